/// Random keys that no spreadsheet takes for a number, a date or an exponent.
package enum IdentifierAlphabet {
  /// Crockford's base-32 digits: no I, L, O or U, so that a key read aloud is not misheard.
  private static let digits: [Character] = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

  /// Key such as `A-7K3F`: one letter, a hyphen, four digits of which at least one is a letter.
  package static func identifier(
    letter: Character, using random: inout some RandomNumberGenerator
  ) -> String {
    while true {
      let tail = (0..<4).map { _ in digits[Int.random(in: 0..<digits.count, using: &random)] }
      if tail.contains(where: \.isLetter) { return "\(letter)-\(String(tail))" }
    }
  }

  /// Name of a writer such as `sec7k`: a letter, then four lower-case digits.
  package static func writer(using random: inout some RandomNumberGenerator) -> String {
    let letter = digits[Int.random(in: 10..<digits.count, using: &random)]
    let tail = (0..<4).map { _ in digits[Int.random(in: 0..<digits.count, using: &random)] }
    return (String(letter) + String(tail)).lowercased()
  }

  /// Whether a text has the shape that `identifier` makes.
  package static func isIdentifier(_ text: String) -> Bool {
    let characters = Array(text)
    guard characters.count == 6, characters[0].isASCII, characters[0].isUppercase, characters[1] == "-"
    else { return false }
    let tail = characters[2...]
    return tail.allSatisfy(digits.contains) && tail.contains(where: \.isLetter)
  }
}
