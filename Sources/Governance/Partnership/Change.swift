/// A change to a partnership: records put in place or taken away, all of them or none.
public struct Change: Hashable, Sendable {
  /// What was done, to be said in words.
  public var act: Act
  /// The records, in the order in which they are to be applied.
  public var steps: [Step]

  /// Creates a change.
  public init(_ act: Act, _ steps: [Step]) {
    self.act = act
    self.steps = steps
  }

  /// One record put in place or taken away.
  public enum Step: Hashable, Sendable {
    /// Adds the record, or replaces the one with its code.
    case put(Record)
    /// Takes the record away.
    case remove(Record)
  }
}

/// Any record of a partnership, of whatever table.
public enum Record: Hashable, Sendable {
  /// An agency.
  case agency(Agency)
  /// A group.
  case group(Group)
  /// A reporting line.
  case line(ReportingLine)
  /// A post.
  case post(Post)
  /// An agency represented besides a post's own.
  case representation(Representation)
  /// A person.
  case person(Person)
  /// An appointment.
  case appointment(Appointment)
  /// A named deputy.
  case deputy(Deputy)
  /// An office.
  case office(Office)
  /// A meeting.
  case meeting(Meeting)
  /// An action.
  case action(Action)
  /// A decision.
  case decision(Decision)
  /// A step in an action's history.
  case progress(Progress)
  /// A reminder of an action.
  case chase(Chase)
  /// What was said of something that needs attention.
  case acknowledgement(Acknowledgement)
  /// Word that something due was done.
  case evidence(Evidence)
  /// A contribution.
  case contribution(Contribution)
  /// How far a meeting's minutes have come.
  case minutes(MinutesState)
  /// A risk.
  case risk(Risk)
  /// A version of a document.
  case document(Document)
  /// A matter with time limits.
  case matter(Matter)
  /// A stage of a matter that was done or extended.
  case matterStep(MatterStep)
  /// A decision of the Chair between meetings.
  case chairsAction(ChairsAction)
  /// An item of a meeting's agenda.
  case item(AgendaItem, of: Meeting.ID)
  /// A row of a meeting's register.
  case stay(Stay, of: Meeting.ID)
  /// A time during which a meeting sat.
  case sitting(Sitting, of: Meeting.ID)
  /// A reply to a meeting's invitation.
  case reply(Reply, of: Meeting.ID)
  /// An interest declared at a meeting.
  case interest(Interest, of: Meeting.ID)
  /// A note taken at a meeting.
  case note(Note, of: Meeting.ID)
  /// A partner's vote at a meeting.
  case vote(Vote, of: Meeting.ID)
}

extension Partnership {
  /// Applies a change.
  public mutating func apply(_ change: Change) {
    for step in change.steps { apply(step) }
  }

  /// Applies one step of a change.
  public mutating func apply(_ step: Change.Step) {
    switch step {
    case .put(let record): put(record)
    case .remove(let record): remove(record)
    }
  }

  private mutating func put(_ record: Record) {
    switch record {
    case .agency(let one): agencies.put(one)
    case .group(let one): groups.put(one)
    case .line(let one): lines.put(one)
    case .post(let one): posts.put(one)
    case .representation(let one): representations.put(one)
    case .person(let one): people.put(one)
    case .appointment(let one): appointments.put(one)
    case .deputy(let one): deputies.put(one)
    case .office(let one): offices.put(one)
    case .meeting(let one): meetings.put(one)
    case .action(let one): actions.put(one)
    case .decision(let one): decisions.put(one)
    case .progress(let one): progress.put(one)
    case .chase(let one): chases.put(one)
    case .acknowledgement(let one): acknowledgements.put(one)
    case .evidence(let one): evidence.put(one)
    case .contribution(let one): contributions.put(one)
    case .minutes(let one): minutes.put(one)
    case .risk(let one): risks.put(one)
    case .document(let one): documents.put(one)
    case .matter(let one): matters.put(one)
    case .matterStep(let one): matterSteps.put(one)
    case .chairsAction(let one): chairsActions.put(one)
    case .item(let one, let meeting): records[meeting, default: MeetingRecord()].agenda.put(one)
    case .stay(let one, let meeting): records[meeting, default: MeetingRecord()].stays.put(one)
    case .sitting(let one, let meeting): records[meeting, default: MeetingRecord()].sittings.put(one)
    case .reply(let one, let meeting): records[meeting, default: MeetingRecord()].replies.put(one)
    case .interest(let one, let meeting): records[meeting, default: MeetingRecord()].interests.put(one)
    case .note(let one, let meeting): records[meeting, default: MeetingRecord()].notes.put(one)
    case .vote(let one, let meeting): records[meeting, default: MeetingRecord()].votes.put(one)
    }
  }

  private mutating func remove(_ record: Record) {
    switch record {
    case .agency(let one): agencies.remove(one.id)
    case .group(let one): groups.remove(one.id)
    case .line(let one): lines.remove(one.id)
    case .post(let one): posts.remove(one.id)
    case .representation(let one): representations.remove(one.id)
    case .person(let one): people.remove(one.id)
    case .appointment(let one): appointments.remove(one.id)
    case .deputy(let one): deputies.remove(one.id)
    case .office(let one): offices.remove(one.id)
    case .meeting(let one): meetings.remove(one.id)
    case .action(let one): actions.remove(one.id)
    case .decision(let one): decisions.remove(one.id)
    case .progress(let one): progress.remove(one.id)
    case .chase(let one): chases.remove(one.id)
    case .acknowledgement(let one): acknowledgements.remove(one.id)
    case .evidence(let one): evidence.remove(one.id)
    case .contribution(let one): contributions.remove(one.id)
    case .minutes(let one): minutes.remove(one.id)
    case .risk(let one): risks.remove(one.id)
    case .document(let one): documents.remove(one.id)
    case .matter(let one): matters.remove(one.id)
    case .matterStep(let one): matterSteps.remove(one.id)
    case .chairsAction(let one): chairsActions.remove(one.id)
    case .item(let one, let meeting): records[meeting]?.agenda.remove(one.id)
    case .stay(let one, let meeting): records[meeting]?.stays.remove(one.id)
    case .sitting(let one, let meeting): records[meeting]?.sittings.remove(one.id)
    case .reply(let one, let meeting): records[meeting]?.replies.remove(one.id)
    case .interest(let one, let meeting): records[meeting]?.interests.remove(one.id)
    case .note(let one, let meeting): records[meeting]?.notes.remove(one.id)
    case .vote(let one, let meeting): records[meeting]?.votes.remove(one.id)
    }
  }
}
