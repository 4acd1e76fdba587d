import Governance
import Papers
import TerminalFrame
import TestSupport
import Testing

@testable import Screens

/// A form that changes something shows it as it is as soon as it is named, so that saving empties nothing.
@Suite struct NamedInFormTests {
  /// Opens the one form that the palette has under some words, and names what it is about.
  private func named(_ words: String, _ name: String) -> Play {
    var play = Play()
    play.type(":\(words)")
    play.press(.enter)
    play.enter(name)
    return play
  }

  @Test func `A person keeps what the form did not change`() throws {
    var play = named("change a person", "Whitlow")
    let before = try #require(play.base.people.all.first { $0.surname == "Whitlow" })
    #expect(play.form?.form.texts[.phone] == before.phone && !before.phone.isEmpty)
    play.press(.control("s"))
    #expect(play.screen.desk.partnership.people[before.id] == before)
  }

  @Test func `An agency keeps its sector and its other names`() throws {
    var play = named("change an agency", "MPS")
    let before = try #require(play.base.agencies["MPS"])
    #expect(play.form?.form.texts[.sector] == before.sector && !before.sector.isEmpty)
    play.press(.control("s"))
    #expect(play.screen.desk.partnership.agencies["MPS"] == before)
  }

  @Test func `A contribution keeps what was received`() throws {
    let before = try #require(DemoTemplate.partnership.contributions.all.first { $0.received > .none })
    var play = named("change a contribution", before.id.text)
    #expect(play.form?.form.texts[.received]?.isEmpty == false)
    play.press(.control("s"))
    #expect(play.screen.desk.partnership.contributions[before.id] == before)
  }

  @Test func `A risk keeps its kind and who keeps it`() throws {
    let before = try #require(DemoTemplate.partnership.risks.all.first { !$0.by.isEmpty })
    var play = named("change a risk", before.id.text)
    #expect(play.form?.form.texts[.by] == before.by)
    play.press(.control("s"))
    #expect(play.screen.desk.partnership.risks[before.id] == before)
  }

  @Test func `The page of an agency says its money, its returns and its matters`() {
    var play = Play(size: Size(columns: 120, rows: 80))
    play.type("b")
    play.press(.enter)
    play.type("g")
    #expect(play.text.contains("2026/27: £5,000 agreed, invoiced "))
    #expect(play.text.contains("Annual safeguarding report presented to the Board: last done "))
    #expect(
      play.text.contains("Concern about practice “Strategy discussions held late”: opened 7 Oct 2026,"))
  }
}
