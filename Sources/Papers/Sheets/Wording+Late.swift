package import Governance

extension Wording {
  /// What late actions have in common, as a line of the list names it.
  package func name(_ key: LateActions.Key, of line: LateActions) -> String {
    switch key {
    case .agency(let id): name(id)
    case .everyAgency:
      line.actions.count == 1 ? "Every agency (\(returnedBriefly(line.actions[0])))" : "Every agency"
    case .post(let id): holder(id)
    case .group(let id): name(id)
    case .meeting(let id): partnership.meetings[id].map { "\($0.date.withYear) \(name($0.group))" } ?? id.text
    case .noAgency: "No agency"
    case .nobody: "Nobody named"
    case .noMeeting: "No meeting"
    }
  }

  /// `7 of 10`: the agencies that have done their part of an action for every agency.
  package func returnedBriefly(_ action: Action) -> String {
    let ticks = partnership.ticks(of: action, on: day)
    return "\(ticks.count { $0.on != nil }) of \(ticks.count)"
  }

  /// The late actions in a table, with their ages, how often they slipped and were chased; then each.
  package func lateLines(_ late: [LateActions], by grouping: LateActions.Grouping) -> [String] {
    guard !late.isEmpty else { return ["Nothing is late on \(day.weekdayAndDate)."] }
    let count = late.reduce(0) { $0 + $1.actions.count }
    var lines = [
      "Late by \(Wording.name(grouping)) on \(day.weekdayAndDate): \(Wording.count(count, "action"))"
    ]
    lines.append(TextColumns.row(Wording.lateHeading(grouping), widths: Wording.lateWidths()))
    for line in late { lines.append(TextColumns.row(lateCells(line), widths: Wording.lateWidths())) }
    for line in late {
      lines += ["", name(line.id, of: line)]
      for action in line.actions {
        let number = action.number.map { "\($0) " } ?? ""
        lines += TextColumns.paragraph(
          "\(number)\(action.text): \(by(action)), \(state(action))", indent: 2, hanging: 5)
      }
    }
    return lines
  }

  /// What late actions are grouped by, in a word.
  package static func name(_ grouping: LateActions.Grouping) -> String {
    grouping == .by ? "person" : grouping.rawValue
  }

  /// The heading of a table of late actions.
  package static func lateHeading(_ grouping: LateActions.Grouping) -> [String] {
    [capitalised(name(grouping)), "late", "0–30", "31–60", "61+", "oldest", "moved", "chased", "last word"]
  }

  /// The widths of its columns, the first as wide as wanted.
  package static func lateWidths(name: Int = 24) -> [Int] { [name, 4, 5, 6, 4, 6, 5, 6, 9] }

  /// One line of a table of late actions, its name cut to a width.
  package func lateCells(_ line: LateActions, name width: Int = 24) -> [String] {
    [
      TextColumns.fitted(name(line.id, of: line), to: width), String(line.actions.count),
      String(line.bands[0]),
      String(line.bands[1]), String(line.bands[2]), "\(line.oldest) d", "\(line.timesMoved)x",
      "\(line.timesChased)x", line.lastWord?.short ?? "–",
    ]
  }

  /// How late an action is and how often it was moved, in few columns: `71 d  moved 2x`.
  package func lateBriefly(_ action: Action) -> String {
    let days = action.daysLate(on: day).map { "\($0) d" } ?? ""
    return action.timesMoved == 0
      ? TextColumns.fitted(days, to: 5) : "\(TextColumns.fitted(days, to: 5)) moved \(action.timesMoved)x"
  }

  /// The message that reminds somebody of all their actions, ready to be sent.
  package func message(_ reminder: Reminder) -> [String] {
    let person = reminder.person.flatMap { partnership.people[$0] }
    let whom = person?.fullName ?? reminder.agency.map { name($0) } ?? "whoever holds the post"
    let email = person?.email ?? ""
    var lines = ["To: \(whom)\(email.isEmpty ? "" : " <\(email)>")"]
    let partnershipName = partnership.constitution(on: day)?.partnership ?? "the partnership"
    lines.append("Subject: Your actions for \(partnershipName)")
    lines += ["", "Dear \(person?.shortName ?? whom),", ""]
    lines += TextColumns.wrapped(greeting(reminder), to: 72)
    for action in reminder.actions {
      let number = action.number.map { "No \($0) " } ?? ""
      let due = action.due.map { "due \($0.long)" } ?? "no day set"
      let days = action.daysLate(on: day).map { ", \(Wording.count($0, "day")) late" } ?? ""
      let from = action.meeting.flatMap { partnership.meetings[$0] }.map { "; \(name($0))" } ?? ""
      lines += TextColumns.paragraph(
        "- \(number)\(action.text): \(due)\(days)\(from).", indent: 0, hanging: 2)
    }
    return lines + ["", "Please say by reply how each stands, or by when it will be done.", ""]
  }

  private func greeting(_ reminder: Reminder) -> String {
    let late = reminder.actions.count { $0.daysLate(on: day) != nil }
    let count = reminder.actions.count
    if count == 1 { return "On \(day.long) one action is \(late == 1 ? "late" : "open") with you:" }
    let all = "On \(day.long) \(Wording.spelled(count)) actions are open with you"
    if late == 0 { return "\(all):" }
    return late == count ? "\(all), all of them late:" : "\(all), \(Wording.spelled(late)) of them late:"
  }
}
