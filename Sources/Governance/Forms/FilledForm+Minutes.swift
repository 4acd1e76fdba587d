extension FilledForm {
  func minutes(_ kind: Form.Kind, ids: inout IdentifierSource) -> Making {
    guard let meeting = self.meeting() else { return FilledForm.wrong(.meeting, .empty) }
    let name = groupName(meeting.group)
    if kind == .meetingConfidential {
      guard var item = self.item() else { return FilledForm.wrong(.item, .unknown(.item)) }
      let isConfidential = flag(.confidential) ?? true
      if item.isConfidential == isConfidential { return FilledForm.wrong(.item, .alreadyHas(nil)) }
      item.isConfidential = isConfidential
      return FilledForm.entered(
        kind, ["\(item.number)", isConfidential ? "yes" : "no"], meeting.date, [.item(item, of: meeting.id)])
    }
    guard meeting.status == .closed else {
      return FilledForm.wrong(.meeting, meeting.date > today ? .notYet(meeting.date) : .notClosed)
    }
    var one =
      partnership.minutesState(of: meeting.id)
      ?? MinutesState(id: ids.code("K", notIn: partnership.minutes), meeting: meeting.id)
    let before = one
    one.draftedOn = day(.drafted)
    one.chairAgreedOn = day(.chairAgreed)
    one.circulatedOn = day(.circulated)
    one.publishedOn = day(.published)
    one.agreedAt = self.meeting(.agreedAt)?.id
    let days: [(Field.Name, Day?)] = [
      (.drafted, one.draftedOn), (.chairAgreed, one.chairAgreedOn), (.circulated, one.circulatedOn),
      (.published, one.publishedOn),
    ]
    for (field, day) in days {
      if let day, day > today { return FilledForm.wrong(field, .notYet(day)) }
      if let day, day < meeting.date { return FilledForm.wrong(field, .beforeItBegins(meeting.date)) }
    }
    if let at = self.meeting(.agreedAt), at.id != before.agreedAt {
      if at.group != meeting.group { return FilledForm.wrong(.agreedAt, .notOfTheGroup(meeting.group)) }
      if at.startMoment <= meeting.startMoment {
        return FilledForm.wrong(.agreedAt, .beforeItBegins(meeting.date))
      }
      if at.status != .closed { return FilledForm.wrong(.agreedAt, .notYet(at.date)) }
      // A meeting that was never quorate agreed nothing.
      let proceedings = Proceedings(of: at, in: partnership)
      let wasQuorate = proceedings.intervals.contains { $0.standing != .inquorate }
      if !proceedings.intervals.isEmpty, !wasQuorate { return FilledForm.wrong(.agreedAt, .inquorate(at.id)) }
    }
    return FilledForm.entered(kind, [name], meeting.date, [.minutes(one)])
  }
}
