extension Proceedings {
  /// Everybody whom the minutes name, by how they took part.
  public struct Attendees: Hashable, Sendable {
    /// One person who was in the room, with every row of the register that says when.
    public struct Person: Hashable, Sendable {
      /// Who; `nil` for somebody whose name is still to be asked.
      public var person: Governance.Person.ID?
      /// The post they came for, or were sent for; `nil` for none.
      public var post: Post.ID?
      /// When they came and went, in the order of their arrivals.
      public var stays: [Stay]
    }

    /// The holders of posts who came, in the order of the list.
    public var present: [Person] = []
    /// Those who stood in for a holder, in the order of the posts.
    public var deputies: [Person] = []
    /// Those who came for no post, or for one for which they cannot stand in, in the order of entry.
    public var attending: [Person] = []
    /// The posts from which apologies were received, whoever came for them.
    public var apologies: [Post.ID] = []
    /// The posts from which no apologies were received.
    public var noApologies: [Post.ID] = []
    /// The posts whose holder was expected late, and for which nobody has come.
    public var expected: [Post.ID] = []
    /// The posts of which the register says nothing.
    public var unrecorded: [Post.ID] = []
  }

  /// Everybody whom the minutes name.
  ///
  /// Each row of the register that says that somebody was in the room is in exactly one of the lists, also where its
  /// post is vacant or no longer of the group; each held post is in at least one.
  ///
  /// - Complexity: O(posts × rows entered).
  public var attendees: Attendees {
    var attendees = Attendees()
    for row in rows {
      let came = row.stays.filter { $0.isPresence && $0.capacity != .attending }
      attendees.present += Proceedings.people(in: came.filter { $0.capacity == .member })
      attendees.deputies += Proceedings.people(in: came.filter { $0.capacity == .deputy })
      place(row, isEmpty: came.isEmpty, in: &attendees)
    }
    let held = Set(rows.map(\.id))
    let others = record.stays.all.filter { stay in
      stay.isPresence && (stay.capacity == .attending || !(stay.post.map(held.contains) ?? false))
    }
    attendees.attending = Proceedings.people(in: others)
    return attendees
  }

  /// The whole of the meeting, by which people were there for the whole of it: from the first opening to the close.
  ///
  /// `nil` for a meeting that never sat; without an end while it may still sit.
  public var wholeTime: (from: Moment, to: Moment?)? {
    guard let from = record.sittings.all.map(\.opened).min() else { return nil }
    return (from, meeting.status == .closed ? record.sittings.all.compactMap(\.closed).max() : nil)
  }

  private func place(_ row: Row, isEmpty: Bool, in attendees: inout Attendees) {
    let away = row.stays.last { !$0.isPresence }
    let hasReplied = away == nil && reply(of: row.id)?.answer == .apologies
    // Whoever came after all sends no apologies; whoever sent a deputy may have sent them too.
    let isHolderThere = row.stays.contains { $0.capacity == .member }
    if !isHolderThere, away?.capacity == .apologies || hasReplied {
      attendees.apologies.append(row.id)
    } else if isEmpty {
      switch away?.capacity {
      case .absent: attendees.noApologies.append(row.id)
      case .late: attendees.expected.append(row.id)
      default: attendees.unrecorded.append(row.id)
      }
    }
  }

  /// Rows put together by person and post; each nameless one stands for somebody of its own.
  private static func people(in stays: [Stay]) -> [Attendees.Person] {
    var people: [Attendees.Person] = []
    for stay in stays {
      let same = people.firstIndex {
        stay.person != nil && $0.person == stay.person && $0.post == stay.post
      }
      if let same {
        people[same].stays.append(stay)
      } else {
        people.append(Attendees.Person(person: stay.person, post: stay.post, stays: [stay]))
      }
    }
    for index in people.indices {
      people[index].stays.sort { one, other in
        guard let begins = one.begins, let otherBegins = other.begins else { return one.begins != nil }
        return begins < otherBegins
      }
    }
    return people
  }
}
