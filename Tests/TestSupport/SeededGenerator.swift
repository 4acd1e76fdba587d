/// Random numbers that are the same in every run.
package struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  /// Starts the sequence of a seed.
  package init(seed: UInt64) {
    state = seed
  }

  /// Next number of the sequence (splitmix64).
  package mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var value = state
    value = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
    value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
    return value ^ (value >> 31)
  }

  /// A text of up to twelve pieces that are troublesome in tables and journals.
  package mutating func troublesomeText() -> String {
    let pieces = [
      "'", "\"", ",", "=", "+", "-", "@", " ", ";", "¶ ", "a", "Ŵyn", "é", "e\u{301}", "漢", "👩‍👧", "\\",
      "{\"w\":",
      ",\"crc\":\"00000000\"}", "0", "1E5", "007", "<<<<<<< ", "=======", "¶", "”", "\u{feff}", "TRUE", "#",
      "/",
    ]
    let count = Int.random(in: 0...12, using: &self)
    return (0..<count).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &self)] }.joined()
  }
}
