package import Governance

extension Wording {
  /// The answer in one word or three: `QUORATE`, `INQUORATE`, `NO QUORUM RULE`.
  package static func headline(_ standing: QuorumVerdict.Standing) -> String {
    switch standing {
    case .quorate: "QUORATE"
    case .inquorate: "INQUORATE"
    case .noRule: "NO QUORUM RULE"
    }
  }

  /// How a part stands: `yes a quarter of members: 9 here, 5 needed of 17`.
  package func state(_ part: QuorumVerdict.Part) -> String {
    "\(part.holds ? "yes" : "NO") \(label(part.part)): \(count(part))"
  }

  /// The figures of a part: `9 here, 5 needed of 17`, `2: Joanne Pryce, Samuel Okafor`, `nobody here`.
  package func count(_ part: QuorumVerdict.Part) -> String {
    switch part.part.test {
    case .members: "\(part.count) here, \(part.needed) needed\(part.total.map { " of \($0)" } ?? "")"
    case .agencies, .sectors: "\(part.count) represented, \(part.needed) needed"
    case .agency, .sector, .service, .role:
      part.by.isEmpty ? "nobody here" : "\(part.count): \(part.by.map(holder).joined(separator: ", "))"
    case .all, .any, .atLeast: "\(part.count) of \(part.needed)"
    }
  }

  /// What a failed part lacks: `nobody from Care Trust is here`, `3 here, 5 needed: 2 more`.
  package func lack(_ part: QuorumVerdict.Part) -> String {
    switch part.part.test {
    case .members: "\(part.count) here, \(part.needed) needed: \(part.shortfall) more"
    case .agencies: "\(part.count) of \(part.needed) agencies: \(part.shortfall) more"
    case .sectors: "\(part.count) of \(part.needed) sectors: \(part.shortfall) more"
    case .agency(let agency): "nobody from \(name(agency)) is here"
    case .sector(let sector): "nobody from the sector \(sector) is here"
    case .service: "nobody from \(label(part.part)) services is here"
    case .role: "\(label(part.part)) is not here"
    case .all: Wording.list(part.parts.filter { !$0.holds }.map(lack))
    case .any, .atLeast: part.parts.filter { !$0.holds }.map(lack).joined(separator: ", or ")
    }
  }

  /// Why a group is inquorate: everything it lacks, with the clause.
  package func reason(_ verdict: QuorumVerdict) -> String {
    guard verdict.standing == .inquorate else { return "" }
    return
      "\(Wording.capitalised(verdict.missing.map(lack).joined(separator: "; "))) (\(verdict.rule?.clause ?? ""))."
  }

  /// What may not be done meanwhile.
  package func consequence(_ verdict: QuorumVerdict) -> String {
    guard verdict.standing == .inquorate else { return "" }
    return switch verdict.effect {
    case .noBusiness: "No business may be conducted."
    case .noDecisions: "No decisions may be made."
    case .warn, nil: "The constitution does not say what follows; it is recorded and flagged."
    }
  }

  /// Who would restore it: holders and named deputies, and their posts.
  package func restorers(_ posts: [Post.ID], _ deputies: [(post: Post.ID, person: Person.ID)]) -> String {
    var names = posts.map(titleAndHolder)
    for deputy in deputies {
      names.append("\(name(deputy.person)) (named deputy for \(holder(deputy.post)))")
    }
    guard !names.isEmpty else { return "Nobody's arrival alone would restore it." }
    if names.count > 6 { return "Any one of \(names.count) people would restore it, such as \(names[0])." }
    return "\(Wording.list(names, with: "or")) would restore it."
  }

  /// On whom a quorum rests: `rests on Dr Penhale (Care Trust)`; empty when on nobody alone.
  package func rests(on posts: [Post.ID]) -> String {
    guard !posts.isEmpty else { return "" }
    if posts.count > 4 { return "rests on all \(posts.count) who count: nobody can leave" }
    return "rests on " + Wording.list(posts.map { "\(holder($0)) (\(agency(of: $0)))" })
  }

  /// When it will fall: `falls 11:15: Dr Penhale leaves; items 6 and 8 still need deciding`.
  package func fall(_ fall: Proceedings.Fall) -> String {
    var words = shortFall(fall)
    if !fall.undecided.isEmpty { words += "; \(stillToDecide(fall.undecided))" }
    if let restored = fall.restoredAt { words += "; restored \(restored.time)" }
    return words
  }

  /// When it will fall and who leaves, without what will be left undecided.
  package func shortFall(_ fall: Proceedings.Fall) -> String {
    let verb = fall.leaving.count == 1 ? "leaves" : "leave"
    return "falls \(fall.at.time): \(Wording.list(fall.leaving.map(name))) \(verb)"
  }

  /// `items 6 and 8 still need deciding`; empty for none.
  package func stillToDecide(_ items: [AgendaItem]) -> String {
    guard !items.isEmpty else { return "" }
    let numbers = Wording.list(items.map { String($0.number) })
    return items.count == 1 ? "item \(numbers) still needs deciding" : "items \(numbers) still need deciding"
  }

  /// What a closed meeting left undecided: `Not decided: items 3 and 5`; empty for nothing.
  package func notDecided(_ unanswered: [Unanswered]) -> String {
    let numbers = unanswered.compactMap { one -> String? in
      if case .undecided(let item) = one { String(item.number) } else { nil }
    }
    guard !numbers.isEmpty else { return "" }
    return "Not decided: \(numbers.count == 1 ? "item" : "items") \(Wording.list(numbers))"
  }

  /// Why somebody who is here does not count.
  package func uncounted(_ reason: Presence.Uncounted, post: Post.ID?) -> String {
    let settings = partnership.constitution(on: day)?.settings
    let deputies = clause(settings?.deputiesClause)
    switch reason {
    case .inAttendance: return "in attendance"
    case .notNamedDeputy: return "in attendance: not a named deputy\(deputies)"
    case .deputiesDoNotCount: return "in attendance: deputies do not count\(deputies)"
    case .holderIsHere: return "in attendance: somebody is here for the post already"
    case .vacantPost: return "in attendance: the post is vacant, and its deputy stands in for nobody"
    case .notHolder: return "in attendance: does not hold the post on this day"
    case .category(let words): return words
    case .video: return "by video, which does not count"
    case .telephone: return "by telephone, which does not count"
    case .interest: return "takes no part, interest\(clause(settings?.interestsClause))"
    }
  }

  private func clause(_ clause: String?) -> String {
    guard let clause, !clause.isEmpty else { return "" }
    return " (\(clause))"
  }
}
