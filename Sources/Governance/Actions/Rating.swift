/// How an action stands: red, amber, green, or done.
public enum Rating: String, Sendable, CaseIterable {
  /// Late.
  case red = "R"
  /// Due soon, or said to be at risk.
  case amber = "A"
  /// On track.
  case green = "G"
  /// Done or dropped.
  case closed = "–"
}

extension Action {
  /// How it stands on a day under a reading of the constitution: red once its day is past, amber within so many
  /// calendar days of it or where somebody said that it is at risk, else green.
  public func rating(on day: Day, under settings: Settings) -> Rating {
    guard status == .open else { return .closed }
    if daysLate(on: day) != nil { return .red }
    if isAtRisk { return .amber }
    return due.map { $0 <= day.adding(days: settings.amberDays) } == true ? .amber : .green
  }
}
