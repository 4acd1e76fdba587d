package import Governance

extension Wording {
  /// A decision, how it stands, and who was here when it was taken.
  package func decisionLines(_ decision: Decision, in proceedings: Proceedings) -> [String] {
    let item = decision.item.flatMap { proceedings.record.agenda[$0] }
    var lines = [decision.text]
    let number = decision.number.map { "Decision \($0), " } ?? ""
    lines.append("\(number)\(decision.at.time)\(item.map { ", item \($0.number) \($0.title)" } ?? "")")
    lines.append("\(outcome(decision)); recorded as taken while \(footing(decision.footing)).")
    if let votes = votes(on: decision, in: proceedings) { lines.append(votes) }
    if !decision.note.isEmpty { lines.append(Wording.sentence(noted(decision.note))) }
    let now = proceedings.footing(of: decision)
    if now != decision.footing { lines.append("By the register as it stands now: \(footing(now)).") }
    return lines + roll(proceedings, at: decision.instant, item: decision.item)
  }

  /// An item of the agenda, what came of it, and who was here when it began, or now.
  package func itemLines(_ item: AgendaItem, in proceedings: Proceedings, at place: Instant) -> [String] {
    var lines: [String] = []
    if !item.purpose.isEmpty {
      lines.append("For \(item.purpose)\(item.lead.isEmpty ? "" : ", led by \(item.lead)")")
    }
    if !item.paper.isEmpty { lines.append("Paper: \(item.paper) (\(item.paperStatus))") }
    switch (item.opened, item.closed) {
    case (let opened?, let closed?): lines.append("Taken from \(opened.time) to \(closed.time).")
    case (let opened?, nil): lines.append("Taken since \(opened.time).")
    default: lines.append("Not begun.")
    }
    for interest in proceedings.record.interests.all where interest.item == item.id {
      lines.append("\(fullName(interest.person)): \(interest.interest); \(ruling(interest.ruling)).")
    }
    for decision in proceedings.decisions where decision.item == item.id {
      lines.append("\(decision.at.time) decided: \(decision.text) (\(footing(decision.footing)))")
    }
    for note in proceedings.record.notes.all where note.item == item.id {
      lines.append("\(note.at.time) noted: \(note.text)")
    }
    for action in partnership.actions.all where action.item == item.id {
      lines.append("Action: \(action.text), by \(by(action))\(action.due.map { ", \($0.short)" } ?? "")")
    }
    if proceedings.record.sittings.all.isEmpty { return lines + ["The meeting has not been opened."] }
    return lines + roll(proceedings, at: place, item: item.id)
  }

  /// What came of a decision, in words.
  package func outcome(_ decision: Decision) -> String {
    switch decision.outcome {
    case "to-be-confirmed": "Agreed, to be confirmed"
    case "confirmed": "Agreed, since confirmed"
    case "deferred": "Deferred"
    case "not-agreed": "Not agreed"
    case "tied": "Tied, not determined"
    default: "Agreed"
    }
  }

  /// How the quorum moved with a change: `LB Bexley 3 to 2; now INQUORATE …`; empty when it did not matter.
  package func shift(from before: QuorumVerdict, to after: QuorumVerdict) -> String {
    var words: [String] = []
    for (old, new) in zip(before.parts, after.parts) where old.count != new.count {
      if case .members = new.part.test { continue }
      if new.count < old.count || old.holds != new.holds {
        words.append("\(label(new.part)) \(old.count) to \(new.count)")
      }
    }
    if before.standing != after.standing, after.standing != .noRule {
      words.append("now \(Wording.headline(after.standing))")
    }
    return words.joined(separator: "; ")
  }

  private func roll(_ proceedings: Proceedings, at place: Instant, item: AgendaItem.ID?) -> [String] {
    let verdict = proceedings.verdict(at: place, item: item)
    let parts = verdict.parts.map { "  \(state($0, in: verdict)) (\($0.clause))" }
    let reason = verdict.standing == .noRule ? "\(Wording.noRule)." : reason(verdict)
    return ["", "\(Wording.headline(verdict.standing)) at \(place.moment.time)"] + parts
      + (reason.isEmpty ? [] : [reason]) + rollLines(verdict)
  }
}
