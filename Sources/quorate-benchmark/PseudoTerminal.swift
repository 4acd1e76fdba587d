import CPseudoTerminal
import Glibc

/// The built program on a terminal of its own, timed from outside.
enum PseudoTerminal {
  /// Starts the program, waits for its data, and times keys.
  ///
  /// - Returns: From the start to the first bytes that show a group's name, and from each key to the first bytes of its
  ///   frame.
  static func run(folder: String, keys: Int) throws -> (start: Duration, keys: [Duration]) {
    var name = [CChar](repeating: 0, count: 128)
    let master = unsafe cp_open(120, 40, &name, name.count)
    guard master >= 0 else { throw BenchmarkProblem.noTerminal }
    defer { close(master) }
    let line = String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    // Held open here too, so that reading goes on when the program ends.
    let slave = unsafe open(line, O_RDWR | O_NOCTTY | O_CLOEXEC)
    let clock = ContinuousClock()
    let begun = clock.now
    let process = try spawn(folder: folder, on: line)
    close(slave)
    defer { end(process) }
    guard read(master, until: "All groups", milliseconds: 5000) else { throw BenchmarkProblem.noTerminal }
    let start = clock.now - begun
    _ = read(master, until: nil, milliseconds: 30)
    var times: [Duration] = []
    for key in 0..<keys {
      let pressed = clock.now
      send(key % 8 < 4 ? "j" : "k", to: master)
      guard waitForBytes(master, milliseconds: 1000) else { continue }
      times.append(clock.now - pressed)
      _ = read(master, until: nil, milliseconds: 8)
    }
    return (start, times)
  }

  private static func spawn(folder: String, on line: String) throws -> pid_t {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(&actions, 0, line, O_RDWR, 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, 0, 1)
    unsafe posix_spawn_file_actions_adddup2(&actions, 0, 2)
    let words = [program, "--folder", folder]
    let variables = ["TERM=xterm-256color", "LC_ALL=C.UTF-8", "PATH=/usr/bin:/bin"]
    var process: pid_t = 0
    let code = unsafe withCStrings(words) { words in
      unsafe withCStrings(variables) { variables in
        unsafe posix_spawn(&process, program, &actions, nil, words, variables)
      }
    }
    guard code == 0 else { throw BenchmarkProblem.noTerminal }
    return process
  }

  /// The program, beside this one.
  private static var program: String {
    let own = CommandLine.arguments[0]
    return own.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
      + "/quorate"
  }

  private static func end(_ process: pid_t) {
    kill(process, SIGTERM)
    var status: Int32 = 0
    unsafe waitpid(process, &status, 0)
  }

  private static func send(_ text: String, to master: Int32) {
    let bytes = Array(text.utf8)
    unsafe write(master, bytes, bytes.count)
  }

  private static func waitForBytes(_ master: Int32, milliseconds: Int32) -> Bool {
    var request = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    return unsafe poll(&request, 1, milliseconds) > 0
  }

  /// Reads until a text has come, or until nothing comes any more.
  private static func read(_ master: Int32, until text: String?, milliseconds: Int32) -> Bool {
    var seen: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 65_536)
    while waitForBytes(master, milliseconds: milliseconds) {
      let count = unsafe Glibc.read(master, &part, part.count)
      guard count > 0 else { return false }
      seen += part.prefix(count)
      if let text, String(decoding: seen, as: UTF8.self).contains(text) { return true }
    }
    return text == nil
  }

  private static func withCStrings<Result>(
    _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let copies = unsafe texts.map { unsafe strdup($0) }
    defer { unsafe copies.forEach { unsafe free($0) } }
    return unsafe body(copies + [nil])
  }
}
