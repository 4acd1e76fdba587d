import Governance

/// A point of business as the demo tells it.
struct Topic {
  /// What the item is called.
  var title: String
  /// What is wanted, in the words of an agenda item.
  var purpose: String
  /// Who leads it.
  var lead: String
  /// Minutes it takes.
  var minutes: Int
  /// What is decided; empty for nothing.
  var decision = ""
  /// What is noted; empty for nothing.
  var note = ""
  /// Who declares an interest, by spoken name, and which; `nil` for nobody.
  var interest: (person: String, words: String)?
}

/// A row of the attendance register before its marks are numbered.
struct Mark {
  /// The post; `nil` for none.
  var post: Post.ID?
  /// Who.
  var person: Person.ID
  /// In what capacity.
  var capacity: Stay.Capacity
  /// By what means.
  var means = Stay.Means.room
  /// When they came; `nil` when they did not.
  var arrived: ClockTime?
  /// When they went; `nil` when they stayed to the end.
  var left: ClockTime?
  /// A reason; may be empty.
  var why = ""
}

/// A past meeting as the demo tells it.
struct MeetingScript {
  /// The group.
  var group: Group.ID
  /// The day.
  var day: Day
  /// When it was to begin.
  var start: ClockTime
  /// When it was opened.
  var opened: ClockTime
  /// When it was closed.
  var closed: ClockTime
  /// Where.
  var place: String
  /// What was done, in order.
  var topics: [Topic]
  /// The attendance register.
  var marks: [Mark]

  /// When each topic begins; the last ends with the meeting.
  var beginnings: [ClockTime] {
    var next = opened
    return topics.map { topic in
      defer { next = next.adding(topic.minutes) }
      return next
    }
  }
}

/// One event of a meeting, to be put into its place in the order of events.
struct ScriptEvent {
  /// What happens.
  enum Kind: Hashable {
    /// Somebody comes: the row of the register.
    case arrives(Int)
    /// The meeting is opened.
    case opens
    /// An item ends.
    case ends(Int)
    /// An item begins.
    case begins(Int)
    /// A note is taken under an item.
    case notes(Int)
    /// A decision is taken under an item.
    case decides(Int)
    /// The meeting is closed.
    case closes
    /// Somebody goes.
    case leaves(Int)
  }

  /// When.
  var time: ClockTime
  /// What happens.
  var kind: Kind

  /// The events of a script in their order, each numbered by its place from 1.
  static func ordered(_ script: MeetingScript) -> [Kind: (time: ClockTime, sequence: Int)] {
    var events = [
      ScriptEvent(time: script.opened, kind: .opens), ScriptEvent(time: script.closed, kind: .closes),
    ]
    for (row, mark) in script.marks.enumerated() {
      guard let arrived = mark.arrived else { continue }
      events.append(ScriptEvent(time: arrived, kind: .arrives(row)))
      events.append(ScriptEvent(time: mark.left ?? script.closed, kind: .leaves(row)))
    }
    let beginnings = script.beginnings
    for (index, topic) in script.topics.enumerated() {
      let begins = beginnings[index]
      let ends = index + 1 < beginnings.count ? beginnings[index + 1] : script.closed
      events.append(ScriptEvent(time: begins, kind: .begins(index)))
      events.append(ScriptEvent(time: ends, kind: .ends(index)))
      if !topic.note.isEmpty { events.append(ScriptEvent(time: begins.adding(2), kind: .notes(index))) }
      if !topic.decision.isEmpty { events.append(ScriptEvent(time: ends.adding(-1), kind: .decides(index))) }
    }
    // Within a minute: whoever comes is here for what follows, and at the close nobody goes before it.
    events.sort { ($0.time, $0.rank.0, $0.rank.1) < ($1.time, $1.rank.0, $1.rank.1) }
    var places: [Kind: (time: ClockTime, sequence: Int)] = [:]
    for (index, event) in events.enumerated() { places[event.kind] = (event.time, index + 1) }
    return places
  }

  private var rank: (Int, Int) {
    switch kind {
    case .arrives(let row): (0, row)
    case .opens: (1, 0)
    case .ends(let item): (2, item)
    case .begins(let item): (3, item)
    case .notes(let item): (4, item)
    case .decides(let item): (5, item)
    case .closes: (6, 0)
    case .leaves(let row): (7, row)
    }
  }
}
