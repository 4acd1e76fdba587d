/// A source of random codes that two offices working apart will not both give out.
///
/// It is seeded from outside, so that the same seed makes the same partnership to the byte.
public struct IdentifierSource: RandomNumberGenerator, Hashable, Sendable {
  private var state: UInt64

  /// Creates a source; the same seed gives the same codes.
  public init(seed: UInt64) { state = seed }

  /// The next random number, by SplitMix64.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A new code that no record of a listing has.
  public mutating func code<Record: Recorded>(
    _ letter: Character, notIn listing: Listing<Record>
  ) -> Code<Record> {
    var code: Code<Record> = code(letter)
    while listing[code] != nil { code = self.code(letter) }
    return code
  }

  /// A new code: a letter for the kind, a hyphen, and four characters with a letter among them.
  ///
  /// No spreadsheet takes such a code for a number, a date or an exponent.
  public mutating func code<Named>(_ letter: Character) -> Code<Named> {
    let letters = Array("ABCDFGHJKMNPQRSTVWXYZ")
    let all = Array("0123456789") + letters
    var text = "\(letter)-"
    text.append(letters[Int(next() % UInt64(letters.count))])
    for _ in 0..<3 { text.append(all[Int(next() % UInt64(all.count))]) }
    return Code(text)
  }
}
