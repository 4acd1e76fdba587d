import Governance
import Papers
import Templates
import TestSupport
import Testing

/// A group's page says all its rules in words, each with its clause.
@Suite struct GroupRulesTests {
  /// The clauses of what is stated of a group besides its quorum and attendance.
  private func clauses(of group: Group.ID, in constitution: Constitution) -> [String] {
    var clauses = constitution.calendars.filter { $0.groups.contains(group) }.map(\.clause)
    clauses += constitution.deadlines.filter { $0.groups.contains(group) }.map(\.clause)
    clauses += constitution.specialMeetings.filter { $0.groups.contains(group) }.map(\.clause)
    clauses += constitution.minutesRules.filter { $0.groups.contains(group) }.map(\.clause)
    clauses += constitution.votingRules.filter { $0.groups.contains(group) }.map(\.clause)
    clauses += constitution.chairsActions.filter { $0.group == group }.map(\.clause)
    clauses += constitution.amendments.filter { $0.group == group }.map(\.clause)
    clauses += constitution.approvals.filter { $0.group == group }.map(\.clause)
    clauses += constitution.officeRules.filter { $0.groups.contains(group) }.map(\.clause)
    clauses += constitution.checklists.filter { $0.groups.contains(group) && $0.isReminded }.map(\.clause)
    return clauses.filter { !$0.isEmpty }
  }

  @Test(arguments: Templates.names)
  func `Every rule of a group stands on its page with its clause`(template: String) throws {
    let shipped = try Shipped(template)
    let constitution = try shipped.constitution
    let day = constitution.from.adding(days: 400)
    for group in shipped.partnership.groups.all {
      let page = Wording(shipped.partnership, on: day).groupLines(group)
        .joined(separator: " ").split(separator: " ").joined(separator: " ")
      for clause in clauses(of: group.id, in: constitution) {
        #expect(page.contains("(\(clause))"), "\(template), \(group.id): \(clause)\n\(page)")
      }
    }
  }

  @Test(arguments: [
    (
      "bexley", "board",
      "Meets in June, September, December and March, at least 4 times a year (2.1.2, App1 7.1)."
    ),
    (
      "bexley", "board",
      "Papers and minutes to members and representatives: 5 working days before the meeting (App1 7.5)."
    ),
    (
      "bexley", "board",
      "Decisions by consensus, else by vote, one vote for each agency here; carried with more for than against; a tie "
        + "is determined by LB Bexley (App1 7.4)."
    ),
    ("bexley", "board", "The constitution is amended after 21 days' notice, with the text (App1 12.1)."),
    (
      "bexley", "board",
      "Special meetings called by the Independent Chairman with 5 working days' notice for what the notice says and "
        + "nothing else (App1 8.1)."
    ),
  ])
  func `A rule reads as a sentence`(template: String, group: String, sentence: String) throws {
    let shipped = try Shipped(template)
    let known = try #require(shipped.partnership.groups[Group.ID(group)])
    let page = Wording(shipped.partnership, on: try shipped.constitution.from.adding(days: 400)).groupLines(
      known)
    #expect(page.joined(separator: " ").split(separator: " ").joined(separator: " ").contains(sentence))
  }
}
