import Governance
import Testing

/// What each form changes of people, posts and the structure.
@Suite struct FormChangeTests {
  var office: Docklands
  var today: Day { office.today }
  var partnership: Partnership { office.partnership }

  init() throws { office = try Docklands() }

  private func person(_ id: String) throws -> Person { try #require(partnership.people[Code(id)]) }

  private func appointment(_ post: String, _ on: Day? = nil) throws -> Appointment {
    try #require(partnership.appointment(to: Code(post), on: on ?? today))
  }

  @Test mutating func `A person is added from today, changed, and keeps what is not touched`() throws {
    try office.take(.personAdd, [.name: "Rev Ida Moss", .email: "ida@example.org"])
    let ida = try #require(partnership.people.all.last)
    #expect((ida.name, ida.email, ida.from) == ("Moss, Rev Ida", "ida@example.org", today))
    try office.take(.personChange, [.person: "Moss", .phone: "0123"])
    let changed = try #require(partnership.people[ida.id])
    #expect((changed.name, changed.email, changed.phone) == ("Moss, Rev Ida", "ida@example.org", "0123"))
    try office.take(.personChange, [.person: "Moss", .name: "Ida Moss-Grey", .email: ""])
    #expect(partnership.people[ida.id]?.name == "Moss-Grey, Ida")
    #expect(partnership.people[ida.id]?.email == "")
  }

  @Test mutating func `Two of one name already there do not let in a third`() throws {
    for id in ["P-1", "P-2"] { office.partnership.people.put(Person(id: Code(id), name: "John Smith")) }
    #expect(office.problems(.personAdd, [.name: "John Smith"]) == [FormProblem(.name, .taken)])
  }

  @Test mutating func `Whoever leaves ends every post, office and deputising on the last day`() throws {
    try office.take(.deputyAdd, [.person: "Sarah Okafor", .post: "board-02"])
    try office.take(.officeSet, [.group: "board", .office: "vice-chair", .person: "Sarah Okafor"])
    let last = try day("2026-12-24")
    try office.take(.personLeave, [.person: "P-SAR", .on: "24 dec"])
    #expect(try person("P-SAR").to == last)
    #expect(partnership.deputies.all.last?.to == last)
    #expect(partnership.offices.all.last?.to == last)
    // What was to begin on 1 January never does.
    #expect(office.holder("board-04", try day("2027-01-01")) == nil)
    #expect(partnership.appointments.all.first { $0.person == "P-SAR" }?.isEver == false)
    #expect(
      office.problems(.personLeave, [.person: "P-SAR", .on: "24 dec"]) == [
        FormProblem(.person, .alreadyHas(nil))
      ])
  }

  @Test mutating func `A new holder begins on the day, and the earlier one ceases on the day before`() throws
  {
    let change = try office.take(
      .appoint, [.person: "Ida Moss", .post: "board-02", .from: "mon", .termEnds: "+3y"])
    let monday = try day("2026-12-14")
    #expect(office.holder("board-02", monday.adding(days: -1)) == "P-PRY")
    let new = try appointment("board-02", monday)
    #expect(partnership.people[new.person]?.name == "Moss, Ida")
    #expect((new.from, new.to, new.notifiedOn) == (monday, nil, nil))
    #expect(new.termEnds == today.adding(months: 36))
    #expect(office.holder("exec-01", monday) == "P-PRY")
    guard case .appointed(let id, name: "Ida Moss", to: "board-02", from: monday) = change.act else {
      Issue.record("\(change.act)")
      return
    }
    #expect(id == new.person)
  }

  @Test mutating func `Somebody appointed before a later holder holds the post until then`() throws {
    try office.take(.appoint, [.person: "P-SAM", .post: "board-04", .from: "14 dec"])
    #expect(office.holder("board-04", try day("2026-12-13")) == "P-GAR")
    #expect(office.holder("board-04", try day("2026-12-31")) == "P-SAM")
    #expect(office.holder("board-04", try day("2027-01-01")) == "P-SAR")
    #expect(try appointment("board-04", try day("2026-12-14")).to == day("2026-12-31"))
  }

