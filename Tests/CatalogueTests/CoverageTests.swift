import Governance
import RecordFormat
import TestSupport
import Testing

/// The table that says of every row of the catalogue of rules how it is answered for, and which test shows it.
@Suite struct CoverageTests {
  /// How many rows each mechanism of the catalogue has; each is numbered from 1.
  private static let mechanisms = [
    ("G", 50), ("M", 48), ("E", 26), ("T", 9), ("D", 14), ("Q", 21), ("A", 25), ("F", 22), ("N", 11),
    ("MN", 10), ("AG", 21), ("V", 16), ("CA", 8), ("SM", 8), ("AM", 10), ("AC", 19), ("P", 33), ("B", 22),
    ("R", 14), ("DR", 11), ("C", 10), ("K", 9), ("DI", 8), ("CF", 10), ("TR", 12), ("SC", 18), ("CD", 12),
    ("S", 10), ("DS", 9), ("CH", 7), ("DO", 21), ("CL", 15),
  ]

  /// The ways in which a row is answered for.
  private static let ways: Set<String> = [
    "enforced", "computed", "reminded", "recorded", "shown", "outside", "gap",
  ]

  @Test func `Every row of the catalogue stands in the table once, in its order`() throws {
    let expected = CoverageTests.mechanisms.flatMap { name, count in (1...count).map { "\(name)\($0)" } }
    #expect(expected.count == 539)
    let rows = try CoverageTests.rows().map { $0["id"] ?? "" }
    #expect(Set(expected).subtracting(rows).sorted() == [], "rows that are missing")
    #expect(Set(rows).subtracting(expected).sorted() == [], "rows that the catalogue does not have")
    #expect(rows == expected)
  }

  @Test func `Every row says what it asks, how it is answered for and by which test`() throws {
    for row in try CoverageTests.rows() {
      let id = row["id"] ?? ""
      #expect(row["asks"]?.isEmpty == false, "\(id)")
      #expect(CoverageTests.ways.contains(row["how"] ?? ""), "\(id): \(row["how"] ?? "")")
      if row["how"] == "outside" || row["how"] == "gap" {
        #expect(row["note"]?.isEmpty == false, "\(id) does not say why")
      } else {
        #expect(row["test"]?.isEmpty == false, "\(id) names no test")
      }
    }
  }

  @Test func `At most one row in twenty is not software's business`() throws {
    let rows = try CoverageTests.rows()
    #expect(rows.count { $0["how"] == "outside" } * 20 <= rows.count)
  }

  @Test func `Every test that the table names exists`() throws {
    let tests = try CoverageTests.tests()
    for row in try CoverageTests.rows() {
      for name in CoverageTests.parts(row["test"] ?? "", " | ") {
        #expect(tests.contains(name), "\(row["id"] ?? ""): no test “\(name)”")
      }
    }
  }

  @Test func `Every rule that the table names stands in its template`() throws {
    var known: Set<String> = []
    for name in ["bexley", "milton-keynes", "central-bedfordshire", "croydon", "partnership-2023"] {
      for constitution in try Shipped(name).partnership.constitutions {
        known.formUnion(constitution.ruleNames.map { "\(name):\($0)" })
      }
    }
    for row in try CoverageTests.rows() {
      for rule in CoverageTests.parts(row["rules"] ?? "", " ") {
        #expect(known.contains(rule), "\(row["id"] ?? ""): no rule “\(rule)”")
      }
    }
  }

  private static func rows() throws -> [[String: String]] {
    let path = root + "/Resources/coverage.csv"
    let document = CSVDocument(reading: Array(try #require(TextFile.read(path)).utf8), file: path)
    let rows = document.rows.map { row in Dictionary(zip(document.columns, row.cells)) { first, _ in first } }
    // A table that could not be read has no rows, and every test of a row would hold.
    try #require(!rows.isEmpty)
    return rows
  }

  /// The names of all tests, with their file's name before them: “QuorumTests: A quarter is enough”.
  private static func tests() throws -> Set<String> {
    let found = try Program.run(["find", "\(root)/Tests", "-name", "*.swift"]).output
    var names: Set<String> = []
    for path in found.split(separator: "\n") {
      let file = path.split(separator: "/").last.map { String($0.dropLast(6)) } ?? ""
      for line in (TextFile.read(String(path)) ?? "").split(separator: "\n") {
        // A long name may stand on a line of its own.
        let words = line.drop { $0 == " " }
        guard
          let start = words.hasPrefix("`")
            ? words.startIndex..<words.index(after: words.startIndex)
            : words.firstRange(of: "func `")
        else { continue }
        names.insert("\(file): \(words[start.upperBound...].prefix { $0 != "`" })")
      }
    }
    return names
  }

  private static func parts(_ text: String, _ separator: String) -> [String] {
    text.split(separator: separator).map(String.init).filter { !$0.isEmpty }
  }

  private static let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    .joined(separator: "/")
}
