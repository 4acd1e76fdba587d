package import Governance

extension Wording {
  /// What is ahead, in one sentence with its clause.
  package func ahead(_ one: Ahead) -> String {
    let cited = one.clause.isEmpty ? "" : " (\(one.clause))"
    switch one.subject {
    case .meeting(let id):
      guard let meeting = partnership.meetings[id] else { return "" }
      let time = meeting.start.map { ", \($0)" } ?? ""
      let items = partnership.record(of: id).agenda.all.count
      let agenda = items == 0 ? "no agenda yet" : Wording.count(items, "item")
      return "\(name(meeting.group)) meets\(time)\(cited): \(agenda)."
    case .unplanned(let group, let year, let month):
      return
        "\(name(group)): a meeting in \(Day.monthNames[month - 1]) \(year) is due\(cited); none is planned."
    case .action(let id):
      guard let action = partnership.actions[id] else { return "" }
      let number = action.number.map { "\($0) " } ?? ""
      return "Action \(number)\(action.text): by \(by(action))."
    case .termEnds(let id): return appointment(id) { "the term of \($0) ends" }
    case .leaves(let id): return appointment(id) { "\($0) ceases" }
    case .begins(let id): return appointment(id) { "\($0) begins" }
    case .deputyEnds(let id):
      guard let deputy = partnership.deputies[id] else { return "" }
      return "\(fullName(deputy.person)) ceases to deputise for \(titleAndHolder(deputy.post))."
    case .due(let due): return "\(self.due(due))."
    case .dueOfMany(let dues): return "\(dueOfMany(dues))."
    case .matter(let id, let stage): return matterAhead(id, stage, cited)
    case .review(let id): return partnership.documents[id].map { "\(document($0)): review due." } ?? ""
    case .groupEnds(let group): return "\(name(group)) ends."
    }
  }

  /// The forward plan: day by day what is due, and by which clause.
  package func forwardLines(_ plan: [Ahead], days: Int) -> [String] {
    let heading = "Forward plan from \(day.weekdayAndDate), \(days) days"
    guard !plan.isEmpty else { return [heading, "Nothing is dated."] }
    return [heading] + plan.flatMap { TextColumns.entry($0.day.weekdayAndDate, ahead($0), indent: 17) }
  }

  private func appointment(_ id: Appointment.ID, _ words: (String) -> String) -> String {
    guard let one = partnership.appointments[id] else { return "" }
    let group = partnership.posts[one.post].map { "\(name($0.group)): " } ?? ""
    return "\(group)\(words(fullName(one.person))), \(title(one.post))."
  }
}
