import Governance

extension ConstitutionReader {
  /// The kinds of rule there are.
  static let kinds = [
    "quorum", "calendar", "deadline", "limit", "absences",
    "matter", "voting", "chairs-action", "special-meeting", "amendment", "approval",
    "office", "checklist", "sum", "minutes", "register",
  ]

  /// Reads the rules into a constitution, in the order of the file.
  mutating func readRules(_ element: Element, into constitution: inout Constitution) {
    guard let entries = entries(of: element, "\"rules\"") else { return }
    for entry in entries {
      checkIdentifier((entry.key, entry.place), of: "rule")
      let block = "the rule \"\(entry.key)\""
      switch kind(of: entry, block) {
      case "quorum":
        if let rule = quorumRule(entry, block) { constitution.quorumRules.append(rule) }
      case "calendar":
        if let calendar = calendar(entry, block) { constitution.calendars.append(calendar) }
      case "deadline":
        if let deadline = deadline(entry, block) { constitution.deadlines.append(deadline) }
      case "office":
        if let rule = officeRule(entry, block) { constitution.officeRules.append(rule) }
      case "checklist":
        if let rule = checklist(entry, block) { constitution.checklists.append(rule) }
      case "sum":
        if let rule = sumRule(entry, block) { constitution.sums.append(rule) }
      case "minutes":
        if let rule = minutesRule(entry, block) { constitution.minutesRules.append(rule) }
      case "register":
        if let rule = registerRule(entry, block) { constitution.registers.append(rule) }
      case "matter":
        if let matter = matter(entry, block) { constitution.matters.append(matter) }
      case "voting":
        if let voting = voting(entry, block) { constitution.votingRules.append(voting) }
      case "chairs-action":
        if let action = chairsAction(entry, block) { constitution.chairsActions.append(action) }
      case "special-meeting":
        if let special = specialMeeting(entry, block) { constitution.specialMeetings.append(special) }
      case "amendment":
        if let amendment = amendment(entry, block) { constitution.amendments.append(amendment) }
      case "approval":
        if let approval = approval(entry, block) { constitution.approvals.append(approval) }
      case "limit":
        if let limit = limit(entry, block) { constitution.limits.append(limit) }
      case "absences":
        if let absences = absences(entry, block) { constitution.absences.append(absences) }
      default: break
      }
    }
    checkOnce(constitution.minutesRules.map { ($0.id, $0.groups) }, "a rule on minutes", entries: entries)
    checkSingle(constitution.sums.map(\.id), "a rule on contributions", entries: entries)
    checkSingle(constitution.registers.map(\.id), "a rule on the register of risks", entries: entries)
    checkOnce(constitution.quorumRules.map { ($0.id, $0.groups) }, "a quorum rule", entries: entries)
    checkOnce(constitution.calendars.map { ($0.id, $0.groups) }, "a calendar", entries: entries)
    checkDecidingOnce(constitution, entries: entries)
    checkWhileOpen(constitution, entries: entries)
  }

  private mutating func kind(of entry: Element.Entry, _ block: String) -> String? {
    guard let entries = entries(of: entry.value, block) else { return nil }
    let fields = Fields(entries, block: block, at: entry.place)
    let kinds = ConstitutionReader.kinds
    guard
      let (kind, place) = requiredText(
        "kind", of: fields, remedy: "Add \"kind: \" and one of: \(kinds.joined(separator: ", ")).")
    else { return nil }
    if kinds.contains(kind) { return kind }
    report(
      place, "\"\(kind)\" is not a kind of rule.",
      didYouMean(kind, among: kinds) ?? "Write one of: \(kinds.joined(separator: ", ")).")
    return nil
  }

  private mutating func quorumRule(_ entry: Element.Entry, _ block: String) -> QuorumRule? {
    let keys = ["kind", "group", "groups", "clause", "effect", "all"]
    guard let fields = fields(of: entry.value, block, keys: keys, at: entry.place) else { return nil }
    let groups = groups(of: fields)
    let clause = requiredText(
      "clause", of: fields, remedy: "Add \"clause: \" and the clause the rule comes from.")
    if fields["effect"] == nil {
      missing("effect", of: fields, remedy: "Add \"effect: \" and one of: no-business, no-decisions, warn.")
    }
    let effect = choice("effect", of: fields, as: QuorumRule.Effect.self)
    var seen: Set<String> = []
    var parts: [QuorumPart] = []
    if let all = fields["all"] {
      parts = self.parts(all, of: block, seen: &seen)
    } else {
      missing("all", of: fields, remedy: "Add \"all:\" and a list of everything that is needed.")
    }
    return QuorumRule(
      id: entry.key, groups: groups, clause: clause?.text ?? "", effect: effect ?? .warn, parts: parts)
  }

