extension Story {
  /// Child deaths (section 27 of the catalogue).
  static let childDeaths = [
    Story(
      mechanism: "CD", title: "a report each quarter, and word on the day itself", template: "bexley",
      steps: """
        2026-11-30 09:00 meeting add cdop 2026-11-30 --start 10:00 --end 12:00
        evidence cdop-report
        2026-12-10 matter open poor-practice-seen "Case 5"
        """,
      examples: [
        Example(
          name: "30 November and three months are 28 February", ask: "due",
          says:
            "Sun 28 Feb 2027 Report of the Child Death Overview Panel to the Executive (5.1.4); by Child Death",
          data: "day=2027-02-28 clause=5.1.4", keys: "6"),
        Example(
          name: "a meeting of November is none of December's", ask: "due",
          says: "Child Death Overview Panel: a meeting in December 2026 is due (1.2.4); none is planned.",
          keys: "6"),
        Example(
          name: "planned for the last day of the month, it is there",
          steps: "meeting add cdop 2026-12-31 --start 10:00 --end 12:00", ask: "due",
          says: "Child Death Overview Panel meets, 10:00 (1.2.4): no agenda yet.",
          never: "Child Death Overview Panel: a meeting in December", keys: "6"),
        Example(
          name: "a cancelled meeting is none", steps: "meeting cancel \"cdop 2026-12-31\"", ask: "due",
          says: "Child Death Overview Panel: a meeting in December 2026 is due (1.2.4); none is planned.",
          keys: "6"),
        Example(
          name: "immediately is on the day itself", ask: "check",
          says:
            "reported to the agency through its representative (5.1.4), due 10 Dec 2026, 0 days after the opening",
          never: "0 days after the opening, 1 day late", keys: "5"),
        Example(
          name: "the agency was told on the day, the other group was not",
          steps: "matter step \"Case 5\" agency\n2026-12-11", ask: "check",
          says:
            "Quality & Effectiveness Group (5.1.4), due 10 Dec 2026, 0 days after the opening, 1 day late",
          never: "through its representative (5.1.4), due", keys: "5"),
        Example(
          name: "on 1 March the report is a day late", steps: "2027-03-01", ask: "check",
          says:
            "by Child Death Overview Panel: was due 28 Feb 2027, 3 months after it was last done, 1 day late",
          keys: "5"),
        Example(
          name: "reported on 30 November 2027, it is due again on the leap day",
          steps: "2027-11-30 evidence cdop-report\n2027-12-10", ask: "due",
          says: "Tue 29 Feb 2028 Report of the Child Death Overview Panel to the Executive (5.1.4)",
          data: "day=2028-02-29 clause=5.1.4", keys: "6"),
      ]),
    Story(
      mechanism: "CD", title: "a yearly report, and what is in common with a neighbour",
      template: "central-bedfordshire",
      steps: """
        2026-12-10 09:00 meeting add board 2026-12-10 --start 10:00 --end 12:00
        evidence cdop-report
        2027-10-10
        """,
      examples: [
        Example(
          name: "both come twelve months on", ask: "due",
          says:
            "considered for joint campaigns, with the annual report (Arrangements, Child Death Overview Process",
          keys: "6"),
        Example(
          name: "the report done in time, the common themes are a day late",
          steps: "2027-12-10 evidence cdop-report\n2027-12-11", ask: "check",
          says:
            "Bedfordshire and Luton Child Death Overview Panel: was due 10 Dec 2027, 12 months after the record "
            + "begins (never done), 1 day late", never: "Annual report to the child death review partners",
          keys: "5 / =Themes"),
      ]),
  ]
}
