import Governance

/// The shipped Bexley template.
enum BexleyTemplate {
  /// The template as a partnership, with its constitution.
  static let partnership = ShippedTemplate.bexley.read()

  /// The constitution's file as it ships.
  static let constitution = bytes(of: "constitution/2010-09-01.yaml")

  /// The rows of a table, each as its cells by column.
  static func rows(of table: String) -> [[String: String]] { ShippedTemplate.bexley.rows(of: table) }

  /// The bytes of one of the template's files; empty when it cannot be read.
  static func bytes(of name: String) -> [UInt8] { ShippedTemplate.bexley.bytes(of: name) }

  /// Splits a line at its commas, but for those between quotation marks.
  static func cells(_ line: Substring) -> [String] { ShippedTemplate.cells(line) }
}
