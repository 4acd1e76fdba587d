package import Governance

extension Wording {
  /// An action's page: what, by whom, its days, where it comes from, what came of it, and who was reminded when.
  package func actionPage(_ action: Action) -> [String] {
    var lines = [action.text, "By \(doer(action)); \(name(action.group))."]
    if let due = action.due {
      let first = action.firstDue.flatMap { $0 == due ? nil : ", first due \($0.long)" } ?? ""
      let moved = action.timesMoved > 0 ? ", moved \(Wording.times(action.timesMoved))" : ""
      lines.append("Due \(due.long)\(first)\(moved).")
    } else {
      lines.append("No day is set.")
    }
    if let days = action.daysLate(on: day) { lines.append("LATE by \(Wording.count(days, "day")).") }
    if action.isAtRisk, action.status == .open { lines.append("Said to be at risk.") }
    if action.status != .open {
      lines.append("\(Wording.capitalised(action.status.rawValue)) \(action.closedOn?.long ?? "").")
    }
    lines.append(rated(action))
    lines += origin(action)
    if action.isForEveryAgency { lines += ["", "EACH AGENCY'S PART"] + tickLines(action) }
    let history = partnership.history(of: action.id)
    if !history.isEmpty { lines += ["", "HISTORY"] + history.flatMap(stepLines) }
    lines += ["", "REMINDERS"] + chaseLines(action)
    return lines
  }

  /// Red, amber or green, by which reading.
  private func rated(_ action: Action) -> String {
    let settings = partnership.constitution(on: day)?.settings ?? Settings()
    let clause = settings.ratingClause.isEmpty ? "" : " (\(settings.ratingClause))"
    switch action.rating(on: day, under: settings) {
    case .red: return "Red: its day is past\(clause)."
    case .amber: return "Amber: due within \(settings.amberDays) days, or at risk\(clause)."
    case .green: return "Green: on track\(clause)."
    case .closed: return "Closed."
    }
  }

  private func origin(_ action: Action) -> [String] {
    var lines: [String] = []
    if let meeting = action.meeting.flatMap({ partnership.meetings[$0] }) {
      let item = action.item.flatMap { partnership.record(of: meeting.id).agenda[$0] }
      lines.append("From \(name(meeting))\(item.map { ", item \($0.number) \($0.title)" } ?? "").")
    }
    if !action.source.isEmpty { lines.append("Source: \(action.source)") }
    if !action.note.isEmpty { lines.append("Note: \(action.note)") }
    return lines
  }

  private func doer(_ action: Action) -> String {
    guard let post = action.post else { return by(action) }
    return "\(titleAndHolder(post))"
  }

  private func tickLines(_ action: Action) -> [String] {
    partnership.ticks(of: action, on: day).map { tick in
      let evidence =
        partnership.history(of: action.id).last { $0.kind == .ticked && $0.agency == tick.agency }?.text ?? ""
      let words = tick.on.map { "done \($0.withYear)\(evidence.isEmpty ? "" : ": \(evidence)")" } ?? "not yet"
      return "  [\(tick.on == nil ? " " : "x")] \(TextColumns.fitted(name(tick.agency), to: 24)) \(words)"
    }
  }

  private func stepLines(_ step: Progress) -> [String] { TextColumns.paragraph(self.step(step)) }

  /// A step in an action's history: its day, and what came of it.
  package func step(_ step: Progress) -> String {
    let why = step.text.isEmpty ? "no reason given" : "\u{201C}\(step.text)\u{201D}"
    let words: String
    switch step.kind {
    case .progress: words = step.text
    case .done: words = "done: \(step.text)"
    case .dropped: words = "dropped: \(why)"
    case .reopened: words = "taken up again: \(why)"
    case .ticked:
      words =
        "\(step.agency.map { name($0) } ?? "an agency") did its part\(step.text.isEmpty ? "" : ": \(step.text)")"
    case .moved:
      let agreed = step.agreedBy.isEmpty ? "agreed by nobody" : "agreed by \(step.agreedBy)"
      words =
        "moved from \(Wording.readableDay(step.was)) to \(Wording.readableDay(step.now)), \(why), \(agreed)"
    case .handedOn: words = "handed on from \(doer(step.was)) to \(doer(step.now)), \(why)"
    }
    return "\(step.on.withYear): \(words)"
  }

  private func doer(_ code: String) -> String {
    if partnership.posts[Post.ID(code)] != nil { return titleAndHolder(Post.ID(code)) }
    if partnership.agencies[Agency.ID(code)] != nil { return name(Agency.ID(code)) }
    return code.isEmpty ? "nobody" : code == "every" ? "every agency" : code
  }

  private static func readableDay(_ text: String) -> String {
    Day(text)?.withYear ?? (text.isEmpty ? "no day" : text)
  }

  private func chaseLines(_ action: Action) -> [String] {
    let chases = partnership.chases(of: action.id)
    guard !chases.isEmpty else { return ["  none went"] }
    return chases.flatMap { chase in
      let whom = chase.person.map { fullName($0) } ?? chase.agency.map { name($0) } ?? "nobody"
      let how = chase.how.isEmpty ? "" : " by \(chase.how)"
      let words = chase.words.isEmpty ? "" : ": \(chase.words)"
      let outcome =
        switch chase.outcome {
        case .sent: "nothing heard yet"
        case .answered: "answered \(chase.outcomeOn?.short ?? "")\(words)"
        case .silent: "no answer\(words)"
        }
      return TextColumns.paragraph("\(chase.sentOn.withYear)\(how) to \(whom); \(outcome)")
    }
  }
}
