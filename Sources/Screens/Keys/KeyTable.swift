package import TerminalFrame

/// An act that a key asks for.
package enum KeyAct: Hashable, Sendable, CaseIterable {
  case structure, members, agenda, actions, nextPane, previousPane
  case up, down, left, right, pageUp, pageDown, top, bottom
  case open, back, find, attendance, help, leave
  case here, deputy, apologies, absent, time, departure, comeback, interest, someoneElse, door
  case openOrClose, nextItem, decision, action, note, readOut, marks, otherList
  case undo, saveState, cancel
  case confirm, alternatives
  case strike, exchange, retimeArrival, retimeDeparture, stillHere, name
  case otherMeans, endItem, strikeDecision, correctTime, previousList
  case answer, close
  case palette, toAttendTo, aheadPlan, months, registers, lateList, add, change, whatIf, replies, briefing,
    minutesPaper
  case attendanceGrid, timeline, agencyPage, personPage
  case done, redate, handOn, progress, drop, chase, putOnAgenda, forChair, tick, tickAll, groupBy, heard
  case seen, waive, showAll
  case sentByEmail, sentByTelephone, sentByLetter, write
  case keepWithPost, goWithPerson, fillPost
  case complete, save, nextCandidate, previousCandidate
  case room
  case vote, voteFor, voteAgainst, abstains, divided
}

/// Where a key is pressed.
package enum KeyContext: Hashable, Sendable, CaseIterable {
  /// The four panes.
  case panes
  /// The attendance register, roll call.
  case register
  /// The agenda in the attendance register.
  case items
  /// What was decided, in the attendance register.
  case decisions
  /// The attendance register, at the door.
  case door
  /// A line being typed.
  case prompt
  /// A page to read.
  case paper
  /// A list to choose from.
  case choice
  /// One person's marks.
  case marks
  /// What closing leaves unanswered.
  case closing
  /// A form.
  case form
  /// Every act by name.
  case palette
  /// The late actions.
  case late
  /// What needs attention.
  case attention
  /// The forward plan.
  case ahead
  /// A register that the office keeps.
  case records
  /// The replies to an invitation.
  case replies
  /// The messages that remind people.
  case chase
  /// Who does the open actions of a post.
  case handover
  /// What would follow if somebody left.
  case whatIf
  /// What a projector shows of a meeting.
  case room
  /// A vote of the partners.
  case vote

  /// What the context is called in the help.
  package var words: String {
    switch self {
    case .panes: "The four panes"
    case .register: "Attendance register: roll call"
    case .items: "Attendance register: the agenda"
    case .decisions: "Attendance register: what was decided"
    case .door: "Attendance register: at the door"
    case .prompt: "A line being typed"
    case .paper: "A page"
    case .choice: "A list to choose from"
    case .marks: "One person's marks"
    case .closing: "Closing a meeting"
    case .form: "A form"
    case .palette: "Every act by name"
    case .late: "Late actions"
    case .attention: "To attend to"
    case .ahead: "The forward plan"
    case .records: "A register of the office"
    case .replies: "Replies to an invitation"
    case .chase: "Reminders"
    case .handover: "Whose open actions they are now"
    case .whatIf: "What if"
    case .room: "Room view, for a projector"
    case .vote: "A vote of the partners"
    }
  }
}

/// The one table of keys: what a key does where, and the words for it.
///
/// Dispatch, hint bars and help are made from it.
package enum KeyTable {
  /// One line of the table.
  package struct Binding: Sendable {
    /// The act.
    package var act: KeyAct
    /// The keys that ask for it, the one to show first.
    package var keys: [Key]
    /// Two or three words for the hint bar; empty to leave it out of the bar.
    package var hint: String
    /// What it does, for the help.
    package var words: String
    /// Where it works.
    package var contexts: [KeyContext]
  }

  /// The act a key asks for in a context; `nil` when none.
  package static func act(for key: Key, in context: KeyContext) -> KeyAct? { lookup[context]?[key] }

  /// The bindings of a context, in the order of the table.
  package static func bindings(in context: KeyContext) -> [Binding] {
    bindings.filter { $0.contexts.contains(context) }
  }

  /// The hints of a context: each key with two or three words, in the order of the table.
  package static func hints(in context: KeyContext) -> [(key: String, words: String)] {
    bindings(in: context).filter { !$0.hint.isEmpty }.compactMap { binding in
      binding.keys.first.map { (key: $0.name, words: binding.hint) }
    }
  }

  /// The hints of some acts of a context, in the order given; an act without hint there is left out.
  package static func hints(for acts: [KeyAct], in context: KeyContext) -> [(key: String, words: String)] {
    acts.compactMap { act in
      bindings(in: context).first { $0.act == act && !$0.hint.isEmpty }.flatMap { binding in
        binding.keys.first.map { (key: $0.name, words: binding.hint) }
      }
    }
  }

  private static let lookup: [KeyContext: [Key: KeyAct]] = {
    var lookup: [KeyContext: [Key: KeyAct]] = [:]
    for binding in bindings {
      for context in binding.contexts {
        for key in binding.keys { lookup[context, default: [:]][key] = binding.act }
      }
    }
    return lookup
  }()

  static func bind(
    _ act: KeyAct, _ keys: [Key], _ hint: String, _ words: String, _ contexts: KeyContext...
  ) -> Binding {
    Binding(act: act, keys: keys, hint: hint, words: words, contexts: contexts)
  }

  static func letter(_ character: Character) -> Key { .character(character) }

  /// The whole table.
  package static let bindings: [Binding] =
    attendanceBindings + businessBindings + paneBindings + officeBindings + movingBindings + otherBindings
    + votingBindings
}
