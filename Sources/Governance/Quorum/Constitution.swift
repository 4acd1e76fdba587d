/// The rules in force from a day on, as one file of the partnership's constitution states them.
public struct Constitution: Hashable, Sendable {
  /// The first day on which it is in force.
  public var from: Day
  /// The partnership's name, such as `Bexley Local Safeguarding Children Board`.
  public var partnership: String
  /// The area it is for, such as `London Borough of Bexley`; may be empty.
  public var area: String = ""
  /// The document the rules come from; may be empty.
  public var source: String = ""
  /// The title of whoever chairs, such as `Independent Chairman`.
  public var chairTitle: String = "Chair"
  /// The title of whoever chairs instead.
  public var viceChairTitle: String = "Vice-Chair"
  /// How the text is read where it is silent.
  public var settings = Settings()
  /// The flags of each category of post, by the category's name.
  public var categories: [String: Category] = [:]
  /// The quorum rules, in the order of the file.
  public var quorumRules: [QuorumRule] = []
  /// When the groups meet, in the order of the file.
  public var calendars: [MeetingCalendar] = []
  /// What is due and when, in the order of the file.
  public var deadlines: [DeadlineRule] = []
  /// What is asked of offices and terms, in the order of the file.
  public var officeRules: [OfficeRule] = []
  /// What is to be ticked, in the order of the file.
  public var checklists: [ChecklistRule] = []
  /// What is said of contributions; one rule at most.
  public var sums: [SumRule] = []
  /// What is to become of minutes, in the order of the file.
  public var minutesRules: [MinutesRule] = []
  /// What is said of the register of risks; one rule at most.
  public var registers: [RegisterRule] = []
  /// The sorts of matters with time limits, in the order of the file.
  public var matters: [MatterRule] = []
  /// How the groups vote, in the order of the file.
  public var votingRules: [VotingRule] = []
  /// What the Chair may decide between meetings, in the order of the file.
  public var chairsActions: [ChairsActionRule] = []
  /// The notice that special meetings need, in the order of the file.
  public var specialMeetings: [SpecialMeetingRule] = []
  /// The notice that amendments need, in the order of the file.
  public var amendments: [AmendmentRule] = []
  /// Which documents need the approval of several agencies, in the order of the file.
  public var approvals: [ApprovalRule] = []
  /// How often something may happen, or must, in a year's meetings, in the order of the file.
  public var limits: [LimitRule] = []
  /// When a letter is written because of absences, in the order of the file.
  public var absences: [AbsenceRule] = []

  /// Creates a constitution without rules.
  public init(from: Day, partnership: String) {
    self.from = from
    self.partnership = partnership
  }

  /// What a category of post counts for.
  public struct Category: Hashable, Sendable {
    /// Whether a held post is in the total membership.
    public var inTotal = true
    /// Whether its holder counts as here.
    public var countsHere = true
    /// Whether it votes.
    public var votes = true
    /// What to call its holders on the register where they do not count; may be empty.
    public var words = ""

    /// Creates a category that counts in every way.
    public init() {}
  }
}

/// When a group meets: in which months, how often at least, or how many weeks apart.
public struct MeetingCalendar: Hashable, Sendable {
  /// The rule's permanent id.
  public var id: String
  /// The groups it holds for.
  public var groups: [Group.ID]
  /// The months, 1 to 12; empty when none are stated.
  public var months: [Int]
  /// The least number of meetings in a year; `nil` when not stated.
  public var atLeast: Int?
  /// The most weeks there may be from one meeting to the next; `nil` when not stated.
  public var atMostWeeks: Int?
  /// About how many weeks there are from one meeting to the next, where the text sets no limit; `nil` when not stated.
  public var aboutWeeks: Int?
  /// The clause; may be empty.
  public var clause: String

  /// Creates a calendar.
  public init(
    id: String, groups: [Group.ID], months: [Int], atLeast: Int?, atMostWeeks: Int? = nil,
    aboutWeeks: Int? = nil, clause: String
  ) {
    self.id = id
    self.groups = groups
    self.months = months
    self.atLeast = atLeast
    self.atMostWeeks = atMostWeeks
    self.aboutWeeks = aboutWeeks
    self.clause = clause
  }
}
