internal import Governance

/// Everything that can be wrong with the form of a table, by name.
package enum CSVProblem: Hashable, Sendable {
  /// Two bytes for each character.
  case utf16
  /// Bytes that are no text.
  case invalidUTF8
  /// A byte of zero.
  case nul
  /// A control character, a tab or an override of the writing direction.
  case controlCharacter
  /// A quoted cell without its second quotation mark.
  case unclosedQuote
  /// A quotation mark inside a plain cell or behind a quoted one.
  case strayQuote
  /// A line that git put in for a conflict.
  case conflictMark
  /// Semicolons or tabs instead of commas; the name of the separator.
  case wrongSeparator(String)
  /// A header without the key column.
  case missingKeyColumn
  /// A column name that stands twice.
  case duplicateHeader(String)
  /// Text under an empty column name.
  case unnamedColumn
  /// Fewer cells than there should be, where that loses text.
  case shortRow(cells: Int, columns: Int)
  /// More cells than there are columns.
  case longRow(cells: Int, columns: Int)
  /// A key that stands twice, and the line of the first.
  case duplicateKey(String, firstLine: Int)

  /// What is wrong, one sentence.
  package var problem: String {
    switch self {
    case .utf16: "The file is UTF-16, not UTF-8."
    case .invalidUTF8: "These bytes are not valid UTF-8."
    case .nul: "There is a NUL byte in the text."
    case .controlCharacter: "There is a control character, a tab or a change of the writing direction here."
    case .unclosedQuote: "A quoted cell starts here and is never properly closed."
    case .strayQuote: "There is a quotation mark where none may stand."
    case .conflictMark: "This line is a mark that git left when two versions could not be merged."
    case .wrongSeparator(let name): "The columns are separated by \(name), not by commas."
    case .missingKeyColumn: "The first line names no column “\(RecordFormat.keyColumn)”."
    case .duplicateHeader(let name): "There is a second column called “\(name)”."
    case .unnamedColumn: "There is text under a column that has no name."
    case .shortRow(let cells, let columns): "This row has only \(cells) of \(columns) cells; some had text."
    case .longRow(let cells, let columns): "This row has \(cells) cells, but only \(columns) columns exist."
    case .duplicateKey(let key, let line): "The key “\(key)” stands in line \(line) already."
    }
  }

  /// What to do, one sentence.
  package var remedy: String {
    switch self {
    case .utf16, .invalidUTF8: "Save the file again as “CSV UTF-8”."
    case .nul: "Put the file back from a backup, or save it again as “CSV UTF-8”."
    case .controlCharacter: "Delete the character, or type the cell again."
    case .unclosedQuote: "Close the cell with a second quotation mark, or double the marks inside it."
    case .strayQuote: "Put the whole cell in quotation marks and double the mark inside it."
    case .conflictMark: "Choose between the two versions, then delete the marks."
    case .wrongSeparator: "Save the file again with commas between the columns."
    case .missingKeyColumn: "Put the column “\(RecordFormat.keyColumn)” back; new rows may leave it empty."
    case .duplicateHeader: "Rename or delete one of the two columns."
    case .unnamedColumn: "Give the column a name in the first line, or delete the text."
    case .shortRow: "Put the missing cells back, or delete the whole row if that was meant."
    case .longRow: "Put a cell that has commas in quotation marks, or delete the extra cells."
    case .duplicateKey: "Delete one of the two rows, or empty the key of the one that is new."
    }
  }

  /// The problem at a place of a file.
  func diagnostic(file: String, line: Int, column: Int, excerpt: String) -> Diagnostic {
    Diagnostic(
      file: file, line: line, column: column, excerpt: CellText.excerpt(excerpt), problem: problem,
      remedy: remedy)
  }

  /// Whether a line begins like one of the marks that git leaves for a conflict.
  static func isConflictMark(_ bytes: some Sequence<UInt8>) -> Bool {
    var iterator = bytes.makeIterator()
    guard let first = iterator.next() else { return false }
    switch first {
    case UInt8(ascii: "<"), UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: "|"): break
    default: return false
    }
    for _ in 1..<7 where iterator.next() != first { return false }
    guard let next = iterator.next() else { return true }
    return next == 0x20 || next == 0x0a || next == 0x0d
  }
}
