import Governance
import Testing

/// A meeting of Bexley's Board that a test conducts, step by step.
final class MeetingInHand {
  var bexley: Bexley
  let id = Meeting.ID("M-NOW")
  var ids = IdentifierSource(seed: 5)

  /// A planned meeting at ten with three items, of which the second and third ask for a decision.
  init(effect: QuorumRule.Effect = .noBusiness, group: Group.ID = Bexley.board) throws {
    bexley = try Bexley(on: day("2026-12-10"), effect: effect)
    bexley.partnership.meetings.put(
      Meeting(id: id, group: group, date: bexley.date, start: try time("10:00")))
    for number in 1...3 {
      var item = AgendaItem(id: item(number), number: number, title: "Item \(number)")
      item.purpose = number == 1 ? "information" : "decision"
      bexley.partnership.apply(.put(.item(item, of: id)))
    }
  }

  /// The proceedings as they stand.
  var now: Proceedings {
    let meeting = bexley.partnership.meetings[id] ?? Meeting(id: id, group: Bexley.board, date: bexley.date)
    return Proceedings(of: meeting, in: bexley.partnership)
  }

  func item(_ number: Int) -> AgendaItem.ID { AgendaItem.ID("G-\(number)") }

  /// A minute of the meeting's day.
  func at(_ text: String) throws -> Moment { Moment(bexley.date, try time(text)) }

  /// A place in the order of events after everything of a minute.
  func end(_ text: String) throws -> Instant { now.end(of: try at(text)) }

  /// Does a step that must not be refused.
  @discardableResult
  func take(
    _ step: (Proceedings, inout IdentifierSource) throws -> Outcome,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Change {
    let outcome = try step(now, &ids)
    let change = try #require(outcome.change, "\(outcome)", sourceLocation: sourceLocation)
    bexley.partnership.apply(change)
    return change
  }

  /// Why a step is refused; `nil` when it is not.
  func refusal(_ step: (Proceedings, inout IdentifierSource) throws -> Outcome) rethrows -> Refusal? {
    if case .refused(let refusal) = try step(now, &ids) { refusal } else { nil }
  }

  /// Marks holders of posts of the Board as here.
  func arrive(_ numbers: Int..., at text: String) throws {
    for number in numbers {
      try take { try $0.arrival(of: Bexley.post(number), now: at(text), ids: &$1) }
    }
  }

  func leave(_ number: Int, at text: String) throws {
    let stay = try stay(number)
    try take { meeting, _ in try meeting.departure(of: stay, now: at(text)) }
  }

  func open(at text: String) throws {
    let chair = try bexley.person("Hallam")
    try take { try $0.opening(chair: chair, now: at(text), ids: &$1) }
  }

  func begin(_ number: Int, at text: String) throws {
    try take { meeting, _ in try meeting.beginning(ofItem: item(number), now: at(text)) }
  }

  @discardableResult
  func decide(_ text: String, at minute: String, anyway: Bool = false) throws -> Decision {
    try take { try $0.decision(text, now: at(minute), anyway: anyway, ids: &$1) }
    return try #require(bexley.partnership.decisions.all.last { $0.text == text })
  }

  /// The mark of a post of the Board.
  func stay(_ number: Int) throws -> Stay {
    try #require(now.record.stays.all.last { $0.post == Bexley.post(number) })
  }

  func decision(_ text: String) throws -> Decision {
    try #require(bexley.partnership.decisions.all.first { $0.text == text })
  }

  /// Plans the next meeting of the Board.
  func planNext(on text: String = "2027-03-11") throws -> Meeting.ID {
    let next = Meeting.ID("M-\(text)")
    bexley.partnership.meetings.put(
      Meeting(id: next, group: Bexley.board, date: try day(text), start: try time("10:00")))
    return next
  }
}
