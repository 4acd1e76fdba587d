extension Partnership {
  /// The first meeting held whose attendance register a change would contradict; `nil` for none.
  ///
  /// A register contradicts it where somebody is recorded as here for a post that they would then not have held on that
  /// day, or as the deputy that they would then not have been, or where the group would not have existed. What a register
  /// leaves open, such as the vacancy of a post whose holder did not come, may be entered afterwards.
  /// - Complexity: O(meetings × rows of their registers) for the groups concerned.
  func meetingContradicting(_ change: Change) -> Meeting.ID? {
    var (posts, groups): (Set<Post.ID>, Set<Group.ID>) = ([], [])
    for case .put(let record) in change.steps {
      switch record {
      case .appointment(let one): posts.formUnion([one.post, appointments[one.id]?.post].compactMap(\.self))
      case .deputy(let one): posts.formUnion([one.post, deputies[one.id]?.post].compactMap(\.self))
      case .group(let one): groups.insert(one.id)
      default: break
      }
    }
    guard !posts.isEmpty || !groups.isEmpty else { return nil }
    let concerned = groups.union(posts.compactMap { self.posts[$0]?.group })
    var after = self
    after.apply(change)
    return meetings(of: nil).first { meeting in
      guard meeting.wasHeld, concerned.contains(meeting.group) else { return false }
      if groups.contains(meeting.group), !isThere(after, meeting), isThere(self, meeting) { return true }
      return record(of: meeting.id).stays.all.contains { stay in
        guard let post = stay.post, posts.contains(post), let person = stay.person else { return false }
        return bears(out: stay.capacity, of: person, for: post, on: meeting.date)
          && !after.bears(out: stay.capacity, of: person, for: post, on: meeting.date)
      }
    }?.id
  }

  private func isThere(_ partnership: Partnership, _ meeting: Meeting) -> Bool {
    partnership.groups[meeting.group]?.holds(on: meeting.date) == true
  }

  /// Whether who holds and deputises for a post agrees with somebody's being recorded in a capacity for it.
  private func bears(
    out capacity: Stay.Capacity, of person: Person.ID, for post: Post.ID, on day: Day
  ) -> Bool {
    switch capacity {
    case .member: appointment(to: post, on: day)?.person == person
    case .deputy: authorisedDeputies(for: post, on: day).contains(person)
    case .attending, .apologies, .absent, .late: true
    }
  }
}

extension Meeting {
  /// Whether it was opened, so that its attendance register says who came.
  var wasHeld: Bool { status == .open || status == .adjourned || status == .closed }
}
