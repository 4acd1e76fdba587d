extension FilledForm {
  func agenda(_ kind: Form.Kind, ids: inout IdentifierSource) -> Making {
    if kind == .agendaPut { return agendaPut(ids: &ids) }
    guard let meeting = self.meeting() else { return FilledForm.wrong(.meeting, .empty) }
    guard meeting.status == .planned || meeting.status == .open || meeting.status == .adjourned else {
      return FilledForm.wrong(.meeting, .isDone)
    }
    let agenda = partnership.record(of: meeting.id).agenda
    if kind == .agendaAdd {
      var item = AgendaItem(
        id: ids.code("G", notIn: agenda), number: (agenda.all.map(\.number).max() ?? 0) + 1,
        title: text(.title))
      if partnership.isBarred(item.title, from: meeting) { return barred(from: meeting) }
      describe(&item)
      return numbered(item, of: meeting, kind)
    }
    guard var item = self.item() else { return FilledForm.wrong(.item, .unknown(.item)) }
    if item.opened != nil { return FilledForm.wrong(.item, .isDone) }
    if kind == .agendaRemove { return removing(item, of: meeting) }
    guard !text(.title).isEmpty else { return FilledForm.wrong(.title, .empty) }
    if item.title != text(.title), partnership.isBarred(text(.title), from: meeting) {
      return barred(from: meeting)
    }
    item.title = text(.title)
    describe(&item)
    return numbered(item, of: meeting, kind)
  }

  /// The change that puts an item in its place, those not begun moved on.
  private func numbered(_ item: AgendaItem, of meeting: Meeting, _ kind: Form.Kind) -> Making {
    let act = Act.entered(kind, [item.title, groupName(meeting.group)], meeting.date)
    guard let wanted = number(.number), wanted != item.number else {
      return .success(Change(act, [.put(.item(item, of: meeting.id))]))
    }
    let others = partnership.inOrder(of: meeting.id).filter { $0.id != item.id }
    // What has begun keeps its number, since decisions are cited by it.
    let kept = others.filter { $0.opened != nil }.map(\.number)
    if kept.contains(wanted) { return FilledForm.wrong(.number, .isDone) }
    var rest = others.filter { $0.opened == nil }
    rest.insert(item, at: min(rest.count, wanted - 1 - kept.count { $0 < wanted }))
    let numbered = Partnership.numbered(rest, around: kept)
    let changed = numbered.filter { one in
      one.id == item.id || one.number != others.first { $0.id == one.id }?.number
    }
    // The item itself comes first, so that the change is about it.
    let steps = (changed.filter { $0.id == item.id } + changed.filter { $0.id != item.id }).map {
      Change.Step.put(.item($0, of: meeting.id))
    }
    return .success(Change(act, steps))
  }

  /// Takes an item off the agenda, the numbers of those after it closed up.
  private func removing(_ item: AgendaItem, of meeting: Meeting) -> Making {
    let record = partnership.record(of: meeting.id)
    let isCited =
      record.interests.all.contains { $0.item == item.id } || record.notes.all.contains { $0.item == item.id }
      || partnership.decisions.all.contains { $0.meeting == meeting.id && $0.item == item.id }
      || partnership.actions.all.contains { $0.meeting == meeting.id && $0.item == item.id }
    if isCited { return FilledForm.wrong(.item, .isCited) }
    let others = partnership.inOrder(of: meeting.id).filter { $0.id != item.id }
    let kept = others.filter { $0.opened != nil }.map(\.number)
    let moved = Partnership.numbered(others.filter { $0.opened == nil }, around: kept).filter { one in
      one.number != others.first { $0.id == one.id }?.number
    }
    return .success(
      Change(
        .entered(.agendaRemove, [item.title], meeting.date),
        [.remove(.item(item, of: meeting.id))] + moved.map { .put(.item($0, of: meeting.id)) }))
  }

  private func describe(_ item: inout AgendaItem) {
    item.purpose = text(.purpose)
    item.lead = text(.lead)
    item.minutes = number(.minutes)
    item.paper = text(.paper)
    item.paperStatus = text(.state)
    item.isStanding = flag(.standing) ?? false
  }

  private func agendaPut(ids: inout IdentifierSource) -> Making {
    guard let group = self.group() else { return FilledForm.wrong(.group, .empty) }
    guard let next = partnership.meetingToFill(of: group.id, on: today) else {
      return FilledForm.wrong(.group, .nothingPlanned)
    }
    let agenda = partnership.record(of: next.id).agenda
    if agenda.all.contains(where: { $0.title == text(.title) }) { return FilledForm.wrong(.title, .taken) }
    if partnership.isBarred(text(.title), from: next) { return barred(from: next) }
    var item = AgendaItem(
      id: ids.code("G", notIn: agenda), number: (agenda.all.map(\.number).max() ?? 0) + 1,
      title: text(.title))
    item.purpose = text(.purpose)
    item.source = text(.source)
    return FilledForm.entered(.agendaPut, [item.title, group.name], next.date, [.item(item, of: next.id)])
  }
}

extension Partnership {
  /// The group's next meeting that is still to be held, to whose agenda things can be added; `nil` when none is planned.
  public func meetingToFill(of group: Group.ID, on today: Day) -> Meeting? {
    meetings(of: group).first { $0.date >= today && $0.status == .planned }
  }

  /// The items of a meeting's agenda by their numbers.
  func inOrder(of meeting: Meeting.ID) -> [AgendaItem] {
    record(of: meeting).agenda.all.sorted { ($0.number, $0.id) < ($1.number, $1.id) }
  }

  /// Items in the order given with the numbers from 1 that others do not keep.
  static func numbered(_ items: [AgendaItem], around kept: [Int]) -> [AgendaItem] {
    var number = 0
    return items.map { item in
      repeat { number += 1 } while kept.contains(number)
      var numbered = item
      numbered.number = number
      return numbered
    }
  }
}
