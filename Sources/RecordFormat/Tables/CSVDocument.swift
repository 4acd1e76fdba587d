package import Governance

/// A table as it was read from bytes: header, rows, and everything that is wrong with its form.
///
/// Accepted besides the form that `Table.rendered` writes: no mark for UTF-8, other line ends, quoted line
/// breaks (read as `¶ `), columns and rows that are empty, rows that leave out cells at their end, columns in
/// any order, rows with an empty key.
package struct CSVDocument: Sendable {
  /// One record of the file.
  package struct Row: Sendable {
    /// Cells in the order of the document's columns.
    package var cells: [String]
    /// How many of the columns the file had a cell for; the rest were left out at the end of the row.
    package var present: Int
    /// Physical line on which the row starts, from 1.
    package var line: Int
    /// Byte at which the row starts.
    fileprivate var start: Int
  }

  /// Path relative to the partnership's folder.
  package let file: String
  /// Names of the columns in the order of the file; empty when the file has no text at all.
  package private(set) var columns: [String] = []
  /// Rows in the order of the file, those without any text left out.
  package private(set) var rows: [Row] = []
  /// Everything that is wrong, in the order of the file; a document with diagnostics is not to be used.
  package private(set) var diagnostics: [Diagnostic] = []
  /// Place of the key column among the columns.
  package private(set) var keyIndex = 0

  private let bytes: [UInt8]
  /// Places of the columns among the cells of a record, which differ when a column without a name was dropped.
  private var sources: [Int] = []

  /// Reads a table.
  ///
  /// - Parameters:
  ///   - bytes: the whole file.
  ///   - file: path relative to the partnership's folder, for the diagnostics.
  /// - Complexity: O(`bytes.count`).
  package init(reading bytes: [UInt8], file: String) {
    self.file = file
    self.bytes = bytes
    if CSVDocument.isUTF16(bytes) {
      diagnostics = [CSVProblem.utf16.diagnostic(file: file, line: 1, column: 1, excerpt: "")]
      return
    }
    var scanner = CSVScanner(bytes: bytes, position: CSVDocument.markLength(bytes))
    guard let header = CSVDocument.firstRecord(&scanner) else {
      report(scanner.findings)
      return
    }
    if let finding = separatorFinding(header) {
      report([finding])
      return
    }
    var findings = read(header: header, offsets: scanner.offsets)
    if findings.isEmpty { findings = readRows(&scanner) }
    report(findings + scanner.findings)
  }

  /// Place of a cell, counted from 1 in physical lines and characters.
  ///
  /// - Complexity: O(length of the row).
  package func place(ofRow row: Int, column: Int) -> (line: Int, column: Int) {
    var scanner = CSVScanner(bytes: bytes, position: rows[row].start, line: rows[row].line)
    _ = scanner.nextRecord()
    let source = min(sources[column], scanner.offsets.count - 1)
    let offset = scanner.offsets[source]
    let line = rows[row].line + CSVDocument.lineEnds(in: bytes[rows[row].start..<offset])
    return (line, characterColumn(of: offset))
  }

  /// A diagnostic about the meaning of a cell.
  package func diagnostic(row: Int, column: Int, problem: String, remedy: String) -> Diagnostic {
    let place = place(ofRow: row, column: column)
    return Diagnostic(
      file: file, line: place.line, column: place.column,
      excerpt: CellText.excerpt(rows[row].cells[column]), problem: problem, remedy: remedy)
  }

  /// Rows that leave out cells which had text in an earlier version of the table.
  ///
  /// A spreadsheet leaves out empty cells at the end of a row, so a missing cell alone is no fault.
  package func shortRows(comparedWith base: Table) -> [Diagnostic] {
    rows.compactMap { row in
      let missing = columns[row.present...]
      guard missing.contains(where: { base[row.cells[keyIndex], $0].map { !$0.isEmpty } ?? false })
      else { return nil }
      return CSVProblem.shortRow(cells: row.present, columns: columns.count)
        .diagnostic(file: file, line: row.line, column: 0, excerpt: row.cells.joined(separator: ","))
    }
  }
}

extension CSVDocument {
  private static func isUTF16(_ bytes: [UInt8]) -> Bool {
    if bytes.starts(with: [0xff, 0xfe]) || bytes.starts(with: [0xfe, 0xff]) { return true }
    let start = bytes.prefix(64)
    return start.count >= 4 && start.count { $0 == 0 } * 3 >= start.count
  }

  private static func markLength(_ bytes: [UInt8]) -> Int {
    var length = 0
    while bytes[length...].starts(with: [0xef, 0xbb, 0xbf]) { length += 3 }
    return length
  }

  private static func firstRecord(_ scanner: inout CSVScanner) -> CSVScanner.Record? {
    while let record = scanner.nextRecord() {
      if record.cells.contains(where: { !$0.isEmpty }) { return record }
    }
    return nil
  }

