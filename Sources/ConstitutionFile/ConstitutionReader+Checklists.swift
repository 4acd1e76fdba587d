import Governance

extension ConstitutionReader {
  /// Reads a rule of the kind `checklist`.
  mutating func checklist(_ entry: Element.Entry, _ block: String) -> ChecklistRule? {
    let keys = [
      "kind", "group", "groups", "clause", "what", "per", "items", "in-order", "on-appointment", "each-year",
      "categories", "agencies", "only-advised", "remind", "while-open",
    ]
    guard let fields = fields(of: entry.value, block, keys: keys, at: entry.place) else { return nil }
    let groups = groupsIfAny(of: fields)
    let clause = requiredText(
      "clause", of: fields, remedy: "Add \"clause: \" and the clause the rule comes from.")
    let what = requiredText("what", of: fields, remedy: "Add \"what: \" and what the list is, as a phrase.")
    let pers = ChecklistRule.Per.allCases.map(\.rawValue)
    if fields["per"] == nil {
      missing("per", of: fields, remedy: "Add \"per: \" and one of: \(pers.joined(separator: ", ")).")
    }
    let per = choice("per", of: fields, as: ChecklistRule.Per.self)
    let items = self.items(of: fields)
    let time = self.time(of: fields, per)
    let categories = categories(of: fields, per)
    let agencies = agencies(of: fields, per)
    guard let per else { return nil }
    var rule = ChecklistRule(
      id: entry.key, groups: groups, clause: clause?.text ?? "", what: what?.text ?? "", per: per,
      items: items)
    rule.isInOrder = flag("in-order", of: fields) ?? false
    rule.time = time
    rule.categories = categories
    rule.agencies = agencies
    rule.isReminded = flag("remind", of: fields) ?? true
    rule.isOnlyAdvised = flag("only-advised", of: fields) ?? false
    if let (matter, place) = text("while-open", of: fields) {
      if per == .agenda {
        rule.whileOpen = matter
      } else {
        report(place, "\"while-open\" says nothing beside per: \(per.rawValue).", "Use it with per: agenda.")
      }
    }
    if !rule.isReminded, time != nil || per == .agenda, let place = fields["remind"]?.place {
      report(
        place, "\(fields.block.sentence) has a day, and asks for no reminder.",
        "Remove \"remind\", or the day.")
    }
    if rule.isInOrder, per == .agenda, let place = fields["in-order"]?.place {
      report(place, "An agenda has no order in which its items are ticked.", "Remove \"in-order\".")
    }
    return rule
  }

  /// The items: ids with what each is.
  private mutating func items(of fields: Fields) -> [ChecklistRule.Item] {
    guard let entry = fields["items"] else {
      missing("items", of: fields, remedy: "Add \"items:\", and under it \"signed: signed by the Chair\".")
      return []
    }
    guard let entries = entries(of: entry.value, "\"items\" of \(fields.block)") else { return [] }
    if entries.isEmpty {
      report(entry.place, "\"items\" of \(fields.block) is empty.", "Add \"signed: signed by the Chair\".")
    }
    return entries.compactMap { one in
      checkIdentifier((one.key, one.place), of: "item")
      let text = text(one.value, "\"\(one.key)\" of \(fields.block)", emptyAt: one.place)
      return text.map { ChecklistRule.Item(one.key, $0.text) }
    }
  }

  private mutating func time(of fields: Fields, _ per: ChecklistRule.Per?) -> ChecklistRule.Time? {
    if let year = fields["each-year"], fields["on-appointment"] != nil {
      report(
        year.place, "\(fields.block.sentence) has both \"on-appointment\" and \"each-year\".",
        "Keep one of them.")
    }
    for key in ["on-appointment", "each-year"] where per == .agenda {
      guard let entry = fields[key] else { continue }
      report(entry.place, "An agenda is due on its meeting's day.", "Remove \"\(key)\".")
    }
    if let entry = fields["on-appointment"] {
      if let per, ![.member, .person, .post, .agenda].contains(per) {
        report(
          entry.place, "Nobody is appointed as a whole \(per.rawValue).",
          "Use \"on-appointment\" with per: member, person or post.")
      }
      if text("on-appointment", of: fields)?.text == "before-start" { return .onAppointment(nil) }
      return span("on-appointment", of: fields).map { .onAppointment($0) }
    }
    guard let (text, place) = text("each-year", of: fields) else { return nil }
    guard let (month, day) = ConstitutionReader.dayOfYear(text) else {
      report(place, "\"\(text)\" is no day of the year.", "Write it as 31 March.")
      return nil
    }
    return .eachYear(month: month, day: day)
  }

  private mutating func categories(of fields: Fields, _ per: ChecklistRule.Per?) -> [String] {
    guard let entry = fields["categories"] else { return [] }
    if let per, ![.member, .person, .post].contains(per) {
      report(
        entry.place, "Only posts have categories, and this is per \(per.rawValue).",
        "Remove it, or use per: member, person or post.")
    }
    return (texts("categories", of: fields) ?? []).map { one in
      check(one, among: names.categories, "No post has the category", table: "posts.csv")
      return one.text
    }
  }

  private mutating func agencies(of fields: Fields, _ per: ChecklistRule.Per?) -> [Agency.ID] {
    guard let entry = fields["agencies"] else { return [] }
    if let per, per != .agency {
      report(
        entry.place, "\"agencies\" says nothing beside per: \(per.rawValue).",
        "Remove it, or use per: agency.")
    }
    return (texts("agencies", of: fields) ?? []).map { one in
      check(one, among: names.agencies, "No agency has the code", table: "agencies.csv")
      return Agency.ID(one.text)
    }
  }

  /// Reports every list of an agenda that waits for a matter of which there is no rule.
  mutating func checkWhileOpen(_ constitution: Constitution, entries: [Element.Entry]) {
    let known = constitution.matters.map(\.id)
    for rule in constitution.checklists {
      guard let kind = rule.whileOpen, !known.contains(kind),
        let entry = entries.first(where: { $0.key == rule.id })
      else { continue }
      report(
        entry.place, "The rule \"\(rule.id)\" waits for the matter \"\(kind)\", of which there is no rule.",
        didYouMean(kind, among: known) ?? "Add a rule of the kind matter with that id.")
    }
  }
}
