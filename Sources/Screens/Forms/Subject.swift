package import Governance
import Papers

/// Something that a page is about or a row stands for: what Enter opens, and what the forms change.
package enum Subject: Hashable, Sendable {
  /// A group.
  case group(Group.ID)
  /// A post.
  case post(Post.ID)
  /// A person.
  case person(Person.ID)
  /// An agency.
  case agency(Agency.ID)
  /// A meeting.
  case meeting(Meeting.ID)
  /// An item of a meeting's agenda.
  case item(AgendaItem.ID, of: Meeting.ID)
  /// An action.
  case action(Action.ID)
  /// A matter with time limits.
  case matter(Matter.ID)
  /// What the Chair decided between meetings.
  case chairsAction(ChairsAction.ID)
  /// A version of a document.
  case document(Document.ID)
  /// A risk.
  case risk(Risk.ID)
  /// A contribution of an agency.
  case contribution(Contribution.ID)
  /// A checklist of the constitution, by its id.
  case checklist(String)
}

/// A form to be opened: what for, and about what.
package struct FormOffer: Hashable, Sendable {
  /// The form.
  package var kind: Form.Kind
  /// What it is about.
  package var texts: [Field.Name: String] = [:]

  init(_ kind: Form.Kind, _ texts: [Field.Name: String] = [:]) {
    self.kind = kind
    self.texts = texts
  }
}

extension Subject {
  /// What it is called, as the heading of its page; empty where it is no longer there.
  func title(_ desk: Desk) -> String {
    let (partnership, wording) = (desk.partnership, desk.wording)
    switch self {
    case .group(let id): return partnership.groups[id]?.name ?? ""
    case .post(let id): return wording.titleAndHolder(id)
    case .person(let id): return wording.fullName(id)
    case .agency(let id): return wording.name(id)
    case .meeting(let id): return partnership.meetings[id].map { wording.name($0) } ?? ""
    case .item(let id, let meeting):
      return partnership.record(of: meeting).agenda[id].map { "Item \($0.number) \($0.title)" } ?? ""
    case .action(let id):
      return partnership.actions[id].map { $0.number.map { "Action \($0)" } ?? "An action" } ?? ""
    case .matter(let id): return partnership.matters[id]?.title ?? ""
    case .chairsAction: return "Chair's action"
    case .document(let id): return partnership.documents[id]?.name ?? ""
    case .risk: return "A risk"
    case .contribution(let id):
      return partnership.contributions[id].map { "Contribution of \(wording.name($0.agency))" } ?? ""
    case .checklist(let id):
      return partnership.checklistRule(id, on: desk.today).map { Wording.capitalised($0.what) } ?? ""
    }
  }

  /// The heading and the lines of its page.
  func paper(_ desk: Desk) -> (title: String, lines: [String]) { (title(desk), lines(desk)) }

  private func lines(_ desk: Desk) -> [String] {
    let (partnership, wording) = (desk.partnership, desk.wording)
    switch self {
    case .group(let id):
      return partnership.groups[id].map { Array(wording.groupLines($0).dropFirst(2)) } ?? []
    case .post(let id): return wording.postPage(id)
    case .person(let id): return partnership.people[id].map(wording.personPage) ?? []
    case .agency(let id): return partnership.agencies[id].map(wording.agencyPage) ?? []
    case .meeting(let id):
      guard let meeting = partnership.meetings[id] else { return [] }
      let proceedings = Proceedings(of: meeting, in: partnership)
      let minutes =
        meeting.status == .closed
        ? ["", "Minutes"] + wording.minutesSteps(partnership.minutesStanding(of: meeting)) : []
      return Wording(partnership, on: meeting.date).agendaLines(proceedings) + minutes
    case .item(let id, let meeting):
      guard let meeting = partnership.meetings[meeting],
        let item = partnership.record(of: meeting.id).agenda[id]
      else { return [] }
      let proceedings = Proceedings(of: meeting, in: partnership)
      let place = item.begins ?? proceedings.latest(desk.clock.moment)
      let source = item.source.isEmpty ? [] : ["Comes from: \(item.source)"]
      return Wording(partnership, on: meeting.date).itemLines(item, in: proceedings, at: place) + source
    case .action(let id): return partnership.actions[id].map(wording.actionPage) ?? []
    case .matter(let id): return partnership.matters[id].map(wording.matterPage) ?? []
    case .chairsAction(let id): return partnership.chairsActions[id].map(wording.chairsActionPage) ?? []
    case .document(let id): return partnership.documents[id].map(wording.documentPage) ?? []
    case .risk(let id): return partnership.risks[id].map(wording.riskPage) ?? []
    case .contribution(let id):
      return partnership.contributions[id].map { [wording.contributionLine($0)] } ?? []
    case .checklist(let id):
      return partnership.checklistRule(id, on: desk.today).map(wording.checklistPage) ?? []
    }
  }

