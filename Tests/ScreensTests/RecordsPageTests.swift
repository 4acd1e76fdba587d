import Governance
import TerminalFrame
import TestSupport
import Testing

@testable import Screens

/// The registers that the office keeps beside its meetings, as keys reach and change them.
@Suite struct RecordsPageTests {
  /// Opens a register by its name in the palette.
  private func register(_ words: String) -> Play {
    var play = Play()
    play.type(":\(words)")
    play.press(.enter)
    return play
  }

  @Test func `Seven asks which register, with how much is in each, and Enter opens it`() throws {
    var play = Play()
    play.type("7")
    try play.keep("registers")
    play.press(.down, .enter)
    try play.keep("register-of-documents")
    try play.keepSmall("register-of-documents")
  }

  @Test(arguments: OfficeRegister.allCases)
  func `Every register is found by its name, and Esc comes back from it`(register kind: OfficeRegister) {
    var play = register(kind.title)
    #expect(play.lines[0].hasPrefix(kind.title))
    let rows = kind.rows(play.screen.desk, all: false)
    #expect(rows.isEmpty ? play.text.contains(kind.nothing) : play.text.contains("1 of \(rows.count)"))
    play.press(.escape)
    #expect(play.isOnPanes)
  }

  @Test(arguments: OfficeRegister.allCases)
  func `Every line opens its page, and what is over is shown when asked for`(kind: OfficeRegister) {
    var play = register(kind.title)
    let all = kind.rows(play.screen.desk, all: true)
    if kind.hidesSome { play.type("A") }
    for (index, row) in all.enumerated() {
      #expect(play.text.contains("\(index + 1) of \(all.count)"))
      play.press(.enter)
      #expect(row.subject == nil || play.paper?.subject == row.subject)
      #expect(play.paper?.lines.isEmpty == false, "\(row.words)")
      play.press(.escape, .down)
    }
  }

  @Test func `A new version of a document is entered from its line, and the old one is over`() throws {
    var play = register("Register of documents")
    play.press(.down)
    play.type(".")
    #expect(play.text.contains("Handbook of the LSCB, version 5"))
    play.enter("6")
    play.press(.control("s"))
    let versions = play.screen.desk.partnership.documents.all.filter { $0.name == "Handbook of the LSCB" }
    #expect(versions.map(\.version) == ["4", "5", "6"])
    #expect(versions[1].withdrawnOn == DemoTemplate.today && versions[2].withdrawnOn == nil)
    #expect(play.text.contains("version 6") && !play.text.contains("version 5"))
    play.type("A")
    #expect(play.text.contains("version 5"))
  }

  @Test func `A document is found, changed and withdrawn from its line`() throws {
    var play = register("Register of documents")
    play.type("/proto")
    play.press(.enter)
    #expect(play.text.contains("1 of 1"))
    play.type("e")
    try play.keep("register-change")
    play.press(.down, .down, .enter)
    play.press(.control("s"))
    let one = try #require(play.screen.desk.partnership.documents.all.first { $0.name.hasPrefix("Inform") })
    #expect(one.withdrawnOn == DemoTemplate.today)
    #expect(play.text.contains("Nothing here fits"))
  }

  @Test func `What has no form here says where it is entered`() {
    var play = register("Register of interests")
    play.type("+")
    #expect(play.news.contains("attendance register"))
    play.type(".")
    #expect(play.news.contains("Enter opens it"))
    play.type("A")
    #expect(play.news == "All there is stands here.")
    // Where the constitution has no such rule, that is said before anything is typed.
    var empty = register("Documents for approval")
    #expect(empty.text.contains("No rule: the constitution has none on documents that agencies approve."))
    empty.type(".")
    #expect(empty.news.hasPrefix("No rule"))
    empty.type("+")
    #expect(empty.form == nil && empty.news.hasPrefix("No rule"))
    var chair = register("Chair's action")
    chair.type("+")
    #expect(chair.form == nil && chair.news.contains("(App1 8.1)"))
  }

  @Test(arguments: [
    "Contributions", "Register of risks", "Checklists", "Vacant posts", "Matters with time limits",
  ])
  func `The next step is a form about the line, in words and not in codes`(name: String) throws {
    var play = register(name)
    let words = try #require(OfficeRegister.allCases.first { $0.title == name }).rows(
      play.screen.desk, all: false)
    play.type(".")
    let form = try #require(play.form)
    let offer = try #require(words.first?.next)
    #expect(form.form.kind == offer.kind)
    for (field, code) in offer.texts {
      #expect(form.form.texts[field] == code)
      #expect(!play.lines.contains { $0.hasSuffix(" \(code)") }, "\(play.text)")
    }
  }

  @Test func `What was added is under the cursor, and Esc comes back to the list of registers`() throws {
    var play = Play()
    play.type("7")
    for _ in 0..<4 { play.press(.down) }
    play.press(.enter)
    play.type("+")
    play.enter("Agency staff unknown to schools")
    play.press(.control("s"))
    #expect(play.lines.contains { $0.hasPrefix(">Agency staff unknown") })
    // It was not reported yet: that comes first.
    play.type(".")
    #expect(play.form?.form.kind == .riskChange && play.form?.field.name == .reported)
    play.press(.escape, .escape)
    #expect(play.text.contains("Which register?"))
  }

  @Test func `A checklist is ticked for somebody by name, and the news says for whom`() throws {
    var play = register("Checklists")
    play.type("/code of conduct")
    play.press(.enter)
    #expect(play.lines.contains { $0.hasPrefix(">Code of conduct accepted") })
    play.type(".")
    #expect(play.form?.field.name == .subject)
    // Only who has not accepted it yet is offered.
    #expect(play.form?.check.candidates.map(\.words) == ["Gwen Fairley, Safeguarding Lead (LSCB Board)"])
    play.type("Fairl")
    #expect(play.text.contains("= Gwen Fairley"))
    play.press(.tab, .control("s"))
    #expect(play.news.contains("For Gwen Fairley, Safeguarding Lead (LSCB Board)"))
  }

  @Test func `A kind of matter is found in the palette by its own name`() {
    let play = register("serious case review")
    #expect(play.form?.form.kind == .matterOpen)
    #expect(play.form?.form.texts[.kind] == "serious-case-review")
  }
}
