import Governance

/// The lists of commitments that the rows ask for, and single points of them.
enum CommitmentsFacts {
  /// A list: the rows, the template, its id, for what it is kept, how many points it has, and its clause.
  typealias List = (
    rows: String, template: String, rule: String, per: ChecklistRule.Per, points: Int, clause: String
  )

  private static let bexley: [List] = [
    ("CL6 P5 B20 TR5 CF7 B21 SC14", "bexley", "member-responsibilities", .member, 16, "3.2.3"),
    ("CL7 P5 P6 P32 CF7", "bexley", "executive-responsibilities", .member, 13, "3.2.5"),
    ("CL11 B21", "bexley", "board-terms", .group, 8, "App1 Board"),
    ("CL11 P3 B8 P31 SC17 CD6", "bexley", "executive-terms", .group, 9, "App1 Executive Board"),
    ("CL11 CL15 SC3 SC4 SC18", "bexley", "panel-duties", .group, 9, "App2 5"),
    ("CL15 DI4 CF10", "bexley", "code-points", .member, 9, "3.3.1"),
    ("P3", "bexley", "manager-duties", .partnership, 9, "3.5.1"),
    ("P7 TR10", "bexley", "training-officer-duties", .partnership, 5, "3.5.2"),
    ("CD7", "bexley", "business-officer-duties", .partnership, 5, "3.5.3"),
    ("TR12", "bexley", "education-co-ordinator-duties", .partnership, 5, "3.5.4"),
    (
      "P7 P32 B8 TR10 S8 DO7", "bexley", "documents-in-place", .partnership, 7,
      "3.2.5, 3.5.2, App1 Executive Board 6"
    ),
    (
      "P31", "bexley", "statutory-reports", .partnership, 4,
      "App1 Board 6, App1 Executive Board 7, 3.2.5"
    ),
    ("S3 S4 DO11", "bexley", "agency-safeguarding", .agency, 4, "4.3.1, 4.3.2, 4.6.1"),
    ("DO19", "bexley", "communication", .partnership, 6, "4.5.1"),
  ]

  private static let miltonKeynes: [List] = [
    ("CL8 B16 SC11 DS5 DO21", "milton-keynes", "member-expectations", .member, 15, "App2"),
    ("CL9 DS5 DO21", "milton-keynes", "sub-group-expectations", .member, 15, "App5"),
    ("CL9 P11 P12", "milton-keynes", "sub-group-duties", .group, 4, "App5"),
    ("CL15 B20 CF8 P28", "milton-keynes", "chair-duties", .post, 17, "App1"),
    ("CL12 P11 B13", "milton-keynes", "bmg-functions", .group, 9, "App3"),
    ("CL12 C9 DS4 S6", "milton-keynes", "qa-terms", .group, 10, "App4 QA"),
    ("CL12 DS4", "milton-keynes", "drwg-terms", .group, 4, "App4 DRWG"),
    ("CL12", "milton-keynes", "pp-terms", .group, 5, "App4 P&P"),
    ("CL12", "milton-keynes", "ce-terms", .group, 6, "App4 C&E"),
    ("CL12 TR7", "milton-keynes", "td-terms", .group, 8, "App4 T&D"),
    ("CL12", "milton-keynes", "sw-terms", .group, 8, "App4 SW"),
    ("CL12 CD8 CD11", "milton-keynes", "cdop-terms", .group, 15, "App4 CDOP"),
    ("CL12 TR11 SC9", "milton-keynes", "scrp-terms", .group, 5, "App4 SCRP"),
  ]

