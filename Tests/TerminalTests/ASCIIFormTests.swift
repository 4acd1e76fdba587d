import TerminalFrame
import Testing

@testable import Terminal

struct ASCIIFormTests {
  @Test(arguments: [
    ("│", 1, "|"), ("─", 1, "-"), ("├", 1, "+"), ("└", 1, "`"), ("a", 1, "a"), ("é", 1, "?"), ("漢", 2, "??"),
  ])
  func `A character has a form in ASCII of the same width`(character: Character, columns: Int, form: String) {
    #expect(ASCIIForm.of(character, columns: columns) == form)
  }

  @Test func `Every substitute is one ASCII column for one column`() {
    for (character, form) in ASCIIForm.substitutes {
      #expect(DisplayWidth.of(character) == 1)
      #expect(form.utf8.count == 1)
    }
  }
}
