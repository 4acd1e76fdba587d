/// What a chair needs to know on the evening before a meeting.
public struct Briefing: Sendable {
  /// Somebody to be rung before the meeting, and why.
  public struct Call: Hashable, Sendable {
    /// Why somebody is to be rung.
    public enum Reason: Hashable, Sendable, CaseIterable {
      /// Nothing was heard.
      case noWord
      /// They send a deputy and have not said whom.
      case deputyNotNamed
      /// They come late or leave early and have not said when.
      case noTime
      /// The quorum rests on them.
      case restsOn
      /// They are not expected, and would make an inquorate meeting quorate.
      case wouldRestore
    }

    /// Who.
    public var person: Person.ID
    /// The post they hold or would stand in for.
    public var post: Post.ID
    /// Why, in the order of the reasons.
    public var reasons: [Reason]
  }

  /// One group of the partnership in a line.
  public struct GroupState: Hashable, Sendable {
    /// The group.
    public var group: Group.ID
    /// Its last meeting that was held; `nil` for none.
    public var last: Meeting?
    /// Its next meeting; `nil` when none is planned.
    public var next: Meeting?
    /// The clause of its quorum; `nil` without a rule.
    public var clause: String?
    /// How many of its meetings of the last 24 months were quorate throughout; `nil` without a rule, then and now.
    public var quorate: Int?
    /// Of how many.
    public var held: Int?
    /// Its late actions.
    public var late: Int
    /// Its vacant posts.
    public var vacant: Int
  }

  /// The meeting.
  public let proceedings: Proceedings
  /// The day on which the chair reads it.
  public let day: Day
  /// What is known of every held post.
  public let promises: [Proceedings.Promise]
  /// Those who would be here if everybody does as they said.
  public let presences: [Presence]
  /// The answer with them.
  public let verdict: QuorumVerdict
  /// The posts on which it rests.
  public let restsOn: [Post.ID]
  /// The meeting to come, a stretch from each minute at which somebody comes or goes.
  public let course: [Proceedings.ExpectedStretch]
  /// The items that ask for a decision and have none.
  public let toDecide: [AgendaItem]
  /// The decisions of the group that wait to be confirmed.
  public let toConfirm: [Proceedings.Confirmation]
  /// The late actions of the group, the latest first.
  public let late: [Action]
  /// What is for the chair to judge or sign: of the group and those under it, and of all groups for the one at the top.
  public let toJudge: [Finding]
  /// Whom to ring, in the order of the list of posts.
  public let calls: [Call]
  /// Every group of the partnership, in the order of the structure.
  public let groups: [GroupState]

  /// Creates the briefing for a meeting as it stands on a day.
  ///
  /// - Complexity: that of the findings of the day.
  public init(for proceedings: Proceedings, on day: Day) {
    let partnership = proceedings.partnership
    self.proceedings = proceedings
    self.day = day
    promises = proceedings.promises
    (presences, verdict) = proceedings.forecast
    restsOn = proceedings.roster.restsOn(presences)
    course = proceedings.expectedCourse
    toDecide = proceedings.undecided
    toConfirm = proceedings.confirmations
    late = partnership.lateActions(of: proceedings.meeting.group, on: day)
    toJudge = Briefing.toJudge(proceedings, on: day, besides: Set(toConfirm.map(\.decision.id)))
    calls = Briefing.calls(proceedings, promises, presences, restsOn: restsOn)
    groups = partnership.groupsInOrder(on: day).filter { $0.kind != .linked }.map {
      Briefing.state(of: $0.id, in: partnership, on: day)
    }
  }

  /// Whether the meeting is still to come, so that what people said is a forecast.
  public var isForecast: Bool { proceedings.meeting.status == .planned }

  /// The items to be decided that would be over only after a minute, by the minutes the agenda allows.
  public func toDecide(after time: ClockTime) -> [AgendaItem] {
    toDecide.filter { item in proceedings.plannedEnd(of: item).map { $0 > time } ?? false }
  }

