import Governance
import TestSupport
import Testing

@testable import ConstitutionFile

/// The page that documents the rules says what the reader reads, and each of its examples is read.
@Suite struct VocabularyPageTests {
  private static let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    .joined(separator: "/")

  private func page() throws -> String {
    try #require(TextFile.read(VocabularyPageTests.root + "/Resources/rules.md"))
  }

  /// The examples of the page, each as a whole constitution: a lone rule gets a head.
  private func examples() throws -> [String] {
    var examples: [String] = []
    var block: [Substring]?
    for line in try page().split(separator: "\n", omittingEmptySubsequences: false) {
      if line == "```yaml" {
        block = []
      } else if line == "```", let lines = block {
        let indent = lines.filter { !$0.isEmpty }.map { $0.prefix { $0 == " " }.count }.min() ?? 0
        let text = lines.map { $0.dropFirst(indent) }
        examples.append(
          text.first?.hasPrefix("partnership:") == true
            ? text.joined(separator: "\n")
            : "partnership: Felpersham\nrules:\n" + text.map { "  \($0)" }.joined(separator: "\n"))
        block = nil
      } else {
        block?.append(line)
      }
    }
    return examples
  }

  @Test func `Every example is read without a mistake`() throws {
    let examples = try examples()
    #expect(examples.count >= 15)
    for example in examples {
      let (constitution, mistakes) = ConstitutionFile.read(Array(example.utf8), file: "2010-09-01.yaml")
      #expect(constitution != nil && mistakes.isEmpty, "\(mistakes)\n\(example)")
    }
  }

  @Test(arguments: ConstitutionReader.kinds)
  func `Every kind of rule has its example`(kind: String) throws {
    #expect(try page().contains("`kind: \(kind)`"))
    #expect(try examples().contains { $0.contains("kind: \(kind)") })
  }

  @Test func `Every key that the reader asks for stands on the page`() throws {
    let page = try page()
    let found = try Program.run(
      ["find", VocabularyPageTests.root + "/Sources/ConstitutionFile", "-name", "*.swift"]
    ).output
    var keys: Set<String> = []
    for path in found.split(separator: "\n") {
      // A key is asked for as text("key", of: fields).
      for piece in try #require(TextFile.read(String(path))).split(separator: "\", of: ") {
        let key = String(piece.reversed().prefix { $0.isLetter || $0 == "-" }.reversed())
        if piece.hasSuffix("(\"\(key)"), !key.isEmpty { keys.insert(key) }
      }
    }
    #expect(keys.count > 60)
    #expect(keys.filter { !page.contains($0) }.sorted() == [])
  }
}
