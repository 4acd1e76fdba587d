import Governance
import Testing

@Suite struct ActionPhraseTests {
  let bexley: Bexley

  init() throws { bexley = try Bexley(on: day("2026-12-10")) }

  private func read(_ line: String) -> Result<ActionPhrase, ActionPhrase.Problem> {
    ActionPhrase.read(line, for: Bexley.board, on: bexley.date, in: bexley.partnership)
  }

  @Test func `What, by whom and when are read from one line`() throws {
    let phrase = try read("CSE figures by ward, Raman, 15 jan").get()
    #expect(phrase.text == "CSE figures by ward")
    #expect(phrase.post == Bexley.post(11))
    #expect(phrase.due == (try day("2027-01-15")))
  }

  @Test func `Every agency may be named, and one agency by its code`() throws {
    let every = try read("section 11 return, every agency, 31 jan").get()
    #expect(every.isForEveryAgency && every.post == nil)
    #expect(try read("leaflet, MPS, +2w").get().agency == Agency.ID("MPS"))
    #expect(try read("leaflet, bexley care trust").get().agency == Agency.ID("BCT"))
  }

  @Test func `What is to be done may contain commas, and day or name may be left out`() throws {
    #expect(try read("buy tea, coffee and milk, Marsh").get().text == "buy tea, coffee and milk")
    #expect(try read("write to schools, 15 jan").get() == phrase("write to schools", due: "2027-01-15"))
    #expect(try read("write to schools").get() == phrase("write to schools"))
    #expect(try read("thank the Chair, Hallam").get().post == Bexley.post(1))
  }

  @Test func `Somebody outside the group is found in the others`() throws {
    #expect(try read("minutes, Exec8").get().post == Bexley.executive(8))
  }

  private func phrase(_ text: String, due: String? = nil) throws -> ActionPhrase {
    var phrase = ActionPhrase(text: text)
    phrase.due = try due.map(day)
    return phrase
  }

  @Test(arguments: [
    ("", ActionPhrase.Problem.empty), (" , ,", .empty), ("figures, Ramn", .nobody("Ramn")),
    ("figures, Ramn, 15 jan", .nobody("Ramn")), ("figures, Raman, 31 janu 2", .noDay("31 janu 2")),
    ("figures, Okafor, 15 jan", .several("Okafor", [Bexley.post(5), Bexley.post(13)])),
  ])
  func `A line that cannot be understood says what is wrong with it`(
    line: String, problem: ActionPhrase.Problem
  ) {
    #expect(read(line) == .failure(problem))
  }

  @Test func `An action is late from the day after it was due, while it is open`() throws {
    var action = Action(id: Action.ID("A-1"), group: Bexley.board, text: "figures")
    #expect(action.daysLate(on: bexley.date) == nil)
    action.due = bexley.date
    #expect(action.daysLate(on: bexley.date) == nil)
    #expect(action.daysLate(on: bexley.date.adding(days: 9)) == 9)
    action.status = .done
    #expect(action.daysLate(on: bexley.date.adding(days: 9)) == nil)
  }
}
