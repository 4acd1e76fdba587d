import Governance

extension ConstitutionReader {
  /// The keys of which a rule on offices has exactly one: what is asked.
  private static let constraints = [
    "required", "may-not-hold-both", "sits-on", "must-hold", "independent-of", "term", "review-every",
    "different-people", "not-ending-within",
  ]

  /// Reads a rule of the kind `office`.
  mutating func officeRule(_ entry: Element.Entry, _ block: String) -> OfficeRule? {
    let keys =
      ["kind", "group", "groups", "clause", "office", "bound", "except-posts", "only-advised"]
      + ConstitutionReader.constraints
    guard let fields = fields(of: entry.value, block, keys: keys, at: entry.place) else { return nil }
    let groups = groupsIfAny(of: fields)
    let clause = requiredText(
      "clause", of: fields, remedy: "Add \"clause: \" and the clause the rule comes from.")
    let given = ConstitutionReader.constraints.filter { fields[$0] != nil }
    guard let key = given.first else {
      missing(
        "required", of: fields,
        remedy: "Add one of: \(ConstitutionReader.constraints.joined(separator: ", ")).")
      return nil
    }
    if given.count > 1, let second = fields[given[1]] {
      report(
        second.place, "\(fields.block.sentence) has both \"\(key)\" and \"\(given[1])\".",
        "Make two rules of it.")
    }
    if let bound = fields["bound"], key != "term" {
      report(bound.place, "\"bound\" stands without \"term\".", "Add \"term: 3 years\", or remove it.")
    }
    let isAboutGroups = ["required", "different-people"].contains(key)
    if isAboutGroups, groups.count < (key == "required" ? 1 : 2) {
      missing(
        key == "required" ? "group" : "groups", of: fields,
        remedy: key == "required"
          ? "Add \"group: \" and the group's code, or \"groups: [one, two]\"." : "Add \"groups: [one, two]\"."
      )
    }
    let asksOffice = ["sits-on", "must-hold", "independent-of", "review-every"].contains(key)
    if asksOffice, fields["office"] == nil {
      missing(
        "office", of: fields, remedy: "Add \"office: \" with a group's code and its office: board chair.")
    }
    if let office = fields["office"], !asksOffice, key != "term" {
      report(office.place, "\"office\" says nothing beside \"\(key)\".", "Remove it.")
    }
    let name = text("office", of: fields).flatMap { self.name($0) }
    guard let constraint = self.constraint(key, name, of: fields) else { return nil }
    var rule = OfficeRule(id: entry.key, groups: groups, clause: clause?.text ?? "", constraint: constraint)
    rule.exceptPosts = exceptions(of: fields, beside: key)
    rule.isOnlyAdvised = flag("only-advised", of: fields) ?? false
    return rule
  }

  /// The posts whose holders have no such term.
  private mutating func exceptions(of fields: Fields, beside key: String) -> [Post.ID] {
    guard let entry = fields["except-posts"] else { return [] }
    if key != "term" || fields["office"] != nil {
      let other = fields["office"] == nil ? key : "office"
      report(entry.place, "\"except-posts\" says nothing beside \"\(other)\".", "Remove it.")
    }
    return (texts("except-posts", of: fields) ?? []).map { post in
      check(post, among: names.posts, "No post has the code", table: "posts.csv")
      return Post.ID(post.text)
    }
  }

  private mutating func constraint(
    _ key: String, _ name: OfficeRule.Name?, of fields: Fields
  ) -> OfficeRule.Constraint? {
    switch key {
    case "required": return .required((texts(key, of: fields) ?? []).map(\.text))
    case "may-not-hold-both":
      guard let typed = texts(key, of: fields) else { return nil }
      let names = typed.compactMap { self.name($0) }
      if typed.count < 2, let place = fields[key]?.value.place {
        report(place, "\"\(key)\" needs two offices at least.", "Write it as \"[board chair, exec chair]\".")
      }
      return .apart(names)
    case "sits-on":
      guard let group = text(key, of: fields) else { return nil }
      check(group, among: names.groups, "No group has the code", table: "groups.csv")
      return name.map { .sits($0, on: Group.ID(group.text)) }
    case "must-hold":
      guard let other = text(key, of: fields).flatMap({ self.name($0) }) else { return nil }
      return name.map { .together($0, other) }
    case "independent-of":
      guard let agencies = independence(fields) else { return nil }
      return name.map { .independent($0, of: agencies) }
    case "term":
      let bound = choice("bound", of: fields, as: OfficeRule.Bound.self) ?? .normal
      guard let span = span(key, of: fields), fields["office"] == nil || name != nil else { return nil }
      return .term(span, bound, of: name)
    case "review-every":
      guard let span = span(key, of: fields) else { return nil }
      return name.map { .review($0, every: span) }
    case "different-people":
      _ = flag(key, of: fields)
      return .differentPeople
    default: return span(key, of: fields).map { .continuity($0) }
    }
  }

  /// `all agencies`, or a list of their codes.
  private mutating func independence(_ fields: Fields) -> [Agency.ID]? {
    guard let entry = fields["independent-of"] else { return nil }
    if case .text("all agencies") = entry.value.content { return [] }
    guard case .list(let list) = entry.value.content, !list.isEmpty else {
      report(
        entry.value.place, "\"independent-of\" of \(fields.block) must name agencies.",
        "Write \"all agencies\", or a list: [LBB, BCT].")
      return nil
    }
    return (texts("independent-of", of: fields) ?? []).map { agency in
      check(agency, among: names.agencies, "No agency has the code", table: "agencies.csv")
      return Agency.ID(agency.text)
    }
  }

  /// An office by its group's code and its own word: `board chair`.
  private mutating func name(_ typed: (text: String, place: Place)) -> OfficeRule.Name? {
    let words = typed.text.split(separator: " ")
    guard words.count >= 2 else {
      report(
        typed.place, "\"\(typed.text)\" is no office of a group.",
        "Write the group's code and the office: board chair.")
      return nil
    }
    let (group, office) = (String(words[0]), words.dropFirst().joined(separator: " "))
    check((group, typed.place), among: names.groups, "No group has the code", table: "groups.csv")
    check((office, typed.place), among: names.offices, "No group has the office", table: "offices.csv")
    return OfficeRule.Name(Group.ID(group), office)
  }
}
