package import Governance

extension Wording {
  /// How a group's meetings do not keep to its calendar, in a sentence with its arithmetic and what to do.
  package func calendar(_ matter: CalendarMatter) -> String {
    let (group, clause) = (name(matter.group), matter.calendar.clause)
    let cited = clause.isEmpty ? "" : " (\(clause))"
    switch matter {
    case .missed(_, _, let months):
      return
        "\(group): no meeting in \(Wording.list(months.map(month)))\(cited). Plan the next, or enter what was held."
    case .gap(let calendar, _, let last, let next, let isOnlyAbout):
      let weeks = calendar.atMostWeeks ?? calendar.aboutWeeks ?? 0
      let most =
        "\(isOnlyAbout ? "about" : "at most") \(Wording.count(weeks, "week")) (\(7 * weeks) days) lie between meetings"
      guard let next else {
        return
          "\(group): last met \(last.withYear), \(Wording.count(day.days(since: last), "day")) ago, and \(most)\(cited). "
          + "Plan the next."
      }
      return
        "\(group): last met \(last.withYear), meets next \(next.withYear), \(Wording.count(next.days(since: last), "day")) "
        + "later, and \(most)\(cited). Plan one before."
    case .tooFew(let calendar, _, let count, let ends):
      let asked = "at least \(calendar.atLeast ?? 0) are asked for"
      return ends < day
        ? "\(group): \(Wording.count(count, "meeting")) in the year to \(ends.withYear), and \(asked)\(cited)."
        : "\(group): \(Wording.count(count, "meeting")) held or planned in the year to \(ends.withYear), and \(asked)"
          + "\(cited). Plan more."
    }
  }

  private func month(_ first: Day) -> String { "\(Day.monthNames[first.month - 1]) \(first.year)" }
}
