internal import FlatFileStore
internal import Governance
internal import Papers

/// One mark on its way into the register.
struct Marking {
  /// Where it goes.
  let recording: Recording
  /// What was typed.
  let entry: MarkEntry

  private var proceedings: Proceedings { recording.proceedings }
  private var clock: (now: Moment, given: ClockTime?) {
    recording.session.clock.marking(proceedings.meeting, at: entry.time)
  }

  /// Enters it and says what came of it.
  func answer() throws(CommandFailure) -> Answer {
    switch entry.state {
    case .here, .deputy, .returned, .attending, .newHolder: try arrival()
    case .apologies: try save(away(.apologies))
    case .absent: try save(away(.absent))
    case .late: try save(away(.late))
    case .left: try save(departure())
    case .leaves: try save(proceedings.announcement(of: stay(), leaves: entry.time))
    case .retime: try recording.save(retiming(), isCorrection: true)
    case .strike: try recording.save(striking(), isCorrection: true)
    case .exchange: try recording.save(exchange(), isCorrection: true)
    }
  }

  private func save(_ outcome: Outcome) throws(CommandFailure) -> Answer { try recording.save(outcome) }

  private func arrival() throws(CommandFailure) -> Answer {
    var ids = recording.folder.identifiers
    let (outcome, adding) = try arrival(&ids)
    recording.folder.identifiers = ids
    guard let left = entry.left, case .change(let change) = outcome else {
      return try recording.save(outcome, adding: adding)
    }
    return try recording.save(leaving(change, at: left, adding: adding), adding: adding)
  }

  private func arrival(_ ids: inout IdentifierSource) throws(CommandFailure) -> (Outcome, [Change.Step]) {
    let (now, given) = clock
    switch entry.state {
    case .deputy: return try deputy(&ids)
    case .attending: return try attending(&ids)
    case .returned:
      return (proceedings.comeback(of: try post().id, now: now, at: given, ids: &ids), [])
    case .newHolder:
      let at = given.map { Moment(proceedings.meeting.date, $0) } ?? now
      return (proceedings.newHolder(of: try post().id, name: entry.name, now: at, ids: &ids), [])
    default:
      return (proceedings.arrival(of: try post().id, by: entry.means, now: now, at: given, ids: &ids), [])
    }
  }

  private func deputy(_ ids: inout IdentifierSource) throws(CommandFailure) -> (Outcome, [Change.Step]) {
    let (now, given) = clock
    let post = try post()
    guard !entry.name.isEmpty else {
      return (
        proceedings.arrival(ofDeputy: nil, for: post.id, by: entry.means, now: now, at: given, ids: &ids), []
      )
    }
    let named = proceedings.roster.entry(of: post.id)?.deputies ?? []
    let (person, adding) = try somebody(entry.name, among: named, &ids)
    return (
      proceedings.arrival(ofDeputy: person, for: post.id, by: entry.means, now: now, at: given, ids: &ids),
      adding
    )
  }

  private func attending(_ ids: inout IdentifierSource) throws(CommandFailure) -> (Outcome, [Change.Step]) {
    let (now, given) = clock
    let day = proceedings.meeting.date
    let sender: Post? =
      if let words = entry.sentFor, words != "-" {
        try recording.lookup.post(words, in: proceedings.meeting.group, on: day)
      } else { nil }
    var person: Person.ID?
    var adding: [Change.Step] = []
    if entry.name != "?" { (person, adding) = try somebody(entry.name, among: [], &ids) }
    if let held = proceedings.roster.held.first(where: { $0.holder == person }) {
      let wording = Wording(proceedings.partnership, on: day)
      throw .usage([
        "\(wording.titleAndHolder(held.post.id)) has a post here. Nothing was written.",
        "  Mark the post: quorate mark \(proceedings.meeting.id) \(held.post.id) here",
      ])
    }
    return (
      proceedings.attendance(
        of: person, for: sender?.id, description: entry.why, by: entry.means, now: now, at: given, ids: &ids),
      adding
    )
  }

