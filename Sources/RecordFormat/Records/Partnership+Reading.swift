package import Governance
import OrderedCollections

extension Partnership {
  /// Creates the partnership that tables describe; the constitutions are left empty.
  ///
  /// - Complexity: O(cells).
  package init(reading tables: Tables) {
    self.init()
    agencies = Partnership.listing(tables["agencies"], readAgency)
    groups = Partnership.listing(tables["groups"], readGroup)
    lines = Partnership.listing(tables["lines"], readLine)
    posts = Partnership.listing(tables["posts"], readPost)
    representations = Partnership.listing(tables["represents"], readRepresentation)
    people = Partnership.listing(tables["people"], readPerson)
    appointments = Partnership.listing(tables["appointments"], readAppointment)
    deputies = Partnership.listing(tables["deputies"], readDeputy)
    offices = Partnership.listing(tables["offices"], readOffice)
    meetings = Partnership.listing(tables["meetings"], readMeeting)
    actions = Partnership.listing(tables["actions"], readAction)
    decisions = Partnership.listing(tables["decisions"], readDecision)
    progress = Partnership.listing(tables["progress"], readProgress)
    chases = Partnership.listing(tables["chases"], readChase)
    acknowledgements = Partnership.listing(tables["acknowledgements"], readAcknowledgement)
    evidence = Partnership.listing(tables["evidence"], readEvidence)
    contributions = Partnership.listing(tables["contributions"], readContribution)
    minutes = Partnership.listing(tables["minutes"], readMinutes)
    risks = Partnership.listing(tables["risks"], readRisk)
    documents = Partnership.listing(tables["documents"], readDocument)
    matters = Partnership.listing(tables["matters"], readMatter)
    matterSteps = Partnership.listing(tables["matter_steps"], readMatterStep)
    chairsActions = Partnership.listing(tables["chairs_actions"], readChairsAction)
    for meeting in meetings.all {
      let record = MeetingRecord(reading: tables, folder: meeting.folder)
      if record != MeetingRecord() { records[meeting.id] = record }
    }
  }

  static func listing<One>(_ table: Table?, _ read: (RowReader) -> One?) -> Listing<One> {
    guard let table else { return Listing() }
    var reader = RowReader(table)
    return Listing(
      table.rows.values.compactMap { cells in
        reader.read(cells)
        return read(reader)
      })
  }
}

extension MeetingRecord {
  init(reading tables: Tables, folder: String) {
    self.init()
    func table(_ schema: TableSchema) -> Table? { tables[Schema.table(schema, in: folder)] }
    agenda = Partnership.listing(table(Schema.agenda), readItem)
    stays = Partnership.listing(table(Schema.attendance), readStay)
    sittings = Partnership.listing(table(Schema.sittings), readSitting)
    replies = Partnership.listing(table(Schema.replies), readReply)
    interests = Partnership.listing(table(Schema.interests), readInterest)
    notes = Partnership.listing(table(Schema.notes), readNote)
    votes = Partnership.listing(table(Schema.votes), readVote)
  }
}

private func readAgency(_ row: RowReader) -> Agency? {
  var agency = Agency(id: Code(row.id), name: row.text("name"))
  agency.aliases = row.list("aliases")
  agency.sector = row.text("sector")
  agency.services = row.list("services")
  agency.countsAsAgency = row.flag("counts_as_agency") ?? true
  agency.from = row.day("from")
  agency.to = row.day("to")
  return agency
}

private func readGroup(_ row: RowReader) -> Group? {
  var group = Group(id: Code(row.id), name: row.text("name"))
  group.kind = row.choice("kind", else: .standing)
  group.purpose = row.text("purpose")
  group.from = row.day("from")
  group.to = row.day("to")
  return group
}

private func readLine(_ row: RowReader) -> ReportingLine? {
  guard let group: Group.ID = row.code("group") else { return nil }
  var line = ReportingLine(
    id: Code(row.id), group: group, to: row.text("body"), kind: row.choice("kind", else: .parent))
  line.topic = row.text("topic")
  line.every = row.text("every")
  line.from = row.day("from")
  line.to = row.day("to")
  return line
}

private func readPost(_ row: RowReader) -> Post? {
  guard let group: Group.ID = row.code("group") else { return nil }
  var post = Post(id: Code(row.id), group: group, title: row.text("title"))
  post.number = row.number("no")
  post.agency = row.code("agency")
  post.sector = row.text("sector")
  post.services = row.list("services")
  post.category = row.text("category")
  post.isStatutory = row.flag("statutory") ?? false
  post.inTotal = row.flag("in_total")
  post.countsHere = row.flag("counts_here")
  post.votes = row.flag("votes")
  post.from = row.day("from")
  post.to = row.day("to")
  return post
}

private func readRepresentation(_ row: RowReader) -> Representation? {
  guard let post: Post.ID = row.code("post"), let agency: Agency.ID = row.code("agency") else { return nil }
  var representation = Representation(id: Code(row.id), post: post, agency: agency)
  representation.notifiedOn = row.day("notified_on")
  representation.from = row.day("from")
  representation.to = row.day("to")
  return representation
}

