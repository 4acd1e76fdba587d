extension Roster {
  /// The posts whose holder's arrival, alone, would make an inquorate group quorate; empty when it is quorate.
  ///
  /// - Complexity: O(posts) verdicts.
  public func wouldRestore(
    _ presences: [Presence], interested: Set<Person.ID> = []
  ) -> [Post.ID] {
    guard verdict(of: presences, interested: interested).standing == .inquorate else { return [] }
    return held.filter { entry in
      guard let holder = entry.holder, !isEntered(holder, for: entry.post.id, in: presences) else {
        return false
      }
      let arrival = Presence(person: holder, post: entry.post.id, capacity: .member)
      return verdict(of: presences + [arrival], interested: interested).standing == .quorate
    }.map(\.post.id)
  }

  /// The named deputies, with their posts, whose arrival alone would make an inquorate group quorate.
  ///
  /// - Complexity: O(deputies) verdicts.
  public func deputiesWhoWouldRestore(
    _ presences: [Presence], interested: Set<Person.ID> = []
  ) -> [(post: Post.ID, person: Person.ID)] {
    guard verdict(of: presences, interested: interested).standing == .inquorate else { return [] }
    var found: [(post: Post.ID, person: Person.ID)] = []
    for entry in held {
      for deputy in entry.deputies where !isEntered(deputy, for: entry.post.id, in: presences) {
        let arrival = Presence(person: deputy, post: entry.post.id, capacity: .deputy)
        if verdict(of: presences + [arrival], interested: interested).standing == .quorate {
          found.append((entry.post.id, deputy))
        }
      }
    }
    return found
  }

  /// The posts on which a quorate group rests: whoever is here for one of them cannot go without breaking it.
  ///
  /// - Complexity: O(presences) verdicts.
  public func restsOn(_ presences: [Presence], interested: Set<Person.ID> = []) -> [Post.ID] {
    let now = verdict(of: presences, interested: interested)
    guard now.standing == .quorate else { return [] }
    var posts: [Post.ID] = []
    for presence in now.counted {
      guard let person = presence.person, let post = presence.post, !posts.contains(post) else { continue }
      let without = presences.filter { $0.person != person }
      if verdict(of: without, interested: interested).standing != .quorate { posts.append(post) }
    }
    return posts
  }

  /// Whether somebody is entered already for a post, or in attendance, and so cannot be entered for it.
  private func isEntered(_ person: Person.ID, for post: Post.ID, in presences: [Presence]) -> Bool {
    presences.contains { $0.person == person && ($0.post == post || $0.capacity == .attending) }
  }

  /// The readings that matter: each setting of which another reading would change the answer or the number needed.
  ///
  /// A setting with three readings may stand twice.
  ///
  /// - Complexity: O(settings) verdicts.
  public func readings(_ presences: [Presence], interested: Set<Person.ID> = []) -> [Reading] {
    guard rule != nil else { return [] }
    let now = verdict(of: presences, interested: interested)
    return Reading.Setting.allCases.flatMap { setting in
      setting.alternatives(to: settings).compactMap { other -> Reading? in
        let then = verdict(of: presences, interested: interested, under: other)
        guard then.standing != now.standing || then.members?.needed != now.members?.needed else { return nil }
        return Reading(setting: setting, taken: settings, other: other, otherwise: then)
      }
    }
  }
}

/// A setting on which an answer rests: read otherwise, the answer or the number needed would be another.
public struct Reading: Hashable, Sendable {
  /// What may be read in more than one way.
  public enum Setting: String, Sendable, CaseIterable {
    /// Whether vacant posts are in the total.
    case vacantPosts = "vacant-posts"
    /// Whether observers count as here.
    case observersHere = "observers-here"
    /// Whether observers are in the total.
    case observersTotal = "observers-total"
    /// Which deputies count.
    case deputies
    /// Which further agencies of a person count.
    case representing
    /// Whether presence by video counts.
    case video
    /// Whether presence by telephone counts.
    case telephone
    /// Whether those who take no part in an item count for it.
    case interests

    /// The other readings of this setting, each as a whole set of settings.
    func alternatives(to settings: Settings) -> [Settings] {
      func changed(_ change: (inout Settings) -> Void) -> [Settings] {
        var other = settings
        change(&other)
        return [other]
      }
      switch self {
      case .vacantPosts: return changed { $0.vacantInTotal.toggle() }
      case .observersHere: return changed { $0.observersCount.toggle() }
      case .observersTotal: return changed { $0.observersInTotal.toggle() }
      case .video: return changed { $0.videoCounts.toggle() }
      case .telephone: return changed { $0.telephoneCounts.toggle() }
      case .interests: return changed { $0.interestedCount.toggle() }
      case .deputies:
        return Settings.Deputies.allCases.filter { $0 != settings.deputies }
          .flatMap { reading in changed { $0.deputies = reading } }
      case .representing:
        return Settings.Representing.allCases.filter { $0 != settings.representing }
          .flatMap { reading in changed { $0.representing = reading } }
      }
    }
  }

  /// What may be read in more than one way.
  public var setting: Setting
  /// The reading the answer rests on.
  public var taken: Settings
  /// The other reading.
  public var other: Settings
  /// The verdict under the other reading.
  public var otherwise: QuorumVerdict
}
