import Governance
import TestSupport
import Testing

/// The lists of members of the four boards, each held against the list in its document.
///
/// A post is written as its agency, `*` where it is statutory, `/` and its category where it is not the usual one, and
/// words of its title: `LBB*/participant-observer Lead Member`; `-` stands for no agency.
@Suite struct MembershipListTests {
  static let bexleyBoard = [
    "-/chair Independent Chairman", "LBB* Director of Children & Young Person's Services",
    "LBB*/participant-observer Lead Member",
    "LBB Deputy Director, Children Social Care & Special Education Needs",
    "LBB* Deputy Director, Youth & Inclusion (YOT & Connexions)", "BCT* Clinical Director",
    "BCPU* Director, Bexley Community Provider Unit", "SLHT* Director of Nursing",
    "OXL* Director of Nursing & Governance", "MPS* Superintendent, Bexley Borough",
    "MPS Detective Inspector, Child Abuse Investigation Team", "SCH Headteacher, Secondary",
    "SCH Headteacher, Primary", "LBB Assistant Director, Social & Community Services",
    "BVSC Partnership Officer", "PROB* Safeguarding Lead", "CAFC* Head of Service", "-/lay Lay member",
    "-/lay Lay member",
  ]
  static let bexleyExecutive = [
    "LBB Deputy Director, Children Social Care & Special Education Needs",
    "LBB Head of Service, Children Social Care",
    "LBB Head of Service, Placements & Provision", "LBB Principal Officer, Extended Schools, Clusters",
    "LBB Principal Officer, Schools HR", "LBB Service Manager, IYS", "BCT Designated Doctor",
    "BCT Designated Nurse", "BCPU Named Nurse", "SLHT Named Nurse", "OXL Head of Social Work",
    "CAMHS Service Manager, CAMHS", "LBB Housing Options Manager",
    "BVSC Children & Young Persons Partnership Officer", "CRE Bexley CRE", "SCH Headteacher, Primary",
    "SCH Headteacher, Secondary", "PROB Team Leader",
    "MPS Detective Sergeant, Child Abuse Investigation Team",
    "MPS Detective Chief Inspector, Bexley Borough (representing Public Protection & MARAC)",
    "LSCB/officer LSCB Manager", "LSCB/officer LSCB Training Officer",
    "LSCB/officer LSCB Business Officer & SPOC",
  ]
  static let bexleyPanel = [
    "-/chair Independent Chair", "LBB LB Bexley Children & Young People's Services", "BCT Bexley Care Trust",
    "SLHT Queen Mary's Sidcup NHS Trust", "OXL Oxleas Foundation NHS Trust",
    "BVSC Bexley Voluntary Service Council", "SCH Bexley Schools",
    "MPS Metropolitan Police Service (Borough Police)", "LSCB/attending Bexley LSCB",
  ]
  static let bexleyDeaths = [
    "BCT Designated Doctor", "BCT Designated Nurse", "BCT Public Health", "LBB Children Social Care",
    "BCPU Bexley Community Provider Unit", "SLHT South London Healthcare NHS Trust",
    "OXL Oxleas NHS Foundation Trust", "MPS Metropolitan Police Service",
    "LSCB/attending LSCB Business Officer & SPOC",
  ]
  static let miltonKeynesBoard = [
    "-/chair Independent Chair", "-/participant-observer Lead Member for Children's Services",
    "CYPS Director of Children's Services", "CYPS Children's Social Care",
    "SCH Schools (primary and secondary)",
    "MKCCW Community Wellbeing, Adult Social Care and Housing", "NHSMK NHS Milton Keynes, commissioner",
    "MKCHS Milton Keynes PCT, provider", "MKHFT Milton Keynes Hospital Foundation Trust",
    "SHA Strategic Health Authority", "NHSMK/adviser Designated health professional",
    "CSP Community Safety Partnership", "TVP Police", "CAFC CAFCASS", "CONN Connexions Service",
    "PROB Probation", "VOL Voluntary sector representative", "YOS Youth Offending Service",
    "AMHS Joint Adult Mental Health Service", "CYPS Early Years & School Improvement",
    "-/lay Lay representative", "-/lay Lay representative", "BME BME community organisation",
    "OAK Oakhill Secure Training Centre", "WOOD HMP Woodhill", "MKCOL Milton Keynes College",
    "-/adviser Strategic Manager, Safeguarding", "MKSCB/board-support MKSCB Business Manager",
  ]
  static let bedfordshireBoard =
    [
      "-/chair Independent Chair", "CAFC CAFCASS", "BCCG Bedfordshire Clinical Commissioning Group",
      "CBC Adult Services", "CBC Children's Services", "CBC Public Health",
      "YOS Manager, Youth Offending Service",
      "BP Bedfordshire Police", "LDH Luton and Dunstable NHS Foundation Hospital",
      "BHT Bedford Hospital NHS Trust", "BENCH BeNCH", "NPS National Probation Service", "-/lay Lay member",
      "-/lay Lay member", "NHSE NHS England",
    ] + (1...9).map { "EDU Representative of school cluster \($0)" } + [
      "EDU College representative", "ELFT East London Foundation Trust", "CCS Cambridge Community Services",
      "VOCY VOCypf", "HOME Home-Start", "CBSCB/officer Business Manager", "CBSCB/officer Secretary",
    ]

