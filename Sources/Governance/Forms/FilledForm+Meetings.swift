extension FilledForm {
  func meeting(_ kind: Form.Kind, ids: inout IdentifierSource) -> Making {
    if kind == .meetingAdd { return meetingAdded(ids: &ids) }
    guard var meeting = self.meeting() else { return FilledForm.wrong(.meeting, .empty) }
    guard meeting.status == .planned else { return FilledForm.wrong(.meeting, .isDone) }
    if kind == .meetingCancel {
      meeting.status = .cancelled
      meeting.note = text(.why)
      return .success(
        Change(
          .entered(kind, [groupName(meeting.group), meeting.date.description], meeting.date),
          [.put(.meeting(meeting))] + partnership.stepsCarryingOver(from: meeting, ids: &ids)))
    }
    guard let date = day(.date) else { return FilledForm.wrong(.date, .empty) }
    meeting.date = date
    describe(&meeting)
    if let start = meeting.start, let end = meeting.end, end < start {
      return FilledForm.wrong(.end, .beforeItBegins(date))
    }
    return FilledForm.entered(kind, [groupName(meeting.group)], date, [.meeting(meeting)])
  }

  private func meetingAdded(ids: inout IdentifierSource) -> Making {
    guard let group = self.group() else { return FilledForm.wrong(.group, .empty) }
    guard let date = day(.date) else { return FilledForm.wrong(.date, .empty) }
    if let end = group.to, end < date { return FilledForm.wrong(.date, .isOver(end)) }
    if let from = group.from, date < from { return FilledForm.wrong(.date, .beforeItBegins(from)) }
    let isTwice = partnership.meetings(of: group.id).contains {
      $0.date == date && $0.start == time(.start) && $0.status != .cancelled
    }
    if isTwice { return FilledForm.wrong(.date, .taken) }
    var meeting = Meeting(
      id: ids.code("M", notIn: partnership.meetings), group: group.id, date: date, start: time(.start))
    describe(&meeting)
    if let start = meeting.start, let end = meeting.end, end < start {
      return FilledForm.wrong(.end, .beforeItBegins(date))
    }
    meeting.folder = Partnership.free(meeting.folder) { folder in
      partnership.meetings.all.contains { $0.folder == folder }
    }
    let agenda =
      flag(.copy) == false
      ? [] : partnership.startingAgenda(of: meeting, ids: &ids).map { Record.item($0, of: meeting.id) }
    return FilledForm.entered(.meetingAdd, [group.name], date, [.meeting(meeting)] + agenda)
  }

  private func describe(_ meeting: inout Meeting) {
    meeting.start = time(.start)
    meeting.end = time(.end)
    meeting.place = text(.place)
    meeting.kind = choice(.kind, else: .ordinary)
  }

  func groupName(_ group: Group.ID) -> String { partnership.groups[group]?.name ?? group.text }

  func reply(ids: inout IdentifierSource) -> Making {
    guard let meeting = self.meeting() else { return FilledForm.wrong(.meeting, .empty) }
    guard meeting.status == .planned || meeting.status == .open else {
      return FilledForm.wrong(.meeting, .isDone)
    }
    guard let post = self.post() else { return FilledForm.wrong(.post, .empty) }
    guard post.group == meeting.group else { return FilledForm.wrong(.post, .notOfTheGroup(meeting.group)) }
    guard partnership.appointment(to: post.id, on: meeting.date) != nil else {
      return FilledForm.wrong(.post, .vacant)
    }
    let answer = choice(.answer, else: Reply.Answer.yes)
    if answer == .late || answer == .leaves, time(.time) == nil { return FilledForm.wrong(.time, .empty) }
    var adding: [Record] = []
    var deputy: Person.ID?
    if answer == .deputy {
      if let (person, new) = somebody(.deputy, ids: &ids) {
        (deputy, adding) = (person.id, new)
      } else {
        let named = partnership.authorisedDeputies(for: post.id, on: meeting.date)
        guard named.count == 1 else { return FilledForm.wrong(.deputy, .empty) }
        deputy = named.first
      }
    }
    let earlier = partnership.record(of: meeting.id).replies.all.last { $0.post == post.id }
    let replies = partnership.record(of: meeting.id).replies
    var reply = Reply(id: earlier?.id ?? ids.code("Y", notIn: replies), post: post.id, answer: answer)
    reply.deputy = deputy
    reply.time = answer == .late || answer == .leaves ? time(.time) : nil
    reply.noticedAt = Moment(day(.noticed) ?? today, .midnight)
    let name = partnership.holder(of: post.id, on: meeting.date)?.shortName ?? post.title
    return FilledForm.entered(
      .reply, [name, answer.rawValue, reply.time?.description ?? ""], meeting.date,
      adding + [.reply(reply, of: meeting.id)])
  }

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
      describe(&item)
      return numbered(item, of: meeting, kind)
    }
    guard var item = self.item() else { return FilledForm.wrong(.item, .unknown(.item)) }
    if item.opened != nil { return FilledForm.wrong(.item, .isDone) }
    if kind == .agendaRemove {
      let steps: [Change.Step] =
        [.remove(.item(item, of: meeting.id))]
        + partnership.stepsRenumbering(agenda.all.filter { $0.id != item.id }, of: meeting.id)
      return .success(Change(.entered(kind, [item.title], meeting.date), steps))
    }
    guard !text(.title).isEmpty else { return FilledForm.wrong(.title, .empty) }
    item.title = text(.title)
    describe(&item)
    return numbered(item, of: meeting, kind)
  }

  /// The change that puts an item in its place, the others moved on.
  private func numbered(_ item: AgendaItem, of meeting: Meeting, _ kind: Form.Kind) -> Making {
    var others = partnership.record(of: meeting.id).agenda.all
      .filter { $0.id != item.id }.sorted { ($0.number, $0.id) < ($1.number, $1.id) }
    let wanted = number(.number) ?? item.number
    // What has begun keeps its number, since decisions are cited by it.
    let begun = others.filter { $0.opened != nil }.map(\.number).max() ?? 0
    if wanted <= begun { return FilledForm.wrong(.number, .isDone) }
    others.insert(item, at: min(others.count, max(0, wanted - 1)))
    return .success(
      Change(
        .entered(kind, [item.title, groupName(meeting.group)], meeting.date),
        [.put(.item(item, of: meeting.id))] + partnership.stepsRenumbering(others, of: meeting.id)))
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
      return FilledForm.wrong(.group, .unknown(.meeting))
    }
    let agenda = partnership.record(of: next.id).agenda
    if agenda.all.contains(where: { $0.title == text(.title) }) { return FilledForm.wrong(.title, .taken) }
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

  /// The steps that number items from 1 in the order given; what keeps its number has none.
  func stepsRenumbering(_ items: [AgendaItem], of meeting: Meeting.ID) -> [Change.Step] {
    let sorted = items.enumerated().map { (place: $0.offset, item: $0.element) }
    return sorted.compactMap { place, item in
      guard item.number != place + 1, item.opened == nil else { return nil }
      var moved = item
      moved.number = place + 1
      return .put(.item(moved, of: meeting))
    }
  }
}
