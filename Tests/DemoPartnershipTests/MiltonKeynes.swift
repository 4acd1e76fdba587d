import Governance

/// Milton Keynes' shipped template with somebody invented in every post: the holder of `board-06` is `P-board-06`.
struct MiltonKeynes {
  /// A day on which everybody is in post.
  static let day = Day(year: 2010, month: 3, day: 1) ?? Day(number: 0)

  /// The partnership.
  var partnership: Partnership

  /// Fills the template's posts.
  init() {
    partnership = ShippedTemplate.miltonKeynes.read()
    for post in partnership.posts.all {
      partnership.appointments.put(
        Appointment(
          id: Appointment.ID("H-\(post.id)"), post: post.id, person: Person.ID("P-\(post.id)"),
          from: Day(year: 2009, month: 10, day: 1)))
    }
  }

  /// The posts of a group by the numbers of their codes.
  static func posts(_ group: String, _ numbers: some Sequence<Int>) -> [Post.ID] {
    numbers.map { Post.ID("\(group)-\($0 < 10 ? "0" : "")\($0)") }
  }

  /// The holder of a post in the room, or by other means.
  static func holder(_ post: Post.ID, means: Stay.Means = .room) -> Presence {
    Presence(person: Person.ID("P-\(post)"), post: post, capacity: .member, means: means)
  }

  /// The verdict on a group with some presences.
  func verdict(_ group: String, _ here: [Presence], under settings: Settings? = nil) -> QuorumVerdict {
    Roster(of: Group.ID(group), on: MiltonKeynes.day, in: partnership).verdict(of: here, under: settings)
  }

  /// The verdict on a group with the holders of some posts in the room.
  func verdict(_ group: String, _ numbers: Int...) -> QuorumVerdict {
    verdict(group, MiltonKeynes.posts(group, numbers).map { MiltonKeynes.holder($0) })
  }
}

extension QuorumVerdict {
  /// The standing, then the count of each part: `quorate 8 4`.
  var figures: String { ([standing.rawValue] + parts.map { String($0.count) }).joined(separator: " ") }
}
