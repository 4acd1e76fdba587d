extension Story {
  /// Terms of office (section 4 of the catalogue).
  static let terms: [Story] = [
    Story(
      mechanism: "T", title: "a term of three years, and least terms of one", template: "milton-keynes",
      steps:
        """
        2023-12-10 09:00 appoint "Ivy Moor" board-12 --from 2023-12-10
        appoint "Joan Price" board-13 --from 2024-02-29
        appoint "Fran Kell" board-14 --from 2023-12-10 --term-ends 2027-03-31
        appoint "Ruth Hale" board-00 --from 2020-01-06
        appoint "Dora Marsh" board-02 --from 2025-01-06
        appoint "Sam Oake" board-03 --from 2025-01-06
        appoint "Liz Pell" qa-02 --from 2026-01-10
        appoint "Max Quill" qa-03 --from 2026-01-10
        """,
      examples: [
        Example(
          name: "three years from 10 December 2023 end on 10 December 2026", steps: "2026-12-01 09:00",
          ask: "due --group board", says: "the term of Ivy Moor ends, Police.",
          data: "day=2026-12-10 group=board clause=App2", keys: "6"),
        Example(
          name: "on the last day the term is not over", steps: "2026-12-10", ask: "check",
          says: "To attend to", never: "(App2), ended", data: "day=2026-12-10", keys: "5"),
        Example(
          name: "on the day after it is, and that is for the Chair to judge", steps: "2026-12-11",
          ask: "check",
          says: "Ivy Moor, Police (MKSCB Board): the term, normally 3 years (App2), ended 10 Dec 2026.",
          data: "kind=for-chair group=board clause=App2 day=2026-12-10", keys: "5"),
        Example(
          name: "renewed on 11 December, it ends three years later",
          steps: "evidence board-terms \"Ivy Moor\" 2026-12-11 --evidence \"minute 7\"", ask: "check",
          says: "To attend to", never: "(App2), ended", data: "day=2026-12-11", keys: "5"),
        Example(
          name: "three years from 29 February 2024 end on 28 February 2027", steps: "2027-03-01",
          ask: "check",
          says: "Joan Price, CAFCASS (MKSCB Board): the term, normally 3 years (App2), ended 28 Feb 2027.",
          data: "kind=for-chair group=board clause=App2 day=2027-02-28", keys: "5"),
        Example(
          name: "an end entered by hand goes before the rule's", ask: "due --group board",
          says: "the term of Fran Kell ends, Connexions Service.",
          data: "day=2027-03-31 group=board clause=", keys: "6"),
        Example(
          name: "the Independent Chair, seven years in office, has a review and no term", ask: "check",
          says: "Joan Price, CAFCASS", never: "Ruth Hale, Independent Chair (MKSCB Board): the term",
          keys: "5"),
        Example(
          name: "of the sub-group two have gone: a year to the day is the least, two days fewer are not",
          steps:
            """
            2027-01-11 appointment end qa-02 2027-01-09
            appointment end qa-03 2027-01-07
            """,
          ask: "check",
          says:
            """
            Max Quill, Probation (Quality Assurance Sub-Group): went on 7 Jan 2027, before the least time \
            of 1 year (App5).
            """,
          never: "Liz Pell, Police (Quality Assurance Sub-Group): went",
          data: "kind=for-chair group=qa clause=App5", keys: "5"),
        Example(
          name: "30 November and 29 February are three months apart, and both speak for one agency",
          steps:
            """
            2027-10-01 appointment end board-02 2027-11-30
            appointment end board-03 2028-02-29
            """,
          ask: "check",
          says:
            """
            CYPS on MKSCB Board: Dora Marsh 30 Nov 2027 and Sam Oake 29 Feb 2028 end within 3 months of \
            each other (App2, App5).
            """,
          data: "kind=for-chair group=board", keys: "5"),
        Example(
          name: "a day more is too far", steps: "appointment end board-03 2028-03-01", ask: "check",
          says: "To attend to", never: "end within 3 months of each other", data: "day=2027-10-01",
          keys: "5"),
      ]),
    Story(
      mechanism: "T", title: "a turn of one year", template: "central-bedfordshire",
      steps:
        """
        2026-01-12 09:00 appoint "Ruth Hale" coord-01 --from 2026-01-12
        """,
      examples: [
        Example(
          name: "the turn of a year that began on 12 January 2026 is not over on 12 January 2027",
          steps: "2027-01-12", ask: "check", says: "To attend to", never: "the term, 1 year",
          data: "day=2027-01-12", keys: "5"),
        Example(
          name: "on the 13th it is, and not met: one year is the most", steps: "2027-01-13", ask: "check",
          says: "ended 12 Jan 2027", data: "kind=not-met group=coord", keys: "5"),
        Example(
          name: "another of the three takes the turn",
          steps:
            """
            appointment end coord-01 2027-01-12
            appoint "Dora Marsh" coord-01 --from 2027-01-13
            """,
          ask: "check", says: "To attend to", never: "ended 12 Jan 2027", data: "day=2027-01-13", keys: "5"),
      ]),
    Story(
      mechanism: "T", title: "Bexley's representatives stay as long as their partner wishes",
      template: "bexley",
      examples: [
        Example(
          name: "fifteen years in the post end no term",
          steps:
            """
            2026-12-10 09:00 appoint "Ivy Moor" board-10 --from 2011-09-01
            appoint "Gus Hall" board-11 --from 2026-01-05 --term-ends 2027-01-04
            """,
          ask: "due --group board",
          says: "the term of Gus Hall ends, Detective Inspector, Child Abuse Investigation Team.",
          never: "the term of Ivy Moor", data: "day=2027-01-04 group=board", keys: "6")
      ]),
  ]
}
