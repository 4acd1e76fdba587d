extension Story {
  /// Challenge, accountability and escalation (section 30 of the catalogue).
  static let challenges = [
    Story(
      mechanism: "CH", title: "a shortcoming, a plan, and the look at it", template: "milton-keynes",
      steps: "2026-12-10 09:00 matter open shortcoming \"Late visits\" --parties MKHFT",
      examples: [
        Example(
          name: "the Chair may explain the concerns from the first day, and need not", ask: "check",
          says: "and support offered (4 (q), App1 7), may be done since 10 Dec 2026; never by itself",
          data: "kind=for-chair \"clause=4 (q), App1 7\" day=2026-12-10", keys: "5"),
        Example(
          name: "no plan has a day", ask: "matter show \"Late visits\"",
          says: "agreed by MKSCB and the agency (4 (p)-(q)) No time limit is stated",
          data: "id=plan due=null state=open", keys: "5 / \"=Late visits\" Enter Enter"),
        Example(
          name: "the look at it waits for the plan", ask: "matter show \"Late visits\"",
          says: "Waits for: remedial action plan agreed by MKSCB and the agency",
          data: "id=reviewed due=null state=waits", keys: "5 / \"=Late visits\" Enter Enter"),
        Example(
          name: "reviewed before it was agreed",
          steps: "2027-01-04 matter step \"Late visits\" reviewed", ask: "check",
          says: "Recorded before “remedial action plan agreed by MKSCB and the agency”, which comes first",
          keys: "5"),
        Example(
          name: "agreed on the day of the look, it is in order", steps: "matter step \"Late visits\" plan",
          ask: "check", says: "may be done since 10 Dec 2026", never: "Recorded before", keys: "5"),
        Example(
          name: "the agency's page has it, open", ask: "agency show MKHFT",
          says: "Shortcoming of an agency “Late visits”: opened 10 Dec 2026, open.",
          keys: "2 / =Hospital Enter Esc y"),
      ]),
    Story(
      mechanism: "CH", title: "a concern about the Children's Trust", template: "milton-keynes",
      steps: "2026-12-10 09:00 matter open trust-concern \"Funding of visits\"",
      examples: [
        Example(
          name: "raised, the Trust's Board may be challenged from that day",
          steps: "2026-12-31 matter step \"Funding of visits\" raised 2026-12-31", ask: "check",
          says:
            "Board challenged (5 (c)), may be done since 31 Dec 2026; never by itself; by Independent Chair",
          keys: "5")
      ]),
    Story(
      mechanism: "CH", title: "the agency, and then its Management Board", template: "bexley",
      steps: """
        2026-12-10 09:00 matter open challenge "Checks" --parties OXL
        matter step Checks management-board
        """,
      examples: [
        Example(
          name: "its Management Board heard before the agency was challenged", ask: "check",
          says: "Management Board (4.3.3). Recorded before “agency challenged”, which comes first", keys: "5"),
        Example(
          name: "closed with its fault, it is out of the list", steps: "matter close Checks \"settled\"",
          ask: "agency show OXL", says: "2026, closed 10 Dec 2026.", never: ", open.",
          keys: "2 / =Governance Enter Esc y"),
      ]),
    Story(
      mechanism: "CH", title: "three levels, each of them open", template: "central-bedfordshire",
      steps: "2026-12-10 09:00 matter open poor-performance \"Late reports\"",
      examples: [
        Example(
          name: "brought to the Board because it persists, from the first day on", ask: "check",
          says:
            "brought to the Board because it persists (Compact, Business of the Board), may be done since "
            + "10 Dec 2026", keys: "5"),
        Example(
          name: "acted on, two levels are left", steps: "matter step \"Late reports\" acted", ask: "check",
          says:
            "brought to the relevant person (Compact, Business of the Board), may be done since 10 Dec 2026",
          never: "acted on by whoever is responsible", keys: "5"),
      ]),
  ]
}
