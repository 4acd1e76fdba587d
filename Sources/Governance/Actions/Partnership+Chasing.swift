/// Somebody who is to be reminded, with all the actions it is about.
public struct Reminder: Hashable, Sendable {
  /// Who; `nil` where an agency has nobody on the group, or nobody holds the post.
  public var person: Person.ID?
  /// The agency, where the action is an agency's or nobody holds the post; `nil` otherwise.
  public var agency: Agency.ID?
  /// The actions, the latest first.
  public var actions: [Action]
}

extension Partnership {
  /// One reminder for each person about all of the actions they are to do, in the order of the first action of each.
  ///
  /// An action of an agency goes to the holder of its first post on the group; one for every agency goes so to each
  /// agency that has not done its part. An action that nobody can be reminded of has no reminder; `unaddressed` has them.
  /// - Parameters:
  ///   - actions: The actions; those that are not open are left out.
  ///   - agency: Only this agency's people; `nil` for everybody.
  ///   - day: The day.
  /// - Returns: The reminders.
  /// - Complexity: O(actions × posts).
  public func reminders(of actions: [Action], with agency: Agency.ID? = nil, on day: Day) -> [Reminder] {
    var reminders: [Reminder] = []
    for action in actions where action.status == .open {
      for one in recipients(of: action, on: day)
      where (one.person != nil || one.agency != nil) && (agency == nil || one.agency == agency) {
        // The agency is named where the action is its own, or where there is nobody else to name.
        let named = one.person == nil || action.post == nil ? one.agency : nil
        let place = reminders.firstIndex { known in
          one.person.map { known.person == $0 } ?? (known.person == nil && known.agency == one.agency)
        }
        if let place {
          // Somebody may be here for two agencies, and is asked once.
          if !reminders[place].actions.contains(action) { reminders[place].actions.append(action) }
        } else {
          reminders.append(Reminder(person: one.person, agency: named, actions: [action]))
        }
      }
    }
    return reminders
  }

  /// The open ones of some actions of which nobody can be reminded: they are nobody's, or a vacant post's without agency.
  public func unaddressed(_ actions: [Action], on day: Day) -> [Action] {
    actions.filter { action in
      action.status == .open
        && !recipients(of: action, on: day).contains { $0.person != nil || $0.agency != nil }
        && (!action.isForEveryAgency || ticks(of: action, on: day).isEmpty)
    }
  }

  /// Who is to be reminded of an action, each with the agency for which they are.
  private func recipients(of action: Action, on day: Day) -> [(person: Person.ID?, agency: Agency.ID?)] {
    if let post = action.post { return [(holder(of: post, on: day)?.id, posts[post]?.agency)] }
    let agencies =
      action.isForEveryAgency
      ? ticks(of: action, on: day).filter { $0.on == nil }.map(\.agency) : [action.agency].compactMap(\.self)
    return agencies.map { agency in
      let posts = posts(of: action.group, on: day).filter { $0.agency == agency }
      return (posts.lazy.compactMap { self.holder(of: $0.id, on: day)?.id }.first, agency)
    }
  }

  /// Records that reminders went.
  public func chasing(_ reminders: [Reminder], how: String, on day: Day, ids: inout IdentifierSource)
    -> Change
  {
    var steps: [Change.Step] = []
    var added = chases
    for reminder in reminders {
      for action in reminder.actions {
        var chase = Chase(
          id: ids.code("C", notIn: added), action: action.id, person: reminder.person,
          agency: reminder.agency, sentOn: day)
        chase.how = how
        added.put(chase)
        steps.append(.put(.chase(chase)))
      }
    }
    let count = Set(reminders.flatMap(\.actions).map(\.id)).count
    let names = reminders.map {
      $0.person.flatMap { people[$0]?.fullName } ?? $0.agency.map { agencies[$0]?.shortName ?? $0.text }
        ?? "nobody"
    }
    return Change(.chased(names.joined(separator: ", "), actions: count), steps)
  }

  /// Records what came of the reminders that went to a person, or to an agency, and are still without answer; `nil` when
  /// there are none.
  public func outcome(
    _ outcome: Chase.Outcome, ofChasesTo person: Person.ID?, agency: Agency.ID? = nil, words: String,
    on day: Day
  ) -> Change? {
    let waiting = chases.all.filter { chase in
      chase.outcome == .sent
        && (person.map { chase.person == $0 } ?? (chase.person == nil && chase.agency == agency))
    }
    guard !waiting.isEmpty else { return nil }
    let steps = waiting.map { chase -> Change.Step in
      var known = chase
      known.outcome = outcome
      known.outcomeOn = day
      known.words = words
      return .put(.chase(known))
    }
    let name =
      person.flatMap { people[$0]?.fullName } ?? agency.map { agencies[$0]?.shortName ?? $0.text } ?? ""
    return Change(.chaseAnswered(name, outcome), steps)
  }

  /// How often somebody was reminded of an action, and since how many calendar days nothing has been heard.
  ///
  /// - Returns: The days on which a reminder went, counted; the day of the last answer, `nil` for none; and calendar days
  ///   since that answer, or since the first reminder where there was none; `nil` when no reminder waits for an answer.
  public func chaseRecord(of action: Action.ID, on day: Day) -> (times: Int, lastWord: Day?, silent: Int?) {
    let all = chases(of: action)
    let lastWord = all.filter { $0.outcome == .answered }.compactMap(\.outcomeOn).max()
    let since = all.filter { chase in
      chase.outcome != .answered && (lastWord.map { chase.sentOn > $0 } ?? true)
    }.map(\.sentOn).min()
    return (Set(all.map(\.sentOn)).count, lastWord, since.map { day.days(since: lastWord ?? $0) })
  }

  /// The open actions of a post.
  public func openActions(of post: Post.ID) -> [Action] {
    actions.all.filter { $0.post == post && $0.status == .open }
  }

  /// Lays all the open actions of a post upon somebody else, each with its step in the history; `nil` when there are none
  /// or nothing would change.
  public func handingOver(
    openActionsOf post: Post.ID, to doer: Doer, why: String, on day: Day, ids: inout IdentifierSource
  ) -> Change? {
    let value: FieldValue
    switch doer {
    case .agency(let id): value = .agency(id)
    case .post(let id) where id != post: value = .post(id)
    case .everyAgency: value = .everyAgency
    default: return nil
    }
    var steps: [Change.Step] = []
    var added = progress
    for var action in openActions(of: post) {
      var step = Progress(id: ids.code("T", notIn: added), action: action.id, on: day, kind: .handedOn)
      step.was = action.doerCode
      action.lay(on: value)
      step.now = action.doerCode
      step.text = why
      added.put(step)
      steps += [.put(.action(action)), .put(.progress(step))]
    }
    guard !steps.isEmpty else { return nil }
    let name: String
    switch doer {
    case .agency(let id): name = agencies[id]?.shortName ?? id.text
    case .post(let id): name = holder(of: id, on: day)?.fullName ?? posts[id]?.title ?? id.text
    default: name = "every agency"
    }
    return Change(.handedOver(steps.count / 2, to: name), steps)
  }
}
