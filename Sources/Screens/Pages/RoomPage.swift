package import Governance
import Papers
import TerminalFrame

/// What a projector may show of a meeting: the item, the quorum and what was agreed last, without anybody's name.
///
/// It follows the clock and the partnership. News is not shown here, since it names people; it waits for the page beneath.
package struct RoomPage: Sendable {
  /// The meeting.
  package let meeting: Meeting.ID

  /// Creates the room view of a meeting.
  package init(meeting: Meeting.ID) { self.meeting = meeting }

  /// The meeting of today that the room view shows from the panes; `nil` when there is none.
  ///
  /// One that was opened and not closed comes first, then the chosen group's own, then another's; of several the one that
  /// is still to come.
  static func meetingToday(of group: Group.ID?, desk: Desk) -> Meeting? {
    let today = desk.partnership.meetings(of: nil).filter { $0.date == desk.today && $0.status != .cancelled }
    let own = today.filter { $0.group == group }
    func begun(_ meetings: [Meeting]) -> Meeting? {
      meetings.first { $0.status == .open || $0.status == .adjourned }
    }
    func planned(_ meetings: [Meeting]) -> Meeting? { meetings.first { $0.status == .planned } }
    return begun(own) ?? begun(today) ?? planned(own) ?? own.last ?? planned(today) ?? today.last
  }

  func update(_ act: KeyAct) -> Move { act == .back ? .close : .stay }

  func draw(on frame: inout Frame, desk: Desk) {
    // A frame has its cursor at the top left, where nothing is chosen; nothing is chosen here.
    guard let found = desk.partnership.meetings[meeting] else {
      frame.write("This meeting is no longer in the list.", column: 1, row: 0)
      drawEnd(on: &frame, time: "", margin: 1)
      return
    }
    let proceedings = Proceedings(of: found, in: desk.partnership)
    let layout = Layout(size: frame.size)
    for (row, line) in layout.rows(of: content(proceedings, desk: desk)) {
      frame.write(line.text, column: layout.margin, row: row, width: layout.columns, style: line.style)
    }
    let isToday = desk.today == found.date
    drawEnd(on: &frame, time: isToday ? desk.clock.moment.time.description : "", margin: layout.margin)
  }

  /// The way back, and the time.
  private func drawEnd(on frame: inout Frame, time: String, margin: Int) {
    let row = frame.size.rows - 1
    frame.drawHints(KeyTable.hints(for: [.back], in: .room), column: margin, row: row)
    frame.write(time, column: frame.size.columns - margin - DisplayWidth.of(time), row: row, style: .title)
  }

  private func content(_ proceedings: Proceedings, desk: Desk) -> Content {
    let wording = Wording(proceedings.partnership, on: proceedings.meeting.date)
    let place = proceedings.latest(desk.clock.moment)
    let item = proceedings.currentItem?.id
    let verdict = proceedings.verdict(at: place, item: item)
    let isForItem = item != nil && proceedings.verdict(at: place) != verdict
    return Content(
      group: wording.name(proceedings.meeting.group), day: proceedings.meeting.date.long,
      item: wording.roomItem(proceedings),
      quorum: wording.roomQuorum(
        verdict, isForItem: isForItem, isOver: proceedings.meeting.status == .closed),
      style: RoomPage.style(verdict.standing),
      outcomes: [wording.roomDecision(proceedings), wording.roomAction(proceedings)].compactMap(\.self))
  }

  private static func style(_ standing: QuorumVerdict.Standing) -> Style {
    switch standing {
    case .quorate: Style(role: .good, bold: true)
    case .inquorate: Style(role: .bad, bold: true)
    case .noRule: Style(role: .warning, bold: true)
    }
  }
}
