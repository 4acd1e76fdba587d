import Governance

extension ConstitutionReader {
  /// The keys of which a deadline has exactly one: what sets its day.
  private static let triggers = [
    "each-year", "months", "every", "before-meeting", "after-meeting", "at-meeting", "on-appointment",
  ]

  /// Reads a rule of the kind `deadline`.
  mutating func deadline(_ entry: Element.Entry, _ block: String) -> DeadlineRule? {
    let keys =
      [
        "kind", "group", "groups", "clause", "what", "by", "per", "only-advised", "clear-days",
        "minutes-circulated", "invoices-sent", "states",
      ]
      + ConstitutionReader.triggers
    guard let fields = fields(of: entry.value, block, keys: keys, at: entry.place) else { return nil }
    let groups = groupsIfAny(of: fields)
    let clause = requiredText(
      "clause", of: fields, remedy: "Add \"clause: \" and the clause the rule comes from.")
    let what = requiredText("what", of: fields, remedy: "Add \"what: \" and what is due, as a phrase.")
    let given = ConstitutionReader.triggers.filter { fields[$0] != nil }
    guard let trigger = given.first else {
      missing(
        "every", of: fields, remedy: "Add one of: \(ConstitutionReader.triggers.joined(separator: ", ")).")
      return nil
    }
    if given.count > 1, let second = fields[given[1]] {
      report(
        second.place, "\(fields.block.sentence) has both \"\(trigger)\" and \"\(given[1])\".",
        "Keep one of them.")
    }
    guard let read = self.trigger(trigger, of: fields) else { return nil }
    var rule = DeadlineRule(
      id: entry.key, groups: groups, clause: clause?.text ?? "", what: what?.text ?? "", trigger: read)
    rule.by = text("by", of: fields)?.text ?? ""
    rule.per = choice("per", of: fields, as: DeadlineRule.Per.self) ?? .partnership
    rule.isOnlyAdvised = flag("only-advised", of: fields) ?? false
    rule.isOfMinutes = flag("minutes-circulated", of: fields) ?? false
    if let minutes = fields["minutes-circulated"], trigger != "after-meeting" {
      report(
        minutes.place, "\"minutes-circulated\" of \(fields.block) does not go with \"\(trigger)\".",
        "Remove it, or write \"after-meeting: 4 weeks\".")
    }
    rule.isOfInvoices = flag("invoices-sent", of: fields) ?? false
    rule.states = noticeParts(of: fields, trigger)
    return rule
  }

  /// What a notice states of its meeting.
  private mutating func noticeParts(of fields: Fields, _ trigger: String) -> [NoticePart] {
    guard let given = texts("states", of: fields) else { return [] }
    if !["before-meeting", "at-meeting"].contains(trigger), let first = given.first {
      report(
        first.place, "\"states\" of \(fields.block) does not go with \"\(trigger)\".",
        "Remove it, or write \"before-meeting: 5 days\" or \"at-meeting: yes\".")
    }
    return given.compactMap { word in
      if let part = NoticePart(rawValue: word.text) { return part }
      let known = NoticePart.allCases.map(\.rawValue).joined(separator: ", ")
      report(word.place, "\"\(word.text)\" is nothing that a notice states.", "Write one of: \(known).")
      return nil
    }
  }

  private mutating func trigger(_ key: String, of fields: Fields) -> DeadlineRule.Trigger? {
    switch key {
    case "each-year":
      guard let (text, place) = text(key, of: fields) else { return nil }
      guard let (month, day) = ConstitutionReader.dayOfYear(text) else {
        report(place, "\"\(text)\" is no day of the year.", "Write it as 31 March.")
        return nil
      }
      return .eachYear(month: month, day: day)
    case "months":
      return .months(
        (texts(key, of: fields) ?? []).compactMap { number($0.text, at: $0.place, within: 1...12) })
    case "every": return span(key, of: fields).map { .every($0) }
    case "before-meeting":
      let isClear = flag("clear-days", of: fields) ?? false
      return span(key, of: fields).map { .beforeMeeting($0, isClear: isClear) }
    case "after-meeting": return span(key, of: fields).map { .afterMeeting($0) }
    case "at-meeting":
      _ = flag(key, of: fields)
      return .atMeeting
    default:
      if text(key, of: fields)?.text == "before-start" { return .onAppointment(nil) }
      return span(key, of: fields).map { .onAppointment($0) }
    }
  }

  /// Reads a length of time such as `5 working days`, `28 days`, `3 months`.
  mutating func span(_ key: String, of fields: Fields) -> Span? {
    guard let (text, place) = text(key, of: fields) else { return nil }
    if let span = ConstitutionReader.span(text) { return span }
    report(
      place, "\"\(text)\" is no length of time.",
      "Write it as 5 working days, 28 days, 6 weeks, 3 months or 1 year.")
    return nil
  }

  static func span(_ text: String) -> Span? {
    let words = text.lowercased().split(separator: " ")
    guard let first = words.first, let count = wholeNumber(first), count >= 0, count <= 3660 else {
      return nil
    }
    switch words.dropFirst().joined(separator: " ") {
    case "day", "days": return .days(count)
    case "working day", "working days": return .workingDays(count)
    case "week", "weeks": return .weeks(count)
    case "month", "months": return .months(count)
    case "year", "years": return .years(count)
    default: return nil
    }
  }

  /// A day of the year such as `31 March`: the month, and the day of the month.
  static func dayOfYear(_ text: String) -> (month: Int, day: Int)? {
    let words = text.split(separator: " ")
    guard words.count == 2, let day = wholeNumber(words[0]),
      let month = Day.monthNames.firstIndex(where: { $0.lowercased() == words[1].lowercased() }),
      // A leap year has every day that any year has.
      Day(year: 2024, month: month + 1, day: day) != nil
    else { return nil }
    return (month + 1, day)
  }
}