  /// Somebody by name, and the step that enters them where they are new.
  private func somebody(
    _ name: String, among preferred: [Person.ID], _ ids: inout IdentifierSource
  ) throws(CommandFailure) -> (Person.ID, [Change.Step]) {
    if let known = try recording.lookup.known(name, among: preferred) { return (known.id, []) }
    let person = Person(id: ids.code("P"), name: name)
    return (person.id, [.put(.person(person))])
  }

  /// The change with the departure of whoever it lets arrive.
  private func leaving(_ arrival: Change, at left: ClockTime, adding: [Change.Step]) -> Outcome {
    var after = proceedings.partnership
    for step in adding { after.apply(step) }
    after.apply(arrival)
    let then = Proceedings(of: proceedings.meeting, in: after)
    let stays = arrival.steps.compactMap { step -> Stay? in
      if case .put(.stay(let stay, _)) = step { stay } else { nil }
    }
    guard let stay = stays.last else { return .change(arrival) }
    let departed =
      stay.left == nil
      ? then.departure(of: stay, now: clock.now, at: left) : then.retiming(of: stay, arrived: nil, left: left)
    guard case .change(let departure) = departed else { return departed }
    return .change(Change(arrival.act, arrival.steps + departure.steps))
  }

  private func away(_ capacity: Stay.Capacity) throws(CommandFailure) -> Outcome {
    try proceedings.away(
      capacity, post().id, expected: entry.time, why: entry.why, ids: &recording.folder.identifiers)
  }

  private func departure() throws(CommandFailure) -> Outcome {
    let (now, given) = clock
    return proceedings.departure(of: try presentStay(), now: now, at: given)
  }

  private func retiming() throws(CommandFailure) -> Outcome {
    let stay = try stay()
    guard entry.staysAfterAll else {
      return proceedings.retiming(of: stay, arrived: entry.time, left: entry.left)
    }
    guard entry.time == nil else { throw .usage(["Take the departure back first, then change the arrival."]) }
    return proceedings.withdrawalOfDeparture(of: stay)
  }

  private func striking() throws(CommandFailure) -> Outcome { try proceedings.striking(stay()) }

  private func exchange() throws(CommandFailure) -> Outcome {
    let other = try stay(entry.name)
    let one = try stay()
    guard one.isPresence, other.isPresence else {
      throw .refused(["Only two people who have been here can be exchanged. Nothing was written."])
    }
    return proceedings.exchange(one, other)
  }

  private func post() throws(CommandFailure) -> Post {
    try recording.lookup.post(entry.who, in: proceedings.meeting.group, on: proceedings.meeting.date)
  }

  /// The row under which somebody is here; where nobody is, a row that makes the refusal name the holder.
  private func presentStay() throws(CommandFailure) -> Stay {
    switch try recording.lookup.attendee(entry.who, at: proceedings) {
    case .stay(let stay): return stay
    case .post(let post):
      if let stay = proceedings.row(of: post.id)?.mark.stay { return stay }
      return Stay(
        id: Code(""), post: post.id, person: proceedings.roster.entry(of: post.id)?.holder, capacity: .member)
    }
  }

  private func stay() throws(CommandFailure) -> Stay { try stay(entry.who) }

  /// The row of the register that words name: the latest of a post or of a person.
  private func stay(_ words: String) throws(CommandFailure) -> Stay {
    switch try recording.lookup.attendee(words, at: proceedings) {
    case .stay(let stay): return stay
    case .post(let post):
      if let stay = proceedings.row(of: post.id)?.mark.stay { return stay }
      let wording = Wording(proceedings.partnership, on: proceedings.meeting.date)
      throw .refused(["\(wording.titleAndHolder(post.id)) is not marked yet. Nothing was written."])
    }
  }
}