  private static let others: [List] = [
    ("CF5 CL10 B18 P23 P33 TR6 CH7", "croydon", "commitments", .agency, 17, "2.1"),
    ("CF5 CL10", "croydon", "sector-commitments", .agency, 3, "2.2"),
    ("CD9", "croydon", "functions", .partnership, 13, "App1"),
    ("CF3 B17", "central-bedfordshire", "compact-undertakings", .agency, 5, "Compact, Membership Compact"),
    ("CL1 B17", "central-bedfordshire", "agency-commitments", .agency, 5, "Compact, Introduction"),
    ("CL2", "central-bedfordshire", "meeting-duties", .agency, 3, "Compact, Strategic Board meetings"),
    ("CL3 TR9", "central-bedfordshire", "own-agency-duties", .agency, 15, "Compact, Own agency"),
    (
      "CL4 P24 SC14 CD10", "central-bedfordshire", "board-business-duties", .agency, 11,
      "Compact, Business of the Board"
    ),
    ("CL5 DS7 CH3", "central-bedfordshire", "partner-duties", .agency, 4, "Compact, Other partner agencies"),
    (
      "CL2", "central-bedfordshire", "team-duties", .partnership, 5,
      "Compact, LSCB Team roles and responsibilities"
    ),
    (
      "CL13", "central-bedfordshire", "principles", .partnership, 6,
      "Arrangements, Principles of the Board"
    ),
    ("TR8", "central-bedfordshire", "training-duties", .group, 6, "Arrangements, Training"),
    (
      "S6", "central-bedfordshire", "audit-duties", .group, 6,
      "Arrangements, Arrangements for undertaking Multi-Agency Audits"
    ),
  ]

  static let lasting: [List] = bexley + miltonKeynes + others

  /// What is asked once: until it is ticked it is to attend to, in the way given.
  static let asked: [(fact: List, kind: String)] = [
    (("C5", "bexley", "whistle-blowing", .agency, 1, "5.2.5"), "for-chair"),
    (("TR2 TR3 DO4", "bexley", "member-preparation", .member, 4, "3.2.1, 3.4.2, 3.4.3"), "for-chair"),
    (("DI4", "bexley", "code-of-conduct", .member, 1, "3.3.1"), "due"),
    (("S9", "bexley", "lead-person", .agency, 1, "1.2.2, App1 2.1.3"), "due"),
    (("CF1", "milton-keynes", "confidentiality", .person, 1, "App2, App5"), "for-chair"),
    (("CF4", "milton-keynes", "constitution-signed", .agency, 1, "cover page"), "due"),
    (("P10", "milton-keynes", "plan-endorsement", .agency, 1, "11"), "for-chair"),
    (("P25 P26", "milton-keynes", "engagement-plans", .partnership, 5, "8, App4 C&E 2, 4, 5, 6"), "due"),
    (("C7 DO6", "milton-keynes", "complaints-procedure", .partnership, 2, "10"), "due"),
    (("S7", "milton-keynes", "quality-reports", .agency, 2, "4 (p)"), "due"),
    (("S5", "milton-keynes", "section-11", .agency, 1, "2"), "due"),
    (("DS8", "milton-keynes", "allegations-statistics", .agency, 1, "App4 SW 3"), "due"),
    (("CF2", "central-bedfordshire", "compact", .member, 3, "Compact, Membership Compact"), "due"),
    (("S2 TR9 CL3", "central-bedfordshire", "compliance", .agency, 5, "Compact, Own agency"), "due"),
    (
      (
        "DO17 DO18 SC12", "central-bedfordshire", "referenced-documents", .partnership, 7,
        "Arrangements, passim"
      ), "due"
    ),
    (
      (
        "DO8", "central-bedfordshire", "publications", .partnership, 2,
        "Arrangements, Links to Early Years and Education Settings"
      ), "due"
    ),
    (("P33", "croydon", "wider-welfare", .agency, 1, "2.1"), "for-chair"),
    (("TR6", "croydon", "training-return", .agency, 3, "2.1"), "due"),
    (("DS9", "croydon", "data-minimum", .partnership, 4, "App1"), "for-chair"),
  ]

  /// A point of a list: the rows, the template, the list, the point, and words of it.
  typealias Point = (rows: String, template: String, rule: String, item: String, words: String)

