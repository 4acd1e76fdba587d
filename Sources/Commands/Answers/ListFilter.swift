internal import ArgumentParser
internal import Governance

/// What a list is narrowed to.
struct ListFilter: ParsableArguments {
  /// Only this group's.
  @Option(help: ArgumentHelp("Only this group's.", valueName: "group"))
  var group: String?

  /// Only this agency's.
  @Option(help: ArgumentHelp("Only this agency's.", valueName: "agency"))
  var agency: String?

  /// Whether a post is wanted.
  func posts(in partnership: Partnership, on today: Day) throws(CommandFailure) -> (Post) -> Bool {
    let (group, agency) = try chosen(in: partnership, on: today)
    return { post in (group == nil || post.group == group) && (agency == nil || post.agency == agency) }
  }

  /// The group and the agency named; nil for those that were not.
  func chosen(
    in partnership: Partnership, on today: Day
  ) throws(CommandFailure) -> (group: Group.ID?, agency: Agency.ID?) {
    let lookup = Lookup(partnership: partnership, today: today)
    let group = if let words = self.group { try lookup.group(words).id } else { Group.ID?.none }
    let agency = if let words = self.agency { try lookup.agency(words).id } else { Agency.ID?.none }
    return (group, agency)
  }

  /// Reads a day.
  static func day(_ text: String) throws(CommandFailure) -> Day {
    guard let day = Day(text) else { throw .usage(["\(text): no such day. Write it as 2026-12-10."]) }
    return day
  }
}

extension Partnership {
  /// The rosters of all groups on a day, in the order of the list.
  func rosters(on day: Day) -> [Roster] {
    groups.all.filter { $0.holds(on: day) }.map { Roster(of: $0.id, on: day, in: self) }
  }
}
