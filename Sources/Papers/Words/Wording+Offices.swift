package import Governance

extension Wording {
  /// What does not stand as a rule on offices or terms asks, in a sentence with its clause and what to do.
  package func office(_ matter: OfficeMatter) -> String {
    let cited = matter.rule.clause.isEmpty ? "" : " (\(matter.rule.clause))"
    let ask = matter.rule.isOnlyAdvised ? "should" : "must"
    switch matter.what {
    case .nobody(let name):
      return "\(self.name(name.group)) has no \(name.office)\(cited). Enter who has the office."
    case .unknown(let name):
      return
        "Nobody is recorded as \(office(name)), so that nothing can be said\(cited). Enter who has the office."
    case .hasSeveral(let person, let names):
      return
        "\(fullName(person)) is \(Wording.list(names.map(office))); these \(ask) be different people\(cited)."
    case .chaired(let person, let meeting, let name):
      let held = partnership.meetings[meeting].map { self.name($0) } ?? meeting.text
      return
        "\(fullName(person)), \(office(name)), was in the chair of \(held); these \(ask) be different people"
        + "\(cited)."
    case .doesNotSit(let person, let name, let group):
      return
        "\(fullName(person)), \(office(name)), \(ask) sit on \(self.name(group)) and is not recorded there\(cited)."
    case .lacks(let person, let name, let other):
      return "\(fullName(person)), \(office(name)), \(ask) be \(office(other)) as well\(cited)."
    case .speaksFor(let person, let name, let post):
      return
        "\(fullName(person)), \(office(name)), \(ask) be independent and is on record for \(title(post)), "
        + "\(agency(of: post))\(cited)."
    case .termOver, .officeTermOver, .leftEarly, .endTogether: return term(matter, cited)
    case .review(let person, let name, let due):
      let whose = "Review of the appointment of \(fullName(person)), \(office(name))\(cited)"
      guard let due else { return "\(whose): the day of the appointment is not recorded. Enter it." }
      guard due < day else { return "\(whose): due \(due.withYear), \(reviewReckoning(matter))." }
      return
        "\(whose): was due \(due.withYear), \(reviewReckoning(matter)), \(Wording.count(day.days(since: due), "day")) "
        + "late. Enter when it was done."
    case .onSeveral(let person, let groups, let asDeputy):
      let boards = Wording.list(groups.map { self.name($0) })
      let how = asDeputy ? ", as deputy on one at least; whether that is meant is not said" : ""
      return "\(fullName(person)) is on \(boards)\(how); these \(ask) have different people\(cited)."
    }
  }

  /// An office with its group: `chair of LSCB Board`.
  package func office(_ name: OfficeRule.Name) -> String {
    let title =
      name.office == "chair" || name.office == "vice-chair"
      ? office(name.office, of: name.group) : name.office
    return "\(title) of \(self.name(name.group))"
  }

  private func reviewReckoning(_ matter: OfficeMatter) -> String {
    guard case .review(_, let span) = matter.rule.constraint else { return "" }
    return "\(Wording.span(span)) after the appointment or the last review"
  }

  private func term(_ matter: OfficeMatter, _ cited: String) -> String {
    let span: String
    switch matter.rule.constraint {
    case .term(let term, _, _): span = Wording.span(term)
    case .continuity(let close): span = Wording.span(close)
    default: span = ""
    }
    let isNormal = if case .term(_, .normal, _) = matter.rule.constraint { true } else { false }
    let length = "\(isNormal ? "normally " : "")\(span)"
    switch matter.what {
    case .termOver(let id, let end):
      return
        "\(holderAndPost(id)): the term, \(length)\(cited), ended \(end.withYear). Appoint again, or enter the end."
    case .officeTermOver(let id, let end):
      guard let one = partnership.offices[id] else { return "" }
      let name = office(OfficeRule.Name(one.group, one.office))
      return
        "\(Wording.capitalised(name)): the term, \(length)\(cited), ended \(end.withYear). Enter who has it now."
    case .leftEarly(let id, let end):
      return
        "\(holderAndPost(id)): went on \(end.withYear), before the least time of \(span)\(cited). Note for continuity."
    case .endTogether(let agency, let group, let those):
      let who = those.map { id in
        let one = partnership.appointments[id]
        return "\(fullName(one?.person)) \((one?.to ?? one?.termEnds)?.withYear ?? "")"
      }
      return
        "\(name(agency)) on \(name(group)): \(Wording.list(who)) end within \(span) of each other\(cited). Ask \(name(agency)) "
        + "how it goes on."
    default: return ""
    }
  }

  /// Who holds a post by an appointment, and which: `Gwen Fairley, Safeguarding Lead (LSCB Board)`.
  func holderAndPost(_ id: Appointment.ID) -> String {
    guard let one = partnership.appointments[id] else { return "" }
    let group = partnership.posts[one.post].map { " (\(name($0.group)))" } ?? ""
    return "\(fullName(one.person)), \(title(one.post))\(group)"
  }
}
