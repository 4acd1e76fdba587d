import Governance
import Testing

/// Who makes Milton Keynes' Board and groups quorate, by lists typed from the document and not from the tables.
@Suite struct MiltonKeynesQuorumTests {
  private let all = MiltonKeynes()

  /// The Board's list: the agency of each of its members by number; "" for one who is of none.
  private static let board: [Int: String] = [
    2: "services", 3: "services", 4: "schools", 5: "wellbeing", 6: "nhs", 7: "provider", 8: "hospital",
    9: "authority", 10: "nhs", 11: "safety", 12: "police", 13: "cafcass", 14: "connexions", 15: "probation",
    16: "voluntary", 17: "offending", 18: "mental", 19: "services", 20: "", 21: "", 22: "bme", 23: "oakhill",
    24: "woodhill", 25: "college",
  ]

  /// The lists of the groups that need two agencies, and of the panel, in their order.
  private static let lists: [String: [String]] = [
    "qa": ["nhs", "police", "probation", "services", "voluntary", "services", "services"],
    "drwg": ["services", "services", "nhs", "hospital", "police", ""],
    "pp": ["services", "nhs", "hospital", "police", "", "services"],
    "ce": [
      "services", "provider", "police", "hospital", "services", "services", "services", "", "voluntary", "",
    ],
    "td": [
      "services", "nhs", "hospital", "college", "schools", "services", "police", "probation", "voluntary",
      "services",
    ],
    "sw": [
      "services", "services", "police", "nhs", "oakhill", "services", "services", "schools", "schools",
      "services", "voluntary",
    ],
    "scrp": ["nhs", "police", "services", "services", "", ""],
  ]

  private func isQuorate(_ roster: Roster, _ group: String, _ numbers: [Int]) -> Bool {
    let here = MiltonKeynes.posts(group, numbers).map { MiltonKeynes.holder($0) }
    return roster.verdict(of: here).standing == .quorate
  }

  private func roster(_ group: String) -> Roster {
    Roster(of: Group.ID(group), on: MiltonKeynes.day, in: all.partnership)
  }

