import CNcurses
import TerminalFrame

/// The keys of the terminal at hand, as its terminfo description spells them.
enum TerminalKeys {
  /// The sequences that begin with Esc; empty until the terminal is open.
  static var sequences: [[UInt8]: Key] {
    var sequences: [[UInt8]: Key] = [:]
    for (name, key) in names + functionKeys {
      guard let bytes = capability(name), bytes.count > 1, bytes.first == 0x1B else { continue }
      sequences[bytes] = key
    }
    return sequences
  }

  private static let names: [(String, Key)] = [
    ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home), ("kend", .end),
    ("kpp", .pageUp), ("knp", .pageDown), ("kich1", .insert), ("kdch1", .delete), ("kcbt", .backTab),
    ("kent", .enter),
  ]

  private static let functionKeys: [(String, Key)] = (1...12).map { ("kf\($0)", .function($0)) }

  private static func capability(_ name: String) -> [UInt8]? {
    guard let text = unsafe cn_capability(name) else { return nil }
    return Array(unsafe String(cString: text).utf8)
  }
}
