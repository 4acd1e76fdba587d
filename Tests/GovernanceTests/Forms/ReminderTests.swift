import Governance
import Testing

@Suite struct ReminderTests {
  var office: Docklands
  var today: Day { office.today }
  var partnership: Partnership { office.partnership }

  init() throws { office = try Docklands() }

  private func reminders(_ actions: [Action]? = nil, with agency: Agency.ID? = nil) -> [String] {
    partnership.reminders(of: actions ?? partnership.actions.all, with: agency, on: today).map { one in
      "\(one.person?.text ?? "–") \(one.agency?.text ?? "–") \(one.actions.compactMap(\.number))"
    }
  }

  @Test func `Each person has one message about all of their open actions`() {
    // The Council's first post on the Board and on the Executive is held by one and the same.
    #expect(reminders() == ["P-GAR – [58, 61]", "P-PRY LBD [61, 62]", "P-PEN DCT [61]"])
  }

  @Test
  mutating func `An agency without anybody is named itself, and one that has done its part is left out`()
    throws
  {
    try office.take(.appointmentEnd, [.post: "board-03", .on: "2026-12-09"])
    try office.take(.actionTick, [.action: "61", .agency: "LBD"])
    #expect(reminders() == ["P-GAR – [58, 61]", "– DCT [61]", "P-PRY LBD [62]"])
  }

  @Test mutating func `Somebody here for two agencies is asked once`() throws {
    try office.take(.appoint, [.person: "P-PRY", .post: "board-03"])
    let every = partnership.actions.all.filter(\.isForEveryAgency)
    #expect(reminders(every) == ["P-PRY LBD [61]", "P-GAR MET [61]"])
  }

  @Test func `Narrowed to an agency only its own people are reminded, also of its part`() {
    #expect(reminders(with: "MET") == ["P-GAR – [58, 61]"])
    #expect(reminders(with: "DCT") == ["P-PEN DCT [61]"])
  }

  @Test mutating func `What nobody can be reminded of is said, never dropped`() throws {
    try office.take(.actionSet, [.group: "board", .text: "Recruit", .by: "Lay Member"])
    var nobody = Action(id: "A-99", group: "board", text: "Nobody's")
    nobody.number = 99
    office.partnership.actions.put(nobody)
    #expect(!reminders().contains { $0.contains("63") || $0.contains("99") })
    #expect(partnership.unaddressed(partnership.actions.all, on: today).compactMap(\.number) == [63, 99])
  }

