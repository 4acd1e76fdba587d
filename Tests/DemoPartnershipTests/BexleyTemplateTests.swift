import Governance
import Testing

@Suite struct BexleyTemplateTests {
  private let template = BexleyTemplate.partnership
  private let day = Day(number: 20_000)

  @Test func `The lists have the handbook's posts`() {
    let counts = ["board": 19, "exec": 23, "sscrp": 9]
    for (group, count) in counts {
      #expect(template.posts(of: Group.ID(group), on: day).count == count)
    }
    let statutory = template.posts.all.filter(\.isStatutory).compactMap(\.number)
    #expect(statutory == [2, 3, 5, 6, 7, 8, 9, 10, 16, 17])
    #expect(template.representations.all.map(\.agency.text) == ["SHA", "DAT"])
  }

  @Test func `A quarter of 17, of 16 and of 19 is 5, 4 and 5`() throws {
    var partnership = template
    for post in template.posts(of: Group.ID("board"), on: day).prefix(17) {
      let person = Person.ID("P-\(post.id)")
      partnership.appointments.put(
        Appointment(id: Appointment.ID("\(post.id)"), post: post.id, person: person))
    }
    let roster = Roster(of: Group.ID("board"), on: day, in: partnership)
    func needed(_ change: (inout Settings) -> Void) -> [Int?] {
      var settings = roster.settings
      change(&settings)
      let members = roster.verdict(of: [], under: settings).members
      return [members?.total, members?.needed]
    }
    #expect(needed { _ in } == [17, 5])
    #expect(needed { $0.observersInTotal = false } == [16, 4])
    #expect(needed { $0.vacantInTotal = true } == [19, 5])
  }

  @Test func `The rules and calendars are the handbook's`() throws {
    let constitution = try #require(template.constitutions.first)
    let rules = constitution.quorumRules
    #expect(rules.map(\.id) == ["board-quorum", "exec-quorum", "sscrp-quorum"])
    #expect(rules.map(\.effect) == [.noBusiness, .warn, .warn])
    #expect(rules.map(\.clause) == ["App1 7.2", "3.2.6", "App2 2"])
    #expect(
      rules.map { $0.parts.map(\.test) } == [
        [.members(.fraction(1, of: 4)), .agency(Agency.ID("LBB")), .agency(Agency.ID("BCT"))],
        [.members(.fraction(1, of: 4)), .sectors(3), .sector("CYPS"), .sector("Health")],
        [.role("chair"), .agencies(4), .service("health"), .service("social-care")],
      ])
    #expect(
      constitution.calendars.map(\.months) == [
        [6, 9, 12, 3], [5, 7, 9, 11, 1, 3], [4, 7, 11, 2], [6, 9, 12, 3],
      ])
    #expect(constitution.calendars.map(\.atLeast) == [4, nil, 4, nil])
    #expect(constitution.settings.sectorsNotCounted == ["LSCB Officers"])
    #expect(constitution.settings.appointmentNoticeClause == "App1 4.10")
    #expect(constitution.chairTitle == "Independent Chairman")
  }

  @Test func `Groups hang where the handbook has them`() {
    func names(under parent: Group.ID?) -> [String] { template.groups(under: parent, on: day).map(\.id.text) }
    #expect(names(under: nil) == ["board", "trainers", "health", "dtf", "ctb", "cte"])
    #expect(names(under: Group.ID("board")) == ["exec", "sscrp", "cdop"])
    #expect(names(under: Group.ID("exec")) == ["qe"])
  }
}
