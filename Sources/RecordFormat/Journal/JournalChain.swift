package import Governance

/// The chain of fingerprints through one writer's lines, which shows lines that were taken out or altered.
package struct JournalChain: Sendable {
  private var fingerprints: Set<String> = [""]
  private var links: [(number: Int, previous: String)] = []

  /// Makes an empty chain.
  package init() {}

  /// Adds a line of the writer.
  ///
  /// - Parameters:
  ///   - entry: what the line holds.
  ///   - bytes: the line as it stands in the file, without its line end.
  package mutating func add(_ entry: JournalEntry, line bytes: some Collection<UInt8>) {
    fingerprints.insert(JournalEntry.fingerprint(ofLine: bytes))
    links.append((entry.number, entry.previous))
  }

  /// Numbers of the entries whose previous line is missing or is not what it was, in ascending order.
  package var breaks: [Int] {
    links.filter { !fingerprints.contains($0.previous) }.map(\.number).sorted()
  }

  /// One diagnostic for each break.
  package func diagnostics(writer: String) -> [Diagnostic] {
    breaks.map { number in
      Diagnostic(
        file: "journal/\(writer)", line: 0, column: 0, excerpt: "",
        problem: "The change before number \(number) of writer \(writer) is missing or was altered.",
        remedy: "Compare the tables with your own notes, or put this folder back from a backup.")
    }
  }
}
