package import Governance

extension Wording {
  /// The reading an answer rests on, and what another would give: `Vacant posts are not in the total of 17; …`.
  package func reading(_ reading: Reading, now: QuorumVerdict) -> String {
    "\(taken(reading, now: now)); \(otherwise(reading, now: now))."
  }

  private func taken(_ reading: Reading, now: QuorumVerdict) -> String {
    let settings = reading.taken
    switch reading.setting {
    case .vacantPosts:
      let total = now.members?.total.map { " of \($0)" } ?? ""
      return "Vacant posts are \(settings.vacantInTotal ? "" : "not ")in the total\(total)"
    case .observersHere: return "Observers \(settings.observersCount ? "count" : "do not count") as here"
    case .observersTotal: return "Observers are \(settings.observersInTotal ? "" : "not ")in the total"
    case .deputies: return "Taken: \(deputies(settings.deputies))"
    case .representing: return "Taken: \(representing(settings.representing))"
    case .video: return "Presence by video \(settings.videoCounts ? "counts" : "does not count")"
    case .telephone: return "Presence by telephone \(settings.telephoneCounts ? "counts" : "does not count")"
    case .interests:
      return
        "Whoever takes no part in an item \(settings.interestedCount ? "counts" : "does not count") for it"
    }
  }

  private func otherwise(_ reading: Reading, now: QuorumVerdict) -> String {
    let other = reading.otherwise
    let condition: String =
      switch reading.setting {
      case .deputies: "if \(deputies(reading.other.deputies))"
      case .representing: "if \(representing(reading.other.representing))"
      default: "read otherwise"
      }
    if other.standing != now.standing {
      return "\(condition), \(Wording.headline(other.standing).lowercased())\(figures(other))"
    }
    return "\(condition), the same answer\(figures(other))"
  }

  private func figures(_ verdict: QuorumVerdict) -> String {
    guard let members = verdict.members, let total = members.total else { return "" }
    return " (\(members.count) here, \(members.needed) needed of \(total))"
  }

  private func deputies(_ reading: Settings.Deputies) -> String {
    switch reading {
    case .none: "no deputy counts"
    case .named: "only named and authorised deputies count"
    case .anyone: "anyone sent for a post counts"
    }
  }

  private func representing(_ reading: Settings.Representing) -> String {
    switch reading {
    case .ownAgency: "a person counts only for the post's own agency"
    case .notified: "a person counts for every agency of which notice was given"
    case .recorded: "a person counts for every agency recorded, notice or not"
    }
  }
}
