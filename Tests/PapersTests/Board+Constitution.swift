import Governance
import TestSupport

extension Board {
  /// The rules in force.
  static var constitution: Constitution {
    var constitution = Constitution(
      from: Day(year: 2010, month: 9, day: 1) ?? day,
      partnership: "Bexley Local Safeguarding Children Board")
    constitution.chairTitle = "Independent Chairman"
    constitution.viceChairTitle = "Vice-Chairperson"
    constitution.settings.deputiesClause = "3.2.3"
    constitution.settings.interestsClause = "3.3.2"
    constitution.settings.representingClause = "App1 4.6"
    constitution.settings.sectorsNotCounted = ["LSCB Officers"]
    constitution.settings.appointmentNoticeTo = "Independent Chairman"
    constitution.settings.appointmentNoticeClause = "App1 4.10"
    var observer = Constitution.Category()
    observer.countsHere = false
    observer.words = "observer"
    var attending = observer
    attending.inTotal = false
    attending.words = "in attendance"
    constitution.categories = ["core": .init(), "participant-observer": observer, "attending": attending]
    constitution.quorumRules = [boardRule, executiveRule, panelRule]
    return constitution
  }

  /// The Board's quorum.
  static let boardRule = QuorumRule(
    id: "board-quorum", groups: ["board"], clause: "App1 7.2", effect: .noBusiness,
    parts: [
      QuorumPart(id: "members", test: .members(.fraction(1, of: 4))),
      QuorumPart(id: "council", test: .agency("LBB")), QuorumPart(id: "care-trust", test: .agency("BCT")),
    ])

  /// The Executive's quorum.
  static let executiveRule = QuorumRule(
    id: "exec-quorum", groups: ["exec"], clause: "3.2.6", effect: .warn,
    parts: [
      QuorumPart(id: "members", test: .members(.fraction(1, of: 4))),
      QuorumPart(id: "sectors", test: .sectors(3)), QuorumPart(id: "cyps", test: .sector("CYPS")),
      QuorumPart(id: "health", test: .sector("Health")),
    ])

  /// The panel's quorum.
  static let panelRule = QuorumRule(
    id: "sscrp-quorum", groups: ["sscrp"], clause: "App2 2", effect: .warn,
    parts: [
      QuorumPart(id: "chair", test: .role("chair")), QuorumPart(id: "agencies", test: .agencies(4)),
      QuorumPart(id: "health", test: .service("health")),
      QuorumPart(id: "social-care", test: .service("social-care")),
    ])

  /// The partnership with some changes on top.
  static func partnership(adding more: [Change.Step] = []) -> Partnership {
    var partnership = Partnership()
    for step in steps + more { partnership.apply(step) }
    partnership.constitutions = [constitution]
    return partnership
  }
}
