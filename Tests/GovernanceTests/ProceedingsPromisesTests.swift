import Governance
import Testing

/// What people said before a meeting, and the meeting as it would then go.
@Suite struct ProceedingsPromisesTests {
  /// What may be known of one post beforehand.
  enum Word: CaseIterable {
    case nothing, yes, video, apologies, late, lateUntimed, leaves, leavesUntimed, deputy, deputyUnnamed

    /// From when on they would be here, in minutes of the day; nil for never, or nobody knows when.
    var from: Int? {
      switch self {
      case .nothing, .apologies, .lateUntimed, .deputyUnnamed: nil
      case .late: 10 * 60 + 30
      default: 0
      }
    }

    /// Until when, in minutes of the day.
    var until: Int { self == .leaves ? 11 * 60 : 24 * 60 }

    func reply(_ post: Post.ID, deputy: Person.ID?) throws -> Reply? {
      func reply(_ answer: Reply.Answer, _ at: String? = nil) throws -> Reply {
        var reply = Reply(id: Reply.ID("R-\(post)"), post: post, answer: answer)
        reply.time = try at.map(time)
        return reply
      }
      switch self {
      case .nothing: return nil
      case .yes: return try reply(.yes)
      case .video: return try reply(.video)
      case .apologies: return try reply(.apologies)
      case .late: return try reply(.late, "10:30")
      case .lateUntimed: return try reply(.late)
      case .leaves: return try reply(.leaves, "11:00")
      case .leavesUntimed: return try reply(.leaves)
      case .deputy:
        var sending = try reply(.deputy)
        sending.deputy = deputy
        return sending
      case .deputyUnnamed: return try reply(.deputy)
      }
    }
  }

  @Test(arguments: Word.allCases)
  func `The course is right at every minute, whatever three people said`(first: Word) throws {
    // The only one of the council to reply, the trust's only post, and one who makes up the number.
    let posts = [2, 6, 7].map(Bexley.post)
    let meeting = try MeetingInHand()
    for number in [1, 8, 9] { try say(.yes, Bexley.post(number), in: meeting) }
    let base = meeting.bexley.partnership
    for second in Word.allCases {
      for third in Word.allCases {
        meeting.bexley.partnership = base
        let said = Array(zip(posts, [first, second, third]))
        for (post, word) in said { try say(word, post, in: meeting) }
        try check(meeting, said)
      }
    }
  }

  private func say(_ word: Word, _ post: Post.ID, in meeting: MeetingInHand) throws {
    let deputy =
      post == Bexley.post(6) ? try meeting.bexley.person("Osei") : try meeting.bexley.person("Alabi")
    guard let reply = try word.reply(post, deputy: deputy) else { return }
    meeting.bexley.partnership.apply(.put(.reply(reply, of: meeting.id)))
  }

  private func check(_ meeting: MeetingInHand, _ said: [(Post.ID, Word)]) throws {
    let proceedings = meeting.now
    let course = proceedings.expectedCourse
    for minutes in stride(from: 10 * 60, through: 11 * 60 + 30, by: 15) {
      let moment = Moment(
        meeting.bexley.date, try #require(ClockTime(hour: minutes / 60, minute: minutes % 60)))
      let stretch = try #require(course.last { $0.from <= moment })
      var expected = Set([1, 8, 9].map(Bexley.post))
      for (post, word) in said {
        if let from = word.from, from <= minutes, minutes < word.until { expected.insert(post) }
      }
      #expect(Set(stretch.presences.compactMap(\.post)) == expected)
      #expect(stretch.standing == proceedings.roster.verdict(of: stretch.presences).standing)
    }
    #expect(course.first?.arriving == [] && course.first?.leaving == [])
    for (before, stretch) in zip(course, course.dropFirst()) {
      let then = Set(before.presences.compactMap(\.person))
      let now = Set(stretch.presences.compactMap(\.person))
      #expect(then.subtracting(stretch.leaving).union(stretch.arriving) == now)
      #expect(!(stretch.arriving + stretch.leaving).isEmpty)
    }
    let promises = proceedings.promises
    #expect(promises.map(\.post) == proceedings.roster.held.map(\.post.id))
    for (post, word) in said {
      let promise = try #require(promises.first { $0.post == post })
      #expect(promise.isUntimed == [.lateUntimed, .leavesUntimed].contains(word))
    }
  }

  @Test func `What the register says already stands over the reply`() throws {
    let meeting = try MeetingInHand()
    for number in [1, 2, 6, 7, 8] { try say(.yes, Bexley.post(number), in: meeting) }
    #expect(meeting.now.forecast.verdict.standing == .quorate)
    try meeting.take { $0.away(.apologies, Bexley.post(6), ids: &$1) }
    #expect(meeting.now.forecast.verdict.missing.map(\.part.id) == ["members", "care-trust"])
    try meeting.take { $0.away(.absent, Bexley.post(7), ids: &$1) }
    #expect(meeting.now.promises.first { $0.post == Bexley.post(7) }?.answer == .nothing)
    try meeting.take { try $0.away(.late, Bexley.post(6), expected: time("10:20"), ids: &$1) }
    let late = try #require(meeting.now.promises.first { $0.post == Bexley.post(6) })
    #expect(late.arrives == (try time("10:20")))
    #expect(meeting.now.expectedCourse.map(\.from) == (try [meeting.at("10:00"), meeting.at("10:20")]))
  }

  @Test func `An item's planned end is the sum of the minutes up to it, where all are known`() throws {
    let meeting = try MeetingInHand()
    for (number, minutes) in [(1, 10), (2, 20), (3, 95)] {
      var item = try #require(meeting.now.record.agenda[meeting.item(number)])
      item.minutes = minutes
      meeting.bexley.partnership.apply(.put(.item(item, of: meeting.id)))
    }
    func ends() -> [String?] { meeting.now.agenda.map { meeting.now.plannedEnd(of: $0)?.description } }
    #expect(ends() == ["10:10", "10:30", "12:05"])
    var second = try #require(meeting.now.record.agenda[meeting.item(2)])
    second.minutes = nil
    meeting.bexley.partnership.apply(.put(.item(second, of: meeting.id)))
    #expect(ends() == ["10:10", nil, nil])
  }
}
