extension Partnership {
  /// The agenda with which a new meeting of a group begins: the standing items of the last agenda that has any, the
  /// decisions that wait to be confirmed, what was deferred, and what a cancelled meeting was to take for somebody.
  ///
  /// What is on the agenda of another meeting still to be held is left out.
  /// - Complexity: O(meetings of the group × their items).
  public func startingAgenda(of meeting: Meeting, ids: inout IdentifierSource) -> [AgendaItem] {
    let earlier = meetings(of: meeting.group).filter {
      $0.startMoment <= meeting.startMoment && $0.id != meeting.id && $0.status != .cancelled
    }
    // A meeting called for one thing has no standing items, and is not what the next ordinary one looks like.
    let last = earlier.last { record(of: $0.id).agenda.all.contains(where: \.isStanding) }
    let lastItems = last.map { inOrder(of: $0.id) } ?? []
    let standing = lastItems.filter(\.isStanding)
    // What opens a meeting stands first and what ends it last; business comes between.
    let split =
      standing.firstIndex { one in
        lastItems.contains { !$0.isStanding && $0.number < one.number }
      } ?? standing.count
    var items = Listing<AgendaItem>()
    func add(_ title: String, _ change: (inout AgendaItem) -> Void) {
      var item = AgendaItem(id: ids.code("G", notIn: items), number: items.all.count + 1, title: title)
      change(&item)
      items.put(item)
    }
    func copy(_ one: AgendaItem) {
      add(Partnership.retitled(one.title, after: earlier.last)) { item in
        (item.purpose, item.lead, item.minutes) = (
          one.purpose == "confirm" ? "" : one.purpose, one.lead, one.minutes
        )
        item.isStanding = true
      }
    }
    for one in standing[..<split] { copy(one) }
    for held in minutesCarriedOver(to: meeting) {
      let title = Partnership.retitled("Minutes of ", after: held)
      guard !items.all.contains(where: { $0.title == title }) else { continue }
      add(title) { item in
        item.purpose = "agree"
        item.source = "not agreed as correct yet"
      }
    }
    for (decision, held) in awaitingConfirmation(of: meeting.group)
    where held.startMoment < meeting.startMoment {
      add("To confirm: \(decision.text)") { item in
        item.purpose = "confirm"
        item.confirms = decision.id
        item.source = place(of: decision.item, in: held)
      }
    }
    if meeting.kind == .ordinary {
      for action in chairsActionsToRatify(by: meeting.group) {
        add("To ratify: \(action.text)") { item in
          item.purpose = "decision"
          item.ratifies = action.id
          item.source = "Chair's action \(action.on)"
        }
      }
    }
    for (item, held) in deferredItems(of: meeting.group) where held.startMoment < meeting.startMoment {
      add(item.title) { new in
        (new.purpose, new.lead, new.minutes, new.paper) = (item.purpose, item.lead, item.minutes, item.paper)
        new.source = "deferred, \(place(of: item.id, in: held))"
      }
    }
    for item in strandedItems(of: meeting.group, before: meeting)
    where !items.all.contains(where: { $0.title == item.title }) {
      add(item.title) { new in
        (new.purpose, new.lead, new.minutes, new.paper) = (item.purpose, item.lead, item.minutes, item.paper)
        new.source = item.source
      }
    }
    for (title, clause) in titlesLacking(in: items.all + standing[split...], of: meeting) {
      add(title) { item in
        item.isStanding = true
        item.source = clause
      }
    }
    for one in standing[split...] { copy(one) }
    return items.all
  }

  /// Where something comes from, in words that stay: `LSCB Board 2026-09-10, item 5`.
  func place(of item: AgendaItem.ID?, in meeting: Meeting) -> String {
    let number = item.flatMap { record(of: meeting.id).agenda[$0]?.number }
    let words = "\(groups[meeting.group]?.name ?? meeting.group.text) \(meeting.date)"
    return number.map { "\(words), item \($0)" } ?? words
  }

  /// A group's decisions that wait to be confirmed and are on no agenda still to be taken.
  func awaitingConfirmation(of group: Group.ID) -> [(Decision, Meeting)] {
    decisions.all.compactMap { decision in
      guard isUnconfirmed(decision), let meeting = meetings[decision.meeting], meeting.group == group,
        !isAhead(of: group, { $0.confirms == decision.id })
      else { return nil }
      return (decision, meeting)
    }
  }

  /// A group's items that were deferred and are on no later agenda, each once.
  func deferredItems(of group: Group.ID) -> [(AgendaItem, Meeting)] {
    var seen: Set<AgendaItem.ID> = []
    return decisions.all.compactMap { decision in
      guard decision.outcome == "deferred", let meeting = meetings[decision.meeting], meeting.group == group,
        let item = decision.item.flatMap({ record(of: meeting.id).agenda[$0] }), item.confirms == nil,
        seen.insert(item.id).inserted
      else { return nil }
      let isBack = meetings(of: group).contains { later in
        later.startMoment > meeting.startMoment && later.status != .cancelled
          && record(of: later.id).agenda.all.contains { $0.title == item.title }
      }
      return isBack ? nil : (item, meeting)
    }
  }

  /// What meetings cancelled before another were to take for somebody, and no later agenda has.
  private func strandedItems(of group: Group.ID, before meeting: Meeting) -> [AgendaItem] {
    let all = meetings(of: group)
    return all.filter { $0.status == .cancelled && $0.startMoment <= meeting.startMoment }.flatMap {
      cancelled in
      inOrder(of: cancelled.id).filter { item in
        !item.source.isEmpty && item.confirms == nil
          && !all.contains { later in
            later.startMoment > cancelled.startMoment && later.status != .cancelled
              && record(of: later.id).agenda.all.contains { $0.title == item.title }
          }
      }
    }
  }

  private func isAhead(of group: Group.ID, _ isIt: (AgendaItem) -> Bool) -> Bool {
    meetings(of: group).contains { meeting in
      meeting.status != .cancelled
        && record(of: meeting.id).agenda.all.contains { isIt($0) && $0.closed == nil }
        && meeting.status != .closed
    }
  }

  /// `Minutes of 10 September` names the meeting held last.
  private static func retitled(_ title: String, after last: Meeting?) -> String {
    guard let last, title.hasPrefix("Minutes of ") else { return title }
    let (_, month, day) = last.date.parts
    return "Minutes of \(day) \(Day.monthNames[month - 1])"
  }

  /// The steps that carry what a cancelled meeting was to confirm over to the group's next.
  func stepsCarryingOver(from meeting: Meeting, ids: inout IdentifierSource) -> [Change.Step] {
    guard let next = nextMeeting(after: meeting) else { return [] }
    let waiting = inOrder(of: meeting.id).filter { $0.confirms != nil || !$0.source.isEmpty }
    var agenda = record(of: next.id).agenda
    var steps: [Change.Step] = []
    for item in waiting {
      let isThere = agenda.all.contains {
        $0.title == item.title || ($0.confirms != nil && $0.confirms == item.confirms)
      }
      guard !isThere else { continue }
      var carried = item
      carried.id = ids.code("G", notIn: agenda)
      carried.number = (agenda.all.map(\.number).max() ?? 0) + 1
      agenda.put(carried)
      steps.append(.put(.item(carried, of: next.id)))
    }
    return steps
  }
}
