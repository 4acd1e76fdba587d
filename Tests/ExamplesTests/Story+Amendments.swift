extension Story {
  /// Amendments and yearly reviews of constitutions (section 15 of the catalogue).
  static let amendments: [Story] = [
    Story(
      mechanism: "AM", title: "twenty-one days of notice of an amendment, with its text, to every partner",
      template: "bexley",
      steps:
        """
        2026-11-02 09:00 appoint "Dora Marsh" board-02 --from 2026-01-01
        appoint "Helen Penn" board-06 --from 2026-01-01
        appoint "Ivy Moor" board-10 --from 2026-01-01
        meeting add board 2026-12-10 --start 10:00
        agenda add "board 2026-12-10" "Amendment" --purpose amendment
        """,
      examples: [
        Example(
          name: "10 December less twenty-one days is 19 November", steps: "2026-11-19 09:00", ask: "check",
          says: "It needs written notice to every partner by 19 Nov 2026, 21 days before (App1 12.1)",
          keys: "5"),
        Example(
          name: "given to two of three on the last day, to the third on the day after",
          steps:
            """
            notice "board 2026-12-10" LBB 2026-11-19 --text "in the annex"
            notice "board 2026-12-10" MPS 2026-11-19 --text "in the annex"
            2026-11-20 notice "board 2026-12-10" BCT 2026-11-20 --text "in the annex"
            """,
          ask: "check", says: "21 days before (App1 12.1); late: Care Trust on 20 Nov 2026.", keys: "5"),
        Example(
          name: "it may not be decided, and is not",
          steps:
            """
            2026-12-10 09:50 mark today Marsh here
            mark today Penn here
            mark today Moor here
            10:00 meeting open today
            item start 1 today
            10:05 ! decide today "Clause 7.1 is amended"
            """,
          ask: "minutes today", says: "Amendment since 10:00", never: "Decision (",
          data: "opened=10:00 title=Amendment", keys: "Esc M"),
      ]),
    Story(
      mechanism: "AM", title: "a text sent later is not enough", template: "bexley",
      steps:
        """
        2028-02-01 09:00 appoint "Dora Marsh" board-02 --from 2026-01-01
        appoint "Helen Penn" board-06 --from 2026-01-01
        meeting add board 2028-03-21 --start 10:00
        agenda add "board 2028-03-21" "Clause 7.1" --purpose amendment
        2028-02-28 notice "board 2028-03-21" LBB 2028-02-28 --text "in the annex"
        notice "board 2028-03-21" BCT 2028-02-28
        """,
      examples: [
        Example(
          name: "21 March 2028 less twenty-one days is 29 February; the text is missing from one",
          ask: "check", says: "without its text in the notice (App1 12.2): Care Trust.", keys: "5"),
        Example(
          name: "given again with the text on the leap day itself, it may be taken",
          steps: "2028-02-29 notice \"board 2028-03-21\" BCT 2028-02-29 --text \"in the annex\"",
          ask: "check", says: "To attend to", never: "the amendment may not be taken",
          data: "day=2028-02-29", keys: "5"),
        Example(
          name: "and is decided",
          steps:
            """
            2028-03-21 09:50 mark today Marsh here
            mark today Penn here
            10:00 meeting open today
            item start 1 today
            10:05 decide today "Clause 7.1 is amended"
            """,
          ask: "minutes today", says: "Clause 7.1 is amended", data: "at=10:05 outcome=agreed",
          keys: "Esc M"),
      ]),
    Story(
      mechanism: "AM", title: "a review each year", template: "milton-keynes",
      steps:
        """
        2028-01-10 09:00 meeting add board 2028-01-13 --start 10:00
        2028-02-29 evidence constitution-review
        evidence terms-review bmg
        """,
      examples: [
        Example(
          name: "twelve months after 29 February 2028 are 28 February 2029", steps: "2029-01-10",
          ask: "due", says: "Constitution reviewed, with advice from Government Office South East",
          data: "day=2029-02-28", keys: "6"),
        Example(
          name:
            """
            the terms of reference of the Business Management Group too, and of no other group that was \
            never reviewed
            """,
          ask: "due --group bmg",
          says:
            """
            Business Management Group: terms of reference reviewed, and changes agreed by MKSCB (7, App3, \
            App5 4).
            """,
          data: "day=2029-02-28 group=bmg", keys: "6"),
        Example(
          name: "on 1 March they are a day late", steps: "2029-03-01", ask: "check",
          says:
            """
            Constitution reviewed, with advice from Government Office South East (13): was due 28 Feb 2029, \
            12 months after it was last done, 1 day late
            """,
          data: "kind=not-met clause=13 day=2029-02-28", keys: "5"),
      ]),
    Story(
      mechanism: "AM", title: "Croydon's Compact is reviewed each year", template: "croydon",
      steps:
        """
        2026-02-01 09:00 meeting add board 2026-02-12 --start 10:00
        2026-02-12 evidence compact-review
        """,
      examples: [
        Example(
          name: "on the day a year after it is not late", steps: "2027-02-12", ask: "check",
          says: "To attend to", never: "Compact reviewed", data: "day=2027-02-12", keys: "5"),
        Example(
          name: "on the next it is", steps: "2027-02-13", ask: "check", says: "Compact reviewed",
          data: "kind=not-met day=2027-02-12", keys: "5"),
      ]),
  ]
}
