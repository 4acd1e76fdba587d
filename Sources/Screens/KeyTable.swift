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
  case strike, retimeArrival, retimeDeparture, stillHere
  case answer, close
}

/// Where a key is pressed.
package enum KeyContext: Hashable, Sendable, CaseIterable {
  /// The four panes.
  case panes
  /// The attendance register, roll call.
  case register
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

  /// What the context is called in the help.
  package var words: String {
    switch self {
    case .panes: "The four panes"
    case .register: "Attendance register: roll call"
    case .door: "Attendance register: at the door"
    case .prompt: "A line being typed"
    case .paper: "A page"
    case .choice: "A list to choose from"
    case .marks: "One person's marks"
    case .closing: "Closing a meeting"
    }
  }
}

/// The one table of keys: what a key does where, and the words for it. Dispatch, hint bars and help are made from it.
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

  private static let lookup: [KeyContext: [Key: KeyAct]] = {
    var lookup: [KeyContext: [Key: KeyAct]] = [:]
    for binding in bindings {
      for context in binding.contexts {
        for key in binding.keys { lookup[context, default: [:]][key] = binding.act }
      }
    }
    return lookup
  }()

  private static func bind(
    _ act: KeyAct, _ keys: [Key], _ hint: String, _ words: String, _ contexts: KeyContext...
  ) -> Binding {
    Binding(act: act, keys: keys, hint: hint, words: words, contexts: contexts)
  }

  private static func letter(_ character: Character) -> Key { .character(character) }

  /// The whole table.
  package static let bindings: [Binding] = attendanceBindings + businessBindings + paneBindings + otherBindings

  private static let attendanceBindings = [
    bind(.here, [letter("p")], "here", "is here: the holder of the post, now", .register),
    bind(.deputy, [letter("d")], "deputy", "a deputy is here in the holder's stead", .register),
    bind(.apologies, [letter("a")], "apols", "apologies received", .register),
    bind(.absent, [letter("x")], "absent", "not here, no apologies received", .register),
    bind(.departure, [letter("l")], "left", "has left, now", .register),
    bind(.time, [letter("t")], "late", "comes late, or, of somebody here, leaves at a time", .register),
    bind(.comeback, [letter("r")], "back", "has returned, now", .register),
    bind(.interest, [letter("i")], "interest", "declares an interest in an item", .register),
    bind(.someoneElse, [letter("+")], "else", "somebody without a post, or a new holder of a post", .register, .door),
    bind(.door, [letter("/")], "find", "at the door: type part of a name, post or agency", .register),
  ]

  private static let businessBindings = [
    bind(.decision, [letter("D")], "decision", "records a decision on the item being taken", .register),
    bind(.action, [letter("A")], "action", "records an action: what, by whom, when", .register),
    bind(.note, [letter("N")], "note", "takes a note", .register),
    bind(.nextItem, [letter(">")], "item", "begins the next item, or the one chosen on the agenda", .register),
    bind(.openOrClose, [letter("O")], "open", "opens, adjourns, resumes or closes the meeting", .register),
    bind(.readOut, [letter("Q")], "read", "says the quorum and the apologies as sentences to read out", .register),
    bind(.marks, [.enter], "", "that person's marks; on an item or a decision, who was here then", .register),
    bind(.otherList, [.tab], "", "from the people to the agenda, to what was decided, and back", .register),
  ]

  private static let paneBindings = [
    bind(.attendance, [letter("m")], "attendance", "opens today's attendance register", .panes),
    bind(.structure, [letter("1")], "", "the structure", .panes),
    bind(.members, [letter("2")], "", "the members", .panes),
    bind(.agenda, [letter("3")], "", "the agenda", .panes),
    bind(.actions, [letter("4")], "", "the actions", .panes),
    bind(.nextPane, [.tab], "panes", "the next pane; 1 to 4 go to one", .panes),
    bind(.previousPane, [.backTab], "", "the pane before", .panes),
    bind(.up, [.up, letter("k")], "", "up", .panes, .paper, .choice, .closing),
    bind(.down, [.down, letter("j")], "", "down", .panes, .paper, .choice, .closing),
    bind(.up, [.up], "", "up; nothing but the arrows moves", .register, .door, .marks),
    bind(.down, [.down], "", "down", .register, .door, .marks),
    bind(.left, [.left, letter("h")], "", "the pane to the left", .panes),
    bind(.right, [.right, letter("l")], "", "the pane to the right", .panes),
    bind(.pageUp, [.pageUp, .control("b")], "", "a page up", .panes, .paper, .register),
    bind(.pageDown, [.pageDown, .control("f"), letter(" ")], "", "a page down", .panes, .paper),
    bind(.pageDown, [.pageDown], "", "a page down", .register),
    bind(.top, [.home, letter("g")], "", "to the first", .panes, .paper),
    bind(.bottom, [.end, letter("G")], "", "to the last", .panes, .paper),
    bind(.open, [.enter], "open", "opens what the cursor is on", .panes, .choice),
    bind(.find, [letter("/")], "find", "filters the pane", .panes),
  ]

  private static let otherBindings = [
    bind(.confirm, [.enter], "arrives", "marks the arrival, and the line is empty for the next", .door),
    bind(.alternatives, [.tab], "other states", "arrives, by video, deputy, apologies, late", .door),
    bind(.confirm, [.enter], "done", "takes the line", .prompt),
    bind(.retimeArrival, [letter("a")], "arrival", "corrects when they came", .marks),
    bind(.retimeDeparture, [letter("e")], "end", "corrects when they went", .marks),
    bind(.stillHere, [letter("b")], "still here", "takes back that they went", .marks),
    bind(.strike, [letter("s")], "strike", "strikes the mark", .marks),
    bind(.answer, [.enter], "answer", "answers it with the key that stands beside it", .closing),
    bind(.close, [letter("C")], "close now", "closes the meeting as it is", .closing),
    bind(.undo, [letter("u"), .control("z")], "undo", "takes back the last change", .panes, .register, .marks, .closing),
    bind(.saveState, [.control("s")], "", "says when it was saved; everything is saved at once", .panes, .register,
      .door, .prompt, .paper, .choice, .marks, .closing),
    bind(.cancel, [.control("c")], "", "says how to leave", .panes, .register, .door, .prompt, .paper, .choice, .marks,
      .closing),
    bind(.help, [letter("?"), .function(1)], "keys", "every key", .panes, .register, .paper, .marks, .closing),
    bind(.back, [.escape], "", "back", .panes, .register, .door, .prompt, .paper, .choice, .marks, .closing),
    bind(.back, [letter("q")], "", "back", .register, .paper, .choice, .marks, .closing),
    bind(.leave, [letter("q")], "leave", "leaves the program; a meeting stays open", .panes),
  ]
}
