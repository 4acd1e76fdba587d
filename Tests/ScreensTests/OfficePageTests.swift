import Governance
import Papers
import TerminalFrame
import TestSupport
import Testing

@testable import Screens

/// What keys come to on the palette, the what-if, the question after a change of holder and the first run.
@Suite struct OfficePageTests {
  @Test func `The palette does an act by its name`() {
    var play = Play()
    play.type(":")
    play.enter("forward plan")
    #expect(play.text.contains("Forward plan, all groups"))
    play.press(.escape)
    play.type(":")
    play.enter("new person")
    #expect(play.form?.form.kind == .personAdd)
  }

  @Test func `What cannot be done now is shown with the reason and does nothing`() throws {
    var play = Play()
    play.type(":moves the day")
    let entry = try #require(play.palette?.shown.first)
    #expect(entry.reason == "That is for an action: 4 goes to the actions.")
    play.press(.enter)
    #expect(play.palette != nil)
    #expect(play.news == "Not now: That is for an action: 4 goes to the actions.")
    #expect(play.saved.isEmpty)
    play.press(.escape)
    play.type("4:")
    play.enter("moves the day")
    #expect(play.form?.form.kind == .actionRedate)
  }

  @Test func `What only another page can do is named with that page`() throws {
    var play = Play()
    play.type(":strikes the dec")
    let entry = try #require(play.palette?.shown.first)
    #expect(entry.reason.hasPrefix("not on this page: "))
    play.press(.enter)
    #expect(play.news.hasPrefix("Not now: not on this page"))
  }

  @Test func `Opening the palette writes nothing and asks for nothing`() {
    for keys in ["", "2", "3", "4", "m"] {
      var play = Play()
      play.type(keys)
      let before = play.screen.desk.partnership
      play.type(":")
      #expect(play.palette != nil)
      #expect(play.saved.isEmpty && play.effects.isEmpty && !play.isOver)
      #expect(play.screen.desk.partnership == before)
      #expect(play.screen.desk.drafts.isEmpty)
    }
  }

  @Test func `Letters pick words before letters from anywhere`() throws {
    var play = Play()
    play.type(":meet")
    #expect(try #require(play.palette?.shown.first).words == "New meeting")
    #expect(play.palette?.shown.contains { $0.words == "Name a deputy" } == false)
    play.press(.control("u"))
    play.type("nm")
    #expect(play.palette?.shown.contains { $0.words == "New meeting" } == true)
  }

  @Test func `What if never saves anything, whatever is supposed`() {
    var play = Play()
    play.type("2")
    for _ in 0..<3 {
      play.type("wfdfdp")
      play.press(.escape, .down)
    }
    play.type("1w")
    play.press(.enter)
    play.press(.escape)
    #expect(play.saved.isEmpty)
    #expect(play.screen.desk.partnership == play.base)
    #expect(play.written.keys.sorted() == ["what-if-2026-12-10.txt"])
  }

  @Test func `f fills the post, d sends the deputy, and each goes back to nobody`() {
    var play = Play()
    play.type("2/penh")
    play.press(.enter)
    play.type("w")
    #expect(play.whatIf?.whatIf.instead == .nobody)
    #expect(play.text.contains("CAN NEVER BE QUORATE"))
    play.type("f")
    #expect(play.whatIf?.whatIf.instead == .newHolder)
    #expect(!play.text.contains("CAN NEVER BE QUORATE"))
    play.type("d")
    #expect(play.whatIf?.whatIf.instead == .namedDeputy)
    play.type("d")
    #expect(play.whatIf?.whatIf.instead == .nobody)
  }

  @Test func `What if stands on every list, for whoever the row is about`() {
    for keys in ["4", "b", "3r", "2"] {
      var play = Play()
      play.type(keys)
      if keys == "4" { play.press(.down) }
      play.type("w")
      #expect(play.whatIf != nil, "\(keys)")
    }
  }

  private static func afterGarrow(keeping: Bool = false) -> Play {
    var play = Play()
    play.type("2/garrow")
    play.press(.enter)
    play.type("e")
    play.press(.enter)
    play.enter("Moss, Supt Ada")
    play.press(.control("s"))
    return play
  }

  private static func isHandover(_ play: Play) -> Bool {
    if case .handover? = play.screen.pages.last { true } else { false }
  }

  @Test func `A new holder asks once whose the open actions are now`() {
    var play = OfficePageTests.afterGarrow()
    #expect(OfficePageTests.isHandover(play))
    #expect(play.text.contains("k  they stay with the post: Supt Ada Moss"))
    #expect(!play.text.contains("g go with"))
    play.type("g")
    #expect(play.news == "Supt Garrow holds no other post.")
    play.type("k")
    #expect(!OfficePageTests.isHandover(play))
    #expect(play.saved.count == 1)
    #expect(play.actions(23).map(\.post) == ["board-10"])
  }

