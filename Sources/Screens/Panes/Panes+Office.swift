import Governance
import Papers
import TerminalFrame

extension Panes {
  /// What the cursor of the pane in hand is on; `nil` for a line that stands for all groups, or an empty pane.
  func subject(desk: Desk) -> Subject? {
    let cursor = cursors[focus] ?? 0
    switch focus {
    case .structure: return group.map { .group($0) }
    case .members: return members.indices.contains(cursor) ? .post(members[cursor].post.id) : nil
    case .agenda:
      guard let meeting = agendaMeeting(desk: desk) else { return nil }
      let items = agenda(desk: desk)
      return items.indices.contains(cursor) ? .item(items[cursor].id, of: meeting.id) : .meeting(meeting.id)
    case .actions:
      let actions = actions(desk: desk)
      return actions.indices.contains(cursor) ? .action(actions[cursor].id) : nil
    }
  }

  /// Does an act of the work between meetings.
  func office(_ act: KeyAct, desk: inout Desk) -> Move {
    switch act {
    case .toAttendTo: return .open(.attention(AttentionPage()))
    case .aheadPlan: return .open(.ahead(AheadPage()))
    case .registers: return .open(.choice(ChoicePage(registers: desk)))
    case .lateList: return .open(.late(LatePage()))
    case .add: return add(desk: &desk)
    case .change: return change(desk: &desk)
    case .whatIf:
      if let subject = subject(desk: desk) { return subject.whatIf(desk: &desk) }
      guard focus == .structure else {
        return refuse("Put the cursor on a member, an action or a group.", &desk)
      }
      return .open(.choice(ChoicePage(leaving: nil, desk: desk)))
    case .replies:
      guard let meeting = agendaMeeting(desk: desk), meeting.status == .planned || meeting.status == .open
      else {
        return refuse("No meeting is planned here that could be replied to.", &desk)
      }
      return .open(.replies(RepliesPage(meeting: meeting.id)))
    case .agencyPage:
      guard let agency = agency(desk: desk) else {
        return refuse("The cursor is on nothing of one agency.", &desk)
      }
      return .open(.paper(PaperPage(.agency(agency))))
    case .personPage:
      guard let person = person(desk: desk) else { return refuse("The cursor is on nobody.", &desk) }
      return .open(.paper(PaperPage(.person(person))))
    case .done, .redate, .handOn, .progress, .drop, .chase: return actionAct(act, desk: &desk)
    case .putOnAgenda: return putOnAgenda(desk: &desk)
    case .attendanceGrid, .briefing, .minutesPaper, .timeline: return paper(act, desk: &desk)
    default: return .stay
    }
  }

  /// Opens a paper of the meeting shown, or of the group.
  private func paper(_ act: KeyAct, desk: inout Desk) -> Move {
    if act == .attendanceGrid {
      guard let group else { return refuse("Attendance is shown of one group: choose it in 1.", &desk) }
      return .open(.paper(PaperPage(.attendance(group))))
    }
    if act == .briefing {
      guard let meeting = agendaMeeting(desk: desk) else {
        return refuse("No meeting is planned here.", &desk)
      }
      return .open(.paper(PaperPage(.briefing(meeting.id))))
    }
    guard let meeting = lastSat(desk: desk) else { return refuse("No meeting has sat here yet.", &desk) }
    let sheet: Sheet = act == .minutesPaper ? .minutes(meeting.id) : .timeline(meeting.id)
    return .open(.paper(PaperPage(sheet)))
  }

  /// The meeting shown where it sat, else the group's last that did; `nil` for none.
  private func lastSat(desk: Desk) -> Meeting? {
    func sat(_ meeting: Meeting) -> Bool { !desk.partnership.record(of: meeting.id).sittings.all.isEmpty }
    if let shown = agendaMeeting(desk: desk), sat(shown) { return shown }
    return desk.partnership.meetings(of: group).last { $0.date <= desk.today && sat($0) }
  }

