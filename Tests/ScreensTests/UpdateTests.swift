import TestSupport
import Governance
import Papers
import TerminalFrame
import Testing

@testable import Screens

/// What keys come to: the effects and the words, compared as values.
@Suite struct UpdateTests {
  @Test func `A mark is saved with its words, and the cursor goes to the next unmarked row`() throws {
    var play = Play()
    play.type("m")
    #expect(try #require(play.register).cursor(in: .people) == 0)
    play.type("p")
    let change = try #require(play.saved.first)
    #expect(play.effects == [.save(change, words: "Ruth Hallam arrived 09:52")])
    // Row 2 has sent apologies, so the next that is not marked is row 3.
    #expect(try #require(play.register).cursor(in: .people) == 2)
    #expect(play.replayed == play.screen.desk.partnership)
  }

  @Test func `Apologies from somebody who is here write nothing and say why`() {
    var play = Play()
    play.type("mp")
    play.press(.home)
    play.type("a")
    #expect(play.effects.isEmpty)
    #expect(play.news.contains("has been here since 09:52"))
    #expect(play.news.contains("Use l for left"))
  }

  @Test func `Letters that mark people do nothing on the other lists, and say where they belong`() {
    var play = Board.onItemFive()
    let count = play.saved.count
    for _ in 0..<2 {
      play.press(.tab)
      for letter in "pdaxlrvi" {
        play.type(String(letter))
        #expect(play.news == "\(letter) belongs to the roll call: Tab goes back to the people.")
      }
    }
    #expect(play.saved.count == count)
  }

  @Test func `Two of one surname mark nobody until one is chosen`() throws {
    var play = Play()
    play.type("m/")
    play.enter("oka")
    #expect(play.saved.isEmpty)
    #expect(play.news.contains("Two match"))
    play.press(.down, .down, .enter)
    #expect(play.words == ["Sarah Okafor arrived 09:52"])
    #expect(try #require(play.register).door?.line.text == "")
  }

  @Test func `Somebody who said by video is marked by video, and v says otherwise`() {
    var play = Play()
    play.type("m/")
    play.enter("rzepka")
    #expect(play.words.last == "Adam Rzepka arrived 09:52 by video")
    play.press(.control("z"), .escape, .end)
    play.type("vr")
    #expect(play.words.last == "Adam Rzepka arrived 09:52")
  }

  @Test func `After the deputy has gone, p marks the holder and not the deputy`() {
    var play = Play()
    play.type("m/")
    play.enter("alabi")
    play.press(.escape, .home, .down, .down, .down, .down, .down, .down)
    play.clock("10:30")
    play.type("l")
    play.press(.home, .down, .down, .down, .down, .down, .down)
    play.type("p")
    #expect(play.words.last == "Ngozi Brandt arrived 10:30")
  }

  @Test func `Esc from an open meeting goes back and says that it stays open`() {
    var play = Board.opened()
    play.press(.escape)
    #expect(play.news == "LSCB Board stays open: m goes back to it.")
    #expect(play.register == nil)
    play.press(.control("c"))
    #expect(play.news == "Press q to leave; the meeting stays open.")
    play.type("m")
    #expect(play.register != nil)
  }

