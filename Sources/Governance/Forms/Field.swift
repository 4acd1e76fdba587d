/// One thing that a form asks for.
///
/// The screen's forms and the options of the commands are both made from these.
public struct Field: Hashable, Sendable {
  /// What a field is called; on the command line its option.
  public enum Name: String, Sendable, CaseIterable {
    case person, name, email, phone, note
    case post, title, agency, category, statutory, number, sector, services
    case short, code, counts
    case group, kind, purpose, under, body, topic, every, office
    case from, to, on
    case termEnds = "term-ends"
    case notified, authorised
    case meeting, date, start, end, place, copy, why
    case item, lead, minutes, paper, state, standing, source
    case answer, deputy, time, noticed
    case action, text, by, due, evidence
    case agreedBy = "agreed-by"
    case atRisk = "at-risk"
    case how, words, finding
    case area, template, folder, file
    case rule, subject, occurrence
    case contribution, year, agreed, invoiced, received
    case receivedOn = "received-on"
    case drafted, circulated, published, confidential
    case chairAgreed = "chair-agreed"
    case agreedAt = "agreed-at"
    case risk, rating, opened, reported
    case version, review
    case issuedTo = "issued-to"
    case matter, stage, parties, decision, outcome, until, opinion, matters, document
    case chairsAction = "chairs-action"
  }

  /// What may be written in a field.
  public enum Kind: Hashable, Sendable {
    /// Any words.
    case text
    /// Words separated by semicolons.
    case list
    /// One of these words.
    case choice([String])
    /// `yes` or `no`.
    case flag
    /// A day, as people type one.
    case day
    /// A time such as `10:02`.
    case time
    /// A whole number.
    case number
    /// An agency, by code, name or alias.
    case agency
    /// A group, by code or name.
    case group
    /// A group, or the name of a body outside the partnership.
    case body
    /// A post, by code, title, agency or holder.
    case post
    /// Somebody who is known.
    case person
    /// Somebody who is known, or a new name.
    case anybody
    /// A meeting, by code, `today`, or group and day.
    case meeting
    /// An item of the form's meeting, by its number.
    case item
    /// An action, by its number or code.
    case action
    /// Whoever is to do something: a post, a holder, an agency or every agency.
    case doer
  }

  /// What it is called.
  public var name: Name
  /// What may be written in it.
  public var kind: Kind
  /// Whether it may not be empty.
  public var isRequired = false
  /// Whether the command takes it as a word in its place rather than as an option.
  public var isPositional = false

  /// Creates an optional field.
  public init(_ name: Name, _ kind: Kind) {
    self.name = name
    self.kind = kind
  }

  /// The same field, which may not be empty and is a word of the command.
  static func word(_ name: Name, _ kind: Kind) -> Field {
    var field = Field(name, kind)
    field.isRequired = true
    field.isPositional = true
    return field
  }

  /// The same field, which is a word of the command and may be left out.
  static func lastWord(_ name: Name, _ kind: Kind) -> Field {
    var field = Field(name, kind)
    field.isPositional = true
    return field
  }

  /// The same field, which may not be empty.
  static func required(_ name: Name, _ kind: Kind) -> Field {
    var field = Field(name, kind)
    field.isRequired = true
    return field
  }
}

/// What a field says, read against the partnership.
public enum FieldValue: Hashable, Sendable {
  /// Nothing was written.
  case nothing
  /// Words.
  case text(String)
  /// Several words.
  case words([String])
  /// Yes or no.
  case flag(Bool)
  /// A day.
  case day(Day)
  /// A time.
  case time(ClockTime)
  /// A whole number.
  case number(Int)
  /// An agency.
  case agency(Agency.ID)
  /// A group.
  case group(Group.ID)
  /// A post.
  case post(Post.ID)
  /// Somebody known.
  case person(Person.ID)
  /// Somebody not known yet, by the name typed.
  case newcomer(String)
  /// A meeting.
  case meeting(Meeting.ID)
  /// An agenda item.
  case item(AgendaItem.ID)
  /// An action.
  case action(Action.ID)
  /// Every agency.
  case everyAgency
}
