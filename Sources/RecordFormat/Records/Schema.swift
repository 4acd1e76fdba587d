import Governance

/// A column of a table and what its cells may hold.
package struct Column: Hashable, Sendable {
  /// What a cell may hold.
  package enum Kind: Hashable, Sendable {
    /// Any text.
    case text
    /// Codes or words, separated by semicolons.
    case list
    /// A day such as `2026-12-10`.
    case day
    /// A minute such as `2026-12-10 10:02`.
    case moment
    /// A time such as `10:02`.
    case time
    /// A whole number.
    case number
    /// `yes` or `no`.
    case flag
    /// One of these words.
    case choice([String])
    /// The code of a record of another table.
    case code(of: String)
  }

  /// The column's name.
  package var name: String
  /// What its cells may hold.
  package var kind: Kind
  /// Whether a cell may be empty.
  package var isRequired: Bool
}

/// A table's columns in the order in which the program writes them, the key column left out.
package struct TableSchema: Hashable, Sendable {
  /// The table's name; for a table of a meeting's folder the last part of it.
  package var name: String
  /// The columns.
  package var columns: [Column]

  init(_ name: String, _ columns: [Column]) {
    self.name = name
    self.columns = columns
  }

  /// The column of a name; `nil` for one that the program does not know and only keeps.
  package func column(_ name: String) -> Column? { columns.first { $0.name == name } }
}