  /// The forms that change it or add to it, those wanted most often first.
  func offers(_ desk: Desk) -> [FormOffer] {
    switch self {
    case .group(let id): groupOffers(id)
    case .post(let id): postOffers(id, desk)
    case .person(let id):
      [FormOffer(.personChange, [.person: id.text]), FormOffer(.personLeave, [.person: id.text])]
    case .agency(let id):
      [
        FormOffer(.agencyChange, [.agency: id.text]), FormOffer(.agencyEnd, [.agency: id.text]),
        FormOffer(.contributionAdd, [.agency: id.text]),
      ]
    case .meeting(let id):
      [
        FormOffer(.meetingChange, [.meeting: id.text]), FormOffer(.agendaAdd, [.meeting: id.text]),
        FormOffer(.meetingCancel, [.meeting: id.text]), FormOffer(.notice, [.meeting: id.text]),
        FormOffer(.meetingMinutes, [.meeting: id.text]),
      ]
    case .item(let id, let meeting): itemOffers(id, meeting, desk)
    case .action(let id): actionOffers(id, desk)
    case .matter(let id): matterOffers(id, desk)
    case .chairsAction(let id): chairsActionOffers(id)
    case .document(let id): documentOffers(id, desk)
    case .risk(let id): riskOffers(id, desk)
    case .contribution(let id): [FormOffer(.contributionChange, [.contribution: id.text])]
    case .checklist(let id): [FormOffer(.evidence, [.rule: id])]
    }
  }

  private func groupOffers(_ id: Group.ID) -> [FormOffer] {
    let group: [Field.Name: String] = [.group: id.text]
    return [
      FormOffer(.postAdd, group), FormOffer(.meetingAdd, group), FormOffer(.actionSet, group),
      FormOffer(.agendaPut, group), FormOffer(.officeSet, group), FormOffer(.groupChange, group),
      FormOffer(.groupAdd, [.under: id.text]), FormOffer(.lineAdd, group), FormOffer(.lineEnd, group),
      FormOffer(.officeEnd, group), FormOffer(.groupEnd, group), FormOffer(.chairsAction, group),
      FormOffer(.matterOpen), FormOffer(.approve, group), FormOffer(.riskAdd),
    ]
  }

  private func postOffers(_ id: Post.ID, _ desk: Desk) -> [FormOffer] {
    let post: [Field.Name: String] = [.post: id.text]
    let holder = desk.partnership.holder(of: id, on: desk.today)
    let held: [FormOffer] =
      holder.map { holder in
        [
          FormOffer(.appointmentChange, post), FormOffer(.appointmentEnd, post),
          FormOffer(.personChange, [.person: holder.id.text]),
          FormOffer(.personLeave, [.person: holder.id.text]),
        ]
      } ?? []
    let letter = desk.partnership.absenceLetters(on: desk.today).contains { one in
      desk.partnership.concerns(one.subject, id, on: desk.today)
    }
    return (letter ? [FormOffer(.letterSent, post)] : [])
      + [FormOffer(.appoint, post), FormOffer(.deputyAdd, post), FormOffer(.deputyEnd, post)] + held
      + [
        FormOffer(.representAdd, post), FormOffer(.representEnd, post), FormOffer(.postChange, post),
        FormOffer(.postEnd, post),
      ]
  }

  private func itemOffers(_ id: AgendaItem.ID, _ meeting: Meeting.ID, _ desk: Desk) -> [FormOffer] {
    guard let item = desk.partnership.record(of: meeting).agenda[id],
      let held = desk.partnership.meetings[meeting]
    else { return [] }
    let about: [Field.Name: String] = [.meeting: meeting.text, .item: id.text]
    let again: [Field.Name: String] = [
      .group: held.group.text, .title: item.title,
      .source: "\(desk.wording.name(held.group)) \(held.date), item \(item.number)",
    ]
    return [
      FormOffer(.agendaChange, about), FormOffer(.agendaAdd, [.meeting: meeting.text]),
      FormOffer(.agendaRemove, about), FormOffer(.agendaPut, again), FormOffer(.meetingConfidential, about),
    ]
  }

  private func actionOffers(_ id: Action.ID, _ desk: Desk) -> [FormOffer] {
    guard let action = desk.partnership.actions[id] else { return [] }
    let about: [Field.Name: String] = [.action: action.number.map(String.init) ?? id.text]
    guard action.status == .open else { return [FormOffer(.actionReopen, about)] }
    let tick = action.isForEveryAgency ? [FormOffer(.actionTick, about)] : []
    return [FormOffer(.actionDone, about)] + tick
      + [
        FormOffer(.actionProgress, about), FormOffer(.actionRedate, about), FormOffer(.actionHandOn, about),
        FormOffer(.agendaPut, agendaTexts(action)), FormOffer(.actionDrop, about),
      ]
  }

  /// What is written when an action is put on its group's next agenda.
  func agendaTexts(_ action: Action) -> [Field.Name: String] {
    [
      .group: action.group.text, .title: action.text,
      .source: action.number.map { "action \($0)" } ?? "an action",
    ]
  }
}

extension Subject {
  private func documentOffers(_ id: Document.ID, _ desk: Desk) -> [FormOffer] {
    let about: [Field.Name: String] = [.document: id.text]
    guard let one = desk.partnership.documents[id], one.withdrawnOn == nil else {
      return [FormOffer(.documentChange, about)]
    }
    return [
      FormOffer(.documentChange, about), FormOffer(.documentVersion, about),
      FormOffer(.documentWithdraw, about),
      FormOffer(.approve, [.document: one.name]),
    ]
  }

  private func riskOffers(_ id: Risk.ID, _ desk: Desk) -> [FormOffer] {
    let change = FormOffer(.riskChange, [.risk: id.text])
    let isOpen = desk.partnership.risks[id]?.closedOn == nil
    return [change] + (isOpen ? [FormOffer(.riskClose, [.risk: id.text])] : [])
  }
}
