/// How many different agencies approve a group's documents.
public struct ApprovalRule: Hashable, Sendable {
  /// The rule's permanent id.
  public var id: String
  /// The group that approves.
  public var group: Group.ID
  /// The clause it comes from.
  public var clause: String
  /// What is approved, as a phrase such as `procedure documents`.
  public var what: String
  /// How many different agencies approve it.
  public var agencies: Int
  /// Whether they may approve by email after the meeting.
  public var allowsEmail = false
  /// What follows, such as `ratification by the Board`; may be empty.
  public var then = ""

  /// Creates a rule.
  public init(id: String, group: Group.ID, clause: String, what: String, agencies: Int) {
    self.id = id
    self.group = group
    self.clause = clause
    self.what = what
    self.agencies = agencies
  }
}

/// A document that is to be approved, and which agencies have approved it.
public struct Approval: Hashable, Sendable {
  /// The rule.
  public var rule: ApprovalRule
  /// What the document is called.
  public var document: String
  /// The agencies that approved it, each once, by the day on which they first did.
  public var agencies: [Agency.ID]
  /// The day on which as many as are needed had approved it; `nil` while they have not.
  public var approvedOn: Day?
}

extension Partnership {
  /// The documents that some agency has approved by a day, in the order of the first approval.
  ///
  /// An agency that approves twice counts once. Each is judged by the rule in force on the day of its first approval.
  /// - Complexity: O(evidence²).
  public func approvals(on day: Day) -> [Approval] {
    var found: [Approval] = []
    var seen: Set<String> = []
    let said = evidence.all.filter { $0.on <= day }.enumerated()
      .sorted { ($0.element.on, $0.offset) < ($1.element.on, $1.offset) }.map(\.element)
    for one in said {
      guard let rule = constitution(on: one.on)?.approvals.first(where: { $0.id == one.rule }),
        seen.insert("\(one.rule)/\(one.occurrence)").inserted
      else { continue }
      var approval = Approval(rule: rule, document: one.occurrence, agencies: [])
      for other in said where other.rule == one.rule && other.occurrence == one.occurrence {
        let agency = Agency.ID(other.subject)
        guard agencies[agency]?.countsAsAgency == true, !approval.agencies.contains(agency) else { continue }
        approval.agencies.append(agency)
        if approval.agencies.count == rule.agencies { approval.approvedOn = other.on }
      }
      found.append(approval)
    }
    return found
  }

  /// The documents that wait for agencies to approve them.
  func approvalFindings(on day: Day) -> [Finding] {
    approvals(on: day).filter { $0.approvedOn == nil }.map { approval in
      Finding(
        id: "\(approval.rule.id)/\(approval.document)", kind: .due,
        subject: .ruled(.approvalWaiting(approval)),
        group: approval.rule.group, clause: approval.rule.clause, day: nil)
    }
  }
}
