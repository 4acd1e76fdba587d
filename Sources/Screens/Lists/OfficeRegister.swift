import Governance
import Papers

/// A register that the office keeps beside its meetings.
package enum OfficeRegister: Hashable, Sendable, CaseIterable {
  /// Matters with time limits: disputes, reviews, complaints.
  case matters
  /// Documents, each in the version in use.
  case documents
  /// Documents that several agencies approve.
  case approvals
  /// What the Chair decided between meetings.
  case chairsActions
  /// Risks.
  case risks
  /// Interests declared at meetings.
  case interests
  /// What the agencies contribute in the financial year.
  case contributions
  /// What the constitution has ticked.
  case checklists
  /// Vacant posts.
  case vacancies
  /// What was decided, the latest first.
  case decisions
  /// Actions that are done or dropped.
  case closedActions
  /// Agencies.
  case agencies
  /// People.
  case people

  /// One line of a register.
  struct Row: Sendable {
    /// The line, in whole sentences.
    var words: String
    /// What Enter opens; `nil` where a line stands for no one thing.
    var subject: Subject?
    /// The form by which the next step is entered; `nil` where it is entered elsewhere.
    var next: FormOffer?
  }

  /// What it is called.
  package var title: String {
    switch self {
    case .matters: "Matters with time limits"
    case .documents: "Register of documents"
    case .approvals: "Documents for approval"
    case .chairsActions: "Chair's action"
    case .risks: "Register of risks"
    case .interests: "Register of interests"
    case .contributions: "Contributions"
    case .checklists: "Checklists"
    case .vacancies: "Vacant posts"
    case .decisions: "Decisions"
    case .closedActions: "Actions done or dropped"
    case .agencies: "Agencies"
    case .people: "People"
    }
  }

  /// The form that adds to it; `nil` where it is filled elsewhere.
  var adds: FormOffer? {
    switch self {
    case .matters: FormOffer(.matterOpen)
    case .documents: FormOffer(.documentAdd)
    case .approvals: FormOffer(.approve)
    case .chairsActions: FormOffer(.chairsAction)
    case .risks: FormOffer(.riskAdd)
    case .contributions: FormOffer(.contributionAdd)
    case .checklists: FormOffer(.evidence)
    case .vacancies: FormOffer(.postAdd)
    case .agencies: FormOffer(.agencyAdd)
    case .people: FormOffer(.personAdd)
    case .interests, .decisions, .closedActions: nil
    }
  }

  /// Why nothing is added to it here; empty where something is.
  var addedElsewhere: String {
    switch self {
    case .interests: "An interest is declared in the attendance register of the meeting: i."
    case .decisions: "A decision is recorded in the attendance register of the meeting: D."
    case .closedActions: "A new action is set from the actions, 4, or recorded in the meeting: A."
    default: ""
    }
  }

  /// Why nothing can be added to it under the constitution in force; `nil` where something can.
  func bar(_ desk: Desk) -> String? {
    let constitution = desk.partnership.constitution(on: desk.today)
    switch self {
    case .approvals where constitution?.approvals.isEmpty != false:
      return "No rule: the constitution has none on documents that agencies approve."
    case .chairsActions where constitution?.chairsActions.isEmpty != false:
      return desk.wording.noChairsAction(on: desk.today)
    case .matters where constitution?.matters.isEmpty != false:
      return "No rule: the constitution states no matter with time limits."
    default: return nil
    }
  }

  /// Why `.` enters nothing of a line that has no next step here.
  var nextElsewhere: String {
    switch self {
    case .decisions:
      "A decision is confirmed at the next meeting, under the item that stands on its agenda for it."
    case .agencies, .people: "Enter opens the page; e says what can change."
    default: "Nothing more is entered of it here. Enter opens it."
    }
  }

  /// Its lines, and those that are over besides where they are wanted.
  ///
  /// - Complexity: O(records of the kind); of checklists and vacancies what working them out takes.
  func rows(_ desk: Desk, all: Bool) -> [Row] {
    let (partnership, wording, today) = (desk.partnership, desk.wording, desk.today)
    switch self {
    case .matters:
      let open = partnership.openMatters(on: today)
      let shown = open + (all ? partnership.matters.all.filter { !$0.isOpen(on: today) } : [])
      return shown.map { one in
        Row(
          words: wording.matterLine(one), subject: .matter(one.id),
          next: one.closedOn == nil ? FormOffer(.matterStep, [.matter: one.id.text]) : nil)
      }
    case .documents:
      return (all ? partnership.documents.all : partnership.documents(on: today)).map { one in
        Row(
          words: wording.documentLine(one), subject: .document(one.id),
          next: FormOffer(.documentVersion, [.document: one.id.text]))
      }
    case .approvals:
      return partnership.approvals(on: today).filter { all || $0.approvedOn == nil }.map { one in
        Row(
          words: wording.approvalLine(one), subject: .group(one.rule.group),
          next: FormOffer(.approve, [.document: one.document, .group: one.rule.group.text]))
      }
    case .chairsActions:
      return partnership.chairsActions.all.filter { $0.on <= today }.map { one in
        Row(
          words: wording.chairsActionLine(one), subject: .chairsAction(one.id),
          next: FormOffer(.chairsPut, [.chairsAction: one.id.text]))
      }
    case .risks:
      return partnership.risks.all.filter { all || $0.closedOn == nil }.map { one in
        Row(
          words: wording.riskLine(one), subject: .risk(one.id),
          next: FormOffer(one.reportedOn == nil ? .riskChange : .riskClose, [.risk: one.id.text])
        )
      }
    case .interests:
      return partnership.meetings(of: nil).reversed().flatMap { meeting in
        partnership.record(of: meeting.id).interests.all.map { one in
          Row(words: wording.interestLine(one, at: meeting), subject: .item(one.item, of: meeting.id))
        }
      }
    case .contributions:
      let kept = partnership.contributions.all
      let shown = all ? kept : kept.filter { $0.year == partnership.account(on: today).year }
      return shown.sorted { $1.year < $0.year }.map { one in
        Row(
          words: wording.contributionLine(one), subject: .contribution(one.id),
          next: FormOffer(.contributionChange, [.contribution: one.id.text]))
      }
    case .checklists:
      return (partnership.constitution(on: today)?.checklists ?? []).map { rule in
        Row(
          words: wording.checklistLine(rule), subject: .checklist(rule.id),
          next: FormOffer(.evidence, [.rule: rule.id]))
      }
    case .vacancies:
      return partnership.vacancies(on: today).map { one in
        Row(
          words: wording.vacancyLine(one), subject: .post(one.post),
          next: FormOffer(.appoint, [.post: one.post.text]))
      }
    case .decisions:
      return partnership.meetings(of: nil).reversed().flatMap { meeting in
        partnership.decisions(of: meeting.id).map { one in
          let subject = one.item.map { Subject.item($0, of: meeting.id) } ?? .meeting(meeting.id)
          return Row(words: wording.decisionLine(one, at: meeting), subject: subject)
        }
      }
    case .closedActions:
      return partnership.actions.all.filter { $0.status != .open }.reversed().map { one in
        Row(
          words: wording.closedActionLine(one), subject: .action(one.id),
          next: FormOffer(.actionReopen, [.action: one.number.map(String.init) ?? one.id.text]))
      }
    case .agencies:
      return partnership.agencies.all.filter { all || $0.holds(on: today) }.map { one in
        Row(
          words: "\(one.id): \(one.name)\(one.sector.isEmpty ? "" : ", \(one.sector)")",
          subject: .agency(one.id))
      }
    case .people:
      return partnership.people.all.filter { all || $0.holds(on: today) }.sorted {
        ($0.name, $0.id) < ($1.name, $1.id)
      }.map { one in
        Row(
          words: wording.personLine(one), subject: .person(one.id))
      }
    }
  }

  /// What stands beneath its heading: a rule or the sums; empty for neither.
  func remark(_ desk: Desk) -> String {
    switch self {
    case .risks: desk.wording.registerRule
    case .contributions: desk.wording.contributionSums(desk.partnership.account(on: desk.today))
    case .vacancies: desk.wording.statutoryLines.joined(separator: " ")
    default: ""
    }
  }

  /// What it says while it has no line.
  var nothing: String {
    switch self {
    case .matters: "No matter with time limits is open."
    case .documents: "No document is entered."
    case .approvals: "No document waits for approval."
    case .chairsActions: "The Chair has decided nothing between meetings."
    case .risks: "No risk is open."
    case .interests: "No interest was declared at any meeting."
    case .contributions: "No contribution of this financial year is recorded."
    case .checklists: "No rule: the constitution has no checklist."
    case .vacancies: "No post is vacant."
    case .decisions: "Nothing was decided at any meeting."
    case .closedActions: "No action was done or dropped."
    case .agencies: "No agency is entered."
    case .people: "Nobody is entered."
    }
  }

  /// Whether some of its lines are over and shown only when asked for.
  var hidesSome: Bool {
    switch self {
    case .matters, .documents, .approvals, .risks, .contributions, .agencies, .people: true
    case .chairsActions, .interests, .checklists, .vacancies, .decisions, .closedActions: false
    }
  }
}
