import Glibc

/// Texts kept beside the tests, against which a program's text is compared.
package enum Golden {
  /// Compares a text with the kept one of a name.
  ///
  /// The kept text is the file `Golden/<name>` beside the test; `.txt` is added to a name without a dot. With
  /// RECORD=1 in the environment the file is written instead.
  ///
  /// - Parameters:
  ///   - text: The text as the program made it; a last line end is added where there is none.
  ///   - name: The kept text's name.
  ///   - filePath: The test's own file.
  /// - Throws: `TestSupportFailure`, which names the first line that differs, also when there is no kept text.
  package static func check(_ text: String, _ name: String, filePath: StaticString = #filePath) throws {
    let path = self.path(name, besides: "\(filePath)")
    let text = text.hasSuffix("\n") ? text : text + "\n"
    if isRecording { return try TextFile.write(text, to: path) }
    guard let kept = TextFile.read(path) else {
      throw TestSupportFailure("\(path) does not exist; run with RECORD=1 to make it from:\n\(text)")
    }
    guard kept != text else { return }
    throw TestSupportFailure(difference(kept: kept, actual: text, path: path))
  }

  private static var isRecording: Bool {
    guard let value = unsafe getenv("RECORD") else { return false }
    return unsafe strcmp(value, "1") == 0
  }

  private static func path(_ name: String, besides file: String) -> String {
    let folder = file.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(
      separator: "/")
    return folder + "/Golden/" + (name.contains(".") ? name : name + ".txt")
  }

  private static func difference(kept: String, actual: String, path: String) -> String {
    let keptLines = kept.split(separator: "\n", omittingEmptySubsequences: false)
    let lines = actual.split(separator: "\n", omittingEmptySubsequences: false)
    let row = zip(keptLines, lines).prefix { $0 == $1 }.count
    return """
      \(path):\(row + 1): the text differs.
      kept:   \(row < keptLines.count ? String(keptLines[row]) : "(ends)")
      actual: \(row < lines.count ? String(lines[row]) : "(ends)")
      The whole actual text:
      \(actual)
      Run with RECORD=1 to keep it.
      """
  }
}
