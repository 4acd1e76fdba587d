internal import Governance
internal import RecordFormat

/// Lines of the journals that could not be read, and whether anything was lost with them.
struct JournalHealth {
  private var badLines: [String: [Diagnostic]] = [:]
  private var lastGoodLines: [String: (file: String, line: Int)] = [:]
  private var unfinishedLines: [String: [String: Diagnostic]] = [:]
  private var files: [String: [String]] = [:]
  private var numbers: [String: Set<Int>] = [:]

  /// Notes what was read of a file.
  ///
  /// - Parameters:
  ///   - reading: what was read.
  ///   - file: path relative to the partnership's folder.
  ///   - writer: the writer in whose folder the file lies.
  mutating func note(_ reading: JournalReading, file: String, writer: String) {
    badLines[writer, default: []] += reading.damage
    unfinishedLines[writer, default: [:]][file] = reading.unfinished
    if files[writer]?.contains(file) != true { files[writer, default: []].append(file) }
    if let line = reading.lines.last { lastGoodLines[writer] = (file, line.number) }
    for entry in reading.lines.map(\.entry) {
      numbers[entry.writer, default: []].insert(entry.number)
      for case .withdraw(let number, _) in entry.operations {
        numbers[entry.writer, default: []].insert(number)
      }
    }
  }

  /// Highest number of a writer; 0 when there is none.
  func highestNumber(of writer: String) -> Int { numbers[writer]?.max() ?? 0 }

  /// The last line of each writer that broke off; one after which the writer has gone on is old news.
  var unfinished: [Diagnostic] {
    unfinishedLines.sorted { $0.key < $1.key }.flatMap { writer, lines in
      lines.values.filter { isLast($0, of: writer) }
    }
  }

  /// What is lost or may be lost: numbers that are missing, and the damaged lines that may have held them.
  ///
  /// A line that broke off and was never confirmed leaves no gap in the numbers, and is no loss. `numbersSeen`
  /// is the highest number of each writer that a checkpoint names.
  func losses(numbersSeen: [String: Int]) -> [Diagnostic] {
    var losses: [Diagnostic] = []
    for writer in Set(badLines.keys).union(numbers.keys).union(numbersSeen.keys).sorted() {
      let gaps = gaps(of: writer, seen: numbersSeen[writer] ?? 0)
      let unfinished = (unfinishedLines[writer] ?? [:]).values.filter { !isLast($0, of: writer) }
      losses += (badLines[writer] ?? []).filter { line in !gaps.isEmpty || isLast(line, of: writer) }
      if !gaps.isEmpty { losses += unfinished.sorted { $0.file < $1.file } }
      losses += gaps.map { JournalHealth.diagnostic(gap: $0, writer: writer) }
    }
    return losses
  }

  private func isLast(_ line: Diagnostic, of writer: String) -> Bool {
    guard let good = lastGoodLines[writer], let order = files[writer],
      let mine = order.firstIndex(of: line.file), let last = order.firstIndex(of: good.file)
    else { return true }
    return (mine, line.line) > (last, good.line)
  }

  private func gaps(of writer: String, seen: Int) -> [ClosedRange<Int>] {
    let known = numbers[writer] ?? []
    var gaps: [ClosedRange<Int>] = []
    var expected = 1
    for number in known.sorted() + [seen + 1] {
      if number > expected { gaps.append(expected...number - 1) }
      expected = max(expected, number + 1)
    }
    return gaps
  }

  private static func diagnostic(gap: ClosedRange<Int>, writer: String) -> Diagnostic {
    let numbers =
      gap.count == 1
      ? "Change number \(gap.lowerBound) of writer \(writer) is"
      : "Changes number \(gap.lowerBound) to \(gap.upperBound) of writer \(writer) are"
    return Diagnostic(
      file: "\(FolderLayout.journal)/\(writer)", line: 0, column: 0, excerpt: "",
      problem: "\(numbers) missing from the journal.",
      remedy: "Put the journal back from a backup, or compare the tables with your own notes.")
  }
}
