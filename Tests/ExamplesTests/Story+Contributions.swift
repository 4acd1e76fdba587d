extension Story {
  /// Budgets and contributions (section 18 of the catalogue).
  static let contributions = [
    Story(
      mechanism: "B", title: "lines that add to a pound more than the document says",
      template: "central-bedfordshire",
      examples: [
        Example(
          name: "82,037 + 54,830 + 19,992 + 840 + 840 + 550 + 22,210 are 181,299",
          steps: "2018-12-10 09:00", ask: "check",
          says:
            "Contributions 2018/19: the lines add to £181,299, the document states £181,298 (Arrangements, "
            + "Funding Arrangements), £1 less. Ask which is meant.", keys: "5"),
        Example(
          name: "the council gives two lines, one of them for contingencies", ask: "agency show CBC",
          says: "2018/19: £22,210 agreed, not invoiced, £0 received", keys: "2 / =CBC Enter Esc y"),
      ]),
    Story(
      mechanism: "B", title: "invoiced by 1 October", template: "milton-keynes",
      steps: """
        2026-06-01 09:00 contribution add TVP £20000
        police: contributions --format csv
        contribution add VOL £500 --kind in-kind
        """,
      examples: [
        Example(
          name: "on 1 October nothing is late yet", steps: "2026-10-01", ask: "due",
          says: "Thu 1 Oct 2026 Contributing agencies invoiced (12)", never: "not invoiced",
          data: "day=2026-10-01 clause=12", keys: "6"),
        Example(
          name: "the day after it is", steps: "2026-10-02", ask: "check",
          says: "TVP, contribution 2026/27: not invoiced; due 1 Oct 2026 (12). Send the invoice.",
          never: "Voluntary Sector, contribution", keys: "5"),
        Example(
          name: "invoiced on 1 October it was in time, and no day for paying is stated",
          steps: "contribution change {police} --invoiced 2026-10-01", ask: "check",
          says:
            "TVP, contribution 2026/27: £20,000 of £20,000 not received; no day for paying is stated (12)",
          never: "TVP, contribution 2026/27: invoiced", data: "kind=due clause=12 day=null", keys: "5"),
        Example(
          name: "entered on 31 March it is of the year that ends then, on 1 April of the next",
          steps: """
            2027-03-31 contribution add CAFC £550
            2027-04-01 contribution add CAFC £560
            """, ask: "agency show CAFCASS", says: "2027/28: £560 agreed, not invoiced, £0 received (12).",
          keys: "5 / \"=CAFCASS, contribution\" Enter Enter"),
        Example(
          name: "the £550 of 31 March were not invoiced by the 1 October before", ask: "check",
          says: "CAFCASS, contribution 2026/27: not invoiced; due 1 Oct 2026 (12)",
          never: "CAFCASS, contribution 2027/28", keys: "5"),
        Example(
          name: "what the police still owe of the year before is not forgotten", ask: "check",
          says: "TVP, contribution 2026/27: £20,000 of £20,000 not received", keys: "5"),
      ]),
    Story(
      mechanism: "B", title: "an invoice of 2 October, and fifty pence", template: "milton-keynes",
      steps: """
        2026-06-01 09:00 contribution add PROB £840.50
        probation: contributions --format csv
        2026-10-02 contribution change {probation} --invoiced 2026-10-02 --received £840
        """,
      examples: [
        Example(
          name: "invoiced on 2 October it was a day late", ask: "check",
          says: "Probation, contribution 2026/27: invoiced 2 Oct 2026, 1 day late; due 1 Oct 2026 (12)",
          data: "kind=not-met clause=12 day=2026-10-01", keys: "5"),
        Example(
          name: "of 840 pounds and 50 pence 840 came: fifty pence are short", ask: "check",
          says:
            "Probation, contribution 2026/27: £0.50 of £840.50 not received; no day for paying is stated (12)",
          keys: "5"),
        Example(
          name: "all of it came, and the late invoice stands for its year",
          steps: "2027-03-31 contribution change {probation} --received £840.50 --received-on 2027-03-31",
          ask: "check", says: "Probation, contribution 2026/27: invoiced 2 Oct 2026, 1 day late",
          never: "of £840.50 not received", keys: "5"),
        Example(
          name: "the agency's page has its day", ask: "agency show PROB",
          says: "2026/27: £840.50 agreed, invoiced 2 Oct 2026, £840.50 received on 31",
          keys: "5 / \"=Probation, contribution\" Enter Enter"),
        Example(
          name: "from 1 April it is past", steps: "2027-04-01", ask: "check",
          says: "MKSCB Board has no chair", never: "Probation, contribution", keys: "5"),
      ]),
    Story(
      mechanism: "B", title: "thirty days to pay, and a penny short of what is stated",
      rules: """
          contributions:
            kind: sum
            clause: "12"
            year-begins: 1 April
            pay-within: 30 days
            stated: {2027: "£1,000"}
        """,
      steps: """
        2027-05-04 09:00 agency add BC "Riverton Borough Council" --short Council
        agency add PO "Riverton Police" --short Police
        contribution add BC £999.99 --invoiced 2027-05-04
        council: contributions --format csv
        """,
      examples: [
        Example(
          name: "£999.99 of the thousand that is stated", ask: "check",
          says:
            "Contributions 2027/28: the lines add to £999.99, the document states £1,000 (12), £0.01 more",
          keys: "5"),
        Example(
          name: "4 May and thirty days are 3 June, spring bank holiday or not", steps: "2027-06-03",
          ask: "check",
          says: "Council, contribution 2027/28: £999.99 of £999.99 not received, due 3 Jun 2027 (12)",
          data: "kind=due day=2027-06-03", keys: "5"),
        Example(
          name: "on 4 June it is not met", steps: "2027-06-04", ask: "check",
          says:
            "Not met (1) Council, contribution 2027/28: £999.99 of £999.99 not received, due 3 Jun 2027 (12)",
          data: "kind=not-met day=2027-06-03", keys: "5", shows: "1 not met"),
        Example(
          name: "invoiced on 30 January 2028, thirty days end on the leap day, and the sum is whole",
          steps: """
            2028-02-29 contribution change {council} --received £999.99
            contribution add PO £0.01 --invoiced 2028-01-30
            """, ask: "check",
          says: "Police, contribution 2027/28: £0.01 of £0.01 not received, due 29 Feb 2028 (12)",
          never: "the lines add", data: "kind=due day=2028-02-29", keys: "5"),
      ]),
  ]
}
