import Governance
import Testing

/// What the forms change of actions, with the history, the ticks and the reminders.
@Suite struct FormActionTests {
  var office: Docklands
  var today: Day { office.today }
  var partnership: Partnership { office.partnership }

  init() throws { office = try Docklands() }

  private func action(_ number: Int) throws -> Action {
    try #require(partnership.actions.all.first { $0.number == number })
  }

  private func last(_ number: Int) throws -> Progress {
    try #require(partnership.history(of: try action(number).id).last)
  }

  @Test mutating func `An action set outside a meeting has the next number and its first day`() throws {
    try office.take(
      .actionSet, [.group: "board", .text: "Figures", .by: "Penhale", .due: "15 jan", .source: "Ofsted"])
    let set = try action(63)
    #expect((set.post, set.agency, set.isForEveryAgency) == ("board-03", nil, false))
    #expect((set.firstDue, set.due, set.source) == (try day("2027-01-15"), try day("2027-01-15"), "Ofsted"))
    #expect((set.meeting, set.status, set.timesMoved) == (nil, .open, 0))
  }

  @Test mutating func `Progress is a step, and says whether the day is at risk until it no longer is`() throws
  {
    try office.take(.actionProgress, [.action: "58", .text: "half way", .atRisk: "yes"])
    #expect(try action(58).isAtRisk)
    try office.take(.actionProgress, [.action: "58", .text: "more"])
    #expect(try action(58).isAtRisk)
    try office.take(.actionProgress, [.action: "58", .text: "on track", .atRisk: "no"])
    #expect(try !action(58).isAtRisk)
    #expect(partnership.history(of: "A-58").map(\.text) == ["half way", "more", "on track"])
    #expect(partnership.history(of: "A-58").allSatisfy { $0.kind == .progress && $0.on == today })
  }

  @Test mutating func `A day moved is counted, with what it was, why and who agreed`() throws {
    try office.take(
      .actionRedate, [.action: "58", .due: "31 jan", .why: "policy team", .agreedBy: "the Board"])
    let moved = try action(58)
    #expect(
      (moved.firstDue, moved.due, moved.timesMoved) == (try day("2026-06-30"), try day("2027-01-31"), 2))
    let step = try last(58)
    #expect(
      (step.kind, step.was, step.now, step.agreedBy) == (.moved, "2026-09-30", "2027-01-31", "the Board"))
    try office.take(.actionRedate, [.action: "58", .due: "28 feb", .why: "again", .agreedBy: "the Chair"])
    #expect(try action(58).timesMoved == 3)
    // A day first set is none that was moved.
    try office.take(.actionRedate, [.action: "62", .due: "31 jan", .why: "set", .agreedBy: "the Board"])
    #expect(try (action(62).timesMoved, action(62).firstDue) == (0, day("2027-01-31")))
    #expect(try last(62).was == "")
  }

  @Test mutating func `An action is done on a day, taken up again, and dropped`() throws {
    try office.take(.actionDone, [.action: "58", .evidence: "signed", .on: "2026-12-01"])
    #expect(try (action(58).status, action(58).closedOn) == (.done, day("2026-12-01")))
    #expect(try (last(58).kind, last(58).text) == (.done, "signed"))
    #expect(
      office.problems(.actionProgress, [.action: "58", .text: "X"]).map(\.problem) == [
        .isOver(try day("2026-12-01"))
      ])
    try office.take(.actionReopen, [.action: "58", .why: "the schools' part is missing"])
    #expect(try (action(58).status, action(58).closedOn, action(58).timesMoved) == (.open, nil, 1))
    try office.take(.actionDrop, [.action: "58", .why: "law changed"])
    #expect(try (action(58).status, action(58).closedOn) == (.dropped, today))
    #expect(partnership.history(of: "A-58").map(\.kind) == [.done, .reopened, .dropped])
  }

  @Test mutating func `An action is handed on to another, with who had it before`() throws {
    try office.take(.actionHandOn, [.action: "58", .by: "Penhale", .why: "moved team"])
    #expect(try action(58).post == "board-03")
    #expect(try (last(58).was, last(58).now) == ("board-04", "board-03"))
    try office.take(.actionHandOn, [.action: "58", .by: "every agency"])
    #expect(try (action(58).post, action(58).isForEveryAgency, action(58).doerCode) == (nil, true, "every"))
    try office.take(.actionHandOn, [.action: "58", .by: "council"])
    #expect(try (action(58).agency, action(58).isForEveryAgency) == ("LBD", false))
    #expect(try (last(58).was, last(58).now) == ("every", "LBD"))
  }

  @Test mutating func `Each agency ticks its part, and with the last the action is done`() throws {
    func ticks() throws -> [String] {
      partnership.ticks(of: try action(61), on: today).map { "\($0.agency) \($0.on?.description ?? "–")" }
    }
    #expect(try ticks() == ["LBD –", "DCT –", "MET –"])
    try office.take(.actionTick, [.action: "61", .agency: "MET", .on: "2026-12-08", .evidence: "by email"])
    try office.take(.actionTick, [.action: "61", .agency: "DCT"])
    #expect(try ticks() == ["LBD –", "DCT 2026-12-10", "MET 2026-12-08"])
    #expect(try action(61).status == .open)
    let again = office.problems(.actionTick, [.action: "61", .agency: "MET"])
    #expect(again == [FormProblem(.agency, .alreadyHas(try day("2026-12-08")))])
    try office.take(.actionTick, [.action: "61", .agency: "council", .on: "2026-12-01"])
    // It is done on the day of the last part, which is not the part entered last.
    #expect(try (action(61).status, action(61).closedOn) == (.done, today))
    #expect(partnership.history(of: "A-61").map(\.kind) == [.ticked, .ticked, .ticked])
    try office.take(.actionReopen, [.action: "61", .why: "one was empty"])
    #expect(try ticks() == ["LBD 2026-12-01", "DCT 2026-12-10", "MET 2026-12-08"])
  }

  @Test mutating func `An agency that joins is to do its part, and one that leaves is not, unless it did`()
    throws
  {
    try office.take(.agencyAdd, [.code: "FIRE", .name: "Fire Service"])
    try office.take(.postAdd, [.group: "board", .title: "Station Manager", .agency: "FIRE"])
    try office.take(.actionTick, [.action: "61", .agency: "MET"])
    try office.take(.agencyEnd, [.agency: "MET"])
    try office.take(.agencyEnd, [.agency: "DCT"])
    let after = today.adding(days: 1)
    let ticks = partnership.ticks(of: try action(61), on: after)
    #expect(ticks.map(\.agency) == ["LBD", "MET", "FIRE"])
    #expect(ticks.map { $0.on != nil } == [false, true, false])
    // One that counts as no agency, and one of another group, have no part.
    try office.take(.agencyChange, [.agency: "FIRE", .counts: "no"])
    #expect(partnership.ticks(of: try action(61), on: after).map(\.agency) == ["LBD", "MET"])
  }

  @Test func `Red is late, amber is soon or at risk, green is neither`() throws {
    var settings = Settings()
    settings.amberDays = 14
    var action = Action(id: "A-1", group: "board", text: "X")
    func rating(_ due: Int?) -> Rating {
      action.due = due.map { today.adding(days: $0) }
      return action.rating(on: today, under: settings)
    }
    #expect([-1, 0, 14, 15].map { rating($0) } == [.red, .amber, .amber, .green])
    #expect(rating(nil) == .green)
    action.isAtRisk = true
    #expect([rating(nil), rating(99), rating(-1)] == [.amber, .amber, .red])
    action.status = .dropped
    #expect(rating(-1) == .closed)
  }
}
