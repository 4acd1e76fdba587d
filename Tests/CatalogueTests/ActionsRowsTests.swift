import Governance
import TestSupport
import Testing

/// Section 16 of the catalogue: actions, how they stand, and who is late.
@Suite struct ActionsRowsTests {
  /// An action of the Board of a template, set on 1 October of a year and due so many days later.
  private func set(
    _ template: String, by: String, due days: Int = 30, source: String = "", year: Int
  ) throws -> MeetingsHistory {
    var history = try MeetingsHistory(template)
    let day = try #require(Day(year: year, month: 10, day: 1))
    #expect(
      try history.file(
        .actionSet,
        [
          .group: "board", .text: "Bring the figures", .by: by, .due: day.adding(days: days).description,
          .source: source,
        ], on: day.description) == [])
    return history
  }

  private func action(_ history: MeetingsHistory) throws -> Action {
    try #require(history.partnership.actions.all.first)
  }

  @Test func `A difficulty is told with its words, and the action is amber until it is overcome`() throws {
    var history = try set("central-bedfordshire", by: "board-08", year: 2019)
    let on = try MeetingsHistory.day("2019-10-03")
    let settings = try Shipped("central-bedfordshire").constitution.settings
    #expect(try action(history).rating(on: on, under: settings) == .green)
    #expect(
      try history.file(
        .actionProgress, [.action: "1", .text: "No data; referred to the Secretary", .atRisk: "yes"],
        on: "2019-10-03") == [])
    #expect(try action(history).rating(on: on, under: settings) == .amber)
    #expect(history.partnership.progress.all.map(\.text) == ["No data; referred to the Secretary"])
    #expect(
      try history.file(
        .actionProgress, [.action: "1", .text: "The data came", .atRisk: "no"], on: "2019-10-03") == [])
    #expect(try action(history).rating(on: on, under: settings) == .green)
  }

  @Test(arguments: [
    // Red from the day after, amber from a fortnight before.
    (-15, Rating.green), (-14, .amber), (0, .amber), (1, .red),
  ]) func `Bexley's actions are red, amber or green`(days: Int, rating: Rating) throws {
    let history = try set("bexley", by: "board-10", due: 60, year: 2010)
    let settings = try Shipped("bexley").constitution.settings
    #expect(settings.amberDays == 14)
    #expect(settings.ratingClause == "3.2.3")
    let action = try action(history)
    let due = try #require(action.due)
    #expect(action.rating(on: due.adding(days: days), under: settings) == rating)
  }

  @Test func `A deadline agreed by Croydon's Board moves only with a reason and somebody's agreement`() throws
  {
    var history = try MeetingsHistory("croydon")
    try history.add("board-02", for: "SCH", held: "P-ash")
    #expect(
      try history.file(
        .actionSet, [.group: "board", .text: "Report on exclusions", .by: "SCH", .due: "2018-03-01"],
        on: "2018-01-10")
        == [])
    #expect(
      try history.file(.actionRedate, [.action: "1", .due: "2018-04-01"], on: "2018-02-10")
        == [FormProblem(.why, .empty), FormProblem(.agreedBy, .empty)])
    #expect(
      try history.file(
        .actionRedate, [.action: "1", .due: "2018-04-01", .why: "Data late", .agreedBy: "the Board"],
        on: "2018-02-10") == [])
    #expect(try action(history).timesMoved == 1)
    #expect(history.partnership.progress.all.last?.agreedBy == "the Board")
    #expect(try history.found("late", on: "2018-04-01") == [])
    #expect(try history.found("late", on: "2018-04-02").count == 1)
  }

  @Test(arguments: [(1, [1, 0, 0]), (30, [1, 0, 0]), (31, [0, 1, 0]), (60, [0, 1, 0]), (61, [0, 0, 1])])
  func `What is late is counted by agency, by how long it is`(days: Int, bands: [Int]) throws {
    let history = try set("central-bedfordshire", by: "board-08", year: 2019)
    let on = try #require(try action(history).due).adding(days: days)
    let lines = history.partnership.lateActions(by: .agency, on: on)
    #expect(lines.map(\.id) == [.agency(Agency.ID("BP"))])
    #expect(lines.map(\.bands) == [bands])
    #expect(lines.map(\.oldest) == [days])
    // Nothing was heard of it.
    #expect(lines.map(\.lastWord) == [nil])
    #expect(try history.found("late", on: on.description).count == 1)
  }

  @Test(arguments: [
    ("AC9", "bexley", "board-10", "risk in practice: late strategy discussions", 2010),
    ("AC11", "milton-keynes", "board-12", "serious case review", 2010),
    ("AC13", "central-bedfordshire", "board-08", "multi-agency audit", 2019),
    ("AC16", "croydon", "board-01", "dataset, second quarter", 2018),
    ("AC18", "bexley", "board-10", "complaint", 2010),
  ]) func `An action says where it came from`(
    row: String, template: String, by: String, source: String, year: Int
  ) throws {
    let history = try set(template, by: by, source: source, year: year)
    let action = try action(history)
    #expect(action.source == source)
    #expect(action.number == 1)
    #expect(action.post == Post.ID(by))
    #expect(action.firstDue == action.due)
  }
}
