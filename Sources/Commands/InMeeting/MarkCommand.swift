internal import ArgumentParser
internal import Governance

/// Attendance: marks who is here, and who is not.
struct MarkCommand: Answering {
  /// The command's name and help.
  static let configuration = CommandConfiguration(
    commandName: "mark", abstract: "Mark who is here.",
    usage: """
      quorate mark MEETING POST here|returned [TIME] [--left TIME] [--video|--telephone]
      quorate mark MEETING POST deputy [NAME] [TIME] [--left TIME] [--video|--telephone]
      quorate mark MEETING POST apologies|absent [--why WORDS]
      quorate mark MEETING POST late TIME
      quorate mark MEETING WHO left [TIME]
      quorate mark MEETING WHO leaves TIME|never
      quorate mark MEETING WHO retime [TIME] [--left TIME|never]
      quorate mark MEETING WHO strike
      quorate mark MEETING POST new-holder NAME
      quorate mark MEETING POST exchange POST
      quorate mark MEETING attending NAME [TIME] [--for POST] [--why WORDS]
      """,
    discussion: """
      A POST is named by its id, title, agency or holder. WHO may also be a deputy or somebody in attendance. \
      NAME may be ? for a name still to be asked. Without a TIME the clock is taken on the meeting's own day, and \
      the meeting's start on any other.
      """)

  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions
  @OptionGroup var meeting: MeetingChoice

  /// The post or the person, or attending for somebody without a post.
  @Argument(help: ArgumentHelp("The post or the person, or attending for somebody without a post."))
  var who: String

  /// The state, and after it a time or a name.
  @Argument(help: ArgumentHelp("The state, and after it a time or a name.", valueName: "state"))
  var words: [String]

  /// Here by video.
  @Flag(help: "Here by video.")
  var video = false

  /// Here by telephone.
  @Flag(help: "Here by telephone.")
  var telephone = false

  /// When they left; never takes a departure back.
  @Option(help: ArgumentHelp("When they left; never takes a departure back.", valueName: "hh:mm"))
  var left: String?

  /// The post they were sent for.
  @Option(name: .customLong("for"), help: ArgumentHelp("The post they were sent for.", valueName: "post"))
  var sentFor: String?

  /// A reason, or a description of somebody unknown.
  @Option(help: ArgumentHelp("A reason, or a description of somebody unknown.", valueName: "words"))
  var why: String?

  /// Refuses what contradicts itself.
  func validate() throws {
    if video, telephone { throw ValidationError("Say --video or --telephone, not both.") }
  }

  /// Does what is asked and says what came of it.
  func answer(_ session: Session) throws(CommandFailure) -> Answer {
    let recording = try Recording(meeting, in: session)
    let entry = try MarkEntry(command: self, session: session)
    return try Marking(recording: recording, entry: entry).answer()
  }
}

/// What is to be entered: the state, and what was said with it.
struct MarkEntry {
  /// What can be marked.
  enum State: String, CaseIterable {
    /// The holder is here.
    case here
    /// Somebody is here in the holder's stead.
    case deputy
    /// Apologies were received.
    case apologies
    /// No apologies were received.
    case absent
    /// The holder is expected later.
    case late
    /// They left.
    case left
    /// They came back.
    case returned
    /// They must go at a time.
    case leaves
    /// A mark's times are corrected.
    case retime
    /// A mark is struck.
    case strike
    /// Two people's marks are exchanged.
    case exchange
    /// In attendance.
    case attending
    /// Somebody new holds the post.
    case newHolder = "new-holder"
  }

  /// Whom it concerns, as typed.
  var who: String
  /// The state.
  var state: State
  /// The time typed; nil for none.
  var time: ClockTime?
  /// The departure typed; nil for none.
  var left: ClockTime?
  /// Whether a departure is to be taken back.
  var staysAfterAll = false
  /// The name or other words typed after the state.
  var name: String
  /// The post somebody in attendance was sent for, as typed; nil for none.
  var sentFor: String?
  /// The reason typed; empty for none.
  var why: String
  /// By what means they are here.
  var means: Stay.Means

  /// Reads the words of the command.
  init(command: MarkCommand, session: Session) throws(CommandFailure) {
    // `mark MEETING attending NAME` names no post: the state stands where the post would.
    let isWithoutPost = State(rawValue: command.who) == .attending
    let all = isWithoutPost ? [command.who] + command.words : command.words
    guard let first = all.first, let state = State(rawValue: first.lowercased()) else {
      let states = State.allCases.map(\.rawValue).joined(separator: ", ")
      throw .usage(["“\(all.first ?? "")” is no state. The states are: \(states)."])
    }
    who = isWithoutPost ? "" : command.who
    self.state = state
    sentFor = command.sentFor ?? (state == .attending && !isWithoutPost ? command.who : nil)
    var rest = Array(all.dropFirst())
    staysAfterAll = command.left == "never" || rest == ["never"]
    if rest == ["never"] { rest = [] }
    if let last = rest.last, let time = ClockTime(last) {
      self.time = time
      rest.removeLast()
    }
    left = command.left == "never" ? nil : try command.left.map(Clock.time)
    name = try session.text(rest.joined(separator: " "))
    why = try session.text(command.why ?? "")
    means = command.video ? .video : command.telephone ? .telephone : .room
    try check()
  }

  private func check() throws(CommandFailure) {
    let takesName: Set<State> = [.deputy, .attending, .newHolder, .exchange]
    if !name.isEmpty, !takesName.contains(state) {
      throw .usage(["“\(name)” is no time. Write a time as 10:02."])
    }
    if name.isEmpty, takesName.subtracting([.deputy]).contains(state) {
      throw .usage(["\(state.rawValue) needs a name after it."])
    }
    if state == .late, time == nil {
      throw .usage(["late needs the time when they are expected, such as 10:50."])
    }
    if state == .leaves, time == nil, !staysAfterAll {
      throw .usage(["leaves needs the time when they must go, such as 11:15, or never."])
    }
    if state == .retime, time == nil, left == nil, !staysAfterAll {
      throw .usage(["retime needs the time they came, --left with the time they went, or both."])
    }
  }
}
