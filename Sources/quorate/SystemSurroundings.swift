import Commands
import Glibc
import Governance
import Screens

/// What the system says of the program's surroundings.
enum SystemSurroundings {
  /// The surroundings as they are now.
  static var current: Surroundings {
    Surroundings(
      isInteractive: isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1, environment: environment,
      currentFolder: currentFolder, now: clock.moment, author: author)
  }

  /// The clock on the wall, in the machine's own time zone.
  static var clock: WallClock {
    var seconds = time_t()
    unsafe time(&seconds)
    return LocalTime.clock(at: seconds) ?? WallClock(Moment(Day(number: 0), .midnight), second: 0)
  }

  /// Who makes the changes: the login name, or `somebody`.
  static var author: String {
    environment["QUORATE_AUTHOR"] ?? environment["USER"] ?? environment["LOGNAME"] ?? "somebody"
  }

  /// The folder in which the program was started.
  static var currentFolder: String {
    guard let path = unsafe getcwd(nil, 0) else { return "." }
    defer { unsafe free(path) }
    return unsafe String(cString: path)
  }

  private static var environment: [String: String] {
    var found: [String: String] = [:]
    var entry = unsafe environ
    while let pair = unsafe entry.pointee {
      let text = unsafe String(cString: pair)
      if let equals = text.firstIndex(of: "=") {
        found[String(text[..<equals])] = String(text[text.index(after: equals)...])
      }
      unsafe entry += 1
    }
    if let set = found["QUORATE_NOW"], let local = LocalTime.reading(set) { found["QUORATE_NOW"] = local }
    return found
  }
}

/// Standard output or standard error.
enum StandardStream: Int32 {
  case output = 1
  case error = 2

  /// Writes text; `false` when the other end does not take it.
  @discardableResult
  func write(_ text: String) -> Bool {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { unsafe Glibc.write(rawValue, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        return false
      }
      rest = rest.dropFirst(count)
    }
    return true
  }
}
