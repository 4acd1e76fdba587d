internal import ArgumentParser
internal import FlatFileStore
internal import Governance
internal import Papers
internal import RecordFormat

/// Records actions.
struct ActionCommand: ParsableCommand {
  /// The command's name and help.
  static let configuration = CommandConfiguration(
    commandName: "action", abstract: "Record an action, and what came of it.",
    subcommands: [
      ActionAddCommand.self, ActionSet.self, ActionDone.self, ActionProgress.self, ActionTick.self,
      ActionRedate.self, ActionHandOn.self, ActionDrop.self, ActionReopen.self, ActionShow.self,
    ])
}

/// Records an action agreed at a meeting, or set by a group outside any.
struct ActionAddCommand: Answering {
  /// The command's name and help.
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Record an action: \"what, who, when\".",
    discussion: """
      WHO is a post, a holder, an agency or every agency; WHEN a day such as 15 jan, 2027-01-15 or +2w. Either may \
      be left out.
      """)

  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions

  /// The meeting, or a group for an action from none.
  @Argument(
    help: ArgumentHelp("The meeting, or a group for an action from none.", valueName: "meeting|group"))
  var place: String

  /// What, by whom, by when.
  @Argument(help: ArgumentHelp("What, by whom, by when.", valueName: "text"))
  var text: String

  /// Does what is asked and says what came of it.
  func answer(_ session: Session) throws(CommandFailure) -> Answer {
    let folder = try session.open()
    let lookup = Lookup(partnership: folder.partnership, today: session.clock.today)
    let isMeeting = !folder.partnership.meetings(named: place, on: session.clock.today).isEmpty
    let meeting = isMeeting ? try folder.meeting(place, on: session.clock.today) : nil
    let group = if let meeting { meeting.group } else { try lookup.group(place).id }
    let phrase = try read(session.text(text), for: group, in: folder, on: session.clock.today)
    let outcome =
      meeting.map { meeting in
        Proceedings(of: meeting, in: folder.partnership)
          .action(phrase, now: session.clock.now, ids: &folder.identifiers)
      } ?? .change(folder.change(adding: phrase, for: group))
    guard case .change(let change) = outcome else {
      throw .refused([Wording(folder.partnership, on: session.clock.today).refusal(.emptyText)])
    }
    return try say(change, in: folder, on: session.clock.today)
  }

  private func read(
    _ line: String, for group: Group.ID, in folder: PartnershipFolder, on today: Day
  ) throws(CommandFailure) -> ActionPhrase {
    switch ActionPhrase.read(line, for: group, on: today, in: folder.partnership) {
    case .success(let phrase): return phrase
    case .failure(let problem): throw .usage(Wording(folder.partnership, on: today).problem(problem))
    }
  }

  private func say(
    _ change: Change, in folder: PartnershipFolder, on today: Day
  ) throws(CommandFailure) -> Answer {
    let words = try folder.record(change, on: today)
    var answer = Answer(
      lines: [Wording.capitalised(words)], members: [("done", .string(words)), ("saved", .bool(true))])
    if case .put(.action(let action)) = change.steps.first {
      answer.lines.append("  by: \(Wording(folder.partnership, on: today).by(action))")
      answer.members.append(("id", .string(action.id.text)))
    }
    answer.lines.append("saved")
    answer.notices = folder.notices + folder.refresh()
    return answer
  }
}

extension PartnershipFolder {
  /// The change that adds an action a group set itself outside any meeting; it has its number at once.
  fileprivate func change(adding phrase: ActionPhrase, for group: Group.ID) -> Change {
    var action = Action(id: identifiers.code("A"), group: group, text: phrase.text)
    action.number = (partnership.actions.all.compactMap(\.number).max() ?? 0) + 1
    action.post = phrase.post
    action.agency = phrase.agency
    action.isForEveryAgency = phrase.isForEveryAgency
    action.firstDue = phrase.due
    action.due = phrase.due
    return Change(.actionAdded(phrase.text, due: phrase.due), [.put(.action(action))])
  }
}