  @Test func `An inquorate decision is refused once and recorded by the second key`() throws {
    var play = Board.inquorate()
    let count = play.saved.count
    play.type("D")
    play.enter("The budget is agreed")
    #expect(play.saved.count == count)
    #expect(play.news.contains("App1 7.2"))
    #expect(play.news.contains("Dr Penhale"))
    play.type("D")
    let decision = try #require(
      play.screen.desk.partnership.decisions.all.last { $0.text == "The budget is agreed" })
    #expect(decision.footing == .inquorate)
    #expect(decision.outcome == "to-be-confirmed")
  }

  @Test func `What was typed for a refused decision is not lost by another key`() {
    var play = Board.inquorate()
    play.type("D")
    play.enter("The budget is agreed")
    play.press(.up)
    play.type("D")
    #expect(play.text.contains("Decision, item 5: The budget is agreed"))
  }

  @Test func `A line that is refused stays, with the reason over it`() {
    var play = Board.opened()
    play.press(.home)
    play.type("t")
    play.enter("09:00")
    #expect(play.effects.isEmpty)
    #expect(play.text.contains("09:00"))
    #expect(play.text.contains("! Arrived 09:55 and left 09:00"))
    play.press(.control("u"))
    play.enter("11:15")
    #expect(play.words.last == "Ruth Hallam leaves at 11:15")
  }

  @Test func `Striking a decision says what it leaves behind`() {
    var play = Board.onItemFive()
    play.press(.tab, .tab)
    play.type("s")
    #expect(play.words.last?.hasPrefix("decision struck: The minutes") == true)
    #expect(play.news.hasSuffix("Item 2 has no decision now."))
    #expect(
      play.screen.desk.partnership.decisions.all.allSatisfy { !$0.text.hasPrefix("The minutes of 10 Sep") })
    play.type("s")
    #expect(play.news == "There is no decision to strike.")
  }

  @Test func `e on the agenda ends the item being taken`() {
    var play = Board.onItemFive()
    play.press(.tab)
    play.type("e")
    #expect(play.words.last == "item 5 ended 10:47")
    play.type("e")
    #expect(play.effects.isEmpty)
  }

  @Test
  func `On the agenda the cursor stands on the next item, and a taken one is begun again only when asked`() {
    var play = Board.onItemFive()
    play.press(.tab)
    #expect(play.text.contains("> 6 Budget"))
    play.press(.home)
    play.type(">")
    #expect(play.effects.isEmpty)
    #expect(play.text.contains("Item 1 was taken 10:03 to 10:03."))
    play.type("n")
    #expect(play.effects.isEmpty)
    play.type(">y")
    #expect(play.words.last == "item 1 opened 10:47: Welcome, apologies, declarations of interest")
  }

  @Test func `A correction says which decisions it changes, or that it changes none`() {
    var play = Board.inquorate()
    play.type("D")
    play.enter("The budget is agreed")
    play.type("D")
    play.press(.home, .down, .down, .down, .down, .down, .enter)
    play.type("b")
    #expect(play.news.contains("“The budget is agreed” is now taken while quorate, was INQUORATE"))
    play.press(.escape, .home, .enter)
    play.type("a")
    play.press(.control("u"))
    play.enter("09:50")
    #expect(play.news.hasSuffix("Quorate throughout all the same; no decision affected."))
  }

  @Test func `On another day the minute of a departure is asked for`() {
    var play = Play(at: "09:00", on: DemoTemplate.today.adding(days: 1))
    play.press(.down, .up)
    play.type("m")
    play.press(.enter)
    play.type("p")
    #expect(play.words.last == "Ruth Hallam arrived 10:00")
    play.press(.home)
    play.type("l")
    #expect(play.text.contains("Ruth Hallam left at: 10:00"))
    play.press(.control("u"))
    play.enter("11:20")
    #expect(play.words.last == "Ruth Hallam left 11:20")
  }

  @Test func `Still here is refused where somebody went and came back`() {
    var play = Play()
    play.type("mp")
    play.press(.home)
    play.type("l")
    play.clock("10:00")
    play.press(.home)
    play.type("r")
    let count = play.saved.count
    play.press(.home, .enter)
    play.type("b")
    #expect(play.saved.count == count)
    #expect(play.news == "Ruth Hallam is entered as here at that time already.")
  }

  @Test func `Undo says in words what it took back`() {
    var play = Play()
    play.type("mpu")
    #expect(play.news == "undone: Ruth Hallam arrived 09:52")
    #expect(play.saved.isEmpty)
    #expect(play.screen.desk.partnership == play.base)
  }

  @Test func `What could not be saved is said, and is not shown as saved`() {
    var play = Play()
    play.type("m")
    _ = play.screen.update(.key(.character("p")))
    _ = play.screen.update(.notSaved("Ruth Hallam arrived 09:52: the disk is full", play.base))
    #expect(play.text.contains("NOT SAVED: Ruth Hallam arrived 09:52: the disk is full"))
    #expect(play.screen.desk.partnership == play.base)
    #expect(play.screen.desk.saving == .failed)
  }

  @Test func `A name that several people go by is not made into a new person`() {
    var play = Board.opened()
    play.type("+")
    play.enter("okafor")
    #expect(play.text.contains("Two go by that name"))
    #expect(play.text.contains("okafor"))
    #expect(play.screen.desk.partnership.people.all.count == play.base.people.all.count)
  }

  @Test func `A register that cannot be read is not opened half`() throws {
    var play = Play()
    play.type("m")
    let meeting = try #require(play.register).meeting
    _ = play.screen.update(
      .loaded(meeting, play.base, notices: [], problems: ["attendance.csv:3:1: no such person"]))
    #expect(play.register == nil)
    #expect(play.text.contains("attendance.csv:3:1: no such person"))
  }

  @Test func `The program lands in the meeting that is open today`() throws {
    let left = Board.onItemFive()
    let again = Play(left.screen.desk.partnership, at: "10:50")
    #expect(try #require(again.register).meeting == #require(left.register).meeting)
    #expect(again.screen.opening == [.load(try #require(again.register).meeting)])
  }
}
