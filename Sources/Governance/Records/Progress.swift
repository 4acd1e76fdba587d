/// One step in an action's history: what came of it, when, and who agreed.
public struct Progress: Recorded {
  /// What sort of step it is.
  public enum Kind: String, Sendable, CaseIterable {
    /// A word on how far it has come.
    case progress
    /// It was done; the text is the evidence.
    case done
    /// It is no longer wanted; the text says why.
    case dropped
    /// It was taken up again after it was done or dropped.
    case reopened
    /// Its day was moved; the text says why.
    case moved
    /// Somebody else is to do it; the text says why.
    case handedOn = "handed-on"
    /// One agency did its part of an action that every agency is to do.
    case ticked
  }

  /// The random code.
  public var id: Code<Progress>
  /// The action.
  public var action: Action.ID
  /// The day.
  public var on: Day
  /// What sort of step it is.
  public var kind: Kind
  /// Evidence, a reason or a word on how far it has come; may be empty.
  public var text: String = ""
  /// The agency that did its part; `nil` for any other step.
  public var agency: Agency.ID?
  /// What it was before, as the table held it: the earlier day, or who was to do it; empty for any other step.
  public var was: String = ""
  /// What it is since: the later day, or who is to do it; empty for any other step.
  public var now: String = ""
  /// Who agreed that its day was moved; empty when nobody was named.
  public var agreedBy: String = ""

  /// Creates a step without words.
  public init(id: Code<Progress>, action: Action.ID, on: Day, kind: Kind) {
    self.id = id
    self.action = action
    self.on = on
    self.kind = kind
  }
}

/// One reminder of one action: to whom it went, how, and what came of it.
///
/// A message to one person about three actions is three of these with the same day and person.
public struct Chase: Recorded {
  /// What came of it.
  public enum Outcome: String, Sendable, CaseIterable {
    /// It went; nothing is known yet.
    case sent
    /// There was an answer.
    case answered
    /// There was none.
    case silent
  }

  /// The random code.
  public var id: Code<Chase>
  /// The action.
  public var action: Action.ID
  /// To whom it went; `nil` where nobody holds the post, or it went to an agency.
  public var person: Person.ID?
  /// The agency it went to where the action is an agency's; `nil` otherwise.
  public var agency: Agency.ID?
  /// The day it went.
  public var sentOn: Day
  /// How it went, such as `email`, `telephone` or `letter`; may be empty.
  public var how: String = ""
  /// What came of it.
  public var outcome: Outcome = .sent
  /// The day of the answer, or on which the silence was recorded; `nil` while nothing is known.
  public var outcomeOn: Day?
  /// The answer in a word; may be empty.
  public var words: String = ""

  /// Creates a reminder that went on a day.
  public init(id: Code<Chase>, action: Action.ID, person: Person.ID?, agency: Agency.ID?, sentOn: Day) {
    self.id = id
    self.action = action
    self.person = person
    self.agency = agency
    self.sentOn = sentOn
  }
}

/// What somebody said of something that needs attention: seen, waived, or put on an agenda.
public struct Acknowledgement: Recorded {
  /// What was said.
  public enum Kind: String, Sendable, CaseIterable {
    /// It was seen; it stays in the list, among those seen.
    case seen
    /// The Chair waived it, for a reason.
    case waived
    /// It was put on a group's agenda.
    case onAgenda = "on-agenda"
    /// It is put before the Chair: her briefing says it.
    case forChair = "for-chair"
  }

  /// The random code.
  public var id: Code<Acknowledgement>
  /// The id of what needs attention: rule, subject and occurrence.
  public var finding: String
  /// What was said.
  public var kind: Kind
  /// Who said it, by name or title.
  public var by: String = ""
  /// Why; may be empty for what was only seen.
  public var because: String = ""
  /// The day.
  public var on: Day

  /// Creates an acknowledgement.
  public init(id: Code<Acknowledgement>, finding: String, kind: Kind, on: Day) {
    self.id = id
    self.finding = finding
    self.kind = kind
    self.on = on
  }
}
