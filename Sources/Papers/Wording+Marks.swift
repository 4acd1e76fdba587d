package import Governance

extension Wording {
  /// How a post is marked, in whole words for a narrow column: `here 09:52 chair`, `apologies`, `late, about 10:50`.
  package func mark(_ row: Proceedings.Row, in proceedings: Proceedings) -> String {
    switch row.mark {
    case .unmarked(let reply): return reply.map(self.reply) ?? "? no word"
    case .here(let stay): return here(stay, row, in: proceedings)
    case .deputy(let stay): return "deputy \(surname(stay.person)) \(time(stay.arrived))\(meansMark(stay))"
    case .left(let stay): return "left \(time(stay.left))"
    case .absent: return "no apologies"
    case .late(let stay): return stay.expected.map { "late, about \($0)" } ?? "late"
    case .apologies: return row.sent.last.map { "apols, sent \(surname($0.person))" } ?? "apologies"
    }
  }

  /// What a reply to the invitation says, before anything is marked.
  package func reply(_ reply: Reply) -> String {
    switch reply.answer {
    case .yes: "? said yes"
    case .apologies: "apologies"
    case .deputy: "? sends \(surname(reply.deputy))"
    case .late: reply.time.map { "? late, about \($0)" } ?? "? late"
    case .leaves: reply.time.map { "? yes, until \($0)" } ?? "? yes, leaves early"
    case .video: "? yes, by video"
    }
  }

  /// Somebody in attendance: `here 09:50`, `left 10:40`.
  package func presenceMark(_ stay: Stay) -> String {
    stay.left.map { "left \($0.time)" } ?? "here \(time(stay.arrived))\(meansMark(stay))"
  }

  /// Why somebody who is not counted is in attendance: `sent by Supt Garrow`, `LSCB Manager`, the description.
  package func capacity(of stay: Stay, in proceedings: Proceedings) -> String {
    if let post = stay.post { return "sent by \(holder(post))" }
    if stay.person == nil { return stay.why.isEmpty ? "name to be asked" : stay.why }
    return stay.why.isEmpty ? "in attendance" : stay.why
  }

  /// A surname, or a question mark for somebody whose name is to be asked.
  package func surname(_ person: Person.ID?) -> String { person.flatMap { partnership.people[$0]?.surname } ?? "?" }

  private func here(_ stay: Stay, _ row: Proceedings.Row, in proceedings: Proceedings) -> String {
    let arrived = time(stay.arrived)
    if let item = proceedings.currentItem, let person = stay.person,
      let interest = proceedings.record.interests.all.last(where: { $0.item == item.id && $0.person == person }),
      interest.ruling != .speaks
    {
      return interest.ruling == .leavesRoom ? "OUT item \(item.number) interest" : "no part item \(item.number)"
    }
    if let leaves = proceedings.leavingTime(of: stay) { return "here \(arrived)–\(leaves)?" }
    if stay.person == proceedings.chair?.id, proceedings.sitting != nil { return "here \(arrived) chair" }
    if !row.entry.category.countsHere {
      let words = row.entry.category.words
      return "here \(arrived) (\(words == "observer" ? "obs." : words))"
    }
    return "here \(arrived)\(meansMark(stay))"
  }

  private func meansMark(_ stay: Stay) -> String {
    switch stay.means {
    case .room: ""
    case .video: " video"
    case .telephone: " phone"
    }
  }

  private func time(_ moment: Moment?) -> String { moment.map { $0.time.description } ?? "?" }
}
