extension Story {
  /// Business plan, work plans and annual report (section 17 of the catalogue).
  static let plans = [
    Story(
      mechanism: "P", title: "the plan to the Partners by 31 March", template: "bexley",
      steps: """
        2027-03-01 09:00 meeting add board 2027-03-30 --start 10:00 --end 12:00
        matter open plan-making "Plan 2027/28"
        """,
      examples: [
        Example(
          name: "a Board on 30 March leaves a day to submit it", ask: "due",
          says:
            "Wed 31 Mar 2027 Business Plan approved by the Board and submitted to the Partners (App1 11.1).",
          data: "day=2027-03-31 \"clause=App1 11.1\"", keys: "6"),
        Example(
          name: "its papers are due five working days before: Good Friday and Easter Monday do not count",
          ask: "due",
          says:
            "Fri 19 Mar 2027 LSCB Board, Tue 30 Mar 2027: papers and minutes to members and representatives",
          never: "Tue 23 Mar 2027", data: "day=2027-03-19 group=board \"clause=App1 7.5\"", keys: "6",
          shows: "Fri 19 Mar 2027 board LSCB Board, Tue 30 Mar 2027: papers and minutes"),
        Example(
          name: "on 31 March it is not late yet", steps: "2027-03-31", ask: "check",
          says: "LSCB Board, Tue 30 Mar 2027 was not closed", never: "Business Plan approved", keys: "5"),
        Example(
          name: "on 1 April it is", steps: "2027-04-01", ask: "check",
          says: "submitted to the Partners (App1 11.1): was due 31 Mar 2027, 1 day late", keys: "5"),
        Example(
          name: "approved without the look back at the year that ends",
          steps: """
            matter step "Plan 2027/28" following 2027-03-15
            matter step "Plan 2027/28" approved 2027-03-30
            """, ask: "check",
          says: "plan approved by the Board (App1 11). Recorded before “work of the previous year reviewed”",
          keys: "5"),
        Example(
          name: "submitted on the last day, and that is in order after the approval",
          steps: """
            matter step "Plan 2027/28" submitted 2027-03-31
            evidence business-plan "" 2027-03-31 2027-03-31
            """, ask: "matter show \"Plan 2027/28\"",
          says: "Plan submitted to the Partners (App1 11) Done 31 Mar 2027",
          never: "Recorded before “plan approved by the Board”",
          data: "id=submitted done=2027-03-31 state=done",
          keys: "5 / \"=Plan 2027\" Enter Enter"),
      ]),
    Story(
      mechanism: "P", title: "three years, a year, half a year, and seven sub-groups",
      template: "milton-keynes",
      steps: """
        2024-02-29 09:00 meeting add board 2024-02-29 --start 10:00 --end 12:00
        2026-08-31 evidence half-yearly-progress
        2026-12-10
        """,
      examples: [
        Example(
          name: "31 August and six months are 28 February",
          ask: "due",
          says:
            "Sun 28 Feb 2027 Progress against the business plan reported to the Children's Trust Board (3 (a), "
            + "4 (e)); by Independent Chair.", data: "day=2027-02-28 \"clause=3 (a), 4 (e)\"", keys: "6"),
        Example(
          name: "29 February 2024 and three years are 28 February 2027", ask: "due",
          says: "Sun 28 Feb 2027 Three-yearly business plan produced (11).",
          data: "day=2027-02-28 clause=11", keys: "6"),
        Example(
          name: "seven sub-groups owe a report, in one line", ask: "check",
          says: "Annual report, for the MKSCB Annual Report (11, App5 3): by 7 groups, Quality Assurance "
            + "Sub-Group, Policy & Procedures Sub-Group and 5 more: was due 28 Feb 2025", keys: "5"),
        Example(
          name: "the Trust's Board is asked for its comment before the approval",
          steps: """
            matter open plan-making "Plan 2027"
            matter step "Plan 2027" consulted
            matter step "Plan 2027" approved
            """, ask: "check",
          says:
            "Recorded before “plan presented to the Children's Trust Board for comment”, which comes first",
          keys: "5"),
        Example(
          name: "on the same day is in order", steps: "matter step \"Plan 2027\" trust", ask: "check",
          says: "MKSCB Annual Report produced", never: "Recorded before", keys: "5"),
      ]),
    Story(
      mechanism: "P", title: "a report every twelve months, and seven working days for its copies",
      template: "central-bedfordshire",
      steps: """
        2026-03-23 09:00 meeting add board 2026-03-23 --start 10:00 --end 12:00
        evidence yearly-report
        2026-12-23 matter open published-report "Report 2026"
        """,
      examples: [
        Example(
          name: "published on 23 December: 24, 29, 30, 31 December, 4, 5 and 6 January", ask: "due",
          says:
            "Child Safeguarding Practice Review Panel (Arrangements, Reporting), due 6 Jan 2027, 7 working days",
          keys: "6"),
        Example(
          name: "one copy went on the last day, the other is a day late",
          steps: """
            2027-01-06 matter step "Report 2026" panel
            2027-01-07
            """, ask: "check",
          says:
            "Children's Social Care (Arrangements, Reporting), due 6 Jan 2027, 7 working days after the opening, "
            + "1 day late", never: "Practice Review Panel (Arrangements", keys: "5"),
        Example(
          name: "the report itself is due twelve months after the last one", ask: "due",
          says: "Tue 23 Mar 2027 Report on the arrangements published (Arrangements, Reporting).",
          data: "day=2027-03-23 \"clause=Arrangements, Reporting\"", keys: "6"),
        Example(
          name: "published on 23 March 2027, over Easter: 24, 25, 30, 31 March, 1, 2 and 5 April",
          steps: """
            2027-03-23 evidence yearly-report
            matter open published-report "Report 2027"
            """, ask: "due",
          says:
            "Child Safeguarding Practice Review Panel (Arrangements, Reporting), due 5 Apr 2027, 7 working days",
          keys: "6"),
      ]),
  ]
}
