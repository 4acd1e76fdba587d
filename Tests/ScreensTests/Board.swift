import TerminalFrame

/// The demo's Board at the stages of its meeting.
enum Board {
  /// Twelve have come by 10:02, the meeting is not opened.
  static func arrived() -> Play {
    var play = Play(at: "09:55")
    play.type("m/")
    for name in ["hallam", "adeyinka", "pryce", "samuel", "penhale", "alabi"] { play.enter(name) }
    play.clock("10:02")
    for name in ["siddiqui", "raman", "sarah", "tysoe", "marsh", "rzepka"] { play.enter(name) }
    play.press(.escape)
    return play
  }

  /// Opened at 10:03.
  static func opened() -> Play {
    var play = arrived()
    play.clock("10:03")
    play.type("O")
    return play
  }

  /// On item 5 since 10:41: one decision, one action and one note recorded, one person taking no part.
  static func onItemFive() -> Play {
    var play = opened()
    play.type(">>")
    play.clock("10:08")
    play.type("D")
    play.enter("The minutes of 10 September are agreed with one correction")
    play.clock("10:22")
    play.type(">>A")
    play.enter("CSE figures by ward, Raman, 15 jan")
    play.type("N")
    play.enter("The Chairman thanked the group for the audit")
    play.clock("10:31")
    play.type("/tysoe")
    play.press(.escape)
    play.clock("10:41")
    play.type(">")
    play.press(.end, .up, .up)
    play.type("i")
    play.enter("bidder")
    play.type("n")
    play.clock("10:47")
    return play
  }

  /// On item 5 at 11:15, after the Care Trust's only post has left.
  static func inquorate() -> Play {
    var play = onItemFive()
    play.clock("11:15")
    play.press(.home, .down, .down, .down, .down, .down)
    play.type("l")
    return play
  }
}
