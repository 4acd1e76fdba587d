import Governance

extension Subject {
  /// What Enter on a limit of attendance opens.
  init(_ count: LimitCount) {
    switch count.subject {
    case .post(let id), .member(let id, _): self = .post(id)
    case .agency(let id): self = .agency(id)
    }
  }
}

extension AbsenceLetter {
  /// What Enter on it opens: the post whose page has the draft; the agency where it has no such post.
  func thing(_ partnership: Partnership) -> Subject {
    post(partnership).map { .post($0) } ?? .agency(subject.agency)
  }

  /// What is written into the form that records that it went.
  func texts(_ desk: Desk) -> [Field.Name: String] {
    guard let post = post(desk.partnership) else { return [:] }
    return [.post: post.text, .on: desk.today.description]
  }

  private func post(_ partnership: Partnership) -> Post.ID? {
    guard let day = partnership.meetings[meeting]?.date else { return nil }
    let own = partnership.posts.all.filter {
      $0.agency == subject.agency && absences.map(\.group).contains($0.group)
    }
    guard case .representative(let person, _) = subject else { return own.first?.id }
    return own.first { partnership.holder(of: $0.id, on: day)?.id == person }?.id
  }
}
