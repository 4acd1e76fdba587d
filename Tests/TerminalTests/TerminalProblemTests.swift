import Terminal
import Testing

struct TerminalProblemTests {
  @Test(arguments: [
    (TerminalProblem.notATerminal, "The full screen needs a terminal"),
    (.unknownTerminal(""), "The variable TERM is not set"),
    (.unknownTerminal("dumb"), "The terminal kind “dumb” (TERM) is not known here"),
    (.cannotStart, "The terminal refused to change its mode"),
  ])
  func `A problem is one sentence that says what to do`(problem: TerminalProblem, start: String) {
    #expect(problem.sentence.hasPrefix(start))
    #expect(problem.sentence.hasSuffix("."))
    #expect(!problem.sentence.contains("\n"))
  }
}
