import RecordFormat
import TestSupport
import Testing

/// Worked examples of every mechanism: one answer, wherever it is asked.
struct StoryTests {
  /// All stories.
  static let all: [Story] = [
    Story.quorum, Story.disputes, Story.caseReviews, Story.contributions, Story.reviews, Story.plans,
    Story.actions, Story.complaints, Story.section11, Story.risks, Story.interests, Story.signatures,
    Story.training, Story.childDeaths, Story.datasets, Story.challenges, Story.commitments,
  ].flatMap(\.self)

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
