/// A form being filled in: what it is for, and what was typed into its fields.
///
/// One form serves the screen and the command line: both fill in the same fields, and what comes of them is decided
/// here alone.
public struct Form: Hashable, Sendable {
  /// What a form is for; the raw value is the command.
  public enum Kind: String, Sendable, CaseIterable {
    case found = "init"
    case clauses = "what-if clauses"
    case personAdd = "person add"
    case personChange = "person change"
    case personLeave = "person leave"
    case agencyAdd = "agency add"
    case agencyChange = "agency change"
    case agencyEnd = "agency end"
    case groupAdd = "group add"
    case groupChange = "group change"
    case groupEnd = "group end"
    case lineAdd = "line add"
    case lineEnd = "line end"
    case postAdd = "post add"
    case postChange = "post change"
    case postEnd = "post end"
    case appoint = "appoint"
    case appointmentChange = "appointment change"
    case appointmentEnd = "appointment end"
    case deputyAdd = "deputy add"
    case deputyEnd = "deputy end"
    case representAdd = "represent add"
    case representEnd = "represent end"
    case officeSet = "office set"
    case officeEnd = "office end"
    case meetingAdd = "meeting add"
    case meetingChange = "meeting change"
    case meetingCancel = "meeting cancel"
    case agendaAdd = "agenda add"
    case agendaChange = "agenda change"
    case agendaRemove = "agenda remove"
    case agendaPut = "agenda put"
    case reply = "reply"
    case actionSet = "action set"
    case actionDone = "action done"
    case actionProgress = "action progress"
    case actionTick = "action tick"
    case actionHandOn = "action hand-on"
    case actionRedate = "action redate"
    case actionDrop = "action drop"
    case actionReopen = "action reopen"
    case evidence = "evidence"
    case contributionAdd = "contribution add"
    case contributionChange = "contribution change"
    case meetingMinutes = "meeting minutes"
    case meetingConfidential = "meeting confidential"
    case riskAdd = "risk add"
    case riskChange = "risk change"
    case riskClose = "risk close"
    case documentAdd = "document add"
    case documentVersion = "document version"
    case documentChange = "document change"
    case documentWithdraw = "document withdraw"
    case matterOpen = "matter open"
    case matterStep = "matter step"
    case matterExtend = "matter extend"
    case matterClose = "matter close"
    case determine = "determine"
    case chairsAction = "chairs-action take"
    case chairsConsult = "chairs-action consult"
    case chairsPut = "chairs-action put"
    case notice = "notice"
    case approve = "approve"
    case letterSent = "letter sent"
  }

  /// What it is for.
  public var kind: Kind
  /// What was typed; a field without an entry was not touched.
  public var texts: [Field.Name: String] = [:]

  /// Creates an empty form.
  public init(_ kind: Kind, _ texts: [Field.Name: String] = [:]) {
    self.kind = kind
    self.texts = texts
  }

  /// The fields, in the order in which they are asked for.
  public var fields: [Field] { kind.fields }

  /// The field of a name; `nil` where the form has none.
  public func field(_ name: Field.Name) -> Field? { fields.first { $0.name == name } }
}

/// A form's fields read against a partnership.
public struct FilledForm: Sendable {
  /// The partnership.
  public let partnership: Partnership
  /// The day on which it is filled in.
  public let today: Day
  /// What the fields say; a field with a problem has no entry.
  public internal(set) var values: [Field.Name: FieldValue] = [:]
  /// What is wrong, in the order of the fields.
  public internal(set) var problems: [FormProblem] = []

  func text(_ name: Field.Name) -> String {
    switch values[name] {
    case .text(let text), .newcomer(let text): text
    default: ""
    }
  }

  func words(_ name: Field.Name) -> [String] {
    if case .words(let words)? = values[name] { words } else { [] }
  }

  func flag(_ name: Field.Name) -> Bool? {
    if case .flag(let flag)? = values[name] { flag } else { nil }
  }

  func day(_ name: Field.Name) -> Day? {
    if case .day(let day)? = values[name] { day } else { nil }
  }

  func time(_ name: Field.Name) -> ClockTime? {
    if case .time(let time)? = values[name] { time } else { nil }
  }

  func number(_ name: Field.Name) -> Int? {
    if case .number(let number)? = values[name] { number } else { nil }
  }

  func agency(_ name: Field.Name = .agency) -> Agency.ID? {
    if case .agency(let id)? = values[name] { id } else { nil }
  }

  /// The group that a field names; `nil` for none.
  public func group(_ name: Field.Name = .group) -> Group? {
    if case .group(let id)? = values[name] { partnership.groups[id] } else { nil }
  }

  func post(_ name: Field.Name = .post) -> Post? {
    if case .post(let id)? = values[name] { partnership.posts[id] } else { nil }
  }

  func person(_ name: Field.Name = .person) -> Person? {
    if case .person(let id)? = values[name] { partnership.people[id] } else { nil }
  }

  /// The meeting that a field names; `nil` for none.
  public func meeting(_ name: Field.Name = .meeting) -> Meeting? {
    if case .meeting(let id)? = values[name] { partnership.meetings[id] } else { nil }
  }

  /// The action that a field names; `nil` for none.
  public func action(_ name: Field.Name = .action) -> Action? {
    if case .action(let id)? = values[name] { partnership.actions[id] } else { nil }
  }

  func item(_ name: Field.Name = .item) -> AgendaItem? {
    guard case .item(let id)? = values[name], let meeting = meeting() else { return nil }
    return partnership.record(of: meeting.id).agenda[id]
  }

  /// The word chosen, as the case it stands for.
  func choice<Choice: RawRepresentable>(_ name: Field.Name, else other: Choice) -> Choice
  where Choice.RawValue == String {
    Choice(rawValue: text(name)) ?? other
  }
}

/// What comes of a form: the change it makes, or everything that is wrong with it.
public enum FormOutcome: Hashable, Sendable {
  /// The change to apply and save.
  case change(Change)
  /// Nothing is written.
  case problems([FormProblem])
}
