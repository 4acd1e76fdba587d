import Governance

/// The matters that the rows ask for, stage by stage.
enum MattersFacts {
  /// A matter of a row: the rows, the template, its id, its clause, and its stages as `inALine` writes them.
  typealias Fact = (rows: String, template: String, kind: String, clause: String, stages: [String])

  private static let plans: [Fact] = [
    (
      "P2", "bexley", "plan-making", "App1 11",
      [
        "following", "reviewed", "approved<following+reviewed",
        "submitted<approved",
      ]
    ),
    (
      "P4 K2", "bexley", "report-making", "1.2.4",
      [
        "assessment", "functions", "learning", "challenge",
        "attendance", "vulnerability",
        "published<assessment+functions+learning+challenge+attendance+vulnerability",
      ]
    ),
    ("P6", "bexley", "equality-impact", "3.2.5", ["assessed"]),
    ("P30 R1", "bexley", "scope-of-review", "App1 10.2", ["evaluation", "targets", "changes", "learning"]),
    (
      "P9 P14", "milton-keynes", "plan-making", "11, App1 10",
      [
        "consulted", "trust",
        "approved<consulted+trust", "endorsed", "posted<approved",
      ]
    ),
    (
      "P14 P16 B12 DO6", "milton-keynes", "report-making", "11, App3 9",
      [
        "progress", "sub-groups",
        "attendance", "budget", "assessment", "endorsed",
        "posted<progress+sub-groups+attendance+budget+assessment",
      ]
    ),
    ("P17", "milton-keynes", "draft-strategy", "3 (a)", ["consulted"]),
    (
      "P20", "central-bedfordshire", "report-making", "Arrangements, Reporting",
      [
        "done", "reviews", "impact",
        "progress", "recommendations", "feedback",
      ]
    ),
    (
      "P21 DO8", "central-bedfordshire", "published-report", "Arrangements, Reporting",
      [
        "panel@7wd",
        "what-works@7wd",
      ]
    ),
    ("P24", "central-bedfordshire", "plan-theme", "Compact, Business of the Board", ["lead"]),
  ]

  private static let money: [Fact] = [
    (
      "B7 R8", "bexley", "administrative-support", "App1 6.3-6.4",
      [
        "reviewed", "agreed?<reviewed",
        "charged?<agreed",
      ]
    ),
    ("B11", "milton-keynes", "budget-variance", "12", ["agreed"]),
    ("B12", "milton-keynes", "budget-audit", "12", ["reported"]),
    ("B15", "milton-keynes", "expenses", "App2, App5", ["paid"]),
    ("B16", "milton-keynes", "shortfall", "App2 11", ["board", "agency"]),
  ]

  private static let reviews: [Fact] = [
    ("R7", "bexley", "mix-of-skills", "App1 4.7", ["reviewed"]),
    ("R9", "bexley", "new-legislation", "App1 3.3, 12.4", ["functions", "constitution"]),
    ("R9", "milton-keynes", "national-guidance", "13", ["amended"]),
    (
      "R10", "central-bedfordshire", "procedure-refresh", "Arrangements, Professional Practice Guidance",
      ["refreshed"]
    ),
    ("R13", "milton-keynes", "co-opted-member", "App4", ["reviewed"]),
    (
      "R11 DO13", "milton-keynes", "procedure-document", "App4 P&P",
      [
        "approved", "ratified<approved",
        "posted<ratified", "reviewed?<posted",
      ]
    ),
  ]

  private static let disputes: [Fact] = [
    (
      "DR1 DR2 DR3 DR4 DR5", "milton-keynes", "dispute", "4 (s)-(u)",
      [
        "convened@28d", "agenda<convened", "met@3m<convened",
        "mediator?<met", "mediator-agreed<mediator", "referred?",
      ]
    ),
    (
      "DR8", "central-bedfordshire", "dispute", "Arrangements, Dispute resolution",
      [
        "local", "escalated?",
        "leaders?",
      ]
    ),
    ("DR9", "bexley", "professional-difference", "1.2.2", ["resolved"]),
    ("DR10 DI5", "milton-keynes", "conflict-of-interest", "App1 13", ["arbitrated"]),
    (
      "DR11 CH3", "central-bedfordshire", "poor-performance", "Compact, Business of the Board",
      [
        "acted?",
        "brought?", "board?",
      ]
    ),
    ("CH1", "milton-keynes", "shortcoming", "4 (p)-(q)", ["plan", "reviewed<plan", "explained?"]),
    ("CH2", "bexley", "challenge", "4.3.3", ["challenged", "management-board<challenged"]),
    ("CH4", "milton-keynes", "trust-concern", "4 (e), 5 (c)", ["raised", "challenged?<raised"]),
  ]

