import Governance
import TestSupport
import Testing

/// A shipped template with a small history, for the rows on plans, money, matters, registers and commitments.
struct Dossier {
  /// The template with the history.
  var partnership: Partnership
  private var ids = IdentifierSource(seed: 17)

  /// A template whose record begins on a day.
  ///
  /// - Throws: When there is no such template or day.
  init(_ template: String, recordBegins: String? = nil) throws {
    partnership = try Shipped(template).partnership
    if let recordBegins { try done("-", on: recordBegins) }
  }

  /// A day that the test knows to exist.
  ///
  /// - Throws: When it does not.
  static func day(_ text: String) throws -> Day { try #require(Day(text), "\(text)") }

  /// Puts somebody into a post; the appointment's code is `H-` and the post's.
  mutating func appoint(_ post: String, from: String? = nil) throws {
    let person = Person(id: Person.ID("P-\(post)"), name: "Holder of \(post)")
    partnership.people.put(person)
    let one = Appointment(
      id: Appointment.ID("H-\(post)"), post: Post.ID(post), person: person.id,
      from: try from.map(Dossier.day))
    partnership.appointments.put(one)
  }

  /// Adds a meeting that was held, or one that is planned; its code is `M-` and its day.
  mutating func meet(_ group: String, on day: String, isHeld: Bool = true) throws {
    var meeting = Meeting(id: Meeting.ID("M-\(day)"), group: Group.ID(group), date: try Dossier.day(day))
    meeting.status = isHeld ? .closed : .planned
    partnership.meetings.put(meeting)
  }

  /// Adds word that something was done.
  mutating func done(_ rule: String, _ subject: String = "", _ occurrence: String = "", on day: String) throws
  {
    partnership.enter(rule, subject, occurrence, on: try Dossier.day(day))
  }

  /// Opens a matter without asking whether it may be opened, by a decision that stands where one opens it; its code is `J-1`.
  mutating func open(_ kind: String, on day: String, parties: [String] = []) throws -> Matter {
    var matter = Matter(id: "J-1", kind: kind, title: "One", openedOn: try Dossier.day(day))
    matter.parties = parties
    let rule = partnership.constitution(on: matter.openedOn)?.matters.first { $0.id == kind }
    if rule?.isOpenedByDecision == true { matter.decision = try decide("Opened", on: day) }
    partnership.matters.put(matter)
    return matter
  }

  /// Records a stage of the matter `J-1` as done.
  mutating func step(_ stage: String, on day: String) throws {
    partnership.matterSteps.put(
      MatterStep(
        id: MatterStep.ID("Z-\(partnership.matterSteps.all.count)"), matter: "J-1", stage: stage,
        on: try Dossier.day(day)))
  }

  /// Fills in a form and applies what it changes; the problems otherwise.
  mutating func file(_ kind: Form.Kind, _ texts: [Field.Name: String], on day: String) throws
    -> [FormProblem]
  {
    partnership.file(kind, texts, on: try Dossier.day(day), ids: &ids)
  }

  /// The days on which a rule has something due until a day, each with what it is due for: `2010-12-01 board`.
  func days(of rule: String, until last: String) throws -> [String] {
    let first = try #require(partnership.constitutions.first).from
    return partnership.dues(from: first, to: try Dossier.day(last)).filter { $0.rule.id == rule }.map { due in
      due.subject.code.isEmpty ? "\(due.day)" : "\(due.day) \(due.subject.code)"
    }
  }

  /// What is found of a rule on a day, each as its kind and the rest of its id: `not-met J-1/convened`.
  func found(_ rule: String, on day: String) throws -> [String] {
    partnership.findings(on: try Dossier.day(day)).filter { $0.id.hasPrefix("\(rule)/") }.flatMap { finding in
      finding.ids.map { "\(finding.kind.rawValue) \($0.dropFirst(rule.count + 1))" }
    }
  }

  /// The constitution in force last.
  ///
  /// - Throws: When there is none.
  var constitution: Constitution {
    get throws { try #require(partnership.constitutions.last) }
  }
}

extension MatterRule.Stage {
  /// The stage in a line: its id, `?` where it need not be done, its time limit, and what comes first.
  var inALine: String {
    var line = isOptional ? "\(id)?" : id
    switch limit {
    case .days(let count): line += "@\(count)d"
    case .workingDays(let count): line += "@\(count)wd"
    case .months(let count): line += "@\(count)m"
    case .weeks(let count): line += "@\(count)w"
    case .years(let count): line += "@\(count)y"
    case nil: break
    }
    return after.isEmpty ? line : "\(line)<\(after.joined(separator: "+"))"
  }
}
