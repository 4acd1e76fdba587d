/// Whether a group may do business with those who are here, and why.
public struct QuorumVerdict: Hashable, Sendable {
  /// The answer.
  public enum Standing: String, Sendable {
    /// Enough are here, of the right kind.
    case quorate
    /// They are not.
    case inquorate
    /// The constitution states no quorum for the group.
    case noRule = "no-rule"
  }

  /// The answer.
  public var standing: Standing
  /// The rule applied; `nil` when there is none.
  public var rule: QuorumRule?
  /// The parts of the rule, each with its own answer, in the order of the rule.
  public var parts: [Part] = []
  /// Those who are here and count.
  public var counted: [Presence] = []
  /// Those who are here and do not count, with the reason.
  public var uncounted: [(Presence, Presence.Uncounted)] {
    zip(uncountedPresences, reasons).map { ($0, $1) }
  }
  var uncountedPresences: [Presence] = []
  var reasons: [Presence.Uncounted] = []

  /// What follows when the group is inquorate; `nil` without a rule.
  public var effect: QuorumRule.Effect? { rule?.effect }

  /// The part that counts members, wherever it stands in the rule; `nil` when there is none.
  public var members: Part? { QuorumVerdict.membersPart(in: parts) }

  /// The parts of the rule that fail.
  public var missing: [Part] { standing == .inquorate ? parts.filter { !$0.holds } : [] }

  /// One part of the rule and how it stands.
  public struct Part: Hashable, Sendable {
    /// The part of the rule.
    public var part: QuorumPart
    /// The clause it is cited by: its own, else the rule's.
    public var clause: String
    /// Whether it holds.
    public var holds: Bool
    /// How many there are of what is asked: members, agencies, sectors, people or parts that hold.
    public var count: Int
    /// How many are needed.
    public var needed: Int
    /// The total membership, for the part that counts members; `nil` for any other.
    public var total: Int?
    /// The posts of those who meet a part that names an agency, sector, service or office, in the order of the list;
    /// empty for a part that only counts.
    public var by: [Post.ID]
    /// The parts it is made of, for `all`, `any` and `at least`.
    public var parts: [Part]

    /// How many more are needed; 0 when it holds.
    public var shortfall: Int { holds ? 0 : max(1, needed - count) }
  }

  private static func membersPart(in parts: [Part]) -> Part? {
    for part in parts {
      if case .members = part.part.test { return part }
      if let inner = membersPart(in: part.parts) { return inner }
    }
    return nil
  }
}
