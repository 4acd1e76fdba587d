extension Story {
  /// Minutes (section 10 of the catalogue).
  static let minutes: [Story] = [
    Story(
      mechanism: "MN", title: "four weeks for the minutes", template: "central-bedfordshire",
      steps:
        """
        2026-12-01 09:00 meeting add board 2026-12-10 --start 10:00
        meeting add board 2028-02-01 --start 10:00
        2026-12-10 10:00 meeting open today
        12:00 meeting close today
        2026-12-11 09:00
        """,
      examples: [
        Example(
          name: "10 December and 28 days are 7 January", ask: "due --group board",
          says:
            """
            Thu 7 Jan 2027 Safeguarding Children Strategic Board, Thu 10 Dec 2026: minutes to all members
            """,
          data: "day=2027-01-07 group=board", keys: "6",
          shows:
            """
            Thu 7 Jan 2027 board Safeguarding Children Strategic Board, Thu 10 Dec 2026: minutes to all \
            members
            """),
        Example(
          name: "on the twenty-eighth day they are in time", steps: "2027-01-07", ask: "check",
          says: "To attend to", never: "minutes to all members", data: "day=2027-01-07", keys: "5"),
        Example(
          name: "on the twenty-ninth they are a day late", steps: "2027-01-08", ask: "check",
          says:
            """
            minutes to all members (Compact, LSCB Team roles and responsibilities): was due 7 Jan 2027, 4 \
            weeks after the meeting of 10 Dec 2026, 1 day late
            """,
          keys: "5"),
        Example(
          name: "circulated on the last day they are no longer asked for",
          steps: "meeting minutes \"board 2026-12-10\" --circulated 2027-01-07", ask: "check",
          says: "To attend to", never: "minutes to all members", data: "day=2027-01-08", keys: "5"),
        Example(
          name: "in a leap year 1 February and 28 days are 29 February",
          steps:
            """
            2028-02-01 10:00 meeting open today
            12:00 meeting close today
            2028-02-02 09:00
            """,
          ask: "due --group board",
          says:
            """
            Tue 29 Feb 2028 Safeguarding Children Strategic Board, Tue 1 Feb 2028: minutes to all members
            """,
          data: "day=2028-02-29 group=board", keys: "6",
          shows:
            """
            Tue 29 Feb 2028 board Safeguarding Children Strategic Board, Tue 1 Feb 2028: minutes to all \
            members
            """),
      ]),
    Story(
      mechanism: "MN", title: "minutes are agreed at the next meeting that can", template: "milton-keynes",
      steps:
        """
        2026-06-01 09:00 appoint "Dora Marsh" board-02 --from 2026-01-01
        appoint "Joan Price" board-03 --from 2026-01-01
        appoint "Kit Orme" board-04 --from 2026-01-01
        appoint "Max Quill" board-05 --from 2026-01-01
        appoint "Helen Penn" board-06 --from 2026-01-01
        appoint "Fran Kell" board-08 --from 2026-01-01
        appoint "Ivy Moor" board-12 --from 2026-01-01
        appoint "Sam Oake" board-15 --from 2026-01-01
        meeting add board 2026-06-11 --start 10:00
        2026-06-11 09:50 mark today Marsh here
        mark today Price here
        mark today Orme here
        mark today Quill here
        mark today Penn here
        mark today Kell here
        mark today Moor here
        mark today Oake here
        10:00 meeting open today
        12:00 meeting close today
        """,
      examples: [
        Example(
          name: "the Chair corrects and agrees the draft before it goes out", steps: "2026-06-20 09:00",
          ask: "check",
          says: "Minutes of MKSCB Board, Thu 11 Jun 2026: the Independent Chair has yet to agree the draft",
          data: "kind=due group=board", keys: "5"),
        Example(
          name: "agreed, they are on the next agenda",
          steps:
            """
            meeting minutes "board 2026-06-11" --drafted 2026-06-15 --chair-agreed 2026-06-18 --circulated \
            2026-06-19
            meeting add board 2026-09-10 --start 10:00
            """,
          ask: "agenda show \"board 2026-09-10\"", says: "1 Minutes", data: "no=1 title=Minutes", keys: "3",
          shows: "1 Minutes"),
        Example(
          name: "the next meeting, of one member, cannot agree them",
          steps:
            """
            2026-09-10 09:50 mark today Marsh here
            10:00 meeting open today
            item next today
            10:05 decide today "The minutes of 11 June are agreed" --anyway
            12:00 meeting close today
            2026-09-11 09:00
            """,
          ask: "check",
          says:
            """
            Minutes of MKSCB Board, Thu 11 Jun 2026: not agreed as correct at MKSCB Board, Thu 10 Sep 2026, \
            no quorate decision was recorded
            """,
          data: "kind=not-met group=board", keys: "5"),
        Example(
          name: "they go on to the agenda after",
          steps: "2026-09-11 09:00 meeting add board 2026-11-12 --start 10:00",
          ask: "agenda show \"board 2026-11-12\"", says: "Minutes of 11 June", data: "no=4 purpose=agree",
          keys: "3"),
        Example(
          name: "agreed by a quorate meeting two later, they are to be posted",
          steps:
            """
            2026-11-12 09:50 mark today Marsh here
            mark today Price here
            mark today Orme here
            mark today Quill here
            mark today Penn here
            mark today Kell here
            mark today Moor here
            mark today Oake here
            10:00 meeting open today
            item start 4 today
            10:05 decide today "The minutes of 11 June are agreed"
            """,
          ask: "check",
          says:
            """
            Minutes of MKSCB Board, Thu 11 Jun 2026: agreed and not published (5 (a), 6 Board (h), 6 Board \
            (i), App1 4).
            """,
          never: "not agreed as correct at MKSCB Board, Thu 10 Sep 2026", keys: "Esc 5"),
        Example(
          name: "posted, nothing is asked of them any more",
          steps: "meeting minutes \"board 2026-06-11\" --published 2026-11-12", ask: "check",
          says: "To attend to", never: "Minutes of MKSCB Board, Thu 11 Jun 2026", data: "day=2026-11-12",
          keys: "Esc 5"),
      ]),
  ]
}
