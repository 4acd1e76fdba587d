import Governance
import TerminalFrame
import TestSupport
import Testing

@testable import Screens

/// Keys pressed at random on the pages of the work between meetings: nothing may break, and nothing may be lost.
@Suite struct RandomOfficeKeysTests {
  /// What every seed must have saved, or it would prove nothing.
  private static let acts: Set<String> = [
    "action done", "action redate", "action hand-on", "action progress", "action drop", "agenda add",
    "agenda put", "agenda remove", "appointed", "appointment end", "meeting add", "meeting change",
    "person add",
    "person leave", "post add", "reply", "acknowledged", "chased", "chaseAnswered", "handedOver",
  ]

  /// The pages that every seed must have been on.
  private static let pages: Set<KeyContext> = [
    .panes, .form, .palette, .late, .attention, .ahead, .replies, .chase, .handover, .whatIf, .choice, .paper,
    .prompt, .marks, .register,
  ]

  @Test(arguments: 0..<4) func `Twenty-five thousand random keys lose nothing and break no page`(seed: Int) {
    var random = IdentifierSource(seed: UInt64(seed + 101))
    var acts: [String: Int] = [:]
    var pages: Set<KeyContext> = []
    var keys = 0
    while keys < 25_000 {
      var walk = Walk()
      walk.play.type(Walk.starts.randomElement(using: &random) ?? "")
      for step in 0..<200 where !walk.play.isOver {
        keys += 1
        walk.press(walk.key(&random))
        if let page = walk.play.screen.pages.last { pages.insert(page.context) }
        if let problem = walk.problem(whole: step % 100 == 99) {
          Issue.record("seed \(seed): \(problem) after \(walk.pressed.suffix(40).map(\.name))")
          return
        }
      }
      if let problem = walk.problem(whole: true) {
        Issue.record("seed \(seed): \(problem) after \(walk.pressed.suffix(40).map(\.name))")
        return
      }
      for change in walk.play.saved { acts[Walk.kind(change.act), default: 0] += 1 }
    }
    // Chance leaves out one act or another in ten thousand keys, and never a quarter of them.
    let wanted = RandomOfficeKeysTests.acts
    #expect(wanted.intersection(acts.keys).count * 4 >= wanted.count * 3, "seed \(seed) reached \(acts)")
    #expect(RandomOfficeKeysTests.pages.subtracting(pages).count <= 1, "seed \(seed)")
  }
}

/// A walk by random keys, most of which make sense where it stands.
private struct Walk {
  var play = Play(SmallOffice.partnership, at: "09:50", on: SmallOffice.today)
  var pressed: [Key] = []

  /// The keys with which a walk begins.
  static let starts = [
    "", "", "b", "b*", "b", "5", "6", "3r", "4", "2", "3", "4+", "+", "e", "2e", "3e", "4e", ":", "mpp",
  ]

  mutating func press(_ key: Key) {
    pressed.append(key)
    play.press(key)
  }

  /// The name of an act's case, or the form that was filled in.
  static func kind(_ act: Act) -> String {
    if case .entered(let kind, _, _) = act { return kind.rawValue }
    return String("\(act)".prefix { $0.isLetter })
  }

  /// What is wrong; `nil` for nothing.
  ///
  /// The whole partnership is compared only when asked for.
  func problem(whole: Bool) -> String? {
    if pressed.count.isMultiple(of: 12), let problem = Frames.problem(play.screen.view()) { return problem }
    if let change = play.saved.last, let problem = Walk.removal(change) { return problem }
    guard whole else { return nil }
    let partnership = play.screen.desk.partnership
    if play.replayed != partnership { return "the partnership is not what was saved" }
    return Walk.overlap(partnership)
  }

  /// Between meetings nothing is taken away but an agenda item that has not begun.
  private static func removal(_ change: Change) -> String? {
    guard case .entered = change.act else { return nil }
    for case .remove(let record) in change.steps {
      guard case .item(let item, _) = record, item.opened == nil else { return "removed: \(record)" }
    }
    return nil
  }

  private static func overlap(_ partnership: Partnership) -> String? {
    let all = partnership.appointments.all
    for (index, one) in all.enumerated() {
      for other in all.dropFirst(index + 1) where other.post == one.post {
        let begins = max(one.from ?? Day(number: 0), other.from ?? Day(number: 0))
        let ends = [one.to, other.to].compactMap(\.self).min()
        if ends.map({ begins <= $0 }) ?? true { return "two hold one post: \(one) and \(other)" }
      }
    }
    return nil
  }

