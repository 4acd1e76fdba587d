package import Governance

extension Wording {
  /// How a post is marked, in whole words for a narrow column: `here 09:52 chair`, `apologies`, `late, about 10:50`.
  package func mark(_ row: Proceedings.Row, in proceedings: Proceedings) -> String {
    switch row.mark {
    case .unmarked(let reply): return reply.map(self.reply) ?? "? no word"
    case .here(let stay): return here(stay, row, in: proceedings)
    case .deputy(let stay): return "deputy \(surname(stay.person)) \(time(stay.arrived))\(meansMark(stay))"
    case .left(let stay): return left(stay, row, in: proceedings)
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

  /// An agency for a narrow column: its short name, or its code where that is shorter than the column allows.
  package func agency(of post: Post.ID?, within columns: Int) -> String {
    let short = agency(of: post)
    guard short.count > columns, let code = post.flatMap({ partnership.posts[$0]?.agency }) else {
      return short
    }
    return code.text
  }

  /// What a failed part lacks, for one line: `4 more`, `no Care Trust`.
  package func shortLack(_ part: QuorumVerdict.Part) -> String {
    switch part.part.test {
    case .members: "\(Wording.count(part.shortfall, "member")) short"
    case .agencies: "\(part.shortfall) \(part.shortfall == 1 ? "agency" : "agencies") short"
    case .sectors: "\(Wording.count(part.shortfall, "sector")) short"
    case .role: "without \(label(part.part))"
    case .agency, .sector, .service: "no \(label(part.part))"
    case .all, .any, .atLeast: lack(part)
    }
  }

  /// How many more agencies or sectors are wanted, for one line: `4 more agencies`; of any other part what it lacks.
  func shortWant(_ part: QuorumVerdict.Part) -> String {
    switch part.part.test {
    case .agencies: "\(part.shortfall) more \(part.shortfall == 1 ? "agency" : "agencies")"
    case .sectors: "\(part.shortfall) more \(part.shortfall == 1 ? "sector" : "sectors")"
    default: shortLack(part)
    }
  }

  /// What may not be done meanwhile, in two words: `No business.`; empty where the constitution does not say.
  package func shortConsequence(_ verdict: QuorumVerdict) -> String {
    switch (verdict.standing, verdict.effect) {
    case (.inquorate, .noBusiness?): "No business. "
    case (.inquorate, .noDecisions?): "No decisions. "
    default: ""
    }
  }

  /// Who would restore it, for one line.
  ///
  /// Such as: `Dr Penhale or Dr Osei (deputy) would restore it.`
  package func shortRestorers(_ posts: [Post.ID], _ deputies: [(post: Post.ID, person: Person.ID)]) -> String
  {
    let names = posts.map(holder) + deputies.map { "\(name($0.person)) (deputy)" }
    if names.count > 4 { return "Any one of \(names.count) people would restore it." }
    return "\(Wording.list(names, with: "or")) would restore it."
  }

  /// Who could supply what is missing, where nobody's arrival alone would do: `LB Bexley: Pryce, Okafor or Tysoe`.
  package func suppliers(_ verdict: QuorumVerdict, in proceedings: Proceedings, at place: Instant) -> String {
    let here = Set(proceedings.roll(at: place).compactMap(\.person))
    let waiting = proceedings.roster.held.filter { entry in
      entry.category.countsHere && entry.holder.map { !here.contains($0) } == true
    }
    let named = verdict.missing.filter { part in
      if case .members = part.part.test { false } else { true }
    }
    let counted = verdict.missing.filter { !named.contains($0) }
    let wants = (named + counted).compactMap { part -> String? in
      let able = waiting.filter { supplies($0, part.part.test) }.flatMap { entry in
        [surname(entry.holder)]
          + entry.deputies.filter { !here.contains($0) }.map { "\(surname($0)) (deputy)" }
      }
      switch part.part.test {
      case .members:
        // Whoever supplies the others counts too.
        return part.shortfall <= named.count
          ? nil
          : part.shortfall > waiting.count
            ? "\(part.shortfall) in all, and only \(waiting.count) of those in post \(waiting.count == 1 ? "is" : "are") not here"
            : named.isEmpty
              ? "\(part.shortfall) of the \(waiting.count) not here"
              : "\(part.shortfall) in all, of the \(waiting.count) not here"
      case .agencies, .sectors: return shortWant(part)
      case .all, .any, .atLeast: return shortLack(part)
      default:
        let names = able.count > 4 ? "any of \(able.count)" : Wording.list(able, with: "or")
        return "\(label(part.part)): \(able.isEmpty ? "nobody could" : names)"
      }
    }
    return "Needed together: \(wants.joined(separator: "; "))."
  }

  private func supplies(_ entry: Roster.Entry, _ test: QuorumTest) -> Bool {
    switch test {
    case .agency(let agency): entry.agency == agency || entry.notified.contains(agency)
    case .sector(let sector): entry.sector == sector
    case .service(let service): entry.services.contains(service)
    case .role(let office): entry.offices.contains(office)
    default: false
    }
  }

  /// A surname, or a question mark for somebody whose name is to be asked.
  package func surname(_ person: Person.ID?) -> String {
    guard let known = person.flatMap({ partnership.people[$0] }) else { return "?" }
    return sharedSurnames.contains(known.surname) ? known.fullName : known.surname
  }

  private func here(_ stay: Stay, _ row: Proceedings.Row, in proceedings: Proceedings) -> String {
    let arrived = time(stay.arrived)
    if let item = proceedings.currentItem, let person = stay.person,
      let interest = proceedings.record.interests.all.last(where: {
        $0.item == item.id && $0.person == person
      }),
      interest.ruling != .speaks
    {
      return interest.ruling == .leavesRoom
        ? "OUT item \(item.number) interest" : "no part item \(item.number)"
    }
    if let leaves = proceedings.leavingTime(of: stay) { return "here \(arrived)–\(leaves)?" }
    if stay.person == proceedings.chair?.id, proceedings.sitting != nil { return "here \(arrived) chair" }
    if !row.entry.category.countsHere {
      let words = row.entry.category.words
      return "here \(arrived) (\(words == "observer" ? "obs." : words))"
    }
    return "here \(arrived)\(meansMark(stay))"
  }

  /// Who was here and is so no more: in a meeting that goes on when they left, afterwards from when to when they were here.
  private func left(_ stay: Stay, _ row: Proceedings.Row, in proceedings: Proceedings) -> String {
    let isOver = proceedings.meeting.status == .closed
    let when = isOver ? "\(time(stay.arrived))–\(time(stay.left))" : "left \(time(stay.left))"
    if stay.capacity == .deputy { return "dep. \(surname(stay.person)) \(when)" }
    let words = row.entry.category.words
    guard row.entry.category.countsHere || words.isEmpty else {
      return "\(when) (\(words == "observer" ? "obs." : words))"
    }
    return isOver ? when + meansMark(stay) : when
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
