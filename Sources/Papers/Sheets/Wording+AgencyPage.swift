package import Governance

extension Wording {
  /// An agency's page: its posts and deputies, attendance as member and as agency, late work, chases, what else stands
  /// against its name, and what no rule states.
  package func agencyPage(_ agency: Agency) -> [String] {
    var lines = [agencyKind(agency), "", "POSTS"]
    let posts = partnership.posts.all.filter { $0.agency == agency.id && $0.holds(on: day) }
    if posts.isEmpty { lines.append("  none") }
    for post in posts { lines += postLine(post) }
    let others = partnership.representations.all.filter { $0.agency == agency.id && $0.holds(on: day) }
    for one in others {
      let notice = one.notifiedOn == nil ? "no notice seen: not counted" : "notice given"
      lines.append("  also through \(titleAndHolder(one.post)): \(notice)")
    }
    lines += ["", "ATTENDANCE, two years to \(day.withYear)"] + attendance(of: agency, posts)
    lines += (limitLines(of: agency.id) + absenceLines(of: agency.id)).flatMap { TextColumns.paragraph($0) }
    lines += ["", "ACTIONS"] + actions(of: agency)
    lines += ["", "WHAT NAMES IT"] + rulesNaming(agency)
    return lines + agencyRecords(agency.id)
  }

  private func agencyKind(_ agency: Agency) -> String {
    let sector = agency.sector.isEmpty ? "no sector" : "sector \(agency.sector)"
    let services = agency.services.isEmpty ? "" : "; provides \(agency.services.joined(separator: ", "))"
    let counts = agency.countsAsAgency ? "" : "; counts as no agency"
    let end = agency.to.map { "; ends \($0.withYear)" } ?? ""
    return "\(agency.id): \(agency.name); \(sector)\(services)\(counts)\(end)"
  }

  private func postLine(_ post: Post) -> [String] {
    let deputies = partnership.authorisedDeputies(for: post.id, on: day).map { fullName($0) }
    let named = deputies.isEmpty ? "no named deputy" : "deputy \(Wording.list(deputies))"
    let holder = partnership.holder(of: post.id, on: day)?.fullName ?? "VACANT"
    let statutory = post.isStatutory ? ", statutory" : ""
    return TextColumns.paragraph("\(name(post.group)): \(post.title)\(statutory): \(holder); \(named)")
  }

  private func attendance(of agency: Agency, _ posts: [Post]) -> [String] {
    let lines = partnership.groups.all.flatMap { group -> [String] in
      let own = Set(posts.filter { $0.group == group.id }.map(\.id))
      guard !own.isEmpty else { return [] }
      let grid = partnership.attendanceGrid(
        of: group.id, from: day.adding(months: -24), to: day.adding(days: -1))
      let each = grid.members.filter { own.contains($0.post) && $0.meetings > 0 }.map { row in
        let deputies = row.byDeputy > 0 ? ", a deputy to \(row.byDeputy) more" : ""
        return "\(fullName(row.person)) \(row.came) of \(row.meetings)\(deputies)"
      }
      let together = grid.agencies.first { $0.agency == agency.id }
      return TextColumns.paragraph(
        "\(group.name): as agency here at \(together?.came ?? 0) of \(together?.meetings ?? 0); as member: "
          + (each.isEmpty ? "no meeting yet" : each.joined(separator: "; ")))
    }
    return lines.isEmpty ? ["  none"] : lines
  }

  private func actions(of agency: Agency) -> [String] {
    let open = partnership.actions.all.filter {
      $0.status == .open && partnership.agency(of: $0) == agency.id
    }
    let every = partnership.actions.all.filter { action in
      action.status == .open && action.isForEveryAgency
        && partnership.ticks(of: action, on: day).contains { $0.agency == agency.id && $0.on == nil }
    }
    let late = (open + every).filter { $0.daysLate(on: day) != nil }.sorted {
      ($0.due ?? day, $0.id) < ($1.due ?? day, $1.id)
    }
    var lines = ["  \(Wording.count(open.count + every.count, "open action")), \(late.count) late"]
    for action in late {
      let number = action.number.map { "\($0) " } ?? ""
      let chases = partnership.chaseRecord(of: action.id, on: day)
      let chased =
        chases.times == 0
        ? "never chased" : "chased \(chases.times)x, last word \(chases.lastWord?.short ?? "none")"
      lines += TextColumns.paragraph(
        "\(number)\(action.text): \(by(action)), \(state(action)), \(chased)", indent: 2, hanging: 5)
    }
    if !late.isEmpty {
      lines.append("  For late work no rule in force says what follows: for the \(chairAddress) to judge.")
    }
    return lines
  }

  /// What the constitution says of the agency by its code: the quorum parts that name it.
  private func rulesNaming(_ agency: Agency) -> [String] {
    let rules = partnership.constitution(on: day)?.quorumRules ?? []
    let lines = rules.filter { rule in Wording.names(agency.id, in: rule.parts) }.map { rule in
      "  \(Wording.list(rule.groups.map { name($0) })): the quorum asks for \(name(agency.id)) (\(rule.clause))."
    }
    return lines.isEmpty ? ["  No rule in force names it."] : lines
  }

  private static func names(_ agency: Agency.ID, in parts: [QuorumPart]) -> Bool {
    parts.contains { part in
      switch part.test {
      case .agency(let id): id == agency
      case .all(let parts), .any(let parts), .atLeast(_, let parts): names(agency, in: parts)
      default: false
      }
    }
  }
}
