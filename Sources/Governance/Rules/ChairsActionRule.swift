/// The Chair's power to decide between meetings: whom the Chair must consult, and who ratifies it.
public struct ChairsActionRule: Hashable, Sendable {
  /// The rule's permanent id.
  public var id: String
  /// The group whose decisions may be taken so, and which ratifies them.
  public var group: Group.ID
  /// The clause it comes from.
  public var clause: String
  /// Those who must all be consulted.
  public var consult: [String]
  /// Whether the Chair's opinion that no special meeting is needed is recorded.
  public var asksOpinion = false

  /// Creates a rule.
  public init(id: String, group: Group.ID, clause: String, consult: [String]) {
    self.id = id
    self.group = group
    self.clause = clause
    self.consult = consult
  }
}

/// A decision that the Chair took between meetings.
public struct ChairsAction: Recorded {
  /// The random code.
  public var id: Code<ChairsAction>
  /// The group for which it was taken.
  public var group: Group.ID
  /// What was decided.
  public var text: String
  /// The day on which it was taken.
  public var on: Day
  /// Why no special meeting was needed, in the Chair's opinion; may be empty.
  public var opinion = ""
  /// A note; may be empty.
  public var note = ""

  /// Creates a Chair's action.
  public init(id: Code<ChairsAction>, group: Group.ID, text: String, on: Day) {
    self.id = id
    self.group = group
    self.text = text
    self.on = on
  }
}

/// How far a Chair's action has come.
public enum ChairsActionStanding: Hashable, Sendable {
  /// It is not valid: these were not consulted.
  case notValid(missing: [String])
  /// It is valid and on no agenda to be ratified.
  case onNoAgenda
  /// It is valid and on a meeting's agenda.
  case onAgenda(Meeting.ID)
  /// It was reported to a meeting that did not ratify it, being inquorate or coming to no decision.
  case reported(Meeting.ID, next: Meeting.ID?)
  /// It was ratified.
  case ratified(Meeting.ID)
  /// Its ratification was refused.
  case refused(Meeting.ID)
}

extension Partnership {
  /// The rule on the Chair's action for a group on a day; `nil` when no such power is stated.
  public func chairsActionRule(of group: Group.ID, on day: Day) -> ChairsActionRule? {
    constitution(on: day)?.chairsActions.first { $0.group == group }
  }

  /// Who was consulted on a Chair's action, and when: the first time for each.
  public func consultations(on action: ChairsAction) -> [(who: String, on: Day)] {
    guard let rule = chairsActionRule(of: action.group, on: action.on) else { return [] }
    return rule.consult.compactMap { who in
      let said = evidence.all.filter {
        $0.rule == rule.id && $0.subject == action.id.text && $0.occurrence == who
      }
      return said.map(\.on).min().map { (who, $0) }
    }
  }

  /// How far a Chair's action has come.
  ///
  /// It is ratified by a decision taken while quorate, or confirmed since; a later decision on it replaces an earlier.
  /// - Complexity: O(decisions + meetings × items).
  public func standing(of action: ChairsAction) -> ChairsActionStanding {
    let rule = chairsActionRule(of: action.group, on: action.on)
    let consulted = consultations(on: action).map(\.who)
    let missing = (rule?.consult ?? []).filter { !consulted.contains($0) }
    let taken = decisions.all.filter { $0.ratifies == action.id }.max { $0.at < $1.at }
    let next = meetings(of: action.group).first { meeting in
      (meeting.status == .planned || meeting.status == .open || meeting.status == .adjourned)
        && record(of: meeting.id).agenda.all.contains { $0.ratifies == action.id }
    }
    if let taken {
      if taken.outcome == "not-agreed" { return .refused(taken.meeting) }
      if taken.outcome == "confirmed" || (taken.outcome == "agreed" && !isUnconfirmed(taken)) {
        return missing.isEmpty ? .ratified(taken.meeting) : .notValid(missing: missing)
      }
      let waiting = meetings(of: action.group).first { meeting in
        meeting.id != taken.meeting && meeting.status != .closed && meeting.status != .cancelled
          && record(of: meeting.id).agenda.all.contains {
            $0.confirms == taken.id || $0.ratifies == action.id
          }
      }
      return .reported(taken.meeting, next: waiting?.id)
    }
    if !missing.isEmpty { return .notValid(missing: missing) }
    let reported = meetings(of: action.group).last { meeting in
      meeting.status == .closed && record(of: meeting.id).agenda.all.contains { $0.ratifies == action.id }
    }
    if let reported { return .reported(reported.id, next: next?.id) }
    return next.map { .onAgenda($0.id) } ?? .onNoAgenda
  }

  /// A group's Chair's actions that still wait to be ratified and stand on no agenda to come.
  func chairsActionsToRatify(by group: Group.ID) -> [ChairsAction] {
    chairsActions.all.filter { action in
      guard action.group == group else { return false }
      // One that a meeting took while inquorate waits as that decision does.
      if decisions.all.contains(where: { $0.ratifies == action.id }) { return false }
      switch standing(of: action) {
      case .onNoAgenda, .reported(_, next: nil): return true
      case .notValid:
        return !meetings(of: group).contains { meeting in
          meeting.status != .closed && meeting.status != .cancelled
            && record(of: meeting.id).agenda.all.contains { $0.ratifies == action.id }
        }
      default: return false
      }
    }
  }

  /// The step that puts a Chair's action on the agenda of the group's next full meeting; none where none is planned.
  func stepsPuttingOnAgenda(_ action: ChairsAction, after day: Day, ids: inout IdentifierSource)
    -> [Change.Step]
  {
    let next = meetings(of: action.group).first {
      $0.date >= day && $0.status == .planned && $0.kind == .ordinary
    }
    guard let next else { return [] }
    let agenda = record(of: next.id).agenda
    guard !agenda.all.contains(where: { $0.ratifies == action.id }) else { return [] }
    var item = AgendaItem(
      id: ids.code("G", notIn: agenda), number: (agenda.all.map(\.number).max() ?? 0) + 1,
      title: "To ratify: \(action.text)")
    item.purpose = "decision"
    item.ratifies = action.id
    item.source = "Chair's action \(action.on)"
    return [.put(.item(item, of: next.id))]
  }

  /// What needs attention of the Chair's actions that are not ratified.
  func chairsActionFindings(on day: Day) -> [Finding] {
    chairsActions.all.filter { $0.on <= day }.compactMap { action in
      let standing = standing(of: action)
      let rule = chairsActionRule(of: action.group, on: action.on)
      let kind: Finding.Kind
      switch standing {
      case .ratified, .refused: return nil
      case .notValid, .onNoAgenda, .reported(_, next: nil): kind = .notMet
      case .onAgenda, .reported: kind = .due
      }
      return Finding(
        id: "\(rule?.id ?? "chairs-action")/\(action.id)", kind: kind,
        subject: .ruled(.chairsAction(action.id, standing)), group: action.group, clause: rule?.clause ?? "",
        day: action.on)
    }
  }
}

extension Proceedings {
  /// The steps that carry Chair's actions which the meeting did not ratify to the group's next full meeting.
  func stepsCarryingRatifications(ids: inout IdentifierSource) -> [Change.Step] {
    agenda.compactMap { item in item.ratifies.flatMap { partnership.chairsActions[$0] } }.flatMap { action in
      decisions.contains { $0.ratifies == action.id }
        ? [] : partnership.stepsPuttingOnAgenda(action, after: meeting.date.adding(days: 1), ids: &ids)
    }
  }
}