  private mutating func calendar(_ entry: Element.Entry, _ block: String) -> MeetingCalendar? {
    let whens = ["months", "at-least", "at-most-weeks", "about-weeks"]
    let keys = ["kind", "group", "groups", "clause"] + whens
    guard let fields = fields(of: entry.value, block, keys: keys, at: entry.place) else { return nil }
    let groups = groups(of: fields)
    let clause = text("clause", of: fields)
    if whens.allSatisfy({ fields[$0] == nil }) {
      missing(
        "months", of: fields,
        remedy:
          "Add \"months: [6, 9, 12, 3]\", \"at-least: 4\" a year, \"at-most-weeks: 6\" or \"about-weeks: 6\"."
      )
    }
    if fields["at-most-weeks"] != nil, let about = fields["about-weeks"] {
      report(
        about.place, "\(fields.block.sentence) has both \"at-most-weeks\" and \"about-weeks\".",
        "Keep \"at-most-weeks\" where the text sets a limit, else \"about-weeks\".")
    }
    var months: [Int] = []
    for (text, place) in texts("months", of: fields) ?? [] {
      guard let month = number(text, at: place, within: 1...12) else { continue }
      if months.contains(month) {
        report(place, "The month \(month) stands in the list twice.", "Keep it once.")
      } else {
        months.append(month)
      }
    }
    return MeetingCalendar(
      id: entry.key, groups: groups, months: months, atLeast: number("at-least", of: fields, within: 1...366),
      atMostWeeks: number("at-most-weeks", of: fields, within: 1...104),
      aboutWeeks: number("about-weeks", of: fields, within: 1...104), clause: clause?.text ?? "")
  }

  /// The groups of a rule, which may be left out; empty for all of them, or for none.
  mutating func groupsIfAny(of fields: Fields) -> [Group.ID] {
    fields["group"] == nil && fields["groups"] == nil ? [] : groups(of: fields)
  }

  /// The groups of a rule, of which at least one must be named.
  mutating func groups(of fields: Fields) -> [Group.ID] {
    if fields["group"] != nil, let groups = fields["groups"] {
      report(groups.place, "\(fields.block.sentence) has both \"group\" and \"groups\".", "Keep one of them.")
    }
    var named: [(text: String, place: Place)] = []
    if let one = text("group", of: fields) { named.append(one) }
    named += texts("groups", of: fields) ?? []
    if fields["group"] == nil, fields["groups"] == nil {
      missing("group", of: fields, remedy: "Add \"group: \" and the group's code, or \"groups: [one, two]\".")
    }
    for name in named { check(name, among: names.groups, "No group has the code", table: "groups.csv") }
    return named.map { Group.ID($0.text) }
  }

  /// Reports an id that is not made of small letters, digits and hyphens.
  mutating func checkIdentifier(_ id: (text: String, place: Place), of what: String) {
    let isPlain = id.text.utf8.allSatisfy {
      (97...122).contains($0) || (48...57).contains($0) || $0 == 45
    }
    guard !isPlain else { return }
    report(
      id.place, "\"\(id.text)\" cannot be the id of a \(what).", "Use small letters, digits and hyphens.")
  }

  /// Reports every group that has two rules of one kind, of which only one could be applied.
  mutating func checkOnce(
    _ rules: [(id: String, groups: [Group.ID])], _ what: String, entries: [Element.Entry]
  ) {
    var taken: [Group.ID: String] = [:]
    for rule in rules {
      for group in rule.groups {
        if let other = taken[group], let entry = entries.first(where: { $0.key == rule.id }) {
          let problem =
            other == rule.id
            ? "The rule \"\(rule.id)\" names the group \"\(group)\" twice."
            : "The group \"\(group)\" has \(what) already, \"\(other)\"."
          report(entry.place, problem, "Keep one of the two.")
        }
        taken[group] = taken[group] ?? rule.id
      }
    }
  }
}
