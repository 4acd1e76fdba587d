import Governance

extension Draft {
  /// Adds what the registers hold: who has accepted the code of conduct, whom the agencies have named, what they
  /// contribute, the risks, and the documents.
  mutating func addRegisters() {
    // One who came late and one agency are still to be asked.
    addTicks(of: "code-of-conduct", item: "accepted") { draft, subject in
      guard case .member(let id) = subject else { return false }
      return draft.partnership.appointments[id]?.post != Post.ID("board-16")
    }
    addTicks(of: "lead-person", item: "named") { _, subject in subject != .agency(Agency.ID("BVSC")) }
    addContributions()
    addRisks()
    addDocuments()
  }

  private mutating func addTicks(
    of rule: String, item: String, where isDone: (Draft, Checklist.Subject) -> Bool
  ) {
    guard let rule = partnership.checklistRule(rule, on: today) else { return }
    for sheet in partnership.checklists(of: rule, on: today) where isDone(self, sheet.subject) {
      var evidence = Evidence(id: code("V"), rule: rule.id, on: today.adding(months: -7))
      if case .member(let id) = sheet.subject, let from = partnership.appointments[id]?.from {
        evidence.on = max(from, evidence.on)
      }
      evidence.subject = sheet.subject.code
      evidence.occurrence = item
      put(.evidence(evidence))
    }
  }

  private mutating func addContributions() {
    guard let rule = partnership.sumRule(on: today) else { return }
    let year = rule.year(of: today)
    let rows: [(agency: String, pounds: Int, isInKind: Bool, note: String)] = [
      ("LBB", 88_400, false, ""), ("BCT", 61_250, false, ""), ("MPS", 5_000, false, ""),
      ("PROB", 2_000, false, ""),
      ("CAFC", 550, false, ""), ("LBB", 12_000, true, "offices and payroll"),
    ]
    for (past, row) in [1, 0].flatMap({ past in rows.map { (past, $0) } })
    where partnership.agencies[Agency.ID(row.agency)] != nil {
      var one = Contribution(
        id: code("B"), agency: Agency.ID(row.agency), year: year - past,
        agreed: Money(pence: row.pounds * 100))
      one.kind = row.isInKind ? .inKind : .cash
      one.note = row.note
      let invoiced = Day(year: year - past, month: 4, day: 20)
      if !row.isInKind, let invoiced, invoiced < today { one.invoicedOn = invoiced }
      // One agency has yet to pay this year's.
      let isPaid = row.isInKind || past == 1 || row.agency != "MPS"
      if isPaid, let invoiced, invoiced.adding(days: 30) < today {
        one.received = one.agreed
        one.receivedOn = invoiced.adding(days: 30)
      }
      put(.contribution(one))
    }
  }

  private mutating func addRisks() {
    let rows:
      [(text: String, kind: String, source: String, rating: String, ago: Int, reported: Int?, closed: Int?)] =
        [
          (
            "Thresholds for referral are read differently by agencies", "practice", "audits", "high", 190,
            188, nil
          ),
          (
            "Learning from the last review has not reached all schools", "practice", "serious case reviews",
            "medium", 120, 118, nil
          ),
          ("Press interest in an inquest", "reputation", "child deaths", "medium", 300, 300, 210),
          ("Case notes missing from two audited files", "practice", "audits", "medium", 6, nil, nil),
        ]
    for row in rows {
      var risk = Risk(id: code("X"), text: row.text, openedOn: today.adding(days: -row.ago))
      (risk.kind, risk.source, risk.rating) = (row.kind, row.source, row.rating)
      risk.by = "LSCB Manager"
      risk.reportedOn = row.reported.map { today.adding(days: -$0) }
      risk.closedOn = row.closed.map { today.adding(days: -$0) }
      put(.risk(risk))
    }
  }

  private mutating func addDocuments() {
    let rows:
      [(name: String, version: String, ago: Int, over: Int?, review: Int?, place: String, to: [String])] =
        [
          (
            "Handbook of the LSCB", "4", 900, 120, nil, "Shared drive, LSCB, Handbook", ["LBB", "BCT", "MPS"]
          ),
          ("Handbook of the LSCB", "5", 120, nil, 245, "Shared drive, LSCB, Handbook", ["LBB", "BCT"]),
          (
            "Information sharing protocol", "2", 760, nil, -30, "Shared drive, LSCB, Protocols",
            ["LBB", "MPS"]
          ),
          ("Escalation procedure", "2026", 210, nil, 60, "Website, Procedures", []),
        ]
    for row in rows {
      var one = Document(id: code("F"), name: row.name, date: today.adding(days: -row.ago))
      one.version = row.version
      one.place = row.place
      one.by = "LSCB Business Officer"
      one.issuedTo = row.to
      one.reviewOn = row.review.map { today.adding(days: $0) }
      one.withdrawnOn = row.over.map { today.adding(days: -$0) }
      put(.document(one))
    }
  }
}
