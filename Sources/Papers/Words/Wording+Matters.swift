package import Governance

extension Wording {
  /// What such a matter is called, with its title: `dispute between partners “Thresholds”`.
  package func name(_ matter: Matter) -> String {
    let rule = partnership.standing(of: matter, on: day).rule
    return "\(rule?.name ?? matter.kind) \u{201C}\(matter.title)\u{201D}"
  }

  /// The page of a matter: what it is, its parties, and every stage with its day, its arithmetic and its clause.
  package func matterPage(_ matter: Matter) -> [String] {
    let standing = partnership.standing(of: matter, on: day)
    var lines = [
      "\(Wording.capitalised(standing.rule?.name ?? matter.kind))"
        + (standing.rule.map { " (\($0.clause))" } ?? "")
    ]
    let openedBy = standing.rule?.openedBy ?? ""
    lines.append("Opened \(matter.openedOn.weekdayAndDate)\(openedBy.isEmpty ? "" : ": \(openedBy)")")
    if let decision = matter.decision.flatMap({ partnership.decisions[$0] }) {
      let number = decision.number.map { "Decision \($0)" } ?? "Decision"
      lines.append("\(number) of \(decision.at.day.withYear): \(decision.text)")
    }
    if !matter.parties.isEmpty {
      lines.append("Parties: \(Wording.list(matter.parties.map(party)))")
    }
    if !matter.note.isEmpty { lines.append(matter.note) }
    if let closed = matter.closedOn { lines.append("Closed \(closed.weekdayAndDate): \(matter.outcome)") }
    guard let rule = standing.rule else {
      return lines + [
        "", "No rule: the constitution in force states no such matter and no time limit for it.",
      ]
    }
    lines.append("")
    for stage in standing.stages { lines += stageLines(stage, rule, matter) }
    return lines
  }

  /// The open matters in a line each, with what is due next; one sentence when there are none.
  package func matterLines(_ matters: [Matter]) -> [String] {
    guard !matters.isEmpty else { return ["No matter with time limits is open on \(day.weekdayAndDate)."] }
    return ["Matters with time limits on \(day.weekdayAndDate)"]
      + matters.flatMap { matter -> [String] in
        TextColumns.paragraph("\(matter.id) \(Wording.capitalised(name(matter))): \(next(matter))")
      }
  }

  /// What is next in a matter: the earliest stage that is to be done.
  package func next(_ matter: Matter) -> String {
    if let closed = matter.closedOn { return "closed \(closed.withYear): \(matter.outcome)." }
    let standing = partnership.standing(of: matter, on: day)
    guard let rule = standing.rule else { return "no rule states its time limits." }
    let open = standing.stages.filter { $0.step == nil && !$0.rule.isOptional && !$0.state.isNeedless }
    let next = open.min { ($0.due?.number ?? .max) < ($1.due?.number ?? .max) }
    guard let next else { return "nothing more is due." }
    return "\(next.rule.what), \(standingWords(next, rule))."
  }

  /// A stage of a matter that is ahead, in a sentence.
  func matterAhead(_ id: Matter.ID, _ stage: String, _ cited: String) -> String {
    guard let matter = partnership.matters[id] else { return "" }
    let standing = partnership.standing(of: matter, on: day)
    guard let rule = standing.rule, let found = standing.stage(stage) else { return "" }
    let by = found.by.isEmpty ? "" : "; by \(found.by)"
    return Wording.capitalised(
      "\(name(matter)): \(found.rule.what)\(cited), \(standingWords(found, rule))\(by).")
  }

  private func party(_ words: String) -> String {
    if words == Matter.chair { return "the \(chairTitle)" }
    return partnership.agencies[Agency.ID(words)]?.shortName ?? words
  }

