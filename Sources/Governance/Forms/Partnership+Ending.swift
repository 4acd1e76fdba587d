extension Partnership {
  /// The steps that end on a day all that certain people hold: posts, offices, and deputising.
  ///
  /// What begins only later ends before it begins, so that nothing of it is ever true.
  /// - Complexity: O(appointments + offices + deputies).
  func stepsEnding(_ last: Day, for isMeant: (Person.ID) -> Bool) -> [Change.Step] {
    let records =
      Partnership.ended(appointments, on: last, \.to) { isMeant($0.person) }.map { Record.appointment($0) }
      + Partnership.ended(deputies, on: last, \.to) { isMeant($0.person) }.map { .deputy($0) }
      + Partnership.ended(offices, on: last, \.to) { $0.person.map(isMeant) == true }.map { .office($0) }
    return records.map { .put($0) }
  }

  /// The steps that end on a day all that hangs on a post: its holding, its deputies, what it represents and the offices
  /// that go with it.
  ///
  /// - Complexity: O(appointments + offices + deputies + representations).
  func stepsEnding(_ last: Day, of post: Post.ID) -> [Change.Step] {
    let records =
      Partnership.ended(appointments, on: last, \.to) { $0.post == post }.map { Record.appointment($0) }
      + Partnership.ended(deputies, on: last, \.to) { $0.post == post }.map { .deputy($0) }
      + Partnership.ended(representations, on: last, \.to) { $0.post == post }.map { .representation($0) }
      + Partnership.ended(offices, on: last, \.to) { $0.person == nil && $0.post == post }
      .map { .office($0) }
    return records.map { .put($0) }
  }

  /// Those of a listing that are meant and go on after a day, ended on it.
  private static func ended<One: Recorded & Dated>(
    _ listing: Listing<One>, on last: Day, _ end: WritableKeyPath<One, Day?>, where isMeant: (One) -> Bool
  ) -> [One] {
    listing.all.compactMap { one in
      guard isMeant(one), one.to.map({ $0 > last }) ?? true else { return nil }
      var ended = one
      if let from = one.from, from > last {
        ended[keyPath: end] = from.adding(days: -1)
      } else {
        ended[keyPath: end] = last
      }
      return ended == one ? nil : ended
    }
  }
}