  /// Rows whose fact is one point of a list.
  static let points: [Point] = [
    ("P5", "bexley", "member-responsibilities", "plan", "by outcomes"),
    ("P6", "bexley", "executive-responsibilities", "equality", "impact assessments"),
    ("P7", "bexley", "documents-in-place", "training-business-plan", "Training Business Plan"),
    ("P7", "bexley", "training-officer-duties", "plan", "Training Business Plan"),
    ("P31", "bexley", "statutory-reports", "private-fostering", "private fostering"),
    ("P32", "bexley", "documents-in-place", "training-plan", "agreed by the Executive"),
    ("P28", "milton-keynes", "chair-duties", "plan", "published"),
    ("P23", "croydon", "commitments", "work", "pieces of the work programme"),
    ("B8", "bexley", "documents-in-place", "financial-plan", "by the Executive"),
    ("B16", "milton-keynes", "member-expectations", "money", "shortfalls"),
    ("B17", "central-bedfordshire", "compact-undertakings", "priority", "in kind and in cash"),
    ("B18", "croydon", "commitments", "resources", "if the Board so agrees"),
    ("B20", "milton-keynes", "chair-duties", "budget", "discussion of the budget"),
    ("B20", "bexley", "member-responsibilities", "sharing", "shared resources"),
    ("B21", "bexley", "board-terms", "money", "pooled budget"),
    ("C9", "milton-keynes", "qa-terms", "families", "complaints"),
    ("CF7", "bexley", "member-responsibilities", "confidentiality", "confidences"),
    ("CF7", "bexley", "executive-responsibilities", "confidentiality", "confidences"),
    ("CF8", "milton-keynes", "chair-duties", "confidentiality", "in confidence"),
    ("CF10", "bexley", "code-points", "contact", "received securely"),
    ("TR3", "bexley", "member-preparation", "introduction", "minimum"),
    ("TR5", "bexley", "member-responsibilities", "knowledge", "up to date"),
    ("TR7", "milton-keynes", "td-terms", "strategy", "training strategy"),
    ("TR9", "central-bedfordshire", "compliance", "trained", "appropriate level"),
    ("TR10", "bexley", "documents-in-place", "needs-analysis", "training needs"),
    ("TR11", "milton-keynes", "scrp-terms", "writers", "pool of trained"),
    ("SC11", "milton-keynes", "member-expectations", "reviews", "in time"),
    ("SC12 DO17", "central-bedfordshire", "referenced-documents", "appendix-b", "Appendix B"),
    (
      "SC14", "central-bedfordshire", "board-business-duties", "reviews",
      "Executive Serious Case Review Panel"
    ),
    ("SC17", "bexley", "executive-terms", "reviews", "organised"),
    ("SC18", "bexley", "panel-duties", "research", "biennial analysis"),
    ("CD7", "bexley", "business-officer-duties", "contact", "child deaths"),
    ("CD9", "croydon", "functions", "response", "unexpected death"),
    ("CD10", "central-bedfordshire", "board-business-duties", "deaths", "child death reviews"),
    ("CD11", "milton-keynes", "cdop-terms", "evaluation", "all deaths"),
    ("S3", "bexley", "agency-safeguarding", "audited", "section 11"),
    ("S4 S8", "bexley", "documents-in-place", "audit-priorities", "priorities for auditing"),
    ("S6", "croydon", "commitments", "audits", "releases resources"),
    ("DS4", "milton-keynes", "drwg-terms", "format", "trends"),
    ("DS5", "milton-keynes", "member-expectations", "indicators", "indicators"),
    ("DS7", "central-bedfordshire", "partner-duties", "performance", "performance groups"),
    ("CH3", "central-bedfordshire", "partner-duties", "challenges", "objectives"),
    ("CH7", "croydon", "commitments", "issues", "promptly"),
    ("DO7", "bexley", "documents-in-place", "website", "procedures, protocols"),
    ("DO11", "bexley", "agency-safeguarding", "management-board", "briefed"),
    ("DO11", "croydon", "commitments", "liaison", "front line"),
    ("DO18", "central-bedfordshire", "referenced-documents", "thresholds", "four levels"),
    ("DO19", "bexley", "communication", "faith", "faith groups"),
    ("DO21", "milton-keynes", "sub-group-expectations", "communication", "channel"),
  ]
}