  private func refuse(_ words: String, _ desk: inout Desk) -> Move {
    desk.refuse(words)
    return .stay
  }

  private func add(desk: inout Desk) -> Move {
    var texts: [Field.Name: String] = [:]
    texts[.group] = group?.text
    switch focus {
    case .structure:
      let under = group.map { [Field.Name.under: $0.text] } ?? [:]
      let offers = [
        FormOffer(.groupAdd, under), FormOffer(.meetingAdd, texts), FormOffer(.postAdd, texts),
        FormOffer(.personAdd), FormOffer(.agencyAdd), FormOffer(.officeSet, texts),
        FormOffer(.lineAdd, texts),
      ]
      return choose("What is new?", offers)
    case .members:
      var post: [Field.Name: String] = [:]
      if case .post(let id)? = subject(desk: desk) { post[.post] = id.text }
      let offers = [
        FormOffer(.appoint, post), FormOffer(.deputyAdd, post), FormOffer(.postAdd, texts),
        FormOffer(.representAdd, post), FormOffer(.officeSet, texts), FormOffer(.personAdd),
        FormOffer(.agencyAdd),
      ]
      return choose("What is new?", offers)
    case .agenda:
      guard let meeting = agendaMeeting(desk: desk), meeting.status != .closed else {
        return .open(.form(FormPage(.meetingAdd, texts, desk: &desk)))
      }
      return choose(
        "What is new?", [FormOffer(.agendaAdd, [.meeting: meeting.id.text]), FormOffer(.meetingAdd, texts)])
    case .actions: return .open(.form(FormPage(.actionSet, texts, desk: &desk)))
    }
  }

  private func choose(_ question: String, _ offers: [FormOffer]) -> Move {
    .open(
      .choice(ChoicePage(question: question, answers: offers.map { (Wording.title($0.kind), .form($0)) })))
  }

  private func change(desk: inout Desk) -> Move {
    guard let subject = subject(desk: desk) else {
      return refuse("The cursor is on nothing that could change. + adds.", &desk)
    }
    var page = ChoicePage(changing: subject, desk: desk)
    if case .item(_, let meeting) = subject {
      page.answers += Subject.meeting(meeting).offers(desk).filter { $0.kind != .agendaAdd }
        .map { (Wording.title($0.kind), .form($0)) }
    }
    return .open(.choice(page))
  }

  private func agency(desk: Desk) -> Agency.ID? {
    switch subject(desk: desk) {
    case .post(let id): desk.partnership.posts[id]?.agency
    case .action(let id): desk.partnership.actions[id].flatMap { desk.partnership.agency(of: $0) }
    default: nil
    }
  }

  private func person(desk: Desk) -> Person.ID? {
    switch subject(desk: desk) {
    case .post(let id): desk.partnership.holder(of: id, on: desk.today)?.id
    case .action(let id):
      desk.partnership.actions[id]?.post.flatMap { desk.partnership.holder(of: $0, on: desk.today)?.id }
    case .group(let id): desk.partnership.holder(ofOffice: "chair", in: id, on: desk.today)?.id
    default: nil
    }
  }

  private func actionAct(_ act: KeyAct, desk: inout Desk) -> Move {
    guard case .action(let id)? = subject(desk: desk), let action = desk.partnership.actions[id] else {
      return refuse("That is for an action: 4 goes to the actions.", &desk)
    }
    if act == .chase { return .open(.chase(ChasePage(actions: [id], desk: desk))) }
    guard let kind = act.actionForm else { return .stay }
    return .open(.form(FormPage(kind, [.action: action.number.map(String.init) ?? id.text], desk: &desk)))
  }

  private func putOnAgenda(desk: inout Desk) -> Move {
    let offer = subject(desk: desk).flatMap { subject in
      subject.offers(desk).first { $0.kind == .agendaPut }
    }
    guard let offer else { return refuse("Put the cursor on an action, an item or a group.", &desk) }
    return .open(.form(FormPage(offer.kind, offer.texts, desk: &desk)))
  }
}
