import Governance
import Papers

extension RuleConcern {
  /// What Enter on it opens; `nil` where there is no page.
  func thing(_ partnership: Partnership) -> Screens.Subject? {
    switch self {
    case .stageLate(let id, _, _), .stageDue(let id, _, _), .stagePossible(let id, _, _),
      .stageFault(let id, _, _), .matterWithoutRule(let id), .matterWithoutDecision(let id, _):
      .matter(id)
    case .tied(let id):
      partnership.decisions[id].map { one in
        one.item.map { .item($0, of: one.meeting) } ?? .meeting(one.meeting)
      }
    case .chairsAction(let id, _): .chairsAction(id)
    case .notice(let id, _, _): .meeting(id)
    case .notInNotice(let id, let item), .amendmentBarred(let id, let item, _): .item(item, of: id)
    case .approvalWaiting(let approval): .group(approval.rule.group)
    }
  }

  /// The form by which it is done; `nil` where there is none.
  var answer: FormOffer? {
    switch self {
    case .stageLate(let id, let stage, _), .stageDue(let id, let stage, _),
      .stagePossible(let id, let stage, _):
      FormOffer(.matterStep, [.matter: id.text, .stage: stage])
    case .tied(let id): FormOffer(.determine, [.decision: id.text])
    case .chairsAction(let id, .notValid(let missing)):
      FormOffer(.chairsConsult, [.chairsAction: id.text, .person: missing.first ?? ""])
    case .chairsAction(let id, _): FormOffer(.chairsPut, [.chairsAction: id.text])
    case .notice(let id, _, _): FormOffer(.notice, [.meeting: id.text])
    case .amendmentBarred(let id, _, let bar):
      FormOffer(.notice, [.meeting: id.text, .agency: bar.late.first?.agency.text ?? ""])
    case .notInNotice(let id, let item):
      FormOffer(.agendaRemove, [.meeting: id.text, .item: item.text])
    case .approvalWaiting(let approval):
      FormOffer(.approve, [.document: approval.document, .group: approval.rule.group.text])
    case .stageFault, .matterWithoutRule, .matterWithoutDecision: nil
    }
  }
}

extension Screens.Subject {
  /// The forms of a matter: its stages that are open first, one each.
  func matterOffers(_ id: Matter.ID, _ desk: Desk) -> [FormOffer] {
    guard let matter = desk.partnership.matters[id], matter.closedOn == nil else { return [] }
    let about: [Field.Name: String] = [.matter: id.text]
    return [FormOffer(.matterStep, about), FormOffer(.matterExtend, about), FormOffer(.matterClose, about)]
  }

  /// The forms of a Chair's action.
  func chairsActionOffers(_ id: ChairsAction.ID) -> [FormOffer] {
    let about: [Field.Name: String] = [.chairsAction: id.text]
    return [FormOffer(.chairsConsult, about), FormOffer(.chairsPut, about)]
  }
}

extension Candidate {
  /// What the fields of matters, votes, the Chair's action, notices and approvals often hold.
  static func ruleWords(_ name: Field.Name, _ filled: FilledForm, _ desk: Desk) -> [String] {
    let partnership = desk.partnership
    switch name {
    case .matter: return partnership.openMatters(on: desk.today).map(\.title)
    case .chairsAction: return partnership.chairsActions.all.map(\.text)
    case .decision: return partnership.decisions.all.compactMap { $0.number.map(String.init) }.suffix(20)
    case .document:
      let waiting = partnership.approvals(on: desk.today).map(\.document)
      return waiting + partnership.documents(on: desk.today).map(\.name).filter { !waiting.contains($0) }
    default: return []
    }
  }
}
