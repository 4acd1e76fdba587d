extension Story {
  /// Reviews (section 19 of the catalogue).
  static let reviews = [
    Story(
      mechanism: "R", title: "by 31 March each year", template: "bexley",
      steps: "2026-12-10 09:00 meeting add board 2026-12-10 --start 10:00 --end 12:00",
      examples: [
        Example(
          name: "31 March 2026 was before the first meeting, and nobody can be blamed for it", ask: "check",
          says: "To attend to", never: "Review of the Board's activities", data: "day=2026-12-10", keys: "5"),
        Example(
          name: "from 5 January, 90 days reach 5 April: 31 March is in the plan", steps: "2027-01-05",
          ask: "due", says: "Wed 31 Mar 2027 Review of the Board's activities and functions (App1 10.1).",
          data: "day=2027-03-31 \"clause=App1 10.1\"", keys: "6"),
        Example(
          name: "on 31 March itself nothing is late", steps: "2027-03-31", ask: "check",
          says: "LSCB Board has no chair", never: "Review of the Board's activities", keys: "5"),
        Example(
          name: "on 1 April it is a day late", steps: "2027-04-01", ask: "check",
          says: "Review of the Board's activities and functions (App1 10.1): was due 31 Mar 2027, 1 day late",
          keys: "5"),
        Example(
          name: "done on 30 March and entered on 1 April, the next is a year on",
          steps: """
            evidence review-of-functions "" 2027-03-31 2027-03-30
            2028-01-05
            """, ask: "due",
          says: "Fri 31 Mar 2028 Review of the Board's activities and functions (App1 10.1).",
          data: "day=2028-03-31 \"clause=App1 10.1\"", keys: "6"),
      ]),
    Story(
      mechanism: "R", title: "two years from a leap day, and every group's terms", template: "milton-keynes",
      steps: """
        2024-02-29 09:00 meeting add board 2024-02-29 --start 10:00 --end 12:00
        """,
      examples: [
        Example(
          name: "the record begins on 29 February 2024: two years end on 28 February 2026",
          steps: "2025-12-10 09:00", ask: "due",
          says:
            "Sat 28 Feb 2026 Review of the Independent Chair's appointment by the Board's members and the "
            + "Director of Children's Services (5 (e)).", data: "day=2026-02-28 \"clause=5 (e)\"", keys: "6"),
        Example(
          name: "on 1 March 2026 it is one day late", steps: "2026-03-01", ask: "check",
          says:
            "Services (5 (e)): was due 28 Feb 2026, 2 years after the record begins (never done), 1 day late",
          keys: "5"
        ),
        Example(
          name: "done on 2 March 2026, the next two years end on 2 March 2028",
          steps: """
            2026-03-02 evidence chair-review
            2027-12-10
            """, ask: "due",
          says: "Thu 2 Mar 2028 Review of the Independent Chair's appointment",
          data: "day=2028-03-02 \"clause=5 (e)\"", keys: "6"),
        Example(
          name: "eight groups review their terms, and four done leave four in one line",
          steps: """
            2026-03-02 evidence terms-review bmg
            evidence terms-review qa
            evidence terms-review pp
            evidence terms-review ce
            2026-12-10
            """, ask: "check",
          says: "Terms of reference reviewed, and changes agreed by MKSCB (7, App3, App5 4): by 4 groups, ",
          keys: "5"),
        Example(
          name: "a fifth done leaves three, a line for each",
          steps: "evidence terms-review td", ask: "check",
          says:
            "Safer Workforce Sub-Group: terms of reference reviewed, and changes agreed by MKSCB (7, App3, "
            + "App5 4): was due 28 Feb 2025", never: "by 3 groups", keys: "5"),
        Example(
          name: "terms reviewed on 2 March 2026 are due again on 2 March 2027", ask: "due",
          says:
            "Terms of reference reviewed, and changes agreed by MKSCB (7, App3, App5 4): by 4 groups, Business",
          data: "day=2027-03-02 \"clause=7, App3, App5 4\"", keys: "6"),
      ]),
    Story(
      mechanism: "R", title: "a yearly review without a day", template: "croydon",
      steps: """
        2028-02-29 09:00 meeting add board 2028-02-29 --start 10:00 --end 12:00
        evidence compact-review
        2028-12-10
        """,
      examples: [
        Example(
          name: "done on the leap day, it is due again on 28 February", ask: "due",
          says: "Wed 28 Feb 2029 Compact reviewed (1.2); by the Board.",
          data: "day=2029-02-28 clause=1.2", keys: "6"),
        Example(
          name: "on the day itself it is not late", steps: "2029-02-28", ask: "check",
          says: "Croydon Safeguarding Children Board", never: "Compact reviewed (1.2)", keys: "5"),
        Example(
          name: "the day after it is, by a day", steps: "2029-03-01", ask: "check",
          says:
            "Compact reviewed (1.2); by the Board: was due 28 Feb 2029, 12 months after it was last done, "
            + "1 day late", keys: "5"),
      ]),
    Story(
      mechanism: "R", title: "a rule that begins between two meetings", template: "central-bedfordshire",
      steps: """
        2018-05-10 09:00 meeting add board 2018-05-10 --start 10:00 --end 12:00
        """,
      examples: [
        Example(
          name: "under the older Compact nobody reviews the relevant agencies", ask: "due",
          says: "Safeguarding Children Strategic Board meets, 10:00", never: "Relevant agencies", keys: "6"),
        Example(
          name: "asked for since 1 July 2018, it is due a year after that and not after the first meeting",
          steps: "2019-05-10", ask: "due",
          says:
            "Mon 1 Jul 2019 Relevant agencies looked at again, at the Development Day (Arrangements, Relevant "
            + "Agencies).", data: "day=2019-07-01 \"clause=Arrangements, Relevant Agencies\"", keys: "6"),
      ]),
  ]
}
