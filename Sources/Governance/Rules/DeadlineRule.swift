/// Something that is due under the constitution: what, by when, and by whom.
public struct DeadlineRule: Hashable, Sendable {
  /// What sets the day.
  public enum Trigger: Hashable, Sendable {
    /// A day of every year.
    case eachYear(month: Int, day: Int)
    /// In each of these months of every year, 1 to 12, by the month's last day.
    case months([Int])
    /// Again so long after it was last done.
    case every(Span)
    /// So long before each meeting of the groups; clear days leave out the day itself.
    case beforeMeeting(Span, isClear: Bool)
    /// So long after each meeting of the groups.
    case afterMeeting(Span)
    /// At each meeting of the groups.
    case atMeeting
    /// So long after a post's holder was appointed; no time at all means before the first day.
    case onAppointment(Span?)
  }

  /// For what it is due each time.
  public enum Per: String, Sendable, CaseIterable {
    /// Once for the partnership.
    case partnership
    /// Once for each agency that counts and holds on the day.
    case agency
    /// Once for each of the groups.
    case group
    /// Once for each holder of a post of the groups.
    case member
  }

  /// The rule's permanent id.
  public var id: String
  /// The groups it holds for; empty for all, or for none where no group matters.
  public var groups: [Group.ID]
  /// The clause it comes from.
  public var clause: String
  /// What is due, as a phrase.
  public var what: String
  /// Who sees to it; may be empty.
  public var by: String = ""
  /// What sets the day.
  public var trigger: Trigger
  /// For what it is due each time.
  public var per = Per.partnership
  /// Whether the text asks for it, or only says that it should be; a thing that should be is for the Chair to judge.
  public var isOnlyAdvised = false

  /// What of the meeting is to be stated, where it is a notice; it cannot be given while the record lacks any of it.
  public var states: [NoticePart] = []

  /// Whether it is about the meeting's minutes, so that it is done once they were circulated.
  public var isOfMinutes = false

  /// Whether it is about the agencies' invoices, so that it is done once every contribution in cash of its year was
  /// invoiced.
  public var isOfInvoices = false

  /// Whether it is due again so long after it was last done.
  public var isAgain: Bool { if case .every = trigger { true } else { false } }

  /// Creates a rule for the partnership as a whole.
  public init(id: String, groups: [Group.ID], clause: String, what: String, trigger: Trigger) {
    self.id = id
    self.groups = groups
    self.clause = clause
    self.what = what
    self.trigger = trigger
  }
}

/// Word that something due was done: when, and by what it can be seen.
public struct Evidence: Recorded {
  /// The random code.
  public var id: Code<Evidence>
  /// The id of the rule.
  public var rule: String
  /// What it was due for: an agency's, a group's or an appointment's code; empty for the partnership.
  public var subject: String = ""
  /// Which time it was due: a meeting's code, or the day it was due; empty for what has no times.
  public var occurrence: String = ""
  /// The day on which it was done.
  public var on: Day
  /// By what it can be seen; may be empty.
  public var text: String = ""
  /// Who did it; may be empty.
  public var by: String = ""

  /// Creates word of something done.
  public init(id: Code<Evidence>, rule: String, on: Day) {
    self.id = id
    self.rule = rule
    self.on = on
  }
}

/// One time that something is due.
public struct Due: Hashable, Sendable {
  /// What it is due for.
  public enum Subject: Hashable, Sendable {
    /// The partnership.
    case partnership
    /// An agency.
    case agency(Agency.ID)
    /// A group.
    case group(Group.ID)
    /// The holder of a post.
    case member(Appointment.ID)

    /// The code by which evidence names it; empty for the partnership.
    public var code: String {
      switch self {
      case .partnership: ""
      case .agency(let id): id.text
      case .group(let id): id.text
      case .member(let id): id.text
      }
    }
  }

  /// The rule.
  public var rule: DeadlineRule
  /// What it is due for.
  public var subject: Subject
  /// The meeting it belongs to; `nil` for none.
  public var meeting: Meeting.ID?
  /// The last day on which it is in time.
  public var day: Day
  /// The day on which it was done; `nil` while it is not.
  public var doneOn: Day?
  /// From what its day was counted, where it is due again and again.
  public var counts = Count.fromLastTime

  /// From what the day was counted of something that is due again and again.
  public enum Count: Hashable, Sendable {
    /// From when it was last done.
    case fromLastTime
    /// From the first day of which anything is recorded, since it was never done.
    case fromRecord
    /// From when the agency, the group or the member came, since it was never done.
    case fromJoining
  }

  /// Which time it is due: the meeting's code, or the day.
  public var occurrence: String { meeting?.text ?? day.description }

  /// The stable id by which it is seen or waived: rule, subject and occurrence.
  public var id: String { "\(rule.id)/\(subject.code)/\(occurrence)" }

  /// Calendar days by which it was or is late on a day; `nil` where it is in time.
  public func daysLate(on today: Day) -> Int? {
    let end = doneOn ?? today
    return end > day ? end.days(since: day) : nil
  }
}
