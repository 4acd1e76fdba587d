extension Dated {
  /// Whether there is any day on which it is true; what was ended before it began never is.
  public var isEver: Bool {
    guard let from, let to else { return true }
    return from <= to
  }

  /// Whether there is a day on which both are true.
  func overlaps(_ other: some Dated) -> Bool {
    func begins(_ from: Day?, by to: Day?) -> Bool {
      guard let from, let to else { return true }
      return from <= to
    }
    return isEver && other.isEver && begins(from, by: other.to) && begins(other.from, by: to)
  }
}
