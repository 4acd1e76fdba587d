import TerminalFrame

extension String {
  /// A line broken where it is too wide, what follows set under the text of its first part: a line that fits keeps its
  /// columns, one with a heading before two spaces keeps the heading's column, and any other its indent.
  ///
  /// - Complexity: O(length of the line).
  func hanging(to width: Int) -> [String] {
    guard DisplayWidth.of(self) > width else { return [self] }
    var head = String(prefix { $0 == " " })
    if let gap = dropFirst(head.count).firstRange(of: "  ") {
      let rest = self[gap.upperBound...].drop { $0 == " " }
      head = String(self[..<rest.startIndex])
    } else if dropFirst(head.count).hasPrefix("- ") {
      head += "- "
    }
    let indent = DisplayWidth.of(head)
    guard indent <= width / 2 else {
      return wrapped(to: width)
    }
    return dropFirst(head.count).description.wrapped(to: width - indent).enumerated().map { row, part in
      (row == 0 ? head : String(repeating: " ", count: indent)) + part
    }
  }
}
