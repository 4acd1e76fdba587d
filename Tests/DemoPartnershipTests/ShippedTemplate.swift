import ConstitutionFile
import Glibc
import Governance
import Testing

/// A shipped template, read by the simplest means: no cell of it holds a quotation mark or a new line.
struct ShippedTemplate: CustomTestStringConvertible {
  /// Bexley's of 2010.
  static let bexley = ShippedTemplate(name: "bexley", constitutionFile: "constitution/2010-09-01.yaml")
  /// Milton Keynes' of 2009.
  static let miltonKeynes = ShippedTemplate(
    name: "milton-keynes", constitutionFile: "constitution/2009-10-01.yaml")
  /// Those with tables of their own.
  static let all = [bexley, miltonKeynes]

  /// The name by which it is asked for, which is its folder's.
  let name: String
  /// The path of its constitution within the folder.
  let constitutionFile: String

  /// What a test calls it.
  var testDescription: String { name }

  /// The constitution's file as it ships.
  var constitution: [UInt8] { bytes(of: constitutionFile) }

  /// The rows of a table, each as its cells by column.
  func rows(of table: String) -> [[String: String]] {
    var lines = String(decoding: bytes(of: "\(table).csv").dropFirst(3), as: UTF8.self).split(
      separator: "\n")[...]
    guard let header = lines.popFirst().map(ShippedTemplate.cells) else { return [] }
    return lines.map { Dictionary(uniqueKeysWithValues: zip(header, ShippedTemplate.cells($0))) }
  }

  /// The bytes of one of the template's files; empty when it cannot be read.
  func bytes(of name: String) -> [UInt8] {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    guard let file = unsafe fopen("/\(root)/Resources/templates/\(self.name)/\(name)", "r") else { return [] }
    defer { unsafe fclose(file) }
    var bytes: [UInt8] = []
    while true {
      let byte = unsafe fgetc(file)
      guard byte != EOF else { return bytes }
      bytes.append(UInt8(byte))
    }
  }

  /// Splits a line at its commas, but for those between quotation marks.
  static func cells(_ line: Substring) -> [String] {
    var cells = [""]
    var isQuoted = false
    for character in line {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: cells.append("")
      default: cells[cells.count - 1].append(character)
      }
    }
    return cells
  }

  /// The template as a partnership, with its constitution.
  ///
  /// - Complexity: O(size of the files), each time it is asked for.
  func partnership() -> Partnership {
    var all = Partnership()
    for row in rows(of: "agencies") { all.agencies.put(ShippedTemplate.agency(row)) }
    for row in rows(of: "groups") {
      var group = Group(id: Group.ID(row["id", default: ""]), name: row["name", default: ""])
      group.kind = Group.Kind(rawValue: row["kind", default: ""]) ?? .joint
      group.purpose = row["purpose", default: ""]
      all.groups.put(group)
    }
    for row in rows(of: "lines") {
      var line = ReportingLine(
        id: ReportingLine.ID(row["id", default: ""]), group: Group.ID(row["group", default: ""]),
        to: row["body", default: ""], kind: ReportingLine.Kind(rawValue: row["kind", default: ""]) ?? .link)
      line.topic = row["topic", default: ""]
      line.every = row["every", default: ""]
      all.lines.put(line)
    }
    for row in rows(of: "posts") { all.posts.put(ShippedTemplate.post(row)) }
    for row in rows(of: "represents") {
      all.representations.put(
        Representation(
          id: Representation.ID(row["id", default: ""]), post: Post.ID(row["post", default: ""]),
          agency: Agency.ID(row["agency", default: ""])))
    }
    for row in rows(of: "offices") {
      all.offices.put(
        Office(
          id: Office.ID(row["id", default: ""]), group: Group.ID(row["group", default: ""]),
          office: row["office", default: ""], post: Post.ID(row["post", default: ""])))
    }
    if let one = ConstitutionFile.read(constitution, file: constitutionFile).0 {
      all.constitutions = [one]
    }
    return all
  }

  private static func agency(_ row: [String: String]) -> Agency {
    var agency = Agency(id: Agency.ID(row["id", default: ""]), name: row["name", default: ""])
    agency.aliases = values(row["aliases"])
    agency.sector = row["sector", default: ""]
    agency.services = values(row["services"])
    agency.countsAsAgency = row["counts_as_agency"] == "yes"
    return agency
  }

  private static func post(_ row: [String: String]) -> Post {
    var post = Post(
      id: Post.ID(row["id", default: ""]), group: Group.ID(row["group", default: ""]),
      title: row["title", default: ""])
    post.number = Int(row["no", default: ""])
    let agency = row["agency", default: ""]
    post.agency = agency.isEmpty ? nil : Agency.ID(agency)
    post.sector = row["sector", default: ""]
    post.services = values(row["services"])
    post.category = row["category", default: ""]
    post.isStatutory = row["statutory"] == "yes"
    post.inTotal = flag(row["in_total"])
    post.countsHere = flag(row["counts_here"])
    post.votes = flag(row["votes"])
    return post
  }

  private static func flag(_ cell: String?) -> Bool? { cell.flatMap { $0.isEmpty ? nil : $0 == "yes" } }

  private static func values(_ cell: String?) -> [String] {
    (cell ?? "").split(separator: ";").map { String($0.drop { $0 == " " }) }
  }
}
