import Governance

extension Column {
  /// What is wrong with a cell's text, and what to do; `nil` when nothing is.
  package func problem(with value: String) -> (problem: String, remedy: String)? {
    if value.isEmpty {
      return isRequired ? ("\(name) is empty", "Fill it in; every row needs it.") : nil
    }
    switch kind {
    case .text, .list, .code: return nil
    case .day:
      return Day(value) == nil ? ("\u{201C}\(value)\u{201D} is no day", "Write it as 2026-12-10.") : nil
    case .moment:
      return Moment(value) == nil
        ? ("\u{201C}\(value)\u{201D} is no day and time", "Write it as 2026-12-10 10:02.") : nil
    case .time:
      return ClockTime(value) == nil ? ("\u{201C}\(value)\u{201D} is no time", "Write it as 10:02.") : nil
    case .number:
      return Int(value) == nil ? ("\u{201C}\(value)\u{201D} is no whole number", "Write digits only.") : nil
    case .flag:
      return ["yes", "no"].contains(value.lowercased())
        ? nil : ("\u{201C}\(value)\u{201D} is neither yes nor no", "Write yes or no, or leave it empty.")
    case .choice(let words):
      return words.contains(value)
        ? nil
        : ("\(name) cannot be \u{201C}\(value)\u{201D}", "Use one of: \(words.joined(separator: ", ")).")
    }
  }

  /// A value of the form that cells of the column have, where a spreadsheet may write it in another; `nil` for the
  /// other columns.
  package var example: String? {
    switch kind {
    case .day: "2026-12-10"
    case .moment: "2026-12-10 10:02"
    case .time: "10:02"
    default: nil
    }
  }
}
