import Glibc

/// The environment variables the terminal's owner obeys.
enum Environment {
  /// A variable's value; nil when it is not set or empty.
  static func value(_ name: String) -> String? {
    guard let text = unsafe getenv(name) else { return nil }
    let value = unsafe String(cString: text)
    return value.isEmpty ? nil : value
  }

  /// Whether colours are allowed: NO_COLOR is not set, or empty (no-color.org).
  static var allowsColour: Bool {
    value("NO_COLOR") == nil
  }

  /// How long to wait after Esc for the rest of a sequence, in milliseconds; ESCDELAY overrides.
  static var escapeDelay: Int {
    let wanted = value("ESCDELAY").flatMap { Int($0) } ?? 25
    return min(max(0, wanted), 1000)
  }
}