private func readPerson(_ row: RowReader) -> Person? {
  var person = Person(id: Code(row.id), name: row.text("name"))
  person.email = row.text("email")
  person.phone = row.text("phone")
  person.note = row.text("note")
  person.from = row.day("from")
  person.to = row.day("to")
  return person
}

private func readAppointment(_ row: RowReader) -> Appointment? {
  guard let post: Post.ID = row.code("post"), let person: Person.ID = row.code("person") else { return nil }
  var appointment = Appointment(
    id: Code(row.id), post: post, person: person, from: row.day("from"), to: row.day("to"))
  appointment.termEnds = row.day("term_ends")
  appointment.notifiedOn = row.day("notified_on")
  return appointment
}

private func readDeputy(_ row: RowReader) -> Deputy? {
  guard let post: Post.ID = row.code("post"), let person: Person.ID = row.code("person") else { return nil }
  var deputy = Deputy(id: Code(row.id), post: post, person: person)
  deputy.authorisedOn = row.day("authorised_on")
  deputy.from = row.day("from")
  deputy.to = row.day("to")
  return deputy
}

private func readOffice(_ row: RowReader) -> Office? {
  guard let group: Group.ID = row.code("group") else { return nil }
  var office = Office(
    id: Code(row.id), group: group, office: row.text("office"), post: row.code("post"),
    person: row.code("person"))
  office.from = row.day("from")
  office.to = row.day("to")
  return office
}

private func readMeeting(_ row: RowReader) -> Meeting? {
  guard let group: Group.ID = row.code("group"), let date = row.day("date") else { return nil }
  var meeting = Meeting(id: Code(row.id), group: group, date: date, start: row.time("start"))
  meeting.end = row.time("end")
  meeting.place = row.text("place")
  meeting.kind = row.choice("kind", else: .ordinary)
  meeting.status = row.choice("status", else: .planned)
  meeting.folder = row.text("folder")
  meeting.note = row.text("note")
  return meeting
}

private func readAction(_ row: RowReader) -> Action? {
  guard let group: Group.ID = row.code("group") else { return nil }
  var action = Action(id: Code(row.id), group: group, text: row.text("text"))
  action.number = row.number("no")
  action.meeting = row.code("meeting")
  action.item = row.code("item")
  action.post = row.code("post")
  action.isForEveryAgency = row.text("agency") == RecordFormat.everyAgency
  action.agency = action.isForEveryAgency ? nil : row.code("agency")
  action.firstDue = row.day("first_due")
  action.due = row.day("due")
  action.timesMoved = row.number("times_moved") ?? 0
  action.status = row.choice("status", else: .open)
  action.closedOn = row.day("closed_on")
  action.source = row.text("source")
  action.note = row.text("note")
  action.isAtRisk = row.flag("at_risk") ?? false
  return action
}

private func readDecision(_ row: RowReader) -> Decision? {
  guard let meeting: Meeting.ID = row.code("meeting"), let at = row.moment("at") else { return nil }
  var decision = Decision(
    id: Code(row.id), meeting: meeting, item: row.code("item"), at: at, sequence: row.number("seq"),
    text: row.text("text"), footing: row.choice("quorate", else: .noRule))
  decision.number = row.number("no")
  decision.how = row.text("how")
  decision.outcome = row.text("outcome")
  decision.confirms = row.code("confirms")
  decision.note = row.text("note")
  decision.ratifies = row.code("ratifies")
  return decision
}

private func readProgress(_ row: RowReader) -> Progress? {
  guard let action: Action.ID = row.code("action"), let on = row.day("on") else { return nil }
  var step = Progress(id: Code(row.id), action: action, on: on, kind: row.choice("kind", else: .progress))
  step.text = row.text("text")
  step.agency = row.code("agency")
  step.was = row.text("was")
  step.now = row.text("now")
  step.agreedBy = row.text("agreed_by")
  return step
}

private func readChase(_ row: RowReader) -> Chase? {
  guard let action: Action.ID = row.code("action"), let sentOn = row.day("sent_on") else { return nil }
  var chase = Chase(
    id: Code(row.id), action: action, person: row.code("person"), agency: row.code("agency"), sentOn: sentOn)
  chase.how = row.text("how")
  chase.outcome = row.choice("outcome", else: .sent)
  chase.outcomeOn = row.day("outcome_on")
  chase.words = row.text("words")
  return chase
}

private func readAcknowledgement(_ row: RowReader) -> Acknowledgement? {
  guard !row.text("finding").isEmpty, let on = row.day("on") else { return nil }
  var one = Acknowledgement(
    id: Code(row.id), finding: row.text("finding"), kind: row.choice("kind", else: .seen), on: on)
  one.by = row.text("by")
  one.because = row.text("because")
  return one
}

