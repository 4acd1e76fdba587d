package import Governance

extension Wording {
  /// A risk in a line of its register: since when, what sort, how great, who sees to it, and whether it was reported.
  package func riskLine(_ one: Risk) -> String {
    let about = [one.kind, one.rating].filter { !$0.isEmpty }
    let sort = about.isEmpty ? "" : " (\(about.joined(separator: ", ")))"
    let by = one.by.isEmpty ? "" : "; by \(one.by)"
    let end = one.closedOn.map { "; closed \($0.withYear)" } ?? ""
    return "\(one.text)\(sort), entered \(one.openedOn.withYear); \(reported(one))\(by)\(end)."
  }

  /// Everything that the register has of a risk, with the rule by which it is reported.
  package func riskPage(_ one: Risk) -> [String] {
    var lines = [one.text, "Entered \(one.openedOn.weekdayAndDate)"]
    let known = [
      ("Kind", one.kind), ("Came to light by", one.source), ("Rating", one.rating), ("Seen to by", one.by),
    ]
    lines += known.map { "\($0.0): \($0.1.isEmpty ? "not recorded" : $0.1)" }
    lines.append(Wording.capitalised(reported(one)))
    if let closed = one.closedOn { lines.append("Closed \(closed.weekdayAndDate)") }
    return lines + [registerRule]
  }

  /// The rule on the register of risks, or that there is none.
  package var registerRule: String {
    guard let rule = partnership.registerRule(on: day) else {
      return "No rule: the constitution has none on a register of risks."
    }
    let cited = rule.clause.isEmpty ? "" : " (\(rule.clause))"
    return rule.reportTo.isEmpty
      ? "The register is kept\(cited)." : "Reported to the \(rule.reportTo)\(cited)."
  }

  /// A contribution in a line of its year.
  package func contributionLine(_ one: Contribution) -> String {
    let note = one.note.isEmpty ? "" : ", \(one.note)"
    return "\(name(one.agency))\(note), \(contributed(one))."
  }

  /// What was agreed in a year and how far it has come: nobody invoices what is given in kind.
  func contributed(_ one: Contribution) -> String {
    let kind = one.kind == .cash ? "" : ", in kind"
    let invoiced =
      one.kind == .inKind ? "" : ", \(one.invoicedOn.map { "invoiced \($0.withYear)" } ?? "not invoiced")"
    let received = one.receivedOn.map { " on \($0.withYear)" } ?? ""
    return
      "\(financialYear(one.year)): \(one.agreed) agreed\(kind)\(invoiced), \(one.received) received\(received)"
  }

  /// The sums of a year's contributions in a sentence or two, with what the document states.
  package func contributionSums(_ account: ContributionAccount) -> String {
    let sums = "\(financialYear(account.year)): \(account.agreed) agreed, \(account.received) received."
    guard let stated = account.stated, let rule = account.rule else { return sums }
    let cited = rule.clause.isEmpty ? "" : " (\(rule.clause))"
    let apart = account.difference.map {
      ", \(Money(pence: abs($0.pence))) \($0.pence > 0 ? "less" : "more") than the lines"
    }
    return "\(sums) The document states \(stated)\(cited)\(apart ?? ", as the lines")."
  }

  /// A declared interest in a line of the register of interests.
  package func interestLine(_ one: Interest, at meeting: Meeting) -> String {
    let item = partnership.record(of: meeting.id).agenda[one.item]
    let about = item.map { ", item \($0.number) \($0.title)" } ?? ""
    return "\(name(meeting))\(about): \(fullName(one.person)), \(one.interest); \(ruling(one.ruling))."
  }

  /// How far a checklist has come, in a line: how many of those it is kept for have done all of it.
  package func checklistLine(_ rule: ChecklistRule) -> String {
    let all = partnership.checklists(of: rule, on: day)
    let cited = rule.clause.isEmpty ? "" : " (\(rule.clause))"
    let complete = all.count(where: \.isComplete)
    if rule.per == .partnership, let only = all.first {
      return
        "\(Wording.capitalised(rule.what))\(cited): \(only.ticks.count - only.missing.count) of \(only.ticks.count) done."
    }
    return all.isEmpty
      ? "\(Wording.capitalised(rule.what))\(cited): it holds for nobody today."
      : "\(Wording.capitalised(rule.what))\(cited): \(complete) of \(all.count) \(Wording.subjects(rule.per)) complete."
  }

