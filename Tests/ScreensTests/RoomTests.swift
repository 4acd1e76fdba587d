import TestSupport
import Governance
import TerminalFrame
import Testing

@testable import Screens

/// What a projector shows: the meeting, and nobody's name.
@Suite struct RoomTests {
  private static let sizes = [(60, 15), (80, 24), (120, 40)]

  @Test func `The room view of an open meeting on an item`() throws {
    var play = Board.onItemFive()
    play.type("A")
    play.enter("Section 11 return, every agency, 31 jan")
    play.type("F")
    try keep(&play, "room-item-five")
  }

  @Test func `The room view while inquorate, before the opening, between items and after the close`() throws {
    var play = Board.inquorate()
    play.type("D")
    play.enter("The budget is agreed")
    play.type("DF")
    try keep(&play, "room-inquorate")
    var before = Board.arrived()
    before.type("F")
    try keep(&before, "room-not-opened")
    var between = Board.onItemFive()
    between.press(.tab)
    between.type("eF")
    try keep(&between, "room-between-items")
    var closed = Board.onItemFive()
    closed.type("OcCF")
    try keep(&closed, "room-closed")
  }

  @Test func `The room view of groups of other rules, and of none`() throws {
    for (meeting, name) in [("exec", "executive"), ("sscrp", "review-panel"), ("cdop", "no-rule")] {
      let found = DemoTemplate.partnership.meetings(of: Group.ID(meeting)).last { $0.status == .closed }
      let held = try #require(found)
      var play = Play(on: held.date)
      play.type("F")
      #expect(play.room?.meeting == held.id)
      try keep(&play, "room-\(name)")
    }
  }

  @Test func `F opens it from every list of the register and from the panes, and F, q and Esc leave it`()
    throws
  {
    let leaving: [Key] = [.character("F"), .character("q"), .escape]
    for tabs in 0..<3 {
      for key in leaving {
        var play = Board.onItemFive()
        for _ in 0..<tabs { play.press(.tab) }
        let list = play.register?.list
        let meeting = try #require(play.register?.meeting)
        play.type("F")
        #expect(play.room?.meeting == meeting)
        #expect(play.effects == [.load(meeting)])
        play.press(key)
        #expect(play.register?.list == list)
        #expect(play.room == nil)
      }
    }
    var play = Play()
    play.type("F")
    let today = DemoTemplate.partnership.meetings(of: "board").first { $0.date == DemoTemplate.today }
    #expect(play.room?.meeting == today?.id)
    #expect(play.effects == [.load(try #require(today).id)])
    play.press(.escape)
    #expect(play.lines.last?.contains("m attendance") == true)
  }

  @Test func `From the panes it shows the meeting that is open, whichever group is chosen`() throws {
    var play = Board.opened()
    let board = try #require(play.register?.meeting)
    play.press(.escape, .down, .down)
    play.type("F")
    #expect(play.room?.meeting == board)
  }

  @Test func `On a day without a meeting F says so`() {
    var play = Play(on: DemoTemplate.today.adding(days: 1))
    play.type("F")
    #expect(play.room == nil)
    #expect(play.news == "No meeting today, so that the room view has nothing to show.")
  }

  @Test func `Nothing is marked, decided or taken back from the room view`() {
    var play = Board.onItemFive()
    let count = play.saved.count
    play.type("F")
    let frame = play.text
    for letter in "pdaxlrtviDAN>Ou+/Q123mz" {
      play.type(String(letter))
      #expect(play.effects.isEmpty)
    }
    play.press(.enter, .tab, .up, .down, .control("z"))
    #expect(play.saved.count == count)
    #expect(play.text == frame)
  }

  @Test func `It follows the clock and the partnership`() throws {
    var play = Board.onItemFive()
    play.type("F")
    #expect(play.text.contains("QUORATE for this item"))
    #expect(play.lines.last?.hasSuffix("10:47") == true)
    play.clock("10:58")
    #expect(play.lines.last?.hasSuffix("10:58") == true)
    let meeting = try #require(play.room?.meeting)
    var partnership = play.screen.desk.partnership
    let proceedings = Proceedings(of: try #require(partnership.meetings[meeting]), in: partnership)
    let stay = try #require(proceedings.record.stays.all.first { $0.post == "board-06" })
    let change = try #require(
      proceedings.departure(of: stay, now: play.screen.desk.clock.moment).change)
    partnership.apply(change)
    _ = play.screen.update(.loaded(meeting, partnership, notices: ["attendance.csv changed"], problems: []))
    #expect(play.text.contains("INQUORATE for this item"))
    #expect(play.text.contains("Bexley Care Trust: NOT here"))
  }

