extension Story {
  /// Edges over several mechanisms: what the record does not reach, what came too late, and what does not stand.
  static let edges = [
    Story(
      mechanism: "Q", title: "three are needed, and only one post is held",
      rules: """
          board-quorum:
            kind: quorum
            group: board
            clause: "7.2"
            effect: no-decisions
            all:
              - {id: members, members: at least 3}
        """,
      steps: """
        2026-12-10 09:50 post add board One --category member --from 2026-01-01
        post add board Two --category member --from 2026-01-01
        appoint "Ann Bell" One --from 2026-01-01
        appoint "Carl Dunn" Two --from 2026-01-01
        meeting add board 2026-12-10 --start 10:00
        mark today Bell here
        """,
      examples: [
        Example(
          name: "whoever comes, it is not enough, and the screen says so", ask: "quorum today",
          says: "INQUORATE 1 here, 3 needed: 2 more (7.2)", data: "verdict=inquorate here=1 needed=3",
          keys: "m",
          shows: "2 in all, and only 1 of those in post is not here")
      ]),
    Story(
      mechanism: "F", title: "a month of the calendar without a meeting, in Bexley", template: "bexley",
      steps: """
        2026-05-01 09:00 meeting add board 2026-06-11 --start 10:00
        """,
      examples: [
        Example(
          name: "September has not ended, and nothing is missing", steps: "2026-09-30", ask: "check",
          says: "To attend to", never: "LSCB Board: no meeting", data: "day=2026-09-30", keys: "5"),
        Example(
          name: "on 1 October the Board's September is missing, and the Executive's July and September",
          steps: "2026-10-01", ask: "check",
          says: "LSCB Board: no meeting in September 2026 (2.1.2, App1 7.1).", keys: "5"),
        Example(
          name: "the Executive meets in other months", ask: "check",
          says: "Executive of the LSCB: no meeting in July 2026 and September 2026 (1.2.2).", keys: "5"),
        Example(
          name: "a cancelled meeting is none",
          steps: """
            meeting add board 2026-12-10 --start 10:00
            meeting cancel "board 2026-12-10"
            2027-01-01
            """, ask: "check", says: "LSCB Board: no meeting in September 2026 and December 2026", keys: "5"),
        Example(
          name: "one that was held and is entered afterwards is there", steps: "meeting add board 2026-12-17",
          ask: "check", says: "LSCB Board: no meeting in September 2026 (", keys: "5"),
      ]),
    Story(
      mechanism: "F", title: "forty-two days at most, and about six weeks", template: "milton-keynes",
      steps: """
        2026-05-21 09:00 meeting add bmg 2026-05-21 --start 10:00
        meeting add qa 2026-05-21 --start 14:00
        """,
      examples: [
        Example(
          name: "on the 42nd day, 2 July, no more time lies between than may", steps: "2026-07-02",
          ask: "check",
          says: "To attend to", never: "last met", data: "day=2026-07-02", keys: "5"),
        Example(
          name: "on the 43rd day the business group is over its six weeks", steps: "2026-07-03", ask: "check",
          says:
            "last met 21 May 2026, 43 days ago, and at most 6 weeks (42 days) lie between meetings (6 BMG (a), App3)",
          keys: "5"),
        Example(
          name: "about six weeks sets no limit, and half as much again, 63 days, is only due",
          steps: "2026-07-23", ask: "check",
          says:
            "Quality Assurance Sub-Group: last met 21 May 2026, 63 days ago, and about 6 weeks (42 days) lie",
          data: "kind=due group=qa clause=7", keys: "5"),
        Example(
          name: "on the 64th day it is no longer about six weeks", steps: "2026-07-24", ask: "check",
          says: "Quality Assurance Sub-Group: last met 21 May 2026, 64 days ago",
          data: "kind=not-met group=qa clause=7", keys: "5"),
      ]),
    Story(
      mechanism: "F", title: "at least four in a year", template: "milton-keynes",
      steps: """
        2025-04-01 09:00 meeting add board 2025-04-01
        meeting add board 2025-09-11
        meeting add board 2026-03-31
        """,
      examples: [
        Example(
          name: "three in the year, and its last three months have not begun", steps: "2025-12-31",
          ask: "check",
          says: "To attend to", never: "at least 4", data: "day=2025-12-31", keys: "5"),
        Example(
          name: "in its last three months a fourth can still be planned", steps: "2026-01-01", ask: "check",
          says:
            "MKSCB Board: 3 meetings held or planned in the year to 31 Mar 2026, and at least 4 are asked for (6 Board (a)). Plan more.",
          data: "kind=due group=board", keys: "5"),
        Example(
          name: "from 1 April it is not met", steps: "2026-04-01", ask: "check",
          says:
            "MKSCB Board: 3 meetings in the year to 31 Mar 2026, and at least 4 are asked for (6 Board (a)).",
          data: "kind=not-met group=board", keys: "5"),
      ]),
    Story(
      mechanism: "N", title: "the papers of the first meeting of a record", template: "bexley",
      steps: "2026-11-20 09:00 meeting add board 2026-12-10 --start 10:00",
      examples: [
        Example(
          name: "on the last day for them, the fifth working day before, nothing is late",
          steps: "2026-12-03",
          ask: "check", says: "To attend to", never: "papers and minutes to members", data: "day=2026-12-03",
          keys: "5"),
        Example(
          name: "on the day after they are late, though nothing earlier is recorded", steps: "2026-12-04",
          ask: "check",
          says:
            "(App1 7.5): was due 3 Dec 2026, 5 working days before the meeting of 10 Dec 2026, 1 day late",
          keys: "5"),
        Example(
          name: "a notice without a place and without business is not given",
          steps: "! evidence board-notice", ask: "check", says: "To attend to", data: "day=2026-12-04",
          keys: "5"),
        Example(
          name: "with both it is, for the meeting by its group and day",
          steps: """
            meeting change "board 2026-12-10" --place "Town Hall"
            agenda add "board 2026-12-10" Welcome
            evidence board-notice board "board 2026-12-10"
            2026-12-11
            """, ask: "check", says: "agenda set by the Executive", never: "notice with the time", keys: "5"),
      ]),
    Story(
      mechanism: "A", title: "apologies that come after the meeting began, in Croydon", template: "croydon",
      steps: """
        2026-01-01 09:00 post add board "Head of Service" --agency SCH --category member --from 2026-01-01
        appoint "Eve Ford" "Head of Service" --from 2026-01-01
        meeting add board 2026-02-12 --start 10:00 --end 12:00
        2026-02-12 10:00 meeting open today --anyway
        11:00 meeting close today
        """,
      examples: [
        Example(
          name: "nothing was entered of her, and nothing is held against her", ask: "letter",
          says: "No letter is due.", data: "format=1", keys: "5", shows: "To attend to"),
        Example(
          name: "apologies the day after are entered, and yes is not",
          steps: """
            2026-02-13 09:00 reply "board 2026-02-12" Ford apologies --noticed 2026-02-13
            ! reply "board 2026-02-12" Ford yes
            """, ask: "letter", says: "No letter is due.", data: "format=1", keys: "5", shows: "To attend to"),
        Example(
          name: "the second time in twelve months a letter is due: neither was notice before the start",
          steps: """
            meeting add board 2026-05-14 --start 10:00 --end 12:00
            2026-05-14 10:00 meeting open today --anyway
            11:00 meeting close today
            12:30 reply "board 2026-05-14" Ford apologies
            """, ask: "letter", says: "Eve Ford", keys: "5"),
      ]),
    Story(
      mechanism: "P", title: "what was due before the record began is nobody's", template: "bexley",
      steps: "2026-12-10 09:00 meeting add board 2026-12-10 --start 10:00",
      examples: [
        Example(
          name: "done on 31 March, it is done for that day and not for the March before",
          steps: """
            2027-03-31 evidence review-of-functions
            2027-04-01
            """, ask: "check", says: "To attend to", never: "Review of the functions", data: "day=2027-04-01",
          keys: "5")
      ]),
    Story(
      mechanism: "B", title: "agencies that were invoiced need no word of it", template: "milton-keynes",
      steps: """
        2026-06-10 09:00 meeting add board 2026-06-10
        contribution add TVP £20000 --invoiced 2026-06-01
        """,
      examples: [
        Example(
          name: "on 2 October nothing is late: all that is recorded was invoiced", steps: "2026-10-02",
          ask: "check",
          says: "To attend to", never: "agencies invoiced (12)", data: "day=2026-10-02", keys: "5"),
        Example(
          name: "one more that was not, and it is a day late",
          steps: "contribution add PROB £500", ask: "check",
          says: "Contributing agencies invoiced (12): was due 1 Oct 2026, 1 day late", keys: "5"),
      ]),
  ]
}