  @Test mutating func `An appointment that never came to be bounds no other`() throws {
    try office.take(.appoint, [.person: "P-SAM", .post: "board-05", .from: "2027-02-01"])
    try office.take(.appointmentEnd, [.post: "board-05"])
    #expect(partnership.appointments.all.last?.isEver == false)
    try office.take(.appoint, [.person: "P-LEE", .post: "board-05"])
    #expect(try appointment("board-05").to == nil)
  }

  @Test mutating func `Another appointed for the same day replaces one who never held the post`() throws {
    try office.take(.appoint, [.person: "P-SAM", .post: "board-05", .from: "+1w"])
    try office.take(.appoint, [.person: "P-LEE", .post: "board-05", .from: "+1w"])
    #expect(office.holder("board-05", today.adding(days: 7)) == "P-LEE")
    #expect(partnership.appointments.all.filter { $0.post == "board-05" && $0.isEver }.count == 1)
  }

  @Test
  mutating func `An appointment dated back between two meetings changes the days since, and no register`()
    throws
  {
    try office.take(.appoint, [.person: "P-SAM", .post: "board-02", .from: "2026-10-01"])
    #expect(office.holder("board-02", try day("2026-09-30")) == "P-PRY")
    #expect(office.holder("board-02", try day("2026-10-01")) == "P-SAM")
  }

