/// A matter with time limits: a dispute, a review, a complaint passed on; never by a child's name.
public struct Matter: Recorded {
  /// The random code.
  public var id: Code<Matter>
  /// The id of the rule that states its stages.
  public var kind: String
  /// What it is called; never a child's name.
  public var title: String
  /// The codes of the agencies that are parties, `chair` for the Chair, or other words.
  public var parties: [String] = []
  /// The decision that opened it; `nil` when none did.
  public var decision: Decision.ID?
  /// The day on which it was opened, from which its time limits count.
  public var openedOn: Day
  /// A note; may be empty.
  public var note = ""
  /// The day on which it was closed; `nil` while it is open.
  public var closedOn: Day?
  /// What came of it; empty while it is open.
  public var outcome = ""

  /// Creates an open matter without parties.
  public init(id: Code<Matter>, kind: String, title: String, openedOn: Day) {
    self.id = id
    self.kind = kind
    self.title = title
    self.openedOn = openedOn
  }

  /// How the parties of a matter name the Chair.
  public static let chair = "chair"

  /// Whether the Chair is a party.
  public var concernsChair: Bool { parties.contains(Matter.chair) }

  /// Whether it is open at the end of a day.
  public func isOpen(on day: Day) -> Bool { openedOn <= day && (closedOn.map { $0 > day } ?? true) }
}

/// A stage of a matter that was done, or whose day was moved.
public struct MatterStep: Recorded {
  /// The random code.
  public var id: Code<MatterStep>
  /// The matter.
  public var matter: Matter.ID
  /// The stage's id within the rule.
  public var stage: String
  /// The day on which it was done, or its day was moved.
  public var on: Day
  /// By what it can be seen, or the reasons for which its day was moved; may be empty.
  public var text = ""
  /// Who did it; may be empty.
  public var by = ""
  /// Who agreed; may be empty.
  public var agreedBy = ""
  /// The day to which the stage was extended; `nil` for a stage that was done.
  public var until: Day?

  /// Creates a stage that was done.
  public init(id: Code<MatterStep>, matter: Matter.ID, stage: String, on: Day) {
    self.id = id
    self.matter = matter
    self.stage = stage
    self.on = on
  }
}
