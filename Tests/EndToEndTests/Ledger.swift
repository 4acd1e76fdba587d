import Glibc
import TestSupport

/// The tables of a partnership's folder, counted by a few lines that share nothing with the program.
///
/// Days and minutes stay the texts of the tables, which sort as they follow each other.
struct Ledger {
  /// One row, by its columns; a column that is not there reads as empty.
  typealias Row = [String: String]

  /// The partnership's folder.
  let folder: String
  /// The day judged, `2026-11-30`.
  let day: String
  private var tables: [String: [Row]] = [:]

  /// Reads the folder's tables, and those of its meetings, as of a day.
  init(_ folder: String, on day: String) {
    self.folder = folder
    self.day = day
    let names = [
      "agencies", "groups", "lines", "posts", "people", "appointments", "deputies", "offices", "meetings",
      "actions", "decisions", "chases", "progress", "evidence", "contributions", "matters", "risks",
      "documents",
    ]
    for name in names { tables[name] = Ledger.read("\(folder)/\(name).csv") }
    for meeting in self["meetings"] {
      let path = "meetings/\(meeting["folder"] ?? "")"
      for name in ["agenda", "attendance", "sittings", "replies"] {
        tables["\(path)/\(name)"] = Ledger.read("\(folder)/\(path)/\(name).csv")
      }
    }
  }

  /// Reads the folder once its tables hold something: they are written shortly after a change is saved.
  static func settled(
    _ folder: String, on day: String, _ what: String, until condition: (Ledger) -> Bool
  ) throws -> Ledger {
    for _ in 0..<500 {
      let ledger = Ledger(folder, on: day)
      if condition(ledger) { return ledger }
      usleep(20_000)
    }
    throw TestSupportFailure("The tables never held \(what).")
  }

  /// The rows of a table; empty for one that is not there.
  subscript(table: String) -> [Row] { tables[table] ?? [] }

  /// The rows of a table of a meeting.
  func rows(_ table: String, of meeting: Row) -> [Row] {
    self["meetings/\(meeting["folder"] ?? "")/\(table)"]
  }

  /// Whether a row is true on a day, by its `from` and `to`.
  func holds(_ row: Row, on day: String) -> Bool {
    (row["from"] ?? "") <= day && (row["to", default: ""].isEmpty || day <= row["to", default: ""])
  }

  /// Calendar days from one day to another.
  static func days(from: String, to: String) -> Int { number(of: to) - number(of: from) }

  /// A day so many days later.
  static func day(_ day: String, adding count: Int) -> String {
    var parts = day.split(separator: "-").compactMap { Int($0) }
    for _ in 0..<count {
      parts[2] += 1
      if parts[2] > length(ofMonth: parts[1], year: parts[0]) { (parts[1], parts[2]) = (parts[1] + 1, 1) }
      if parts[1] > 12 { (parts[0], parts[1]) = (parts[0] + 1, 1) }
    }
    return "\(parts[0])-\(two(parts[1]))-\(two(parts[2]))"
  }

  /// The same day so many months later, or the last of a shorter month; empty for no day.
  static func day(_ day: String, addingMonths count: Int) -> String {
    guard !day.isEmpty else { return "" }
    let parts = day.split(separator: "-").compactMap { Int($0) }
    let months = parts[0] * 12 + parts[1] - 1 + count
    let (year, month) = (months / 12, months % 12 + 1)
    return "\(year)-\(two(month))-\(two(min(parts[2], length(ofMonth: month, year: year))))"
  }

  /// A day so many days earlier.
  static func day(_ day: String, subtracting count: Int) -> String {
    // From far enough back it is so many days later.
    let start = "\((Int(day.prefix(4)) ?? 0) - 1)-01-01"
    return Ledger.day(start, adding: days(from: start, to: day) - count)
  }

  /// `9 Dec`: a day as the lists show it.
  static func short(_ day: String) -> String {
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    let parts = day.split(separator: "-").compactMap { Int($0) }
    return "\(parts[2]) \(months[parts[1] - 1])"
  }

  /// The same day two years earlier.
  static func twoYearsBefore(_ day: String) -> String {
    "\((Int(day.prefix(4)) ?? 0) - 2)\(day.dropFirst(4))"
  }

  private static func number(of day: String) -> Int {
    let parts = day.split(separator: "-").compactMap { Int($0) }
    let years = (2000..<parts[0]).reduce(0) { $0 + (length(ofMonth: 2, year: $1) == 29 ? 366 : 365) }
    return years + (1..<parts[1]).reduce(0) { $0 + length(ofMonth: $1, year: parts[0]) } + parts[2]
  }

  private static func length(ofMonth month: Int, year: Int) -> Int {
    if month == 2 { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28 }
    return [4, 6, 9, 11].contains(month) ? 30 : 31
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// The rows of a file in the usual form: commas between, cells with commas in quotes, a header first.
  private static func read(_ path: String) -> [Row] {
    let text = (TextFile.read(path) ?? "").replacing("\u{FEFF}", with: "")
    let lines = text.split(whereSeparator: \.isNewline).map { cells(of: String($0)) }
    guard let header = lines.first else { return [] }
    return lines.dropFirst().map { Dictionary(zip(header, $0)) { first, _ in first } }
  }

  private static func cells(of line: String) -> [String] {
    var (cells, isQuoted) = ([""], false)
    for character in line {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: cells.append("")
      default: cells[cells.count - 1].append(character)
      }
    }
    return cells
  }
}
