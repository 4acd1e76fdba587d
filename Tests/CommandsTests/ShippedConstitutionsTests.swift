import Commands
import Governance
import RecordFormat
import TestSupport
import Testing

/// What is made from each shipped constitution, by the commands that people type.
@Suite struct ShippedConstitutionsTests {
  private func run(_ words: String...) -> Printed {
    Printed(
      Commands.run(
        arguments: words,
        surroundings: Surroundings(
          isInteractive: false, environment: [:], currentFolder: Desk.root,
          now: Moment(Board.day, ClockTime("9:30") ?? .midnight), author: "Kay Dunmore")))
  }

  @Test(arguments: Commands.templates)
  func `A partnership is made, and nothing is wrong in its files`(template: String) {
    let folder = "shipped/\(template)"
    #expect(run("init", "--template", template, folder).status == 0)
    let checked = run("--folder", folder, "check")
    #expect(checked.err.isEmpty)
    #expect(checked.status != 2)
    #expect(run("--folder", folder, "chart").out.contains("no rule  the constitution states no quorum"))
  }

  @Test(arguments: Commands.templates)
  func `A name and an area given to it stand once in every constitution`(template: String) throws {
    let folder = "shipped/named-\(template)"
    #expect(
      run("init", "--template", template, "--name", "Ambridge", "--area", "Felpersham", folder).status == 0)
    let checked = run("--folder", folder, "check")
    #expect(checked.err.isEmpty)
    #expect(run("--folder", folder, "chart").out.hasPrefix("Ambridge  "))
  }

  @Test func `What a document's table of contributions says is there from the beginning`() {
    let folder = "shipped/money"
    #expect(run("init", "--template", "central-bedfordshire", folder).status == 0)
    let listed = run("--folder", folder, "contributions", "--year", "2018").out
    #expect(listed.contains("£181,299") && listed.contains("£181,298") && listed.contains("£54,830"))
    #expect(run("--folder", folder, "check").err.isEmpty)
  }

  @Test(arguments: [
    ("central-bedfordshire", "board"), ("croydon", "board"), ("partnership-2023", "partners"),
  ])
  func `Where no quorum is stated that is the answer, never quorate`(template: String, group: String) throws {
    let folder = "shipped/silent-\(template)"
    #expect(run("init", "--template", template, folder).status == 0)
    let added = run("--folder", folder, "meeting", "add", group, "2026-12-10", "--start", "10:00")
    #expect(added.status == 0)
    let meetings = try run("--folder", folder, "--format", "json", "meetings").json()["meetings"]?.array
    let id = try #require(meetings?.first?["id"]?.string)
    let quorum = run("--folder", folder, "quorum", id)
    #expect(quorum.out.contains("NO QUORUM RULE"))
    #expect(!quorum.out.contains(" QUORATE"))
    #expect(run("--folder", folder, "groups", "--group", group).out.contains("NO QUORUM RULE."))
  }
}
