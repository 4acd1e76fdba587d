import Governance

extension Draft {
  /// Adds a past meeting with its whole record.
  ///
  /// - Parameters:
  ///   - script: The meeting.
  ///   - number: The last number given to a decision; counted up.
  mutating func add(_ script: MeetingScript, lastDecision number: inout Int) {
    var meeting = Meeting(id: code("M"), group: script.group, date: script.day, start: script.start)
    meeting.end = script.closed
    meeting.place = script.place
    meeting.status = .closed
    put(.meeting(meeting))
    let course = addRegister(of: meeting, script)
    guard let opens = course.place(of: .opens) else { return }
    let isInquorate = course.standing(at: opens) == .inquorate
    addSitting(of: course, isInquorate: isInquorate)
    for (index, topic) in script.topics.enumerated() {
      // Who opened inquorate talks, and decides nothing.
      if course.place(of: .decides(index)) != nil, !isInquorate { number += 1 }
      add(topic, index, of: course, decision: isInquorate ? nil : number)
    }
  }

  private mutating func addRegister(of meeting: Meeting, _ script: MeetingScript) -> MeetingCourse {
    let roster = Roster(of: script.group, on: script.day, in: partnership)
    var course = MeetingCourse(meeting: meeting, script: script, roster: roster)
    course.stays = script.marks.enumerated().map { row, mark in
      stay(mark, arrived: course.place(of: .arrives(row)), left: course.place(of: .leaves(row)))
    }
    for stay in course.stays.sorted(by: { ($0.arrivedSequence ?? 0) < ($1.arrivedSequence ?? 0) }) {
      put(.stay(stay, of: meeting.id))
    }
    return course
  }

  private mutating func addSitting(of course: MeetingCourse, isInquorate: Bool) {
    guard let opens = course.place(of: .opens), let closes = course.place(of: .closes) else { return }
    let chair = chair(of: course.meeting, among: course.here(at: opens))
    var sitting = Sitting(id: code("T"), opened: opens.moment, sequence: opens.sequence, chair: chair)
    sitting.closed = closes.moment
    sitting.closedSequence = closes.sequence
    sitting.why = isInquorate ? "opened inquorate, to talk only" : ""
    put(.sitting(sitting, of: course.meeting.id))
  }

  private mutating func add(_ topic: Topic, _ index: Int, of course: MeetingCourse, decision number: Int?) {
    let meeting = course.meeting.id
    let item = item(
      topic, number: index + 1, begins: course.place(of: .begins(index)), ends: course.place(of: .ends(index))
    )
    put(.item(item, of: meeting))
    var interested: Set<Person.ID> = []
    if let (name, words) = topic.interest {
      let declarer = person(name)
      interested = [declarer]
      let interest = Interest(
        id: code("N"), item: item.id, person: declarer, interest: words, ruling: .takesNoPart)
      put(.interest(interest, of: meeting))
    }
    if let place = course.place(of: .notes(index)) {
      let note = Note(
        id: code("N"), item: item.id, at: place.moment, sequence: place.sequence, text: topic.note)
      put(.note(note, of: meeting))
    }
    guard let number, let place = course.place(of: .decides(index)) else { return }
    let standing = course.standing(at: place, interested: interested)
    put(.decision(decision(topic, of: meeting, item: item.id, at: place, number: number, standing: standing)))
  }

  private mutating func stay(
    _ mark: Mark, arrived: Instant?, left: Instant?
  ) -> Stay {
    var stay = Stay(id: code("S"), post: mark.post, person: mark.person, capacity: mark.capacity)
    stay.means = mark.means
    stay.arrived = arrived?.moment
    stay.arrivedSequence = arrived?.sequence
    stay.left = left?.moment
    stay.leftSequence = left?.sequence
    stay.why = mark.why
    return stay
  }

  private mutating func item(
    _ topic: Topic, number: Int, begins: Instant?,
    ends: Instant?
  ) -> AgendaItem {
    var item = AgendaItem(id: code("I"), number: number, title: topic.title)
    item.purpose = topic.purpose
    item.lead = topic.lead
    item.minutes = topic.minutes
    item.isStanding = Draft.isStanding(topic.title)
    if !topic.purpose.isEmpty {
      item.paper = "paper-\(number)"
      item.paperStatus = "in"
    }
    item.opened = begins?.moment
    item.openedSequence = begins?.sequence
    item.closed = ends?.moment
    item.closedSequence = ends?.sequence
    return item
  }

  private mutating func decision(
    _ topic: Topic, of meeting: Meeting.ID, item: AgendaItem.ID, at place: Instant,
    number: Int, standing: QuorumVerdict.Standing
  ) -> Decision {
    let footing: Decision.Footing =
      switch standing {
      case .quorate: .quorate
      case .inquorate: .inquorate
      case .noRule: .noRule
      }
    var decision = Decision(
      id: code("D"), meeting: meeting, item: item, at: place.moment, sequence: place.sequence,
      text: topic.decision, footing: footing)
    decision.number = number
    decision.how = "consensus"
    if footing == .inquorate {
      decision.outcome = "to-be-confirmed"
      decision.note = "Taken while inquorate; to be confirmed by a quorate meeting."
    }
    return decision
  }

  private func chair(of meeting: Meeting, among here: [Stay]) -> Person.ID? {
    let present = here.compactMap(\.person)
    return ["chair", "vice-chair"].lazy.compactMap { office in
      partnership.holder(ofOffice: office, in: meeting.group, on: meeting.date)?.id
    }.first { present.contains($0) }
  }
}

/// A past meeting while its record is made: every event in its place, and who was here at each.
private struct MeetingCourse {
  let meeting: Meeting
  var stays: [Stay] = []
  private let places: [ScriptEvent.Kind: (time: ClockTime, sequence: Int)]
  private let roster: Roster

  init(meeting: Meeting, script: MeetingScript, roster: Roster) {
    self.meeting = meeting
    self.roster = roster
    places = ScriptEvent.ordered(script)
  }

  func place(of event: ScriptEvent.Kind) -> Instant? {
    places[event].map { Instant(Moment(meeting.date, $0.time), $0.sequence) }
  }

  func here(at instant: Instant) -> [Stay] { stays.filter { $0.isHere(at: instant) } }

  func standing(at instant: Instant, interested: Set<Person.ID> = []) -> QuorumVerdict.Standing {
    roster.verdict(of: here(at: instant).map { Presence($0) }, interested: interested).standing
  }
}
