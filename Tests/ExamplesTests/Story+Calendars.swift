extension Story {
  /// When groups meet (section 8 of the catalogue).
  static let calendars: [Story] = [
    Story(
      mechanism: "F", title: "Bexley's Board meets in June, September, December and March",
      template: "bexley",
      steps:
        """
        2026-04-01 09:00 meeting add board 2026-06-11 --start 10:00
        meeting add board 2026-09-10 --start 10:00
        meeting add board 2027-03-11 --start 10:00
        """,
      examples: [
        Example(
          name: "December, one of the four months, has no meeting", steps: "2026-12-01 09:00",
          ask: "due --group board",
          says: "LSCB Board: a meeting in December 2026 is due (2.1.2, App1 7.1); none is planned.",
          data: "day=2026-12-31 group=board", keys: "6"),
        Example(
          name: "an extra-ordinary meeting is beside the four, and fills no month",
          steps: "meeting add board 2026-12-15 --start 10:00 --kind extra-ordinary",
          ask: "due --group board",
          says: "LSCB Board: a meeting in December 2026 is due (2.1.2, App1 7.1); none is planned.",
          data: "day=2026-12-31 group=board", keys: "6"),
        Example(
          name: "an ordinary meeting on the last day of the month is in December",
          steps: "meeting add board 2026-12-31 --start 10:00", ask: "due --group board",
          says:
            """
            LSCB Board, Thu 31 Dec 2026: notice with the time, the place and the details of the business \
            (App1 7.6)
            """,
          never: "LSCB Board: a meeting in December 2026", keys: "6"),
        Example(
          name: "a cancelled meeting leaves the month without one",
          steps: "meeting cancel \"board 2026-12-31\" \"nobody could come\"", ask: "due --group board",
          says: "LSCB Board: a meeting in December 2026 is due (2.1.2, App1 7.1); none is planned.",
          data: "day=2026-12-31 group=board", keys: "6"),
        Example(
          name: "the panel's month of February ends on the 28th", ask: "due --group sscrp",
          says:
            """
            Sun 28 Feb 2027 Standing Serious Case Review Panel: a meeting in February 2027 is due (1.2.3, \
            App2 4)
            """,
          data: "day=2027-02-28 group=sscrp", keys: "6",
          shows:
            """
            Sun 28 Feb 2027 sscrp Standing Serious Case Review Panel: a meeting in February 2027 is due \
            (1.2.3, App2 4)
            """),
        Example(
          name: "in a leap year on the 29th", steps: "2028-01-10 09:00", ask: "due --group sscrp",
          says:
            """
            Tue 29 Feb 2028 Standing Serious Case Review Panel: a meeting in February 2028 is due (1.2.3, \
            App2 4)
            """,
          data: "day=2028-02-29 group=sscrp", keys: "6",
          shows:
            """
            Tue 29 Feb 2028 sscrp Standing Serious Case Review Panel: a meeting in February 2028 is due \
            (1.2.3, App2 4)
            """),
      ]),
    Story(
      mechanism: "F", title: "six weeks, and four times a year", template: "milton-keynes",
      steps:
        """
        2026-05-01 09:00 meeting add bmg 2026-05-21 --start 10:00
        meeting add board 2026-11-30 --start 10:00
        """,
      examples: [
        Example(
          name: "forty-two days after 21 May is 2 July", steps: "2026-05-22 09:00", ask: "due --group bmg",
          says: "Thu 2 Jul 2026 Business Management Group: a meeting in July 2026 is due (6 BMG (a), App3)",
          data: "day=2026-07-02 group=bmg", keys: "6",
          shows:
            """
            Thu 2 Jul 2026 bmg Business Management Group: a meeting in July 2026 is due (6 BMG (a), App3)
            """),
        Example(
          name: "a meeting planned on the forty-second day is asked for no more",
          steps: "meeting add bmg 2026-07-02 --start 10:00", ask: "due --group bmg",
          says: "Business Management Group meets, 10:00 (6 BMG (a), App3)",
          never: "Business Management Group: a meeting in July 2026", data: "day=2026-07-02 group=bmg",
          keys: "6"),
        Example(
          name: "three months after 30 November is 28 February, and February's last Monday is the 22nd",
          steps: "2026-12-01 09:00", ask: "due --group board",
          says: "Mon 22 Feb 2027 MKSCB Board: a meeting in February 2027 is due (6 Board (a))",
          data: "day=2027-02-22 group=board", keys: "6",
          shows: "Mon 22 Feb 2027 board MKSCB Board: a meeting in February 2027 is due (6 Board (a))"),
      ]),
    Story(
      mechanism: "F", title: "a group meets quarterly, and the others as they like",
      template: "central-bedfordshire",
      examples: [
        Example(
          name:
            """
            no frequency is stated of the Strategic Board, and its last meeting of 2026 asks for no next
            """,
          steps:
            """
            2026-12-01 09:00 meeting add cbperf 2026-11-30 --start 10:00
            meeting add board 2026-11-30 --start 10:00
            """,
          ask: "due", says: "a meeting", never: "Safeguarding Children Strategic Board: a meeting in",
          data: "group=cbperf", keys: "6")
      ]),
  ]
}
