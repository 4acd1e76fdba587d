/// An organisation that sends people to the partnership's groups.
public struct Agency: Recorded, Dated {
  /// The permanent code, such as `LBB`.
  public var id: Code<Agency>
  /// The full name.
  public var name: String
  /// Other names it goes by; the first is the short one for narrow columns.
  public var aliases: [String] = []
  /// The sector its posts belong to unless they say otherwise; empty when it has none.
  public var sector: String = ""
  /// What it provides, such as `health` or `social-care`.
  public var services: [String] = []
  /// Whether it counts where a rule counts or names agencies.
  public var countsAsAgency: Bool = true
  /// The first day; `nil` means always so far.
  public var from: Day?
  /// The last day; `nil` means no end is known.
  public var to: Day?

  /// Creates an agency that counts and has neither aliases nor sector.
  public init(id: Code<Agency>, name: String) {
    self.id = id
    self.name = name
  }

  /// The name for narrow columns and spoken sentences: the first alias, else the full name.
  public var shortName: String { aliases.first ?? name }
}
