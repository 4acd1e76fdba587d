import Governance
import Papers
import TerminalFrame
import TestSupport
import Testing

@testable import Screens

/// What a newcomer tripped over when a form or a prompt hid what it knew.
@Suite struct HiddenReasonTests {
  @Test func `A form says what is wrong with what it is about, where no field of it can be put right`() throws
  {
    var partnership = DemoTemplate.partnership
    for meeting in partnership.meetings.all where meeting.group == "board" && meeting.status == .planned {
      partnership.apply(Change(.created(""), [.remove(.meeting(meeting))]))
    }
    var play = Play(partnership)
    play.press(.home, .down)
    play.type(">")
    play.enter("Terms of reference")
    play.press(.control("s"))
    #expect(play.saved.isEmpty)
    #expect(play.news.contains("has no meeting planned. Add one first."), "\(play.news)")
  }
}
