package import Governance

extension Wording {
  /// What to say when somebody asks whether the meeting is quorate, and who sent apologies.
  package func readOut(_ proceedings: Proceedings, at moment: Moment) -> [String] {
    [quorumAnswer(proceedings, at: moment), apologies(proceedings)].filter { !$0.isEmpty }
  }

  /// The answer to `Are we quorate?`, as a sentence to the Chair.
  package func quorumAnswer(_ proceedings: Proceedings, at moment: Moment) -> String {
    let place = proceedings.end(of: moment)
    let item = proceedings.currentItem?.id
    let verdict = proceedings.verdict(at: place, item: item)
    let presences = proceedings.roll(at: place).map(Presence.init)
    let interested = proceedings.interested(in: item)
    let forItem = item == nil ? "" : " for this item"
    switch verdict.standing {
    case .noRule:
      return "\(chairAddress), the constitution states no quorum for this group."
    case .quorate:
      var words = "Yes, \(chairAddress). \(numbers(verdict, forItem))\(named(verdict))."
      let rests = proceedings.roster.restsOn(presences, interested: interested)
      if !rests.isEmpty, rests.count <= 3 {
        words += " It depends on \(Wording.list(rests.map { whoever(for: $0, in: verdict) }))."
      }
      return words
    case .inquorate:
      let restorers = restorers(
        proceedings.roster.wouldRestore(presences, interested: interested),
        proceedings.roster.deputiesWhoWouldRestore(presences, interested: interested))
      return "No, \(chairAddress). \(reason(verdict)) \(consequence(verdict)) \(restorers)"
    }
  }

  /// The apologies, in one sentence to read out; empty when nobody sent any.
  package func apologies(_ proceedings: Proceedings) -> String {
    var plain: [String] = []
    var sentences: [String] = []
    for row in proceedings.rows {
      guard let holder = row.entry.holder else { continue }
      if case .deputy(let stay) = row.mark {
        sentences.append("\(fullName(stay.person)) deputises for \(fullName(holder)).")
        continue
      }
      guard hasApologised(row.mark) else { continue }
      if let sent = row.sent.last {
        sentences.append("\(fullName(holder)) sends apologies; \(name(sent.person)) attends.")
      } else {
        plain.append(fullName(holder))
      }
    }
    let first = plain.isEmpty ? [] : ["Apologies from \(Wording.list(plain))."]
    return (first + sentences).joined(separator: " ")
  }

  private func hasApologised(_ mark: Proceedings.Mark) -> Bool {
    switch mark {
    case .apologies: true
    case .unmarked(let reply): reply?.answer == .apologies
    default: false
    }
  }

  private func numbers(_ verdict: QuorumVerdict, _ forItem: String) -> String {
    guard let members = verdict.members else { return "The quorum is here\(forItem)" }
    let verb = members.count == 1 ? "is" : "are"
    return "\(Wording.capitalised(Wording.spelled(members.count))) \(verb) here\(forItem), "
      + "\(Wording.spelled(members.needed)) \(members.needed == 1 ? "is" : "are") needed"
  }

  private func named(_ verdict: QuorumVerdict) -> String {
    let names = verdict.parts.compactMap { part -> String? in
      switch part.part.test {
      case .agency, .sector, .service, .role: label(part.part)
      default: nil
      }
    }
    return names.isEmpty ? "" : ", \(Wording.list(names)) among them"
  }
}
