import Governance
import Papers
import TestSupport
import Testing

/// What somebody who filled in a form is told besides.
@Suite struct RemarkTests {
  private var partnership = Board.partnership()
  private var ids = IdentifierSource(seed: 9)

  /// Files a form and says what is remarked on it.
  private mutating func remarks(_ kind: Form.Kind, _ texts: [Field.Name: String]) -> [String] {
    var form = Form(kind, texts)
    form.prefill(in: partnership, on: Board.day)
    guard case .change(let change) = form.outcome(in: partnership, on: Board.day, ids: &ids) else {
      return ["\(form.problems(in: partnership, on: Board.day))"]
    }
    let before = partnership
    partnership.apply(change)
    return Wording(partnership, on: Board.day).remarks(change, before: before)
  }

  @Test mutating func `A deputy not yet authorised is said not to count, and one who ends is not`() {
    #expect(
      remarks(.deputyAdd, [.person: "Ida Moss", .post: "board-02"]) == [
        "New among the people: Ida Moss",
        "Not authorised yet, so not counted: enter the day on which the agency authorised it.",
      ])
    #expect(
      remarks(.deputyEnd, [.person: "Moss", .post: "board-02"])
        == ["Ida Moss no longer deputises for Director of Children's Services"])
  }

  @Test mutating func `Whoever leaves leaves actions behind, which are named`() {
    _ = remarks(.actionSet, [.group: "board", .text: "Figures", .by: "board-06"])
    #expect(
      remarks(.appointmentEnd, [.post: "board-06", .on: "31 dec"]) == [
        "Dr Helen Penhale holds Clinical Director to 31 Dec 2026",
        "1 open action of Clinical Director will have nobody: 1",
      ])
    #expect(
      remarks(.appoint, [.person: "Ida Moss", .post: "board-06", .from: "1 jan", .notified: "today"]) == [
        "New among the people: Ida Moss", "1 open action of the post passes on with it: 1",
      ])
    #expect(
      remarks(.personLeave, [.person: "Moss"]) == [
        "Ida Moss does not come to hold Clinical Director",
        "1 open action of Clinical Director will have nobody: 1",
      ])
  }

  @Test mutating func `An appointment that another bounds says until when`() {
    _ = remarks(.appoint, [.person: "Ida Moss", .post: "board-18", .from: "1 feb", .notified: "today"])
    let moody = Board.person("Moody, Insp Carl").text
    #expect(
      remarks(.appoint, [.person: moody, .post: "board-18", .from: "today", .notified: "today"]).first
        == "By what is recorded already, Insp Carl Moody holds it to 31 Jan 2027")
  }

  @Test mutating func `A meeting outside the months, in the past, or moved after replies says so`() {
    partnership.constitutions[0].calendars = [
      MeetingCalendar(id: "m", groups: ["board"], months: [3, 12], atLeast: nil, clause: "App1 8.1")
    ]
    _ = remarks(.reply, [.meeting: "M-A001", .post: "board-06", .answer: "yes"])
    #expect(
      remarks(.meetingChange, [.meeting: "M-A001", .date: "2026-11-12"]) == [
        "Thu 12 November 2026, not Thu 10 December 2026", "1 reply came for the earlier day: ask again",
        "That day is past: enter who came, and open and close it, or cancel it",
        "Outside the months of the constitution, March and December (App1 8.1)",
      ])
    #expect(remarks(.meetingChange, [.meeting: "M-A001", .place: "Room 2"]) == [])
    #expect(
      remarks(.meetingChange, [.meeting: "M-A004", .date: "2027-04-08", .kind: "extra"])
        == ["Thu 8 April 2027, not Wed 10 March 2027"])
  }

  @Test mutating func `The business of a cancelled meeting is followed`() {
    _ = remarks(.agendaPut, [.group: "board", .title: "Police figures", .source: "action 58"])
    #expect(
      remarks(.meetingCancel, [.meeting: "M-A001"]) == [
        "Carried over to Wed 10 Mar 2027: Police figures",
        "On no agenda now: Welcome, declarations of interest; Minutes of 10 September; Neglect strategy 2027–29; "
          + "Budget 2027–28",
      ])
  }

  @Test mutating func `Taking off the agenda what is to be confirmed is said`() throws {
    var item = try #require(partnership.record(of: "M-A001").agenda["G-A003"])
    item.confirms = "D-1"
    partnership.apply(.put(.item(item, of: "M-A001")))
    #expect(
      remarks(.agendaRemove, [.meeting: "M-A001", .item: "3"])
        == ["A decision that waits to be confirmed is on this agenda no more."])
  }

  @Test mutating func `A meeting held that is shown otherwise is named, with its quorum`() throws {
    partnership = Sentences.closed()
    #expect(
      remarks(.appointmentEnd, [.post: "board-16", .on: "2026-12-09"]) == [
        "Gwen Fairley holds Safeguarding Lead to 9 Dec 2026",
        "Changes a meeting that was held, LSCB Board, Thu 10 Dec 2026: Safeguarding Lead vacant, not Gwen Fairley",
      ])
  }
}
