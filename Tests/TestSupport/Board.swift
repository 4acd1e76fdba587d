public import Governance

/// An invented partnership in the manner of Bexley, for the tests: its Board, Executive, panel and a group
/// without rule.
package enum Board {
  /// The day of the Board's meeting, a Thursday.
  package static let day = Day(year: 2026, month: 12, day: 10) ?? Day(number: 0)

  /// Everything the tables hold.
  package static var steps: [Change.Step] {
    (agencies + groups + posts + holders + others + meetings).map { .put($0) }
  }

  private static let agencyRows:
    [(id: String, name: String, short: String, sector: String, services: [String])] = [
      ("LBB", "London Borough of Bexley", "LB Bexley", "CYPS", ["social-care"]),
      ("BCT", "Bexley Care Trust", "Care Trust", "Health", ["health"]),
      ("BCPU", "Bexley Community Provider Unit", "BCPU", "Health", ["health"]),
      ("SLHT", "South London Healthcare NHS Trust", "SLHT", "Health", ["health"]),
      ("OXL", "Oxleas NHS Foundation Trust", "Oxleas", "Health", ["health"]),
      ("MPS", "Metropolitan Police Service", "MPS", "Police", []),
      ("SCH", "Bexley Schools", "Schools", "Schools", []),
      ("BVSC", "Bexley Voluntary Services Council", "BVSC", "Voluntary", []),
      ("PROB", "Probation", "Probation", "Probation", []),
      ("CAFC", "CAFCASS", "CAFCASS", "CAFCASS", []),
      ("SHA", "Strategic Health Authority", "SHA", "Health", ["health"]),
      ("DAT", "Drug & Alcohol Services", "DAT", "Adult Services", []),
      ("LSCB", "Bexley LSCB officers", "LSCB", "LSCB Officers", []),
    ]

  private static var agencies: [Record] {
    agencyRows.map { row in
      var agency = Agency(id: Code(row.id), name: row.name)
      agency.aliases = [row.short]
      agency.sector = row.sector
      agency.services = row.services
      agency.countsAsAgency = row.id != "LSCB"
      return .agency(agency)
    }
  }

  private static var groups: [Record] {
    var board = Group(id: "board", name: "LSCB Board")
    board.purpose = "Sets the priorities for safeguarding children and challenges the partner agencies."
    let exec = Group(id: "exec", name: "Executive of the LSCB")
    let panel = Group(id: "sscrp", name: "Serious Case Review Panel")
    let deaths = Group(id: "cdop", name: "Child Death Overview Panel")
    var neglect = Group(id: "wg-neglect", name: "Working Group: Neglect")
    neglect.kind = .fixedTerm
    var trainers = Group(id: "trainers", name: "Trainers' Group")
    trainers.kind = .linked
    var report = ReportingLine(id: "L-A005", group: "cdop", to: "exec", kind: .reports)
    report.every = "quarterly"
    let lines = [
      ReportingLine(id: "L-A001", group: "exec", to: "board", kind: .parent),
      ReportingLine(id: "L-A002", group: "sscrp", to: "board", kind: .parent),
      ReportingLine(id: "L-A003", group: "cdop", to: "board", kind: .parent),
      ReportingLine(id: "L-A004", group: "wg-neglect", to: "exec", kind: .parent),
      report,
    ]
    return [board, exec, panel, deaths, neglect, trainers].map { .group($0) } + lines.map { .line($0) }
  }

  private static let boardRows: [(title: String, agency: String?, holder: String?)] = [
    ("Independent Chairman", nil, "Hallam, Ruth"),
    ("Director of Children's Services", "LBB", "Marchetti, Dilys"),
    ("Lead Member", "LBB", "Adeyinka, Cllr Tom"),
    ("Deputy Director Social Care", "LBB", "Pryce, Joanne"),
    ("Deputy Director Youth & Inclusion", "LBB", "Okafor, Samuel"),
    ("Clinical Director", "BCT", "Penhale, Dr Helen"),
    ("Director Provider Unit", "BCPU", "Brandt, Ngozi"),
    ("Director of Nursing", "SLHT", "Kelleher, Frances"),
    ("Director of Nursing & Governance", "OXL", "Siddiqui, Imran"),
    ("Superintendent, Bexley Borough", "MPS", "Garrow, Supt Neil"),
    ("Detective Inspector", "MPS", "Raman, DI Priya"),
    ("Headteacher - Secondary", "SCH", "Whitlow, Colin"),
    ("Headteacher - Primary", "SCH", "Okafor, Sarah"),
    ("Assistant Director", "LBB", "Tysoe, Bernard"),
    ("Partnership Officer", "BVSC", "Marsh, Lena"),
    ("Safeguarding Lead", "PROB", "Fairley, Gwen"),
    ("Head of Service", "CAFC", "Rzepka, Adam"),
    ("Lay Member", nil, nil),
    ("Lay Member (second)", nil, nil),
  ]

  private static let execRows: [(title: String, agency: String?, holder: String?)] = [
    ("Deputy Director Social Care", "LBB", "Pryce, Joanne"),
    ("Designated Nurse", "BCT", "Iqbal, Hanna"),
    ("Named Nurse", "BCPU", "Lowe, Marian"),
    ("Detective Sergeant", "MPS", "Voss, DS Karl"),
    ("Headteacher - Primary", "SCH", "Bell, Owen"),
    ("LSCB Manager", "LSCB", "Tennant, Moira"),
    ("LSCB Business Officer", "LSCB", "Dunmore, Kay"),
  ]

  private static let panelRows: [(title: String, agency: String?, holder: String?)] = [
    ("Independent Chair", nil, "Farrow, Judith"),
    ("Head of Safeguarding", "LBB", "Nair, Leela"),
    ("Designated Doctor", "BCT", "Sorley, Dr Ann"),
    ("Voluntary Sector Officer", "BVSC", "Marsh, Lena"),
    ("Detective Chief Inspector", "MPS", "Quill, DCI Ray"),
    ("Schools Adviser", "SCH", "Bell, Owen"),
    ("LSCB Manager", "LSCB", "Tennant, Moira"),
  ]

  private static var posts: [Record] {
    func rows(_ group: String, _ rows: [(title: String, agency: String?, holder: String?)]) -> [Record] {
      rows.enumerated().map { index, row in
        let number = index + 1
        var post = Post(
          id: Code("\(group)-\(number < 10 ? "0" : "")\(number)"), group: Code(group), title: row.title)
        post.number = number
        post.agency = row.agency.map { Code($0) }
        post.category = "core"
        if row.title == "Lead Member" { post.category = "participant-observer" }
        if group == "sscrp", row.agency == "LSCB" { post.category = "attending" }
        return .post(post)
      }
    }
    return rows("board", boardRows) + rows("exec", execRows) + rows("sscrp", panelRows)
  }

  private static var names: [String] {
    var names: [String] = []
    for name in (boardRows + execRows + panelRows).compactMap(\.holder) where !names.contains(name) {
      names.append(name)
    }
    return names + ["Osei, Dr Kwame", "Alabi, Tunde", "Moody, Insp Carl"]
  }

  /// The code of somebody by name.
  package static func person(_ name: String) -> Person.ID {
    let number = (names.firstIndex(of: name) ?? 98) + 1
    return Code("P-A\(number < 10 ? "00" : "0")\(number)")
  }

  private static var holders: [Record] {
    let people = names.map { Record.person(Person(id: person($0), name: $0)) }
    let lists = [("board", boardRows), ("exec", execRows), ("sscrp", panelRows)]
    let appointments = lists.flatMap { group, rows in
      rows.enumerated().compactMap { index, row -> Record? in
        guard let name = row.holder else { return nil }
        let post = "\(group)-\(index < 9 ? "0" : "")\(index + 1)"
        var appointment = Appointment(
          id: Code("H-\(post)"), post: Code(post), person: person(name),
          from: Day(year: 2025, month: 1, day: 6))
        appointment.notifiedOn = Day(year: 2025, month: 1, day: 6)
        return .appointment(appointment)
      }
    }
    return people + appointments
  }

  private static var others: [Record] {
    let authorised = Day(year: 2026, month: 3, day: 3)
    let deputies = [("board-06", "Osei, Dr Kwame"), ("board-07", "Alabi, Tunde")].map { post, name in
      var deputy = Deputy(id: Code("U-\(post)"), post: Code(post), person: person(name))
      deputy.authorisedOn = authorised
      return Record.deputy(deputy)
    }
    var health = Representation(id: "R-A001", post: "board-06", agency: "SHA")
    health.notifiedOn = authorised
    let drugs = Representation(id: "R-A002", post: "board-14", agency: "DAT")
    let offices = [
      Office(id: "O-A001", group: "board", office: "chair", post: "board-01"),
      Office(id: "O-A002", group: "board", office: "vice-chair", post: "board-09"),
      Office(id: "O-A003", group: "exec", office: "chair", post: "exec-01"),
      Office(id: "O-A004", group: "sscrp", office: "chair", post: "sscrp-01"),
    ]
    return deputies + [.representation(health), .representation(drugs)] + offices.map { .office($0) }
  }

  private static var meetings: [Record] {
    var board = Meeting(id: "M-A001", group: "board", date: day, start: ClockTime("10:00"))
    board.place = "Civic Offices"
    let exec = Meeting(id: "M-A002", group: "exec", date: day, start: ClockTime("14:00"))
    let deaths = Meeting(
      id: "M-A003", group: "cdop", date: day.adding(days: 7), start: ClockTime("14:00"))
    let next = Meeting(
      id: "M-A004", group: "board", date: day.adding(months: 3), start: ClockTime("10:00"))
    return [board, exec, deaths, next].map { .meeting($0) } + items
  }

  private static var items: [Record] {
    let rows: [(title: String, purpose: String, lead: String)] = [
      ("Welcome, declarations of interest", "", "Hallam"),
      ("Minutes of 10 September", "agree", "Hallam"),
      ("Neglect strategy 2027–29", "decision", "Brandt"),
      ("Budget 2027–28", "decision", "Tennant"),
    ]
    return rows.enumerated().map { index, row in
      var item = AgendaItem(id: Code("G-A00\(index + 1)"), number: index + 1, title: row.title)
      item.purpose = row.purpose
      item.lead = row.lead
      return .item(item, of: "M-A001")
    }
  }
}

extension Code: ExpressibleByUnicodeScalarLiteral {}
extension Code: ExpressibleByExtendedGraphemeClusterLiteral {}
extension Code: ExpressibleByStringLiteral {
  /// Creates a code from a literal, in tests.
  public init(stringLiteral text: String) { self.init(text) }
}