  private func stageLines(_ stage: MatterStanding.Stage, _ rule: MatterRule, _ matter: Matter) -> [String] {
    let by = stage.by.isEmpty ? "" : "; by \(stage.by)"
    let agreement = stage.agreement.isEmpty ? "" : ", with the agreement of \(stage.agreement)"
    let head = Wording.capitalised("\(stage.rule.what) (\(rule.clause(of: stage.rule)))\(by)\(agreement)")
    var lines = TextColumns.paragraph(head)
    lines.append("      \(Wording.capitalised(standingWords(stage, rule)))")
    if let step = stage.step {
      let words = [
        step.text, step.by.isEmpty ? "" : "by \(step.by)",
        step.agreedBy.isEmpty ? "" : "agreed by \(step.agreedBy)",
      ]
      .filter { !$0.isEmpty }
      if !words.isEmpty { lines.append("      \(words.joined(separator: "; "))") }
    }
    for one in stage.extensions {
      let agreed = one.agreedBy.isEmpty ? "" : ", agreed by \(one.agreedBy)"
      let why = one.text.isEmpty ? "no reasons given" : one.text
      lines.append("      Extended on \(one.on.withYear) to \(one.until?.withYear ?? ""): \(why)\(agreed)")
    }
    for fault in stage.faults { lines.append("      ! \(self.fault(fault, of: stage, rule, matter))") }
    return lines
  }

  /// How a stage stands, with the arithmetic of its day: `due 8 Jan 2027, 28 days after 11 Dec 2026 (the opening)`.
  func standingWords(_ stage: MatterStanding.Stage, _ rule: MatterRule) -> String {
    let late = stage.daysLate(on: day).map { ", \(Wording.count($0, "day")) late" } ?? ""
    switch stage.state {
    case .done: return "done \(stage.step?.on.withYear ?? "")\(late)"
    case .needless(let other): return "needless since \(what(other, rule))"
    case .opens(let first):
      return "may be done from \(first.withYear)\(reckoning(stage, rule)); never by itself"
    case .possible(let since): return "may be done since \(since.withYear); never by itself"
    case .waits(let other):
      guard stage.due != nil, !stage.rule.isOptional else {
        return "waits for: \(what(other, rule))"
      }
      return "\(dueWords(stage, rule))\(late); \(what(other, rule)) comes first"
    case .notBegun: return "no time has begun: the decision that opened it does not stand"
    case .open: return "\(dueWords(stage, rule))\(late)"
    }
  }

  private func dueWords(_ stage: MatterStanding.Stage, _ rule: MatterRule) -> String {
    guard let due = stage.due else { return "no time limit is stated" }
    if let first = stage.firstDue, first != due {
      return "due \(due.withYear), extended from \(first.withYear)"
    }
    return "due \(due.withYear)\(reckoning(stage, rule))"
  }

  /// How the day was reckoned: `, 28 days after the opening`.
  private func reckoning(_ stage: MatterStanding.Stage, _ rule: MatterRule) -> String {
    guard let span = stage.rule.limit ?? stage.rule.opensAfter else { return "" }
    let from =
      stage.rule.of.map { "\u{201C}\(what($0, rule))\u{201D}" }
      ?? (stage.countsFromConfirmation ? "the decision was confirmed" : "the opening")
    return ", \(stage.rule.limit == nil ? "more than " : "")\(Wording.span(span)) after \(from)"
  }

  private func what(_ stage: String, _ rule: MatterRule) -> String { rule.stage(stage)?.what ?? stage }

  /// What is wrong with what was recorded of a stage, in a sentence.
  func fault(
    _ fault: MatterStanding.Fault, of stage: MatterStanding.Stage, _ rule: MatterRule, _ matter: Matter
  ) -> String {
    switch fault {
    case .outOfOrder(let other): "Recorded before \u{201C}\(what(other, rule))\u{201D}, which comes first."
    case .tooEarly(let opens): "Recorded before \(opens.withYear), from when it might be done."
    case .notAgreed(let by): "It needs the agreement of \(by), and none is recorded."
    case .extendedWithoutReasons: "Its day was moved without reasons. Enter them."
    case .extendedAfterwards(let due, let on):
      "Its day, \(due.withYear), had passed when it was moved on \(on.withYear)."
    case .notExtendable: "Its day was moved, and no rule allows that."
    case .actorIsParty(let agency):
      "\(name(agency)) is a party, and whoever acts here or is asked belongs to it"
        + "\(stage.by.isEmpty ? "" : ": \(stage.by)"). The text does not provide for that."
    }
  }
}
