extension Partnership {
  /// What is found by the rules on offices, checklists, contributions, minutes, risks, documents and calendars.
  func recordFindings(on day: Day) -> [Finding] {
    officeFindings(on: day) + checklistFindings(on: day) + contributionFindings(on: day)
      + minutesFindings(on: day) + unreportedRisks(on: day) + unreviewedDocuments(on: day)
      + calendarFindings(on: day)
  }

  /// What is found of offices and terms on a day.
  func officeFindings(on day: Day) -> [Finding] {
    officeMatters(on: day).map { matter in
      Finding(
        id: "\(matter.rule.id)/\(matter.about)", kind: matter.kind, subject: .office(matter),
        group: group(of: matter), clause: matter.rule.clause, day: matter.day)
    }
  }

  private func group(of matter: OfficeMatter) -> Group.ID? {
    switch matter.what {
    case .nobody(let name), .unknown(let name), .doesNotSit(_, let name, _), .lacks(_, let name, _),
      .speaksFor(_, let name, _), .review(_, let name, _):
      name.group
    case .hasSeveral(_, let names): names.first?.group
    case .chaired(_, let meeting, _): meetings[meeting]?.group
    case .termOver(let id, _), .leftEarly(let id, _): appointments[id].flatMap { posts[$0.post]?.group }
    case .officeTermOver(let id, _): offices[id]?.group
    case .onSeveral(_, let groups, _): groups.first
    case .endTogether(_, let group, _): group
    }
  }
}

extension OfficeMatter {
  /// What it is about and which time, as its id has it: codes parted by slashes.
  var about: String {
    switch what {
    case .nobody(let name), .unknown(let name): "\(name)"
    case .hasSeveral(let person, let names): "\(person)/\(names.map(\.description).joined(separator: "+"))"
    case .chaired(let person, let meeting, _): "\(person)/\(meeting)"
    case .doesNotSit(let person, let name, _), .lacks(let person, let name, _): "\(person)/\(name)"
    case .speaksFor(let person, _, let post): "\(person)/\(post)"
    case .termOver(let id, let day), .leftEarly(let id, let day): "\(id)/\(day)"
    case .officeTermOver(let id, let day): "\(id)/\(day)"
    case .review(let person, _, let day): "\(person)/\(day?.description ?? "no-day")"
    case .onSeveral(let person, let groups, _): "\(person)/\(groups.map(\.text).joined(separator: "+"))"
    case .endTogether(let agency, let group, let those):
      "\(agency)/\(group)/\(those.map(\.text).joined(separator: "+"))"
    }
  }

  /// The day it turns on; `nil` where it has none.
  public var day: Day? {
    switch what {
    case .termOver(_, let day), .leftEarly(_, let day), .officeTermOver(_, let day): day
    case .review(_, _, let day): day
    default: nil
    }
  }
}

extension OfficeRule.Name: CustomStringConvertible {
  /// The group and the office as a finding's id has them: `board-chair`.
  public var description: String { "\(group)-\(office)" }
}
