/// An entry of the register of risks.
public struct Risk: Recorded {
  /// The random code.
  public var id: Code<Risk>
  /// The risk, in a sentence.
  public var text: String
  /// What sort it is, such as `practice` or `reputation`; may be empty.
  public var kind: String = ""
  /// Where it came to light, such as an audit or a complaint; may be empty.
  public var source: String = ""
  /// Who sees to it; may be empty.
  public var by: String = ""
  /// How great it is, in the register's own words; may be empty.
  public var rating: String = ""
  /// The day on which it was entered.
  public var openedOn: Day
  /// The day on which it was reported to whom the constitution names; `nil` while it was not.
  public var reportedOn: Day?
  /// The day on which it was closed; `nil` while it is open.
  public var closedOn: Day?

  /// Creates an open risk that was not reported yet.
  public init(id: Code<Risk>, text: String, openedOn: Day) {
    self.id = id
    self.text = text
    self.openedOn = openedOn
  }
}
