import Governance
import Testing

@Suite struct IdentifierSourceTests {
  @Test func `The same seed gives the same codes, another seed others`() {
    var (one, same, other) = (IdentifierSource(seed: 7), IdentifierSource(seed: 7), IdentifierSource(seed: 8))
    let codes: [Person.ID] = (0..<50).map { _ in one.code("P") }
    #expect(codes == (0..<50).map { _ in same.code("P") })
    #expect(codes != (0..<50).map { _ in other.code("P") })
  }

  @Test func `A code is a letter, a hyphen and four characters that no spreadsheet takes for a number`() {
    var ids = IdentifierSource(seed: 1)
    for _ in 0..<2000 {
      let code: Person.ID = ids.code("P")
      let tail = code.text.dropFirst(2)
      #expect(code.text.hasPrefix("P-") && tail.count == 4)
      #expect(tail.first?.isLetter == true && tail.first != "E")
      #expect(tail.allSatisfy { $0.isASCII && ($0.isNumber || $0.isUppercase) && !"EILOU".contains($0) })
    }
  }

  @Test func `A code that a record has already is not given out again`() {
    var (ids, again) = (IdentifierSource(seed: 3), IdentifierSource(seed: 3))
    let taken: Person.ID = ids.code("P")
    let people = Listing([Person(id: taken, name: "Osei, Kwame")])
    #expect(again.code("P", notIn: people) != taken)
  }
}
