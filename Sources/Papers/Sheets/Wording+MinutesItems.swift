package import Governance

extension Wording {
  /// One item of the minutes: its number, title and times, then interests, notes, decisions and actions.
  func minutesItem(_ minuted: Proceedings.MinutedItem, of proceedings: Proceedings) -> [String] {
    var lines = ["Outside the agenda"]
    if let item = minuted.item {
      lines = TextColumns.rows(
        [String(item.number), item.title, itemTimes(item)], widths: [3, 60, 15])
    }
    var entries = minuted.interests.map { minutesInterest($0) } + minuted.notes.map(\.text)
    entries += minuted.decisions.map { minutesDecision($0, of: proceedings) }
    let isHidden = minuted.item?.title == Proceedings.confidential
    if minuted.decisions.isEmpty, let item = minuted.item, item.asksForDecision, !isHidden {
      entries.append("No decision is recorded.")
    }
    entries += minuted.actions.map(minutesAction)
    return lines + entries.flatMap { TextColumns.paragraph($0, indent: 4, hanging: 6) }
  }

  /// When an item was taken: `10:41 to 11:10`.
  package func itemTimes(_ item: AgendaItem) -> String {
    guard let opened = item.opened else { return "no time given" }
    return item.closed.map { "\(opened.time) to \($0.time)" } ?? "since \(opened.time)"
  }

  /// An interest with the Chair's ruling and its clause, in two sentences.
  ///
  /// Such as: `Interest: Lena Marsh, bidder. The Chairman's ruling: takes no part (3.3.2).`
  package func minutesInterest(_ interest: Interest) -> String {
    let what = interest.interest.isEmpty ? "" : ", \(interest.interest)"
    let clause = partnership.constitution(on: day)?.settings.interestsClause ?? ""
    let cited = clause.isEmpty || interest.ruling == .speaks ? "" : " (\(clause))"
    let declared = "Interest: \(fullName(interest.person))\(what)."
    guard interest.ruling != .pending else {
      return "\(declared) No ruling is recorded; until then takes no part\(cited)."
    }
    return "\(declared) The \(chairAddress)'s ruling: \(ruling(interest.ruling))\(cited)."
  }

  /// A decision: its number, minute and manner, the text, how the meeting stood, and what it confirms.
  package func minutesDecision(_ decision: Decision, of proceedings: Proceedings) -> String {
    let number = decision.number.map { "Decision \($0)" } ?? "Decision"
    let how = manner(decision).isEmpty ? "" : ", \(manner(decision))"
    var sentences = ["\(number) (\(decision.at.time)\(how)): \(Wording.sentence(decision.text))"]
    if decision.outcome == "not-agreed" { sentences.append("Not agreed.") }
    if decision.outcome == "tied" { sentences.append("Tied, and not determined yet.") }
    if let votes = votes(on: decision, in: proceedings) { sentences.append(votes) }
    sentences.append(footingSentence(decision, of: proceedings))
    let now = proceedings.footing(of: decision)
    if now != decision.footing {
      sentences.append("By the register as it stands now: \(footing(now)).")
    }
    if let confirmed = decision.confirms { sentences.append("It confirms \(cite(confirmed)).") }
    if !decision.note.isEmpty { sentences.append(Wording.sentence(noted(decision.note))) }
    return sentences.joined(separator: " ")
  }

  /// An action as it was agreed: what, by whom, and the day first set.
  package func minutesAction(_ action: Action) -> String {
    let number = action.number.map { "Action \($0)" } ?? "Action"
    let due = (action.firstDue ?? action.due).map { "due \($0.long)" } ?? "no day set"
    return "\(number): \(Wording.sentence(action.text)) By \(minutesBy(action)), \(due)."
  }

  /// How a decision was reached: `by consensus`, `by vote`; empty where it is not recorded.
  package func manner(_ decision: Decision) -> String {
    switch decision.how {
    case "consensus": "by consensus"
    case "vote": "by vote"
    case "chair": "by the \(chairTitle)"
    default: decision.how
    }
  }

  /// Who an action is by, on the meeting's day: a post with its holder, an agency, or every agency.
  package func minutesBy(_ action: Action) -> String {
    action.post.map(titleAndHolder) ?? by(action)
  }

  /// A text with a full stop behind it, where it ends without one.
  static func sentence(_ text: String) -> String {
    guard let last = text.last, !".!?…:;".contains(last) else { return text }
    return text + "."
  }

  private func footingSentence(_ decision: Decision, of proceedings: Proceedings) -> String {
    let rule = proceedings.roster.rule
    let cited = rule.map { " (\($0.clause))" } ?? ""
    switch decision.footing {
    case .noRule: return "No quorum rule."
    case .quorate: return "Quorate\(cited)."
    case .inquorate: return "Taken while INQUORATE\(cited)\(afterInquorate(decision, rule: rule))"
    }
  }

  private func afterInquorate(_ decision: Decision, rule: QuorumRule?) -> String {
    switch decision.outcome {
    case "to-be-confirmed": return ": to be confirmed."
    case "confirmed":
      let by = partnership.decisions.all.first { $0.confirms == decision.id }
      return ": confirmed since\(by.map { " by \(cite($0.id))" } ?? "")."
    case "agreed":
      return rule?.effect == .warn
        ? ". The constitution does not say what follows." : ": still to be put on an agenda to be confirmed."
    default: return "."
    }
  }

  /// A decision as another cites it: `decision 7 of 11 Jun 2026, “The procedure is agreed”`.
  private func cite(_ id: Decision.ID) -> String {
    guard let decision = partnership.decisions[id] else { return "a decision that is no longer recorded" }
    let number = decision.number.map { "decision \($0)" } ?? "the decision"
    let day = (partnership.meetings[decision.meeting]?.date ?? decision.at.day).withYear
    return "\(number) of \(day), \u{201C}\(decision.text)\u{201D}"
  }
}
