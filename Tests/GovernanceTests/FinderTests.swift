import Governance
import Testing

@Suite struct FinderTests {
  let bexley: Bexley
  var partnership: Partnership { bexley.partnership }

  init() throws { bexley = try Bexley(on: day("2026-12-10")) }

  private func posts(_ words: String, in group: Group.ID? = Bexley.board) -> [Post.ID] {
    partnership.posts(named: words, in: group, on: bexley.date).map(\.id)
  }

  @Test(arguments: [
    ("board-06", 6), ("BOARD-06", 6), ("Penhale", 6), ("penh", 6), ("dr pen", 6), ("helen penhale", 6),
    ("Penhale, Dr Helen", 6), ("clinical director", 6), ("clin", 6), ("BCT", 6), ("care trust", 6),
    ("samuel", 5),
    ("okafor sa primary", 0), ("sarah ok", 13), ("Lead Member", 3), ("nursing & gov", 9), ("bvsc", 15),
  ])
  func `A post is found by code, title, agency or holder`(words: String, number: Int) {
    #expect(posts(words) == (number == 0 ? [] : [Bexley.post(number)]))
  }

  @Test func `Two of one surname are both found, in the order of the list`() {
    #expect(posts("okafor") == [Bexley.post(5), Bexley.post(13)])
    guard case .several(let candidates) = partnership.post(named: "okafor", in: Bexley.board, on: bexley.date)
    else {
      Issue.record("two Okafors are several")
      return
    }
    #expect(candidates.count == 2)
  }

  @Test(arguments: ["", " ", "-", "xyz", "enhale"])
  func `Nothing, or the middle of a word, finds nobody`(words: String) { #expect(posts(words).isEmpty) }

  @Test func `An exact name wins over one that it begins`() {
    #expect(posts("lay member") == [Bexley.post(18), Bexley.post(19)])
    #expect(posts("director of nursing") == [Bexley.post(8)])
    #expect(posts("panel member", in: nil).count == 8)
  }

  @Test(arguments: [
    ("o'br", "O’Brien, Áine"), ("O’Br", "O'Brien, Una"), ("jones-s", "Jones-Smith, Ann"),
    ("smith", "Jones-Smith, Ann"),
    ("ŵyn", "Llŷr, Ŵyn"), ("e\u{301}va", "Nagy, Éva"), ("漢", "漢 字"),
  ])
  func `Apostrophes, hyphens, composed accents and other scripts are found`(typed: String, name: String) {
    #expect(Partnership.matches(typed.lowercased(), in: name.lowercased()))
  }

  @Test func `A person called by exactly a name is one, in either order`() throws {
    #expect(partnership.person(called: "dr helen penhale")?.surname == "Penhale")
    #expect(partnership.person(called: "Penhale, Dr Helen")?.surname == "Penhale")
    #expect(partnership.person(called: "Helen") == nil)
    #expect(partnership.people(named: "helen").map(\.surname) == ["Penhale"])
    #expect(partnership.people(named: "P-board-06").map(\.surname) == ["Penhale"])
  }

  @Test func `An agency and a group are found by code or part of a name`() {
    #expect(partnership.agencies(named: "bct").map(\.id.text) == ["BCT"])
    #expect(partnership.agencies(named: "oxleas").map(\.id.text) == ["OXL"])
    #expect(partnership.agencies(named: "bexley").count == 7)
    #expect(partnership.groups(named: "board").map(\.id) == [Bexley.board])
    #expect(partnership.groups(named: "serious").map(\.id) == [Bexley.panel])
  }

  @Test func `A meeting is found by code, by today, and by group and day`() throws {
    var partnership = partnership
    let ids = ["M-1", "M-2", "M-3"].map { Meeting.ID($0) }
    partnership.meetings.put(
      Meeting(id: ids[0], group: Bexley.board, date: bexley.date, start: try time("10:00")))
    partnership.meetings.put(
      Meeting(id: ids[1], group: Bexley.panel, date: bexley.date, start: try time("09:00")))
    var cancelled = Meeting(id: ids[2], group: Bexley.board, date: try day("2026-12-11"))
    cancelled.status = .cancelled
    partnership.meetings.put(cancelled)
    func found(_ words: String) -> [Meeting.ID] {
      partnership.meetings(named: words, on: bexley.date).map(\.id)
    }
    #expect(found("m-1") == [ids[0]])
    #expect(found("2026-12-10-board") == [ids[0]])
    #expect(found("today") == [ids[1], ids[0]])
    #expect(found("board today") == [ids[0]])
    #expect(found("lscb board 2026-12-10") == [ids[0]])
    #expect(found("board 2026-12-11").isEmpty)
    #expect(found("board").isEmpty && found("").isEmpty)
  }
}
