import Governance
import RecordFormat
import TestSupport

/// Records with anything in them that a table can hold.
struct RandomRecords {
  private var random: SeededGenerator

  /// Starts the records of a seed.
  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  /// One record of every table, the meeting before what its folder holds.
  mutating func records() -> [Record] {
    var meeting = Meeting(id: "M-A001", group: "board", date: day(), start: maybe { $0.time() })
    (meeting.end, meeting.place, meeting.kind) = (maybe { $0.time() }, text(), any())
    (meeting.status, meeting.folder, meeting.note) = (any(), "f", text())
    var action = Action(id: "A-A001", group: "board", text: "x" + text())
    (action.number, action.post, action.isForEveryAgency) = (
      maybe { $0.number() }, maybe { _ in "board-01" }, flag()
    )
    if !action.isForEveryAgency { action.agency = maybe { _ in "LBB" } }
    (action.firstDue, action.due, action.closedOn) = (
      maybe { $0.day() }, maybe { $0.day() }, maybe { $0.day() }
    )
    (action.timesMoved, action.status, action.isAtRisk) = (number(), any(), flag())
    (action.source, action.note) = (text(), text())
    var step = Progress(id: "T-A001", action: "A-A001", on: day(), kind: any())
    (step.text, step.agency, step.was) = (text(), maybe { _ in "LBB" }, text())
    (step.now, step.agreedBy) = (text(), text())
    var chase = Chase(
      id: "C-A001", action: "A-A001", person: maybe { _ in "P-A001" }, agency: maybe { _ in "LBB" },
      sentOn: day())
    (chase.how, chase.outcome, chase.outcomeOn, chase.words) = (text(), any(), maybe { $0.day() }, text())
    var said = Acknowledgement(id: "W-A001", finding: "vacancy/x" + text(), kind: any(), on: day())
    (said.by, said.because) = (text(), text())
    return structure() + registers() + [
      .meeting(meeting), .action(action), .progress(step), .chase(chase), .acknowledgement(said),
      .item(item(), of: "M-A001"), .reply(reply(), of: "M-A001"),
    ] + heard()
  }

  private mutating func structure() -> [Record] {
    var agency = Agency(id: "LBB", name: "x" + text())
    (agency.aliases, agency.services) = (list(), list())
    (agency.countsAsAgency, agency.from, agency.to) = (flag(), maybe { $0.day() }, maybe { $0.day() })
    agency.sector = text()
    var group = Group(id: "board", name: "x" + text())
    (group.kind, group.purpose, group.from, group.to) = (
      any(), text(), maybe { $0.day() }, maybe { $0.day() }
    )
    var line = ReportingLine(id: "L-A001", group: "board", to: "x" + text(), kind: any())
    (line.topic, line.every, line.from, line.to) = (text(), text(), maybe { $0.day() }, maybe { $0.day() })
    var post = Post(id: "board-01", group: "board", title: "x" + text())
    (post.number, post.agency, post.isStatutory) = (maybe { $0.number() }, maybe { _ in "LBB" }, flag())
    (post.category, post.inTotal, post.votes) = (text(), maybe { $0.flag() }, maybe { $0.flag() })
    (post.from, post.to) = (maybe { $0.day() }, maybe { $0.day() })
    var person = Person(id: "P-A001", name: "Penhale, Dr Helen")
    (person.email, person.phone, person.note) = (text(), text(), text())
    (person.from, person.to) = (maybe { $0.day() }, maybe { $0.day() })
    var held = Appointment(id: "H-A001", post: "board-01", person: "P-A001", from: maybe { $0.day() })
    (held.to, held.termEnds, held.notifiedOn) = (maybe { $0.day() }, maybe { $0.day() }, maybe { $0.day() })
    var deputy = Deputy(id: "U-A001", post: "board-01", person: "P-A001")
    (deputy.authorisedOn, deputy.from, deputy.to) = (
      maybe { $0.day() }, maybe { $0.day() }, maybe { $0.day() }
    )
    var other = Representation(id: "R-A001", post: "board-01", agency: "LBB")
    (other.notifiedOn, other.from, other.to) = (maybe { $0.day() }, maybe { $0.day() }, maybe { $0.day() })
    var office = Office(id: "O-A001", group: "board", office: "chair", post: maybe { _ in "board-01" })
    (office.person, office.from, office.to) = (
      maybe { _ in "P-A001" }, maybe { $0.day() }, maybe { $0.day() }
    )
    return [
      .agency(agency), .group(group), .line(line), .post(post), .person(person), .appointment(held),
      .deputy(deputy), .representation(other), .office(office),
    ]
  }

  private mutating func item() -> AgendaItem {
    var item = AgendaItem(id: "G-A001", number: number(), title: "x" + text())
    (item.purpose, item.lead, item.minutes) = (text(), text(), maybe { $0.number() })
    (item.paper, item.paperStatus, item.confirms) = (text(), text(), maybe { _ in "D-A001" })
    (item.isStanding, item.source) = (flag(), text())
    (item.opened, item.openedSequence) = (maybe { Moment($0.day(), $0.time()) }, maybe { $0.number() })
    return item
  }

  private mutating func reply() -> Reply {
    var reply = Reply(id: "Y-A001", post: "board-01", answer: any())
    (reply.deputy, reply.time) = (maybe { _ in "P-A001" }, maybe { $0.time() })
    reply.noticedAt = maybe { Moment($0.day(), $0.time()) }
    return reply
  }

  mutating func any<Choice: CaseIterable>() -> Choice where Choice.AllCases == [Choice] {
    Choice.allCases[Int.random(in: 0..<Choice.allCases.count, using: &random)]
  }

  mutating func maybe<Value>(_ make: (inout Self) -> Value) -> Value? {
    Bool.random(using: &random) ? make(&self) : nil
  }

  mutating func flag() -> Bool { Bool.random(using: &random) }

  mutating func number() -> Int { Int.random(in: 0...500, using: &random) }

  mutating func day() -> Day { Day(number: Int.random(in: 10_000...30_000, using: &random)) }

  mutating func time() -> ClockTime {
    ClockTime(hour: Int.random(in: 0...23, using: &random), minute: Int.random(in: 0...59, using: &random))
      ?? .midnight
  }

  mutating func text() -> String { random.troublesomeText() }

  mutating func list() -> [String] {
    (0..<Int.random(in: 0...3, using: &random)).map { "word\($0)" }
  }
}
