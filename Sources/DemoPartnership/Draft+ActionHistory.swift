import Governance

extension Draft {
  /// Whether every meeting has an item of this title.
  static func isStanding(_ title: String) -> Bool {
    ["Welcome", "Minutes of", "Matters arising", "Forward plan", "Next meeting", "Date of"].contains {
      title.hasPrefix($0)
    }
  }

  /// Adds what came of the actions: the moves with who agreed them, the evidence of what is done, the agencies that
  /// have returned their audit, and the reminders that went.
  mutating func addActionHistory() {
    for action in partnership.actions.all {
      if action.text == Draft.protocolText {
        addProtocolHistory(action)
      } else {
        addMoves(action)
      }
      if let closed = action.closedOn { addEnd(action, closed) }
      if action.isForEveryAgency { addTicks(action) }
    }
    addChases()
  }

  private static let protocolText = "Bring the joint protocol on missing children"

  private mutating func addStep(
    _ action: Action, _ daysAgo: Int, _ kind: Progress.Kind, _ text: String,
    fill: (inout Progress) -> Void = { _ in }
  ) {
    var step = Progress(
      id: code("T"), action: action.id, on: today.adding(days: -daysAgo), kind: kind)
    step.text = text
    fill(&step)
    put(.progress(step))
  }

  /// The one that slipped twice: for a reason that the Executive agreed, then for none that anybody did.
  private mutating func addProtocolHistory(_ action: Action) {
    let days = [-163, -132, -71].map { today.adding(days: $0).description }
    addStep(action, 203, .moved, "awaiting Met policy team") { step in
      (step.was, step.now, step.agreedBy) = (days[0], days[1], "the Executive")
    }
    addStep(action, 130, .moved, "") { step in (step.was, step.now) = (days[1], days[2]) }
  }

  private mutating func addMoves(_ action: Action) {
    guard action.timesMoved > 0, let first = action.firstDue, let due = action.due else { return }
    let from = first.adding(days: -2)
    addStep(action, max(1, today.days(since: from)), .moved, action.note) { step in
      (step.was, step.now) = (first.description, due.description)
    }
  }

  private mutating func addEnd(_ action: Action, _ closed: Day) {
    let isDone = action.status == .done
    let text = action.note.isEmpty ? (isDone ? "reported to the meeting" : "no longer wanted") : action.note
    addStep(action, today.days(since: closed), isDone ? .done : .dropped, text)
  }

  /// All but three agencies have returned the audit.
  private mutating func addTicks(_ action: Action) {
    guard action.status == .open else { return }
    let missing: Set<Agency.ID> = ["MPS", "SCH", "PROB"].reduce(into: []) { $0.insert(Agency.ID($1)) }
    let ticks = partnership.ticks(of: action, on: today).filter { !missing.contains($0.agency) }
    for (index, tick) in ticks.enumerated() {
      addStep(action, 80 - 4 * index, .ticked, "returned") { $0.agency = tick.agency }
    }
  }

  private mutating func addChases() {
    let rows: [(text: String, daysAgo: Int, how: String, outcome: Chase.Outcome, words: String)] = [
      (Draft.protocolText, 153, "email", .answered, "awaiting the policy team"),
      (Draft.protocolText, 132, "email", .silent, ""),
      (Draft.protocolText, 118, "telephone", .answered, "staff officer answered"),
      (Draft.protocolText, 69, "email", .silent, ""),
      (Draft.protocolText, 34, "email", .silent, ""),
      ("Collect the schools' training audit returns", 30, "email", .silent, ""),
      ("Collect the schools' training audit returns", 20, "email", .answered, "after half-term"),
    ]
    for row in rows {
      guard let action = partnership.actions.all.first(where: { $0.text == row.text }) else { continue }
      let sent = today.adding(days: -row.daysAgo)
      let person = action.post.flatMap { partnership.holder(of: $0, on: sent)?.id }
      var chase = Chase(id: code("C"), action: action.id, person: person, agency: nil, sentOn: sent)
      chase.how = row.how
      chase.outcome = row.outcome
      chase.outcomeOn = row.outcome == .answered ? sent : sent.adding(days: 7)
      chase.words = row.words
      put(.chase(chase))
    }
  }
}
