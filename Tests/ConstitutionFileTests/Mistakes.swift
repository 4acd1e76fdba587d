import ConstitutionFile
import Governance

/// A small constitution without a mistake, for tests to spoil.
let flawless = """
  partnership: Anytown Board
  settings:
    vacant-posts: {in-total: no}
    deputies: {count: named, clause: "3.2"}
    sectors-not-counted: [Officers]
  categories:
    core: {in-total: yes, counts-here: yes, votes: yes}
  rules:
    board-quorum:
      kind: quorum
      group: board
      clause: "7.2"
      effect: no-business
      all:
        - {id: members, members: at least 1/4 of total}
        - {id: council, agency: LBB}
    board-calendar: {kind: calendar, group: board, months: [6, 9], at-least: 2}

  """

/// The file name of the tests' constitution.
let fileName = "constitution/2010-09-01.yaml"

/// What the reader says about a text, one diagnostic on three lines: place and excerpt, problem, remedy.
func mistakes(in text: String, file: String = fileName) -> String {
  mistakes(in: Array(text.utf8), file: file)
}

/// What the reader says about a file's bytes.
func mistakes(in bytes: [UInt8], file: String = fileName) -> String {
  let (constitution, diagnostics) = ConstitutionFile.read(
    bytes, file: file, agencies: ["LBB", "BCT"], groups: ["board", "exec"],
    sectors: ["CYPS", "Health", "Officers"],
    services: ["health", "social-care"], categories: ["core"], offices: ["treasurer"],
    posts: ["board-01", "board-02"])
  guard constitution == nil else { return "" }
  return diagnostics.map { "\($0.line):\($0.column) \($0.excerpt)\n  \($0.problem)\n  \($0.remedy)" }
    .joined(separator: "\n")
}

/// What the reader says about the flawless text with one piece of it replaced by another.
func mistakes(replacing piece: String, with other: String) -> String {
  let halves = flawless.split(separator: piece, maxSplits: 1, omittingEmptySubsequences: false)
  return mistakes(in: halves.joined(separator: other))
}