private func readEvidence(_ row: RowReader) -> Evidence? {
  guard !row.text("rule").isEmpty, let on = row.day("on") else { return nil }
  var one = Evidence(id: Code(row.id), rule: row.text("rule"), on: on)
  one.subject = row.text("subject")
  one.occurrence = row.text("occurrence")
  one.text = row.text("text")
  one.by = row.text("by")
  return one
}

private func readContribution(_ row: RowReader) -> Contribution? {
  guard let agency: Agency.ID = row.code("agency"), let year = row.number("year"),
    let agreed = row.number("agreed_pence")
  else { return nil }
  var one = Contribution(id: Code(row.id), agency: agency, year: year, agreed: Money(pence: agreed))
  one.kind = row.choice("kind", else: .cash)
  one.invoicedOn = row.day("invoiced_on")
  one.received = Money(pence: row.number("received_pence") ?? 0)
  one.receivedOn = row.day("received_on")
  one.note = row.text("note")
  return one
}

private func readMinutes(_ row: RowReader) -> MinutesState? {
  guard let meeting: Meeting.ID = row.code("meeting") else { return nil }
  var one = MinutesState(id: Code(row.id), meeting: meeting)
  one.draftedOn = row.day("drafted_on")
  one.chairAgreedOn = row.day("chair_agreed_on")
  one.circulatedOn = row.day("circulated_on")
  one.agreedAt = row.code("agreed_at")
  one.publishedOn = row.day("published_on")
  return one
}

private func readRisk(_ row: RowReader) -> Risk? {
  guard let opened = row.day("opened_on") else { return nil }
  var one = Risk(id: Code(row.id), text: row.text("text"), openedOn: opened)
  one.kind = row.text("kind")
  one.source = row.text("source")
  one.by = row.text("by")
  one.rating = row.text("rating")
  one.reportedOn = row.day("reported_on")
  one.closedOn = row.day("closed_on")
  return one
}

private func readDocument(_ row: RowReader) -> Document? {
  guard let date = row.day("date") else { return nil }
  var one = Document(id: Code(row.id), name: row.text("name"), date: date)
  one.version = row.text("version")
  one.place = row.text("place")
  one.reviewOn = row.day("review_on")
  one.issuedTo = row.list("issued_to")
  one.by = row.text("by")
  one.withdrawnOn = row.day("withdrawn_on")
  return one
}

private func readItem(_ row: RowReader) -> AgendaItem? {
  var item = AgendaItem(id: Code(row.id), number: row.number("no") ?? 0, title: row.text("title"))
  item.purpose = row.text("purpose")
  item.lead = row.text("lead")
  item.minutes = row.number("minutes")
  item.paper = row.text("paper")
  item.paperStatus = row.text("paper_status")
  item.opened = row.moment("opened")
  item.openedSequence = row.number("opened_seq")
  item.closed = row.moment("closed")
  item.closedSequence = row.number("closed_seq")
  item.confirms = row.code("confirms")
  item.source = row.text("source")
  item.isStanding = row.flag("standing") ?? false
  item.isConfidential = row.flag("confidential") ?? false
  item.ratifies = row.code("ratifies")
  return item
}

private func readStay(_ row: RowReader) -> Stay? {
  guard let capacity = Stay.Capacity(rawValue: row.text("as")) else { return nil }
  var stay = Stay(id: Code(row.id), post: row.code("post"), person: row.code("person"), capacity: capacity)
  stay.means = row.choice("how", else: .room)
  stay.arrived = row.moment("arrived")
  stay.arrivedSequence = row.number("arrived_seq")
  stay.left = row.moment("left")
  stay.leftSequence = row.number("left_seq")
  stay.expected = row.time("expected")
  stay.leaves = row.time("leaves")
  stay.why = row.text("why")
  return stay
}

private func readSitting(_ row: RowReader) -> Sitting? {
  guard let opened = row.moment("opened") else { return nil }
  var sitting = Sitting(
    id: Code(row.id), opened: opened, sequence: row.number("opened_seq"), chair: row.code("chair"))
  sitting.closed = row.moment("closed")
  sitting.closedSequence = row.number("closed_seq")
  sitting.why = row.text("why")
  return sitting
}

private func readReply(_ row: RowReader) -> Reply? {
  guard let post: Post.ID = row.code("post"), let answer = Reply.Answer(rawValue: row.text("answer")) else {
    return nil
  }
  var reply = Reply(id: Code(row.id), post: post, answer: answer)
  reply.deputy = row.code("deputy")
  reply.time = row.time("time")
  reply.noticedAt = row.moment("noticed_at")
  return reply
}

private func readInterest(_ row: RowReader) -> Interest? {
  guard let item: AgendaItem.ID = row.code("item"), let person: Person.ID = row.code("person") else {
    return nil
  }
  return Interest(
    id: Code(row.id), item: item, person: person, interest: row.text("interest"),
    ruling: row.choice("ruling", else: .pending))
}

private func readNote(_ row: RowReader) -> Note? {
  guard let at = row.moment("at") else { return nil }
  return Note(
    id: Code(row.id), item: row.code("item"), at: at, sequence: row.number("seq"), text: row.text("text"))
}
