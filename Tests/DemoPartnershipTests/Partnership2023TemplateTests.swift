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

  @Test(arguments: [
    ("2024-01-08", "2024-01-15"),
    // Christmas Day, Boxing Day and New Year's Day.
    ("2024-12-18", "2024-12-27"), ("2024-12-21", "2024-12-31"), ("2024-12-24", "2025-01-03"),
    // Good Friday, Easter Monday, and the first Monday of May.
    ("2025-04-14", "2025-04-23"), ("2025-04-16", "2025-04-25"), ("2025-04-18", "2025-04-28"),
    ("2025-05-01", "2025-05-09"),
  ]) func `A serious incident is notified and reported within 5 working days`(aware: String, day: String) {
    for stage in ["notified", "partners"] {
      let last = ShippedTemplate.partnership2023.lastDay(for: stage, of: "serious-incident", opened: aware)
      #expect(last?.description == day)
    }
  }

  @Test(arguments: [
    ("2024-01-15", "2024-02-05"), ("2024-02-26", "2024-03-18"),
    ("2024-12-27", "2025-01-20"), ("2025-01-03", "2025-01-24"), ("2024-12-24", "2025-01-17"),
    ("2025-04-17", "2025-05-13"), ("2025-04-23", "2025-05-15"), ("2025-04-25", "2025-05-19"),
  ]) func `A rapid review is completed within 15 working days of the notification`(
    notified: String, day: String
  ) {
    let last = ShippedTemplate.partnership2023.lastDay(
      for: "rapid-review", of: "serious-incident", opened: notified, done: [("notified", notified)])
    #expect(last?.description == day)
  }

  @Test func `No day is set for a rapid review before the notification`() throws {
    #expect(
      ShippedTemplate.partnership2023.lastDay(
        for: "rapid-review", of: "serious-incident", opened: "2024-01-08") == nil)
    let matters = try #require(template.constitutions.first).matters
    #expect(matters.map(\.id) == ["serious-incident"])
    #expect(matters.allSatisfy { $0.stages.allSatisfy(\.isOnlyAdvised) })
  }

  @Test(arguments: [
    ("2024-09-30", "2025-09-30"), ("2024-02-29", "2025-02-28"), ("2024-12-25", "2025-12-25"),
    ("2024-03-29", "2025-03-29"), ("2025-04-18", "2026-04-18"), ("2025-12-31", "2026-12-31"),
    ("2025-02-28", "2026-02-28"), ("2023-11-20", "2024-11-20"),
  ]) func `The yearly report is due 12 months after the last, and nothing else is due by a calendar`(
    published: String, day: String
  ) {
    let dues = ShippedTemplate.partnership2023.dues(
      from: "2023-12-15", to: "2027-12-31", meetings: [("partners", "2024-01-08"), ("lead", "2024-06-03")],
      done: [("yearly-report", published)])
    #expect(dues == ["\(day) yearly-report"])
  }
}
