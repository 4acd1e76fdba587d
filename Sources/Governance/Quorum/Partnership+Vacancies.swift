/// A post that nobody holds, and what it costs.
public struct Vacancy: Hashable, Sendable {
  /// The post.
  public var post: Post.ID
  /// The first day on which nobody held it; `nil` where that is not known.
  public var since: Day?
  /// Agencies that the post stands for besides its own and that nobody else on the group stands for.
  public var unrepresented: [Agency.ID]
  /// Whether statute asks for the post.
  public var isStatutory: Bool
  /// Whether the group can be quorate as its posts are held; `nil` where it has no quorum rule.
  public var canBeQuorate: Bool?
  /// Whether the group, where it cannot be quorate, could be with this post filled.
  public var wouldMend: Bool
}

extension Partnership {
  /// The vacant posts of a day, those vacant longest first and those of unknown length before all.
  ///
  /// - Complexity: O(vacant posts × posts × (holders + deputies)).
  public func vacancies(on day: Day) -> [Vacancy] {
    groups.all.filter { $0.holds(on: day) }.flatMap { group -> [Vacancy] in
      let roster = Roster(of: group.id, on: day, in: self)
      guard !roster.vacant.isEmpty else { return [] }
      let isPossible = roster.rule == nil ? nil : roster.fullest().isPossible
      return roster.vacant.map { entry in
        Vacancy(
          post: entry.post.id, since: vacant(since: entry.post, on: day),
          unrepresented: unrepresented(without: entry, in: roster), isStatutory: entry.post.isStatutory,
          canBeQuorate: isPossible,
          wouldMend: isPossible == false && canBeQuorate(group.id, filling: entry.post.id, on: day))
      }
    }.sorted { one, other in (one.since?.number ?? .min, one.post) < (other.since?.number ?? .min, other.post)
    }
  }

  /// How many statutory entries of a group have somebody: its statutory posts, and the agencies that are represented by
  /// another's post and have none of their own.
  public func statutoryEntries(of group: Group.ID, on day: Day) -> (covered: Int, all: Int) {
    let roster = Roster(of: group, on: day, in: self)
    let posts = roster.entries.filter(\.post.isStatutory)
    let own = Set(roster.entries.compactMap(\.post.agency))
    let represented = Set(roster.entries.flatMap { $0.notified + $0.unnotified }).subtracting(own)
    let covered = Set(roster.held.flatMap { $0.notified + $0.unnotified }).intersection(represented)
    return (posts.count { $0.holder != nil } + covered.count, posts.count + represented.count)
  }

  private func vacant(since post: Post, on day: Day) -> Day? {
    let ends = appointments.all.filter { $0.post == post.id && $0.isEver }.compactMap(\.to).filter {
      $0 < day
    }
    return ends.max()?.adding(days: 1) ?? post.from
  }

  private func unrepresented(without entry: Roster.Entry, in roster: Roster) -> [Agency.ID] {
    let others = Set(
      roster.held.flatMap { ([$0.post.agency].compactMap(\.self)) + $0.notified + $0.unnotified })
    var found: [Agency.ID] = []
    for agency in [entry.post.agency].compactMap(\.self) + entry.notified + entry.unnotified
    where !others.contains(agency) && !found.contains(agency) { found.append(agency) }
    return found
  }

  private func canBeQuorate(_ group: Group.ID, filling post: Post.ID, on day: Day) -> Bool {
    var filled = self
    filled.appointments.put(
      Appointment(
        id: Appointment.ID("new-holder/\(post)"), post: post, person: WhatIf.newHolder(of: post), from: day))
    return Roster(of: group, on: day, in: filled).fullest().isPossible
  }
}
