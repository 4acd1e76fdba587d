import FlatFileStore
import Glibc
import Governance

/// How long a mark takes to be saved, beside one bare append of the same length that is synced.
enum SavingFigures {
  private static let runs = 300

  /// Measures the two in turn, so that the disk's moods meet both, and prints the ratio.
  static func print(folder path: String) throws {
    let folder = try PartnershipFolder(opening: path, by: "benchmark")
    guard let meeting = folder.partnership.meetings.all.first(where: { $0.status == .planned }),
      let post = Roster(of: meeting.group, on: meeting.date, in: folder.partnership).held.first?.post.id
    else { throw BenchmarkProblem.noMeeting }
    let bare = try BareFile(in: path)
    var saves = Figures()
    var appends = Figures()
    for run in 0..<runs {
      let mark = try change(run, post, meeting, folder)
      try saves.time { try folder.save(mark, words: "a mark of the benchmark") }
      try appends.time { try bare.append(240) }
    }
    let ratio = Figures.rounded(saves.quantile(0.5) / appends.quantile(0.5))
    let late = Figures.rounded(saves.quantile(0.95) / appends.quantile(0.95))
    Swift.print("one mark saved: \(saves.words)")
    Swift.print("one bare append of 240 bytes with fdatasync: \(appends.words)")
    Swift.print("ratio of the medians \(ratio), of the 95% \(late)")
    _ = folder.refresh()
  }

  /// A mark that differs from the last one each time.
  private static func change(
    _ run: Int, _ post: Post.ID, _ meeting: Meeting, _ folder: PartnershipFolder
  ) throws -> Change {
    let proceedings = Proceedings(of: meeting, in: folder.partnership)
    let capacity: Stay.Capacity = run.isMultiple(of: 2) ? .apologies : .absent
    guard let change = proceedings.away(capacity, post, ids: &folder.identifiers).change else {
      throw BenchmarkProblem.noMeeting
    }
    return change
  }
}

/// A file that is only appended to and synced.
final class BareFile {
  private let descriptor: Int32
  private let path: String

  /// Makes the file beside the partnership's journal, on the same disk.
  init(in folder: String) throws {
    path = folder + "/.quorate/benchmark"
    descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw BenchmarkProblem.noFile(path) }
  }

  deinit {
    close(descriptor)
    unsafe unlink(path)
  }

  /// Appends bytes and waits until they are on the disk.
  func append(_ count: Int) throws {
    let bytes = [UInt8](repeating: 0x61, count: count - 1) + [0x0a]
    guard unsafe write(descriptor, bytes, bytes.count) == bytes.count, fdatasync(descriptor) == 0 else {
      throw BenchmarkProblem.noFile(path)
    }
  }
}

/// Why nothing could be measured.
enum BenchmarkProblem: Error {
  /// The folder has no planned meeting with a held post.
  case noMeeting
  /// A file could not be written.
  case noFile(String)
  /// The program could not be started in a terminal.
  case noTerminal
}
