@testable import Governance
import Papers
import TestSupport
import Testing

@Suite struct FindingWordingTests {
  @Test func `Every finding says what, since when, by which clause and what to do`() throws {
    let partnership = Sentences.closed()
    let wording = Wording(partnership, on: Day(number: Board.day.number + 40))
    let appointment = try #require(partnership.appointment(to: "board-06", on: Board.day))
    let decision = try #require(partnership.decisions.all.last)
    let subjects: [(Finding.Subject, String)] = [
      (.vacancy("board-18"), ""), (.vacancy("board-06"), ""),
      (.neverQuorate("board", parts: ["care-trust"]), "App1 7.2"),
      (.inquorate("M-A001", from: Sentences.at("11:15"), to: Sentences.at("11:58")), "App1 7.2"),
      (.inquorate("M-A001", from: Sentences.at("11:15"), to: nil), "App1 7.2"),
      (.unconfirmed(decision.id), "App1 7.2"), (.late("A-A001", days: 20), ""),
      (.late("A-A001", days: 1), ""),
      (.forecast("M-A004"), "App1 7.2"), (.unnotified(appointment.id), "App1 4.10"),
      (.unclosed("M-A002"), ""),
      (.noEnd("wg-neglect"), ""),
    ]
    let findings = subjects.map {
      Finding(id: "x", kind: .notMet, subject: $0.0, group: nil, clause: $0.1, day: nil)
    }
    try Golden.check(findings.map { wording.finding($0) + "\n" }.joined(), "findings")
  }

  @Test func `What is to be attended to stands under its kind`() throws {
    let partnership = Sentences.closed()
    let day = Day(number: Board.day.number + 40)
    let wording = Wording(partnership, on: day)
    try Golden.check(
      wording.findingLines(partnership.findings(on: day)).map { $0 + "\n" }.joined(), "finding-lines")
    #expect(wording.findingLines([]) == ["Nothing to attend to on Tue 19 Jan 2027."])
  }
}
