import Governance
import Papers
import TerminalFrame
import TestSupport
import Testing

@testable import Screens

/// Answers on the demo that several pages give, and that have to be the same.
@Suite struct OfficeAnswersTests {
  private let partnership = DemoTemplate.partnership
  private let today = DemoTemplate.today

  @Test func `Whoever leaves an office of a group without a post in it touches that group`() throws {
    let secretaries = partnership.offices.all.filter { $0.office == "secretary" && $0.holds(on: today) }
    let post = try #require(secretaries.compactMap(\.post).first)
    let person = try #require(partnership.holder(of: post, on: today))
    let own = Set(secretaries.filter { $0.post == post }.map(\.group))
    #expect(own.count > 1)
    let found = partnership.consequences(of: WhatIf(.person(person.id), from: today), today: today)
    for group in own {
      #expect(found.effects.first { $0.group == group }?.offices == ["secretary"], "\(group)")
      #expect(!found.unchanged.contains(group))
    }
  }

  @Test func `What the Chair waived is in her briefing no more`() throws {
    var play = Play()
    let meeting = try #require(partnership.meetings.all.first { $0.date == today && $0.group == "board" })
    func judged(_ partnership: Partnership) -> [String] {
      Briefing(for: Proceedings(of: meeting, in: partnership), on: today).toJudge.map(\.id)
    }
    play.type("5/whistle")
    play.press(.enter)
    let waived = try #require(judged(partnership).first { $0.hasPrefix("whistle-blowing") })
    play.type("W")
    play.enter("the procedure is being written anew")
    #expect(!judged(play.screen.desk.partnership).contains(waived))
  }

  @Test func `What is put before the Chair keeps its place, what was seen goes to the end`() throws {
    var play = Play()
    play.type("5E")
    #expect(
      play.text.contains("1 of")
        && play.lines.contains { $0.hasPrefix(">not met") && $0.contains("[for the Chair]") })
    let before = play.screen.desk.partnership.openFindings(on: today).map(\.id)
    play.type("s")
    #expect(play.screen.desk.partnership.openFindings(on: today).last?.id == before.first)
  }

  @Test func `A vacant post is not said to be in a total that leaves it out`() throws {
    let vacancy = try #require(partnership.vacancies(on: today).first)
    let page = Wording(partnership, on: today).postPage(vacancy.post)
    #expect(page.contains("Not in the total membership while it is vacant."))
    #expect(!page.contains("Counts as here.") && !page.contains("In the total membership."))
    let held = try #require(
      partnership.posts(of: "board", on: today).first { partnership.holder(of: $0.id, on: today) != nil })
    #expect(Wording(partnership, on: today).postPage(held.id).contains("In the total membership."))
  }

  @Test func `Where no clause asks for notice of an appointment, closing asks for none`() throws {
    var partnership = partnership
    let meeting = try #require(partnership.meetings.all.first { $0.date == today && $0.group == "board" })
    let post = try #require(
      partnership.vacancies(on: today).first { partnership.posts[$0.post]?.group == "board" })
    partnership.people.put(Person(id: "P-NEW", name: "New, Ann"))
    partnership.appointments.put(Appointment(id: "H-NEW", post: post.post, person: "P-NEW", from: today))
    func asked(_ partnership: Partnership) -> Bool {
      Proceedings(of: meeting, in: partnership).unanswered.contains {
        if case .unnotified = $0 { true } else { false }
      }
    }
    #expect(asked(partnership))
    partnership.constitutions[partnership.constitutions.count - 1].settings.appointmentNoticeClause = ""
    #expect(!asked(partnership))
  }

  @Test func `A late action, a vacant post and an action ahead are answered from the list by their forms`()
    throws
  {
    var play = Play()
    play.type("5/joint protocol")
    play.press(.enter)
    play.type(".")
    #expect(play.form?.form.kind == .actionDone)
    play.press(.escape, .escape)
    play.type("/lay member")
    play.press(.enter)
    play.type(".")
    #expect(play.form?.form.kind == .appoint)
  }

  @Test func `Nobody is asked on an agency's page to invoice what is given in kind`() throws {
    let agency = try #require(partnership.agencies["LBB"])
    let page = Wording(partnership, on: today).agencyPage(agency).joined(separator: " ")
    #expect(page.contains("£12,000 agreed, in kind, £12,000 received"))
    #expect(!page.contains("in kind, not invoiced"))
  }
}
