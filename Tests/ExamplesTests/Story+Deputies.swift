extension Story {
  /// Deputies and the limits on them (section 5 of the catalogue).
  static let deputies: [Story] = [
    Story(
      mechanism: "D", title: "deputies: at most a quarter of the year's scheduled meetings",
      template: "milton-keynes",
      steps:
        """
        2026-04-01 09:00 appoint "Ivy Moor" board-12 --from 2026-01-01
        deputy add "Jack Nairn" board-12 --authorised 2026-01-01 --from 2026-01-01
        meeting add board 2026-05-14 --start 10:00
        meeting add board 2026-08-13 --start 10:00
        meeting add board 2026-11-12 --start 10:00
        meeting add board 2027-02-11 --start 10:00
        """,
      examples: [
        Example(
          name: "one of four is exactly 25%: allowed, and none left",
          steps:
            """
            2026-05-14 09:55 mark today Moor deputy Nairn
            10:00 meeting open today
            12:00 meeting close today
            2026-05-15 09:00
            """,
          ask: "attendance --group board", says: "1 of 4 scheduled meetings by deputy (14 May)",
          data: "rule=board-deputies number=1 of=4 allowed=1 remaining=0", keys: "2 / =police Enter"),
        Example(
          name: "a special meeting is not one of the scheduled",
          steps:
            """
            2026-06-11 09:00 meeting add board 2026-06-11 --kind special --start 10:00
            09:55 mark today Moor deputy Nairn
            10:00 meeting open today
            12:00 meeting close today
            2026-06-12 09:00
            """,
          ask: "attendance --group board", says: "1 of 4 scheduled meetings by deputy (14 May)",
          data: "rule=board-deputies number=1 of=4 allowed=1 remaining=0", keys: "2 / =police Enter"),
        Example(
          name: "two of four are one too many, for the Chair to judge",
          steps:
            """
            2026-08-13 09:55 mark today Moor deputy Nairn
            10:00 meeting open today
            12:00 meeting close today
            2026-08-14 09:00
            """,
          ask: "check",
          says:
            """
            2 of 4 scheduled meetings by deputy (14 May, 13 Aug), in the year from 1 Apr 2026; at most 1 \
            allowed (25%), 1 too many (App2 4)
            """,
          data: "kind=for-chair group=board", keys: "5"),
        Example(
          name: "25% of seven is 1.75, and one is allowed",
          steps:
            """
            meeting add board 2026-12-10 --start 10:00
            meeting add board 2027-01-14 --start 10:00
            meeting add board 2027-03-11 --start 10:00
            """,
          ask: "attendance --group board", says: "2 of 7 scheduled meetings by deputy (14 May, 13 Aug)",
          data: "rule=board-deputies number=2 of=7 allowed=1 remaining=-1", keys: "2 / =police Enter"),
        Example(
          name: "31 March is in the year, and a meeting on 1 April in the next: 25% of eight is two",
          steps:
            """
            meeting add board 2027-03-31 --start 10:00
            meeting add board 2027-04-01 --start 10:00
            """,
          ask: "attendance --group board", says: "2 of 8 scheduled meetings by deputy (14 May, 13 Aug)",
          data: "rule=board-deputies number=2 of=8 allowed=2 remaining=0", keys: "2 / =police Enter"),
        Example(
          name: "a cancelled meeting is not scheduled: two of seven are too many again",
          steps: "meeting cancel \"board 2026-12-10\" \"nobody could come\"", ask: "check",
          says:
            """
            2 of 7 scheduled meetings by deputy (14 May, 13 Aug), in the year from 1 Apr 2026; at most 1 \
            allowed (25%), 1 too many (App2 4)
            """,
          keys: "5"),
        Example(
          name: "the count stays with the post when its holder is replaced in mid-year",
          steps:
            """
            2026-09-01 09:00 appointment end board-12 2026-08-31
            appoint "Kit Orme" board-12 --from 2026-09-01
            """,
          ask: "check", says: "Kit Orme (Police): 2 of 7 scheduled meetings by deputy", keys: "5"),
        Example(
          name: "where holder and deputy both come the holder came",
          steps:
            """
            2026-11-12 09:55 mark today Orme here
            mark today attending "Jack Nairn"
            10:00 meeting open today
            12:00 meeting close today
            2026-11-13 09:00
            """,
          ask: "attendance --group board", says: "2 of 7 scheduled meetings by deputy (14 May, 13 Aug)",
          data: "rule=board-deputies number=2 of=7 allowed=1", keys: "2 / =police Enter"),
      ]),
    Story(
      mechanism: "D", title: "sub-groups: at most a fifth", template: "milton-keynes",
      steps:
        """
        2026-04-01 09:00 appoint "Ivy Moor" td-07 --from 2026-01-01
        deputy add "Jack Nairn" td-07 --authorised 2026-01-01 --from 2026-01-01
        meeting add td 2026-05-14 --start 10:00
        meeting add td 2026-08-13 --start 10:00
        meeting add td 2026-11-12 --start 10:00
        meeting add td 2027-02-11 --start 10:00
        2026-05-14 09:55 mark today Moor deputy Nairn
        10:00 meeting open today
        12:00 meeting close today
        2026-05-15 09:00
        """,
      examples: [
        Example(
          name: "20% of four is 0.8, and none is allowed", ask: "check",
          says:
            """
            1 of 4 scheduled meetings by deputy (14 May), in the year from 1 Apr 2026; none allowed (20%), \
            1 too many (App5 5)
            """,
          keys: "5"),
        Example(
          name: "20% of five is exactly one", steps: "meeting add td 2027-03-11 --start 10:00",
          ask: "attendance --group td", says: "1 of 5 scheduled meetings by deputy (14 May)",
          data: "rule=sub-group-deputies number=1 of=5 allowed=1 remaining=0",
          keys: "1 / =training Enter Esc 2 / =moor Enter"),
      ]),
  ]
}
