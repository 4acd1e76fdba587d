internal import Papers
internal import RecordFormat

/// A list of records under named columns, for text, JSON and spreadsheets alike.
struct Sheet {
  /// What the rows are, such as `posts`: the name of the JSON array.
  var name: String
  /// The names of the columns, as in the tables.
  var columns: [String]
  /// The rows, each with a value for every column.
  var rows: [[JSON]] = []

  /// The rows as an array of JSON objects.
  var json: JSON { .array(rows.map { .object(Array(zip(columns, $0))) }) }

  /// The rows in columns of text under their headings; one sentence where there are none.
  var lines: [String] {
    guard !rows.isEmpty else { return ["No \(name)."] }
    let heading = columns.map { column in column.replacing("_", with: " ") }
    let texts = [heading] + rows.map { row in row.map(Sheet.text) }
    let widths = columns.indices.map { column in texts.map { TextColumns.width(of: $0[column]) }.max() ?? 0 }
    return texts.map { cells in TextColumns.row(cells, widths: widths, gap: 2) }
  }

  /// The rows as a spreadsheet reads them, with a header.
  var csv: String {
    let lines = [columns] + rows.map { row in row.map(Sheet.text) }
    return lines.map { cells in cells.map(CellText.csvCell).joined(separator: ",") + "\n" }.joined()
  }

  /// A value as it stands in a cell.
  static func text(_ value: JSON) -> String {
    switch value {
    case .null: ""
    case .bool(let flag): flag ? "yes" : "no"
    case .number(let number): String(number)
    case .string(let text): text
    case .array(let values): values.map(text).joined(separator: "; ")
    case .object(let members): members.map { "\($0.0) \(text($0.1))" }.joined(separator: "; ")
    }
  }
}

extension CellText {
  /// A cell as it is written into a row: guarded from being run as a formula, in quotes where it needs them.
  fileprivate static func csvCell(_ text: String) -> String {
    let isFormula = text.drop { $0 == "'" }.first.map { "=+-@".contains($0) } ?? false
    let guarded = (isFormula ? "'" : "") + onOneLine(text)
    guard guarded.contains(where: { $0 == "," || $0 == "\"" }) else { return guarded }
    return "\"" + guarded.replacing("\"", with: "\"\"") + "\""
  }
}

extension JSON {
  /// A text, or null for one that is not there.
  static func optional(_ text: String?) -> JSON { text.map { .string($0) } ?? .null }

  /// A number, or null for one that is not there.
  static func optional(_ number: Int?) -> JSON { number.map { .number($0) } ?? .null }

  /// Texts as an array.
  static func strings(_ texts: some Sequence<String>) -> JSON { .array(texts.map { .string($0) }) }
}