  @Test(arguments: [
    ("M1", "bexley", "board", "core", bexleyBoard), ("M8", "bexley", "exec", "core", bexleyExecutive),
    ("M42", "bexley", "sscrp", "core", bexleyPanel), ("M1", "bexley", "cdop", "core", bexleyDeaths),
    ("M17", "milton-keynes", "board", "core", miltonKeynesBoard),
    ("M27", "central-bedfordshire", "board", "member", bedfordshireBoard),
    (
      "M29", "central-bedfordshire", "lead", "member",
      [
        "CBC* Central Bedfordshire Council", "BCCG* Bedfordshire Clinical Commissioning Group",
        "BP* Bedfordshire Police", "EDU Education",
      ]
    ),
    ("G43", "croydon", "board", "member", ["-/chair Independent Chairperson"]),
  ])
  func `A board's list has the document's posts in their order, with agency, category and statutory mark`(
    row: String, template: String, group: String, usual: String, expected: [String]
  ) throws {
    #expect(try MembershipListTests.differences(template, group, usual, expected) == [], "\(row)")
  }

  static let subGroups: [(String, [String])] = [
    (
      "bmg",
      [
        "CYPS Assistant Director, Children's Social Care", "NHSMK NHS Milton Keynes", "TVP Police",
        "VOL Third sector", "SCH Schools", "PROB Probation", "-/adviser Strategic Manager, Safeguarding",
        "MKSCB/board-support MKSCB Business Manager",
      ]
    ),
    (
      "qa",
      [
        "NHSMK Designated Nurse for Safeguarding Children", "TVP Police", "PROB Probation",
        "CYPS School Improvement", "VOL Third sector", "CYPS Children's Social Care",
        "CYPS Knowledge and Information Manager",
      ]
    ),
    (
      "drwg",
      [
        "CYPS Knowledge and Information Manager", "CYPS Knowledge and Information team (as required)",
        "NHSMK Data Officer", "MKHFT Data Officer", "TVP Data Officer", "- Data Project Analyst",
      ]
    ),
    (
      "pp",
      [
        "CYPS Children's Social Care", "NHSMK NHS Milton Keynes", "MKHFT Milton Keynes Hospital Trust",
        "TVP Thames Valley Police", "MKSCB/board-support MKSCB Business Manager",
        "CYPS Universal/Targeted Services",
      ]
    ),
    (
      "ce",
      [
        "CYPS Children's Social Care", "MKCHS Milton Keynes PCT, provision", "TVP Thames Valley Police",
        "MKHFT Milton Keynes Hospital", "CYPS Universal Services", "CYPS Communications Officer",
        "CYPS Children and Young People Participation Officer",
        "MKSCB/board-support MKSCB Business Manager", "VOL Voluntary sector", "-/lay MKSCB lay member",
      ]
    ),
    (
      "td",
      [
        "CYPS Children's Social Care", "NHSMK NHS Milton Keynes", "MKHFT Milton Keynes Hospital",
        "MKCOL Milton Keynes College", "SCH Schools representative",
        "CYPS Universal Services (Early Years & Youth/Connexions)", "TVP Thames Valley Police",
        "PROB Thames Valley Probation", "VOL Voluntary sector representative",
        "CYPS MKC Human Resources (training)",
      ]
    ),
    (
      "sw",
      [
        "CYPS Local Authority Designated Officer", "CYPS MKC Human Resources", "TVP Thames Valley Police",
        "NHSMK Milton Keynes PCT", "OAK Oakhill Secure Training Centre", "CYPS Education Welfare Service",
        "CYPS Children's Social Care", "SCH Schools representative", "SCH Governor representative",
        "CYPS School Improvement", "VOL Voluntary sector representative",
      ]
    ),
    (
      "cdop",
      [
        "- Director of Public Health, or representative", "- Coroner, or Coroner's Officer",
        "- Consultant Paediatrician", "CYPS Children's Social Care",
        "TVP Police Child Abuse Investigation Unit", "MKHFT Named Nurse", "MKHFT Midwifery department",
        "-/lay Lay representative", "CYPS Universal Services",
      ]
    ),
    (
      "scrp",
      [
        "NHSMK Designated Nurse for Safeguarding", "TVP Police Public Protection Unit",
        "CYPS Children & Young People's Services", "CYPS Head of Safeguarding",
        "MKSCB/adviser MKSCB Business Manager", "-/chair Independent Chair (if required)",
      ]
    ),
  ]

