import TerminalFrame

extension KeyTable {
  static let attendanceBindings = [
    bind(.here, [letter("p")], "here", "is here: the holder of the post, now, as the reply said", .register),
    bind(.deputy, [letter("d")], "deputy", "a deputy is here in the holder's stead", .register),
    bind(.apologies, [letter("a")], "apols", "apologies received", .register),
    bind(.absent, [letter("x")], "absent", "not here, no apologies received", .register),
    bind(.departure, [letter("l")], "left", "has left, now", .register),
    bind(.time, [letter("t")], "late", "comes late, or, of somebody here, leaves at a time", .register),
    bind(.comeback, [letter("r")], "back", "has returned, now", .register),
    bind(
      .otherMeans, [letter("v")], "video", "is here by video or by telephone, or in the room after all",
      .register),
    bind(.interest, [letter("i")], "interest", "declares an interest in an item", .register),
    bind(
      .someoneElse, [letter("+")], "else", "somebody without a post, or a new holder of a post", .register,
      .door),
    bind(
      .door, [letter("/")], "door", "at the door: type part of a name, post or agency", .register, .items,
      .decisions),
  ]

  static let businessBindings = [
    bind(.nextItem, [letter(">")], "item", "begins the next item", .register, .decisions),
    bind(.nextItem, [letter(">")], "begin", "begins the item under the cursor", .items),
    bind(.endItem, [letter("e")], "end", "ends the item being taken; none follows yet", .items),
    bind(.correctTime, [letter("t")], "time", "corrects when it began or was decided", .items, .decisions),
    bind(.strikeDecision, [letter("s")], "strike", "strikes the decision", .decisions),
    bind(
      .decision, [letter("D")], "decision", "records a decision on the item being taken", .register, .items,
      .decisions),
    bind(
      .vote, [letter("V")], "vote", "puts something to the vote: one vote for each partner here", .register,
      .items, .decisions),
    bind(
      .action, [letter("A")], "action", "records an action: what, by whom, when", .register, .items,
      .decisions),
    bind(.note, [letter("N")], "note", "takes a note", .register, .items, .decisions),
    bind(
      .openOrClose, [letter("O")], "open", "opens, adjourns, resumes or closes the meeting", .register,
      .items, .decisions),
    bind(
      .readOut, [letter("Q")], "read", "says the quorum and the apologies as sentences to read out",
      .register, .items,
      .decisions),
    bind(
      .room, [letter("F")], "", "room view for a projector; it names nobody", .register, .items, .decisions,
      .panes),
    bind(.marks, [.enter], "", "that person's marks: corrects a time, strikes a mark", .register),
    bind(.marks, [.enter], "who was here", "who was here for it, with the sum", .items, .decisions),
    bind(.otherList, [.tab], "", "to the agenda, to what was decided, and back", .register),
    bind(.otherList, [.tab], "decided", "to what was decided", .items),
    bind(.otherList, [.tab], "people", "back to the people", .decisions),
    bind(.previousList, [.backTab], "", "to the list before", .register, .items, .decisions),
  ]

  static let paneBindings = [
    bind(.attendance, [letter("m")], "attendance", "opens today's attendance register", .panes),
    bind(.structure, [letter("1")], "", "the structure", .panes),
    bind(.members, [letter("2")], "", "the members", .panes),
    bind(.agenda, [letter("3")], "", "the agenda", .panes),
    bind(.actions, [letter("4")], "", "the actions", .panes),
    bind(.nextPane, [.tab], "panes", "the next pane; 1 to 4 go to one", .panes),
    bind(.previousPane, [.backTab], "", "the pane before", .panes),
    bind(.left, [.left, letter("h")], "", "the pane to the left", .panes),
    bind(.right, [.right, letter("l")], "", "the pane to the right", .panes),
    bind(.open, [.enter], "open", "opens what the cursor is on", .panes, .choice),
    bind(.find, [letter("/")], "find", "filters the pane", .panes),
    bind(.find, [letter("/")], "find", "filters the answers", .choice),
  ]

  static let movingBindings = [
    bind(.up, [.up, letter("k")], "", "up", .panes, .paper, .choice, .closing),
    bind(.down, [.down, letter("j")], "", "down", .panes, .paper, .choice, .closing),
    bind(.up, [.up], "", "up; nothing but the arrows moves", .register, .items, .decisions, .door, .marks),
    bind(.down, [.down], "", "down", .register, .items, .decisions, .door, .marks),
    bind(.pageUp, [.pageUp, .control("b")], "", "a page up", .panes, .paper),
    bind(.pageDown, [.pageDown, .control("f"), letter(" ")], "", "a page down", .panes, .paper),
    bind(.pageUp, [.pageUp], "", "a page up", .register, .items, .decisions),
    bind(.pageDown, [.pageDown], "", "a page down", .register, .items, .decisions),
    bind(.top, [.home, letter("g")], "", "to the first", .panes, .paper),
    bind(.bottom, [.end, letter("G")], "", "to the last", .panes, .paper),
    bind(.top, [.home], "", "to the first", .register, .items, .decisions),
    bind(.bottom, [.end], "", "to the last", .register, .items, .decisions),
  ]

  static let otherBindings = [
    bind(.confirm, [.enter], "arrives", "marks the arrival, and the line is empty for the next", .door),
    bind(.alternatives, [.tab], "other states", "arrives, by video, deputy, apologies, late", .door),
    bind(.confirm, [.enter], "done", "takes the line", .prompt),
    bind(.retimeArrival, [letter("a")], "arrival", "corrects when they came", .marks),
    bind(.retimeDeparture, [letter("e")], "end", "corrects when they went", .marks),
    bind(.stillHere, [letter("b")], "still here", "takes back that they went", .marks),
    bind(.strike, [letter("s")], "strike", "strikes the mark", .marks),
    bind(.exchange, [letter("x")], "exchange", "exchanges the mark with somebody else's", .marks),
    bind(.name, [letter("n")], "name", "enters the name of somebody who has none yet", .marks),
    bind(.answer, [.enter], "answer", "answers it with the key that stands beside it", .closing),
    bind(.close, [letter("C")], "close now", "closes the meeting as it is", .closing),
    bind(
      .undo, [letter("u"), .control("z")], "undo", "takes back the last change", .panes, .register, .items,
      .decisions, .marks, .closing),
    bind(.undo, [.control("z")], "", "takes back the last change", .door),
    bind(
      .saveState, [.control("s")], "", "says when it was saved; everything is saved at once", .panes,
      .register,
      .items, .decisions, .door, .prompt, .paper, .choice, .marks, .closing, .room),
    bind(
      .cancel, [.control("c")], "", "says how to leave", .panes, .register, .items, .decisions, .door,
      .prompt,
      .paper, .choice, .marks, .closing, .room),
    bind(
      .help, [letter("?"), .function(1)], "keys", "every key", .panes, .register, .items, .decisions, .paper,
      .choice, .marks, .closing, .room),
    bind(.help, [.function(1)], "", "every key", .door),
    bind(.back, [.escape, letter("F"), letter("q")], "back", "back to where you were", .room),
    bind(.back, [.escape], "back", "back", .paper, .choice, .marks, .closing),
    bind(.back, [.escape], "", "back", .panes, .register, .items, .decisions, .door, .prompt),
    bind(.back, [letter("q")], "", "back", .register, .items, .decisions, .paper, .choice, .marks, .closing),
    bind(.leave, [letter("q")], "leave", "leaves the program; a meeting stays open", .panes),
  ]
}
