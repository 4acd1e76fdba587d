import RecordFormat
import TestSupport
import Testing

/// Worked examples of every mechanism: one answer, wherever it is asked.
struct StoryTests {
  /// All stories.
  static let all: [Story] = [
    Story.quorum, Story.boardQuorum, Story.changedQuorum, Story.groupQuorum, Story.absences, Story.attendance,
    Story.deputies, Story.calendars, Story.terms, Story.papers, Story.minutes, Story.votes,
    Story.chairsActions,
    Story.specialMeetings, Story.amendments, Story.groups, Story.members, Story.offices, Story.agendas,
    Story.disputes, Story.caseReviews, Story.contributions, Story.reviews, Story.plans,
    Story.actions, Story.complaints, Story.section11, Story.risks, Story.interests, Story.signatures,
    Story.training, Story.childDeaths, Story.datasets, Story.challenges, Story.commitments, Story.documents,
    Story.edges,
  ].flatMap(\.self)

  @Test func `Every mechanism of the catalogue has at least eight examples`() {
    let mechanisms = [
      "G", "M", "E", "T", "D", "Q", "A", "F", "N", "MN", "AG", "V", "CA", "SM", "AM", "AC", "P", "B", "R",
      "DR", "C",
      "K", "DI", "CF", "TR", "SC", "CD", "S11", "DS", "CH", "DO", "CL",
    ]
    let counts = Dictionary(StoryTests.all.map { ($0.mechanism, $0.examples.count) }, uniquingKeysWith: +)
    for mechanism in mechanisms { #expect(counts[mechanism, default: 0] >= 8, "\(mechanism)") }
    #expect(Set(counts.keys) == Set(mechanisms))
  }

  @Test(arguments: StoryTests.all)
  func `The command line, JSON and the screen give the same answer`(story: Story) throws {
    let teller = try Teller(story)
    for example in story.examples {
      try teller.take(example.steps)
      let says = teller.filled(example.says)
      let shows = teller.filled(example.shows ?? example.says)
      let (printed, shown) = (try teller.printed(example), try teller.shown(example))
      #expect(printed.contains(says), "\(example.name), printed: \(printed)")
      #expect(shown.contains(shows), "\(example.name), on the screen: \(shown)")
      let data = try teller.data(example)
      if let pairs = example.data {
        #expect(data.holds(teller.filled(pairs).words), "\(example.name), in JSON: \(data.text)")
      } else {
        #expect(data.says(says), "\(example.name), in JSON: \(data.text)")
      }
      guard !example.never.isEmpty else { continue }
      for text in [printed, shown] { #expect(!text.contains(example.never), "\(example.name): \(text)") }
    }
  }
}
