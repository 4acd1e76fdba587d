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
    case .success(let change):
      // What a register says of a meeting that was held is not rewritten from outside it.
      if let meeting = partnership.meetingContradicting(change) {
        return .problems([FormProblem(dayField, .registered(meeting))])
      }
      return .change(change)
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

  /// The field of the day from which, or up to which, the form changes something.
  private var dayField: Field.Name {
    let days: [Field.Name] = [.on, .from, .to, .authorised]
    return days.first { field($0) != nil } ?? fields.first?.name ?? .on
  }

  private func made(from filled: FilledForm, ids: inout IdentifierSource) -> Result<Change, FormProblems> {
    switch kind {
    // What is founded is no change of a partnership: whoever has the disk makes it.
    case .found: .success(Change(.created(filled.text(.name)), []))
    // What is only supposed is no change either.
    case .clauses: .success(Change(.created(filled.text(.file)), []))
    case .personAdd, .personChange, .personLeave: filled.person(kind, ids: &ids)
    case .agencyAdd, .agencyChange, .agencyEnd, .representAdd, .representEnd: filled.agency(kind, ids: &ids)
    case .groupAdd, .groupChange, .groupEnd: filled.group(kind, ids: &ids)
    case .lineAdd, .lineEnd: filled.line(kind, ids: &ids)
    case .postAdd, .postChange, .postEnd: filled.post(kind)
    case .officeSet, .officeEnd: filled.office(kind, ids: &ids)
    case .appoint, .appointmentChange, .appointmentEnd: filled.appointment(kind, ids: &ids)
    case .deputyAdd, .deputyEnd: filled.deputy(kind, ids: &ids)
    case .meetingAdd, .meetingChange, .meetingCancel: filled.meeting(kind, ids: &ids)
    case .reply: filled.reply(ids: &ids)
    case .agendaAdd, .agendaChange, .agendaRemove, .agendaPut: filled.agenda(kind, ids: &ids)
    case .evidence: filled.tickEntered(ids: &ids) ?? filled.evidenceEntered(ids: &ids)
    case .contributionAdd, .contributionChange: filled.contribution(kind, ids: &ids)
    case .meetingMinutes, .meetingConfidential: filled.minutes(kind, ids: &ids)
    case .riskAdd, .riskChange, .riskClose: filled.risk(kind, ids: &ids)
    case .documentAdd, .documentVersion, .documentChange, .documentWithdraw:
      filled.documentEntered(kind, ids: &ids)
    case .letterSent: filled.letterSent(ids: &ids)
    case .actionSet: filled.actionSet(ids: &ids)
    case .matterOpen, .matterStep, .matterExtend, .matterClose: filled.matterEntered(kind, ids: &ids)
    case .determine: filled.determined()
    case .chairsAction, .chairsConsult, .chairsPut: filled.chairsActionEntered(kind, ids: &ids)
    case .notice: filled.noticeEntered(ids: &ids)
    case .approve: filled.approvalEntered(ids: &ids)
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

  /// The last day of something that is to end; of what has not begun, the day before it begins at the earliest, so that
  /// nothing of it is ever true.
  func ending(_ one: some Dated) -> Result<Day, FieldProblem> {
    if let from = one.from {
      if from > today { return .success(max(lastDay, from.adding(days: -1))) }
      if lastDay < from.adding(days: -1) { return .failure(.beforeItBegins(from)) }
    }
    if let to = one.to {
      if to == lastDay { return .failure(.alreadyHas(nil)) }
      if to < today, to < lastDay { return .failure(.isOver(to)) }
    }
    return .success(lastDay)
  }

  /// The making that ends something on its last day, or says why it cannot end then.
  func ending<One: Dated>(_ one: One, _ make: (Day) -> Making) -> Making {
    switch ending(one) {
    case .success(let last): make(last)
    case .failure(let problem): FilledForm.wrong(.on, problem)
    }
  }

  /// Why something cannot begin within another on a day: the other has not begun by then, or is over; `nil` when it can.
  func problemBeginning(_ day: Day, within other: (some Dated)?) -> FieldProblem? {
    if let to = other?.to, to < day { return .isOver(to) }
    if let from = other?.from, day < from { return .beforeItBegins(from) }
    return nil
  }

  /// The person of a field, and the record that enters them where they are new, or takes them back who had left before a
  /// day.
  func somebody(_ name: Field.Name, from day: Day, ids: inout IdentifierSource) -> (
    person: Person, adding: [Record]
  )? {
    switch values[name] {
    case .person(let id):
      return partnership.people[id].map { person in
        guard let to = person.to, to < day else { return (person, []) }
        var back = person
        back.to = nil
        return (back, [.person(back)])
      }
    case .newcomer(let words):
      let person = Person(id: ids.code("P", notIn: partnership.people), name: words)
      return (person, [.person(person)])
    default: return nil
    }
  }
}
