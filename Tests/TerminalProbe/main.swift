// A small program for the tests to drive: it shows the screen's size, words in every role, names of every width,
// the last events, and does on command what programs should not do.

import Glibc
import Terminal
import TerminalFrame

var board = ProbeBoard()
do throws(TerminalProblem) {
  var session = try TerminalSession()
  board.run(&session)
} catch {
  print(error.sentence)
  exit(2)
}
print("left: \(board.lastWord)")
exit(board.lastWord == "quit" ? 0 : 1)
