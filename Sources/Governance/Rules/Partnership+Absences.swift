extension Partnership {
  /// The absences that the constitution in force on a day counts, of everyone who represents an agency on it or of every
  /// agency, with the letters that are due.
  ///
  /// A meeting counts where the rule was in force on the meeting's own day. Where nothing was entered for somebody,
  /// nothing is held against them.
  ///
  /// - Complexity: that of an attendance grid over two years for each group of each rule.
  public func absenceRecords(on day: Day) -> [AbsenceRecord] {
    (constitution(on: day)?.absences ?? []).flatMap { AbsenceTally(of: $0, in: self, on: day).records }
  }

  /// The letters due because of absences and not known to have gone, those due longest first.
  public func absenceLetters(on day: Day) -> [AbsenceLetter] {
    absenceRecords(on: day).flatMap(\.letters).sorted { ($0.day, $0.id) < ($1.day, $1.id) }
  }

  /// Whether a letter or a record of absences concerns a post: its holder's absences, or its agency's.
  public func concerns(_ subject: AbsenceRecord.Subject, _ post: Post.ID, on day: Day) -> Bool {
    guard let own = posts[post], own.agency == subject.agency else { return false }
    guard case .representative(let person, _) = subject else { return true }
    return holder(of: post, on: day)?.id == person
  }
}

/// How somebody who was to come to a meeting did.
enum Turnout: Hashable, Sendable {
  /// Came, or a deputy did.
  case came
  /// Did not come; with what may make that not count.
  case missed(Set<AbsenceRule.Cure>)
  /// Nothing was entered.
  case unknown

  /// How a post's turnout joins with another's for the same meeting: whoever came, came for both.
  func joined(with other: Turnout) -> Turnout {
    switch (self, other) {
    case (.came, _), (_, .came): .came
    case (.unknown, _), (_, .unknown): .unknown
    case (.missed(let one), .missed(let two)): .missed(one.union(two))
    }
  }
}

/// One meeting as a rule counts it.
struct CountedTurnout: Hashable, Sendable {
  /// The meeting.
  var meeting: Meeting.ID
  /// The group that met.
  var group: Group.ID
  /// The day.
  var day: Day
  /// How it was.
  var turnout: Turnout
}

extension AbsenceRule.Test {
  /// Whether an absence counts towards it.
  func counts(_ one: CountedTurnout) -> Bool {
    guard case .missed(let cures) = one.turnout else { return false }
    return cures.isDisjoint(with: unless)
  }

  /// The absences by which the condition is met with the meeting at a place; empty where it is not.
  ///
  /// - Parameters:
  ///   - place: The meeting's place.
  ///   - all: All meetings in the order in which they were held.
  ///   - spent: The last day whose absences a letter has dealt with; `nil` for none.
  /// - Returns: The places of the absences, the given one last.
  func met(at place: Int, in all: [CountedTurnout], spent: Day?) -> [Int] {
    let isOpen = { (one: CountedTurnout) in self.counts(one) && (spent.map { one.day > $0 } ?? true) }
    guard isOpen(all[place]) else { return [] }
    let together = all.indices.prefix(through: place).filter {
      scope == .allGroups || all[$0].group == all[place].group
    }
    switch limb {
    case .consecutive(let number):
      let last = together.suffix(number)
      return last.count == number && last.allSatisfy { isOpen(all[$0]) } ? Array(last) : []
    case .total(let number, let year):
      let span = year.span(containing: all[place].day)
      let inside = together.filter { span.contains(all[$0].day) && isOpen(all[$0]) }
      return inside.count >= number ? inside : []
    }
  }
}
