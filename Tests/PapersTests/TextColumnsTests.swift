import Papers
import TestSupport
import Testing

@Suite struct TextColumnsTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("Ŵyn", 3), ("e\u{301}", 1), ("漢字", 4), ("👩‍👧", 2), ("a\u{200B}b", 2), ("–", 1),
    ("└ ", 2),
  ]) func `A text takes the columns that a terminal gives it`(text: String, width: Int) {
    #expect(TextColumns.width(of: text) == width)
  }

  @Test func `A text is filled up or cut to a width`() {
    #expect(TextColumns.fitted("ab", to: 4) == "ab  ")
    #expect(TextColumns.fitted("abcdef", to: 4) == "abc…")
    #expect(TextColumns.fitted("漢字漢", to: 4) == "漢… ")
    #expect(TextColumns.fitted("ab", to: 0).isEmpty)
  }

  @Test func `A text is wrapped at spaces, and within a word that alone is too long`() {
    #expect(TextColumns.wrapped("one two three", to: 7) == ["one two", "three"])
    #expect(TextColumns.wrapped("abcdefghij x", to: 4) == ["abcd", "efgh", "ij x"])
    #expect(TextColumns.wrapped("", to: 4) == [""])
    #expect(TextColumns.wrapped("漢字漢字", to: 4) == ["漢字", "漢字"])
  }

  @Test func `Cells stand beside each other, wrapped within their columns`() {
    #expect(
      TextColumns.rows(["1", "one two three", "x"], widths: [2, 7, 3]) == ["1  one two x", "   three"])
    #expect(TextColumns.row(["a", "b", ""], widths: [3, 3, 3]) == "a   b")
  }
}
