import Governance
import Papers

extension RegisterPage {
  /// Applies what a step comes to, or says why it was refused.
  ///
  /// - Parameters:
  ///   - outcome: What the step comes to.
  ///   - desk: What all pages share.
  ///   - pending: What a second key records all the same.
  ///   - remark: What is said behind the words of the step; `nil` says what it does to decisions and quorum.
  /// - Returns: What is to be saved; empty when it was refused.
  mutating func perform(
    _ outcome: Outcome, desk: inout Desk, else pending: Pending? = nil, remark: ((Wording) -> String)? = nil
  ) -> [Effect] {
    guard let before = proceedings(desk) else { return [] }
    let wording = Wording(desk.partnership, on: before.meeting.date)
    switch outcome {
    case .refused(let refusal):
      desk.refuse(wording.refusal(refusal) + secondKey(refusal, pending, before, wording, desk.clock.moment))
      self.pending = refusal.mayBeRecordedAnyway ? pending : nil
      return []
    case .change(let change):
      self.pending = nil
      let correction = before.effect(of: change)
      let meeting = meeting
      let clock = desk.clock
      let effects = desk.apply(change, on: before.meeting.date) { after in
        remark?(after) ?? RegisterPage.remark(change, correction, before, after, meeting, clock)
      }
      if let words = desk.news?.words { log.insert("\(desk.clock.moment.time)  \(words)", at: 0) }
      if log.count > 50 { log.removeLast() }
      return effects
    }
  }

  /// What a change does to decisions and to the quorum, for the line of news.
  private static func remark(
    _ change: Change, _ correction: CorrectionEffect, _ before: Proceedings, _ wording: Wording,
    _ meeting: Meeting.ID, _ clock: WallClock
  ) -> String {
    if change.act.isCorrection || !correction.changed.isEmpty { return wording.effect(correction) }
    guard let now = wording.partnership.meetings[meeting] else { return "" }
    let after = Proceedings(of: now, in: wording.partnership)
    return wording.shift(
      from: before.verdict(at: before.latest(clock.moment)), to: after.verdict(at: after.latest(clock.moment))
    )
  }

  private func secondKey(
    _ refusal: Refusal, _ pending: Pending?, _ proceedings: Proceedings, _ wording: Wording, _ now: Moment
  ) -> String {
    guard refusal.mayBeRecordedAnyway, pending != nil else { return "" }
    let presences = proceedings.roll(at: proceedings.latest(now)).map(Presence.init)
    let restorers = wording.restorers(
      proceedings.roster.wouldRestore(presences), proceedings.roster.deputiesWhoWouldRestore(presences))
    switch refusal {
    case .inquorateOpening: return " \(restorers) Wait, or O again: note that it was opened all the same."
    case .inquorateItem: return " \(restorers) Press > again to begin it all the same."
    default:
      return
        " \(restorers) Press D again to record it as taken while inquorate, to be confirmed at the next meeting; "
        + "Esc leaves it."
    }
  }
}

extension Act {
  /// Whether the act corrects what was entered, so that its effect on decisions is always said.
  var isCorrection: Bool {
    switch self {
    case .retimed, .timeCorrected, .struck, .exchanged: true
    default: false
    }
  }
}
