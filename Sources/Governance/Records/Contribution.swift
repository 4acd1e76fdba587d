/// What an agency agreed to contribute in a financial year, and how far it has come in.
public struct Contribution: Recorded {
  /// In what it is made.
  public enum Kind: String, Sendable, CaseIterable {
    /// Money.
    case cash
    /// Services, premises or people, at their worth.
    case inKind = "in-kind"
  }

  /// The random code.
  public var id: Code<Contribution>
  /// The agency.
  public var agency: Agency.ID
  /// The year in which the financial year begins.
  public var year: Int
  /// In what it is made.
  public var kind: Kind = .cash
  /// What was agreed.
  public var agreed: Money
  /// The day of the invoice; `nil` while there is none.
  public var invoicedOn: Day?
  /// What was received so far.
  public var received = Money.none
  /// The day on which it was last received; `nil` while nothing was.
  public var receivedOn: Day?
  /// What it is for or made of; may be empty.
  public var note: String = ""

  /// Creates a contribution in cash of which nothing has come in.
  public init(id: Code<Contribution>, agency: Agency.ID, year: Int, agreed: Money) {
    self.id = id
    self.agency = agency
    self.year = year
    self.agreed = agreed
  }

  /// What is still to come; never less than nothing.
  public var outstanding: Money { max(agreed - received, .none) }
}
