// ConstitutionFile: a file of the folder `constitution` turned into the rules it states.
//
// Here live the reading of the YAML text, the closed vocabulary of settings and rules, and the mistakes in
// them, each with its place and what to do about it.
// May import: Governance, Yams. Must not touch: a clock, a disk, the terminal, Foundation.

package import Governance

/// The reader of constitution files.
package enum ConstitutionFile {
  /// Reads one file into a constitution, and finds every mistake in it in one run.
  ///
  /// The day from which the constitution is in force is the file's name: `constitution/2010-09-01.yaml`.
  /// A text that is no YAML gives one diagnostic, since nothing after it can be understood.
  ///
  /// - Parameters:
  ///   - bytes: The file's content: UTF-8, with or without a byte order mark, lines ended in any way.
  ///   - file: Its path, relative to the partnership's folder.
  ///   - agencies: The codes of the agencies; `nil` leaves the names in the file unchecked, here and below.
  ///   - groups: The codes of the groups.
  ///   - sectors: The sectors of the agencies and posts.
  ///   - services: The services of the agencies and posts.
  ///   - categories: The categories that posts name and that the file must therefore define.
  ///   - offices: The offices that groups have, besides chair, vice-chair and secretary.
  ///   - posts: The codes of the posts.
  /// - Returns: The constitution and no diagnostics, or `nil` and every mistake in the order of the text.
  /// - Complexity: O(length of the file).
  package static func read(
    _ bytes: [UInt8], file: String, agencies: Set<String>? = nil, groups: Set<String>? = nil,
    sectors: Set<String>? = nil, services: Set<String>? = nil, categories: Set<String>? = nil,
    offices: Set<String>? = nil, posts: Set<String>? = nil
  ) -> (Constitution?, [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    let day = day(ofFile: file, diagnostics: &diagnostics)
    guard let source = SourceText(bytes, file: file, diagnostics: &diagnostics),
      let root = Element(reading: source, diagnostics: &diagnostics)
    else { return (nil, diagnostics) }
    var reader = ConstitutionReader(
      source: source,
      names: KnownNames(
        agencies: agencies, groups: groups, sectors: sectors, services: services, categories: categories,
        offices: offices.map { $0.union(["chair", "vice-chair", "secretary"]) }, posts: posts))
    let constitution = reader.read(root, from: day ?? Day(number: 0))
    diagnostics += reader.diagnostics
    guard diagnostics.isEmpty else {
      return (nil, diagnostics.sorted { ($0.line, $0.column) < ($1.line, $1.column) })
    }
    return (constitution, [])
  }

  private static func day(ofFile file: String, diagnostics: inout [Diagnostic]) -> Day? {
    let name = file.split(separator: "/").last ?? ""
    if name.hasSuffix(".yaml"), let day = Day(name.dropLast(5)) { return day }
    diagnostics.append(
      Diagnostic(
        file: file, line: 0, column: 0, excerpt: String(name),
        problem: "The file's name is not the day from which the constitution is in force.",
        remedy: "Name it for that day, as in constitution/2010-09-01.yaml."))
    return nil
  }
}