  @Test func `Everybody on the Board: 24 of the 25 listed count, of 19 agencies`() throws {
    let verdict = all.verdict("board", MiltonKeynes.posts("board", 0...27).map { MiltonKeynes.holder($0) })
    #expect(verdict.figures == "quorate 24 19")
    #expect(verdict.members?.total == 25)
    #expect(
      verdict.uncounted.map { "\($0.0.post?.text ?? "") \($0.1)" } == [
        "board-00 category(\"chair\")", "board-01 category(\"observer\")",
        "board-26 category(\"adviser\")", "board-27 category(\"Board support\")",
      ])
  }

  @Test func `Eight members of four agencies are enough, and neither seven nor three agencies are`() {
    #expect(all.verdict("board", 2, 3, 19, 6, 10, 20, 12, 15).figures == "quorate 8 4")
    #expect(all.verdict("board", 2, 3, 19, 6, 10, 20, 12).figures == "inquorate 7 3")
    #expect(all.verdict("board", 2, 6, 12, 15, 13, 16, 17).figures == "inquorate 7 7")
    #expect(all.verdict("board", 2, 3, 19, 6, 10, 20, 21, 12).figures == "inquorate 8 3")
    #expect(all.verdict("board", 2, 3, 19, 5, 6, 7, 20, 21).figures == "quorate 8 4")
  }

  @Test func `Chair, Lead Member, adviser and Board support make no eighth member`() {
    #expect(all.verdict("board", 0, 1, 26, 27, 2, 6, 12, 15, 13, 16, 17).figures == "inquorate 7 7")
    #expect(all.verdict("board", 0, 1, 26, 27, 2, 6, 12, 15, 13, 16, 17, 10).figures == "quorate 8 7")
  }

  @Test func `A Lead Member who counted would be the eighth, of no agency`() {
    var settings = roster("board").settings
    settings.observersCount = true
    let here = MiltonKeynes.posts("board", [1, 2, 6, 12, 15, 13, 16, 17]).map { MiltonKeynes.holder($0) }
    #expect(all.verdict("board", here).figures == "inquorate 7 7")
    #expect(all.verdict("board", here, under: settings).figures == "quorate 8 7")
  }

  @Test func `A vacancy takes nothing off the eight`() {
    var vacant = all
    for number in [4, 5, 7, 8, 9, 11, 14, 18, 22, 23, 24, 25, 20, 21] {
      vacant.partnership.appointments.remove(
        Appointment.ID(number < 10 ? "H-board-0\(number)" : "H-board-\(number)"))
    }
    let seven = vacant.verdict("board", 2, 3, 6, 12, 13, 15, 16)
    #expect(seven.figures == "inquorate 7 6")
    #expect(seven.members?.total == 11 && seven.members?.needed == 8)
    #expect(vacant.verdict("board", 2, 3, 6, 12, 13, 15, 16, 17).figures == "quorate 8 7")
  }

  @Test func `One person for two agencies is one head, and both agencies once notice was given`() {
    var partnership = all
    let here = MiltonKeynes.posts("board", [2, 3, 19, 6, 10, 20, 21, 12]).map { MiltonKeynes.holder($0) }
    var one = Representation(
      id: Representation.ID("R-1"), post: Post.ID("board-06"), agency: Agency.ID("SHA"))
    partnership.partnership.representations.put(one)
    #expect(partnership.verdict("board", here).figures == "inquorate 8 3")
    one.notifiedOn = MiltonKeynes.day
    partnership.partnership.representations.put(one)
    #expect(partnership.verdict("board", here).figures == "quorate 8 4")
    #expect(partnership.verdict("board", Array(here.dropLast(2))).figures == "inquorate 6 3")
  }

  @Test func `A named and authorised deputy counts, anyone else sent does not`() {
    var partnership = all
    let seven = MiltonKeynes.posts("board", [2, 3, 6, 12, 13, 15, 16]).map { MiltonKeynes.holder($0) }
    let sent = Presence(person: Person.ID("P-sent"), post: Post.ID("board-17"), capacity: .deputy)
    #expect(partnership.verdict("board", seven + [sent]).figures == "inquorate 7 6")
    var deputy = Deputy(id: Deputy.ID("D-1"), post: Post.ID("board-17"), person: Person.ID("P-sent"))
    partnership.partnership.deputies.put(deputy)
    #expect(partnership.verdict("board", seven + [sent]).figures == "inquorate 7 6")
    deputy.authorisedOn = MiltonKeynes.day
    partnership.partnership.deputies.put(deputy)
    #expect(partnership.verdict("board", seven + [sent]).figures == "quorate 8 7")
    let both = seven + [sent, MiltonKeynes.holder(Post.ID("board-17"))]
    #expect(partnership.verdict("board", both).figures == "quorate 8 7")
  }

  @Test(arguments: [Stay.Means.video, .telephone])
  func `A member by video or by telephone counts, and the Chair does by no means`(means: Stay.Means) {
    let seven = MiltonKeynes.posts("board", [2, 3, 6, 12, 13, 15, 16]).map { MiltonKeynes.holder($0) }
    let member = MiltonKeynes.holder(Post.ID("board-17"), means: means)
    let chair = MiltonKeynes.holder(Post.ID("board-00"), means: means)
    #expect(all.verdict("board", seven + [chair]).figures == "inquorate 7 6")
    #expect(all.verdict("board", seven + [chair, member]).figures == "quorate 8 7")
  }

  @Test func `A member with an interest does not count for the item`() {
    let eight = MiltonKeynes.posts("board", [2, 3, 6, 12, 13, 15, 16, 17]).map { MiltonKeynes.holder($0) }
    let verdict = roster("board").verdict(of: eight, interested: [Person.ID("P-board-17")])
    #expect(verdict.figures == "inquorate 7 6")
  }

  @Test func `Council posts are one agency, and so are schools and governors`() {
    #expect(all.verdict("sw", 1, 2, 6, 7, 10).figures == "inquorate 1")
    #expect(all.verdict("sw", 8, 9).figures == "inquorate 1")
    #expect(all.verdict("sw", 2, 9).figures == "quorate 2")
    #expect(all.verdict("td", 1, 6, 10).figures == "inquorate 1")
    #expect(all.verdict("pp", 4, 5).figures == "inquorate 1")
    #expect(all.verdict("ce", 1, 5, 6, 7, 8, 10).figures == "inquorate 1")
    #expect(all.verdict("drwg", 5, 6).figures == "inquorate 1")
    #expect(all.verdict("qa", 1).figures == "inquorate 1")
  }

  @Test func `The panel needs police, NHS and Services, whoever else comes`() {
    #expect(all.verdict("scrp", 1, 2, 3).figures == "quorate 1 1 1")
    #expect(all.verdict("scrp", 1, 2, 4).figures == "quorate 1 1 1")
    #expect(all.verdict("scrp", 1, 3, 4, 5, 6).figures == "inquorate 0 1 2")
    #expect(all.verdict("scrp", 2, 3, 4, 5, 6).figures == "inquorate 1 0 2")
    #expect(all.verdict("scrp", 1, 2, 5, 6).figures == "inquorate 1 1 0")
  }

  @Test(arguments: ["bmg", "cdop"])
  func `Where the document states no quorum the answer is that there is no rule`(group: String) {
    let everybody = all.partnership.posts(of: Group.ID(group), on: MiltonKeynes.day).map(\.id)
    #expect(all.verdict(group, everybody.map { MiltonKeynes.holder($0) }).standing == .noRule)
  }

  @Test(arguments: lists.keys.sorted())
  func `Every possible attendance of a group is judged as its list says`(group: String) throws {
    let list = try #require(MiltonKeynesQuorumTests.lists[group])
    let roster = roster(group)
    for set in 0..<(1 << list.count) {
      let numbers = list.indices.filter { set >> $0 & 1 == 1 }
      let agencies = Set(numbers.map { list[$0] }).subtracting([""])
      let expected =
        group == "scrp" ? agencies.isSuperset(of: ["police", "nhs", "services"]) : agencies.count >= 2
      #expect(isQuorate(roster, group, numbers.map { $0 + 1 }) == expected, "\(numbers)")
    }
  }

  @Test func `Every attendance of twelve of the Board is judged as its list says`() {
    let roster = roster("board")
    for chosen in [[0, 1, 2, 3, 6, 9, 10, 12, 19, 20, 21, 27], [1, 2, 3, 19, 20, 21, 6, 10, 4, 5, 26, 25]] {
      for set in 0..<(1 << chosen.count) {
        let numbers = chosen.indices.filter { set >> $0 & 1 == 1 }.map { chosen[$0] }
        let members = numbers.compactMap { MiltonKeynesQuorumTests.board[$0] }
        let expected = members.count >= 8 && Set(members).subtracting([""]).count >= 4
        #expect(isQuorate(roster, "board", numbers) == expected, "\(numbers)")
      }
    }
  }
}
