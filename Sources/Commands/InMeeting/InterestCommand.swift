internal import ArgumentParser
internal import FlatFileStore
internal import Governance
internal import Papers
internal import RecordFormat

/// Records a declared interest with the Chair's ruling.
struct InterestCommand: Answering {
  /// The rulings, in the words of the command line.
  enum Ruling: String, ExpressibleByArgument, CaseIterable {
    /// Not ruled yet.
    case pending
    /// Stays and speaks.
    case speaks
    /// Leaves the room for the item.
    case leaves
    /// Stays in the room and takes no part.
    case noPart = "no-part"

    /// The ruling as it is recorded.
    var ruling: Interest.Ruling {
      switch self {
      case .pending: .pending
      case .speaks: .speaks
      case .leaves: .leavesRoom
      case .noPart: .takesNoPart
      }
    }
  }

  /// The command's name and help.
  static let configuration = CommandConfiguration(
    commandName: "interest", abstract: "Record a declared interest and the Chair's ruling.",
    discussion: "Until a ruling is recorded the person takes no part in the item.")

  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions
  @OptionGroup var meeting: MeetingChoice

  /// The post or the person.
  @Argument(help: "The post or the person.")
  var who: String

  /// The interest, as declared.
  @Argument(help: ArgumentHelp("The interest, as declared.", valueName: "text"))
  var text: String

  /// The item; else the one being taken.
  @Option(help: ArgumentHelp("The item; else the one being taken.", valueName: "n"))
  var item: Int?

  /// The ruling: speaks, no-part, leaves, or pending.
  @Option(help: "The ruling: speaks, no-part, leaves, or pending.")
  var ruling: Ruling = .pending

  /// Does what is asked and says what came of it.
  func answer(_ session: Session) throws(CommandFailure) -> Answer {
    let recording = try Recording(meeting, in: session)
    let proceedings = recording.proceedings
    let person = try recording.lookup.person(who, at: proceedings)
    let words = try session.text(text)
    guard let item = try recording.item(item) else {
      let words = Wording(proceedings.partnership, on: proceedings.meeting.date).refusal(.noItem)
      throw .refused([CommandHints.inCommands(words)])
    }
    var answer = try recording.save(
      proceedings.interest(
        of: person, in: item.id, words: words, ruling: ruling.ruling, ids: &recording.folder.identifiers))
    recording.sayItem(item.id, in: &answer)
    return answer
  }
}

extension Recording {
  /// The item with a number; the one being taken where none was named; nil where none is.
  func item(_ number: Int?) throws(CommandFailure) -> AgendaItem? {
    guard let number else { return proceedings.currentItem }
    return try lookup.item(number, of: proceedings)
  }

  /// Adds how an item stands beside the meeting, where somebody takes no part in it.
  func sayItem(_ id: AgendaItem.ID, in answer: inout Answer) {
    let after = Proceedings(of: proceedings.meeting, in: folder.partnership)
    guard let item = after.record.agenda[id] else { return }
    let judgement = Judgement(after: nil, of: after, item: item, clock: session.clock)
    guard !judgement.interested.isEmpty else { return }
    answer.lines.insert("Item \(item.number): \(judgement.line)", at: max(0, answer.lines.count - 1))
    answer.members.append(("item", .object([("no", .number(item.number))] + judgement.members)))
  }
}
