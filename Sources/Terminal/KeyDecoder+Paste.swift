import TerminalFrame

extension KeyDecoder {
  /// The most characters of one paste; the rest is dropped, never typed.
  static let longestPaste = 10_000

  private static let endOfPaste: [UInt8] = [0x1B] + Array("[201~".utf8)

  /// Gathers pasted bytes up to the end mark.
  ///
  /// - Parameter isComplete: Whether the end mark did not come in time; the paste then ends here.
  /// - Returns: The paste, or nil while it goes on.
  /// - Complexity: O(n), where n is the number of pending bytes.
  mutating func continuePaste(isComplete: Bool) -> Key? {
    if let end = indexOfEndMark() {
      gather(end)
      pending.removeFirst(Self.endOfPaste.count)
      return finishPaste()
    }
    // The last bytes may be the beginning of the end mark.
    gather(isComplete ? pending.count : max(0, pending.count - Self.endOfPaste.count + 1))
    return isComplete ? finishPaste() : nil
  }

  private func indexOfEndMark() -> Int? {
    let last = pending.count - Self.endOfPaste.count
    guard last >= 0 else { return nil }
    return (0...last).first { pending[$0...].starts(with: Self.endOfPaste) }
  }

  private mutating func gather(_ count: Int) {
    let room = max(0, 4 * Self.longestPaste - (pasted?.count ?? 0))
    pasted?.append(contentsOf: pending.prefix(min(count, room)))
    pending.removeFirst(count)
  }

  private mutating func finishPaste() -> Key {
    let text = String(decoding: pasted ?? [], as: UTF8.self)
    pasted = nil
    return .paste(Self.clean(text))
  }

  /// Line ends and tabs part words, so they become spaces; other control characters are removed.
  private static func clean(_ text: String) -> String {
    let spaced = text.map { $0.isNewline || $0 == "\t" ? " " : $0 }
    let characters = spaced.filter { character in
      !character.unicodeScalars.contains { $0.properties.generalCategory == .control }
    }
    return String(characters.prefix(longestPaste))
  }
}
