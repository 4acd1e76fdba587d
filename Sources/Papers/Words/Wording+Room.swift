package import Governance

extension Wording {
  /// What a meeting's room is told of the item being taken: `Item 5`, its title, and what is wanted of it.
  ///
  /// The first is empty where no item is being taken, the last where nothing is wanted. Nobody is named in any text for
  /// the room but where the secretary's own text of an item, a decision or an action names them.
  package func roomItem(_ proceedings: Proceedings) -> (label: String, title: String, wanted: String) {
    let meeting = proceedings.meeting
    switch meeting.status {
    case .planned: return ("", "Not opened yet" + (meeting.start.map { ": begins at \($0)" } ?? ""), "")
    case .adjourned: return ("", "ADJOURNED", "")
    case .closed: return ("", "Closed" + (meeting.end.map { " at \($0)" } ?? ""), "")
    case .cancelled: return ("", "CANCELLED", "")
    case .open: break
    }
    if let item = proceedings.currentItem { return ("Item \(item.number)", item.title, purpose(item)) }
    guard let next = proceedings.nextItem else { return ("", "Every item has been taken", "") }
    return ("", "Between items", "next: item \(next.number), \(next.title)")
  }

  /// Whether the room may decide: the answer in words, the number of members, then each named part, here or not.
  ///
  /// The first is the answer itself; parts that fail come before those that hold, so that none is cut off.
  ///
  /// - Parameters:
  ///   - verdict: The answer and its parts.
  ///   - isForItem: Whether the item being taken has another answer, or other figures, than the meeting.
  ///   - isOver: Whether the meeting is closed, so that it is the answer at its close.
  /// - Returns: The answer in a few words, and the lines under it.
  package func roomQuorum(
    _ verdict: QuorumVerdict, isForItem: Bool, isOver: Bool
  ) -> (headline: String, lines: [String]) {
    let headline = Wording.headline(verdict.standing)
    guard verdict.standing != .noRule else {
      let count = Set(verdict.counted.compactMap(\.person)).count
      return (headline, ["\(Wording.noRule).", "\(Wording.count(count, "member")) here"])
    }
    let parts = verdict.parts.flatMap(roomParts)
    let lines =
      parts.filter { $0.isCount } + parts.filter { !$0.isCount && !$0.holds }
      + parts.filter { !$0.isCount && $0.holds }
    return (headline + (isOver ? " at the close" : isForItem ? " for this item" : ""), lines.map(\.words))
  }

  /// What was decided last: `Agreed at item 4: the quarterly risk report is noted.`; `nil` when nothing was.
  package func roomDecision(_ proceedings: Proceedings) -> String? {
    guard let decision = proceedings.decisions.last else { return nil }
    let item = decision.item.flatMap { proceedings.record.agenda[$0] }.map { " at item \($0.number)" } ?? ""
    let what =
      switch decision.outcome {
      case "deferred": "Deferred\(item)"
      case "not-agreed": "Not agreed\(item)"
      case "to-be-confirmed": "Agreed\(item) while INQUORATE, to be confirmed"
      default: decision.footing == .inquorate ? "Agreed\(item) while INQUORATE" : "Agreed\(item)"
      }
    return "\(what): \(Wording.sentence(decision.text))"
  }

  /// The action agreed last, by a post's title or an agency and never by a person: `Action at item 4: every agency, …`;
  /// `nil` when none was.
  package func roomAction(_ proceedings: Proceedings) -> String? {
    guard let action = proceedings.actions.last else { return nil }
    let item = action.item.flatMap { proceedings.record.agenda[$0] }.map { " at item \($0.number)" } ?? ""
    let who =
      if action.isForEveryAgency {
        "all agencies"
      } else if let post = action.post {
        title(post)
      } else {
        action.agency.map { fullName($0) } ?? "nobody named"
      }
    let day =
      (action.firstDue ?? action.due).map { ", by \($0.parts.day) \(Day.monthNames[$0.month - 1])" } ?? ""
    return Wording.sentence("Action\(item): \(who), \(action.text)\(day)")
  }

  /// An agency's full name.
  package func fullName(_ agency: Agency.ID) -> String { partnership.agencies[agency]?.name ?? agency.text }

  private func purpose(_ item: AgendaItem) -> String {
    switch item.purpose {
    case "": ""
    case "agree": "to agree"
    case "confirm": "to confirm"
    default: "for \(item.purpose)"
    }
  }

  /// One line of the quorum for the room.
  private struct RoomPart {
    var words: String
    var holds: Bool
    /// Whether it counts members.
    var isCount = false
  }

  private func roomParts(_ part: QuorumVerdict.Part) -> [RoomPart] {
    let here = part.holds ? "here" : "NOT here"
    func line(_ words: String) -> [RoomPart] { [RoomPart(words: words, holds: part.holds)] }
    switch part.part.test {
    case .members:
      let words = "\(Wording.count(part.count, "member")) here, \(part.needed) needed"
      return [RoomPart(words: words, holds: part.holds, isCount: true)]
    case .agencies:
      return line("\(part.count) \(part.count == 1 ? "agency" : "agencies") here, \(part.needed) needed")
    case .sectors: return line("\(Wording.count(part.count, "sector")) here, \(part.needed) needed")
    case .agency(let agency): return line("\(fullName(agency)): \(here)")
    case .sector(let sector): return line("Sector \(sector): \(here)")
    case .service: return line("\(Wording.capitalised(label(part.part))) services: \(here)")
    case .role: return line("\(Wording.capitalised(label(part.part))): \(here)")
    case .all: return part.parts.flatMap(roomParts)
    case .any: return line("\(Wording.list(part.parts.map { roomLabel($0.part) }, with: "or")): \(here)")
    case .atLeast:
      let labels = part.parts.map { "\(roomLabel($0.part))\($0.holds ? "" : " NOT") here" }
      return line("\(part.needed) needed of: \(labels.joined(separator: ", "))")
    }
  }

  private func roomLabel(_ part: QuorumPart) -> String {
    switch part.test {
    case .agency(let agency): fullName(agency)
    case .service: "\(label(part)) services"
    case .all(let parts): Wording.list(parts.map(roomLabel))
    case .any(let parts): Wording.list(parts.map(roomLabel), with: "or")
    case .atLeast(let number, let parts): "\(number) of \(parts.map(roomLabel).joined(separator: ", "))"
    default: label(part)
    }
  }
}
