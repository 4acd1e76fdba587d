import TerminalFrame

extension KeyDecoder {
  /// Decodes a sequence that begins with Esc and "[": parameters, then one final byte.
  mutating func bracketSequence(isComplete: Bool) -> Key? {
    guard let end = pending.dropFirst(2).firstIndex(where: { !(0x20...0x3F).contains($0) }) else {
      return isComplete ? take(pending.count, as: .unknown) : nil
    }
    let final = pending[end]
    switch (end, final) {
    case (2, UInt8(ascii: "[")), (2, UInt8(ascii: "M")):
      return awkwardSequence(count: final == UInt8(ascii: "M") ? 6 : 4, isComplete: isComplete)
    case (_, 0x40...0x7E):
      return decide(
        parameters: String(decoding: pending[2..<end], as: UTF8.self), final: final, count: end + 1)
    default:
      return take(end, as: .unknown)
    }
  }

  /// Decodes a sequence of Esc, "O" and a letter, which keypads and some arrows send.
  mutating func letterSequence(isComplete: Bool) -> Key? {
    guard pending.count > 2 else { return isComplete ? take(2, as: .unknown) : nil }
    return take(3, as: Self.letterKey(pending[2]))
  }

  /// Swallows a terminal's answer to a question somebody asked it: Esc, a letter, text, an end mark.
  mutating func reply(isComplete: Bool) -> Key? {
    let body = pending.dropFirst(2)
    if let end = body.firstIndex(where: { $0 == 0x07 || $0 == 0x1B }) {
      let isLongEnd =
        pending[end] == 0x1B && end + 1 < pending.count && pending[end + 1] == UInt8(ascii: "\\")
      return take(isLongEnd ? end + 2 : pending[end] == 0x07 ? end + 1 : end, as: .unknown)
    }
    return isComplete || pending.count > 4096 ? take(pending.count, as: .unknown) : nil
  }

  private mutating func decide(parameters: String, final: UInt8, count: Int) -> Key? {
    if final == UInt8(ascii: "~"), parameters == "200" {
      pending.removeFirst(count)
      pasted = []
      return continuePaste(isComplete: false)
    }
    if final == UInt8(ascii: "~") { return take(count, as: Self.numberKey(parameters)) }
    return take(count, as: parameters.isEmpty ? Self.letterKey(final) : .unknown)
  }

  /// A function key of the Linux console ("[" twice) or an old mouse report ("M" and three bytes).
  private mutating func awkwardSequence(count: Int, isComplete: Bool) -> Key? {
    guard pending.count >= count else { return isComplete ? take(pending.count, as: .unknown) : nil }
    let last = pending[3]
    guard count == 4, (0x41...0x45).contains(last) else { return take(count, as: .unknown) }
    return take(count, as: .function(Int(last) - 0x40))
  }

  private static func letterKey(_ byte: UInt8) -> Key {
    switch byte {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"): .left
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "M"): .enter
    case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(byte) - 0x4F)
    case UInt8(ascii: "Z"): .backTab
    default: .unknown
    }
  }

  /// The key of a number, after the VT220 and xterm, whose numbers leave gaps.
  private static func numberKey(_ parameters: String) -> Key {
    switch Int(parameters) {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case .some(let number) where (11...15).contains(number): .function(number - 10)
    case .some(let number) where (17...21).contains(number): .function(number - 11)
    case .some(let number) where (23...24).contains(number): .function(number - 12)
    default: .unknown
    }
  }
}
