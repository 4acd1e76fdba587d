import RecordFormat
import TestSupport
import Testing

@Suite struct IdentifierAlphabetTests {
  @Test func `Keys have a letter, a hyphen and four digits with a letter among them`() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<2000 {
      let key = IdentifierAlphabet.identifier(letter: "A", using: &random)
      #expect(IdentifierAlphabet.isIdentifier(key))
      #expect(key.hasPrefix("A-"))
      #expect(key.dropFirst(2).contains { $0.isLetter })
      #expect(!key.dropFirst(2).contains { "ILOU".contains($0) })
    }
  }

  @Test(arguments: ["A-1234", "a-7K3F", "A7K3F", "A-7K3", "A-7K3FX", "A-7KLF", "A-7k3f", "", "É-7K3F"])
  func `Other texts are no keys`(text: String) {
    #expect(!IdentifierAlphabet.isIdentifier(text))
  }

  @Test func `A writer's name starts with a letter and has five characters`() throws {
    var random = SeededGenerator(seed: 8)
    for _ in 0..<200 {
      let name = IdentifierAlphabet.writer(using: &random)
      #expect(name.count == 5)
      #expect(name == name.lowercased())
      #expect(try #require(name.first).isLetter)
    }
  }
}
