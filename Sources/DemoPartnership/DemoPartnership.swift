// DemoPartnership: two years of an invented partnership, to try the program out on.
//
// Here live invented people, their posts and meetings, what was decided and who still owes what, as a
// function of the day on which the demo is made.
// May import: Governance. Must not touch: a clock, a file, chance that is not seeded, Foundation.

package import Governance

/// The demo partnership: real rules, invented people.
package enum DemoPartnership {
  /// Everything that the Bexley template lacks, for a demo made on a day.
  ///
  /// The Board meets on that day at 10:00, whatever day it is; two years of meetings lie behind it. The days of
  /// past and planned meetings come from the calendars of the constitution in force. The same day and
  /// template always give the same records with the same codes.
  ///
  /// - Parameters:
  ///   - today: The day on which the demo is made.
  ///   - template: The template's agencies, groups, lines, posts, offices and constitutions.
  /// - Returns: The records to put in place besides the template's, in order: a record comes after those it names.
  /// - Complexity: O(meetings × posts).
  package static func records(on today: Day, addingTo template: Partnership) -> [Change.Step] {
    var draft = Draft(today: today, template: template)
    draft.addGroups()
    draft.addPeople()
    draft.addOffices()
    draft.addPastMeetings()
    draft.addPlannedMeetings()
    draft.addTodaysBoard()
    draft.addActions()
    draft.addActionHistory()
    draft.addEvidence()
    draft.addRegisters()
    draft.addMatters()
    return draft.steps
  }
}
