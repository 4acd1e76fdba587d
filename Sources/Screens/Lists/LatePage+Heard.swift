import Governance
import Papers
import TerminalFrame

extension LatePage {
  /// Somebody, or an agency, who was reminded and has not been heard of.
  private struct Reminded: Hashable {
    var person: Person.ID?
    var agency: Agency.ID?
  }

  /// Whoever was reminded of some of the actions and has not been heard of, in the order of the reminders.
  private func waiting(_ actions: [Action], _ desk: Desk) -> [Reminded] {
    let ids = Set(actions.map(\.id))
    var waiting: [Reminded] = []
    for chase in desk.partnership.chases.all where ids.contains(chase.action) && chase.outcome == .sent {
      let one = Reminded(person: chase.person, agency: chase.person == nil ? chase.agency : nil)
      if !waiting.contains(one) { waiting.append(one) }
    }
    return waiting
  }

  /// Asks what came of the reminders of some actions, where any waits for an answer.
  mutating func askHeard(_ actions: [Action], desk: inout Desk) {
    let names = waiting(actions, desk).map { one in
      one.person.map { desk.wording.fullName($0) } ?? one.agency.map { desk.wording.name($0) } ?? "?"
    }
    guard !names.isEmpty else {
      return desk.refuse("No reminder of these waits for an answer. c writes one.")
    }
    question = Entry.Question(
      words: "What came of the reminders to \(Wording.list(names))?",
      answers: [Entry.Answer(key: "a", words: "an answer"), Entry.Answer(key: "n", words: "no answer")],
      purpose: .note)
  }

  /// Takes the key that answers the question.
  mutating func answer(_ key: Key, desk: inout Desk) -> [Effect] {
    switch key {
    case .escape: question = nil
    case .character("a"):
      question = nil
      heard = TextLine()
    case .character("n"):
      question = nil
      return record(.silent, "", desk: &desk)
    default: break
    }
    return []
  }

  /// Takes a key of what they said.
  mutating func type(_ key: Key, desk: inout Desk) -> [Effect] {
    switch KeyTable.act(for: key, in: .prompt) {
    case .back: heard = nil
    case .confirm:
      let words = Partnership.trimmed(heard?.text ?? "")
      heard = nil
      return record(.answered, words, desk: &desk)
    default: _ = heard?.take(key)
    }
    return []
  }

  /// Records what came of the reminders of the chosen actions, for everybody they went to, as one change.
  private func record(_ outcome: Chase.Outcome, _ words: String, desk: inout Desk) -> [Effect] {
    var steps: [Change.Step] = []
    var names: [String] = []
    for one in waiting(chosen(rows(desk.wording)), desk) {
      guard
        let change = desk.partnership.outcome(
          outcome, ofChasesTo: one.person, agency: one.agency, words: words, on: desk.today)
      else { continue }
      steps += change.steps
      if case .chaseAnswered(let name, _) = change.act { names.append(name) }
    }
    guard !steps.isEmpty else { return [] }
    return desk.apply(Change(.chaseAnswered(names.joined(separator: ", "), outcome), steps), on: desk.today)
  }
}
