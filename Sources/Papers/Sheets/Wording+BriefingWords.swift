import Governance

extension Wording {
  /// That a meeting is not to come any more, so that nothing is forecast.
  func notToCome(_ meeting: Meeting) -> String {
    switch meeting.status {
    case .planned: ""
    case .open: "The meeting is open: the attendance register says who is here."
    case .adjourned: "The meeting is adjourned."
    case .closed: "The meeting was closed\(meeting.end.map { " at \($0)" } ?? "")."
    case .cancelled: "The meeting was CANCELLED."
    }
  }

  /// Those who are expected and will not count, with the reason; empty for nobody.
  func uncountedOf(_ briefing: Briefing) -> [String] {
    let names = briefing.verdict.uncounted.map { presence, reason in
      "\(name(presence.person)) (\(uncounted(reason, post: presence.post)))"
    }
    let unnamed = briefing.promises.filter { $0.answer == .deputy && $0.presence == nil }
    return (names.isEmpty ? [] : ["Expected and not counted: \(Wording.list(names))."])
      + unnamed.map { "\(holder($0.post)) sends a deputy and has not said whom: nobody is counted." }
  }

  /// What would follow if somebody on whom it rests did not come, and who would make up for it.
  func withoutThem(_ briefing: Briefing) -> [String] {
    // Where it rests on everybody each sentence would say the same.
    guard briefing.restsOn.count <= 4 else { return [] }
    return briefing.restsOn.compactMap { post in
      guard let person = briefing.verdict.counted.first(where: { $0.post == post })?.person else {
        return nil
      }
      let without = briefing.presences.filter { $0.person != person }
      let verdict = briefing.proceedings.roster.verdict(of: without)
      let standIns = standIns(without, without: [person], in: briefing.proceedings.roster)
      return
        "If \(name(person)) did not come: INQUORATE. \(reason(verdict)) \(consequence(verdict)) \(standIns)"
    }
  }

  /// Who would make an inquorate meeting quorate, or what is needed together; empty for a quorate one.
  func wouldMakeIt(_ briefing: Briefing) -> [String] {
    guard briefing.verdict.standing == .inquorate else { return [] }
    let roster = briefing.proceedings.roster
    let posts = roster.wouldRestore(briefing.presences)
    let deputies = roster.deputiesWhoWouldRestore(briefing.presences)
    let consequence = consequence(briefing.verdict)
    guard posts.isEmpty, deputies.isEmpty else { return ["\(consequence) \(restorers(posts, deputies))"] }
    let needed = briefSuppliers(briefing.verdict, of: roster, here: briefing.presences, interested: [])
    return ["\(consequence) \(needed.first ?? "")"]
  }

  /// How an item's paper stands: `paper in`, `paper LATE`, `no paper`.
  func paperState(_ item: AgendaItem) -> String {
    switch (item.paper.isEmpty, item.paperStatus) {
    case (true, ""): "no paper"
    case (false, ""): "paper in"
    case (_, "late"): "paper LATE"
    case (_, let status): "paper \(status)"
    }
  }

  /// Somebody's telephone number, else their email address, else that neither is known.
  func telephone(_ person: Person.ID) -> String {
    guard let person = partnership.people[person] else { return "no number" }
    if !person.phone.isEmpty { return person.phone }
    return person.email.isEmpty ? "no number" : person.email
  }

  /// As what somebody is rung: the title of the post, or that they are its deputy.
  func calledAs(_ call: Briefing.Call) -> String {
    let isHolder = partnership.holder(of: call.post, on: day)?.id == call.person
    return isHolder ? title(call.post) : "deputy for \(holder(call.post))"
  }

  /// Why somebody is to be rung.
  func reasons(_ call: Briefing.Call) -> String {
    call.reasons.map { reason in
      switch reason {
      case .noWord: "no word"
      case .deputyNotNamed: "which deputy?"
      case .noTime: "when?"
      case .restsOn: "it rests on them"
      case .wouldRestore: "would restore it"
      }
    }.joined(separator: "; ")
  }
}
