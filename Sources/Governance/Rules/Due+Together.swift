extension Due {
  /// From how many on the same thing due on the same day is said in one line.
  private static let many = 4

  /// Things due, where the same is due of four or more on one day put together; in the order of the first of each.
  ///
  /// - Complexity: O(dues).
  static func together(_ dues: [Due]) -> [[Due]] {
    struct Time: Hashable {
      var rule: String
      var occurrence: String
    }
    func time(_ due: Due) -> Time { Time(rule: due.rule.id, occurrence: due.occurrence) }
    let alike = Dictionary(grouping: dues, by: time)
    var said: Set<Time> = []
    return dues.compactMap { due in
      let time = time(due)
      guard let all = alike[time], all.count >= many else { return [due] }
      return said.insert(time).inserted ? all : nil
    }
  }
}

extension DeadlineRule {
  /// The group it is for where it is for one; `nil` for the partnership or for several groups.
  var onlyGroup: Group.ID? { groups.count == 1 ? groups.first : nil }
}
