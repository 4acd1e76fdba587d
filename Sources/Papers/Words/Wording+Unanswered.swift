package import Governance

extension Wording {
  /// What closing leaves unanswered, as a question.
  package func question(_ unanswered: Unanswered) -> String {
    switch unanswered {
    case .unmarked(let post): "\(titleAndHolder(post)) is not accounted for"
    case .nameless(let stay): "In attendance without a name: \(stay.why.isEmpty ? "?" : stay.why)"
    case .undecided(let item): "Item \(item.number) \(item.title): nothing decided"
    case .unruled(let interest): "\(name(interest.person)): no ruling on the interest"
    case .unconfirmed(let decision): "\u{201C}\(decision.text)\u{201D} stands as taken while inquorate"
    case .unnotified(let appointment):
      "\(name(appointment.person)), \(title(appointment.post)): notice not yet seen"
    }
  }

  /// What the one key that answers it does.
  package func answer(_ unanswered: Unanswered) -> String {
    switch unanswered {
    case .unmarked: "x no apologies received"
    case .nameless: "n enter the name"
    case .undecided: "d defer it"
    case .unruled: "t takes no part"
    case .unconfirmed: "c confirm at the next meeting"
    case .unnotified: "s notice seen today"
    }
  }
}
