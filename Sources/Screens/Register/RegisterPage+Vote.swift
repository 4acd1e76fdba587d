import Governance
import Papers

extension RegisterPage {
  /// `V`: asks what is put to the vote.
  mutating func askVote(_ proceedings: Proceedings, desk: inout Desk) -> [Effect] {
    guard proceedings.isOpen || proceedings.meeting.status == .closed else {
      return perform(.refused(.notOpen(proceedings.meeting.status)), desk: &desk)
    }
    let place = proceedings.currentItem.map { ", item \($0.number)" } ?? ", outside the agenda"
    entry = .line(Entry.Prompt(label: "Put to the vote\(place)", purpose: .motion))
    return []
  }

  /// Takes what is put to the vote: by a rule it goes to the partners, without one it is agreed or not agreed.
  mutating func takeMotion(_ text: String, _ proceedings: Proceedings) {
    guard !text.isEmpty else { return }
    guard let rule = proceedings.votingRule(for: proceedings.currentItem?.id) else {
      entry = .question(
        Entry.Question(
          words: "No voting rule is stated for this group. Record it as",
          answers: [Entry.Answer(key: "a", words: "agreed"), Entry.Answer(key: "n", words: "not agreed")],
          purpose: .agreed(text)))
      return
    }
    let clause = rule.consensusClause.isEmpty ? rule.clause : rule.consensusClause
    let words =
      rule.consensusFirst
      ? "Consensus comes first (\(clause)). Was none reached?" : "Does it go to the vote now?"
    entry = .question(
      Entry.Question(
        words: words,
        answers: [
          Entry.Answer(key: "y", words: rule.consensusFirst ? "none reached: it goes to the vote" : "yes"),
          Entry.Answer(key: "n", words: "no vote"),
        ],
        purpose: .toTheVote(text)))
  }

  /// Takes the answer to what `takeMotion` asked.
  mutating func answerMotion(
    _ character: Character, _ purpose: Entry.Purpose, _ proceedings: Proceedings, desk: inout Desk
  ) -> ([Effect], Move) {
    switch purpose {
    case .toTheVote(let text) where character == "y":
      return ([], .open(.vote(VotePage(meeting: meeting, text: text))))
    case .agreed(let text):
      if character == "a" { return (takeDecision(text, proceedings, desk: &desk), .stay) }
      let time =
        isAfterwards(proceedings, desk: desk) ? proceedings.latest(desk.clock.moment).moment.time : nil
      let outcome = proceedings.decision(
        text, isConfirming: false, isAgreed: false, now: desk.clock.moment, at: time, anyway: true,
        ids: &desk.ids)
      return (perform(outcome, desk: &desk), .stay)
    default: return ([], .stay)
    }
  }
}
