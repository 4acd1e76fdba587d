import Governance
import Testing

/// National guidance names three partners, a lead and a delegate in each, education, scrutiny and a chair.
@Suite struct Partnership2023TemplateTests {
  private let template = ShippedTemplate.partnership2023.read()
  private let day = Day("2023-12-15") ?? Day(number: 0)

  @Test func `Three partners have a lead and a delegated post each`() {
    #expect(template.agencies.all.map(\.id.text) == ["LA", "ICB", "POL", "EDU"])
    let partners = ["LA", "ICB", "POL"]
    #expect(template.posts(of: Group.ID("lead"), on: day).compactMap(\.agency?.text) == partners)
    #expect(template.posts(of: Group.ID("lead"), on: day).allSatisfy { $0.isStatutory })
    let delegated = template.posts(of: Group.ID("partners"), on: day)
    #expect(delegated.filter { $0.category == "member" }.compactMap(\.agency?.text) == partners)
    #expect(delegated.filter { $0.category == "relevant-agency" }.compactMap(\.agency?.text) == ["EDU"])
    #expect(delegated.filter { $0.category == "scrutiny" }.map(\.agency) == [nil])
    #expect(delegated.count == 5 && !delegated.contains { $0.isStatutory })
  }

  @Test func `Scrutiny is independent: it is in no total and never counts`() throws {
    let constitution = try #require(template.constitutions.first)
    let scrutiny = try #require(constitution.categories["scrutiny"])
    #expect([scrutiny.inTotal, scrutiny.countsHere, scrutiny.votes] == [false, false, false])
    #expect(!scrutiny.words.isEmpty)
    #expect(constitution.categories["relevant-agency"]?.countsHere == true)
  }

  @Test func `Delegated partners hang under the lead partners, and both report to the national panel`() {
    #expect(template.parent(of: Group.ID("partners"), on: day)?.text == "lead")
    let reports = template.lines.all.filter { $0.kind == .reports }
    #expect(reports.map(\.group.text) == ["partners", "lead"])
    #expect(reports.map(\.every) == ["", "yearly"])
    #expect(Set(reports.map(\.body)) == ["Child Safeguarding Practice Review Panel"])
  }

  @Test func `The partnership chair is an office that nobody has yet`() {
    #expect(template.offices.all.map(\.group.text) == ["partners"])
    #expect(template.offices.all.allSatisfy { $0.office == "chair" && $0.post == nil && $0.person == nil })
    #expect(template.constitutions.first?.chairTitle == "Partnership Chair")
  }

  @Test func `No quorum, calendar or clause on deputies is stated nationally`() throws {
    let constitution = try #require(template.constitutions.first)
    #expect(template.constitutions.map(\.from) == [day])
    #expect(constitution.quorumRules.isEmpty && constitution.calendars.isEmpty)
    #expect(constitution.settings.deputiesClause.isEmpty && constitution.settings.representingClause.isEmpty)
    for group in template.groups.all {
      #expect(Roster(of: group.id, on: day, in: template).verdict(of: []).standing == .noRule)
    }
  }
}
