extension Story {
  /// Checklists of member commitments (section 32 of the catalogue).
  static let commitments = [
    Story(
      mechanism: "CL", title: "seventeen commitments, and three of a sector", template: "croydon",
      steps: """
        2026-09-10 09:00 meeting add board 2026-09-10 --start 10:00 --end 12:00
        2026-12-10 evidence commitments SCH engagement
        agency add MPS "Metropolitan Police Service" --short Police
        """,
      examples: [
        Example(
          name: "one of the seventeen", ask: "agency show SCH",
          says: "Commitments and standards of partner agencies: 1 of 17 (2.1).",
          keys: "5 / \"=Schools: data\" Enter Enter"),
        Example(
          name: "none of the three of a sector's representative", ask: "agency show SCH",
          says: "Commitments of sector representatives: 0 of 3 (2.2).",
          keys: "5 / \"=Schools: data\" Enter Enter"),
        Example(
          name: "an agency that is no sector is not asked for them",
          steps: "! evidence sector-commitments MPS nominated", ask: "agency show SCH",
          says: "Commitments of sector representatives: 0 of 3 (2.2).",
          keys: "5 / \"=Schools: data\" Enter Enter"),
        Example(
          name: "sixteen, one short",
          steps: """
            evidence commitments SCH issues
            evidence commitments SCH outside
            evidence commitments SCH expertise
            evidence commitments SCH time
            evidence commitments SCH resources
            evidence commitments SCH liaison
            evidence commitments SCH dataset
            evidence commitments SCH comments
            evidence commitments SCH section-11
            evidence commitments SCH audits
            evidence commitments SCH training
            evidence commitments SCH annual-report
            evidence commitments SCH work
            evidence commitments SCH deadlines
            evidence commitments SCH representative
            """, ask: "agency show SCH",
          says: "Commitments and standards of partner agencies: 16 of 17 (2.1).",
          keys: "5 / \"=Schools: data\" Enter Enter"),
        Example(
          name: "no eighteenth, and none twice",
          steps: "! evidence commitments SCH engagement\n! evidence commitments SCH courtesy",
          ask: "agency show SCH", says: "Commitments and standards of partner agencies: 16 of 17 (2.1).",
          keys: "5 / \"=Schools: data\" Enter Enter"),
        Example(
          name: "the seventeenth: two meetings missed bring a letter",
          steps: "evidence commitments SCH absences", ask: "agency show SCH",
          says: "Commitments and standards of partner agencies: 17 of 17 (2.1).",
          keys: "5 / \"=Schools: data\" Enter Enter"),
        Example(
          name: "nothing reminds of lasting commitments", ask: "check",
          says: "Schools: data for the dataset", never: "Commitments", keys: "5"),
      ]),
    Story(
      mechanism: "CL", title: "duties of an agency by the Compact", template: "central-bedfordshire",
      steps: """
        2026-12-10 09:00 evidence own-agency-duties BP champion
        evidence board-business-duties BP themes
        evidence board-business-duties BP groups
        """,
      examples: [
        Example(
          name: "one of fifteen in its own house", ask: "agency show BP",
          says: "Duties in relation to the member's own agency: 1 of 15", keys: "2 / =Police Enter Esc y"),
        Example(
          name: "two of eleven on the Board", ask: "agency show BP",
          says: "Duties in relation to the business of the Board: 2 of 11", keys: "2 / =Police Enter Esc y"),
        Example(
          name: "none of four towards the partners", ask: "agency show BP",
          says: "Duties in relation to other partner agencies: 0 of 4", keys: "2 / =Police Enter Esc y"),
        Example(
          name: "nothing reminds of any", ask: "check", says: "Compliance with section 11",
          never: "Duties in relation", keys: "5"),
      ]),
    Story(
      mechanism: "CL", title: "what a group's page says of its lists", template: "bexley",
      steps: "2026-12-10 09:00",
      examples: [
        Example(
          name: "four things for each member, two of them training", ask: "group show board",
          says: "Statement of roles and training: a list of 4 for each", keys: "1 Enter"),
        Example(
          name: "the sixteen responsibilities are kept, and nothing reminds of them", ask: "group show board",
          says: "Code of conduct accepted: a list of 1 for each member",
          never: "Responsibilities of Board members", keys: "1 Enter"),
      ]),
  ]
}
