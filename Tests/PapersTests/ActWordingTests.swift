@testable import Governance
import Papers
import TestSupport
import Testing

@Suite struct ActWordingTests {
  private let penhale = Board.person("Penhale, Dr Helen")
  private let okafor = Board.person("Okafor, Samuel")
  private let moody = Board.person("Moody, Insp Carl")
  private var time: Moment { Sentences.at("10:02") }

  private func here(_ capacity: Stay.Capacity, _ post: Post.ID?, _ means: Stay.Means = .room) -> Presence {
    Presence(person: capacity == .member ? penhale : moody, post: post, capacity: capacity, means: means)
  }

  @Test func `Every act has its words for history, log line and undo`() throws {
    let acts: [Act] = [
      .created("demo made"), .arrived(here(.member, "board-06"), at: time),
      .arrived(here(.member, "board-06", .video), at: time),
      .arrived(here(.deputy, "board-06", .telephone), at: time),
      .arrived(here(.attending, "board-10"), at: time), .arrived(here(.attending, nil), at: time),
      .arrived(Presence(person: nil, post: nil, capacity: .attending), at: time), .apologies("board-06"),
      .apologies("board-18"), .absent("board-06"), .expected("board-06", at: time.time),
      .willLeave(penhale, at: time.time), .willLeave(penhale, at: nil), .left(penhale, at: time),
      .left(nil, at: time),
      .retimed(penhale, arrived: time, left: Sentences.at("11:15")),
      .retimed(penhale, arrived: time, left: nil),
      .struck("board-06", penhale), .struck("board-06", nil), .struck(nil, nil),
      .appointed(okafor, name: "Samuel Okafor", to: "board-17", from: Board.day),
      .deputyNamed(moody, for: "board-10"),
      .named("Ivy Penrose"), .opened("M-A001", at: time, chair: penhale, inquorate: false),
      .opened("M-A001", at: time, chair: nil, inquorate: true), .adjourned("M-A001", at: time),
      .resumed("M-A001", at: time), .closed("M-A001", at: time),
      .itemOpened(number: 5, title: "Budget", at: time),
      .itemClosed(number: 5, at: time), .interest(penhale, item: 5, ruling: .pending),
      .interest(penhale, item: 5, ruling: .speaks), .interest(penhale, item: 5, ruling: .takesNoPart),
      .interest(penhale, item: 5, ruling: .leavesRoom), .decided("Agreed", item: 5, footing: .quorate),
      .decided("Agreed", item: nil, footing: .inquorate), .decided("Agreed", item: nil, footing: .noRule),
      .decisionStruck("Agreed"), .noted("Thanks", item: nil), .actionAdded("Figures", due: Board.day),
      .actionAdded("Figures", due: nil),
      .exchanged(okafor, penhale),
    ]
    try Golden.check(acts.map { Sentences.wording.act($0) + "\n" }.joined(), "acts")
  }

  @Test func `A correction names the decisions it changes, with what they were`() throws {
    var decision = Decision(
      id: "D-A001", meeting: "M-A001", item: nil, at: time, sequence: 1, text: "Budget agreed",
      footing: .inquorate)
    let fallen = CorrectionEffect.Changed(decision: decision, before: .quorate)
    decision.text = "Minutes agreed"
    decision.footing = .quorate
    let risen = CorrectionEffect.Changed(decision: decision, before: .inquorate)
    let effects = [
      CorrectionEffect(changed: [], isQuorateThroughout: true),
      CorrectionEffect(changed: [], isQuorateThroughout: false),
      CorrectionEffect(changed: [], isQuorateThroughout: nil),
      CorrectionEffect(changed: [fallen], isQuorateThroughout: false),
      CorrectionEffect(changed: [fallen, risen], isQuorateThroughout: false),
    ]
    try Golden.check(effects.map { Sentences.wording.effect($0) + "\n" }.joined(), "effects")
  }
}
