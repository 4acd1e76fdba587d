extension Form {
  /// Fills the fields that were not touched with what the thing named holds, or with what is proposed for a new one.
  ///
  /// A form that changes something opens so, and a command then changes only what it was given.
  public mutating func prefill(in partnership: Partnership, on today: Day) {
    let filled = read(in: partnership, on: today)
    switch kind {
    case .personChange: offer(personTexts(filled))
    case .agencyChange: offer(agencyTexts(filled))
    case .groupChange: offer(groupTexts(filled))
    case .postChange: offer(postTexts(filled))
    case .appointmentChange: offer(appointmentTexts(filled))
    case .meetingChange: offer(meetingTexts(filled))
    case .meetingAdd: offer(proposedMeetingTexts(filled))
    case .agendaChange: offer(itemTexts(filled))
    case .contributionChange, .meetingMinutes, .riskChange, .contributionAdd: offer(recordTexts(filled))
    case .documentAdd, .documentVersion, .documentChange: offer(documentTexts(filled))
    case .appoint: offer([.from: today.description])
    case .personLeave, .agencyEnd, .groupEnd, .lineEnd, .postEnd, .appointmentEnd, .deputyEnd,
      .representEnd, .officeEnd, .actionDone, .actionTick, .riskClose, .letterSent,
      .documentWithdraw:
      offer([.on: today.description])
    case .reply: offer([.noticed: today.description])
    default: break
    }
  }

  mutating func offer(_ offered: [Field.Name: String]) {
    for (name, text) in offered where texts[name] == nil { texts[name] = text }
  }

  private func personTexts(_ filled: FilledForm) -> [Field.Name: String] {
    guard let person = filled.person() else { return [:] }
    return [.name: person.name, .email: person.email, .phone: person.phone, .note: person.note]
  }

  private func agencyTexts(_ filled: FilledForm) -> [Field.Name: String] {
    guard let agency = filled.agency().flatMap({ filled.partnership.agencies[$0] }) else { return [:] }
    return [
      .name: agency.name, .short: agency.aliases.first ?? "", .sector: agency.sector,
      .services: agency.services.joined(separator: "; "), .counts: Form.words(agency.countsAsAgency),
    ]
  }

  private func groupTexts(_ filled: FilledForm) -> [Field.Name: String] {
    guard let group = filled.group() else { return [:] }
    return [
      .name: group.name, .kind: group.kind.rawValue, .purpose: group.purpose,
      .to: group.to?.description ?? "",
    ]
  }

  private func postTexts(_ filled: FilledForm) -> [Field.Name: String] {
    guard let post = filled.post() else { return [:] }
    return [
      .title: post.title, .agency: post.agency?.text ?? "", .category: post.category,
      .statutory: Form.words(post.isStatutory), .number: post.number.map(String.init) ?? "",
    ]
  }

  private func appointmentTexts(_ filled: FilledForm) -> [Field.Name: String] {
    guard let post = filled.post(),
      let appointment = filled.partnership.appointment(to: post.id, on: filled.today)
    else { return [:] }
    return [
      .from: appointment.from?.description ?? "", .termEnds: appointment.termEnds?.description ?? "",
      .notified: appointment.notifiedOn?.description ?? "",
    ]
  }

  private func meetingTexts(_ filled: FilledForm) -> [Field.Name: String] {
    guard let meeting = filled.meeting() else { return [:] }
    return [
      .date: meeting.date.description, .start: meeting.start?.description ?? "",
      .end: meeting.end?.description ?? "", .place: meeting.place, .kind: meeting.kind.rawValue,
    ]
  }

  private func proposedMeetingTexts(_ filled: FilledForm) -> [Field.Name: String] {
    guard let group = filled.group() else { return [:] }
    let last = filled.partnership.meetings(of: group.id).last { $0.status != .cancelled }
    var offered: [Field.Name: String] = [.copy: "yes"]
    if let last {
      offered[.start] = last.start?.description ?? ""
      offered[.place] = last.place
    }
    if let proposal = filled.partnership.proposedMeeting(of: group.id, after: filled.today) {
      offered[.date] = proposal.day.description
    }
    return offered
  }

  private func itemTexts(_ filled: FilledForm) -> [Field.Name: String] {
    guard let item = filled.item() else { return [:] }
    return [
      .title: item.title, .purpose: item.purpose, .lead: item.lead,
      .minutes: item.minutes.map(String.init) ?? "", .paper: item.paper, .state: item.paperStatus,
      .number: String(item.number), .standing: Form.words(item.isStanding),
    ]
  }

  static func words(_ flag: Bool) -> String { flag ? "yes" : "no" }
}
