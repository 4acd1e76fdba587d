import Governance
import Papers
import TestSupport
import Testing

@Suite struct RefusalWordingTests {
  private let person = Board.person("Penhale, Dr Helen")
  private var since: Moment { Sentences.at("10:02") }

  @Test func `Every refusal says what is wrong and what to do`() throws {
    let inquorate = Sentences.verdict("board-01", "board-04", "board-05", "board-08", "board-09")
    let refusals: [Refusal] = [
      .alreadyHere(person, since: since), .notHere(person),
      .postFilled("board-06", by: Board.person("Osei, Dr Kwame")),
      .cannotBeAway(person, .apologies, since: since), .cannotBeAway(person, .late, since: since),
      .cannotBeAway(person, .absent, since: since), .neverHere("board-06"),
      .hasBeenHere(person, until: since),
      .vacant("board-18"), .noSuchPost("board-99"), .noNamedDeputy("board-06"),
      .leftBeforeArrival(arrived: since, left: Sentences.at("10:00")), .overlaps(person), .notOpen(.planned),
      .notOpen(.adjourned), .notOpen(.closed), .notOpen(.cancelled), .notOpen(.open), .alreadyOpen, .isClosed,
      .isCancelled, .noFurtherItem, .noItem, .itemTaken(4), .emptyText, .endsBeforeItBegins(since),
      .inquorateOpening(inquorate), .inquorateItem(inquorate), .inquorateDecision(inquorate),
    ]
    try Golden.check(refusals.map { Sentences.wording.refusal($0) + "\n" }.joined(), "refusals")
  }

  @Test func `Every question that closing leaves has its answer in one key`() throws {
    var interest = Interest(
      id: "I-A001", item: "G-A003", person: person, interest: "bidder", ruling: .pending)
    interest.ruling = .pending
    let decision = Decision(
      id: "D-A001", meeting: "M-A001", item: nil, at: since, sequence: 1, text: "Budget agreed",
      footing: .inquorate)
    var nameless = Stay(id: "S-A001", post: nil, person: nil, capacity: .attending)
    let unknown = nameless
    nameless.why = "woman, blue coat"
    let appointment = try #require(Sentences.wording.partnership.appointment(to: "board-06", on: Board.day))
    let questions: [Unanswered] = [
      .unmarked("board-12"), .nameless(nameless), .nameless(unknown),
      .undecided(AgendaItem(id: "G-A004", number: 4, title: "Budget")), .unruled(interest),
      .unconfirmed(decision),
      .unnotified(appointment),
    ]
    let lines = questions.map { "\(Sentences.wording.question($0)) [\(Sentences.wording.answer($0))]\n" }
    try Golden.check(lines.joined(), "unanswered")
  }

  @Test func `Every mistake in an action says what to type`() throws {
    let problems: [ActionPhrase.Problem] = [
      .empty, .nobody("Nemo"), .several("Okafor", ["board-05", "board-13"]), .noDay("40 jan"),
    ]
    try Golden.check(
      problems.flatMap { Sentences.wording.problem($0) }.map { $0 + "\n" }.joined(), "action-problems")
  }
}