/// The tables of a partnership.
package enum Schema {
  /// The tables at the top of the folder, in the order in which they are read.
  package static let root = [
    agencies, groups, lines, posts, represents, people, appointments, deputies, offices, meetings, actions,
    decisions, progress, chases, acknowledgements, evidence,
    contributions, minutes, risks, documents,
    matters, matterSteps, chairsActions,
  ]

  /// The tables of a meeting's folder.
  package static let meeting = [agenda, attendance, sittings, replies, interests, notes, votes]

  /// The schema of a table by its whole name; `nil` for a table that the program does not know.
  package static func schema(of table: String) -> TableSchema? {
    let parts = table.split(separator: "/")
    guard let last = parts.last else { return nil }
    return (parts.count == 1 ? root : meeting).first { $0.name == last }
  }

  /// The whole name of a table of a meeting's folder.
  package static func table(_ schema: TableSchema, in folder: String) -> String {
    "meetings/\(folder)/\(schema.name)"
  }

  static let agencies = TableSchema(
    "agencies",
    [
      text("name", required: true), list("aliases"), text("sector"), list("services"),
      flag("counts_as_agency"),
    ]
      + dates)
  static let groups = TableSchema(
    "groups",
    [text("name", required: true), choice("kind", Group.Kind.self), text("purpose")] + dates)
  static let lines = TableSchema(
    "lines",
    [
      code("group", of: "groups", required: true), text("body", required: true),
      choice("kind", ReportingLine.Kind.self), text("topic"), text("every"),
    ] + dates)
  static let posts = TableSchema(
    "posts",
    [
      code("group", of: "groups", required: true), number("no"), text("title", required: true),
      code("agency", of: "agencies"), text("sector"), list("services"), text("category"), flag("statutory"),
      flag("in_total"), flag("counts_here"), flag("votes"),
    ] + dates)
  static let represents = TableSchema(
    "represents",
    [
      code("post", of: "posts", required: true), code("agency", of: "agencies", required: true),
      day("notified_on"),
    ]
      + dates)
  static let people = TableSchema(
    "people", [text("name", required: true), text("email"), text("phone"), text("note")] + dates)
  static let appointments = TableSchema(
    "appointments",
    [code("post", of: "posts", required: true), code("person", of: "people", required: true)] + dates
      + [day("term_ends"), day("notified_on")])
  static let deputies = TableSchema(
    "deputies",
    [
      code("post", of: "posts", required: true), code("person", of: "people", required: true),
      day("authorised_on"),
    ]
      + dates)
  static let offices = TableSchema(
    "offices",
    [
      code("group", of: "groups", required: true), text("office", required: true), code("post", of: "posts"),
      code("person", of: "people"),
    ] + dates)
  static let meetings = TableSchema(
    "meetings",
    [
      code("group", of: "groups", required: true), day("date", required: true), time("start"), time("end"),
      text("place"), choice("kind", Meeting.Kind.self), choice("status", Meeting.Status.self),
      text("folder", required: true), text("note"),
    ])
  static let actions = TableSchema(
    "actions",
    [
      number("no"), code("group", of: "groups", required: true), code("meeting", of: "meetings"),
      text("item"),
      text("text", required: true), code("post", of: "posts"), text("agency"), day("first_due"), day("due"),
      number("times_moved"), choice("status", Action.Status.self), day("closed_on"), text("source"),
      text("note"), flag("at_risk"),
    ])
  static let decisions = TableSchema(
    "decisions",
    [
      number("no"), code("meeting", of: "meetings", required: true), text("item"), number("seq"),
      moment("at", required: true), text("text", required: true), text("how"), text("outcome"),
      choice("quorate", Decision.Footing.self), text("confirms"), text("note"), text("ratifies"),
    ])
  static let progress = TableSchema(
    "progress",
    [
      code("action", of: "actions", required: true), day("on", required: true),
      choice("kind", Progress.Kind.self), text("text"), code("agency", of: "agencies"), text("was"),
      text("now"), text("agreed_by"),
    ])
  static let chases = TableSchema(
    "chases",
    [
      code("action", of: "actions", required: true), code("person", of: "people"),
      code("agency", of: "agencies"), day("sent_on", required: true), text("how"),
      choice("outcome", Chase.Outcome.self), day("outcome_on"), text("words"),
    ])
  static let acknowledgements = TableSchema(
    "acknowledgements",
    [
      text("finding", required: true), choice("kind", Acknowledgement.Kind.self), text("by"),
      text("because"), day("on", required: true),
    ])
  static let evidence = TableSchema(
    "evidence",
    [
      text("rule", required: true), text("subject"), text("occurrence"), day("on", required: true),
      text("text"), text("by"),
    ])

  static let contributions = TableSchema(
    "contributions",
    [
      code("agency", of: "agencies", required: true), number("year", required: true),
      choice("kind", Contribution.Kind.self), number("agreed_pence", required: true), day("invoiced_on"),
      number("received_pence"), day("received_on"), text("note"),
    ])
  static let minutes = TableSchema(
    "minutes",
    [
      code("meeting", of: "meetings", required: true), day("drafted_on"), day("chair_agreed_on"),
      day("circulated_on"), code("agreed_at", of: "meetings"), day("published_on"),
    ])
  static let risks = TableSchema(
    "risks",
    [
      text("text", required: true), text("kind"), text("source"), text("by"), text("rating"),
      day("opened_on", required: true), day("reported_on"), day("closed_on"),
    ])

  static let documents = TableSchema(
    "documents",
    [
      text("name", required: true), text("version"), day("date", required: true), text("place"),
      day("review_on"), list("issued_to"), text("by"), day("withdrawn_on"),
    ])

  static let agenda = TableSchema(
    "agenda",
    [
      number("no", required: true), text("title", required: true), text("purpose"), text("lead"),
      number("minutes"),
      text("paper"), text("paper_status"), moment("opened"), number("opened_seq"), moment("closed"),
      number("closed_seq"), text("confirms"), text("source"), flag("standing"), text("ratifies"),
      flag("confidential"),
    ])
  static let attendance = TableSchema(
    "attendance",
    [
      code("post", of: "posts"), code("person", of: "people"), choice("as", Stay.Capacity.self),
      choice("how", Stay.Means.self), moment("arrived"), number("arrived_seq"), moment("left"),
      number("left_seq"),
      time("expected"), time("leaves"), text("why"),
    ])
  static let sittings = TableSchema(
    "sittings",
    [
      moment("opened", required: true), number("opened_seq"), moment("closed"), number("closed_seq"),
      code("chair", of: "people"), text("why"),
    ])
  static let replies = TableSchema(
    "replies",
    [
      code("post", of: "posts", required: true), choice("answer", Reply.Answer.self),
      code("deputy", of: "people"),
      time("time"), moment("noticed_at"),
    ])
  static let interests = TableSchema(
    "interests",
    [
      text("item", required: true), code("person", of: "people", required: true), text("interest"),
      choice("ruling", Interest.Ruling.self),
    ])
  static let notes = TableSchema(
    "notes", [text("item"), number("seq"), moment("at", required: true), text("text", required: true)])

  static let matters = TableSchema(
    "matters",
    [
      text("kind", required: true), text("title", required: true), list("parties"), text("decision"),
      day("opened_on", required: true), text("note"), day("closed_on"), text("outcome"),
    ])
  static let matterSteps = TableSchema(
    "matter_steps",
    [
      code("matter", of: "matters", required: true), text("stage", required: true), day("on", required: true),
      text("text"), text("by"), text("agreed_by"), day("until"),
    ])
  static let chairsActions = TableSchema(
    "chairs_actions",
    [
      code("group", of: "groups", required: true), text("text", required: true), day("on", required: true),
      text("opinion"), text("note"),
    ])
  static let votes = TableSchema(
    "votes",
    [
      text("decision", required: true), code("agency", of: "agencies", required: true),
      choice("vote", Vote.Choice.self), code("person", of: "people"),
    ])

  private static let dates = [day("from"), day("to")]

  private static func text(_ name: String, required: Bool = false) -> Column {
    Column(name: name, kind: .text, isRequired: required)
  }
  private static func list(_ name: String) -> Column { Column(name: name, kind: .list, isRequired: false) }
  private static func flag(_ name: String) -> Column { Column(name: name, kind: .flag, isRequired: false) }
  private static func time(_ name: String) -> Column { Column(name: name, kind: .time, isRequired: false) }
  private static func day(_ name: String, required: Bool = false) -> Column {
    Column(name: name, kind: .day, isRequired: required)
  }
  private static func moment(_ name: String, required: Bool = false) -> Column {
    Column(name: name, kind: .moment, isRequired: required)
  }
  private static func number(_ name: String, required: Bool = false) -> Column {
    Column(name: name, kind: .number, isRequired: required)
  }
  private static func code(_ name: String, of table: String, required: Bool = false) -> Column {
    Column(name: name, kind: .code(of: table), isRequired: required)
  }
  private static func choice<Words: RawRepresentable & CaseIterable>(_ name: String, _ words: Words.Type)
    -> Column
  where Words.RawValue == String {
    Column(name: name, kind: .choice(words.allCases.map(\.rawValue)), isRequired: false)
  }
}
