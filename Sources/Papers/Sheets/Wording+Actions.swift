package import Governance

extension Wording {
  /// Actions in a table, those due first at the top; one sentence when there are none.
  package func actionLines(_ actions: [Action]) -> [String] {
    guard !actions.isEmpty else { return ["No actions."] }
    let sorted = actions.sorted { one, other in
      (one.due?.number ?? .max, one.number ?? .max, one.id) < (
        other.due?.number ?? .max, other.number ?? .max, other.id
      )
    }
    let late = actions.count { $0.daysLate(on: day) != nil }
    let heading = "Actions on \(day.weekdayAndDate): \(actions.count), \(late) late"
    return [heading, TextColumns.row(["No", "Action", "by", "due", "state"], widths: Wording.actionWidths)]
      + sorted.flatMap(actionLines)
  }

  /// How far an action has come: `9 days late`, `done 3 Dec`, `moved twice`.
  package func state(_ action: Action) -> String {
    var words: [String] = []
    switch action.status {
    case .open: if let days = action.daysLate(on: day) { words.append("\(Wording.count(days, "day")) late") }
    case .done, .dropped:
      words.append(action.status.rawValue + (action.closedOn.map { " \($0.short)" } ?? ""))
    }
    if action.timesMoved > 0, action.status == .open {
      words.append("moved \(Wording.times(action.timesMoved))")
    }
    return words.joined(separator: ", ")
  }

  private static let actionWidths = [4, 37, 14, 11, 10]

  private func actionLines(_ action: Action) -> [String] {
    TextColumns.rows(
      [
        action.number.map(String.init) ?? "–", action.text, by(action), action.due?.withYear ?? "no day",
        state(action),
      ], widths: Wording.actionWidths)
  }
}
