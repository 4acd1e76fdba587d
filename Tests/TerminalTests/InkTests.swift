import CNcurses
import TerminalFrame
import Testing

@testable import Terminal

struct InkTests {
  @Test func `Without colours no role uses a pair, and every role but plain an attribute`() {
    for role in Role.allCases {
      let ink = Ink(of: Style(role: role), inColour: false)
      #expect(ink.pair == 0)
      #expect((ink.attributes == 0) == (role == .plain))
    }
  }

  @Test func `With colours every role but plain has a pair or an attribute`() {
    for role in Role.allCases where role != .plain {
      let ink = Ink(of: Style(role: role), inColour: true)
      #expect(ink.pair != 0 || ink.attributes != 0)
    }
  }

  @Test func `Good and bad differ with and without colours`() {
    for inColour in [true, false] {
      #expect(Ink(of: .good, inColour: inColour) != Ink(of: .bad, inColour: inColour))
    }
  }

  @Test func `Every pair a role uses is made`() {
    let made = Set(Ink.pairs.map(\.number)).union([0])
    #expect(Role.allCases.allSatisfy { made.contains(Ink(of: Style(role: $0), inColour: true).pair) })
  }

  @Test func `A style adds its attributes to those of the role`() {
    let ink = Ink(of: Style(role: .accent, bold: true, reverse: true, underline: true), inColour: true)
    #expect(ink.attributes == CN_BOLD | CN_REVERSE | CN_UNDERLINE)
  }
}
