import Governance
import TestSupport
import Papers
import TerminalFrame
import TestSupport
import Testing

@testable import Screens

@Suite struct VotePageTests {
  private func deskInVote() throws -> (VotePage, Desk) {
    var partnership = Partnership()
    for step in VoteBoard.steps { partnership.apply(step) }
    var constitution = Constitution(from: Day(number: 0), partnership: "Anytown")
    var rule = VotingRule(id: "voting", groups: [Group.ID("board")], clause: "7.4")
    rule.tie = .determined(by: Agency.ID("LBB"))
    constitution.votingRules = [rule]
    partnership.constitutions = [constitution]
    let desk = Desk(
      partnership: partnership, clock: WallClock(VoteBoard.now),
      ids: IdentifierSource(seed: 9))
    return (VotePage(meeting: Meeting.ID("M-1"), text: "Thresholds agreed"), desk)
  }

  private func type(_ keys: String, _ page: inout VotePage, _ desk: inout Desk) -> [Effect] {
    keys.flatMap { key in
      desk.news = nil
      return page.press(key == "\n" ? .enter : .character(key), desk: &desk).0
    }
  }

  private func shown(_ page: VotePage, _ desk: Desk) -> String {
    var frame = Frame(size: Size(columns: 80, rows: 15))
    page.draw(on: &frame, desk: desk)
    return frame.lines.joined(separator: "\n")
  }

  @Test func `Each key votes and goes on; Enter asks for what is missing, then records`() throws {
    var (page, desk) = try deskInVote()
    #expect(type("f\n", &page, &desk).isEmpty)
    #expect(desk.refusal.contains("BCT and MPS"))
    #expect(shown(page, desk).contains("1 for, 0 against; 2 of 3 still to vote"))
    #expect(type("fa", &page, &desk).isEmpty)
    #expect(shown(page, desk).contains("2 for, 1 against: AGREED (7.4)"))
    #expect(type("\n", &page, &desk).count == 1)
    #expect(desk.partnership.decisions.all.map(\.outcome) == ["agreed"])
    #expect(
      desk.partnership.record(of: Meeting.ID("M-1")).votes.all.map(\.choice) == [
        .inFavour, .inFavour, .against,
      ])
  }

  @Test func `A tie names who determines it and asks how; Enter leaves it open`() throws {
    var (page, desk) = try deskInVote()
    #expect(type("fan", &page, &desk).isEmpty)
    #expect(shown(page, desk).contains("1 for, 1 against, 1 abstained: TIED: LBB determines it (7.4)"))
    #expect(type("\n", &page, &desk).isEmpty)
    #expect(shown(page, desk).contains("How does LBB determine it?"))
    var (other, otherDesk) = (page, desk)
    #expect(type("\n", &page, &desk).count == 1)
    #expect(desk.partnership.decisions.all.map(\.outcome) == ["tied"])
    #expect(type("a", &other, &otherDesk).count == 1)
    #expect(otherDesk.partnership.decisions.all.map(\.outcome) == ["not-agreed"])
  }

  @Test func `Esc records nothing`() throws {
    var (page, desk) = try deskInVote()
    _ = type("fff", &page, &desk)
    #expect(page.press(.escape, desk: &desk).0.isEmpty)
    #expect(desk.partnership.decisions.all.isEmpty)
  }
}

/// Three partners in an open meeting.
private enum VoteBoard {
  static let date = Day(year: 2026, month: 12, day: 10) ?? Day(number: 0)
  static let now = Moment(date, ClockTime("11:05") ?? .midnight)

  static var steps: [Change.Step] {
    var meeting = Meeting(id: Meeting.ID("M-1"), group: Group.ID("board"), date: date)
    meeting.status = .open
    let opened = Moment(date, ClockTime("10:00") ?? .midnight)
    var records: [Record] = [
      .group(Group(id: Group.ID("board"), name: "Board")), .meeting(meeting),
      .sitting(Sitting(id: Sitting.ID("T-1"), opened: opened, sequence: 1, chair: nil), of: meeting.id),
    ]
    for code in ["LBB", "BCT", "MPS"] {
      records.append(.agency(Agency(id: Agency.ID(code), name: code)))
      var post = Post(id: Post.ID("board-\(code)"), group: Group.ID("board"), title: code)
      post.agency = Agency.ID(code)
      let person = Person(id: Person.ID("P-\(code)"), name: "Holder, \(code)")
      records += [
        .post(post), .person(person),
        .appointment(Appointment(id: Appointment.ID("H-\(code)"), post: post.id, person: person.id)),
      ]
      var stay = Stay(id: Stay.ID("S-\(code)"), post: post.id, person: person.id, capacity: .member)
      stay.arrived = opened
      records.append(.stay(stay, of: meeting.id))
    }
    return records.map { .put($0) }
  }
}
