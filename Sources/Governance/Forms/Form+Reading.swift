extension Form {
  /// The form's fields read against a partnership, with everything that is wrong in them.
  ///
  /// - Complexity: O(fields × records of the kind that a field names).
  public func read(in partnership: Partnership, on today: Day) -> FilledForm {
    var filled = FilledForm(partnership: partnership, today: today)
    for field in fields {
      switch reading(of: field, among: filled) {
      case .success(let value): filled.values[field.name] = value
      case .failure(let problem): filled.problems.append(FormProblem(field.name, problem))
      }
    }
    return filled
  }

  /// Whether a day field says when something was done, which no day to come can be: `20 nov` is then the last one.
  private func isPast(_ name: Field.Name) -> Bool {
    switch name {
    case .noticed, .notified, .invoiced, .receivedOn, .reported, .opened, .drafted, .chairAgreed, .circulated,
      .published:
      true
    case .date:
      [.documentAdd, .documentVersion, .documentChange].contains(kind)
    case .on:
      [
        .evidence, .actionDone, .actionTick, .riskClose, .documentWithdraw, .letterSent, .matterOpen,
        .matterStep, .matterClose,
        .approve, .chairsAction, .chairsConsult,
      ].contains(kind)
    default: false
    }
  }

  /// What one field says; the fields before it are read already.
  func reading(of field: Field, among filled: FilledForm) -> Result<FieldValue, FieldProblem> {
    let text = Partnership.trimmed(texts[field.name] ?? "")
    guard !text.isEmpty else { return field.isRequired ? .failure(.empty) : .success(.nothing) }
    let (partnership, today) = (filled.partnership, filled.today)
    switch field.kind {
    case .text: return .success(.text(text))
    case .list:
      return .success(
        .words(text.split(separator: ";").map { Partnership.trimmed($0) }.filter { !$0.isEmpty }))
    case .choice(let words): return Form.choice(text, of: words)
    case .flag: return Form.flag(text)
    case .day:
      return Day(phrase: text, today: today, isPast: isPast(field.name)).map { .success(.day($0)) }
        ?? .failure(.noDay)
    case .time: return ClockTime(text).map { .success(.time($0)) } ?? .failure(.noTime)
    case .number:
      guard let number = Int(text), number > 0 else { return .failure(.noNumber) }
      return .success(.number(number))
    case .agency: return Form.one(partnership.agencies(named: text), .agency) { .agency($0.id) }
    case .group: return Form.one(partnership.groups(named: text), .group) { .group($0.id) }
    case .body:
      let groups = partnership.groups(named: text)
      return groups.isEmpty ? .success(.text(text)) : Form.one(groups, .group) { .group($0.id) }
    case .post:
      return Form.one(posts(named: text, filled), .post) { .post($0.id) }
    case .person: return Form.one(partnership.people(named: text), .person) { .person($0.id) }
    case .anybody: return Form.anybody(text, in: partnership)
    case .meeting: return Form.one(partnership.meetings(named: text, on: today), .meeting) { .meeting($0.id) }
    case .item: return Form.item(text, filled)
    case .action: return Form.one(partnership.actions(named: text), .action) { .action($0.id) }
    case .doer: return Form.doer(text, filled)
    }
  }

  /// The day on which posts and their holders are looked up: the meeting's, where the form is about one.
  private func dayMeant(_ filled: FilledForm) -> Day { filled.meeting()?.date ?? filled.today }

  /// The posts of the day; by its code also one that is over or has not begun.
  private func posts(named words: String, _ filled: FilledForm) -> [Post] {
    let found = filled.partnership.posts(named: words, in: filled.groupMeant, on: dayMeant(filled))
    guard found.isEmpty else { return found }
    return filled.partnership.posts.all.filter { $0.id.text.lowercased() == words.lowercased() }
  }

  private static func one<Named: Recorded>(
    _ found: [Named], _ kind: Field.Kind, _ value: (Named) -> FieldValue
  ) -> Result<FieldValue, FieldProblem> {
    switch found.count {
    case 0: .failure(.unknown(kind))
    case 1: .success(value(found[0]))
    default: .failure(.several(found.map(\.id.text)))
    }
  }

  /// A word of a list, or the only one that begins so.
  private static func choice(_ text: String, of words: [String]) -> Result<FieldValue, FieldProblem> {
    let typed = text.lowercased()
    if words.contains(typed) { return .success(.text(typed)) }
    let begun = words.filter { $0.hasPrefix(typed) }
    return begun.count == 1 ? .success(.text(begun[0])) : .failure(.notOneOf(words))
  }

  private static func flag(_ text: String) -> Result<FieldValue, FieldProblem> {
    switch text.lowercased() {
    case "yes", "y": .success(.flag(true))
    case "no", "n": .success(.flag(false))
    default: .failure(.notYesOrNo)
    }
  }

  /// Somebody known by name or code, or somebody new.
  ///
  /// One word is a part of a name, and taken for the one person it fits. A whole name, of two words at least besides a
  /// title, is somebody known only where the words are the same, in whatever order and with or without the title: Ann Lee
  /// is not taken for Anna Leeson, nor entered beside her without a word.
  private static func anybody(_ text: String, in partnership: Partnership) -> Result<FieldValue, FieldProblem>
  {
    let found = partnership.people(named: text)
    let words = Person.words(of: text)
    let isCode = found.count == 1 && found[0].id.text.lowercased() == text.lowercased()
    if words.count < 2 || isCode { return one(found, .anybody) { .person($0.id) } }
    let same = partnership.people.all.filter { Person.words(of: $0.name) == words }
    if !same.isEmpty { return one(same, .anybody) { .person($0.id) } }
    return found.isEmpty ? .success(.newcomer(text)) : .failure(.mayBe(found.map(\.id.text)))
  }

  private static func item(_ text: String, _ filled: FilledForm) -> Result<FieldValue, FieldProblem> {
    guard let meeting = filled.meeting() else { return .failure(.unknown(.item)) }
    let agenda = filled.partnership.record(of: meeting.id).agenda
    if let item = agenda[AgendaItem.ID(text)] { return .success(.item(item.id)) }
    guard let number = Int(text), let item = agenda.all.first(where: { $0.number == number }) else {
      return .failure(.unknown(.item))
    }
    return .success(.item(item.id))
  }

  private static func doer(_ text: String, _ filled: FilledForm) -> Result<FieldValue, FieldProblem> {
    let group = filled.groupMeant ?? filled.action()?.group
    switch filled.partnership.doer(named: text, in: group, on: filled.today) {
    case .everyAgency: return .success(.everyAgency)
    case .agency(let agency): return .success(.agency(agency))
    case .post(let post): return .success(.post(post))
    case .several(let posts): return .failure(.several(posts.map(\.text)))
    case nil: return .failure(.unknown(.doer))
    }
  }
}

extension FilledForm {
  /// The group in which posts are looked up: the form's, or its meeting's; `nil` for any.
  var groupMeant: Group.ID? { group()?.id ?? meeting()?.group }
}
