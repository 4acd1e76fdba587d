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
    let before = meeting
    guard let date = day(.date) else { return FilledForm.wrong(.date, .empty) }
    meeting.date = date
    describe(&meeting)
    if let problem = problem(planning: meeting, before: before) { return .failure(problem) }
    return FilledForm.entered(kind, [groupName(meeting.group)], date, [.meeting(meeting)])
  }

  private func meetingAdded(ids: inout IdentifierSource) -> Making {
    guard let group = self.group() else { return FilledForm.wrong(.group, .empty) }
    guard let date = day(.date) else { return FilledForm.wrong(.date, .empty) }
    var meeting = Meeting(
      id: ids.code("M", notIn: partnership.meetings), group: group.id, date: date, start: time(.start))
    describe(&meeting)
    if let problem = problem(planning: meeting, before: nil) { return .failure(problem) }
    meeting.folder = Partnership.free(meeting.folder) { folder in
      partnership.meetings.all.contains { $0.folder == folder }
    }
    let agenda =
      flag(.copy) == false
      ? [] : partnership.startingAgenda(of: meeting, ids: &ids).map { Record.item($0, of: meeting.id) }
    return FilledForm.entered(.meetingAdd, [group.name], date, [.meeting(meeting)] + agenda)
  }

  /// What is wrong with the day and the times of a meeting, so far as they are new; `nil` for nothing.
  private func problem(planning meeting: Meeting, before: Meeting?) -> FormProblems? {
    if meeting.date != before?.date || meeting.start != before?.start {
      if let problem = problemBeginning(meeting.date, within: partnership.groups[meeting.group]),
        meeting.date != before?.date
      {
        return FormProblems(.date, problem)
      }
      let isTwice = partnership.meetings(of: meeting.group).contains { other in
        other.id != meeting.id && other.date == meeting.date && other.start == meeting.start
          && other.status != .cancelled
      }
      if isTwice { return FormProblems(.date, .taken) }
    }
    if let start = meeting.start, let end = meeting.end, end < start,
      (start, end) != (before?.start ?? .midnight, before?.end ?? .midnight)
    {
      return FormProblems(.end, .beforeStart(start))
    }
    return nil
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
    let answer = choice(.answer, else: Reply.Answer.yes)
    // Apologies may come after all is over, and a rule may ask when they came.
    let isLateWord = meeting.status == .closed && answer == .apologies
    guard meeting.status == .planned || meeting.status == .open || isLateWord else {
      return FilledForm.wrong(.meeting, .isDone)
    }
    guard let post = self.post() else { return FilledForm.wrong(.post, .empty) }
    if isLateWord,
      partnership.record(of: meeting.id).stays.all.contains(where: { $0.post == post.id && $0.isPresence })
    {
      return FilledForm.wrong(.post, .registered(meeting.id))
    }
    guard post.group == meeting.group else { return FilledForm.wrong(.post, .notOfTheGroup(meeting.group)) }
    guard partnership.appointment(to: post.id, on: meeting.date) != nil else {
      return FilledForm.wrong(.post, .vacant)
    }
    let asksTime = answer == .late || answer == .leaves
    if asksTime, time(.time) == nil { return FilledForm.wrong(.time, .empty) }
    // What would be dropped without a word is refused.
    if !asksTime, time(.time) != nil { return FilledForm.wrong(.time, .needless) }
    if answer != .deputy, values[.deputy] ?? .nothing != .nothing {
      return FilledForm.wrong(.deputy, .needless)
    }
    if let noticed = day(.noticed), noticed > today { return FilledForm.wrong(.noticed, .notYet(noticed)) }
    var adding: [Record] = []
    var deputy: Person.ID?
    if answer == .deputy {
      if let (person, new) = somebody(.deputy, from: meeting.date, ids: &ids) {
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
    reply.time = time(.time)
    let noticed = day(.noticed) ?? today
    // Of the meeting's own day, word that is entered once it has begun came after it began.
    let isAfterStart = noticed == meeting.date && meeting.status != .planned
    reply.noticedAt = Moment(noticed, isAfterStart ? meeting.startMoment.time : .midnight)
    let name = partnership.holder(of: post.id, on: meeting.date)?.shortName ?? post.title
    return FilledForm.entered(
      .reply, [name, answer.rawValue, reply.time?.description ?? ""], meeting.date,
      adding + [.reply(reply, of: meeting.id)])
  }
}
