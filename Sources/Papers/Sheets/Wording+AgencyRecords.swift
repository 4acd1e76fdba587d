import Governance

extension Wording {
  /// What is kept of an agency besides people and actions: its contributions, what is due of it again and again, the
  /// lists that it answers, and the matters to which it is a party; each says when nothing is recorded or asked for.
  ///
  /// - Complexity: O(contributions + rules × evidence + matters).
  func agencyRecords(_ agency: Agency.ID) -> [String] {
    section("MONEY", money(agency), orElse: "No contribution of it is recorded.")
      + section(
        "RETURNS AND COMMITMENTS", returns(agency) + lists(agency), orElse: "No rule in force asks for any.")
      + section("MATTERS", matters(agency), orElse: "It is party to none that is recorded.")
  }

  private func section(_ heading: String, _ lines: [String], orElse none: String) -> [String] {
    ["", heading] + (lines.isEmpty ? ["  \(none)"] : lines.flatMap { TextColumns.paragraph($0) })
  }

  private func money(_ agency: Agency.ID) -> [String] {
    let clause = partnership.sumRule(on: day)?.clause ?? ""
    let cited = clause.isEmpty ? "" : " (\(clause))"
    let own = partnership.contributions.all.filter { $0.agency == agency }
    return own.sorted { ($1.year, $0.id) < ($0.year, $1.id) }.map { "\(contributed($0))\(cited)." }
  }

  private func returns(_ agency: Agency.ID) -> [String] {
    let rules = partnership.constitution(on: day)?.deadlines.filter { $0.per == .agency } ?? []
    let ahead = partnership.dues(from: day, to: day.adding(months: 12)).filter { $0.doneOn == nil }
    return rules.compactMap { rule in
      let own = partnership.evidence.all.filter {
        $0.rule == rule.id && $0.subject == agency.text && $0.on <= day
      }
      let last = own.map(\.on).max()
      let next = ahead.filter { $0.rule.id == rule.id && $0.subject == .agency(agency) }.map(\.day).min()
      guard last != nil || next != nil else { return nil }
      let done = last.map { "last done \($0.withYear)" } ?? "nothing is recorded"
      let due = next.map { ", due \($0.withYear)" } ?? ""
      return "\(Wording.capitalised(rule.what)): \(done)\(due) (\(rule.clause))."
    }
  }

  private func lists(_ agency: Agency.ID) -> [String] {
    let rules = partnership.constitution(on: day)?.checklists.filter { $0.per == .agency } ?? []
    return rules.flatMap { rule in
      partnership.checklists(of: rule, on: day).filter { $0.subject == .agency(agency) }.map { sheet in
        let done = sheet.ticks.count - sheet.missing.count
        return "\(Wording.capitalised(rule.what)): \(done) of \(sheet.ticks.count) (\(rule.clause))."
      }
    }
  }

  private func matters(_ agency: Agency.ID) -> [String] {
    partnership.matters.all.filter { $0.parties.contains(agency.text) }.map { matter in
      let end = matter.closedOn.map { ", closed \($0.withYear)" } ?? ", open"
      return "\(Wording.capitalised(name(matter))): opened \(matter.openedOn.withYear)\(end)."
    }
  }
}
