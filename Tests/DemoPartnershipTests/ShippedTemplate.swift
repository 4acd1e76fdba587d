import ConstitutionFile
import Glibc
import Governance
import Testing

/// A shipped template, read by the simplest means: no cell of one holds a quotation mark or a new line.
struct ShippedTemplate: CustomTestStringConvertible {
  /// Its name, which is its folder's.
  let name: String
  /// The days from which its constitutions are in force, earliest first: the names of their files.
  let days: [String]

  /// Bexley's.
  static let bexley = ShippedTemplate(name: "bexley", days: ["2010-09-01"])
  /// Milton Keynes'.
  static let miltonKeynes = ShippedTemplate(name: "milton-keynes", days: ["2009-10-01"])
  /// Central Bedfordshire's.
  static let centralBedfordshire = ShippedTemplate(
    name: "central-bedfordshire", days: ["2010-03-01", "2018-07-01"])
  /// Croydon's.
  static let croydon = ShippedTemplate(name: "croydon", days: ["2017-02-01"])
  /// That of the national guidance.
  static let partnership2023 = ShippedTemplate(name: "partnership-2023", days: ["2023-12-15"])

  /// Those with tables of their own.
  static let all = [bexley, miltonKeynes, centralBedfordshire, croydon, partnership2023]

  /// The name, for the tests' report.
  var testDescription: String { name }

  /// The files of its constitutions, earliest first.
  var constitutionFiles: [String] { days.map { "constitution/\($0).yaml" } }

  /// The latest of its constitutions as it ships.
  var constitution: [UInt8] { constitutionFiles.last.map(bytes) ?? [] }

  /// The path of the latest of its constitutions.
  var constitutionFile: String { constitutionFiles.last ?? "" }

  /// The template as a partnership, with its constitutions.
  func read() -> Partnership {
    var all = Partnership()
    for row in rows(of: "agencies") { all.agencies.put(agency(row)) }
    for row in rows(of: "groups") { all.groups.put(group(row)) }
    for row in rows(of: "lines") { all.lines.put(line(row)) }
    for row in rows(of: "posts") { all.posts.put(post(row)) }
    for row in rows(of: "represents") {
      all.representations.put(
        Representation(
          id: Representation.ID(row["id", default: ""]), post: Post.ID(row["post", default: ""]),
          agency: Agency.ID(row["agency", default: ""])))
    }
    for row in rows(of: "offices") { all.offices.put(office(row)) }
    all.constitutions = constitutionFiles.compactMap { ConstitutionFile.read(bytes(of: $0), file: $0).0 }
    return all
  }

  /// Everything due from one day to another, each as its day, its rule and for whom: `2019-01-09 board-minutes board`.
  ///
  /// Meetings are given as group and day, each closed; what was done as rule and day, for the partnership.
  func dues(from first: String, to last: String, meetings: [(String, String)], done: [(String, String)] = [])
    -> [String]
  {
    var all = read()
    for (place, (group, date)) in meetings.enumerated() {
      var meeting = Meeting(id: Code("M-\(place)"), group: Code(group), date: Day(date) ?? Day(number: 0))
      meeting.status = .closed
      all.meetings.put(meeting)
    }
    for (place, (rule, date)) in done.enumerated() {
      all.evidence.put(Evidence(id: Code("V-\(place)"), rule: rule, on: Day(date) ?? Day(number: 0)))
    }
    return all.dues(from: Day(first) ?? Day(number: 0), to: Day(last) ?? Day(number: 0)).map { due in
      "\(due.day) \(due.rule.id)\(due.subject.code.isEmpty ? "" : " \(due.subject.code)")"
    }
  }

  /// The last day for a stage of a matter that was opened on a day, with the stages done so far; `nil` for none yet.
  func lastDay(for stage: String, of rule: String, opened: String, done: [(String, String)] = []) -> Day? {
    var all = read()
    let matter = Matter(id: Code("X-1"), kind: rule, title: "One", openedOn: Day(opened) ?? Day(number: 0))
    all.matters.put(matter)
    for (place, (stage, date)) in done.enumerated() {
      all.matterSteps.put(
        MatterStep(
          id: Code("S-\(place)"), matter: matter.id, stage: stage, on: Day(date) ?? Day(number: 0)))
    }
    return all.standing(of: matter, on: Day("2030-01-01") ?? Day(number: 0)).stage(stage)?.due
  }

  /// The rows of a table, each as its cells by column.
  func rows(of table: String) -> [[String: String]] {
    var lines = String(decoding: bytes(of: "\(table).csv").dropFirst(3), as: UTF8.self).split(
      separator: "\n")[...]
    guard let header = lines.popFirst().map(ShippedTemplate.cells) else { return [] }
    return lines.map { Dictionary(uniqueKeysWithValues: zip(header, ShippedTemplate.cells($0))) }
  }

  /// The bytes of one of the template's files; empty when it cannot be read.
  func bytes(of file: String) -> [UInt8] {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    guard let file = unsafe fopen("/\(root)/Resources/templates/\(name)/\(file)", "r") else { return [] }
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

  private func agency(_ row: [String: String]) -> Agency {
    var agency = Agency(id: Agency.ID(row["id", default: ""]), name: row["name", default: ""])
    agency.aliases = values(row["aliases"])
    agency.sector = row["sector", default: ""]
    agency.services = values(row["services"])
    agency.countsAsAgency = row["counts_as_agency"] == "yes"
    return agency
  }

  private func group(_ row: [String: String]) -> Group {
    var group = Group(id: Group.ID(row["id", default: ""]), name: row["name", default: ""])
    group.kind = Group.Kind(rawValue: row["kind", default: ""]) ?? .fixedTerm
    group.purpose = row["purpose", default: ""]
    (group.from, group.to) = days(row)
    return group
  }

  private func line(_ row: [String: String]) -> ReportingLine {
    var line = ReportingLine(
      id: ReportingLine.ID(row["id", default: ""]), group: Group.ID(row["group", default: ""]),
      to: row["body", default: ""], kind: ReportingLine.Kind(rawValue: row["kind", default: ""]) ?? .link)
    line.topic = row["topic", default: ""]
    line.every = row["every", default: ""]
    (line.from, line.to) = days(row)
    return line
  }

  private func post(_ row: [String: String]) -> Post {
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
    (post.from, post.to) = days(row)
    return post
  }

  private func flag(_ cell: String?) -> Bool? { cell.flatMap { $0.isEmpty ? nil : $0 == "yes" } }

  private func office(_ row: [String: String]) -> Office {
    let post = row["post", default: ""]
    var office = Office(
      id: Office.ID(row["id", default: ""]), group: Group.ID(row["group", default: ""]),
      office: row["office", default: ""], post: post.isEmpty ? nil : Post.ID(post))
    (office.from, office.to) = days(row)
    return office
  }

  private func days(_ row: [String: String]) -> (Day?, Day?) {
    (Day(row["from", default: ""]), Day(row["to", default: ""]))
  }

  private func values(_ cell: String?) -> [String] {
    (cell ?? "").split(separator: ";").map { String($0.drop { $0 == " " }) }
  }
}
