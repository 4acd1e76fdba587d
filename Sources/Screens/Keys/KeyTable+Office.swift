import TerminalFrame

extension KeyTable {
  /// What is done between meetings: the pages, the forms and the lists.
  static let officeBindings = [
    bind(.toAttendTo, [letter("5")], "attend to", "everything that needs attention, over all groups", .panes),
    bind(
      .aheadPlan, [letter("6")], "ahead", "the forward plan: everything dated in the next 90 days", .panes),
    bind(
      .registers, [letter("7")], "registers",
      "the registers: matters, documents, risks, contributions, checklists, decisions, people and more",
      .panes),
    bind(.lateList, [letter("b")], "late by", "the late actions by agency, person, group or meeting", .panes),
    bind(
      .add, [letter("+")], "new", "adds to what the pane lists: a post, an item, an action and more", .panes),
    bind(
      .months, [letter("m")], "months", "the meetings of all groups month by month, and who clashes", .ahead),
    bind(.open, [.enter], "open", "opens what the line is about", .records),
    bind(.add, [letter("+")], "new", "adds to the register", .records),
    bind(.done, [letter(".")], "next step", "enters the next step of what the line is about", .records),
    bind(.showAll, [letter("A")], "all", "shows what is over too, or not", .records),
    bind(
      .change, [letter("e")], "change", "changes or ends what the cursor is on, by forms", .panes, .paper,
      .records),
    bind(
      .whatIf, [letter("w")], "what if", "what if whoever the cursor is on were not there; nothing is saved",
      .panes, .paper),
    bind(
      .whatIf, [letter("w")], "", "what if whoever the row is about were not there; nothing is saved", .late,
      .attention, .ahead, .records, .replies),
    bind(.replies, [letter("r")], "replies", "the replies to the invitation", .panes),
    bind(.briefing, [letter("B")], "", "the chair's briefing for the meeting shown", .panes),
    bind(.minutesPaper, [letter("M")], "", "draft minutes of the meeting shown", .panes),
    bind(.attendanceGrid, [letter("a")], "", "attendance of the group over a year, member by member", .panes),
    bind(.timeline, [letter("T")], "", "when the meeting shown was quorate, from minute to minute", .panes),
    bind(.agencyPage, [letter("y")], "", "the page of the agency that the cursor is on", .panes),
    bind(.personPage, [letter("P")], "", "the page of the person that the cursor is on", .panes),
    bind(
      .done, [letter(".")], "done", "done, with a word of evidence", .panes, .late, .attention, .ahead,
      .paper),
    bind(
      .redate, [letter("R")], "re-date", "moves the day, with a reason and who agreed it", .panes, .late,
      .paper),
    bind(.handOn, [letter("o")], "by", "hands it on to somebody else", .panes, .late, .paper),
    bind(.progress, [letter("n")], "note", "notes how far it has come", .panes, .late, .paper),
    bind(.drop, [letter("X")], "", "drops it, with the reason", .panes, .late, .paper),
    bind(
      .chase, [letter("c")], "chase", "one message for each person with all their actions", .panes, .late,
      .paper),
    bind(
      .putOnAgenda, [letter(">")], "agenda", "puts it on the group's next agenda, with where it comes from",
      .panes, .late, .attention, .paper),
    bind(
      .forChair, [letter("E")], "for Chair", "puts it before the Chair: her briefing says it", .late,
      .attention),
    bind(.tick, [letter(" ")], "tick", "ticks the action, or all of the line", .late),
    bind(.tickAll, [letter("*")], "", "ticks all, or none", .late),
    bind(.groupBy, [letter("b")], "by what", "counts by agency, person, group or meeting in turn", .late),
    bind(.heard, [letter("h")], "heard", "what came of the reminders: an answer, or none", .late),
    bind(.agencyPage, [letter("g")], "agency", "the agency's page", .late),
    bind(.open, [.enter], "story", "the whole story of an action; of a line its actions", .late),
    bind(.open, [.enter], "the thing", "opens what it is about", .attention, .ahead),
    bind(.seen, [letter("s")], "seen", "marks it as seen; it stays, at the end", .attention),
    bind(.waive, [letter("W")], "waive", "the Chair waives it, because", .attention),
    bind(.showAll, [letter("A")], "waived", "shows what was waived too, or not", .attention),
    bind(.find, [letter("/")], "find", "filters the list", .late, .attention, .ahead, .records),
    bind(.up, [.up, letter("k")], "", "up", .late, .attention, .ahead, .records, .chase),
    bind(.down, [.down, letter("j")], "", "down", .late, .attention, .ahead, .records, .chase),
    bind(.pageUp, [.pageUp, .control("b")], "", "a page up", .late, .attention, .ahead, .records, .replies),
    bind(
      .pageDown, [.pageDown, .control("f")], "", "a page down", .late, .attention, .ahead, .records, .replies),
    bind(.top, [.home], "", "to the first", .late, .attention, .ahead, .records, .replies),
    bind(.bottom, [.end], "", "to the last", .late, .attention, .ahead, .records, .replies),
    bind(.up, [.up], "", "up", .replies, .palette),
    bind(.down, [.down], "", "down", .replies, .palette),
    bind(.here, [letter("y")], "yes", "will come", .replies),
    bind(.apologies, [letter("a")], "apologies", "will not come", .replies),
    bind(.deputy, [letter("d")], "deputy", "a deputy comes in the holder's stead", .replies),
    bind(.time, [letter("t")], "late", "will come late, at a time", .replies),
    bind(.departure, [letter("l")], "leaves", "will come, and must leave at a time", .replies),
    bind(.otherMeans, [letter("v")], "video", "will come by video", .replies),
    bind(.find, [letter("/")], "find", "filters the list", .replies),
    bind(.left, [.left, letter("h")], "before", "the message before", .chase),
    bind(.right, [.right, letter("l")], "next", "the next message", .chase),
    bind(.sentByEmail, [letter("e")], "sent by email", "records that all of them went by email", .chase),
    bind(.sentByTelephone, [letter("t")], "telephone", "records that all were told by telephone", .chase),
    bind(.sentByLetter, [letter("p")], "post", "records that all of them went by post", .chase),
    bind(.write, [letter("f")], "to a file", "writes the messages to a file, to be copied from", .chase),
    bind(.fillPost, [letter("f")], "filled", "somebody new holds the post, or nobody", .whatIf),
    bind(.deputy, [letter("d")], "deputy", "the named deputy comes instead, or nobody", .whatIf),
    bind(.write, [letter("p")], "to a file", "writes the answer to a file", .whatIf),
    bind(.up, [.up, letter("k")], "", "up", .whatIf),
    bind(.down, [.down, letter("j")], "", "down", .whatIf),
    bind(.pageUp, [.pageUp, .control("b")], "", "a page up", .whatIf),
    bind(.pageDown, [.pageDown, .control("f"), letter(" ")], "", "a page down", .whatIf),
    bind(.top, [.home, letter("g")], "", "to the first", .whatIf),
    bind(.bottom, [.end, letter("G")], "", "to the last", .whatIf),
    bind(.keepWithPost, [letter("k")], "keep", "they stay with the post", .handover),
    bind(.goWithPerson, [letter("g")], "go with", "they go with whoever held the post", .handover),
    bind(.someoneElse, [letter("o")], "other", "somebody else does them", .handover),
    bind(.confirm, [.enter], "next", "the next field; on the last one it saves", .form),
    bind(.complete, [.tab], "takes it", "completes what was typed, else goes to the next field", .form),
    bind(.save, [.control("s")], "save", "saves the form", .form),
    bind(.nextCandidate, [.control("n")], "", "the next that fits", .form),
    bind(.previousCandidate, [.control("p")], "", "the one before that fits", .form),
    bind(.up, [.up, .backTab], "", "the field before", .form),
    bind(.down, [.down], "", "the next field", .form),
    bind(.help, [.function(1)], "keys", "every key", .form, .palette),
    bind(
      .help, [letter("?"), .function(1)], "keys", "every key", .late, .attention, .ahead, .records, .replies,
      .chase,
      .handover, .whatIf),
    bind(.confirm, [.enter], "does it", "does what the cursor is on", .palette),
    bind(
      .undo, [letter("u"), .control("z")], "undo", "takes back the last change", .late, .attention, .ahead,
      .records, .replies),
    bind(.undo, [.control("z")], "", "takes back the last change", .form),
    bind(
      .palette, [letter(":")], "acts", "every act by name, also those without a key", .panes, .register,
      .items, .decisions, .paper, .late, .attention, .ahead, .records, .replies),
    bind(
      .saveState, [.control("s")], "", "says when it was saved; everything is saved at once", .late,
      .attention, .ahead, .records, .replies, .chase, .handover, .whatIf, .palette),
    bind(
      .cancel, [.control("c")], "", "says how to leave", .form, .palette, .late, .attention, .ahead, .records,
      .replies, .chase, .handover, .whatIf),
    bind(.back, [.escape], "back", "back; what was typed and not saved waits", .form),
    bind(.back, [.escape], "back", "back", .palette),
    bind(
      .back, [.escape, letter("q")], "back", "back", .late, .attention, .ahead, .records, .replies, .chase,
      .handover,
      .whatIf),
  ]
}
