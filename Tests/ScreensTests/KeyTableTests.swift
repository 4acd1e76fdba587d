import TestSupport
import TerminalFrame
import Testing

@testable import Screens

@Suite struct KeyTableTests {
  @Test(arguments: KeyContext.allCases) func `No key stands twice in a context`(context: KeyContext) {
    let keys = KeyTable.bindings(in: context).flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
    #expect(!keys.isEmpty)
  }

  @Test(arguments: KeyContext.allCases) func `Every binding does what the table says`(context: KeyContext) {
    for binding in KeyTable.bindings(in: context) {
      for key in binding.keys { #expect(KeyTable.act(for: key, in: context) == binding.act) }
    }
  }

  @Test(arguments: KeyContext.allCases) func `The help lists every binding of every context`(
    context: KeyContext
  ) {
    let lines = HelpPage.paper(for: context).lines
    #expect(lines.first == context.words.uppercased())
    for other in KeyContext.allCases {
      for binding in KeyTable.bindings(in: other) {
        let keys = binding.keys.map(\.name).joined(separator: " or ")
        #expect(lines.contains("  \(keys.padded(to: 22)) \(binding.words)"))
      }
    }
  }

  @Test func `Every act has a key and words`() {
    for act in KeyAct.allCases {
      let bindings = KeyTable.bindings.filter { $0.act == act }
      #expect(!bindings.isEmpty, "\(act)")
      for binding in bindings {
        #expect(!binding.words.isEmpty && !binding.keys.isEmpty && !binding.contexts.isEmpty)
      }
    }
  }

  @Test(arguments: KeyContext.allCases)
  func `The hints fit eighty columns, and the way to all keys is among them`(
    context: KeyContext
  ) {
    var frame = Frame(size: Size(columns: 80, rows: 1))
    frame.drawHints(in: context, row: 0)
    let line = frame.lines[0]
    for hint in KeyTable.hints(in: context) { #expect(line.contains(hint.key)) }
    #expect(DisplayWidth.of(line) <= 80)
    if KeyTable.hints(in: context).contains(where: { $0.key == "?" }) { #expect(line.contains("? keys")) }
  }

  @Test func `Every context has its own way back and its own answer to Ctrl-C and Ctrl-S`() {
    for context in KeyContext.allCases {
      #expect(KeyTable.act(for: .escape, in: context) == .back)
      #expect(KeyTable.act(for: .control("c"), in: context) == .cancel)
      // In a form Ctrl-S saves what was typed; everywhere else all is saved already.
      #expect(KeyTable.act(for: .control("s"), in: context) == (context == .form ? .save : .saveState))
    }
  }
}
