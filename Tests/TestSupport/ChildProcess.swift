import Glibc

/// Runs a program and collects what it prints.
enum ChildProcess {
  /// Runs a program found on PATH to its end.
  ///
  /// Output goes to an unnamed file, not a pipe: a server that the program leaves behind would hold a pipe open
  /// and the reader would wait for ever.
  ///
  /// - Parameter arguments: The program's name, then its arguments.
  /// - Returns: Standard output and standard error together.
  /// - Throws: `TestSupportFailure` when the program cannot be run or ends with another status than 0.
  static func run(_ arguments: [String]) throws -> String {
    let output = try unnamedFile()
    defer { close(output) }
    let process = try spawn(arguments, output: output, error: output)
    let status = try wait(for: process, name: arguments[0])
    let text = String(decoding: TextFile.bytes(of: output), as: UTF8.self)
    guard status == 0 else {
      throw TestSupportFailure(
        "\(arguments.joined(separator: " ")) ended with wait status \(status): \(text)")
    }
    return text
  }

  /// Waits for a program's end and gives its wait status.
  static func wait(for process: pid_t, name: String) throws -> Int32 {
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { throw TestSupportFailure("Waiting for \(name) failed: error \(errno).") }
    }
    return status
  }

  /// A new file without a name, which is gone when it is closed.
  static func unnamedFile() throws -> Int32 {
    var path = Array("/tmp/quorate-test-XXXXXX".utf8CString)
    let descriptor = unsafe mkstemp(&path)
    guard descriptor >= 0 else { throw TestSupportFailure("No temporary file: error \(errno).") }
    unsafe unlink(path)
    return descriptor
  }

  /// Starts a program found on PATH, its input empty.
  static func spawn(
    _ arguments: [String], output: Int32, error: Int32, environment: [String: String] = [:]
  ) throws -> pid_t {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    unsafe posix_spawn_file_actions_adddup2(&actions, error, STDERR_FILENO)
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    unblockSignals(&attributes)
    var process: pid_t = 0
    let environment = inherited.merging(environment) { $1 }.map { "\($0.key)=\($0.value)" }
    let code = unsafe withCStrings(arguments) { words in
      unsafe withCStrings(environment) { variables in
        unsafe posix_spawnp(&process, arguments[0], &actions, &attributes, words, variables)
      }
    }
    guard code == 0 else { throw TestSupportFailure("\(arguments[0]) cannot be run: error \(code).") }
    return process
  }

  /// Test threads block signals, and a program started from one would inherit that.
  private static func unblockSignals(_ attributes: inout posix_spawnattr_t) {
    var none = sigset_t()
    unsafe sigemptyset(&none)
    unsafe posix_spawnattr_setsigmask(&attributes, &none)
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
  }

  /// The variables a program needs to be found and to run; all others are kept from it.
  static var inherited: [String: String] {
    var values: [String: String] = ["LC_ALL": "C.UTF-8"]
    for name in ["PATH", "HOME", "LD_LIBRARY_PATH", "TMPDIR"] {
      if let text = unsafe getenv(name) { values[name] = unsafe String(cString: text) }
    }
    return values
  }

  private static func withCStrings<Result>(
    _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let copies = unsafe texts.map { unsafe strdup($0) }
    defer { unsafe copies.forEach { unsafe free($0) } }
    return unsafe body(copies + [nil])
  }
}
