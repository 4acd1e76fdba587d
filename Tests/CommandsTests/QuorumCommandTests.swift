import Governance
import RecordFormat
import TestSupport
import Testing

@Suite struct QuorumCommandTests {
  private func supposed(
    _ group: String, _ posts: String, _ more: String..., adding steps: [Change.Step] = [],
    name: String = #function
  ) throws -> (json: JSON, status: Int32) {
    let desk = try Desk("quorum/\(name)/\(group)/\(posts)/\(more.joined())", adding: steps)
    let words = desk.options + ["quorum", "--group", group, "--present", posts, "--format", "json"] + more
    let printed = Printed(desk.run(words))
    return (try printed.json(), printed.status)
  }

  private func strings(_ value: JSON?) -> [String] { value?.array?.compactMap(\.string) ?? [] }

  private func missing(_ json: JSON) -> [String] {
    json["missing"]?.array?.compactMap { $0["id"]?.string } ?? []
  }

  @Test func `Of seventeen held posts five are needed, the council and the Care Trust among them`() throws {
    let (json, status) = try supposed("board", "board-01,board-04,board-06,board-08,board-09")
    #expect(status == 0)
    #expect(json["format"] == .number(1))
    #expect(json["verdict"] == .string("quorate"))
    #expect(json["effect"] == .string("no-business"))
    #expect(json["here"] == .number(5))
    #expect(json["total"] == .number(17))
    #expect(json["needed"] == .number(5))
    #expect(missing(json).isEmpty)
    #expect(strings(json["restsOn"]) == ["board-01", "board-04", "board-06", "board-08", "board-09"])
  }

  @Test func `Four people are too few, whoever they are`() throws {
    let (json, status) = try supposed("board", "board-01,board-04,board-06,board-08")
    #expect(status == 1)
    #expect(json["verdict"] == .string("inquorate"))
    #expect(missing(json) == ["members"])
    #expect(json["missing"]?.array?.first?["shortfall"] == .number(1))
    #expect(strings(json["wouldRestore"]).count == 12)
    #expect(!strings(json["wouldRestore"]).contains("board-03"))
  }

  @Test
  func `Five without the Care Trust are inquorate, and the reason names the Care Trust, not the number`()
    throws
  {
    let (json, status) = try supposed("board", "board-01,board-04,board-05,board-07,board-08")
    #expect(status == 1)
    #expect(missing(json) == ["care-trust"])
    #expect(json["missing"]?.array?.first?["words"] == .string("nobody from Care Trust is here"))
    #expect(strings(json["wouldRestore"]) == ["board-06"])
  }

  @Test func `No other health body stands in for the Care Trust`() throws {
    let (json, _) = try supposed("board", "board-04,board-07,board-08,board-09,board-10,board-11")
    #expect(json["here"] == .number(6))
    #expect(missing(json) == ["care-trust"])
  }

  @Test func `The Lead Member is in the total, is never counted, and does not stand for the council`() throws
  {
    let (json, status) = try supposed("board", "board-01,board-03,board-06,board-08,board-09,board-10")
    #expect(status == 1)
    #expect(json["here"] == .number(5))
    #expect(json["total"] == .number(17))
    #expect(missing(json) == ["council"])
    #expect(json["notCounted"]?.array?.first?["post"] == .string("board-03"))
    #expect(json["notCounted"]?.array?.first?["reason"] == .string("observer"))
  }

  @Test func `A deputy who is named and authorised counts in the post`() throws {
    let (json, status) = try supposed(
      "board", "board-01,board-04,board-08,board-09", "--by-deputy", "board-06")
    #expect(status == 0)
    #expect(json["counted"]?.array?.last?["name"] == .string("Dr Kwame Osei"))
    #expect(json["counted"]?.array?.last?["as"] == .string("deputy"))
  }

