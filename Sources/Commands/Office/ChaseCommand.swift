internal import ArgumentParser
internal import FlatFileStore
internal import Governance
internal import Papers
internal import RecordFormat

/// Reminds people of their actions: writes the messages, and records that they went and what came of them.
struct ChaseCommand: ParsableCommand {
  /// The command's name and help.
  static let configuration = CommandConfiguration(
    commandName: "chase", abstract: "Remind people of late actions, and record what came of it.",
    subcommands: [ChaseWrite.self, ChaseAnswered.self, ChaseSilent.self], defaultSubcommand: ChaseWrite.self)
}

/// Writes one message for each person about all their late actions.
struct ChaseWrite: Answering {
  /// The command's name and help.
  static let configuration = CommandConfiguration(
    commandName: "write", abstract: "Write one message for each person, with all their late actions.",
    discussion: "With --sent it is recorded that they went; without, nothing is changed.")

  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions
  /// What the late actions are narrowed to.
  @OptionGroup var filter: ListFilter

  /// These actions only, by number; else all late ones.
  @Argument(help: ArgumentHelp("These actions only, by number; else all late ones.", valueName: "action"))
  var actions: [String] = []

  /// Record that the messages went, and how: email, telephone, letter.
  @Option(
    help: ArgumentHelp("Record that the messages went, and how: email, telephone, letter.", valueName: "how"))
  var sent: String?

  /// Does what is asked and says what came of it.
  func answer(_ session: Session) throws(CommandFailure) -> Answer {
    let folder = try session.open()
    let today = session.clock.today
    let (chosen, agency) = try chosen(in: folder.partnership, on: today)
    let reminders = folder.partnership.reminders(of: chosen, with: agency, on: today)
    let wording = Wording(folder.partnership, on: today)
    let messages = reminders.map { wording.message($0) }
    var answer = Answer(lines: Array(messages.joined(separator: ["-- "])))
    let unaddressed = folder.partnership.unaddressed(chosen, on: today)
    if chosen.isEmpty { answer.lines = ["Nobody is to be reminded: nothing is late."] }
    answer.lines += unaddressed.map { action in
      "Nobody can be reminded of \(action.number.map { "\($0) " } ?? "")\(action.text): nobody holds the post."
    }
    answer.members = [
      (
        "messages",
        .array(
          zip(reminders, messages).map { reminder, lines in
            .object([
              ("person", .optional(reminder.person?.text)), ("agency", .optional(reminder.agency?.text)),
              ("actions", .strings(reminder.actions.map(\.id.text))),
              ("text", .string(lines.joined(separator: "\n"))),
            ])
          })
      ), ("unaddressed", .strings(unaddressed.map(\.id.text))),
    ]
    if let sent, !reminders.isEmpty {
      let change = folder.partnership.chasing(
        reminders, how: try session.text(sent), on: today, ids: &folder.identifiers)
      let words = try folder.record(change, on: today)
      answer.lines += [Wording.capitalised(words), "saved"]
      answer.members += [("done", .string(words)), ("saved", .bool(true))]
    }
    answer.notices = folder.notices + folder.refresh()
    return answer
  }

  /// The actions named, else all late ones so far as they are narrowed; and the agency they are narrowed to.
  private func chosen(in partnership: Partnership, on today: Day) throws(CommandFailure) -> (
    [Action], Agency.ID?
  ) {
    let (group, agency) = try filter.chosen(in: partnership, on: today)
    guard actions.isEmpty else {
      var found: [Action] = []
      for words in actions {
        let action = try Lookup(partnership: partnership, today: today).action(words)
        guard action.status == .open else {
          throw .refused(["“\(action.text)” is \(action.status.rawValue). Nobody was reminded."])
        }
        if !found.contains(action) { found.append(action) }
      }
      return (found, agency)
    }
    let late = partnership.actions.all.filter { action in
      action.daysLate(on: today) != nil && (group == nil || action.group == group)
        && (agency == nil || partnership.isOpen(action, with: agency, on: today))
    }
    return (late.sorted { ($0.due ?? today, $0.id) < ($1.due ?? today, $1.id) }, agency)
  }
}

/// Whose reminders, and what they said.
struct ChaseOutcomeWords: ParsableArguments {
  /// The person, or the agency, that was reminded.
  @Argument(help: ArgumentHelp("The person, or the agency, that was reminded.", valueName: "who"))
  var who: String

  /// What they said.
  @Argument(help: ArgumentHelp("What they said.", valueName: "words"))
  var words: String?

  /// Records the outcome.
  func record(_ outcome: Chase.Outcome, _ session: Session) throws(CommandFailure) -> Answer {
    let folder = try session.open()
    let today = session.clock.today
    let partnership = folder.partnership
    let people = partnership.people(named: who)
    let agencies = people.isEmpty ? partnership.agencies(named: who) : []
    guard people.count + agencies.count == 1 else {
      throw .usage(["“\(who)” names \(people.count + agencies.count) people or agencies. Name one."])
    }
    let change = partnership.outcome(
      outcome, ofChasesTo: people.first?.id, agency: agencies.first?.id, words: try session.text(words ?? ""),
      on: today)
    guard let change else {
      throw .refused([
        "No reminder to \(people.first?.fullName ?? who) waits for an answer. Nothing was changed."
      ])
    }
    let said = try folder.record(change, on: today)
    var answer = Answer(
      lines: [Wording.capitalised(said), "saved"], members: [("done", .string(said)), ("saved", .bool(true))])
    answer.notices = folder.notices + folder.refresh()
    return answer
  }
}

/// Records that somebody answered a reminder.
struct ChaseAnswered: Answering {
  /// The command's name and help.
  static let configuration = CommandConfiguration(
    commandName: "answered", abstract: "Record that somebody answered a reminder.")

  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions
  /// Whose reminders, and what they said.
  @OptionGroup var outcome: ChaseOutcomeWords

  /// Does what is asked and says what came of it.
  func answer(_ session: Session) throws(CommandFailure) -> Answer { try outcome.record(.answered, session) }
}

/// Records that nobody answered a reminder.
struct ChaseSilent: Answering {
  /// The command's name and help.
  static let configuration = CommandConfiguration(
    commandName: "silent", abstract: "Record that a reminder had no answer.")

  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions
  /// Whose reminders, and what they said.
  @OptionGroup var outcome: ChaseOutcomeWords

  /// Does what is asked and says what came of it.
  func answer(_ session: Session) throws(CommandFailure) -> Answer { try outcome.record(.silent, session) }
}