  @Test func `o hands the open actions to somebody else, with a step in their story`() {
    var play = OfficePageTests.afterGarrow()
    play.type("o")
    play.enter("nobody at all")
    #expect(play.text.contains("! Nobody and no agency is called “nobody at all”."))
    play.press(.control("u"))
    play.enter("raman")
    #expect(!OfficePageTests.isHandover(play))
    #expect(play.actions(23).map(\.post) == ["board-11"])
    #expect(play.screen.desk.partnership.history(of: play.actions(23)[0].id).last?.kind == .handedOn)
    #expect(play.saved.count == 2)
    #expect(play.replayed == play.screen.desk.partnership)
  }

  @Test func `g lets the open actions go with whoever held the post, to another post of theirs`() throws {
    // A post whose holder has another, and an open action.
    let partnership = DemoTemplate.partnership
    let pair = partnership.actions.all.compactMap { action -> (Post.ID, Person.ID)? in
      guard action.status == .open, let post = action.post,
        let holder = partnership.holder(of: post, on: DemoTemplate.today)
      else { return nil }
      let others = partnership.appointments.all.filter {
        $0.person == holder.id && $0.post != post && $0.holds(on: DemoTemplate.today) && $0.to == nil
      }
      return others.isEmpty ? nil : (post, holder.id)
    }
    let (post, person) = try #require(pair.first)
    var play = Play()
    play.type(":")
    play.enter("ceases to hold a post")
    play.type(post.text)
    play.press(.control("s"))
    #expect(OfficePageTests.isHandover(play))
    let before = play.screen.desk.partnership.openActions(of: post).count
    play.type("g")
    #expect(!OfficePageTests.isHandover(play))
    #expect(play.screen.desk.partnership.openActions(of: post).isEmpty)
    let now = play.screen.desk.partnership.actions.all.filter { action in
      action.status == .open
        && action.post.map {
          play.screen.desk.partnership.holder(of: $0, on: DemoTemplate.today)?.id == person
        } == true
    }
    #expect(before > 0 && now.count >= before)
  }

  @Test func `The first run asks for a partnership to be made, and opens the panes when it is`() {
    let founding = Desk.Founding(templates: ["bexley", "plain"], folder: "/home/kay/office")
    var play = Play(Partnership(), founding: founding)
    play.press(.control("s"))
    #expect(play.effects.isEmpty)
    #expect(play.text.contains("Needed; fill it in."))
    play.enter("Bexley Safeguarding Children Board")
    play.enter("London Borough of Bexley")
    play.press(.control("u"))
    play.enter("no such")
    play.press(.control("s"))
    #expect(play.effects.isEmpty)
    #expect(play.news == "No constitution is called “no such”: bexley, plain.")
    play.press(.up, .control("u"))
    play.type("bex")
    play.press(.tab, .control("s"))
    #expect(
      play.effects == [
        .found(
          template: "bexley", name: "Bexley Safeguarding Children Board", area: "London Borough of Bexley",
          folder: "/home/kay/office")
      ])
    #expect(play.form != nil)
    _ = play.screen.update(.notFounded("The folder is not empty."))
    #expect(play.text.contains("! The folder is not empty."))
    _ = play.screen.update(.founded(DemoTemplate.partnership, folder: "/home/kay/office"))
    #expect(play.isOnPanes)
    #expect(play.news.hasPrefix("Made in /home/kay/office."))
    #expect(play.screen.desk.partnership == DemoTemplate.partnership)
    play.press(.escape)
    #expect(!play.isOver)
  }

  @Test func `Esc on the first run leaves, and nothing is made`() {
    let founding = Desk.Founding(templates: ["bexley", "plain"], folder: "/home/kay/office")
    var play = Play(Partnership(), founding: founding)
    play.press(.escape)
    #expect(play.isOver)
    #expect(!play.effects.contains { if case .found = $0 { true } else { false } })
  }

  @Test func `A page follows what is changed of what it is about`() {
    var play = Play()
    play.type("4")
    play.press(.enter)
    #expect(play.text.contains("Return the section 11 audit"))
    play.type("e")
    play.press(.enter)
    play.enter("all returned")
    play.press(.control("s"))
    #expect(play.paper?.subject == .action(play.actions(22)[0].id))
    #expect(play.text.contains("all returned"))
  }

  @Test(arguments: ["B", "M", "a", "T"]) func `A paper opens with its text and goes back`(key: String) {
    var play = Play()
    play.type(key)
    #expect(play.paper?.lines.isEmpty == false)
    play.press(.escape)
    #expect(play.isOnPanes)
    #expect(play.saved.isEmpty)
  }

  @Test func `Looking for one thing in a pane opens it, and shows the pane whole again`() {
    var play = Play()
    play.type("/negl")
    play.press(.enter)
    #expect(play.paper?.subject == .group("wg-neglect"))
    play.press(.escape)
    #expect(play.isOnPanes)
    #expect(play.text.contains("LSCB Board"))
    #expect(
      play.text.contains(">│ ├ Working group: Neglect") || play.text.contains("> │ ├ Working group: Neglect"))
  }

  @Test func `Looking for what is not there opens nothing`() {
    var play = Play()
    play.type("/xyzzy")
    play.press(.enter)
    #expect(play.isOnPanes)
    play.press(.escape)
    #expect(play.text.contains("LSCB Board"))
  }
}
