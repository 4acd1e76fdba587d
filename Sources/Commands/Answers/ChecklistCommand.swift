internal import ArgumentParser
internal import FlatFileStore
internal import Governance
internal import Papers
internal import RecordFormat

/// What is to be ticked, and what is.
struct ChecklistCommand: Answering {
  /// The command's name and help.
  static let configuration = CommandConfiguration(
    commandName: "checklist", abstract: "What the constitution has ticked, and what is: all lists, or one.",
    discussion: "quorate evidence RULE SUBJECT ITEM ticks an item.")

  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions

  /// The checklist's id; all of them where none is named.
  @Argument(help: ArgumentHelp("The checklist's id; all of them where none is named.", valueName: "rule"))
  var rule: String?

  /// Only what is not complete.
  @Flag(help: "Only what is not complete.")
  var missing = false

  /// Does what is asked and says what came of it.
  func answer(_ session: Session) throws(CommandFailure) -> Answer {
    let folder = try session.open()
    let (partnership, today) = (folder.partnership, session.clock.today)
    let rules = partnership.constitution(on: today)?.checklists ?? []
    guard let id = rule else {
      var answer = Answer(sheet: overview(rules, partnership, today), notices: folder.notices)
      if rules.isEmpty { answer.lines = ["No rule: the constitution has no checklist."] }
      return answer
    }
    guard let rule = rules.first(where: { $0.id == id }) else {
      throw .usage([
        "No checklist of the constitution in force has the id “\(id)”.", "  quorate checklist lists them.",
      ])
    }
    return grid(of: rule, Wording(partnership, on: today), folder.notices)
  }

  private func overview(_ rules: [ChecklistRule], _ partnership: Partnership, _ today: Day) -> Sheet {
    var sheet = Sheet(
      name: "checklists", columns: ["id", "what", "per", "items", "complete", "of", "clause"])
    sheet.rows = rules.compactMap { rule in
      let all = partnership.checklists(of: rule, on: today)
      let complete = all.count(where: \.isComplete)
      if missing, complete == all.count { return nil }
      return [
        .string(rule.id), .string(rule.what), .string(rule.per.rawValue), .number(rule.items.count),
        .number(complete), .number(all.count), .string(rule.clause),
      ]
    }
    return sheet
  }

  /// A row for each subject and a column for each item: the day on which it was done, or `not`.
  private func grid(of rule: ChecklistRule, _ wording: Wording, _ notices: [String]) -> Answer {
    let all = wording.partnership.checklists(of: rule, on: wording.day)
    // What of last year is still to be done comes before what is under way.
    let late = wording.partnership.lastYearsChecklists(of: rule, on: wording.day).filter { !$0.isComplete }
    let shown = late + (missing ? all.filter { !$0.isComplete } : all)
    var sheet = Sheet(
      name: "sheets", columns: ["subject", "name"] + rule.items.map(\.id) + ["done", "of", "due"])
    sheet.rows = shown.map { one in
      [.string(one.subject.code), .string(wording.subject(one.subject))]
        + one.ticks.map { tick in
          rule.per == .agenda
            ? .string(tick.on == nil ? "not" : "done") : .string(tick.on?.description ?? "not")
        } + [
          .number(one.ticks.count - one.missing.count), .number(one.ticks.count),
          .optional(one.due?.description),
        ]
    }
    var lines = [wording.rule(rule)] + rule.items.map { "  \($0.id): \($0.text)" } + [""]
    lines += shown.isEmpty ? [all.isEmpty ? "It holds for nobody today." : "All are complete."] : sheet.lines
    if let due = late.first?.due { lines.append("\(late.count) of the year to \(due.withYear) not complete") }
    lines.append("\(all.count(where: \.isComplete)) of \(all.count) complete")
    return Answer(
      lines: lines,
      members: [
        ("rule", .string(rule.id)), ("what", .string(rule.what)), ("clause", .string(rule.clause)),
        ("items", .object(rule.items.map { ($0.id, .string($0.text)) })),
      ], sheet: sheet, notices: notices)
  }
}
