internal import Governance

extension Wording {
  /// What would mend a loss, each with its clause, posts with one answer together; empty where nothing is to mend.
  func mendLines(_ found: Consequences) -> [String] {
    let mends = found.effects.flatMap { effect in
      Wording.together(effect.mends, in: partnership).map { (effect: effect, mends: $0) }
    }
    guard !mends.isEmpty else { return [] }
    var lines = [""]
    for (number, one) in mends.enumerated() {
      lines += TextColumns.entry(
        number == 0 ? "What would mend it" : "", mend(one.mends, in: one.effect), indent: Wording.whatIfIndent
      )
    }
    if mends.contains(where: { $0.mends.contains { $0.isVacant && !$0.deputies.isEmpty } }),
      settings.deputies != .none
    {
      lines += TextColumns.entry(
        "",
        "A deputy for a post while it is VACANT: the constitution does not say. Taken as no. For the \(chairAddress) "
          + "to judge.", indent: Wording.whatIfIndent)
    }
    return lines
  }

  /// Mends that read alike but for the post, together; those with deputies each alone.
  private static func together(_ mends: [Consequences.Mend], in partnership: Partnership) -> [[Consequences
    .Mend]]
  {
    var found: [[Consequences.Mend]] = []
    for mend in mends {
      let place = found.firstIndex { others in
        guard let other = others.first else { return false }
        return mend.deputies.isEmpty && other.deputies.isEmpty && other.isVacant == mend.isVacant
          && other.suffices == mend.suffices
          && partnership.posts[other.post]?.agency == partnership.posts[mend.post]?.agency
      }
      if let place { found[place].append(mend) } else { found.append([mend]) }
    }
    return found
  }

  private var settings: Settings { partnership.constitution(on: day)?.settings ?? Settings() }

  private func mend(_ mends: [Consequences.Mend], in effect: Consequences.Effect) -> String {
    guard let mend = mends.first else { return "" }
    let group = name(effect.group)
    var words = ["\(group), \(mends.map { title($0.post) }.joined(separator: "; ")):"]
    if mend.isVacant {
      words.append(appointing(mend.post))
    } else if mend.deputies.isEmpty {
      words.append("no deputy is named and authorised; \(deputyRule("name one")).")
    }
    if !mend.deputies.isEmpty {
      let names = mend.deputies.map { fullName($0) }
      words.append(deputies("named \(names.count == 1 ? "deputy" : "deputies") \(Wording.list(names))", mend))
    }
    if let suffices = mend.suffices {
      let holder =
        mends.count == 1 ? "A new holder of this post alone" : "A new holder of any one of these posts"
      words.append(
        suffices
          ? "\(holder) would let the \(group) be quorate again."
          : "\(holder) would not be enough for the \(group).")
    }
    return words.joined(separator: " ")
  }

  private func appointing(_ post: Post.ID) -> String {
    let clause = settings.appointmentNoticeClause
    let notice = settings.appointmentNoticeTo
    let told = clause.isEmpty ? "" : " and tells the \(notice.isEmpty ? chairTitle : notice) (\(clause))"
    guard let agency = partnership.posts[post]?.agency else {
      return "to be filled; no rule kept here says who appoints."
    }
    return "\(name(agency)) appoints\(told)."
  }

  private func deputyRule(_ words: String) -> String {
    let clause = settings.deputiesClause
    switch settings.deputies {
    case .none: return "deputies do not count\(clause.isEmpty ? "" : " (\(clause))")"
    case .named, .anyone: return "\(words)\(clause.isEmpty ? "" : " (\(clause))")"
    }
  }

  private func deputies(_ who: String, _ mend: Consequences.Mend) -> String {
    let clause = settings.deputiesClause
    let cited = clause.isEmpty ? "" : " (\(clause))"
    let verb = mend.deputies.count == 1 ? "counts" : "count"
    if settings.deputies == .none { return "No deputy counts\(cited), and so the \(who) would not." }
    return mend.isVacant
      ? "The \(who) \(verb) while somebody holds it\(cited)."
      : "The \(who) \(verb) in the holder's stead\(cited)."
  }
}