  @Test func `Vacant posts are not in the total, and it says where counting them would change the answer`()
    throws
  {
    // Without one held post four of sixteen are needed, and five of eighteen with the two lay posts.
    let gone = Change.Step.remove(.post(Post(id: "board-17", group: "board", title: "")))
    let (json, status) = try supposed("board", "board-01,board-04,board-06,board-08", adding: [gone])
    #expect(status == 0)
    #expect(json["total"] == .number(16))
    #expect(json["needed"] == .number(4))
    let vacant = json["reading"]?.array?.first { $0["setting"] == .string("vacant-posts") }
    #expect(
      vacant?["words"]
        == .string(
          "Vacant posts are not in the total of 16; read otherwise, inquorate (4 here, 5 needed of 18)."))
    #expect(vacant?["otherwise"] == .string("inquorate"))
  }

  @Test func `Where counting vacant posts changes nothing it says nothing of them`() throws {
    let (json, _) = try supposed("board", "board-01,board-04,board-06,board-08,board-09")
    let settings = json["reading"]?.array?.compactMap { $0["setting"]?.string } ?? []
    #expect(settings == ["observers-total"])
  }

  @Test
  func
    `The Executive needs a quarter, three sectors, and the council's children's services and health among them`()
    throws
  {
    let (json, status) = try supposed("exec", "exec-01,exec-02,exec-04")
    #expect(status == 0)
    #expect(json["needed"] == .number(2))
    #expect(json["total"] == .number(7))
    #expect(strings(json["restsOn"]) == ["exec-01", "exec-02", "exec-04"])
  }

  @Test func `Officers are no sector of the Executive`() throws {
    let (json, status) = try supposed("exec", "exec-01,exec-02,exec-06,exec-07")
    #expect(status == 1)
    #expect(json["here"] == .number(4))
    #expect(missing(json) == ["sectors"])
  }

  @Test func `The panel needs its chair and four agencies, health and social care among them`() throws {
    let (json, status) = try supposed("sscrp", "sscrp-01,sscrp-02,sscrp-03,sscrp-04,sscrp-05")
    #expect(status == 0)
    #expect(json["here"] == .null)
    #expect(json["total"] == .null)
    #expect(json["needed"] == .null)
  }

  @Test func `Those in attendance at the panel do not count`() throws {
    let (json, status) = try supposed("sscrp", "sscrp-01,sscrp-02,sscrp-03,sscrp-04,sscrp-07")
    #expect(status == 1)
    #expect(missing(json) == ["agencies"])
    #expect(json["notCounted"]?.array?.first?["reason"] == .string("in attendance"))
  }

  @Test func `Without its chair in person the panel is inquorate`() throws {
    let (json, _) = try supposed("sscrp", "sscrp-02,sscrp-03,sscrp-04,sscrp-05,sscrp-06")
    #expect(missing(json) == ["chair"])
    #expect(strings(json["wouldRestore"]) == ["sscrp-01"])
  }

  @Test func `A person notified as representing two agencies is one head and two agencies`() throws {
    var one = Representation(id: "R-B001", post: "sscrp-03", agency: "SHA")
    one.notifiedOn = Board.day
    let (json, status) = try supposed(
      "sscrp", "sscrp-01,sscrp-02,sscrp-03,sscrp-04", adding: [.put(.representation(one))])
    #expect(status == 0)
    #expect(json["counted"]?.array?.count == 4)
    let agencies = json["parts"]?.array?.first { $0["id"] == .string("agencies") }
    #expect(agencies?["count"] == .number(4))
  }

  @Test func `An agency of which no notice was given does not count, and the reading says so`() throws {
    let one = Representation(id: "R-B001", post: "sscrp-03", agency: "SHA")
    let (json, status) = try supposed(
      "sscrp", "sscrp-01,sscrp-02,sscrp-03,sscrp-04", adding: [.put(.representation(one))])
    #expect(status == 1)
    let reading = json["reading"]?.array?.first { $0["setting"] == .string("representing") }
    #expect(reading?["otherwise"] == .string("quorate"))
  }

  @Test func `A group without a rule is neither quorate nor inquorate`() throws {
    let desk = try Desk("quorum/no-rule")
    let printed = desk.type("quorum", "--group", "cdop", "--format", "json")
    #expect(printed.status == 0)
    let json = try printed.json()
    #expect(json["verdict"] == .string("no-rule"))
    #expect(json["effect"] == .null)
    #expect(json["needed"] == .null)
    #expect(
      desk.type("quorum", "--group", "cdop").lines.prefix(3).dropFirst() == [
        "NO QUORUM RULE", "  The constitution states no quorum for this group.",
      ])
  }

  @Test
  func
    `A departure entered before a decision in the same minute makes it inquorate, one entered after does not`()
    throws
  {
    let desk = try Desk("quorum/minute")
    desk.arrive(1, 4, 5, 6, 8, 9)
    desk.type("meeting", "open", "M-A001")
    #expect(desk.type(at: "11:15", "decide", "M-A001", "Before").status == 0)
    desk.type(at: "11:15", "mark", "M-A001", "Penhale", "left")
    #expect(desk.type(at: "11:15", "decide", "M-A001", "After").status == 1)
    desk.type(at: "11:15", "decide", "M-A001", "After", "--anyway")
    let json = try desk.type("quorum", "M-A001", "--format", "json").json()
    let verdicts = json["decisions"]?.array?.map { [$0["text"]?.string, $0["verdict"]?.string] }
    #expect(verdicts == [["Before", "quorate"], ["After", "inquorate"]])
    #expect(json["intervals"]?.array?.compactMap { $0["to"]?.string } == ["11:15"])
  }

  @Test
  func `A meeting is judged at its minute, at its last minute when closed, and by the replies before it`()
    throws
  {
    let desk = try Desk("quorum/basis", adding: Desk.replies)
    let soon = desk.run(["--folder", desk.path, "--on", "2026-12-09", "quorum", "M-A001", "--format", "json"])
    #expect(try Printed(soon).json()["basis"] == .string("forecast by the replies"))
    #expect(try Printed(soon).json()["here"] == .number(4))
    #expect(Printed(soon).status == 1)
    desk.arrive(1, 4, 5, 6, 8, 9)
    desk.type("meeting", "open", "M-A001")
    desk.type(at: "11:00", "mark", "M-A001", "Penhale", "left")
    desk.type(at: "11:30", "meeting", "close", "M-A001")
    #expect(desk.type(at: "10:30", "quorum", "M-A001").status == 0)
    #expect(desk.type(at: "11:00", "quorum", "M-A001").status == 1)
    let closed = desk.run(["--folder", desk.path, "quorum", "M-A001", "--format", "json"])
    #expect(try Printed(closed).json()["basis"] == .string("at the meeting's last minute, 11:30"))
    #expect(try Printed(closed).json()["here"] == .number(5))
    #expect(Printed(closed).status == 1)
  }

  @Test func `Apologies on the register outweigh an earlier reply`() throws {
    let desk = try Desk("quorum/replies", adding: Desk.replies)
    desk.type("mark", "M-A001", "Pryce", "apologies")
    let soon = desk.run(["--folder", desk.path, "--on", "2026-12-09", "quorum", "M-A001", "--format", "json"])
    #expect(try Printed(soon).json()["here"] == .number(3))
  }

  @Test func `While an item is taken the meeting is judged without those who take no part in it`() throws {
    let desk = try Desk("quorum/item")
    desk.arrive(1, 4, 6, 8, 9, 15)
    desk.type("meeting", "open", "M-A001")
    desk.type("item", "start", "3", "M-A001")
    desk.type("interest", "M-A001", "Penhale", "bidder", "--ruling", "no-part")
    // What the screen says: the meeting could decide, and on this item it cannot.
    let taken = desk.type("quorum", "M-A001")
    #expect(taken.status == 1 && taken.out.contains("INQUORATE"))
    #expect(taken.out.contains("The meeting itself: QUORATE"))
    #expect(
      try desk.type("quorum", "M-A001", "--format", "json").json()["meetingVerdict"] == .string("quorate"))
    #expect(desk.type("quorum", "M-A001", "--item", "2").status == 0)
    let item = desk.type("quorum", "M-A001", "--item", "3", "--format", "json")
    #expect(item.status == 1)
    #expect(try item.json()["item"]?["interested"] == .array([.string("P-A006")]))
    #expect(try item.json()["here"] == .number(5))
    #expect(desk.type("decide", "M-A001", "Agreed").status == 1)
  }

  @Test func `The answer in text gives the parts, the sum, the readings and the course of the meeting`()
    throws
  {
    let desk = try Desk("quorum/text")
    try desk.holdMeeting()
    try Golden.check(desk.type(at: "10:50", "quorum", "M-A001").out, "quorum")
    try Golden.check(desk.type(at: "11:20", "quorum", "M-A001").out, "quorum-inquorate")
  }

  @Test func `The JSON object keeps its shape`() throws {
    let desk = try Desk("quorum/json")
    try desk.holdMeeting()
    try Golden.check(
      desk.type(at: "11:20", "quorum", "M-A001", "--item", "4", "--format", "json").masked, "quorum-json")
  }

  @Test func `A vacant post cannot be supposed, nor one post twice, nor a deputy where none is named`() throws
  {
    let desk = try Desk("quorum/wrong")
    let vacant = desk.type("quorum", "--group", "board", "--present", "board-18")
    #expect(vacant.status == 2)
    #expect(vacant.err == "Lay Member (board-18) is vacant: nobody can be here for it.\n")
    #expect(
      desk.type("quorum", "--group", "board", "--present", "board-06,Penhale").err
        == "Penhale is named twice.\n")
    #expect(
      desk.type("quorum", "--group", "board", "--by-deputy", "Garrow").err
        == "Supt Garrow (Superintendent, Bexley Borough) has no named and authorised deputy.\n")
  }

  @Test func `A title that holds a comma names its post`() throws {
    let (json, _) = try supposed("board", "Superintendent, Bexley Borough")
    #expect(json["counted"]?.array?.first?["post"] == .string("board-10"))
  }
}
