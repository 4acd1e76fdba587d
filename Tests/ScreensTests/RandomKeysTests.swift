import TestSupport
import Governance
import TerminalFrame
import Testing

@testable import Screens

/// Keys pressed at random, which nobody would press so: nothing may break, and nothing may be shown that was not saved.
@Suite struct RandomKeysTests {
  @Test(arguments: 0..<20) func `Five thousand random keys break nothing`(seed: Int) {
    var random = IdentifierSource(seed: UInt64(seed + 1))
    var reached: Set<String> = []
    for round in 0..<20 {
      // Every fifth play is of another day, when the clock is not used.
      let day =
        Int.random(in: 0..<5, using: &random) == 0 ? SmallBoard.today.adding(days: 1) : SmallBoard.today
      var play = Play(SmallBoard.partnership, at: "09:50", on: day)
      // Every other play begins in an open meeting on its first item, or business would hardly be reached.
      if round.isMultiple(of: 2), day == SmallBoard.today { play.type("mppppO>") }
      var keys: [Key] = []
      for step in 0..<250 {
        let key = RandomKeysTests.key(for: play, &random)
        keys.append(key)
        play.press(key)
        if play.isOver { break }
        if step % 40 == 39 { RandomKeysTests.passTime(&play, &random) }
        if step % 50 == 49, let problem = RandomKeysTests.problem(play) {
          Issue.record("seed \(seed): \(problem) after \(keys.suffix(30).map(\.name))")
          return
        }
      }
      #expect(play.replayed == play.screen.desk.partnership)
      reached.formUnion(play.saved.map { RandomKeysTests.kind($0.act) })
    }
    // Keys that open nothing and mark nobody would prove nothing.
    #expect(reached.isSuperset(of: ["arrived", "opened", "itemOpened"]))
  }

  /// The name of an act's case.
  private static func kind(_ act: Act) -> String { String("\(act)".prefix { $0.isLetter }) }

  /// What is wrong with a play; `nil` for nothing.
  private static func problem(_ play: Play) -> String? {
    if let problem = Frames.problem(play.screen.view()) { return problem }
    let partnership = play.screen.desk.partnership
    if play.replayed != partnership { return "the partnership is not what was saved" }
    for meeting in partnership.meetings.all {
      if let problem = problem(partnership.record(of: meeting.id)) { return problem }
    }
    return nil
  }

  private static func problem(_ record: MeetingRecord) -> String? {
    let stays = record.stays.all.filter(\.isPresence)
    for (index, one) in stays.enumerated() {
      if let arrived = one.arrived, let left = one.left, left < arrived {
        return "a stay ends before it begins"
      }
      // Somebody may be here for two posts at once, and for one post only once.
      for other in stays.dropFirst(index + 1)
      where other.person != nil && other.person == one.person && other.post == one.post {
        if overlap(one, other) { return "stays overlap: \(one) and \(other)" }
      }
    }
    let taken = record.agenda.all.filter { $0.opened != nil && $0.closed == nil }
    if taken.count > 1 { return "two items are being taken" }
    return record.sittings.all.count { $0.closed == nil } > 1 ? "it sits twice" : nil
  }

  private static func overlap(_ one: Stay, _ other: Stay) -> Bool {
    guard let first = one.begins, let second = other.begins else { return false }
    return (one.ends.map { second < $0 } ?? true) && (other.ends.map { first < $0 } ?? true)
  }

  private static func passTime(_ play: inout Play, _ random: inout IdentifierSource) {
    let minutes = play.screen.desk.clock.moment.time.minutes + Int.random(in: 0..<6, using: &random)
    play.clock("\(minutes / 60 % 24 / 10)\(minutes / 60 % 24 % 10):\(minutes % 60 / 10)\(minutes % 60 % 10)")
    if Int.random(in: 0..<8, using: &random) == 0 {
      play.resize(Int.random(in: 1...130, using: &random), Int.random(in: 1...45, using: &random))
    } else {
      play.resize(80, 24)
    }
  }

  /// A key: mostly one that does something where the play stands, at times any.
  private static func key(for play: Play, _ random: inout IdentifierSource) -> Key {
    guard let page = play.screen.pages.last, Int.random(in: 0..<10, using: &random) > 0 else {
      return anything.randomElement(using: &random) ?? .enter
    }
    if case .register(let register) = page, case .question(let question)? = register.entry {
      return question.answers.randomElement(using: &random).map { .character($0.key) } ?? .escape
    }
    let bound = RandomKeysTests.bound[page.context] ?? []
    switch page.context {
    case .panes where Int.random(in: 0..<3, using: &random) > 0: return .character("m")
    case .prompt, .door:
      return Bool.random(using: &random)
        ? .paste(pasted.randomElement(using: &random) ?? "") : typing.randomElement(using: &random) ?? .enter
    default: return bound.randomElement(using: &random) ?? .enter
    }
  }

  private static let bound = Dictionary(
    uniqueKeysWithValues: KeyContext.allCases.map { context in
      (context, KeyTable.bindings(in: context).flatMap(\.keys).filter { !leaving.contains($0) })
    })

  // What leads out of a page is rare, or nothing would be reached.
  private static let leaving: Set<Key> = [
    .escape, .character("q"), .control("z"), .character("u"), .function(1), .character("?"),
  ]
  private static let typing: [Key] = [
    .enter, .enter, .enter, .backspace, .left, .control("u"), .down, .tab, .character("漢"),
  ]
  private static let anything: [Key] =
    [
      .escape, .escape, .escape, .control("z"), .control("c"), .control("s"), .unknown, .function(1), .tab,
      .enter,
    ]
    + Array("quO>D?x漢/y1").map { .character($0) }
  private static let pasted = [
    "10:05", "09:40", "Okafor", "Quill", "Post 3", "2 bidder", "1", "Report, Quill, 15 jan", "e\u{301}漢", "",
    "10:30", "?",
    "New Person",
  ]
}
