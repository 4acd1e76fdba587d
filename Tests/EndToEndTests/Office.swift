import Glibc
import RecordFormat
import TestSupport

/// A demo partnership in a folder of its own, with the built program to use on it; the folder goes with the value.
final class Office {
  /// The built program.
  static let quorate = TmuxScreen.builtProduct("quorate")

  /// The partnership's folder.
  let folder: String
  private let home: String
  private let day: String

  /// Makes the demo partnership of a day in a fresh folder.
  init(on day: String = "2026-12-10") throws {
    self.day = day
    home = try Office.freshFolder()
    folder = "\(home)/office"
    let made = try Program.run([Office.quorate, "demo", folder, "--on", day])
    guard made.status == 0 else { throw TestSupportFailure("demo: \(made.error)") }
  }

  deinit {
    _ = try? Program.run(["rm", "-rf", home])
  }

  /// A folder that nobody else has.
  static func freshFolder() throws -> String {
    var path = Array("/tmp/quorate-office-XXXXXX".utf8CString)
    guard unsafe mkdtemp(&path) != nil else {
      throw TestSupportFailure("No temporary folder: error \(errno).")
    }
    return String(decoding: path.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Runs a command on the folder, on its day at a time.
  @discardableResult
  func run(_ arguments: String..., at time: String? = nil) throws -> ProgramResult {
    let when = time.map { ["--at", $0] } ?? []
    return try Program.run([Office.quorate] + arguments + ["--folder", folder, "--on", day] + when)
  }

  /// Opens the screen on the folder at a time of its day.
  func screen(
    columns: Int = 80, rows: Int = 24, at time: String, environment: [String: String] = [:]
  ) throws -> TmuxScreen {
    try TmuxScreen(
      columns: columns, rows: rows, command: [Office.quorate, "--folder", folder],
      environment: environment.merging(["QUORATE_NOW": "\(day)T\(time)"]) { $1 })
  }

  /// The text of a file of the folder; empty when there is none.
  func file(_ path: String) -> String {
    TextFile.read("\(folder)/\(path)") ?? ""
  }

  /// Replaces a file of the folder.
  func write(_ text: String, to path: String) throws { try TextFile.write(text, to: "\(folder)/\(path)") }

  /// The rows of a table without its header, each as cells; only for tables without quoted cells.
  func rows(of path: String) -> [[String]] {
    file(path).split(separator: "\n").dropFirst().map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
  }

  /// The register of today's Board as the table holds it: post, capacity, arrival, departure.
  func register() -> [[String]] {
    rows(of: "meetings/2026-12-10-board/attendance.csv").map { [$0[1], $0[3], $0[5], $0[7]] }
  }
}

extension ProgramResult {
  /// What was printed, read as JSON.
  func json() throws -> JSON {
    do {
      return try JSON(reading: Array(output.utf8))
    } catch {
      throw TestSupportFailure("This is no JSON (\(error)):\n\(output)\n\(self.error)")
    }
  }
}
