internal import Governance
internal import Papers
internal import RecordFormat

/// The facts of a meeting's minutes, as JSON.
struct MinutesJSON {
  /// The meeting.
  let proceedings: Proceedings
  /// The words for its day.
  let wording: Wording
  /// Whether what is confidential is left out.
  var isPublic = false

  /// The members of the JSON object.
  var members: [(String, JSON)] { heading + attendance + [("quorum", quorum)] + business }

  private var heading: [(String, JSON)] {
    let meeting = proceedings.meeting
    let constitution = wording.partnership.constitution(on: meeting.date)
    return [
      ("meeting", .string(meeting.id.text)), ("group", .string(meeting.group.text)),
      ("groupName", .string(wording.name(meeting.group))),
      ("partnership", .optional(constitution?.partnership)), ("date", .string(meeting.date.description)),
      ("place", .string(meeting.place)), ("kind", .string(meeting.kind.rawValue)),
      ("status", .string(meeting.status.rawValue)), ("isClosed", .bool(meeting.status == .closed)),
      ("sittings", .array(proceedings.record.sittings.all.sorted { $0.begins < $1.begins }.map(sitting))),
    ]
  }

  private var attendance: [(String, JSON)] {
    let attendees = proceedings.attendees
    return [
      ("present", .array(attendees.present.map(person))),
      ("deputies", .array(attendees.deputies.map(person))),
      ("inAttendance", .array(attendees.attending.map(person))),
      ("apologies", .array(attendees.apologies.map(post))),
      ("noApologiesReceived", .array(attendees.noApologies.map(post))),
      ("expected", .array(attendees.expected.map(post))),
      ("notRecorded", .array(attendees.unrecorded.map(post))),
      ("vacant", .array(proceedings.roster.vacant.map { post($0.post.id) })),
    ]
  }

  private var quorum: JSON {
    let verdict = proceedings.roster.verdict(of: [])
    return .object([
      ("clause", .optional(verdict.rule?.clause)), ("effect", .optional(verdict.effect?.rawValue)),
      ("words", .string(wording.quorum(of: proceedings.meeting.group))),
      ("needed", .optional(verdict.members?.needed)), ("total", .optional(verdict.members?.total)),
      ("throughout", proceedings.wasQuorateThroughout.map { .bool($0) } ?? .null),
      ("intervals", .array(proceedings.intervals.map(interval))),
    ])
  }

  private var business: [(String, JSON)] {
    let minuted = isPublic ? proceedings.publicItems : proceedings.minutedItems
    let next = wording.partnership.nextMeeting(after: proceedings.meeting)
    return [
      ("items", .array(minuted.filter { $0.item != nil }.map(item))),
      ("outsideTheAgenda", minuted.first { $0.item == nil }.map(item) ?? .null),
      ("notTaken", .array(proceedings.itemsNotTaken.map { .object(MinutesJSON.head($0)) })),
      ("toConfirm", .array(proceedings.confirmations.map(\.json))),
      (
        "nextMeeting",
        next.map { meeting in
          .object([
            ("id", .string(meeting.id.text)), ("date", .string(meeting.date.description)),
            ("start", .optional(meeting.start?.description)), ("place", .string(meeting.place)),
          ])
        } ?? .null
      ),
    ]
  }

  private func sitting(_ sitting: Sitting) -> JSON {
    .object([
      ("opened", .string(sitting.opened.time.description)),
      ("closed", .optional(sitting.closed?.time.description)), ("chair", .optional(sitting.chair?.text)),
      ("chairName", .optional(sitting.chair.map { wording.fullName($0) })), ("why", .string(sitting.why)),
    ])
  }