  private static let complaints: [Fact] = [
    ("C1", "bexley", "complaint", "5.2.1", ["passed-on"]),
    ("C2", "bexley", "complaint-about-services", "5.2.2", ["passed-on"]),
    ("C2 C10", "bexley", "complaint-about-conference", "5.2.2, 1.2.2", ["protocol"]),
    ("C3", "bexley", "complaint-between-agencies", "5.2.3", ["brought", "plan<brought"]),
    ("C4", "bexley", "complaint-about-lscb", "5.2.4", ["passed-on"]),
    (
      "C5", "bexley", "practice-concern", "5.2.5",
      [
        "executive-chair", "representative<executive-chair",
        "plan<representative",
      ]
    ),
    (
      "C8", "central-bedfordshire", "complaint", "Arrangements, Dispute resolution",
      [
        "forwarded", "copied",
        "request", "outcome<forwarded",
      ]
    ),
    ("K5", "bexley", "poor-practice-seen", "5.1.4", ["agency@0d", "quality-group@0d", "media?"]),
    ("DO9", "bexley", "press-release", "4.9.3-4.9.6", ["drafted", "agreed<drafted", "released<agreed"]),
    (
      "DO10", "milton-keynes", "media-enquiry", "App1 17",
      [
        "director", "partners",
        "answered<director+partners",
      ]
    ),
    (
      "DO12", "central-bedfordshire", "learning",
      "Arrangements, Arrangements for disseminating and embedding Learning",
      [
        "briefings?", "training?",
        "newsletters?", "website?", "published?", "single-agency?",
      ]
    ),
    ("DO20", "bexley", "publicity", "4.6.3, 4.8.4", ["taken?"]),
  ]

  private static let cases: [Fact] = [
    (
      "SC1 SC2 SC8", "bexley", "serious-case-review", "App2 6",
      [
        "completed@4m", "signed-off<completed",
        "provided<signed-off", "published<signed-off",
      ]
    ),
    (
      "SC5 SC6 DI6", "bexley", "case-panel-set-up", "App2 5",
      [
        "leads", "authors-agencies", "other-lscb?",
        "uninvolved", "chair", "authors-independent", "authors-able",
      ]
    ),
    (
      "SC7 CL15", "bexley", "case-panel-work", "App2 6",
      [
        "scope", "terms", "records", "interviews",
        "overview-writer", "expert", "authors-group", "families", "parallel", "coroner", "in-time",
        "challenged", "senior-manager", "quality", "sign-off<senior-manager+quality", "single-agency",
        "media", "issues", "plan",
      ]
    ),
    ("SC8", "bexley", "review-follow-up", "3.2.7", ["debriefed", "disseminated", "plan"]),
    (
      "SC16 K6", "bexley", "case-media", "4.9.7, 5.1.5",
      [
        "chief-executives", "statement", "holding?",
        "publication",
      ]
    ),
    (
      "SC4 SC9 SC15", "milton-keynes", "case-review", "7, App4 SCRP 3-5",
      [
        "recommended", "scope",
        "agencies", "reports", "presented<reports",
      ]
    ),
    (
      "SC10 SC11", "milton-keynes", "management-review", "App2 15, App4 SCRP",
      [
        "writer", "completed<writer",
        "recommendations<completed",
      ]
    ),
    (
      "SC13", "central-bedfordshire", "practice-review", "Arrangements, Voice of Children and Families",
      ["family"]
    ),
    (
      "CD5", "milton-keynes", "death-concern", "App4 CDOP 10",
      [
        "police-coroner", "social-care",
        "board-chair", "panel-chair",
      ]
    ),
    ("TR12", "bexley", "school-training", "3.5.4", ["trained"]),
    ("S1", "croydon", "section-11-audit", "2.1", ["submitted", "presented", "acted", "scrutinised"]),
    (
      "S10", "central-bedfordshire", "multi-agency-audit",
      "Arrangements, Arrangements for undertaking Multi-Agency Audits", ["voice", "learning", "actions"]
    ),
    (
      "DS3", "central-bedfordshire", "performance-information",
      "Arrangements, Performance Monitoring Arrangements", ["pan-beds", "board<pan-beds"]
    ),
  ]

  static let all: [Fact] = plans + money + reviews + disputes + complaints + cases
}