  private mutating func read(header: CSVScanner.Record, offsets: [Int]) -> [CSVScanner.Finding] {
    var findings: [CSVScanner.Finding] = []
    for (source, cell) in header.cells.enumerated() {
      let name = CSVDocument.trimmed(cell)
      guard !name.isEmpty else { continue }
      if columns.contains(name) {
        findings.append(CSVScanner.Finding(problem: .duplicateHeader(name), offset: offsets[source]))
      }
      columns.append(name)
      sources.append(source)
    }
    guard let index = columns.firstIndex(of: RecordFormat.keyColumn) else {
      return findings + [CSVScanner.Finding(problem: .missingKeyColumn, offset: offsets[0])]
    }
    keyIndex = index
    return findings
  }

  private func separatorFinding(_ header: CSVScanner.Record) -> CSVScanner.Finding? {
    guard header.cells.count == 1 else { return nil }
    var position = header.start
    while position < bytes.count, bytes[position] != 0x0a, bytes[position] != 0x0d {
      let names: [UInt8: String] = [UInt8(ascii: ";"): "semicolons", 0x09: "tabs"]
      if let name = names[bytes[position]] {
        return CSVScanner.Finding(problem: .wrongSeparator(name), offset: position)
      }
      position += 1
    }
    return nil
  }

  private mutating func readRows(_ scanner: inout CSVScanner) -> [CSVScanner.Finding] {
    var findings: [CSVScanner.Finding] = []
    var linesOfKeys: [String: Int] = [:]
    while let record = scanner.nextRecord() {
      guard record.cells.contains(where: { !$0.isEmpty }) else { continue }
      let row = row(of: record)
      findings += formFindings(record, offsets: scanner.offsets)
      let key = row.cells[keyIndex]
      if !key.isEmpty, let firstLine = linesOfKeys.updateValue(record.line, forKey: key) {
        let offset = scanner.offsets[sources[keyIndex]]
        findings.append(
          CSVScanner.Finding(problem: .duplicateKey(key, firstLine: firstLine), offset: offset))
        linesOfKeys[key] = firstLine
      }
      rows.append(row)
    }
    return findings
  }

  private func row(of record: CSVScanner.Record) -> Row {
    let present = sources.prefix { $0 < record.cells.count }.count
    var cells =
      record.cells.count == columns.count && sources.last == columns.count - 1
      ? record.cells : sources.map { $0 < record.cells.count ? record.cells[$0] : "" }
    cells[keyIndex] = CSVDocument.trimmed(cells[keyIndex])
    return Row(cells: cells, present: present, line: record.line, start: record.start)
  }

  /// What is wrong with the number of cells of a record.
  private func formFindings(_ record: CSVScanner.Record, offsets: [Int]) -> [CSVScanner.Finding] {
    if record.cells.count == 1, columns.count > 1 {
      return [
        CSVScanner.Finding(
          problem: .shortRow(cells: 1, columns: columns.count), offset: record.start)
      ]
    }
    guard record.cells.count > columns.count else { return [] }
    let width = (sources.last ?? 0) + 1
    return record.cells.indices.filter { !record.cells[$0].isEmpty && !sources.contains($0) }.prefix(1)
      .map { extra in
        let problem: CSVProblem =
          extra < width ? .unnamedColumn : .longRow(cells: record.cells.count, columns: columns.count)
        return CSVScanner.Finding(problem: problem, offset: offsets[extra])
      }
  }

  private mutating func report(_ findings: [CSVScanner.Finding]) {
    var (line, counted) = (1, 0)
    for finding in findings.sorted(by: { $0.offset < $1.offset }) {
      line += CSVDocument.lineEnds(in: bytes[counted..<finding.offset])
      counted = finding.offset
      diagnostics.append(
        finding.problem.diagnostic(
          file: file, line: line, column: characterColumn(of: finding.offset),
          excerpt: physicalLine(at: finding.offset)))
    }
  }

  private func characterColumn(of offset: Int) -> Int {
    String(decoding: bytes[lineStart(before: offset)..<offset], as: UTF8.self).count + 1
  }

  /// Number of line ends; a slice never starts between the two bytes of one.
  private static func lineEnds(in bytes: ArraySlice<UInt8>) -> Int {
    var count = 0
    var last: UInt8 = 0
    for byte in bytes {
      if byte == 0x0d || (byte == 0x0a && last != 0x0d) { count += 1 }
      last = byte
    }
    return count
  }

  private func lineStart(before offset: Int) -> Int {
    var start = offset
    while start > 0, bytes[start - 1] != 0x0a, bytes[start - 1] != 0x0d { start -= 1 }
    return start == 0 ? CSVDocument.markLength(bytes) : start
  }

  private func physicalLine(at offset: Int) -> String {
    let end = bytes[offset...].firstIndex { $0 == 0x0a || $0 == 0x0d } ?? bytes.count
    return String(decoding: bytes[lineStart(before: offset)..<end], as: UTF8.self)
  }

  private static func trimmed(_ text: String) -> String {
    guard text.utf8.first == 0x20 || text.utf8.last == 0x20 else { return text }
    return String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
