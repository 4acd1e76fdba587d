extension Story {
  /// Attendance of members and agencies (section 7 of the catalogue).
  static let attendance: [Story] = [
    Story(
      mechanism: "A", title: "the whole meeting, and on time", template: "central-bedfordshire",
      steps:
        """
        2026-12-10 09:00 appoint "Ivy Moor" board-08 --from 2026-01-01
        appoint "Guy Lorne" board-10 --from 2026-01-01
        deputy add "Una Wade" board-08 --authorised 2026-01-01 --from 2026-01-01
        meeting add board 2026-12-10 --start 10:00 --end 12:00
        meeting add board 2027-03-11 --start 10:00 --end 12:00
        09:50 mark today Lorne here
        10:00 meeting open today
        10:10 mark today Moor here
        11:59 mark today Lorne left
        12:00 meeting close today
        2026-12-11 09:00
        """,
      examples: [
        Example(
          name: "ten minutes after the start are not more than ten", ask: "attendance --group board",
          says: "1 meeting held", never: "minutes late at", data: "came=1 of=1 post=board-08",
          keys: "1 Down 2 / =moor Enter", shows: "Came to 1 of 1 meetings"),
        Example(
          name: "who went a minute before the close was not here for the whole",
          ask: "attendance --group board", says: "here for a part only at 1 of 1 meetings held (10 Dec)",
          data: "rule=whole-meetings number=1 of=1", keys: "1 Down 2 / =lorne Enter",
          shows: "Here for a part only at 1 of 1 meetings held (10 Dec)"),
        Example(
          name: "eleven minutes are, and the deputy has come for the other",
          steps:
            """
            2027-03-11 09:50 mark today Moor deputy Wade
            10:00 meeting open today
            10:11 mark today Lorne here
            12:00 meeting close today
            2027-03-12 09:00
            """,
          ask: "attendance --group board",
          says: "more than 10 minutes late at 1 of 2 meetings held (11 Mar, 11 min)",
          data: "rule=punctuality number=1 of=2", keys: "1 Down 2 / =lorne Enter",
          shows: "More than 10 minutes late at 1 of 2 meetings held (11 Mar, 11 min)"),
        Example(
          name: "a deputy in the member's stead covers the meeting: none of two were missed",
          ask: "attendance --group board", says: "Beds Police H D 2 of 2, 1 by deputy",
          data: "agency=BP came=2 of=2 byDeputy=1", keys: "1 Down a"),
        Example(
          name: "the member came to one of two, and of who was appointed after both none is counted",
          steps: "appoint \"Sam Oake\" board-29 --from 2027-03-12", ask: "attendance --group board",
          says: "Moor, Ivy Beds Poli… p D 1 of 2, +1 by deputy", never: "Oake",
          data: "post=board-08 came=1 of=2 byDeputy=1", keys: "1 Down a"),
      ]),
    Story(
      mechanism: "A", title: "by agency, in Bexley", template: "bexley",
      steps:
        """
        2026-06-11 09:00 appoint "Ivy Moor" board-10 --from 2026-01-01
        appoint "Jack Nairn" board-11 --from 2026-01-01
        appoint "Nan Rudge" board-15 --from 2026-01-01
        meeting add board 2026-06-11 --start 10:00
        meeting add board 2026-09-10 --start 10:00
        meeting add board 2027-06-10 --start 10:00
        10:00 meeting open today --anyway
        mark today Moor here
        mark today Rudge absent
        12:00 meeting close today
        """,
      examples: [
        Example(
          name: "one missed meeting is mentioned to nobody", steps: "2026-06-12 09:00", ask: "check",
          says: "To attend to", never: "nobody here at", data: "day=2026-06-12", keys: "5"),
        Example(
          name:
            """
            two in twelve months are for the Chairman to take up with the Chief Executive; no threshold is \
            stated
            """,
          steps:
            """
            2026-09-10 10:00 meeting open today --anyway
            mark today Nairn here
            mark today Rudge apologies
            12:00 meeting close today
            2026-09-11 09:00
            """,
          ask: "check", says: "BVSC: nobody here at 2 of 2 meetings held (11 Jun, 10 Sep)",
          data: "kind=for-chair clause=3.2.4", keys: "5"),
        Example(
          name: "either of two from one agency is the agency: one of the inspectors each time",
          ask: "attendance --group board", says: "MPS", data: "agency=MPS came=2 of=2",
          keys: "2 / =moor Enter Esc y"),
        Example(
          name: "twelve months back from 11 June 2027 the first is no more",
          steps:
            """
            2027-06-10 10:00 meeting open today --anyway
            mark today Rudge here
            12:00 meeting close today
            2027-06-11 09:00
            """,
          ask: "check", says: "To attend to", never: "BVSC: nobody", data: "day=2027-06-11", keys: "5"),
      ]),
  ]
}
