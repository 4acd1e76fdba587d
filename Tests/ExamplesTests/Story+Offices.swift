extension Story {
  /// Chairs, vice-chairs and who may be one (section 3 of the catalogue).
  static let offices: [Story] = [
    Story(
      mechanism: "E", title: "chair, vice-chair and two boards, in Bexley", template: "bexley",
      steps:
        """
        2026-12-10 09:00 appoint "Ruth Hale" board-01 --from 2026-01-01
        appoint "Tom Adair" board-03 --from 2026-01-01
        appoint "Ivy Moor" board-10 --from 2026-01-01
        appoint "Guy Lorne" sscrp-00 --from 2026-01-01
        """,
      examples: [
        Example(
          name: "no Vice-Chairperson is recorded", ask: "check",
          says: "LSCB Board has no vice-chair (App1 5.1, 5.2). Enter who has the office.",
          data: "kind=not-met group=board", keys: "5"),
        Example(
          name: "one is, from that day",
          steps: "office set board vice-chair --post board-10 --from 2026-12-10", ask: "check",
          says: "To attend to", never: "LSCB Board has no vice-chair", data: "day=2026-12-10", keys: "5"),
        Example(
          name: "who has the chair of both boards may not",
          steps: "office set ctb chair --person \"Ruth Hale\" --from 2026-12-10", ask: "check",
          says:
            """
            Ruth Hale is Independent Chairman of LSCB Board and Chair of Children's Trust Board; these must \
            be different people (4.2.1
            """,
          data: "kind=not-met group=board", keys: "5"),
        Example(
          name: "the panel's chair comes from the police",
          steps:
            """
            appoint "Ivy Moor" sscrp-07 --from 2026-12-10
            office set sscrp chair --post sscrp-07 --from 2026-12-10
            """,
          ask: "check",
          says:
            """
            Ivy Moor, Chair of Standing Serious Case Review Panel, must be independent and is on record for \
            Superintendent, Bexley Borough
            """,
          data: "kind=not-met group=sscrp", keys: "5"),
        Example(
          name: "the chair before was of no agency in Bexley",
          steps:
            """
            office set sscrp chair --post sscrp-00 --from 2026-12-11
            2026-12-11
            """,
          ask: "check", says: "To attend to", never: "must be independent", data: "day=2026-12-11",
          keys: "5"),
      ]),
    Story(
      mechanism: "E",
      title: "the Independent Chair of Milton Keynes is reviewed every two years, and briefs each quarter",
      template: "milton-keynes",
      steps:
        """
        2024-02-29 09:00 meeting add board 2024-02-29 --start 10:00
        2026-11-30 evidence quarterly-briefing
        """,
      examples: [
        Example(
          name:
            """
            two years after the record's first day, 29 February 2024, are 28 February 2026, and on that day \
            it is not late
            """,
          steps: "2026-02-28", ask: "check", says: "To attend to",
          never: "review of the Independent Chair's appointment", data: "day=2026-02-28", keys: "5"),
        Example(
          name: "on 1 March it is a day late", steps: "2026-03-01", ask: "check",
          says:
            """
            of the Independent Chair's appointment by the Board's members and the Director of Children's \
            Services (5 (e)): was due 28 Feb 2026, 2 years after the record begins (never done), 1 day late
            """,
          data: "kind=not-met day=2026-02-28", keys: "5"),
        Example(
          name: "three months after the briefing of 30 November are 28 February", steps: "2026-12-10",
          ask: "due",
          says: "of the Director of Children's Services and the Lead Member (5 (d)); by Independent Chair.",
          data: "day=2027-02-28", keys: "6"),
        Example(
          name: "the Board elects a vice chair, and none is recorded", ask: "check",
          says: "MKSCB Board has no vice-chair (6 Board (b)-(c)).", data: "kind=not-met group=board",
          keys: "5"),
      ]),
  ]
}
