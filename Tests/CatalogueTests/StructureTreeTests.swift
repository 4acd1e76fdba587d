import Governance
import Papers
import TestSupport
import Testing

/// The groups of the four boards, each held against the tree that the catalogue draws.
@Suite struct StructureTreeTests {
  /// One group as the documents have it.
  struct Expected: CustomTestStringConvertible {
    let row: String
    let template: String
    let group: String
    let kind: Group.Kind
    /// The group that it hangs under; empty at the top, and for a body that is only linked.
    let parent: String
    var testDescription: String { "\(row) \(template) \(group)" }

    init(_ row: String, _ template: String, _ group: String, _ kind: Group.Kind, under parent: String = "") {
      (self.row, self.template, self.group, self.kind, self.parent) = (row, template, group, kind, parent)
    }
  }

  static let bexley: [Expected] =
    [
      Expected("G1", "bexley", "board", .standing),
      Expected("G4", "bexley", "exec", .standing, under: "board"),
      Expected("G6", "bexley", "qe", .standing, under: "exec"),
      Expected("G7", "bexley", "cdop", .standing, under: "board"),
      Expected("G9", "bexley", "sscrp", .standing, under: "board"),
      Expected("G11", "bexley", "ctb", .linked), Expected("G12", "bexley", "cte", .linked),
    ] + ["trainers", "health", "dtf"].map { Expected("G8", "bexley", $0, .linked) }

  static let miltonKeynes: [Expected] =
    [
      Expected("G1", "milton-keynes", "board", .standing),
      Expected("G14", "milton-keynes", "bmg", .standing, under: "board"),
      Expected("G22", "milton-keynes", "cdop", .joint, under: "bmg"),
      Expected("G21", "milton-keynes", "scrp", .standing, under: "bmg"),
      Expected("G19", "milton-keynes", "drwg", .taskAndFinish, under: "qa"),
      Expected("E13", "milton-keynes", "ctb", .linked), Expected("M38", "milton-keynes", "bucks", .linked),
    ] + ["qa", "pp", "ce", "td", "sw"].map { Expected("G16", "milton-keynes", $0, .standing, under: "bmg") }

  static let bedfordshire: [Expected] =
    [
      Expected("G28", "central-bedfordshire", "lead", .standing),
      Expected("G28", "central-bedfordshire", "board", .standing, under: "lead"),
      Expected("G28", "central-bedfordshire", "crg", .standing, under: "board"),
      Expected("G29", "central-bedfordshire", "coord", .joint, under: "board"),
      Expected("G33", "central-bedfordshire", "cbperf", .standing, under: "perf"),
      Expected("G31", "central-bedfordshire", "csem", .joint, under: "scse"),
      Expected("G37", "central-bedfordshire", "cdop", .linked),
      Expected("G36", "central-bedfordshire", "leaders", .linked),
      Expected("G40", "central-bedfordshire", "local", .linked),
      Expected("G41", "central-bedfordshire", "homes", .linked),
    ]
    + ["lit", "ppg", "voc", "perf"].map {
      Expected("G30", "central-bedfordshire", $0, .joint, under: "coord")
    }
    + ["neglect", "tech", "mental", "scse"].map {
      Expected("G31", "central-bedfordshire", $0, .joint, under: "coord")
    } + ["harm", "borders"].map { Expected("G32", "central-bedfordshire", $0, .joint, under: "coord") }

  static let croydon = [
    Expected("G43", "croydon", "board", .standing),
    Expected("G43", "croydon", "qapp", .standing, under: "board"),
  ]

  @Test(arguments: bexley + miltonKeynes + bedfordshire + croydon)
  func `Every group has the kind and the place that its document gives it`(_ expected: Expected) throws {
    let board = try StructureBoard(expected.template)
    let group = try #require(board.all.groups[Group.ID(expected.group)])
    #expect(group.holds(on: board.today))
    #expect(group.kind == expected.kind)
    #expect(!group.name.isEmpty && !group.purpose.isEmpty)
    #expect(board.all.parent(of: group.id, on: board.today)?.text ?? "" == expected.parent)
  }

  @Test(arguments: [bexley, miltonKeynes, bedfordshire, croydon])
  func `No board has a group that its document does not name`(_ expected: [Expected]) throws {
    let board = try StructureBoard(try #require(expected.first).template)
    let groups = board.all.groups.all.filter { $0.holds(on: board.today) }.map(\.id.text)
    #expect(groups.sorted() == expected.map(\.group).sorted())
  }

  @Test(arguments: [
    ("G28", "central-bedfordshire", "Pan Beds Neglect Group"),
    ("G1", "bexley", "Quality & Effectiveness Group"), ("G14", "milton-keynes", "Business Management Group"),
    ("G30", "central-bedfordshire", "Pan Beds Voice of the Child Group"),
    ("G32", "central-bedfordshire", "Pan Beds Safer Borders Meeting"), ("G43", "croydon", "QAPP"),
  ])
  func `The chart shows each group once, under its parent`(row: String, template: String, name: String) throws
  {
    let board = try StructureBoard(template)
    let lines = Wording(board.all, on: board.today).chartLines
    let tree = lines.prefix { !$0.hasPrefix("Also reports to") && !$0.hasPrefix("Linked") }
    #expect(tree.count { $0.contains(name) } == 1, "\(row)")
    #expect(tree.contains { $0.contains("└ ") || $0.contains("├ ") })
  }

  @Test(arguments: [
    ("G42", "board", "2012-05-01", ["escrp", "cdrop", "comms", "jsg", "pmag"]),
    ("G50", "board", "2018-06-30", ["escrp", "cdrop", "comms", "jsg", "pmag"]),
    ("G50", "board", "2018-07-01", ["crg", "coord"]), ("G50", "lead", "2018-06-30", []),
    ("G28", "lead", "2018-07-01", ["board"]),
  ])
  func `The structure is that of the day asked about`(
    row: String, parent: String, on: String, groups: [String]
  ) throws {
    let board = try StructureBoard("central-bedfordshire", on: on)
    #expect(board.all.groups(under: Group.ID(parent), on: board.today).map(\.id.text) == groups, "\(row)")
  }

  @Test(arguments: [
    ("G49", "bexley", "Bexley Local Safeguarding Children Board", ""),
    (
      "G49", "central-bedfordshire", "Central Bedfordshire Safeguarding Children Board",
      "Central Bedfordshire"
    ),
    ("G49", "milton-keynes", "Milton Keynes Safeguarding Children Board", ""),
    ("G49", "croydon", "Croydon Safeguarding Children Board", "Croydon"),
  ])
  func `The chart is headed by the board's formal name`(
    row: String, template: String, name: String, area: String
  ) throws {
    let board = try StructureBoard(template)
    #expect(board.all.constitution(on: board.today)?.area == area, "\(row)")
    #expect(Wording(board.all, on: board.today).chartLines.first?.hasPrefix(name) == true)
  }

  @Test(arguments: [
    ("G50", "bexley", "2010-09-01"), ("G50", "milton-keynes", "2009-10-01"), ("G50", "croydon", "2017-02-01"),
    ("G50", "central-bedfordshire", "2018-07-01"),
  ])
  func `Each constitution is in force from its own day`(row: String, template: String, from: String) throws {
    let board = try StructureBoard(template)
    #expect(board.today == (try StructureBoard.day(from)), "\(row)")
    #expect(board.all.constitution(on: board.today)?.from == board.today)
    #expect(board.all.constitution(on: board.today.adding(days: -1))?.from != board.today)
  }
}
