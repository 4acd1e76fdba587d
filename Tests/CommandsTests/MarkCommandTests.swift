import Commands
import Governance
import RecordFormat
import TestSupport
import Testing

@Suite struct MarkCommandTests {
  @Test func `A mark says the act in words, then the quorum, then that it is saved`() throws {
    let desk = try Desk("mark/words")
    #expect(
      desk.type(at: "09:57", "mark", "board today", "Penhale", "here").out == """
        Dr Helen Penhale arrived 09:57
        INQUORATE  1 here, 5 needed: 4 more; nobody from LB Bexley is here (App1 7.2). Nobody's arrival alone would \
        restore it.
        saved

        """)
    desk.arrive(1, 4, 8)
    #expect(
      desk.type("mark", "board today", "OXL", "here").lines == [
        "Imran Siddiqui arrived 10:02",
        "QUORATE  5 here, 5 needed of 17; rests on all 5 who count: none of them can leave", "saved",
      ])
    #expect(
      desk.type("mark", "M-A001", "Sarah", "here", "10:05").lines[1]
        == "QUORATE  6 here, 5 needed of 17; rests on Dr Penhale (Care Trust) and Joanne Pryce (LB Bexley)")
  }

  @Test func `A post is named by its id, title, agency or holder`() throws {
    let desk = try Desk("mark/names")
    for (words, name) in [
      ("board-06", "Dr Helen Penhale"), ("clinical director", "Dr Helen Penhale"),
      ("BCT", "Dr Helen Penhale"),
      ("Care Trust", "Dr Helen Penhale"), ("Penhale", "Dr Helen Penhale"), ("penh", "Dr Helen Penhale"),
      ("Dr Penhale", "Dr Helen Penhale"), ("samuel okafor", "Samuel Okafor"),
    ] {
      #expect(desk.type("mark", "M-A001", words, "here").lines.first == "\(name) arrived 10:02", "\(words)")
      desk.type("undo")
    }
  }

  @Test func `Of two people with one surname nobody is marked, and both are listed`() throws {
    let desk = try Desk("mark/okafor")
    let printed = desk.type("mark", "M-A001", "okafor", "here")
    #expect(printed.status == 2)
    #expect(
      printed.err == """
        “okafor” names 2:
          board-05  Samuel Okafor (Deputy Director Youth & Inclusion), LB Bexley
          board-13  Sarah Okafor (Headteacher - Primary), Schools
        Nothing was changed. Name one of them by its id.

        """)
    #expect(try desk.partnership().record(of: "M-A001").stays.all.isEmpty)
    #expect(desk.type("mark", "M-A001", "LBB", "here").status == 2)
    #expect(desk.type("mark", "M-A001", "nobody of this name", "here").status == 2)
  }

  @Test func `A named deputy counts in the post, anybody else sent is in attendance`() throws {
    let desk = try Desk("mark/deputy")
    #expect(
      desk.type("mark", "M-A001", "Brandt", "deputy").lines.first
        == "Tunde Alabi deputises for Ngozi Brandt 10:02")
    #expect(
      desk.type("mark", "M-A001", "board-06", "deputy", "Osei", "10:04").lines.first
        == "Dr Osei deputises for Dr Penhale 10:04")
    #expect(
      desk.type("mark", "M-A001", "Garrow", "deputy", "Insp Carl Moody").lines.first
        == "Insp Moody in attendance 10:02, sent for Supt Garrow")
    let penrose = desk.type("mark", "M-A001", "Raman", "deputy", "DS Ivy Penrose", "10:03")
    #expect(penrose.lines.first == "DS Penrose in attendance 10:03, sent for DI Raman")
    #expect(penrose.lines.suffix(2) == ["New among the people: DS Ivy Penrose", "saved"])
    #expect(try desk.partnership().people.all.last?.name == "Penrose, DS Ivy")
    let refused = desk.type("mark", "M-A001", "Marsh", "deputy")
    #expect(refused.status == 1)
    #expect(
      refused.err
        == "Nobody, or more than one person, is a named and authorised deputy for Lena Marsh. Say who it is.\n"
    )
    let stays = try desk.partnership().record(of: "M-A001").stays.all
    #expect(stays.map(\.capacity) == [.deputy, .deputy, .attending, .attending])
  }

  @Test func `The quorum names the deputy who is here, not the holder who is not`() throws {
    let desk = try Desk("mark/rests")
    desk.arrive(1, 4, 5, 8, 9)
    #expect(
      desk.type("mark", "M-A001", "BCT", "deputy").lines[1]
        == "QUORATE  6 here, 5 needed of 17; rests on Dr Osei for Dr Penhale (Care Trust)")
  }

  @Test func `Somebody without a post is in attendance, by name or with a description`() throws {
    let desk = try Desk("mark/attending")
    #expect(
      desk.type("mark", "M-A001", "attending", "Moira", "Tennant", "09:50").lines.first
        == "Moira Tennant in attendance 09:50")
    #expect(
      desk.type("mark", "M-A001", "attending", "?", "--why", "woman, blue coat").lines.first
        == "Somebody whose name is to be asked in attendance 10:02")
    #expect(
      desk.type("mark", "M-A001", "Garrow", "attending", "Insp Carl Moody").lines.first
        == "Insp Moody in attendance 10:02, sent for Supt Garrow")
    let stays = try desk.partnership().record(of: "M-A001").stays.all
    #expect(stays.map(\.why) == ["", "woman, blue coat", ""])
    #expect(stays.map(\.post) == [nil, nil, "board-10"])
    #expect(stays[0].person == Board.person("Tennant, Moira"))
  }

  @Test func `A holder is not entered as merely in attendance`() throws {
    let desk = try Desk("mark/holder")
    let printed = desk.type("mark", "M-A001", "attending", "Dr Helen Penhale")
    #expect(printed.status == 2)
    #expect(
      printed.err == """
        Dr Penhale (Clinical Director) has a post here. Nothing was written.
          Mark the post: quorate mark M-A001 board-06 here

        """)
  }

  @Test func `A new holder is appointed from the meeting's day and marked as here`() throws {
    let desk = try Desk("mark/new-holder")
    let printed = desk.type("mark", "M-A001", "CAFC", "new-holder", "Noor Castell")
    #expect(printed.lines.first == "Noor Castell holds Head of Service from 10 Dec")
    let partnership = try desk.partnership()
    #expect(partnership.holder(of: "board-17", on: Board.day)?.fullName == "Noor Castell")
    #expect(partnership.holder(of: "board-17", on: Board.day.adding(days: -1))?.fullName == "Adam Rzepka")
    #expect(partnership.record(of: "M-A001").stays.all.first?.capacity == .member)
    #expect(desk.type("mark", "M-A001", "board-18", "new-holder", "Ola Brandvik", "10:05").status == 0)
    #expect(try desk.partnership().record(of: "M-A001").stays.all.last?.arrived == Moment("2026-12-10 10:05"))
  }

  @Test func `Whoever is not here has apologies, none received, or a time when they are expected`() throws {
    let desk = try Desk("mark/away")
    #expect(desk.type("mark", "M-A001", "Marchetti", "apologies").lines.first == "Dilys Marchetti: apologies")
    #expect(
      desk.type("mark", "M-A001", "Whitlow", "absent").lines.first == "Colin Whitlow: no apologies received")
    #expect(
      desk.type("mark", "M-A001", "Kelleher", "late", "10:50").lines.first
        == "Frances Kelleher expected about 10:50")
    #expect(
      desk.type("mark", "M-A001", "Fairley", "apologies", "--why", "train").status == 0)
    #expect(try desk.partnership().record(of: "M-A001").stays.all.last?.why == "train")
    let late = desk.type("mark", "M-A001", "Fairley", "late")
    #expect(late.status == 2)
    #expect(late.err == "late needs the time when they are expected, such as 10:50.\n")
  }

  @Test func `Whoever goes has left, and comes back as returned`() throws {
    let desk = try Desk("mark/left")
    desk.arrive(14)
    #expect(
      desk.type("mark", "M-A001", "Tysoe", "leaves", "11:15").lines.first == "Bernard Tysoe leaves at 11:15")
    #expect(desk.type("mark", "M-A001", "Tysoe", "leaves", "never").lines.first == "Bernard Tysoe stays")
    #expect(
      desk.type(at: "10:31", "mark", "M-A001", "Tysoe", "left").lines.first == "Bernard Tysoe left 10:31")
    #expect(
      desk.type(at: "10:40", "mark", "M-A001", "Tysoe", "returned").lines.first
        == "Bernard Tysoe arrived 10:40")
    let stays = try desk.partnership().record(of: "M-A001").stays.all
    #expect(stays.map { $0.arrived?.time.description } == ["10:00", "10:40"])
    #expect(stays.map { $0.left?.time.description } == ["10:31", nil])
  }

  @Test func `Somebody in attendance leaves by name`() throws {
    let desk = try Desk("mark/moody")
    desk.type("mark", "M-A001", "Garrow", "deputy", "Insp Carl Moody")
    #expect(desk.type(at: "10:30", "mark", "M-A001", "Moody", "left").lines.first == "Insp Moody left 10:30")
  }

  @Test func `An arrival can be entered together with its departure`() throws {
    let desk = try Desk("mark/both")
    #expect(desk.type("mark", "M-A001", "Tysoe", "here", "09:58", "--left", "10:31").status == 0)
    let stay = try #require(try desk.partnership().record(of: "M-A001").stays.all.first)
    #expect(stay.arrived == Moment("2026-12-10 09:58"))
    #expect(stay.left == Moment("2026-12-10 10:31"))
    let backwards = desk.type("mark", "M-A001", "Marsh", "here", "10:31", "--left", "09:58")
    #expect(backwards.status == 1)
    #expect(backwards.err == "Arrived 10:31 and left 09:58: the end comes first.\n")
    #expect(try desk.partnership().record(of: "M-A001").stays.all.count == 1)
  }

  @Test func `Presence by video and by telephone is recorded`() throws {
    let desk = try Desk("mark/means")
    #expect(
      desk.type("mark", "M-A001", "Rzepka", "here", "--video").lines.first
        == "Adam Rzepka arrived 10:02 by video")
    desk.type("mark", "M-A001", "Marsh", "here", "--telephone")
    #expect(try desk.partnership().record(of: "M-A001").stays.all.map(\.means) == [.video, .telephone])
    #expect(desk.type("mark", "M-A001", "Pryce", "here", "--video", "--telephone").status == 2)
  }

  @Test func `A correction says which decisions it changes, or that it changes none`() throws {
    let desk = try Desk("mark/correction")
    desk.arrive(1, 4, 5, 6, 8)
    desk.type("meeting", "open", "M-A001")
    desk.type(at: "10:30", "decide", "M-A001", "Minutes agreed")
    #expect(
      desk.type(at: "10:40", "mark", "M-A001", "Samuel", "retime", "10:01").lines.dropFirst(2) == [
        "Quorate throughout all the same; no decision affected.", "saved",
      ])
    let changed = desk.type(at: "10:45", "mark", "M-A001", "Samuel", "retime", "--left", "10:20")
    #expect(
      changed.lines == [
        "Corrected: Samuel Okafor left 10:20",
        "INQUORATE  4 here, 5 needed: 1 more (App1 7.2). Any one of 13 people would restore it, such as Dilys "
          + "Marchetti (Director of Children's Services).",
        "Decisions changed: “Minutes agreed” is now taken while INQUORATE, was quorate.", "saved",
      ])
    #expect(try desk.partnership().decisions.all.first?.footing == .inquorate)
    let back = try desk.type(
      at: "10:46", "mark", "M-A001", "Samuel", "retime", "--left", "never", "--format", "json"
    )
    .json()
    #expect(back["changedDecisions"]?.array?.first?["is"] == .string("quorate"))
    #expect(back["saved"] == .bool(true))
  }

  @Test func `A mark can be struck, and two can be exchanged`() throws {
    let desk = try Desk("mark/strike")
    desk.arrive(5, at: "10:02")
    desk.arrive(13, at: "10:05")
    #expect(
      desk.type("mark", "M-A001", "Samuel", "exchange", "Sarah").lines.first
        == "Exchanged: Samuel Okafor and Sarah Okafor")
    #expect(
      try desk.partnership().record(of: "M-A001").stays.all.map { $0.arrived?.time.description } == [
        "10:05", "10:02",
      ])
    #expect(
      desk.type("mark", "M-A001", "Samuel", "strike").lines.first == "Struck: the mark of Samuel Okafor")
    #expect(try desk.partnership().record(of: "M-A001").stays.all.count == 1)
    let unmarked = desk.type("mark", "M-A001", "Samuel", "strike")
    #expect(unmarked.status == 1)
    #expect(
      unmarked.err
        == "Samuel Okafor (Deputy Director Youth & Inclusion) is not marked yet. Nothing was written.\n")
    desk.type("mark", "M-A001", "Marsh", "apologies")
    #expect(desk.type("mark", "M-A001", "Sarah", "exchange", "Marsh").status == 1)
  }

  @Test(arguments: [
    (["Penhale", "here"], "Dr Penhale has been here since 10:00. Nothing written.\n"),
    (
      ["Penhale", "apologies"],
      "Dr Penhale has been here since 10:00: no apologies from somebody who is here. Mark the departure with left.\n"
    ),
    (["Pryce", "left"], "Joanne Pryce is not here. Nothing written.\n"),
    (
      ["Pryce", "returned"],
      "Joanne Pryce has not been here yet, so cannot return. Mark the arrival with here.\n"
    ),
    (["board-18", "here"], "Lay Member is vacant. Enter a new holder with new-holder.\n"),
    (["Penhale", "left", "09:00"], "Arrived 10:00 and left 09:00: the end comes first.\n"),
  ]) func `A step that makes no sense writes nothing and says why`(words: [String], sentence: String) throws {
    let desk = try Desk("mark/refused/\(words.joined())")
    desk.arrive(6)
    let printed = Printed(desk.run(desk.options + ["mark", "M-A001"] + words))
    #expect(printed.status == 1)
    #expect(printed.err == sentence)
    #expect(printed.out.isEmpty)
    #expect(try desk.partnership().record(of: "M-A001").stays.all.count == 1)
  }

  @Test(arguments: [
    (
      ["Penhale", "asleep"],
      "“asleep” is no state. The states are: here, deputy, apologies, absent, late, left, returned, leaves, retime, strike, exchange, attending, new-holder.\n"
    ),
    (["Penhale", "here", "25:00"], "“25:00” is no time. Write a time as 10:02.\n"),
    (["Penhale", "leaves"], "leaves needs the time when they must go, such as 11:15, or never.\n"),
    (["Penhale", "new-holder"], "new-holder needs a name after it.\n"),
    (["Penhale", "retime"], "retime needs the time they came, --left with the time they went, or both.\n"),
  ]) func `What cannot be understood ends with status 2`(words: [String], sentence: String) throws {
    let desk = try Desk("mark/usage/\(words.joined())")
    let printed = Printed(desk.run(desk.options + ["mark", "M-A001"] + words))
    #expect(printed.status == 2)
    #expect(printed.err == sentence)
  }

  @Test func `On any day but the meeting's own the start is taken, as entered afterwards`() throws {
    let desk = try Desk("mark/afterwards")
    let printed = Printed(
      desk.run(["--folder", desk.path, "--on", "2026-12-11", "mark", "M-A001", "Penhale", "here"]))
    #expect(printed.lines.first == "Dr Helen Penhale arrived 10:00")
    #expect(try desk.partnership().record(of: "M-A001").stays.all.first?.why == "entered afterwards")
  }

  @Test func `On its own day the clock is taken, and a day that was set without a time takes the start`()
    throws
  {
    let desk = try Desk("mark/clock")
    #expect(
      Printed(desk.run(["--folder", desk.path, "mark", "M-A001", "Penhale", "here"])).lines.first
        == "Dr Helen Penhale arrived 09:30")
    var surroundings = desk.surroundings
    surroundings.now = Moment(Board.day.adding(days: 3), ClockTime("16:00") ?? .midnight)
    let set = Commands.run(
      arguments: ["--folder", desk.path, "--on", "2026-12-10", "mark", "M-A001", "Pryce", "here"],
      surroundings: surroundings)
    #expect(Printed(set).lines.first == "Joanne Pryce arrived 10:00")
  }

  @Test func `Control characters in a text are refused`() throws {
    let desk = try Desk("mark/control")
    let printed = desk.type("mark", "M-A001", "Marsh", "apologies", "--why", "a\u{1B}[2Jb")
    #expect(printed.status == 2)
    #expect(printed.err == "“a·[2Jb” holds control characters. Type it without them.\n")
  }

  @Test func `What is not saved ends with status 3 and says so`() throws {
    let desk = try Desk("mark/full")
    // A file in the place of the folder in which a writer would take its name: nothing can be journalled.
    _ = try Program.run(["rm", "-rf", "\(desk.path)/.quorate"])
    try TextFile.write("", to: "\(desk.path)/.quorate")
    let printed = desk.type("mark", "M-A001", "Penhale", "here")
    #expect(printed.status == 3)
    #expect(printed.err.hasPrefix("NOT SAVED. "), "\(printed.err)")
    #expect(printed.out.isEmpty)
  }
}
