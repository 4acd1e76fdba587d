extension Story {
  /// Papers and notice of meetings (section 9 of the catalogue).
  static let papers: [Story] = [
    Story(
      mechanism: "N", title: "five working days before the Board, over Christmas and Easter",
      template: "bexley",
      steps:
        """
        2026-09-01 09:00 meeting add board 2026-09-10 --start 10:00
        2026-11-20 09:00 ten: meeting add board 2026-12-10 --start 10:00
        meeting add board 2027-01-05 --start 10:00 --kind extra-ordinary
        meeting add board 2027-03-31 --start 10:00
        meeting add exec 2026-12-10 --start 14:00
        """,
      examples: [
        Example(
          name: "Thursday the 10th less five working days is Thursday the 3rd, over one weekend",
          ask: "due --group board",
          says: "LSCB Board, Thu 10 Dec 2026: papers and minutes to members and representatives (App1 7.5).",
          data: "day=2026-12-03 group=board", keys: "6",
          shows: "Thu 3 Dec 2026 board LSCB Board, Thu 10 Dec 2026: papers and minutes"),
        Example(
          name:
            """
            5 January less five, over New Year's Day and the two days at Christmas (25 and 28 December), is \
            Christmas Eve
            """,
          ask: "due --group board", says: "Thu 24 Dec 2026 LSCB Board, Tue 5 Jan 2027: papers and minutes",
          data: "day=2026-12-24 group=board", keys: "6",
          shows: "Thu 24 Dec 2026 board LSCB Board, Tue 5 Jan 2027: papers and minutes"),
        Example(
          name: "of the Executive's papers nothing is stated", ask: "due --group exec",
          says: "Executive of the LSCB meets, 14:00",
          never: "Executive of the LSCB, Thu 10 Dec 2026: papers", keys: "6"),
        Example(
          name: "the day after the last they are a day late", steps: "2026-12-04 09:00", ask: "check",
          says:
            """
            LSCB Board, Thu 10 Dec 2026: papers and minutes to members and representatives (App1 7.5): was \
            due 3 Dec 2026, 5 working days before the meeting of 10 Dec 2026, 1 day late
            """,
          keys: "5"),
        Example(
          name: "sent on the last day they were in time",
          steps: "2026-12-04 evidence board-papers board {ten} 2026-12-03", ask: "check",
          says: "To attend to", never: "LSCB Board, Thu 10 Dec 2026: papers", data: "day=2026-12-04",
          keys: "5"),
        Example(
          name: "on Christmas Eve the extra-ordinary meeting's are still in time",
          steps: "2026-12-24 09:00", ask: "check", says: "To attend to",
          never: "LSCB Board, Tue 5 Jan 2027: papers", data: "day=2026-12-24", keys: "5"),
        Example(
          name: "on Christmas Day they are a day late", steps: "2026-12-25 09:00", ask: "check",
          says:
            """
            LSCB Board, Tue 5 Jan 2027: papers and minutes to members and representatives (App1 7.5): was \
            due 24 Dec 2026, 5 working days before the meeting of 5 Jan 2027, 1 day late
            """,
          keys: "5"),
        Example(
          name: "31 March 2027 less five, over Good Friday (26 March) and Easter Monday, is Monday the 22nd",
          steps: "2027-03-01 09:00", ask: "due --group board",
          says: "Mon 22 Mar 2027 LSCB Board, Wed 31 Mar 2027: papers and minutes",
          data: "day=2027-03-22 group=board", keys: "6",
          shows: "Mon 22 Mar 2027 board LSCB Board, Wed 31 Mar 2027: papers and minutes"),
        Example(
          name: "the notice says time, place and business by the meeting at the latest",
          ask: "due --group board",
          says:
            """
            LSCB Board, Wed 31 Mar 2027: notice with the time, the place and the details of the business \
            (App1 7.6); the place and the business are not entered.
            """,
          data: "day=2027-03-31 group=board", keys: "6"),
      ]),
    Story(
      mechanism: "N", title: "a week, and clear days",
      rules:
        """
          week: {kind: deadline, group: board, clause: "4", what: agenda to members, before-meeting: 1 \
        week}
          clear: {kind: deadline, group: board, clause: "5", what: papers to members, before-meeting: 5 \
        working days, clear-days: yes}
          leap: {kind: deadline, group: board, clause: "6", what: questions to the Chair, before-meeting: 1 \
        month}
        """,
      steps:
        """
        2028-01-03 09:00 meeting add board 2028-03-07 --start 10:00
        """,
      examples: [
        Example(
          name: "seven days before 7 March 2028 are 29 February", ask: "due",
          says: "Tue 29 Feb 2028 Board, Tue 7 Mar 2028: agenda to members (4).",
          data: "day=2028-02-29 clause=4", keys: "6",
          shows: "Tue 29 Feb 2028 board Board, Tue 7 Mar 2028: agenda to members (4)."),
        Example(
          name: "five working days before are 29 February too, and five clear ones begin on the day before",
          ask: "due", says: "Mon 28 Feb 2028 Board, Tue 7 Mar 2028: papers to members (5).",
          data: "day=2028-02-28 clause=5", keys: "6",
          shows: "Mon 28 Feb 2028 board Board, Tue 7 Mar 2028: papers to members (5)."),
        Example(
          name: "a cancelled meeting asks for nothing",
          steps:
            """
            meeting cancel "board 2028-03-07" "nobody could come"
            meeting add board 2028-03-31 --start 10:00
            """,
          ask: "due", says: "Tue 29 Feb 2028 Board, Fri 31 Mar 2028: questions to the Chair (6).",
          never: "Tue 7 Mar 2028", data: "day=2028-02-29 clause=6", keys: "6",
          shows: "Tue 29 Feb 2028 board Board, Fri 31 Mar 2028: questions to the Chair (6)."),
      ]),
  ]
}
