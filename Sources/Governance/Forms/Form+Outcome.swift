extension Form {
  /// The change that the form makes, or everything that is wrong with it.
  ///
  /// - Parameters:
  ///   - partnership: As it stands.
  ///   - today: The day on which the form is filled in; what has no day of its own begins on it.
  ///   - ids: The source of new codes.
  /// - Returns: The change, or the problems in the order of the fields.
  public func outcome(in partnership: Partnership, on today: Day, ids: inout IdentifierSource) -> FormOutcome
  {
    let filled = read(in: partnership, on: today)
    guard filled.problems.isEmpty else { return .problems(filled.problems) }
    switch made(from: filled, ids: &ids) {
    case .success(let change): return .change(change)
    case .failure(let problems): return .problems(problems.all)
    }
  }

  /// What is wrong with the form as it stands; empty for nothing.
  public func problems(in partnership: Partnership, on today: Day) -> [FormProblem] {
    // The codes given here are thrown away with the change.
    var ids = IdentifierSource(seed: 0)
    if case .problems(let problems) = outcome(in: partnership, on: today, ids: &ids) { return problems }
    return []
  }

  private func made(from filled: FilledForm, ids: inout IdentifierSource) -> Result<Change, FormProblems> {
    switch kind {
    // What is founded is no change of a partnership: whoever has the disk makes it.
    case .found: .success(Change(.created(filled.text(.name)), []))
    case .personAdd, .personChange, .personLeave: filled.person(kind, ids: &ids)
    case .agencyAdd, .agencyChange, .agencyEnd, .representAdd, .representEnd: filled.agency(kind, ids: &ids)
    case .groupAdd, .groupChange, .groupEnd, .lineAdd, .lineEnd: filled.group(kind, ids: &ids)
    case .postAdd, .postChange, .postEnd: filled.post(kind)
    case .officeSet, .officeEnd: filled.office(kind, ids: &ids)
    case .appoint, .appointmentChange, .appointmentEnd: filled.appointment(kind, ids: &ids)
    case .deputyAdd, .deputyEnd: filled.deputy(kind, ids: &ids)
    case .meetingAdd, .meetingChange, .meetingCancel: filled.meeting(kind, ids: &ids)
    case .reply: filled.reply(ids: &ids)
    case .agendaAdd, .agendaChange, .agendaRemove, .agendaPut: filled.agenda(kind, ids: &ids)
    case .actionSet: filled.actionSet(ids: &ids)
    default: filled.action(kind, ids: &ids)
    }
  }
}

/// Problems of a form, as what a making fails with.
struct FormProblems: Error {
  var all: [FormProblem]

  init(_ field: Field.Name, _ problem: FieldProblem) { all = [FormProblem(field, problem)] }
}

extension FilledForm {
  typealias Making = Result<Change, FormProblems>

  static func wrong(_ field: Field.Name, _ problem: FieldProblem) -> Making {
    .failure(FormProblems(field, problem))
  }

  /// A change that says what was entered by the form's kind, the names concerned and the day.
  static func entered(_ kind: Form.Kind, _ names: [String], _ day: Day? = nil, _ records: [Record]) -> Making
  {
    .success(Change(.entered(kind, names, day), records.map { .put($0) }))
  }

  /// The last day of something that ends: as typed, else today.
  var lastDay: Day { day(.on) ?? today }

  /// Why something that began cannot end on the last day; `nil` when it can.
  func problemEnding(_ one: some Dated) -> FieldProblem? {
    if let from = one.from, lastDay < from.adding(days: -1) { return .beforeItBegins(from) }
    if let to = one.to, to < today, to < lastDay { return .isOver(to) }
    return nil
  }

  /// The person of a field, and the record that enters them where they are new.
  func somebody(_ name: Field.Name, ids: inout IdentifierSource) -> (person: Person, adding: [Record])? {
    switch values[name] {
    case .person(let id): return partnership.people[id].map { ($0, []) }
    case .newcomer(let words):
      let person = Person(id: ids.code("P", notIn: partnership.people), name: words)
      return (person, [.person(person)])
    default: return nil
    }
  }
}