  @Test mutating func `Reminders are kept as sent, then answered or silent, and counted by their days`()
    throws
  {
    let late = partnership.actions.all.filter { $0.daysLate(on: today) != nil }
    func send(_ on: String, _ how: String) throws {
      let on = try day(on)
      let change = partnership.chasing(
        partnership.reminders(of: late, on: on), how: how, on: on, ids: &office.ids)
      #expect(change.act == .chased("Supt Neil Garrow", actions: 1))
      office.partnership.apply(change)
    }
    func counts() -> [String] {
      let one = partnership.chaseRecord(of: "A-58", on: today)
      return ["\(one.times)", one.lastWord?.description ?? "–", one.silent.map(String.init) ?? "–"]
    }
    #expect(counts() == ["0", "–", "–"])
    try send("2026-10-10", "email")
    try send("2026-10-10", "telephone")
    #expect(counts() == ["1", "–", "61"])
    let answer = try #require(
      partnership.outcome(.answered, ofChasesTo: "P-GAR", words: "next week", on: try day("2026-10-12")))
    #expect(answer.act == .chaseAnswered("Supt Neil Garrow", .answered))
    office.partnership.apply(answer)
    #expect(counts() == ["1", "2026-10-12", "–"])
    #expect(partnership.chases.all.allSatisfy { $0.outcome == .answered && $0.words == "next week" })
    #expect(partnership.outcome(.answered, ofChasesTo: "P-GAR", words: "", on: today) == nil)
    try send("2026-11-10", "email")
    try send("2026-12-01", "email")
    // Nothing has been heard since the first reminder after the answer.
    #expect(counts() == ["3", "2026-10-12", "59"])
    let silence = try #require(partnership.outcome(.silent, ofChasesTo: "P-GAR", words: "", on: today))
    office.partnership.apply(silence)
    #expect(counts() == ["3", "2026-10-12", "59"])
    #expect(partnership.chases.all.map(\.outcome) == [.answered, .answered, .silent, .silent])
    #expect(partnership.chases.all.map(\.how) == ["email", "telephone", "email", "email"])
    let line = try #require(partnership.lateActions(by: .agency, on: today).first)
    #expect((line.timesChased, line.lastWord) == (3, try day("2026-10-12")))
  }

  @Test mutating func `Reminders to an agency are answered by it alone`() throws {
    try office.take(.appointmentEnd, [.post: "board-03", .on: "2026-12-09"])
    let every = partnership.actions.all.filter(\.isForEveryAgency)
    let sent = partnership.reminders(of: every, on: today)
    office.partnership.apply(partnership.chasing(sent, how: "letter", on: today, ids: &office.ids))
    #expect(partnership.outcome(.answered, ofChasesTo: nil, agency: "MET", words: "", on: today) == nil)
    let answer = try #require(
      partnership.outcome(.answered, ofChasesTo: nil, agency: "DCT", words: "done", on: today))
    #expect(answer.steps.count == 1)
  }

  @Test mutating func `All open actions of a post pass to another, each with its step`() throws {
    let change = try #require(
      partnership.handingOver(
        openActionsOf: "board-04", to: .post("board-03"), why: "left", on: today, ids: &office.ids))
    office.partnership.apply(change)
    #expect(change.act == .handedOver(1, to: "Dr Helen Penhale"))
    #expect(partnership.openActions(of: "board-03").compactMap(\.number) == [58])
    #expect(partnership.history(of: "A-58").map(\.was) == ["board-04"])
    for doer in [Doer.post("board-03"), .several(["board-01"])] {
      #expect(
        partnership.handingOver(openActionsOf: "board-03", to: doer, why: "", on: today, ids: &office.ids)
          == nil)
    }
    #expect(
      partnership.handingOver(
        openActionsOf: "board-05", to: .everyAgency, why: "", on: today, ids: &office.ids) == nil)
  }

  @Test mutating func `Late actions are counted once each, by agency, person, group and meeting`() throws {
    var every = try #require(partnership.actions["A-61"])
    every.due = today.adding(days: -61)
    var council = try #require(partnership.actions["A-62"])
    (council.due, council.timesMoved, council.meeting) = (today.adding(days: -30), 2, "M-SEP")
    for action in [every, council] { office.partnership.actions.put(action) }
    func lines(_ grouping: LateActions.Grouping) -> [String] {
      partnership.lateActions(by: grouping, on: today).map {
        "\($0.id) \($0.bands) \($0.oldest) \($0.timesMoved)"
      }
    }
    #expect(
      lines(.agency) == [
        "agency(MET) [0, 0, 1] 71 1", "everyAgency [0, 0, 1] 61 0", "agency(LBD) [1, 0, 0] 30 2",
      ])
    #expect(lines(.by).map { $0.prefix { $0 != " " } } == ["post(board-04)", "everyAgency", "agency(LBD)"])
    #expect(lines(.group) == ["group(board) [0, 0, 2] 71 1", "group(exec) [1, 0, 0] 30 2"])
    #expect(lines(.meeting) == ["noMeeting [0, 0, 2] 71 1", "meeting(M-SEP) [1, 0, 0] 30 2"])
    let own = partnership.lateActions(by: .agency, with: "MET", on: today)
    #expect(own.flatMap(\.actions).compactMap(\.number) == [58, 61])
    #expect(
      partnership.lateActions(by: .by, in: "exec", on: today).flatMap(\.actions).compactMap(\.number) == [62])
  }
}
