/// An item of a meeting's agenda.
public struct AgendaItem: Recorded {
  /// The random code.
  public var id: Code<AgendaItem>
  /// Its number on the agenda, from 1.
  public var number: Int
  /// What it is called.
  public var title: String
  /// What is wanted: `decision`, `agree`, `confirm`, `amendment` of the constitution, `discussion`, `information`; may be
  /// empty.
  public var purpose: String = ""
  /// Who leads it, as written on the agenda; may be empty.
  public var lead: String = ""
  /// Minutes allowed; `nil` when not stated.
  public var minutes: Int?
  /// The paper's name; empty when there is none.
  public var paper: String = ""
  /// The paper's state: `due`, `in`, `late`, `tabled`; empty when there is none.
  public var paperStatus: String = ""
  /// When it was begun; `nil` when it was not.
  public var opened: Moment?
  /// The beginning's number in the order of events.
  public var openedSequence: Int?
  /// When it ended; `nil` when it has not.
  public var closed: Moment?
  /// The end's number in the order of events.
  public var closedSequence: Int?
  /// The decision that is to be confirmed here; `nil` for any other item.
  public var confirms: Decision.ID?
  /// Whether every meeting of the group has it, so that a new agenda begins with it.
  public var isStanding = false
  /// Whether what was said and decided under it is left out of public papers.
  public var isConfidential = false
  /// Where it comes from, such as another meeting's item or an action; empty when nothing put it there.
  public var source: String = ""
  /// The Chair's action that is to be ratified here; `nil` for any other item.
  public var ratifies: ChairsAction.ID?

  /// Creates an item that has not begun.
  public init(id: Code<AgendaItem>, number: Int, title: String) {
    self.id = id
    self.number = number
    self.title = title
  }

  /// Whether the item asks the meeting to decide something.
  public var asksForDecision: Bool { ["decision", "agree", "confirm", "amendment"].contains(purpose) }

  /// Whether the item would amend the constitution.
  public var isAmendment: Bool { purpose == "amendment" }

  /// Where it begins in the order of events; `nil` when it was not begun.
  public var begins: Instant? { opened.map { Instant($0, openedSequence) } }

  /// Where it ends in the order of events; `nil` when it has not ended.
  public var ends: Instant? { closed.map { Instant($0, closedSequence) } }

  /// Whether the item is being taken at a place in the order of events.
  public func isTaken(at instant: Instant) -> Bool {
    guard let begins, begins <= instant else { return false }
    return ends.map { instant < $0 } ?? true
  }
}
