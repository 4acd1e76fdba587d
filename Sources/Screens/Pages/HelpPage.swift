import TerminalFrame

/// Every key, made from the key table.
enum HelpPage {
  /// The help, the keys of the page it was asked on first.
  static func paper(for context: KeyContext) -> PaperPage {
    let order = [context] + KeyContext.allCases.filter { $0 != context }
    let lines = order.flatMap { context in
      ["", context.words.uppercased()]
        + KeyTable.bindings(in: context).map { binding in
          let keys = binding.keys.map(\.name).joined(separator: " or ")
          return "  \(keys.padded(to: 22)) \(binding.words)"
        }
    }
    return PaperPage(title: "Every key. Esc goes back.", lines: Array(lines.dropFirst()))
  }
}
