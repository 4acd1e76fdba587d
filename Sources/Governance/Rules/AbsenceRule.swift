/// When a letter is written because an agency's representative stays away.
public struct AbsenceRule: Hashable, Sendable {
  /// Whose absences are counted.
  public enum Per: String, Sendable, CaseIterable {
    /// Each representative's; somebody who follows another begins at none.
    case representative
    /// The agency's: meetings at which nobody was here by any of its posts.
    case agency
  }

  /// What makes an absence one that does not count.
  public enum Cure: String, Sendable, CaseIterable {
    /// Apologies were received.
    case notified
    /// Somebody else was named to come, or was sent.
    case deputyIdentified = "deputy-identified"
  }

  /// Which meetings are counted together.
  public enum Scope: String, Sendable, CaseIterable {
    /// Those of one group.
    case eachGroup = "each-group"
    /// Those of all the groups.
    case allGroups = "all-groups"
  }

  /// How many absences it takes.
  public enum Limb: Hashable, Sendable {
    /// So many meetings running.
    case consecutive(Int)
    /// So many in a year.
    case total(Int, in: RuleYear)
  }

  /// One of the conditions, any of which is enough.
  public struct Test: Hashable, Sendable {
    /// How many absences it takes.
    public var limb: Limb
    /// Which meetings are counted together.
    public var scope: Scope
    /// What makes an absence one that does not count; empty where every absence does.
    public var unless: Set<Cure> = [.notified, .deputyIdentified]

    /// Creates a condition by which apologies, or somebody else named to come, make an absence not count.
    public init(_ limb: Limb, within scope: Scope) {
      self.limb = limb
      self.scope = scope
    }
  }

  /// What a letter does to the count.
  public enum After: String, Sendable, CaseIterable {
    /// The count begins anew with the next absence.
    case restart
    /// Each absence that meets a condition asks for a letter of its own.
    case each
  }

  /// The rule's permanent id.
  public var id: String
  /// The groups it holds for; empty for all but those that are only linked.
  public var groups: [Group.ID]
  /// The clause it comes from.
  public var clause: String
  /// Whose absences are counted.
  public var per = Per.representative
  /// The conditions, any of which is enough.
  public var tests: [Test]
  /// What a letter does to the count.
  public var afterLetter = After.restart
  /// Whether apologies that came only after the start of the meeting count as notice.
  public var countsLateApologies = false
  /// Whether special and extra-ordinary meetings count as well.
  public var countsSpecialMeetings = true
  /// To whom in the agency the letter goes.
  public var addressedTo = "Chief Executive"

  /// Creates a rule for each representative.
  public init(id: String, groups: [Group.ID], clause: String, tests: [Test]) {
    self.id = id
    self.groups = groups
    self.clause = clause
    self.tests = tests
  }
}

/// A meeting to which a representative, or anybody of an agency, did not come.
public struct Absence: Hashable, Sendable {
  /// The meeting.
  public var meeting: Meeting.ID
  /// The group that met.
  public var group: Group.ID
  /// The day.
  public var day: Day
  /// What is known to make it one that may not count.
  public var cures: Set<AbsenceRule.Cure>
}

/// The absences of a representative, or of an agency, from the meetings that a rule counts, as they stand on a day.
public struct AbsenceRecord: Hashable, Sendable {
  /// Whose they are.
  public enum Subject: Hashable, Sendable {
    /// A person's, who represents an agency.
    case representative(Person.ID, Agency.ID)
    /// An agency's.
    case agency(Agency.ID)

    /// The code by which a letter names it.
    public var code: String {
      switch self {
      case .representative(let person, let agency): "\(person).\(agency)"
      case .agency(let id): id.text
      }
    }

    /// The agency to which a letter goes.
    public var agency: Agency.ID {
      switch self {
      case .representative(_, let agency), .agency(let agency): agency
      }
    }
  }

  /// The rule.
  public var rule: AbsenceRule
  /// Whose they are.
  public var subject: Subject
  /// The absences of the two years before the day, notified or not, by date.
  public var absences: [Absence] = []
  /// How many meetings were held of which nothing was entered: they do not count, and break what runs on.
  public var unmarked = 0
  /// The letters that are due and not known to have gone, the earliest first.
  public var letters: [AbsenceLetter] = []
}

/// A letter that is due because of absences.
public struct AbsenceLetter: Hashable, Sendable {
  /// The rule.
  public var rule: AbsenceRule
  /// Whose absences they are.
  public var subject: AbsenceRecord.Subject
  /// The meeting with which a condition was met.
  public var meeting: Meeting.ID
  /// The day of that meeting.
  public var day: Day
  /// The conditions met with it, in the order of the rule.
  public var tests: [AbsenceRule.Test]
  /// The absences that count towards any of them, by date, with those since.
  public var absences: [Absence]

  /// The stable id: rule, subject, and the meeting with which a condition was met.
  public var id: String { "\(rule.id)/\(subject.code)/\(meeting)" }
}
