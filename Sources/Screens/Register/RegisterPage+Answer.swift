import Governance
import Papers
import TerminalFrame

extension RegisterPage {
  /// Takes a key that answers a question.
  mutating func answer(
    _ key: Key, _ question: Entry.Question, _ proceedings: Proceedings, desk: inout Desk
  ) -> ([Effect], Move) {
    guard case .character(let character) = key, question.answers.contains(where: { $0.key == character })
    else {
      if key == .escape { entry = nil }
      return ([], .stay)
    }
    entry = nil
    switch question.purpose {
    case .ruling(let person, let item, let words):
      let outcome = proceedings.interest(
        of: person, in: item, words: words, ruling: RegisterPage.ruling(character), ids: &desk.ids)
      return (perform(outcome, desk: &desk), .stay)
    case .whichDeputy(let post, let people):
      return (chooseDeputy(character, post, people, proceedings, desk: &desk), .stay)
    case .means(let post):
      return (arrive(post, RegisterPage.means(character), proceedings, desk: &desk), .stay)
    case .nameDeputy(let stay) where character == "y":
      return (perform(proceedings.namingDeputy(stay, ids: &desk.ids), desk: &desk), .stay)
    case .beginAgain(let item) where character == "y":
      return (beginNow(proceedings.record.agenda[item], proceedings, desk: &desk), .stay)
    case .confirming(let text):
      let effects = decide(text, isConfirming: character == "y", anyway: false, proceedings, desk: &desk)
      return (effects, .stay)
    case .someoneAs(let name): return (someone(name, as: character, proceedings, desk: &desk), .stay)
    case .toTheVote, .agreed:
      return answerMotion(character, question.purpose, proceedings, desk: &desk)
    case .openMeeting: return conduct(character, proceedings, desk: &desk)
    default: return ([], .stay)
    }
  }

  private static func ruling(_ character: Character) -> Interest.Ruling {
    switch character {
    case "s": .speaks
    case "n": .takesNoPart
    case "l": .leavesRoom
    default: .pending
    }
  }

  private static func means(_ character: Character) -> Stay.Means {
    switch character {
    case "v": .video
    case "t": .telephone
    default: .room
    }
  }

  private mutating func chooseDeputy(
    _ character: Character, _ post: Post.ID, _ people: [Person.ID], _ proceedings: Proceedings,
    desk: inout Desk
  ) -> [Effect] {
    guard let number = character.wholeNumberValue, people.indices.contains(number - 1) else { return [] }
    let outcome = proceedings.arrival(
      ofDeputy: people[number - 1], for: post, now: desk.clock.moment, ids: &desk.ids)
    let effects = perform(outcome, desk: &desk)
    if !effects.isEmpty, let after = self.proceedings(desk) { advance(after) }
    return effects
  }

  private mutating func arrive(
    _ post: Post.ID, _ means: Stay.Means, _ proceedings: Proceedings, desk: inout Desk
  ) -> [Effect] {
    guard let row = proceedings.row(of: post) else { return [] }
    let effects = arrive(row, by: means, proceedings, desk: &desk)
    if !effects.isEmpty, let after = self.proceedings(desk) { advance(after) }
    return effects
  }

  private mutating func someone(
    _ name: String, as character: Character, _ proceedings: Proceedings, desk: inout Desk
  ) -> [Effect] {
    switch character {
    case "a": return attend(name, for: nil, proceedings, desk: &desk)
    case "h":
      entry = .line(
        Entry.Prompt(label: "\(name) now holds which post?", purpose: .postOf(name, isHolder: true)))
    default:
      entry = .line(
        Entry.Prompt(label: "\(name) was sent for whom?", purpose: .postOf(name, isHolder: false)))
    }
    return []
  }

  private mutating func conduct(
    _ character: Character, _ proceedings: Proceedings, desk: inout Desk
  ) -> ([Effect], Move) {
    switch character {
    case "a": entry = .line(Entry.Prompt(label: "Adjourned, because (may be empty)", purpose: .adjournment))
    case "h": entry = .line(Entry.Prompt(label: "Who is in the chair now?", purpose: .chair))
    case "t":
      askTime("Opened at", now: proceedings.sitting?.opened, .openedAt)
    case "r": return (openNow(nil, proceedings, desk: &desk), .stay)
    default: return ([], .open(.closing(ClosingPage(meeting: meeting))))
    }
    return ([], .stay)
  }
}
