/// A group's quorum as its constitution states it.
public struct QuorumRule: Hashable, Sendable {
  /// What follows when the group is inquorate.
  public enum Effect: String, Sendable, CaseIterable {
    /// No business at all may be conducted.
    case noBusiness = "no-business"
    /// The meeting may talk, and decide nothing.
    case noDecisions = "no-decisions"
    /// The text says only what the quorum is.
    case warn
  }

  /// The rule's permanent id.
  public var id: String
  /// The groups it holds for.
  public var groups: [Group.ID]
  /// The clause it comes from.
  public var clause: String
  /// What follows when it is not met.
  public var effect: Effect
  /// What must hold, all of it.
  public var parts: [QuorumPart]

  /// Creates a quorum rule.
  public init(id: String, groups: [Group.ID], clause: String, effect: Effect, parts: [QuorumPart]) {
    self.id = id
    self.groups = groups
    self.clause = clause
    self.effect = effect
    self.parts = parts
  }
}

/// One part of a quorum rule, with the id and clause by which it is cited.
public struct QuorumPart: Hashable, Sendable {
  /// The part's id within its rule, such as `members`.
  public var id: String
  /// The part's own clause; empty when it is the rule's.
  public var clause: String
  /// What is asked.
  public var test: QuorumTest

  /// Creates a part.
  public init(id: String, clause: String = "", test: QuorumTest) {
    self.id = id
    self.clause = clause
    self.test = test
  }
}

/// What a part of a quorum rule asks.
public enum QuorumTest: Hashable, Sendable {
  /// Members here, in whole people.
  case members(Threshold)
  /// Different agencies represented, at least so many.
  case agencies(Int)
  /// Different sectors represented, at least so many.
  case sectors(Int)
  /// Somebody who represents this agency.
  case agency(Agency.ID)
  /// Somebody from this sector.
  case sector(String)
  /// Somebody who provides this service.
  case service(String)
  /// The holder of this office of the group, such as `chair`, in person.
  case role(String)
  /// Every one of these.
  indirect case all([QuorumPart])
  /// At least one of these.
  indirect case any([QuorumPart])
  /// At least so many of these.
  indirect case atLeast(Int, of: [QuorumPart])

  /// How many members are asked for.
  public enum Threshold: Hashable, Sendable {
    /// A fixed number of members.
    case number(Int)
    /// A fraction of the total membership, at least.
    case fraction(Int, of: Int)

    /// The members needed of a total: the least whole number that is not below the fraction, and at least one.
    public func needed(of total: Int) -> Int {
      switch self {
      case .number(let number): number
      case .fraction(let numerator, let denominator):
        // A quarter of no members would be met by an empty room.
        max(1, (total * numerator + denominator - 1) / denominator)
      }
    }
  }
}
