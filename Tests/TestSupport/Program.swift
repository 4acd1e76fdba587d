import Glibc

/// What a program printed and how it ended.
package struct ProgramResult: Sendable {
  /// Standard output.
  package var output: String
  /// Standard error.
  package var error: String
  /// The exit status; 128 and the signal's number when a signal ended it.
  package var status: Int
}

/// Runs a built program to its end, without a terminal.
package enum Program {
  /// Runs a program.
  ///
  /// - Parameters:
  ///   - arguments: The program's path, then its arguments.
  ///   - environment: Variables besides PATH, HOME, LD_LIBRARY_PATH, TMPDIR and LC_ALL=C.UTF-8.
  /// - Returns: What it printed and how it ended.
  /// - Throws: `TestSupportFailure` when it cannot be started.
  package static func run(_ arguments: [String], environment: [String: String] = [:]) throws -> ProgramResult
  {
    let output = try ChildProcess.unnamedFile()
    let error = try ChildProcess.unnamedFile()
    defer {
      close(output)
      close(error)
    }
    let process = try ChildProcess.spawn(arguments, output: output, error: error, environment: environment)
    let status = try ChildProcess.wait(for: process, name: arguments[0])
    return ProgramResult(
      output: String(decoding: TextFile.bytes(of: output), as: UTF8.self),
      error: String(decoding: TextFile.bytes(of: error), as: UTF8.self),
      status: status & 0x7f == 0 ? Int(status >> 8) & 0xff : 128 + Int(status & 0x7f))
  }
}