  @Test func `News that came while the room view was shown is not shown to the room, and not lost`() throws {
    var play = Board.opened()
    play.type("F")
    _ = play.screen.update(.notice("attendance.csv: Dr Penhale's row was changed by another program"))
    #expect(!play.text.contains("Penhale"))
    play.press(.escape)
    #expect(play.text.contains("Dr Penhale's row was changed by another program"))
  }

  @Test func `A meeting whose tables cannot be read is not shown half`() throws {
    var play = Play()
    play.type("F")
    let meeting = try #require(play.room?.meeting)
    _ = play.screen.update(
      .loaded(meeting, play.base, notices: [], problems: ["attendance.csv:3:1: no such person"]))
    #expect(play.room == nil)
    #expect(play.text.contains("attendance.csv:3:1: no such person"))
    play.press(.escape)
    #expect(play.room == nil)
  }

  @Test func `An action by a post is by the post's title, never by its holder`() {
    var play = Board.onItemFive()
    play.type("F")
    #expect(play.text.contains("Action at item 4: Detective Inspector"))
    #expect(!play.text.contains("Raman"))
  }

  @Test(arguments: 0..<6) func `Nobody is named on it, whatever has been done`(seed: Int) {
    var random = IdentifierSource(seed: UInt64(seed + 40))
    let names = SmallBoard.names.map { String($0.prefix { $0 != "," }) }
    for _ in 0..<20 {
      var play = Play(SmallBoard.partnership, at: "09:50")
      play.type("mppppO>")
      for _ in 0..<30 {
        play.type(String("pdaxlrviO>nsy".randomElement(using: &random) ?? "p"))
        if Bool.random(using: &random) { play.press(.down) }
      }
      play.press(.escape, .escape)
      play.type("mF")
      guard play.room != nil else { continue }
      for (columns, rows) in RoomTests.sizes {
        play.resize(columns, rows)
        for name in names { #expect(!play.text.contains(name)) }
      }
    }
  }

  @Test func `Long titles, many parts and long decisions leave the quorum whole at every size`() throws {
    let long = Array(repeating: "safeguarding", count: 30).joined(separator: " ")
    var play = Board.onItemFive()
    play.type("D")
    play.press(.paste(long), .enter)
    play.type("A")
    play.press(.paste("\(long), every agency, 31 jan"), .enter)
    let meeting = try #require(play.register?.meeting)
    var partnership = play.screen.desk.partnership
    for var item in partnership.record(of: meeting).agenda.all {
      item.title = long
      partnership.apply(.put(.item(item, of: meeting)))
    }
    _ = play.screen.update(.loaded(meeting, partnership, notices: [], problems: []))
    play.type("F")
    for columns in [60, 61, 66, 79, 80, 100, 120, 200] {
      for rows in [15, 16, 20, 24, 30, 40, 60] {
        play.resize(columns, rows)
        #expect(Frames.problem(play.screen.view()) == nil)
        #expect(play.text.contains("QUORATE for this item"))
        #expect(play.text.contains("10 members here, 5 needed"))
        #expect(play.text.contains("London Borough of Bexley: here"))
        #expect(play.text.contains("Bexley Care Trust: here"))
        #expect(play.text.contains("Agreed at item 5"))
        #expect(play.text.contains("Action at item 5"))
        #expect(play.lines.last?.contains("10:47") == true)
      }
    }
  }

  private func keep(_ play: inout Play, _ name: String) throws {
    for (columns, rows) in RoomTests.sizes {
      play.resize(columns, rows)
      #expect(Frames.problem(play.screen.view()) == nil)
      try Golden.check(play.text, "\(name)-\(columns)x\(rows)")
    }
    play.resize(80, 24)
  }
}

extension Play {
  /// The room view on top of the pages; `nil` when another page is.
  var room: RoomPage? {
    if case .room(let page)? = screen.pages.last { page } else { nil }
  }
}
