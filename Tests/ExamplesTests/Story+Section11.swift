extension Story {
  /// Section 11, 175 and 157 audits and quality assurance (section 28 of the catalogue).
  static let section11 = [
    Story(
      mechanism: "S11", title: "nineteen agencies monitored, and their reports", template: "milton-keynes",
      steps: """
        2024-02-29 09:00 meeting add board 2024-02-29 --start 10:00 --end 12:00
        2026-12-10
        """,
      examples: [
        Example(
          name: "sixteen of the cover page and three of the Board", ask: "check",
          says:
            "Implementation of section 11 duties monitored (2): 19 of 19 agencies not complete; no day is "
            + "stated.", keys: "5"),
        Example(
          name: "one monitored leaves eighteen", steps: "evidence section-11 TVP", ask: "check",
          says: "Implementation of section 11 duties monitored (2): 18 of 19 agencies not complete", keys: "5"
        ),
        Example(
          name: "the agency's page says so", ask: "agency show TVP",
          says: "Implementation of section 11 duties monitored: 1 of 1 (2).",
          keys: "2 / =Police Enter Esc y"),
        Example(
          name: "a report received and not scrutinised is half of it",
          steps: "evidence quality-reports TVP received", ask: "agency show TVP",
          says: "Quality-assurance report of the agency: 1 of 2 (4 (p)).", keys: "2 / =Police Enter Esc y"),
        Example(
          name: "half of it is not complete", ask: "check",
          says: "Quality-assurance report of the agency (4 (p)): 19 of 19 agencies not complete", keys: "5"),
        Example(
          name: "scrutinised, it is one less", steps: "evidence quality-reports TVP scrutinised",
          ask: "check",
          says: "Quality-assurance report of the agency (4 (p)): 18 of 19 agencies not complete", keys: "5"),
        Example(
          name: "the programme of audits of 29 February 2024 was due on 28 February 2025", ask: "check",
          says:
            "agreed by the Board (3 (f)); by Quality Assurance Sub-Group: was due 28 Feb 2025, 12 months after "
            + "the record begins (never done), 650 days late", keys: "5"),
      ]),
    Story(
      mechanism: "S11", title: "schools and the voluntary sector in one round", template: "croydon",
      steps: """
        2026-09-10 09:00 meeting add board 2026-09-10 --start 10:00 --end 12:00
        2026-12-10 matter open section-11-audit "Schools 2026" --parties SCH
        matter step "Schools 2026" submitted
        evidence training-return SCH access
        evidence training-return SCH impact
        evidence representation SCH strategic
        """,
      examples: [
        Example(
          name: "its round is on the page of the agency", ask: "agency show SCH",
          says: "Section 11 audit of an agency “Schools 2026”: opened 10 Dec 2026",
          keys: "5 / \"=Schools: data\" Enter Enter"),
        Example(
          name: "staff with access and data on the impact, and no part in the strategy: two of three",
          ask: "agency show SCH", says: "Training: 2 of 3 (2.1).", keys: "5 / \"=Schools: data\" Enter Enter"),
        Example(
          name: "strategic expertise without professional is one of two", ask: "agency show SCH",
          says: "What each agency's representation covers: 1 of 2 (2.1).",
          keys: "5 / \"=Schools: data\" Enter Enter"),
      ]),
    Story(
      mechanism: "S11", title: "five points of compliance, and audits once a year",
      template: "central-bedfordshire",
      steps: """
        2026-03-24 09:00 meeting add board 2026-03-24 --start 10:00 --end 12:00
        2026-12-10 evidence compliance BP trained
        evidence compliance BP champion
        """,
      examples: [
        Example(
          name: "two of five", ask: "agency show BP",
          says: "Compliance with section 11 (schools, sections 175 and 157): 2 of 5",
          keys: "2 / =Police Enter Esc y"),
        Example(
          name: "four of five is not complete, of fifteen agencies",
          steps: """
            evidence compliance BP procedures
            evidence compliance BP recruitment
            """, ask: "check",
          says:
            "Compliance with section 11 (schools, sections 175 and 157) (Compact, Own agency): 15 of 15 agencies",
          keys: "5"),
        Example(
          name: "five of five is", steps: "evidence compliance BP managers", ask: "check",
          says:
            "Compliance with section 11 (schools, sections 175 and 157) (Compact, Own agency): 14 of 15 agencies",
          keys: "5"),
      ]),
    Story(
      mechanism: "S11", title: "somebody named, and lists that nothing reminds of", template: "bexley",
      steps: "2026-12-10 09:00",
      examples: [
        Example(
          name: "ten agencies have a post of their own on the Board", ask: "check",
          says: "due prominence (1.2.2, App1 2.1.3): 10 of 10 agencies not complete; no day is stated.",
          never: "Section 11 audit", keys: "5"),
        Example(
          name: "one named leaves nine", steps: "evidence lead-person OXL", ask: "check",
          says: "due prominence (1.2.2, App1 2.1.3): 9 of 10 agencies not complete", keys: "5"),
        Example(
          name: "an audit is kept on the agency's page, one of four",
          steps: "evidence agency-safeguarding OXL audited",
          ask: "agency show OXL", says: "Section 11 audit and briefing of the agency: 1 of 4",
          keys: "2 / =Governance Enter Esc y"),
      ]),
  ]
}
