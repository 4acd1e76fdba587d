import TerminalFrame
import Testing

struct KeyTests {
  @Test(arguments: [
    (Key.character("p"), "p"), (.character(" "), "Space"), (.character("É"), "É"), (.enter, "Enter"),
    (.escape, "Esc"), (.tab, "Tab"), (.backTab, "Shift-Tab"), (.backspace, "Backspace"),
    (.delete, "Delete"), (.insert, "Insert"), (.up, "Up"), (.down, "Down"), (.left, "Left"),
    (.right, "Right"), (.pageUp, "PgUp"), (.pageDown, "PgDn"), (.home, "Home"), (.end, "End"),
    (.control("s"), "Ctrl-S"), (.control(" "), "Ctrl-Space"), (.function(1), "F1"), (.function(12), "F12"),
    (.paste("x"), "Paste"), (.unknown, "Unknown key"),
  ])
  func `A key is named as on a keyboard`(key: Key, name: String) {
    #expect(key.name == name)
  }
}