  @Test(arguments: subGroups)
  func `Each group below the Milton Keynes Board has at least the members of its terms of reference`(
    group: String, expected: [String]
  ) throws {
    #expect(try MembershipListTests.differences("milton-keynes", group, "member", expected) == [])
  }

  @Test(arguments: [
    ("bexley", "board-02", "CYPS"), ("bexley", "board-05", "CYPS"), ("bexley", "board-06", "Health"),
    ("bexley", "board-09", "Health"), ("bexley", "board-10", "Police"), ("bexley", "board-12", "Schools"),
    ("bexley", "board-14", "Adult Services"), ("bexley", "board-15", "Voluntary"),
    ("bexley", "board-16", "Probation"), ("bexley", "board-17", "CAFCASS"),
    ("bexley", "board-18", "Lay Members"),
    ("bexley", "exec-12", "Health"), ("bexley", "exec-13", "Social & Community Services"),
    ("bexley", "exec-15", "Voluntary"), ("bexley", "exec-21", "LSCB Officers"),
    ("milton-keynes", "board-01", "Local authority"), ("milton-keynes", "board-05", "Local authority"),
    ("milton-keynes", "board-10", "Health"), ("milton-keynes", "board-17", "Youth justice"),
    ("milton-keynes", "board-23", "Secure estate"), ("milton-keynes", "board-25", "Education"),
    ("central-bedfordshire", "board-05", "Children's Services"),
    ("central-bedfordshire", "board-16", "Education"),
    ("central-bedfordshire", "board-28", "Voluntary"),
  ])
  func `A post stands under the sector of its heading`(template: String, post: String, sector: String) throws
  {
    let board = try StructureBoard(template)
    let record = try #require(board.all.posts[Post.ID(post)])
    let entry = Roster(of: record.group, on: board.today, in: board.all).entry(of: record.id)
    #expect(entry?.sector == sector)
  }

  @Test(arguments: [
    ("M29", "central-bedfordshire", "lead", 3), ("M2", "bexley", "board", 12), ("M29", "bexley", "exec", 0),
    ("M19", "milton-keynes", "board", 0),
  ])
  func `So many statutory entries there are, and all are covered while everybody is in post`(
    row: String, template: String, group: String, count: Int
  ) throws {
    let board = try StructureBoard(template)
    let entries = board.all.statutoryEntries(of: Group.ID(group), on: board.today)
    #expect([entries.covered, entries.all] == [count, count], "\(row)")
  }

  @Test(arguments: [("bexley", 2), ("milton-keynes", 2), ("central-bedfordshire", 2), ("croydon", 0)])
  func `Lay members of the boards may be compared`(template: String, count: Int) throws {
    let board = try StructureBoard(template)
    #expect(board.all.posts(of: "board", on: board.today).count { $0.category == "lay" } == count)
  }

  /// The posts that are not as expected, each as it is.
  private static func differences(_ template: String, _ group: String, _ usual: String, _ expected: [String])
    throws -> [String]
  {
    let board = try StructureBoard(template)
    let posts = board.all.posts(of: Group.ID(group), on: board.today)
    let found = posts.map { post in
      let statutory = post.isStatutory ? "*" : ""
      let category = post.category == usual ? "" : "/\(post.category)"
      return "\(post.agency?.text ?? "-")\(statutory)\(category) \(post.title)"
    }
    guard found.count == expected.count else { return ["\(found.count) posts, not \(expected.count)"] }
    return zip(found, expected).filter { one, wanted in
      let words = wanted.split(separator: " ", maxSplits: 1).map(String.init)
      return !one.hasPrefix(words[0] + " ") || !one.contains(words[1])
    }.map(\.0)
  }
}