  /// The next key.
  func key(_ random: inout IdentifierSource) -> Key {
    guard let page = play.screen.pages.last, Int.random(in: 0..<12, using: &random) > 0 else {
      return Walk.anything.randomElement(using: &random) ?? .enter
    }
    switch page {
    case .form(let form): return formKey(form, &random)
    case .register(let register):
      if case .question(let question)? = register.entry {
        return question.answers.randomElement(using: &random).map { .character($0.key) } ?? .escape
      }
    case .late(let late):
      if let question = late.question {
        return question.answers.randomElement(using: &random).map { .character($0.key) } ?? .escape
      }
    case .palette(let palette):
      guard palette.line.text.isEmpty else { return palette.shown.isEmpty ? .control("u") : .enter }
      return Walk.acts.randomElement(using: &random).map { .paste($0) } ?? .enter
    default: break
    }
    if page.context == .prompt || page.context == .door {
      return Bool.random(using: &random)
        ? .enter : Walk.lines.randomElement(using: &random).map { .paste($0) } ?? .enter
    }
    return Walk.bound[page.context]?.randomElement(using: &random) ?? .escape
  }

  /// In a form: mostly something that fits the field, then Enter.
  private func formKey(_ form: FormPage, _ random: inout IdentifierSource) -> Key {
    let text = form.form.texts[form.field.name] ?? ""
    switch Int.random(in: 0..<12, using: &random) {
    case 0: return .control("s")
    case 1: return [.tab, .up, .control("n"), .control("u")].randomElement(using: &random) ?? .tab
    case 2: return Walk.anything.randomElement(using: &random) ?? .tab
    case 3...6 where text.isEmpty: return .paste(Walk.text(form.field, &random))
    case 3 where form.problem(of: form.field) != nil: return .control("u")
    default: return text.isEmpty && form.field.isRequired ? .paste(Walk.text(form.field, &random)) : .enter
    }
  }

  private static func text(_ field: Field, _ random: inout IdentifierSource) -> String {
    let fitting: [String] =
      switch field.kind {
      case .text:
        field.name == .office
          ? ["chair", "secretary"]
          : field.name == .code ? ["FOUR", "FIVE", "x"] : ["Lee, Nan", "Words of it", "漢字 e\u{301}"]
      case .list: ["health; police"]
      case .choice(let words): words
      case .flag: ["yes", "no"]
      case .day: ["15 jan", "mon", "2026-12-10", "2026-12-01", "+2w", "2027-03-10", "2025-01-01", "no day"]
      case .time: ["10:30", "9:15", "noon"]
      case .number: ["1", "2", "7", "0"]
      case .agency: ["ONE", "TWO", "THREE", "four"]
      case .group: ["board", "exec", "none"]
      case .body: ["board", "exec", "Another Forum"]
      case .post: ["board-1", "board-2", "board-3", "exec-1", "exec-3", "Post 4", "quill"]
      case .person: ["Quill", "Okafor, Bo", "P-1", "P-2", "nobody"]
      case .anybody: ["Quill", "Lee, Nan", "Okafor", "Rowe, Ida"]
      case .meeting: ["today", "board 2027-03-10", "M-NEXT"]
      case .item: ["1", "2", "3", "9"]
      case .action: ["1", "2", "4", "8", "99"]
      case .doer: ["board-1", "exec-2", "ONE", "every agency", "quill"]
      }
    return fitting.randomElement(using: &random) ?? ""
  }

  private static let bound = Dictionary(
    uniqueKeysWithValues: KeyContext.allCases.map { context in
      (context, KeyTable.bindings(in: context).flatMap(\.keys).filter { !leaving.contains($0) })
    })

  // What leads out of a page, or into the help, is rare, or nothing would be reached.
  private static let leaving: Set<Key> = [
    .escape, .character("q"), .control("z"), .character("u"), .function(1), .character("?"), .control("c"),
    .control("s"),
  ]
  private static let anything: [Key] =
    [
      .escape, .escape, .escape, .escape, .escape, .escape, .control("z"), .control("c"), .control("s"),
      .unknown,
      .tab, .enter, .up, .down, .backTab,
    ]
    + Array("bem:+5漢/u").map { .character($0) }
  private static let lines = [
    "10:30", "Okafor", "Quill", "board-1", "exec-2", "ONE", "because it is", "", "late", "Post 3",
    "New Person",
    "every agency",
  ]
  private static let acts = [
    "new person", "appoint", "ceases to hold", "leaves everything", "new meeting", "change a meeting",
    "take an item",
    "new agenda", "new post", "done its part", "take an action up", "name a deputy", "new agency",
    "new group", "office",
    "represents", "cancel", "put something", "new action", "reply",
  ]
}
