import TestSupport
import Governance

/// A small invented board, quick to judge: five posts, two agencies, an agenda, and a meeting today and in three months.
enum SmallBoard {
  static let today = Day(number: 20_797)
  static let board = Group.ID("board")

  static let partnership: Partnership = {
    var all = Partnership()
    all.groups.put(Group(id: board, name: "Board"))
    all.agencies.put(Agency(id: Code("ONE"), name: "One Council"))
    all.agencies.put(Agency(id: Code("TWO"), name: "Two Trust"))
    for (number, name) in names.enumerated() { add(number + 1, name, to: &all) }
    var office = Office(id: Code("O-CH"), group: board, office: "chair")
    office.post = Code("board-1")
    all.offices.put(office)
    all.deputies.put(deputy())
    all.constitutions = [constitution()]
    addMeeting(Code("M-NOW"), today, "now", to: &all)
    addMeeting(Code("M-NEXT"), today.adding(days: 90), "next", to: &all)
    return all
  }()

  /// Two of one surname, one in two columns to the letter, one with a combining mark, one with Ŵ and é.
  static let names = ["Ŵyn, Zoé", "漢字, 明", "O\u{301}kafor, Ada", "Okafor, Bo", "Quill, Cat"]

  private static func add(_ number: Int, _ name: String, to all: inout Partnership) {
    let post = Post.ID("board-\(number)")
    var seat = Post(id: post, group: board, title: "Post \(number)")
    seat.number = number
    seat.agency = number % 2 == 0 ? Agency.ID("TWO") : Agency.ID("ONE")
    all.posts.put(seat)
    let person = Person(id: Person.ID("P-\(number)"), name: name)
    all.people.put(person)
    all.appointments.put(
      Appointment(id: Appointment.ID("H-\(number)"), post: post, person: person.id, from: nil))
  }

  private static func deputy() -> Deputy {
    var deputy = Deputy(id: Code("U-1"), post: Code("board-2"), person: Code("P-5"))
    deputy.authorisedOn = today
    return deputy
  }

  private static func constitution() -> Constitution {
    let parts = [
      QuorumPart(id: "members", test: .members(.fraction(1, of: 2))),
      QuorumPart(id: "two", test: .agency(Code("TWO"))),
    ]
    let rule = QuorumRule(id: "q", groups: [board], clause: "4.2", effect: .noBusiness, parts: parts)
    var constitution = Constitution(from: today.adding(days: -900), partnership: "Small")
    constitution.quorumRules = [rule]
    return constitution
  }

  private static func addMeeting(_ id: Meeting.ID, _ day: Day, _ folder: String, to all: inout Partnership) {
    var meeting = Meeting(id: id, group: board, date: day)
    meeting.start = ClockTime("10:00")
    meeting.folder = folder
    all.meetings.put(meeting)
    var record = MeetingRecord()
    for number in 1...3 {
      var item = AgendaItem(
        id: AgendaItem.ID("\(folder)-\(number)"), number: number, title: "Item of \(number)")
      item.purpose = number == 2 ? "decision" : ""
      record.agenda.put(item)
    }
    all.records[id] = record
  }
}
