import Governance

extension Draft {
  /// Adds the past meetings of all groups, in the order of their days, so that decisions are numbered by day.
  mutating func addPastMeetings() {
    let groups: [Group.ID] = [.board, .executive, .reviews, .deaths, .quality, .neglect, .eSafety, .panel]
    var scripts: [MeetingScript] = []
    for group in groups {
      let days = pastDays(group)
      for (index, day) in days.enumerated() {
        // The lists of the past are told from the newest, should there be fewer days than expected.
        let place = index + timetable(of: group).past - days.count
        scripts.append(script(of: group, on: day, place: place, previous: index > 0 ? days[index - 1] : nil))
      }
    }
    scripts.sort { ($0.day, $0.start, $0.group) < ($1.day, $1.start, $1.group) }
    var decisions = 0
    for script in scripts { add(script, lastDecision: &decisions) }
  }

  private mutating func script(
    of group: Group.ID, on day: Day, place: Int, previous: Day?
  ) -> MeetingScript {
    let start = timetable(of: group).start
    let opened = start.adding(group == .board ? 3 : 1 + chance(4))
    let topics = topics(of: group, place: place, previous: previous)
    let closed = opened.adding(topics.map(\.minutes).reduce(0, +) + 3)
    var script = MeetingScript(
      group: group, day: day, start: start, opened: opened, closed: closed,
      place: group == .board ? "Civic Offices, Room 2" : "Civic Offices, Room 5", topics: topics, marks: [])
    for (post, letter) in letters(of: group, on: day, place: place) {
      script.marks += marks(letter, for: post, of: script)
    }
    if group == .board {
      for name in ["Moira Tennant", "Kay Dunmore"] {
        let arrived = start.adding(-14 + chance(6))
        script.marks.append(
          Mark(post: nil, person: person(name), capacity: .attending, arrived: arrived))
      }
    }
    return script
  }

  private func topics(of group: Group.ID, place: Int, previous: Day?) -> [Topic] {
    let lead = partnership.holder(ofOffice: "chair", in: group, on: today)?.surname ?? ""
    let minutes = previous.map { "Minutes of \($0.spoken)" } ?? "Minutes of the last meeting"
    let usual = [
      Topic(title: "Welcome, apologies, declarations of interest", purpose: "", lead: lead, minutes: 5),
      Topic(
        title: minutes, purpose: "agree", lead: lead, minutes: 5,
        decision: "The minutes of the last meeting were agreed."),
      Topic(title: "Matters arising", purpose: "", lead: lead, minutes: 10),
    ]
    let last = Topic(title: "Forward plan, next meeting", purpose: "", lead: lead, minutes: 5)
    if group == .board {
      return usual + BoardTopics.past[place % BoardTopics.past.count] + [last]
    }
    let all = OtherTopics.of(group)
    let count = min(all.count, group == .executive ? 3 : 2)
    return usual + (0..<count).map { all[(place * count + $0) % all.count] } + [last]
  }

  /// A letter for each post of the group, in the order of the list.
  private mutating func letters(of group: Group.ID, on day: Day, place: Int) -> [(Post.ID, Character)] {
    let told = group == .board ? BoardTopics.attendance : group == .reviews ? Draft.reviewAttendance : []
    if !told.isEmpty {
      return told.map { (Post.ID($0.post), Array($0.marks)[place % $0.marks.count]) }
    }
    let offices = partnership.offices.all.filter { $0.group == group && $0.office != "secretary" }
    let steady = Set(offices.compactMap(\.post) + Draft.steady)
    return partnership.posts(of: group, on: day).map { post in
      let letter = Array("PPPPPPPPPPPPPPAAAXLE")[chance(20)]
      return (post.id, steady.contains(post.id) ? "P" : letter)
    }
  }

  /// Posts whose holders never miss the Executive: enough for its quorum.
  private static let steady: [Post.ID] = ["exec-02", "exec-13", "exec-14", "exec-21", "exec-23"].map {
    Post.ID($0)
  }

  private static let reviewAttendance: [(post: String, marks: String)] = [
    ("sscrp-00", "PPAPPPPP"),
    ("sscrp-01", "PPPPPPPP"),
    ("sscrp-02", "PPPPPAPP"),
    ("sscrp-03", "PAPPPAPP"),
    ("sscrp-04", "PPPPAPPP"),
    ("sscrp-05", "PPAPAAPA"),
    ("sscrp-06", "APPAAXPP"),
    ("sscrp-07", "PPPPPPAP"),
    ("sscrp-08", "PPPPPPPP"),
  ]

  /// The rows of the register that a letter stands for.
  ///
  /// `P` here, `A` apologies, `X` no apologies, `L` late, `E` left early, `V` by video, `D` a named deputy,
  /// `S` somebody sent who is no named deputy, `G` gone for a while.
  private mutating func marks(_ letter: Character, for post: Post.ID, of script: MeetingScript) -> [Mark] {
    guard let holder = partnership.holder(of: post, on: script.day)?.id else { return [] }
    let apologies = Mark(post: post, person: holder, capacity: .apologies)
    var here = Mark(post: post, person: holder, capacity: .member)
    here.arrived = script.start.adding(-1 - chance(11))
    switch letter {
    case "A": return [apologies]
    case "X": return [Mark(post: post, person: holder, capacity: .absent)]
    case "L": here.arrived = script.start.adding(15 + chance(20))
    case "E": here.left = script.closed.adding(-22 - chance(10))
    case "V": here.means = .video
    case "D":
      guard let deputy = partnership.authorisedDeputies(for: post, on: script.day).first else {
        return [apologies]
      }
      return [apologies, Mark(post: post, person: deputy, capacity: .deputy, arrived: here.arrived)]
    case "S":
      let sent = Mark(
        post: post, person: person("Insp Carl Moody"), capacity: .attending, arrived: here.arrived,
        why: "sent by the post's holder, not a named deputy")
      return [apologies, sent]
    case "G":
      var back = here
      here.left = script.start.adding(55)
      back.arrived = script.start.adding(100)
      return [here, back]
    default: break
    }
    return [here]
  }
}
