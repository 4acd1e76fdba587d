import FlatFileStore
import Glibc
import Governance
import Screens
import TerminalFrame

/// How long the program takes to show data, and a key to change the frame.
enum ScreenFigures {
  private static let size = Size(columns: 120, rows: 40)

  /// Measures from outside, on a terminal of its own, and inside, frame by frame.
  static func print(folder: String) throws {
    var starts = Figures()
    var keys = Figures()
    for _ in 0..<30 {
      let (start, answers) = try PseudoTerminal.run(folder: folder, keys: 20)
      starts.take(start)
      for answer in answers { keys.take(answer) }
    }
    Swift.print("start to data on screen: \(starts.words)")
    Swift.print("key to frame, on a terminal: \(keys.words)")
    Swift.print("key to frame, in the program: \(try frames(folder).words)")
  }

  private static func frames(_ path: String) throws -> Figures {
    let folder = try PartnershipFolder(opening: path, by: "benchmark")
    let day = folder.partnership.meetings.all.first { $0.status == .planned }?.date ?? Day(number: 0)
    let time = ClockTime(hour: 9, minute: 41) ?? .midnight
    let desk = Desk(
      partnership: folder.partnership, clock: WallClock(Moment(day, time)), ids: folder.identifiers)
    var screen = Screen(desk: desk, size: size)
    _ = screen.update(.key(.character("m")))
    var figures = Figures()
    for run in 0..<400 {
      figures.time {
        _ = screen.update(.key(run % 40 < 20 ? .down : .up))
        _ = screen.view()
      }
    }
    return figures
  }
}
