import Governance
import Papers
import TerminalFrame

/// A vote of the partners: a row for each with somebody here, the tally as it grows, and what it comes to.
package struct VotePage: Sendable {
  /// The meeting.
  let meeting: Meeting.ID
  /// What is put to the vote.
  let text: String
  /// Whether a second Enter records it as taken while inquorate.
  private var isWarned = false
  /// Whether it is tied and whoever determines it is asked.
  private var asksDetermination = false
  private var cursor = 0
  private var votes: [Agency.ID: Vote.Choice] = [:]

  init(meeting: Meeting.ID, text: String) {
    self.meeting = meeting
    self.text = text
  }

  private func proceedings(_ desk: Desk) -> Proceedings? {
    desk.partnership.meetings[meeting].map { Proceedings(of: $0, in: desk.partnership) }
  }

  /// The minute of the vote, where the clock is not used: on another day the last minute recorded.
  private func given(_ proceedings: Proceedings, _ desk: Desk) -> ClockTime? {
    desk.today == proceedings.meeting.date ? nil : proceedings.latest(desk.clock.moment).moment.time
  }

  private func ballot(_ proceedings: Proceedings, _ desk: Desk) -> Ballot {
    let place = proceedings.latest(desk.clock.moment)
    return proceedings.ballot(at: place, item: proceedings.currentItem?.id)
  }

  mutating func press(_ key: Key, desk: inout Desk) -> ([Effect], Move) {
    guard let proceedings = proceedings(desk) else { return ([], .close) }
    let ballot = ballot(proceedings, desk)
    let act = KeyTable.act(for: key, in: .vote)
    if asksDetermination { return determine(act, proceedings, desk: &desk) }
    if act != .confirm { isWarned = false }
    switch act {
    case .back:
      desk.say("Nothing was recorded of the vote.")
      return ([], .close)
    case .up: cursor = max(0, cursor - 1)
    case .down: cursor = max(0, min(ballot.partners.count - 1, cursor + 1))
    case .voteFor: cast(.inFavour, ballot)
    case .voteAgainst: cast(.against, ballot)
    case .abstains: cast(.abstain, ballot)
    case .divided:
      guard ballot.rule?.divided != .firstNamed else {
        desk.refuse("By this reading the first on the list casts a divided partner's vote.")
        break
      }
      cast(.divided, ballot)
    case .confirm:
      if let rule = ballot.rule, ballot.missing(in: votes).isEmpty, !isWarned,
        case .tied(.determined) = rule.result(of: ballot.count(votes))
      {
        asksDetermination = true
        return ([], .stay)
      }
      return record(nil, proceedings, desk: &desk)
    default: desk.refuse("\(key.name) does nothing here. ? shows every key.")
    }
    return ([], .stay)
  }

  /// Casts the vote of the partner under the cursor, and goes on to the next.
  private mutating func cast(_ choice: Vote.Choice, _ ballot: Ballot) {
    guard ballot.partners.indices.contains(cursor) else { return }
    votes[ballot.partners[cursor].agency] = choice
    cursor = min(ballot.partners.count - 1, cursor + 1)
  }

  /// Takes how whoever determines the tie determined it; Enter where that is not known yet.
  private mutating func determine(_ act: KeyAct?, _ proceedings: Proceedings, desk: inout Desk)
    -> ([Effect], Move)
  {
    switch act {
    case .voteFor: return record(true, proceedings, desk: &desk)
    case .voteAgainst: return record(false, proceedings, desk: &desk)
    case .confirm: return record(nil, proceedings, desk: &desk)
    case .back: asksDetermination = false
    default: desk.refuse("f for agreed, a for not agreed, Enter where it is not known yet.")
    }
    return ([], .stay)
  }

  private mutating func record(_ determination: Bool?, _ proceedings: Proceedings, desk: inout Desk)
    -> ([Effect], Move)
  {
    var motion = Motion(text, votes: votes)
    motion.isWithoutConsensus = true
    motion.determination = determination
    let outcome = proceedings.vote(
      motion, now: desk.clock.moment, at: given(proceedings, desk), anyway: isWarned, ids: &desk.ids)
    switch outcome {
    case .change(let change): return (desk.apply(change, on: proceedings.meeting.date), .close)
    case .refused(let refusal):
      let wording = Wording(desk.partnership, on: proceedings.meeting.date)
      let again =
        refusal.mayBeRecordedAnyway
        ? " Enter again records it as taken while inquorate, to be confirmed at the next meeting." : ""
      isWarned = refusal.mayBeRecordedAnyway
      desk.refuse(wording.refusal(refusal) + again)
      return ([], .stay)
    }
  }

  func draw(on frame: inout Frame, desk: Desk) {
    guard let proceedings = proceedings(desk) else { return }
    let wording = Wording(desk.partnership, on: proceedings.meeting.date)
    let (ballot, width) = (ballot(proceedings, desk), frame.size.columns)
    let place = proceedings.currentItem.map { ", item \($0.number)" } ?? ""
    frame.write(
      "Vote\(place): \(text)".clipped(to: width - 1), column: 0, row: 0, width: width,
      style: Style(role: .title, bold: true))
    let rule = ballot.rule.map { Wording.capitalised(wording.votingRule($0)) } ?? ""
    var row = 1
    for line in rule.wrapped(to: width - 2) {
      frame.write(line, column: 1, row: row, width: width - 2, style: .muted)
      row += 1
    }
    for line in tallyLines(ballot, wording, width: width) {
      frame.write(line, column: 1, row: row, width: width - 2, style: Style(role: .title, bold: true))
      row += 1
    }
    row += 1
    let room = max(1, frame.size.rows - row - 2)
    let here = max(0, min(cursor, ballot.partners.count - 1))
    let top = max(0, min(here - room + 1, ballot.partners.count - room))
    for (index, partner) in ballot.partners.enumerated().dropFirst(top).prefix(room) {
      let isHere = index == here && !asksDetermination
      let choice = votes[partner.agency].map { wording.vote($0) } ?? "\u{2026}"
      let people = Wording.list(partner.people.map { wording.name($0) }, with: "or")
      let text =
        "\(isHere ? ">" : " ") \(wording.name(partner.agency).padded(to: 20)) \(choice.padded(to: 17)) \(people)"
      frame.write(
        text.padded(to: width - 1), column: 0, row: row + index - top, width: width - 1,
        style: isHere ? .selected : votes[partner.agency] == nil ? .accent : .plain)
      if isHere { frame.cursor = Place(column: 0, row: row + index - top) }
    }
    frame.drawFoot(context: .vote, desk: desk)
  }

  /// What stands over the partners: who takes no part, the tally, what it comes to, and what is asked.
  private func tallyLines(_ ballot: Ballot, _ wording: Wording, width: Int) -> [String] {
    var words: [String] = []
    if !ballot.interested.isEmpty {
      words.append(
        "No part because of an interest: \(Wording.list(ballot.interested.map { wording.name($0) }))")
    }
    let missing = ballot.missing(in: votes)
    let count = ballot.count(votes)
    if missing.isEmpty, let rule = ballot.rule {
      words.append("\(Wording.count(count)): \(wording.result(rule.result(of: count), by: rule))")
    } else {
      words.append("\(Wording.count(count)); \(missing.count) of \(ballot.partners.count) still to vote")
    }
    if asksDetermination, case .determined(let agency)? = ballot.rule?.tie {
      words.append(
        "How does \(wording.name(agency)) determine it? f agreed   a not agreed   Enter not known yet   Esc back"
      )
    }
    return words.flatMap { $0.wrapped(to: width - 2) }
  }
}
