import Governance
import Papers
import TerminalFrame

extension LatePage {
  /// Asks what came of the reminders about some actions, and says whose they were; refuses where none waits.
  mutating func ask(whatCameOf actions: [Action], desk: inout Desk) {
    let names = waiting(for: actions, desk).map { LatePage.name($0, desk) }
    guard let first = names.first else {
      return desk.refuse("No reminder of these waits for an answer. c writes one.")
    }
    let whom =
      names.count <= 3
      ? Wording.list(names) : "\(first) and \(names.count - 1) others"
    question = Entry.Question(
      words: "What came of the \(names.count == 1 ? "reminder" : "reminders") to \(whom)?",
      answers: [Entry.Answer(key: "a", words: "an answer"), Entry.Answer(key: "n", words: "no answer")],
      purpose: .note)
  }

  /// Takes the key that answers it.
  mutating func answer(_ key: Key, desk: inout Desk) -> [Effect] {
    switch key {
    case .escape: question = nil
    case .character("a"):
      question = nil
      heard = TextLine()
    case .character("n"):
      question = nil
      return record(.silent, "", desk: &desk)
    default: desk.refuse("\(key.name) is no answer here: a, n or Esc.")
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

  /// Somebody who was reminded, or the agency where nobody could be named.
  private struct Reminded: Hashable {
    var person: Person.ID?
    var agency: Agency.ID?
  }

  /// Everybody whose reminders about some actions wait for an answer, in the order in which they went.
  private func waiting(for actions: [Action], _ desk: Desk) -> [Reminded] {
    let ids = Set(actions.map(\.id))
    var all: [Reminded] = []
    for chase in desk.partnership.chases.all where ids.contains(chase.action) && chase.outcome == .sent {
      let one = Reminded(person: chase.person, agency: chase.person == nil ? chase.agency : nil)
      if !all.contains(one) { all.append(one) }
    }
    return all
  }

  private static func name(_ one: Reminded, _ desk: Desk) -> String {
    one.person.map { desk.wording.fullName($0) } ?? one.agency.map { desk.wording.name($0) } ?? "nobody"
  }

  /// Records what came of the reminders of the chosen actions, for everybody they went to, as one change.
  private func record(_ outcome: Chase.Outcome, _ words: String, desk: inout Desk) -> [Effect] {
    let reminded = waiting(for: chosen(rows(desk.wording)), desk)
    let steps = reminded.flatMap { one in
      desk.partnership.outcome(
        outcome, ofChasesTo: one.person, agency: one.agency, words: words, on: desk.today)?.steps ?? []
    }
    let names = reminded.map { LatePage.name($0, desk) }
    return desk.apply(Change(.chaseAnswered(Wording.list(names), outcome), steps), on: desk.today)
  }
}