  /// A checklist with everybody it is kept for: how much is done, and what is not.
  ///
  /// - Complexity: O(subjects × items + evidence).
  package func checklistPage(_ rule: ChecklistRule) -> [String] {
    let all = partnership.checklists(of: rule, on: day)
    var lines = TextColumns.paragraph(self.rule(rule), indent: 0, hanging: 2) + [""]
    lines += rule.items.map { "  \($0.text)" } + [""]
    if all.isEmpty { lines.append("It holds for nobody today.") }
    for sheet in all {
      let name = rule.per == .partnership ? "The partnership" : subject(sheet.subject)
      let due =
        sheet.due.map { $0 < day && !sheet.isComplete ? ", was due \($0.withYear)" : ", due \($0.withYear)" }
        ?? ""
      let missing =
        sheet.isComplete ? "all done" : "not yet: \(Wording.list(sheet.missing.map(\.text)))\(due)"
      let done = sheet.ticks.count - sheet.missing.count
      lines += TextColumns.paragraph(
        "\(name): \(done) of \(sheet.ticks.count); \(missing).", indent: 0, hanging: 2)
    }
    return lines
  }

  /// A vacant post in a line: since when, whether statute asks for it, and what it costs.
  package func vacancyLine(_ one: Vacancy) -> String {
    let since = one.since.map { "vacant since \($0.withYear), \(Wording.count(day.days(since: $0), "day"))" }
    let statutory = one.isStatutory ? "; statutory" : ""
    let without =
      one.unrepresented.isEmpty
      ? "" : "; nobody else is here for \(Wording.list(one.unrepresented.map { name($0) }))"
    return
      "\(partnership.posts[one.post].map { "\(name($0.group)): " } ?? "")\(title(one.post)), "
      + "\(since ?? "since when is not known")\(statutory)\(without); quorum: \(quorum(one))."
  }

  /// How many statutory entries of each group have somebody, a sentence each; none of a group without such posts.
  package var statutoryLines: [String] {
    partnership.groups.all.filter { $0.holds(on: day) }.compactMap { group in
      let entries = partnership.statutoryEntries(of: group.id, on: day)
      let has = partnership.posts(of: group.id, on: day).contains(where: \.isStatutory)
      return has && entries.all > 0
        ? "\(group.name): \(entries.covered) of \(entries.all) statutory entries have somebody." : nil
    }
  }

  /// What a vacancy does to its group's quorum, in a word or two.
  package func quorum(_ one: Vacancy) -> String {
    switch one.canBeQuorate {
    case nil: "no quorum rule"
    case true?: "still possible"
    case false?: one.wouldMend ? "never quorate until filled" : "never quorate"
    }
  }

  /// A decision in a line: its number, its meeting, its words and how it stands.
  package func decisionLine(_ one: Decision, at meeting: Meeting) -> String {
    let number = one.number.map { "\($0)  " } ?? ""
    let stands =
      partnership.isUnconfirmed(one)
      ? "to be confirmed" : one.outcome == "not-agreed" ? "not agreed" : one.outcome
    return "\(number)\(name(meeting)): \(one.text) (\(stands); \(footing(one.footing)))"
  }

  /// An action that is done or dropped, in a line: by whom it was, and when it ended.
  package func closedActionLine(_ one: Action) -> String {
    let number = one.number.map { "\($0)  " } ?? ""
    let end = one.closedOn.map { " \($0.withYear)" } ?? ""
    return "\(number)\(one.text): by \(by(one)), \(one.status.rawValue)\(end)"
  }

  /// Somebody in a line: their name, the posts that they hold, and how they are reached.
  package func personLine(_ one: Person) -> String {
    let posts = partnership.appointments.all.filter { $0.person == one.id && $0.holds(on: day) }.map {
      partnership.posts[$0.post].map { "\($0.title), \(name($0.group))" } ?? title($0.post)
    }
    let reach = [one.email, one.phone].filter { !$0.isEmpty }.joined(separator: ", ")
    let held = posts.isEmpty ? "no post" : posts.joined(separator: "; ")
    return "\(one.name): \(held)\(reach.isEmpty ? "" : "; \(reach)")"
  }

  /// A document waiting for approvals, or approved, in a line.
  package func approvalLine(_ one: Approval) -> String { "\(approval(one))." }

  /// A Chair's action in a line, with how far it has come.
  package func chairsActionLine(_ one: ChairsAction) -> String {
    "\(chairsAction(one)): \(standing(partnership.standing(of: one), of: one))"
  }

  /// A matter in a line, with what is due next.
  package func matterLine(_ one: Matter) -> String { "\(Wording.capitalised(name(one))): \(next(one))" }

  private func reported(_ one: Risk) -> String {
    one.reportedOn.map { "reported \($0.withYear)" } ?? "not reported"
  }
}
