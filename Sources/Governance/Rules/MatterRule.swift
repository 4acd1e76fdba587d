/// A sort of matter with time limits, such as a dispute between partners or a serious case review: the stages it goes
/// through, by when and by whom.
public struct MatterRule: Hashable, Sendable {
  /// The rule's permanent id.
  public var id: String
  /// The clause it comes from.
  public var clause: String
  /// What such a matter is called, such as `dispute between partners`.
  public var name: String
  /// What opens it, as a phrase; may be empty.
  public var openedBy = ""
  /// Whether a decision opens it, so that no time limit begins at an inquorate meeting.
  public var isOpenedByDecision = false
  /// The stages, in their order.
  public var stages: [Stage]

  /// Creates a sort of matter.
  public init(id: String, clause: String, name: String, stages: [Stage]) {
    self.id = id
    self.clause = clause
    self.name = name
    self.stages = stages
  }

  /// The stage of an id; `nil` for none.
  public func stage(_ id: String) -> Stage? { stages.first { $0.id == id } }

  /// The clause that a stage is cited by: its own, else the rule's.
  public func clause(of stage: Stage) -> String { stage.clause.isEmpty ? clause : stage.clause }

  /// One stage of such a matter.
  public struct Stage: Hashable, Sendable {
    /// Its id within the rule.
    public var id: String
    /// What is to be done, as a phrase in the past tense, such as `joint meeting of the parties convened`.
    public var what: String
    /// The clause; empty for the rule's own.
    public var clause = ""
    /// Who does it; may be empty.
    public var by = ""
    /// Who does it where the Chair is a party; empty for the same.
    public var byWhenChairIsParty = ""
    /// Whose agreement it needs; empty for nobody's.
    public var agreement = ""
    /// Whose agreement it needs where the Chair is a party; empty for nobody's.
    public var agreementWhenChairIsParty = ""
    /// The agency of whoever does it or is asked about it, which should not be a party; `nil` when none is stated.
    public var agency: Agency.ID?
    /// The same where the Chair is a party and somebody else does it; `nil` when none is stated.
    public var agencyWhenChairIsParty: Agency.ID?
    /// How long it may take; `nil` when no time limit is stated.
    public var limit: Span?
    /// The stage from which the time counts; `nil` for the opening.
    public var of: String?
    /// The stages that come first.
    public var after: [String] = []
    /// Whether it may be done and need not be.
    public var isOptional = false
    /// How long it must wait: it opens on the day after; `nil` for not at all.
    public var opensAfter: Span?
    /// The stage that makes it needless once it is done; `nil` for none.
    public var unless: String?
    /// Whether its day may be moved, with reasons.
    public var isExtendable = false
    /// Whether the text only says that it should be done, so that lateness is for the Chair to judge.
    public var isOnlyAdvised = false

    /// Creates a stage without a time limit.
    public init(id: String, what: String) {
      self.id = id
      self.what = what
    }
  }
}
