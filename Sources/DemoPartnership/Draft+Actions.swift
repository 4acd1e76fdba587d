import Governance

/// An action as the demo tells it; days are counted from today, negative before it.
struct ActionRow {
  /// Who is to do it.
  enum Owner {
    /// The holder of a post.
    case post(String)
    /// An agency.
    case agency(String)
    /// Every agency of the group.
    case every
  }

  /// The group that keeps it.
  var group: Group.ID
  /// Who is to do it.
  var owner: Owner
  /// What is to be done.
  var text: String
  /// The day first set.
  var first: Int
  /// The day now set; `nil` where it was never moved.
  var due: Int?
  /// How often the day was moved.
  var moved = 0
  /// The day it was done or dropped; `nil` while it is open.
  var closed: Int?
  /// Whether it was dropped rather than done.
  var isDropped = false
  /// A note; may be empty.
  var note = ""
  /// Where it comes from, in words; may be empty.
  var source = ""
  /// The title of the item from which it comes; empty for whichever the meeting has.
  var topic = ""
}

extension Draft {
  /// Adds the actions, numbered in the order of the meetings that agreed them.
  mutating func addActions() {
    let rows = (BoardActions.rows + OtherActions.rows).map { row in
      (row: row, meeting: meeting(thatAgreed: row))
    }
    let ordered = rows.enumerated().sorted { one, other in
      let days = (one.element.meeting?.date, other.element.meeting?.date)
      return (days.0?.number ?? .min, one.offset) < (days.1?.number ?? .min, other.offset)
    }
    for (index, entry) in ordered.enumerated() {
      let (row, meeting) = entry.element
      var action = Action(id: code("A"), group: row.group, text: row.text)
      action.number = index + 1
      action.meeting = meeting?.id
      action.item = meeting.flatMap { item(of: $0, for: row, index: entry.offset) }
      switch row.owner {
      case .post(let post): action.post = Post.ID(post)
      case .agency(let agency): action.agency = Agency.ID(agency)
      case .every: action.isForEveryAgency = true
      }
      action.firstDue = today.adding(days: row.first)
      action.due = today.adding(days: row.due ?? row.first)
      action.timesMoved = row.moved
      action.closedOn = row.closed.map { today.adding(days: $0) }
      action.status = row.closed == nil ? .open : row.isDropped ? .dropped : .done
      action.note = row.note
      action.source = row.source
      put(.action(action))
    }
  }

  /// The group's last past meeting early enough to have set the action's first day; `nil` when there is none.
  private func meeting(thatAgreed row: ActionRow) -> Meeting? {
    let latest = today.adding(days: min(row.first - 14, -1))
    let early = partnership.meetings(of: row.group).filter { $0.status == .closed && $0.date <= latest }
    return early.last { item(of: $0, titled: row.topic) != nil } ?? early.last
  }

  private func item(of meeting: Meeting, titled title: String) -> AgendaItem.ID? {
    partnership.record(of: meeting.id).agenda.all.first { $0.title == title }?.id
  }

  private func item(of meeting: Meeting, for row: ActionRow, index: Int) -> AgendaItem.ID? {
    if let item = item(of: meeting, titled: row.topic) { return item }
    let business = partnership.record(of: meeting.id).agenda.all.filter { !$0.purpose.isEmpty }.dropFirst()
    return business.isEmpty ? nil : Array(business)[index % business.count].id
  }
}
