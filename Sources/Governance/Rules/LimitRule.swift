/// How often something may happen, or must, in a group's meetings of a year.
public struct LimitRule: Hashable, Sendable {
  /// What is counted against it.
  public enum Measure: String, Sendable, CaseIterable {
    /// Meetings to which a deputy came and the holder did not.
    case deputised
    /// Meetings without holder or deputy.
    case covered
    /// Meetings to which the holder did not come, deputy or not.
    case attended
    /// Meetings to which the holder came, and not for the whole.
    case whole
    /// Meetings to which the holder came later than the grace allows.
    case punctual
    /// Different people who came for the post.
    case people
  }

  /// Of which meetings it is a share.
  public enum Base: String, Sendable, CaseIterable {
    /// All of the year, held or still to come.
    case scheduled
    /// Those held so far.
    case held
  }

  /// For what it is counted.
  public enum Per: String, Sendable, CaseIterable {
    /// For the post: the count stays when its holder changes.
    case post
    /// For the holder: the count begins anew with each.
    case member
    /// For the agency by all its posts on the group.
    case agency
  }

  /// What the text allows.
  public enum Bound: Hashable, Sendable {
    /// At most a share of the meetings may count against it.
    case atMost(Share)
    /// At most so many meetings, or people.
    case atMostNumber(Int)
    /// At least a share of the meetings must not count against it.
    case atLeast(Share)
    /// The text states no threshold: the Chair is told of it from so many meetings, or people, on.
    case mentionedFrom(Int)
  }

  /// The rule's permanent id.
  public var id: String
  /// The groups it holds for; empty for all but those that are only linked.
  public var groups: [Group.ID]
  /// The clause it comes from.
  public var clause: String
  /// What is counted against it.
  public var measure: Measure
  /// What the text allows.
  public var bound: Bound
  /// Of which meetings.
  public var base = Base.scheduled
  /// For what it is counted.
  public var per = Per.post
  /// The year.
  public var year = RuleYear.financial
  /// Minutes after the start up to which nobody is late, where it is punctuality that counts.
  public var graceMinutes = 10
  /// Whether special and extra-ordinary meetings count as well.
  public var countsSpecialMeetings = false
  /// Posts for which it does not hold, such as one that the text gives to somebody or his representative.
  public var exceptPosts: [Post.ID] = []
  /// With whom it is taken up, such as the Chief Executive of the agency; empty where the text does not say.
  public var addressedTo = ""
  /// Who takes it up; empty for the Chair.
  public var by = ""
  /// Whether the text asks for it, or only says that it should be; a thing that should be is for the Chair to judge.
  public var isOnlyAdvised = false

  /// Creates a rule for each post, in the year from 1 April.
  public init(id: String, groups: [Group.ID], clause: String, measure: Measure, bound: Bound) {
    self.id = id
    self.groups = groups
    self.clause = clause
    self.measure = measure
    self.bound = bound
  }
}

/// How a limit stands for one post, holder or agency on a day.
public struct LimitCount: Hashable, Sendable {
  /// For what it is counted.
  public enum Subject: Hashable, Sendable {
    /// A post, whoever holds it.
    case post(Post.ID)
    /// The holder of a post.
    case member(Post.ID, Person.ID)
    /// An agency.
    case agency(Agency.ID)

    /// The code by which it is named: the post's, the post's and the holder's, or the agency's.
    public var code: String {
      switch self {
      case .post(let id): id.text
      case .member(let post, let person): "\(post).\(person)"
      case .agency(let id): id.text
      }
    }

    /// The post; `nil` for an agency.
    public var post: Post.ID? {
      switch self {
      case .post(let id), .member(let id, _): id
      case .agency: nil
      }
    }
  }

  /// How it stands.
  public enum State: Hashable, Sendable {
    /// Within what is allowed, or fewer than the Chair is told of.
    case within
    /// More than is allowed.
    case exceeded
    /// As many as the Chair is told of, where the text states no threshold.
    case mentioned
  }

  /// The rule.
  public var rule: LimitRule
  /// The group.
  public var group: Group.ID
  /// For what it is counted.
  public var subject: Subject
  /// The first and the last day of the year.
  public var year: ClosedRange<Day>
  /// Its meetings of the year that are not cancelled, held or still to come.
  public var scheduled = 0
  /// How many of them have no date yet: the group's calendar has it meet, and nothing is planned.
  public var undated = 0
  /// Those of them that were held and closed by the day, and to which the rule applied.
  public var held = 0
  /// The meetings that count against it, by date; where people are counted, those to which somebody came.
  public var meetings: [Meeting.ID] = []
  /// How many of these meetings count only because nothing was entered on the attendance register.
  public var unmarked = 0
  /// How late the holder came to each of these meetings, in minutes; empty where it is not punctuality that counts.
  public var minutesLate: [Int] = []
  /// The different people who came for the post, in the order in which they came; empty where they are not counted.
  public var people: [Person.ID] = []

  /// Creates a count of nothing.
  public init(rule: LimitRule, group: Group.ID, subject: Subject, year: ClosedRange<Day>) {
    self.rule = rule
    self.group = group
    self.subject = subject
    self.year = year
  }

  /// How much counts against it.
  public var number: Int { rule.measure == .people ? people.count : meetings.count }

  /// Of how many meetings.
  public var of: Int { rule.base == .scheduled ? scheduled : held }

  /// The most that may count against it; `nil` where no threshold is stated.
  public var allowed: Int? {
    switch rule.bound {
    case .atMost(let share): share.most(of: of)
    case .atMostNumber(let number): number
    // What is not asked for may be missed: at least 75% of 5 is 4 meetings, and 1 may be missed.
    case .atLeast(let share): Share(share.denominator - share.numerator, of: share.denominator).most(of: of)
    case .mentionedFrom: nil
    }
  }

  /// How much is left of what is allowed, negative where it is more; `nil` where no threshold is stated.
  public var remaining: Int? { allowed.map { $0 - number } }

  /// How it stands.
  public var state: State {
    if case .mentionedFrom(let least) = rule.bound { return number >= least ? .mentioned : .within }
    return remaining.map { $0 < 0 } == true ? .exceeded : .within
  }

  /// The stable id: rule, group and subject, and the day on which the year begins or, of a rolling one, the last meeting.
  public var id: String {
    let year = if case .rolling = rule.year { meetings.last?.text ?? "" } else { year.lowerBound.description }
    return "\(rule.id)/\(group).\(subject.code)/\(year)"
  }
}
