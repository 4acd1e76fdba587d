import Governance
import Papers
import TestSupport
import Testing

/// The lines of the four structures besides those by which the groups hang.
@Suite struct StructureLineTests {
  @Test(arguments: [
    ("G6", "bexley", "qe", "board", "risks in practice", "quarterly"),
    ("G7", "bexley", "cdop", "exec", "child deaths", "quarterly"),
    ("G9", "bexley", "sscrp", "Independent Chairman", "should be undertaken", ""),
    ("G9", "bexley", "sscrp", "exec", "serious case reviews", ""),
    (
      "G48", "bexley", "board", "Chief Executive of the London Borough of Bexley", "Lead Member challenges",
      ""
    ),
    ("G21", "milton-keynes", "scrp", "Independent Chair", "serious case review", ""),
    ("G21", "milton-keynes", "scrp", "bmg", "processes that were developed", ""),
    ("G21", "milton-keynes", "scrp", "bmg", "progress of reviews", ""),
    ("G21", "milton-keynes", "scrp", "board", "overview reports", ""),
    ("G23", "milton-keynes", "cdop", "board", "annual report", "yearly"),
    ("G46", "milton-keynes", "board", "Chief Executive of Milton Keynes Council", "Director", ""),
    ("G46", "milton-keynes", "board", "Chief Executive of Milton Keynes Council", "job description", ""),
    ("G46", "milton-keynes", "board", "Lead Member for Children's Services", "governance", ""),
    ("G46", "milton-keynes", "board", "Director of Children's Services", "appraisal", ""),
    (
      "G27", "central-bedfordshire", "lead", "Executive Committee of Central Bedfordshire Council",
      "governance", ""
    ),
    (
      "G27", "central-bedfordshire", "lead",
      "Governing Board of the Bedfordshire Clinical Commissioning Group", "governance", ""
    ),
    ("G27", "central-bedfordshire", "lead", "PEEL Board of Bedfordshire Police", "governance", ""),
    ("G33", "central-bedfordshire", "perf", "board", "performance information", ""),
    (
      "G47", "central-bedfordshire", "board", "Chief Executive of Central Bedfordshire Council",
      "held to account", ""
    ),
    ("E26", "central-bedfordshire", "board", "Chief Executive of Central Bedfordshire Council", "Chair", ""),
  ])
  func `Besides its parent a group reports to whom the document says, each line on its topic`(
    row: String, template: String, group: String, body: String, topic: String, every: String
  ) throws {
    let board = try StructureBoard(template)
    let lines = board.all.lines.all.filter { line in
      line.group.text == group && line.body == body && line.kind == .reports && line.holds(on: board.today)
        && line.topic.contains(topic)
    }
    #expect(lines.map(\.every) == [every], "\(row)")
    let shown = Wording(board.all, on: board.today).chartLines.drop { !$0.hasPrefix("Also reports to") }
    let words = shown.joined(separator: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let name = board.all.groups[Group.ID(body)]?.name ?? body
    #expect(words.contains("\(try #require(board.all.groups[Group.ID(group)]).name) to \(name): "))
  }

  @Test(arguments: [
    ("G8", "bexley", "trainers", "board", "quarterly"), ("G8", "bexley", "health", "board", "quarterly"),
    ("G8", "bexley", "dtf", "board", "termly"),
    ("G8", "bexley", "board", "Voluntary Sector Network Meetings", ""),
    ("G11", "bexley", "board", "ctb", "yearly"),
    ("G13", "bexley", "exec", "London Safeguarding Children Board: meeting of LSCB Chairs", "quarterly"),
    (
      "G13", "bexley", "exec",
      "London Safeguarding Children Board: meeting of Managers and Development Officers", "quarterly"
    ),
    ("G13", "bexley", "exec", "London Safeguarding Children Board: meeting of Trainers", "quarterly"),
    ("G13", "bexley", "exec", "pan-London forums", ""),
    ("G13", "bexley", "exec", "LSCB Managers of Bexley, Greenwich, Bromley and Lewisham", "quarterly"),
    ("G13", "bexley", "exec", "Kent LSCB", ""),
    ("M47", "bexley", "board", "management boards of the partner agencies", ""),
    ("G26", "milton-keynes", "board", "Overview & scrutiny committee", ""),
    ("G22", "milton-keynes", "cdop", "bucks", ""),
    ("E6", "milton-keynes", "board", "Director of Children's Services", "quarterly"),
    ("G29", "central-bedfordshire", "coord", "Strategic Board for Bedford", ""),
    ("G29", "central-bedfordshire", "coord", "Strategic Board for Luton", ""),
    ("G32", "central-bedfordshire", "borders", "Border Force at Luton Airport", ""),
    ("G35", "central-bedfordshire", "board", "Pan Bedfordshire Training Unit", ""),
    ("G36", "central-bedfordshire", "leaders", "board", ""),
    ("G40", "central-bedfordshire", "local", "board", ""),
    ("G41", "central-bedfordshire", "homes", "board", "regularly"),
  ])
  func `A link is kept as one, with its interval where there is one`(
    row: String, template: String, group: String, body: String, every: String
  ) throws {
    let board = try StructureBoard(template)
    let lines = board.all.lines.all.filter { line in
      line.group.text == group && line.body == body && line.kind == .link && line.holds(on: board.today)
    }
    #expect(lines.map(\.every) == [every], "\(row)")
    #expect(lines.allSatisfy { !$0.topic.isEmpty })
    // What is linked never stands in the tree.
    #expect(board.all.parent(of: Group.ID(group), on: board.today)?.text != body)
  }

  @Test func `Five child death review partners have the panel's yearly report`() throws {
    let board = try StructureBoard("central-bedfordshire")
    let lines = board.all.lines.all.filter { $0.group == "cdop" && $0.holds(on: board.today) }
    #expect(
      lines.filter { $0.topic == "child death review partner" }.map(\.body) == [
        "Bedford Borough Council", "Central Bedfordshire Council", "Luton Borough Council",
        "Luton Clinical Commissioning Group", "Bedfordshire Clinical Commissioning Group",
      ])
    let report = try #require(lines.first { $0.kind == .reports })
    #expect(report.body.hasPrefix("Child death review partners") && report.every == "yearly")
  }