  @Test mutating func `What a register leaves open may be entered afterwards, and the meeting is named`()
    throws
  {
    // Superintendent Garrow sent apologies in September; he had gone in August.
    let before = partnership
    let change = try office.take(.appointmentEnd, [.post: "board-04", .on: "2026-08-31"])
    let rejudged = before.rejudged(by: change)
    #expect(rejudged.map(\.meeting) == ["M-SEP"])
    #expect(
      rejudged.first?.holdings.map { [$0.post.text, $0.before?.text, $0.after?.text] } == [
        ["board-04", "P-GAR", nil]
      ])
    #expect((rejudged.first?.wasQuorate, rejudged.first?.isQuorate) == (true, true))
  }

  @Test mutating func `A change that would have made a meeting inquorate says so`() throws {
    let before = partnership
    let change = try office.take(.postChange, [.post: "board-03", .agency: "MET"])
    let rejudged = before.rejudged(by: change)
    #expect(rejudged.map(\.meeting) == ["M-SEP"])
    #expect((rejudged.first?.wasQuorate, rejudged.first?.isQuorate) == (true, false))
    #expect(before.rejudged(by: try office.take(.actionDrop, [.action: "58", .why: "no need"])) == [])
  }

  @Test mutating func `Somebody who left comes back, and one who is leaving holds a post until then`() throws
  {
    try office.take(.personLeave, [.person: "P-SAM", .on: "2026-11-30"])
    try office.take(.appoint, [.person: "P-SAM", .post: "board-05"])
    #expect(try person("P-SAM").to == nil)
    try office.take(.personLeave, [.person: "P-LEE", .on: "31 dec"])
    try office.take(.appoint, [.person: "P-LEE", .post: "board-05", .from: "14 dec"])
    #expect(try appointment("board-05", try day("2026-12-14")).to == day("2026-12-31"))
    #expect(try person("P-LEE").to == day("2026-12-31"))
  }

  @Test mutating func `Days, term and notice of an appointment are changed`() throws {
    try office.take(.appointmentChange, [.post: "board-02", .termEnds: "2027-12-31", .notified: "today"])
    let held = try appointment("board-02")
    #expect(
      (held.from, held.termEnds, held.notifiedOn) == (try day("2025-01-06"), try day("2027-12-31"), today))
    try office.take(.appointmentChange, [.post: "board-02", .from: "2025-02-01", .termEnds: ""])
    #expect(office.holder("board-02", try day("2025-01-31")) == nil)
    #expect(try appointment("board-02").termEnds == nil)
  }

  @Test mutating func `Somebody ceases on a day, and an end still to come is put off`() throws {
    try office.take(.appointmentEnd, [.post: "board-02", .on: "24 dec"])
    #expect(try appointment("board-02").to == day("2026-12-24"))
    try office.take(.appointmentEnd, [.post: "board-02", .on: "2027-01-31"])
    #expect(try appointment("board-02").to == day("2027-01-31"))
  }

  @Test mutating func `A deputy is named, then authorised, then ended`() throws {
    try office.take(.deputyAdd, [.person: "Ida Moss", .post: "board-02"])
    let named = try #require(partnership.deputies.all.last)
    #expect((named.from, named.authorisedOn) == (today, nil))
    #expect(partnership.authorisedDeputies(for: "board-02", on: today) == [])
    try office.take(.deputyAdd, [.person: "Moss", .post: "board-02", .authorised: "today"])
    #expect(partnership.deputies.all.count == 2)
    #expect(partnership.authorisedDeputies(for: "board-02", on: today) == [named.person])
    try office.take(.deputyEnd, [.person: "Moss", .post: "board-02"])
    #expect(partnership.authorisedDeputies(for: "board-02", on: today.adding(days: 1)) == [])
  }

  @Test mutating func `What ends on a day may begin anew on the next`() throws {
    try office.take(.deputyEnd, [.person: "Osei", .post: "board-03", .on: "31 dec"])
    try office.take(.deputyAdd, [.person: "Osei", .post: "board-03", .from: "1 jan", .authorised: "today"])
    #expect(partnership.deputies.all.count == 2)
    try office.take(.representAdd, [.post: "board-03", .agency: "MET"])
    try office.take(.representEnd, [.post: "board-03", .agency: "MET", .on: "31 dec"])
    try office.take(.representAdd, [.post: "board-03", .agency: "MET", .from: "1 jan"])
    #expect(partnership.representations.all.count == 2)
  }

  @Test mutating func `An agency is added, changed, represented and ended`() throws {
    try office.take(
      .agencyAdd,
      [.code: "FIRE", .name: "Fire Service", .short: "Fire", .services: "rescue; advice", .counts: "n"])
    let fire = try #require(partnership.agencies["FIRE"])
    #expect((fire.aliases, fire.services, fire.countsAsAgency) == (["Fire"], ["rescue", "advice"], false))
    try office.take(.agencyChange, [.agency: "LBD", .short: "LBD", .sector: "CYPS"])
    let council = try #require(partnership.agencies["LBD"])
    #expect(
      (council.aliases, council.sector, council.services) == (
        ["LBD", "LB Docklands"], "CYPS", ["schools", "care"]
      ))
    try office.take(.representAdd, [.post: "board-03", .agency: "FIRE"])
    let one = try #require(partnership.representations.all.last)
    #expect((one.from, one.notifiedOn) == (today, nil))
    try office.take(.representAdd, [.post: "board-03", .agency: "FIRE", .notified: "today"])
    #expect(partnership.representations[one.id]?.notifiedOn == today)
    try office.take(.representEnd, [.post: "board-03", .agency: "FIRE", .on: "31 dec"])
    #expect(partnership.representations[one.id]?.to == (try day("2026-12-31")))
    try office.take(.agencyEnd, [.agency: "FIRE", .on: "31 dec"])
    #expect(partnership.agencies["FIRE"]?.to == (try day("2026-12-31")))
  }

  @Test mutating func `A group is added under another with a readable code, changed and ended`() throws {
    try office.take(.groupAdd, [.name: "Missing Children Panel", .under: "exec", .purpose: "Finds them."])
    let panel = try #require(partnership.groups["missing-children-panel"])
    #expect((panel.kind, panel.from, panel.purpose) == (.standing, today, "Finds them."))
    #expect(partnership.parent(of: panel.id, on: today) == "exec")
    try office.take(.groupAdd, [.name: "2nd 漢 Panel", .kind: "linked", .under: "board"])
    #expect(partnership.groups["group-2nd-panel"] != nil)
    #expect(partnership.lines.all.last?.kind == .link)
    try office.take(.groupChange, [.group: "missing-children-panel", .kind: "fixed", .to: "+1y"])
    #expect(partnership.groups[panel.id]?.to == today.adding(months: 12))
    try office.take(.groupEnd, [.group: "missing-children-panel"])
    #expect(partnership.groups[panel.id]?.to == today)
  }

  @Test mutating func `A line is added and ended, one kind and topic at a time`() throws {
    try office.take(.lineAdd, [.group: "task", .body: "board", .topic: "neglect", .every: "quarterly"])
    try office.take(.lineAdd, [.group: "task", .body: "exec", .kind: "reports", .topic: "money"])
    #expect(office.problems(.lineEnd, [.group: "task", .body: "exec"]) == [FormProblem(.kind, .empty)])
    try office.take(.lineEnd, [.group: "task", .body: "exec", .kind: "reports"])
    #expect(partnership.parent(of: "task", on: today.adding(days: 1)) == "exec")
    try office.take(.lineEnd, [.group: "task", .body: "exec", .kind: "parent", .on: "31 dec"])
    try office.take(.lineAdd, [.group: "task", .body: "board", .kind: "parent", .from: "1 jan"])
    #expect(partnership.parent(of: "task", on: try day("2026-12-31")) == "exec")
    #expect(partnership.parent(of: "task", on: try day("2027-01-01")) == "board")
    try office.take(.lineAdd, [.group: "task", .body: "board", .topic: "deaths"])
    #expect(
      office.problems(.lineEnd, [.group: "task", .body: "board", .kind: "reports"]) == [
        FormProblem(.topic, .empty)
      ])
  }

  @Test mutating func `A circle that would close only later is refused`() throws {
    try office.take(.lineEnd, [.group: "exec", .body: "board", .on: "31 dec"])
    try office.take(.lineAdd, [.group: "board", .body: "task", .kind: "parent", .from: "1 feb"])
    let problems = office.problems(
      .lineAdd, [.group: "exec", .body: "board", .kind: "parent", .from: "1 jan"])
    #expect(problems.map(\.problem) == [.underItself])
  }

  @Test mutating func `A post is added with the next number, changed, and ended with all that hangs on it`()
    throws
  {
    try office.take(.postAdd, [.group: "board", .title: "Head of Service", .agency: "met", .statutory: "y"])
    let post = try #require(partnership.posts["board-07"])
    #expect((post.number, post.agency, post.isStatutory, post.from) == (7, "MET", true, today))
    try office.take(.postChange, [.post: "board-07", .category: "observer", .number: "9"])
    #expect(partnership.posts["board-07"]?.category == "observer")
    #expect(partnership.posts["board-07"]?.agency == "MET")
    try office.take(.postEnd, [.post: "board-03", .on: "31 dec"])
    let last = try day("2026-12-31")
    #expect(partnership.posts["board-03"]?.to == last)
    #expect(
      office.holder("board-03", last) == "P-PEN" && office.holder("board-03", last.adding(days: 1)) == nil)
    #expect(partnership.deputies["U-1"]?.to == last)
    try office.take(.postEnd, [.post: "board-01"])
    #expect(partnership.offices["O-1"]?.to == today)
    try office.take(.postEnd, [.post: "board-04", .on: "31 dec"])
    #expect(office.holder("board-04", try day("2027-01-01")) == nil)
  }

  @Test mutating func `A post that begins later is named by its code and filled from its first day`() throws {
    try office.take(.postAdd, [.group: "board", .title: "Commissioner", .from: "1 apr"])
    let wrong = office.problems(.appoint, [.person: "P-SAM", .post: "board-07"])
    #expect(wrong == [FormProblem(.from, .beforeItBegins(try day("2027-04-01")))])
    try office.take(.appoint, [.person: "P-SAM", .post: "board-07", .from: "1 apr"])
    #expect(office.holder("board-07", try day("2027-04-01")) == "P-SAM")
  }

  @Test mutating func `An office passes on from a day, and one recorded for later begins all the same`()
    throws
  {
    try office.take(.officeSet, [.group: "board", .office: "Chair", .person: "P-SAM", .from: "1 feb"])
    try office.take(.officeSet, [.group: "board", .office: "chair", .post: "board-02", .from: "1 jan"])
    func chair(_ on: String) throws -> String? {
      partnership.holder(ofOffice: "chair", in: "board", on: try day(on))?.id.text
    }
    #expect(try chair("2026-12-31") == "P-HAL")
    #expect(try chair("2027-01-31") == "P-PRY")
    #expect(try chair("2027-02-01") == "P-SAM")
    try office.take(.officeEnd, [.group: "board", .office: "chair", .on: "24 dec"])
    #expect(try chair("2026-12-25") == nil)
    #expect(try chair("2027-01-01") == "P-PRY")
  }
}