  private static func toJudge(
    _ proceedings: Proceedings, on day: Day, besides confirmed: Set<Decision.ID>
  ) -> [Finding] {
    let partnership = proceedings.partnership
    let group = proceedings.meeting.group
    // Whoever chairs the group at the top answers for the whole partnership.
    let isTop = partnership.parent(of: group, on: day) == nil
    let own = Set([group] + partnership.groupsInOrder(under: group, on: day).map(\.id))
    return partnership.openFindings(on: day).filter { finding in
      guard isTop || finding.group.map(own.contains) ?? false else { return false }
      switch finding.subject {
      case .unnotified, .neverQuorate: return true
      case .unconfirmed(let decision): return !confirmed.contains(decision)
      default:
        return finding.kind == .forChair || partnership.acknowledgement(of: finding)?.kind == .forChair
      }
    }
  }

  private static func calls(
    _ proceedings: Proceedings, _ promises: [Proceedings.Promise], _ presences: [Presence],
    restsOn: [Post.ID]
  ) -> [Call] {
    guard proceedings.meeting.status == .planned else { return [] }
    let roster = proceedings.roster
    let holders = Set(roster.wouldRestore(presences))
    let deputies = roster.deputiesWhoWouldRestore(presences)
    return promises.flatMap { promise -> [Call] in
      let holder = roster.entry(of: promise.post)?.holder
      var calls: [Call] = []
      func ring(_ person: Person.ID?, _ reason: Call.Reason) {
        guard let person else { return }
        if let place = calls.firstIndex(where: { $0.person == person }) {
          calls[place].reasons.append(reason)
        } else {
          calls.append(Call(person: person, post: promise.post, reasons: [reason]))
        }
      }
      if promise.answer == .nothing { ring(holder, .noWord) }
      if promise.answer == .deputy, promise.presence == nil { ring(holder, .deputyNotNamed) }
      if promise.isUntimed { ring(promise.presence?.person, .noTime) }
      if restsOn.contains(promise.post) { ring(promise.presence?.person, .restsOn) }
      if holders.contains(promise.post) { ring(holder, .wouldRestore) }
      for deputy in deputies where deputy.post == promise.post { ring(deputy.person, .wouldRestore) }
      return calls
    }
  }

  private static func state(of group: Group.ID, in partnership: Partnership, on day: Day) -> GroupState {
    let record = partnership.quorateRecord(of: group, before: day, since: nil)
    return GroupState(
      group: group, last: partnership.meetings(of: group).last { $0.status == .closed && $0.date <= day },
      next: partnership.meetingAhead(of: group, on: day),
      clause: partnership.quorumRule(of: group, on: day)?.clause, quorate: record?.quorate,
      held: record?.held,
      late: partnership.lateActions(of: group, on: day).count,
      vacant: Roster(of: group, on: day, in: partnership).vacant.count)
  }
}

extension Partnership {
  /// The groups of a day from the top of the structure down, each once; those that hang under no top come last.
  ///
  /// - Complexity: O(groups²).
  public func groupsInOrder(on day: Day) -> [Group] {
    let hanging = groupsInOrder(under: nil, on: day)
    let seen = Set(hanging.map(\.id))
    return hanging + groups.all.filter { $0.holds(on: day) && !seen.contains($0.id) }
  }

  /// The groups that hang under a group on a day, or under none for `nil`, each followed by those under it.
  ///
  /// - Complexity: O(groups²).
  public func groupsInOrder(under parent: Group.ID?, on day: Day) -> [Group] {
    var found: [Group] = []
    var seen: Set<Group.ID> = []
    func descend(_ parent: Group.ID?) {
      for group in groups(under: parent, on: day) where seen.insert(group.id).inserted {
        found.append(group)
        descend(group.id)
      }
    }
    descend(parent)
    return found
  }
}