  @Test(arguments: [
    ("G34", "lit", "Training and Development Group"), ("G30", "ppg", "core group"),
    ("G30", "voc", "core group"),
    ("G30", "lit", "core group"), ("G30", "perf", "core group"), ("G31", "neglect", "may change"),
    ("G31", "tech", "may change"), ("G31", "scse", "may change"), ("G31", "csem", "may change"),
    ("G31", "mental", "may change"), ("G32", "harm", "further meetings"),
    ("G32", "borders", "further meetings"),
    ("G8", "health", "Health Forum"),
  ])
  func `A group's purpose says what sort it is and what else it is called`(
    row: String, group: String, words: String
  ) throws {
    let board = try StructureBoard(row == "G8" ? "bexley" : "central-bedfordshire")
    let record = try #require(board.all.groups[Group.ID(group)])
    #expect(record.purpose.contains(words), "\(row)")
    let page = Wording(board.all, on: board.today).groupLines(record).joined(separator: " ")
    #expect(page.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(words))
  }

  @Test func `The Board hangs under no Children's Trust, and no circle can be made of the tree`() throws {
    var board = try StructureBoard("bexley")
    #expect(board.all.parent(of: "board", on: board.today) == nil)
    #expect(!board.all.lines.all.contains { $0.kind == .parent && $0.body == "ctb" })
    #expect(board.all.groups["ctb"]?.kind == .linked)
    let problems = board.enter(.lineAdd, [.group: "board", .body: "qe", .kind: "parent"])
    #expect(problems.map(\.problem) == [.underItself])
  }
}
