import TerminalFrame

/// Turns the bytes of the keyboard into keys.
///
/// A terminal sends a key such as an arrow as a sequence of bytes that begins with Esc. A sequence that means
/// nothing here is swallowed whole and reported once as `.unknown`: were it taken apart, its letters would run
/// commands. So is Alt with a character.
struct KeyDecoder {
  /// The bytes not yet made into keys, oldest first.
  var pending: [UInt8] = []

  /// The text of a paste that has begun and not ended; nil outside a paste.
  var pasted: [UInt8]?

  /// Sequences of this terminal beyond the common ones; each begins with Esc.
  let sequences: [[UInt8]: Key]

  /// Whether bytes beyond ASCII are UTF-8; if not, they are unknown keys.
  let isUTF8: Bool

  /// How long to wait after Esc for the rest of a sequence, in milliseconds.
  let escapeDelay: Int

  private let longestSequence: Int

  /// Creates a decoder with nothing waiting.
  init(sequences: [[UInt8]: Key] = [:], isUTF8: Bool = true, escapeDelay: Int = 25) {
    self.sequences = sequences
    self.isUTF8 = isUTF8
    self.escapeDelay = escapeDelay
    longestSequence = sequences.keys.map(\.count).max() ?? 0
  }

  /// How long to wait for more bytes before deciding on those there are, in milliseconds; nil when none wait.
  ///
  /// Long within a paste, which a slow line may interrupt.
  var patience: Int? {
    if pasted != nil { return 1000 }
    return pending.isEmpty ? nil : escapeDelay
  }

  /// Adds bytes as they came.
  mutating func feed(_ bytes: some Sequence<UInt8>) {
    pending += bytes
  }

  /// The next key; nil when there are no bytes, or too few to tell.
  ///
  /// - Parameter isComplete: Whether no more bytes came in time, so that those there are must do.
  /// - Returns: The key, whose bytes are used up, or nil.
  mutating func next(isComplete: Bool = false) -> Key? {
    if pasted != nil { return continuePaste(isComplete: isComplete) }
    guard let first = pending.first else { return nil }
    switch first {
    case 0x1B: return escape(isComplete: isComplete)
    case 0x20..<0x7F: return take(1, as: .character(Character(Unicode.Scalar(first))))
    case 0x80...: return beyondASCII(isComplete: isComplete)
    default: return take(1, as: Self.control(first))
    }
  }

  /// Uses up bytes and gives the key they stand for.
  mutating func take(_ count: Int, as key: Key) -> Key {
    pending.removeFirst(min(count, pending.count))
    return key
  }

  private mutating func escape(isComplete: Bool) -> Key? {
    if let key = knownSequence() { return key }
    guard pending.count > 1 else { return isComplete ? take(1, as: .escape) : nil }
    switch pending[1] {
    case 0x1B: return take(1, as: .escape)
    case UInt8(ascii: "["): return bracketSequence(isComplete: isComplete)
    case UInt8(ascii: "O"): return letterSequence(isComplete: isComplete)
    case UInt8(ascii: "P"), UInt8(ascii: "]"), UInt8(ascii: "_"), UInt8(ascii: "^"), UInt8(ascii: "X"):
      return reply(isComplete: isComplete)
    default: return take(1 + Self.byteCount(leading: pending[1]), as: .unknown)
    }
  }

  private mutating func knownSequence() -> Key? {
    for count in stride(from: min(longestSequence, pending.count), to: 1, by: -1) {
      if let key = sequences[Array(pending.prefix(count))] { return take(count, as: key) }
    }
    return nil
  }

  private mutating func beyondASCII(isComplete: Bool) -> Key? {
    let count = Self.byteCount(leading: pending[0])
    guard isUTF8, count > 1 else { return take(1, as: .unknown) }
    guard pending.count >= count else { return isComplete ? take(1, as: .unknown) : nil }
    let text = String(validating: pending.prefix(count), as: UTF8.self)
    guard let scalar = text?.unicodeScalars.first else { return take(1, as: .unknown) }
    let isControl = scalar.properties.generalCategory == .control
    return take(count, as: isControl ? .unknown : .character(Character(scalar)))
  }

  private static func byteCount(leading byte: UInt8) -> Int {
    switch byte {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 1
    }
  }

  private static func control(_ byte: UInt8) -> Key {
    switch byte {
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x08, 0x7F: .backspace
    case 0x00: .control(" ")
    case 0x01...0x1A: .control(Character(Unicode.Scalar(byte + 0x60)))
    default: .control(Character(Unicode.Scalar(byte + 0x40)))
    }
  }
}
