package import Governance

extension Wording {
  /// Who is here for a post and counts, by name: the deputy where a deputy is; the holder where nobody is.
  package func whoever(for post: Post.ID, in verdict: QuorumVerdict) -> String {
    let here = verdict.counted.first { $0.post == post }
    guard let here, let person = here.person else { return holder(post) }
    return here.capacity == .member ? name(person) : "\(name(person)) for \(holder(post))"
  }

  /// On whom a quorum rests, by who is here: `rests on Dr Penhale (Care Trust)`; empty when on nobody alone.
  package func rests(on posts: [Post.ID], in verdict: QuorumVerdict) -> String {
    guard !posts.isEmpty else { return "" }
    if posts.count > 4, Set(posts) == Set(verdict.counted.compactMap(\.post)) {
      return "rests on all \(posts.count) who count: none of them can leave"
    }
    return "rests on "
      + Wording.list(
        posts.map { post in
          let agency = partnership.posts[post]?.agency.map { " (\(name($0)))" } ?? ""
          return whoever(for: post, in: verdict) + agency
        })
  }

  /// How a part stands, by who is here: `yes LB Bexley: 2: Joanne Pryce, Samuel Okafor`.
  package func state(_ part: QuorumVerdict.Part, in verdict: QuorumVerdict) -> String {
    switch part.part.test {
    case .agency, .sector, .service, .role:
      guard !part.by.isEmpty else { return state(part) }
      let names = part.by.map { whoever(for: $0, in: verdict) }.joined(separator: ", ")
      return "yes \(label(part.part)): \(part.count): \(names)"
    case .all, .any, .atLeast:
      let inner = part.parts.map { state($0, in: verdict) }.joined(separator: "; ")
      return "\(part.holds ? "yes" : "NO") \(part.count) hold, \(part.needed) needed of: \(inner)"
    default: return state(part)
    }
  }

  /// The title of a group's office: the constitution's own where the group is the Board, else the plain word.
  package func office(_ office: String, of group: Group.ID) -> String {
    isBoard(group) ? self.office(office) : Wording.capitalised(office)
  }

  /// Whether a group is the one that the constitution's titles are for: the partnership's first.
  ///
  /// Where a body without a chair stands above one group alone, which has a chair, that one is meant: partners
  /// who lead from above are not chaired by the Board's chair.
  private func isBoard(_ group: Group.ID) -> Bool {
    guard partnership.groups[group]?.kind != .linked else { return false }
    guard let parent = partnership.parent(of: group, on: day) else { return onlyChaired(under: group) == nil }
    return partnership.parent(of: parent, on: day) == nil && onlyChaired(under: parent) == group
  }

  /// The group that alone hangs under another and has a chair where the other has none; else `nil`.
  private func onlyChaired(under top: Group.ID) -> Group.ID? {
    let beneath = partnership.groups(under: top, on: day).filter { $0.kind != .linked }
    guard !hasChair(top), beneath.count == 1, let only = beneath.first?.id, hasChair(only) else { return nil }
    return only
  }

  private func hasChair(_ group: Group.ID) -> Bool {
    partnership.offices.all.contains { $0.group == group && $0.office == "chair" && $0.holds(on: day) }
  }
}
