import Governance
import Testing

// What the tests of the rules on offices, checklists, contributions, minutes and risks share.

extension Bexley {
  /// Puts rules into the constitution in force.
  mutating func constitution(_ change: (inout Constitution) -> Void) {
    change(&partnership.constitutions[partnership.constitutions.count - 1])
  }

  /// Enters that something was done.
  mutating func done(_ rule: String, _ subject: String, _ occurrence: String, on text: String) throws {
    let count = partnership.evidence.all.count
    var one = Evidence(id: Evidence.ID("V-\(count)"), rule: rule, on: try GovernanceTests.day(text))
    one.subject = subject
    one.occurrence = occurrence
    partnership.evidence.put(one)
  }

  /// Lets somebody hold a post from a day.
  @discardableResult
  mutating func appoint(
    _ person: String, to post: Post.ID, from: String? = nil, to: String? = nil
  ) throws -> Appointment.ID {
    let id = Person.ID("P-\(person)")
    if partnership.people[id] == nil { partnership.people.put(Person(id: id, name: person)) }
    vacate(post)
    let appointment = Appointment(
      id: Appointment.ID("H-\(post)-\(person)"), post: post, person: id,
      from: try from.map(GovernanceTests.day),
      to: try to.map(GovernanceTests.day))
    partnership.appointments.put(appointment)
    return appointment.id
  }

  /// Fills in a form and applies what comes of it.
  @discardableResult
  mutating func fill(_ kind: Form.Kind, _ texts: [Field.Name: String], on text: String) throws -> Change? {
    var ids = IdentifierSource(seed: UInt64(partnership.evidence.all.count + 7))
    let today = try GovernanceTests.day(text)
    var form = Form(kind, texts)
    form.prefill(in: partnership, on: today)
    guard case .change(let change) = form.outcome(in: partnership, on: today, ids: &ids) else { return nil }
    partnership.apply(change)
    return change
  }

  /// What is wrong with a form.
  func problems(_ kind: Form.Kind, _ texts: [Field.Name: String], on text: String) throws -> [FormProblem] {
    let today = try GovernanceTests.day(text)
    var form = Form(kind, texts)
    form.prefill(in: partnership, on: today)
    return form.problems(in: partnership, on: today)
  }

  /// What is found of the rules with an id on a day.
  func found(_ rule: String, on text: String) throws -> [Finding] {
    partnership.findings(on: try GovernanceTests.day(text)).filter { $0.id.hasPrefix("\(rule)/") }
  }
}
