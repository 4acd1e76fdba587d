package import Governance

extension Wording {
  /// What is found of a checklist, in a sentence with its clause and what to do.
  package func checklist(_ matter: ChecklistMatter) -> String {
    let rule = matter.rule
    let cited = rule.clause.isEmpty ? "" : " (\(rule.clause))"
    switch matter {
    case .incomplete(let sheet):
      let missing = Wording.list(sheet.missing.map(\.text))
      if case .agenda(let id) = sheet.subject {
        let isPast = partnership.meetings[id].map { $0.date < day } ?? false
        let lacks = isPast ? "the agenda lacked" : "the agenda lacks"
        let ask = isPast ? "" : sheet.missing.count == 1 ? " Add it." : " Add them."
        return "\(subject(sheet.subject)): \(lacks) \(missing)\(cited).\(ask)"
      }
      let done = rule.items.count - sheet.missing.count
      let count = rule.items.count == 1 ? "" : ", \(done) of \(rule.items.count) done"
      let what = rule.items.count == 1 ? "" : "; not yet: \(missing)"
      return Wording.capitalised("\(heading(sheet))\(rule.what)\(cited)\(count)\(when(sheet))\(what).")
    case .open(_, let incomplete, let all):
      let whom =
        rule.per == .partnership ? "" : ": \(incomplete) of \(all) \(Wording.subjects(rule.per)) not complete"
      return
        "\(Wording.capitalised(rule.what))\(cited)\(whom.isEmpty ? ": not complete" : whom); no day is stated. They stand in the checklist \(rule.id)."
    case .outOfOrder(let sheet):
      return
        "\(heading(sheet))\(rule.what)\(cited): out of order, \(Wording.list(sheet.outOfOrder.map(\.text))) before "
        + "what comes first. Correct the days."
    }
  }

  /// What a checklist is kept for: a name that people know it by; empty for the partnership.
  package func subject(_ subject: Checklist.Subject) -> String {
    switch subject {
    case .partnership: ""
    case .agency(let id): name(id)
    case .group(let id): name(id)
    case .post(let id): titleAndHolder(id)
    case .member(let id): holderAndPost(id)
    case .person(let id): fullName(id)
    case .agenda(let id): partnership.meetings[id].map { name($0) } ?? id.text
    }
  }

  /// What a checklist's subjects are called.
  package static func subjects(_ per: ChecklistRule.Per) -> String {
    switch per {
    case .partnership: "lists"
    case .agency: "agencies"
    case .group: "groups"
    case .post: "posts"
    case .member: "members"
    case .person: "people"
    case .agenda: "agendas"
    }
  }

  /// A checklist's rule in a sentence: what, by when, with its clause.
  package func rule(_ rule: ChecklistRule) -> String {
    let cited = rule.clause.isEmpty ? "" : " (\(rule.clause))"
    let time =
      switch rule.time {
      case nil: rule.per == .agenda ? "" : "; no day is stated"
      case .onAppointment(nil): "; before the first day in post"
      case .onAppointment(let span?): "; within \(Wording.span(span)) of the appointment"
      case .eachYear(let month, let day): "; by \(day) \(Day.monthNames[month - 1]) each year"
      }
    let open = rule.whileOpen.map { kind in
      let matters = partnership.constitution(on: day)?.matters ?? []
      return ", while a \(matters.first { $0.id == kind }?.name ?? kind) is open"
    }
    let kept = rule.isReminded ? "" : ", and nothing reminds of it"
    return
      "\(Wording.capitalised(rule.what))\(cited)\(rule.isInOrder ? ", in this order" : "")\(time)\(open ?? "")\(kept)."
  }

  private func heading(_ sheet: Checklist) -> String {
    sheet.subject == .partnership ? "" : "\(subject(sheet.subject)): "
  }

  private func when(_ sheet: Checklist) -> String {
    guard let due = sheet.due else { return "; the day of the appointment is not recorded" }
    let late = due < day ? ", \(Wording.count(day.days(since: due), "day")) late" : ""
    return ", \(sheet.rule.isOnlyAdvised ? "should have been done by" : "due") \(due.withYear)\(late)"
  }
}
