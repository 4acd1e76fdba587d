/// How a constitution is read where its text is silent or open.
///
/// Each setting has the cautious reading as its default. Answers name the reading they rest on wherever
/// another reading would change them.
public struct Settings: Hashable, Sendable {
  /// Which deputies count in the post they stand in for.
  public enum Deputies: String, Sendable, CaseIterable {
    /// Nobody but the holder counts.
    case none
    /// Deputies named for the post and authorised by the agency.
    case named
    /// Anyone the agency sends.
    case anyone
  }

  /// Which of the further agencies a person represents count.
  public enum Representing: String, Sendable, CaseIterable {
    /// Only the post's own agency.
    case ownAgency = "own-agency"
    /// Those of which notice was given as well.
    case notified
    /// All that are recorded, notice or not.
    case recorded
  }

  /// Whether a vacant post is in the total membership.
  public var vacantInTotal = false
  /// Whether a participant observer, or any other post that is in the total and does not count, counts as here.
  public var observersCount = false
  /// Whether such a post is in the total membership.
  public var observersInTotal = true
  /// Which deputies count.
  public var deputies = Deputies.named
  /// The clause on deputies; may be empty.
  public var deputiesClause = ""
  /// Which further agencies of a person count.
  public var representing = Representing.notified
  /// The clause on representing several agencies; may be empty.
  public var representingClause = ""
  /// Whether somebody who is here by video counts.
  public var videoCounts = true
  /// Whether somebody who is here by telephone counts.
  public var telephoneCounts = true
  /// Whether somebody who takes no part in an item still counts for it.
  public var interestedCount = false
  /// The clause on interests; may be empty.
  public var interestsClause = ""
  /// The sectors that are none where a rule counts sectors.
  public var sectorsNotCounted: [String] = []
  /// Who is to be told of a new holder of a post; may be empty.
  public var appointmentNoticeTo = ""
  /// The clause on that notice; may be empty.
  public var appointmentNoticeClause = ""
  /// Calendar days before an action is due from which it is amber.
  public var amberDays = 14
  /// The clause on rating actions red, amber and green; may be empty.
  public var ratingClause = ""

  /// Creates the default reading.
  public init() {}
}
