package import Governance

extension Wording {
  /// What is found of minutes, in a sentence with its clause and what to do.
  package func minutes(_ matter: MinutesMatter) -> String {
    guard let meeting = partnership.meetings[matter.meeting] else { return "" }
    let standing = partnership.minutesStanding(of: meeting)
    let cited = standing.rule.map { $0.clause.isEmpty ? "" : " (\($0.clause))" } ?? ""
    let which = "Minutes of \(name(meeting))"
    switch matter {
    case .notCirculated(_, let by, let on):
      let span = standing.rule?.circulateWithin.map { ", \(Wording.span($0)) after the meeting" } ?? ""
      let late = Wording.count((on ?? day).days(since: by), "day")
      let what = on.map { "circulated \($0.withYear), \(late) late" } ?? "not circulated, \(late) late"
      return "\(which): \(what); due \(by.withYear)\(span)\(cited).\(on == nil ? " Circulate them." : "")"
    case .waitsForChair: return "\(which): the \(chairTitle) has yet to agree the draft\(cited)."
    case .notAgreed(_, let next):
      let held = partnership.meetings[next].map { name($0) } ?? next.text
      let why =
        standing.carriedOver.contains { $0.id == next }
        ? "no quorate decision was recorded" : "it was on no agenda"
      return
        "\(which): not agreed as correct at \(held), \(why)\(cited). They carry over to the next meeting."
    case .notPublished(_, let by):
      let due = by.map { "; due \($0.withYear)" } ?? ""
      return "\(which): agreed and not published\(due)\(cited). Publish them without what is confidential."
    }
  }

  /// How far the minutes of a meeting have come, a step a line; that no rule states what is to become of them where
  /// none does.
  package func minutesSteps(_ standing: MinutesStanding) -> [String] {
    let entered = standing.entered
    var lines: [String] = []
    func step(_ what: String, _ day: Day?) { lines.append("\(what): \(day?.withYear ?? "not recorded")") }
    step("Drafted", entered?.draftedOn)
    step("Agreed by the \(chairTitle)", entered?.chairAgreedOn)
    step("Circulated", entered?.circulatedOn)
    lines.append("Agreed as correct: \(standing.agreedAt.map { "at \(name($0))" } ?? "not yet")")
    for one in standing.carriedOver { lines.append("  not agreed at \(name(one)), carried over") }
    step("Published", entered?.publishedOn)
    if standing.rule == nil { lines.append("No rule states what is to become of them.") }
    return lines
  }

  /// A risk that was not reported, in a sentence with its clause and what to do.
  package func unreported(_ one: UnreportedRisk) -> String {
    let cited = one.rule.clause.isEmpty ? "" : " (\(one.rule.clause))"
    let risk = partnership.risks[one.risk]
    let within = one.rule.within.map { ", \(Wording.span($0)) after it was entered" } ?? ""
    let late = one.by < day ? ", \(Wording.count(day.days(since: one.by), "day")) late" : ""
    let closed = risk?.closedOn.map { "closed \($0.withYear) and " } ?? ""
    return
      "Risk \u{201C}\(risk?.text ?? "")\u{201D}: \(closed)not reported to the \(one.rule.reportTo)\(cited); due "
      + "\(one.by.withYear)\(within)\(late). Report it, and enter the day."
  }
}
