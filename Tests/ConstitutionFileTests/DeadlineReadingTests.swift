import Governance
import Testing

@testable import ConstitutionFile

/// The reading of rules of the kind `deadline`, and every mistake in one.
@Suite struct DeadlineReadingTests {
  private func read(_ lines: String) -> (Constitution?, [Diagnostic]) {
    let text =
      "partnership: Small\nrules:\n  plan:\n    kind: deadline\n"
      + lines.split(separator: "\n").map { "    \($0)\n" }.joined()
    return ConstitutionFile.read(
      Array(text.utf8), file: "constitution/2020-01-01.yaml", groups: ["board", "exec"])
  }

  private func trigger(_ line: String) -> DeadlineRule.Trigger? {
    read("clause: \"1.1\"\nwhat: plan\n\(line)").0?.deadlines.first?.trigger
  }

  @Test func `Each way to set the day is read`() {
    #expect(trigger("each-year: 31 March") == .eachYear(month: 3, day: 31))
    #expect(trigger("each-year: 29 february") == .eachYear(month: 2, day: 29))
    #expect(trigger("months: [6, 12]") == .months([6, 12]))
    #expect(trigger("every: 12 months") == .every(.months(12)))
    #expect(trigger("every: 6 weeks") == .every(.weeks(6)))
    #expect(trigger("before-meeting: 5 working days") == .beforeMeeting(.workingDays(5), isClear: false))
    #expect(
      trigger("before-meeting: 21 days\nclear-days: yes") == .beforeMeeting(.days(21), isClear: true))
    #expect(trigger("after-meeting: 4 weeks") == .afterMeeting(.weeks(4)))
    #expect(trigger("at-meeting: yes") == .atMeeting)
    #expect(trigger("on-appointment: before-start") == .onAppointment(nil))
    #expect(trigger("on-appointment: 3 years") == .onAppointment(.years(3)))
  }

  @Test func `What it is for, by whom, and whether the text only advises`() {
    let rule = read(
      "clause: \"7.5\"\nwhat: papers\nby: Secretary\nper: agency\ngroups: [board, exec]\nonly-advised: yes\nevery: 1 year"
    ).0?.deadlines.first
    #expect(rule?.id == "plan")
    #expect(rule?.by == "Secretary")
    #expect(rule?.per == .agency)
    #expect(rule?.groups == [Code("board"), Code("exec")])
    #expect(rule?.isOnlyAdvised == true)
    #expect(rule?.clause == "7.5")
  }

  @Test func `What is due of minutes may be done by their being circulated`() {
    let lines = "clause: \"90\"\nwhat: minutes\nafter-meeting: 4 weeks"
    #expect(read(lines).0?.deadlines.first?.isOfMinutes == false)
    #expect(read(lines + "\nminutes-circulated: yes").0?.deadlines.first?.isOfMinutes == true)
  }

  @Test func `A notice may say what it states, and what is due of invoices may be done by their being sent`()
  {
    let lines = "clause: \"7.6\"\nwhat: notice\nbefore-meeting: 5 days"
    #expect(read(lines).0?.deadlines.first?.states == [])
    #expect(read(lines + "\nstates: [business, time]").0?.deadlines.first?.states == [.business, .time])
    #expect(read(lines).0?.deadlines.first?.isOfInvoices == false)
    #expect(read(lines + "\ninvoices-sent: yes").0?.deadlines.first?.isOfInvoices == true)
  }

  @Test(arguments: [
    ("clause: \"1\"\nwhat: plan\nevery: 1 year\nminutes-circulated: yes", "does not go with \"every\""),
    ("clause: \"1\"\nwhat: plan\nevery: 1 year\nstates: [time]", "\"states\" of"),
    (
      "clause: \"1\"\nwhat: plan\nat-meeting: yes\nstates: [room]",
      "\"room\" is nothing that a notice states."
    ),
    ("what: plan\nevery: 1 year", "has no \"clause\""), ("clause: \"1\"\nevery: 1 year", "has no \"what\""),
    ("clause: \"1\"\nwhat: plan", "has no \"every\""),
    ("clause: \"1\"\nwhat: plan\nevery: 1 year\nmonths: [3]", "has both \"months\" and \"every\""),
    ("clause: \"1\"\nwhat: plan\nevery: often", "\"often\" is no length of time."),
    ("clause: \"1\"\nwhat: plan\neach-year: 31 February", "\"31 February\" is no day of the year."),
    ("clause: \"1\"\nwhat: plan\nevry: 1 year\nevery: 1 year", "\"evry\" is not a key"),
    ("clause: \"1\"\nwhat: plan\nevery: 1 year\nper: persons", "persons"),
    ("clause: \"1\"\nwhat: plan\nevery: 1 year\ngroup: bord", "No group has the code \"bord\""),
  ]) func `Every mistake is named with its place`(lines: String, words: String) {
    let (constitution, diagnostics) = read(lines)
    #expect(constitution == nil)
    #expect(diagnostics.contains { $0.problem.contains(words) }, "\(diagnostics.map(\.problem))")
    #expect(diagnostics.allSatisfy { $0.line >= 3 && !$0.remedy.isEmpty })
  }
}