  private func person(_ attendee: Proceedings.Attendees.Person) -> JSON {
    let isAttending = attendee.stays.last?.capacity == .attending
    let stays = attendee.stays.map { stay in
      JSON.object([
        ("arrived", .optional(stay.arrived?.time.description)),
        ("left", .optional(stay.left?.time.description)), ("how", .string(stay.means.rawValue)),
      ])
    }
    var members: [(String, JSON)] = [
      ("person", .optional(attendee.person?.text)),
      ("name", attendee.person == nil ? .null : .string(wording.fullName(attendee.person))),
    ]
    members += attendee.post.map(postMembers) ?? [("post", .null)]
    members += [
      ("times", .string(wording.presenceTimes(attendee.stays, of: proceedings))),
      ("notCounted", .string(wording.notCounted(attendee.stays, of: proceedings))),
    ]
    if isAttending { members.append(("capacity", .string(wording.attendingAs(attendee, of: proceedings)))) }
    return .object(members + [("stays", .array(stays))])
  }

  private func post(_ post: Post.ID) -> JSON { .object(postMembers(post)) }

  private func postMembers(_ post: Post.ID) -> [(String, JSON)] {
    let holder = wording.partnership.holder(of: post, on: wording.day)
    return [
      ("post", .string(post.text)), ("title", .string(wording.title(post))),
      ("agency", .optional(wording.partnership.posts[post]?.agency?.text)),
      ("holder", .optional(holder?.fullName)),
    ]
  }

  private func interval(_ interval: Proceedings.Interval) -> JSON {
    let verdict = proceedings.verdict(at: interval.begins)
    return .object([
      ("from", .string(interval.begins.moment.time.description)),
      ("to", .optional(interval.ends?.moment.time.description)),
      ("verdict", .string(interval.standing.rawValue)),
      ("missing", .strings(interval.standing == .inquorate ? verdict.missing.map(\.part.id) : [])),
    ])
  }

  private static func head(_ item: AgendaItem) -> [(String, JSON)] {
    [("id", .string(item.id.text)), ("no", .number(item.number)), ("title", .string(item.title))]
  }

  private func item(_ minuted: Proceedings.MinutedItem) -> JSON {
    var members: [(String, JSON)] = []
    if let item = minuted.item {
      members = MinutesJSON.head(item)
      members += [
        ("opened", .optional(item.opened?.time.description)),
        ("closed", .optional(item.closed?.time.description)),
      ]
    }
    return .object(
      members + [
        ("interests", .array(minuted.interests.map(interest))),
        (
          "notes",
          .array(
            minuted.notes.map { note in
              .object([("at", .string(note.at.time.description)), ("text", .string(note.text))])
            })
        ),
        ("decisions", .array(minuted.decisions.map(decision))),
        ("actions", .array(minuted.actions.map(action))),
      ])
  }

  private func interest(_ interest: Interest) -> JSON {
    .object([
      ("person", .string(interest.person.text)), ("name", .string(wording.fullName(interest.person))),
      ("interest", .string(interest.interest)), ("ruling", .string(interest.ruling.rawValue)),
    ])
  }

  private func decision(_ decision: Decision) -> JSON {
    .object([
      ("id", .string(decision.id.text)), ("no", .optional(decision.number)),
      ("at", .string(decision.at.time.description)), ("text", .string(decision.text)),
      ("how", .string(decision.how)), ("outcome", .string(decision.outcome)),
      ("recorded", .string(decision.footing.word)),
      ("verdict", .string(proceedings.judgement(of: decision).standing.rawValue)),
      ("confirms", .optional(decision.confirms?.text)),
      ("votes", .array(proceedings.votes(on: decision.id).map(MinutesJSON.vote))),
      ("note", .string(decision.note)),
    ])
  }

  /// A partner's vote.
  static func vote(_ vote: Vote) -> JSON {
    .object([
      ("agency", .string(vote.agency.text)), ("vote", .string(vote.choice.rawValue)),
      ("person", .optional(vote.person?.text)),
    ])
  }

  private func action(_ action: Action) -> JSON {
    .object([
      ("id", .string(action.id.text)), ("no", .optional(action.number)), ("text", .string(action.text)),
      ("by", .string(wording.minutesBy(action))), ("post", .optional(action.post?.text)),
      ("agency", .optional(action.agency?.text)), ("everyAgency", .bool(action.isForEveryAgency)),
      ("firstDue", .optional(action.firstDue?.description)), ("due", .optional(action.due?.description)),
    ])
  }
}
