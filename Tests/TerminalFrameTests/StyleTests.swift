import TerminalFrame
import Testing

struct StyleTests {
  @Test func `Every role has a style of its own, without attributes`() {
    let styles: [Style] = [.plain, .title, .good, .bad, .warning, .muted, .accent, .selection, .key]
    #expect(styles == Role.allCases.map { Style(role: $0) })
  }

  @Test func `The focused row differs from a selected row elsewhere`() {
    #expect(Style.selected != .selection)
    #expect(Style.selected.role == .selection)
  }
}
