import Glibc

/// A program running in a terminal of its own, inside a private tmux server.
///
/// The screen keeps its last content when the program ends. The server ends with the value.
package final class TmuxScreen {
  private let socket = "/tmp/quorate-\(getpid())-\(String(UInt32.random(in: .min ... .max), radix: 36)).tmux"

  /// Starts a program and returns at once.
  ///
  /// - Parameters:
  ///   - columns: The width of the screen.
  ///   - rows: The height of the screen.
  ///   - command: The program, by path or by name, and its arguments; no shell is between.
  ///   - environment: Variables for the program, which else has only PATH, HOME, LD_LIBRARY_PATH and TMPDIR as
  ///     the tests have them, LC_ALL=C.UTF-8 and TERM=tmux-256color.
  /// - Throws: `TestSupportFailure` when tmux cannot be run.
  package init(columns: Int, rows: Int, command: [String], environment: [String: String] = [:]) throws {
    let variables = ChildProcess.inherited
      .merging(["TERM": "tmux-256color"]) { $1 }
      .merging(environment) { $1 }
      .map { "\($0.key)=\($0.value)" }
    _ = try tmux(
      Self.settings + ["new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", "env", "-i"]
        + variables.sorted() + command)
  }

  /// A screen without tmux's own status line, which stays as it is when the program ends.
  private static let settings =
    ["start-server", ";"] + ["set-option", "-g", "status", "off", ";"]
    + ["set-option", "-g", "remain-on-exit", "on", ";"]
    + ["set-option", "-g", "remain-on-exit-format", "", ";"]

  deinit {
    _ = try? tmux(["kill-server"])
    unsafe unlink(socket)
  }

  /// Types keys by their tmux names ("Enter", "Escape", "C-s", "F1", "BSpace"); any other text letter by letter.
  ///
  /// A key after Escape waits until Escape can no longer be taken for the beginning of a sequence.
  package func type(_ keys: String...) throws {
    for part in keys.split(after: "Escape") {
      _ = try tmux(["send-keys", "--"] + part.map(Self.escapingSeparator))
      if part.last == "Escape" { usleep(60_000) }
    }
  }

  /// Pastes text as the terminal's own paste does, bracketed where the program asked for that.
  package func paste(literal text: String) throws {
    _ = try tmux(["set-buffer", "--", Self.escapingSeparator(text), ";", "paste-buffer", "-p", "-r"])
  }

  /// The screen's lines, top first, without trailing spaces; as many as it has rows.
  package func capture() throws -> [String] {
    try lines(of: tmux(["capture-pane", "-p"]))
  }

  /// The screen's lines with the escape sequences of their colours and attributes.
  package func captureStyled() throws -> [String] {
    try lines(of: tmux(["capture-pane", "-p", "-e"]))
  }

  /// The cursor's place, counted from zero at the top left.
  package func cursor() throws -> (column: Int, row: Int) {
    let numbers = try value(of: "#{cursor_x} #{cursor_y}").split(separator: " ").compactMap { Int($0) }
    guard numbers.count == 2 else { throw TestSupportFailure("tmux does not tell the cursor's place.") }
    return (numbers[0], numbers[1])
  }

  /// What tmux says of the screen in one of its formats, for example `#{alternate_on}`.
  package func value(of format: String) throws -> String {
    try lines(of: tmux(["display-message", "-p", format])).first ?? ""
  }

  /// Waits until a text is on the screen.
  ///
  /// - Parameters:
  ///   - text: Text within one line.
  ///   - seconds: The longest wait.
  /// - Returns: The screen's lines at that moment.
  /// - Throws: `TestSupportFailure` with the screen when the text does not come.
  @discardableResult
  package func waitFor(_ text: String, seconds: Double = 10) throws -> [String] {
    try wait("“\(text)”", seconds: seconds) { lines in lines.contains { $0.contains(text) } }
  }

  /// Waits until a condition holds for the screen's lines.
  ///
  /// - Parameters:
  ///   - what: What is waited for, for the failure's words.
  ///   - seconds: The longest wait.
  ///   - condition: Whether lines, as of `capture()`, are as wanted.
  /// - Returns: The lines for which the condition held.
  /// - Throws: `TestSupportFailure` with the screen when the condition does not come to hold.
  @discardableResult
  package func wait(
    _ what: String, seconds: Double = 10, until condition: ([String]) throws -> Bool
  ) throws -> [String] {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while true {
      let lines = try capture()
      if try condition(lines) { return lines }
      guard ContinuousClock.now < deadline else {
        throw TestSupportFailure("Waited for \(what); the screen is:\n\(lines.joined(separator: "\n"))")
      }
      usleep(10_000)
    }
  }

  /// Waits until the program has ended.
  ///
  /// - Returns: Its exit status; 128 and the signal's number when a signal ended it.
  /// - Throws: `TestSupportFailure` when it goes on.
  package func waitForExit(seconds: Double = 10) throws -> Int {
    try wait("the program's end", seconds: seconds) { _ in
      // A status alone can come before the last words have been read.
      if try value(of: "#{?pane_dead,#{pane_dead_status}#{pane_dead_signal},}") != "" { return true }
      try remindOfChildren()
      return false
    }
    if let signal = Int(try value(of: "#{pane_dead_signal}")) { return 128 + signal }
    return Int(try value(of: "#{pane_dead_status}")) ?? -1
  }

  /// Gives the screen a new size.
  package func resize(columns: Int, rows: Int) throws {
    _ = try tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// Sends a signal to the program started.
  package func kill(_ signal: Int32) throws {
    guard let process = pid_t(try value(of: "#{pane_pid}")), process > 1, Glibc.kill(process, signal) == 0
    else {
      throw TestSupportFailure("The program cannot be sent signal \(signal).")
    }
  }

  /// tmux 3.3 can miss the end of a program that ends at once; the signal makes it look again.
  private func remindOfChildren() throws {
    guard try value(of: "#{pane_dead}") == "1", let server = pid_t(try value(of: "#{pid}")) else { return }
    Glibc.kill(server, SIGCHLD)
  }

  private func tmux(_ arguments: [String]) throws -> String {
    try ChildProcess.run(["tmux", "-u", "-S", socket, "-f", "/dev/null"] + arguments)
  }

  private func lines(of text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }

  /// tmux takes a semicolon at the end of an argument for the end of its command.
  private static func escapingSeparator(_ text: String) -> String {
    text.hasSuffix(";") ? text.dropLast() + "\\;" : text
  }
}

extension Array<String> {
  /// The elements in runs, each of which ends with the mark, except that the last may lack it.
  fileprivate func split(after mark: String) -> [[String]] {
    var parts: [[String]] = [[]]
    for element in self {
      parts[parts.count - 1].append(element)
      if element == mark { parts.append([]) }
    }
    return parts.filter { !$0.isEmpty }
  }
}
