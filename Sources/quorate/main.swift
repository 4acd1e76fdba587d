// quorate: the program. It asks the system what commands and screens may not ask for themselves, runs a command, and
// opens the screen where one is wanted. No rules of its own.

import Commands
import Glibc
import Governance

let outcome = Commands.run(
  arguments: Array(CommandLine.arguments.dropFirst()), surroundings: SystemSurroundings.current)
switch outcome {
case .finished(let out, let err, let status):
  let isWritten = StandardStream.output.write(out)
  StandardStream.error.write(err)
  exit(isWritten ? status : 2)
case .openScreen(let folder, let now, let isNew):
  exit(ScreenRun.run(folder: folder, now: now, isNew: isNew))
}
