// quorate-benchmark: the figures in the README, each as a median of many runs on this machine, saves as a ratio to one
// bare synced append in the same run. Build with -c release.

import Glibc

guard CommandLine.arguments.count == 2 else {
  print(
    "Usage: quorate-benchmark FOLDER\n  FOLDER: a demo partnership, which the figures of saving are entered into."
  )
  exit(2)
}
let folder = CommandLine.arguments[1]
do {
  print(Machine.line)
  try ScreenFigures.print(folder: folder)
  try SavingFigures.print(folder: folder)
} catch {
  print("\(error)")
  exit(1)
}
