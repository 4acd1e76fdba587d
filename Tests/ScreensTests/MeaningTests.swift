import TestSupport
import TerminalFrame
import Testing

@testable import Screens

/// What a frame says without its colours: every state stands there in words.
@Suite struct MeaningTests {
  @Test func `The standing, the figures, each part and its clause are words`() {
    let play = Board.inquorate()
    let lines = play.lines
    #expect(lines[1].hasPrefix("INQUORATE for item 5  9 here, 5 needed of 17"))
    #expect(lines[1].contains("no Care Trust"))
    #expect(lines[2].contains("yes a quarter 9/5"))
    #expect(lines[2].contains("NO Care Trust"))
    #expect(lines[2].hasSuffix("App1 7.2"))
    #expect(lines[3].contains("No business. Dr Penhale or Dr Osei (deputy) would restore it."))
  }

  @Test func `When it will fall and on whom it rests stand beside the answer`() {
    var play = Board.opened()
    #expect(play.lines[1].hasSuffix("falls 11:15: Dr Penhale leaves"))
    #expect(play.lines[2].contains("ONLY Penhale"))
    play.resize(120, 40)
    #expect(play.text.contains("Rests on Dr Penhale (Care Trust)"))
  }

  @Test func `An item's own quorum stands beside the meeting's`() {
    let play = Board.onItemFive()
    #expect(play.lines[1].contains("QUORATE for item 5  10 here"))
    #expect(play.lines[1].contains("meeting: 11"))
    #expect(play.lines[1].contains("falls 11:15"))
  }

  @Test func `The row under the cursor is marked by a sign and by the cursor`() throws {
    let play = Board.onItemFive()
    let frame = play.screen.view()
    let cursor = try #require(frame.cursor)
    #expect(frame.lines[cursor.row].hasPrefix(">15 Marsh, Lena"))
    #expect(frame.lines.count { $0.hasPrefix(">") } == 1)
  }

  @Test func `The gear is named on the bottom line`() {
    var play = Play()
    play.type("m")
    #expect(play.lines[23].hasPrefix("ROLL CALL"))
    play.type("/")
    #expect(play.lines[23].hasPrefix("AT THE DOOR"))
    play.press(.escape, .tab)
    #expect(play.lines[23].hasPrefix("AGENDA"))
    play.press(.tab)
    #expect(play.lines[23].hasPrefix("DECIDED"))
  }

  @Test func `A group without a rule is neither quorate nor inquorate`() {
    var play = Play()
    play.press(.end, .up, .up, .up, .up, .up)
    play.type("m")
    play.press(.end, .down, .down, .down, .enter)
    #expect(play.lines[1].hasPrefix("NO QUORUM RULE"))
    #expect(!play.text.contains("QUORATE for"))
  }

  @Test func `Wide names and combining marks keep the columns`() {
    var play = Play(SmallBoard.partnership)
    play.type("mpppp")
    let columns = play.lines.compactMap { line in
      line.firstRange(of: "here 09:52").map { DisplayWidth.of(String(line[..<$0.lowerBound])) }
    }
    #expect(columns.count >= 3)
    #expect(Set(columns).count == 1)
    #expect(play.text.contains("漢字"))
    #expect(play.text.contains("Ŵyn, Zoé"))
  }

  @Test func `Control characters in a name do not reach a cell`() {
    var play = Play(SmallBoard.partnership)
    play.type("m+")
    play.press(.paste("Eve\u{1B}[2J\u{202E}x"))
    for line in play.lines {
      #expect(line.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F && $0.value != 0x202E })
    }
  }
}
