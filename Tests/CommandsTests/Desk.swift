import Commands
import FlatFileStore
import Glibc
import Governance
import RecordFormat
import TestSupport
import Testing

/// A folder with the invented partnership, and somebody who types commands at it.
struct Desk {
  /// The folder's path, this test's own.
  let path: String
  /// What is typed before every command.
  var options: [String]

  /// Makes the folder, with changes to the invented partnership on top of it, and further rules.
  init(
    _ name: String, at time: String = "10:02", adding steps: [Change.Step] = [], rules: String = ""
  ) throws {
    path = "\(Desk.root)/\(name)"
    options = ["--folder", path, "--on", Board.day.description, "--at", time]
    _ = try PartnershipFolder.create(
      at: path, template: [("constitution/2010-09-01.yaml", Array((Board.constitution + rules).utf8))],
      author: "Kay Dunmore", words: "made", founder: "init"
    ) { _ in Board.steps + steps }
  }

  /// A folder of this test run's own, in which every desk's folder lies; what is printed shows it as `/desk`.
  static let root: String = {
    var path = Array("/tmp/quorate-desk-XXXXXX".utf8CString)
    _ = unsafe mkdtemp(&path)
    return String(decoding: path.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }()

  /// What lies around every command.
  var surroundings: Surroundings {
    Surroundings(
      isInteractive: false, environment: [:], currentFolder: Desk.root,
      now: Moment(Board.day, ClockTime("9:30") ?? .midnight), author: "Kay Dunmore")
  }

  /// Types one command.
  @discardableResult
  func type(_ words: String...) -> Printed {
    Printed(Commands.run(arguments: options + words, surroundings: surroundings))
  }

  /// Types one command at a time of the day.
  @discardableResult
  func type(at time: String, _ words: String...) -> Printed {
    let options = ["--folder", path, "--on", Board.day.description, "--at", time]
    return Printed(Commands.run(arguments: options + words, surroundings: surroundings))
  }

  /// Marks the holders of posts of the Board as here, by their numbers.
  func arrive(_ numbers: Int..., at time: String = "10:00") {
    for number in numbers {
      type(at: time, "mark", "M-A001", "board-\(number < 10 ? "0" : "")\(number)", "here")
    }
  }

  /// The partnership as it stands in the folder.
  func partnership() throws -> Partnership {
    do throws(StoreError) { return try PartnershipFolder(opening: path, by: "").partnership } catch {
      throw error
    }
  }
}

/// What a command printed, and its exit status.
struct Printed {
  /// Standard output.
  var out = ""
  /// Standard error.
  var err = ""
  /// The exit status; -1 where the screen was opened.
  var status: Int32 = -1

  /// Takes what a command came to.
  init(_ outcome: CommandOutcome) {
    if case .finished(let out, let err, let status) = outcome {
      self.out = out.replacing(Desk.root, with: "/desk")
      self.err = err.replacing(Desk.root, with: "/desk")
      self.status = status
    }
  }

  /// The lines of standard output.
  var lines: [String] { out.split(separator: "\n").map(String.init) }

  /// Standard output with the random codes of decisions hidden.
  var masked: String { out.replacing(/D-[0-9A-Z]{4}/, with: "D-····") }

  /// Standard output as JSON.
  func json() throws -> JSON { try JSON(reading: Array(out.utf8)) }
}

extension Desk {
  /// Runs a command with exactly these words.
  func run(_ words: [String]) -> CommandOutcome { Commands.run(arguments: words, surroundings: surroundings) }

  /// Replies to the Board's invitation: five will come, of whom one is an observer, and one sends apologies.
  static var replies: [Change.Step] {
    let answers: [(post: String, answer: Reply.Answer)] = [
      ("board-01", .yes), ("board-03", .yes), ("board-04", .late), ("board-06", .leaves),
      ("board-08", .video),
      ("board-02", .apologies),
    ]
    return answers.enumerated().map { index, row in
      var reply = Reply(id: Code("E-A00\(index + 1)"), post: Code(row.post), answer: row.answer)
      reply.time = row.answer == .late ? ClockTime("10:50") : row.answer == .leaves ? ClockTime("11:15") : nil
      return .put(.reply(reply, of: "M-A001"))
    }
  }

  /// Holds the Board's meeting up to 11:20: the quorum falls at 11:15.
  func holdMeeting() throws {
    arrive(1, 4, 6, 8, 9, at: "09:57")
    type(at: "10:01", "mark", "M-A001", "Lead Member", "here")
    type(at: "10:01", "mark", "M-A001", "Garrow", "deputy", "Moody")
    type(at: "10:02", "mark", "M-A001", "Brandt", "deputy")
    type(at: "10:02", "mark", "M-A001", "attending", "?", "--why", "woman, blue coat")
    type(at: "10:02", "mark", "M-A001", "Marchetti", "apologies")
    type(at: "10:02", "mark", "M-A001", "Fairley", "absent")
    type(at: "10:02", "mark", "M-A001", "Kelleher", "late", "10:50")
    type(at: "10:03", "meeting", "open", "M-A001")
    type(at: "10:03", "item", "next", "M-A001")
    type(at: "10:06", "mark", "M-A001", "Rzepka", "here", "--video")
    type(at: "10:08", "item", "next", "M-A001")
    type(at: "10:09", "decide", "M-A001", "Minutes agreed, one correction")
    type(at: "10:41", "item", "next", "M-A001")
    type(at: "10:41", "interest", "M-A001", "Siddiqui", "bidder", "--ruling", "leaves")
    type(at: "11:10", "item", "next", "M-A001")
    type(at: "11:15", "mark", "M-A001", "Penhale", "left")
    type(at: "11:16", "decide", "M-A001", "Budget agreed", "--anyway")
    type(at: "11:17", "action", "add", "M-A001", "CSE figures by ward, Pryce, 15 jan")
  }
}
