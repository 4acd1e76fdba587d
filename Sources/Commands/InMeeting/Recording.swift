internal import FlatFileStore
internal import Governance
internal import Papers
internal import RecordFormat

/// A command that changes what a meeting's record holds.
struct Recording {
  /// The folder it is saved to.
  let folder: PartnershipFolder
  /// The meeting as it stood before.
  let proceedings: Proceedings
  /// The run of the command.
  let session: Session

  /// Opens the folder for a change to the meeting that words name.
  init(_ meeting: MeetingChoice, in session: Session) throws(CommandFailure) {
    folder = try session.open()
    let found = try folder.meeting(meeting.words, group: meeting.group, on: session.clock.today)
    proceedings = Proceedings(of: found, in: folder.partnership)
    self.session = session
  }

  /// Finds what words name.
  var lookup: Lookup { Lookup(partnership: folder.partnership, today: session.clock.today) }

  /// Saves what came of a step and says so, with the quorum as it stands after it.
  ///
  /// - Parameters:
  ///   - outcome: The step.
  ///   - adding: Steps that belong before it, such as a new person.
  ///   - isCorrection: Whether to say also that no decision is affected.
  /// - Returns: The act in words, the quorum after it, and that it is saved.
  /// - Throws: `CommandFailure.refused` where a rule refuses it, `notSaved` where the disk does.
  func save(
    _ outcome: Outcome, adding: [Change.Step] = [], isCorrection: Bool = false
  ) throws(CommandFailure) -> Answer {
    guard case .change(var change) = outcome else { throw refusal(outcome) }
    change.steps = adding + change.steps
    let effect = proceedings.effect(of: change)
    let words = try folder.record(change, on: proceedings.meeting.date)
    var answer = Answer(lines: [Wording.capitalised(words)], members: [("done", .string(words))])
    let after = Proceedings(
      of: folder.partnership.meetings[proceedings.meeting.id] ?? proceedings.meeting, in: folder.partnership)
    say(Judgement(after: change.act.moment, of: after, clock: session.clock), in: &answer)
    if !effect.changed.isEmpty || isCorrection { say(effect, in: &answer) }
    answer.lines += adding.compactMap(Recording.newcomer)
    answer.members.append(("saved", .bool(true)))
    answer.lines.append("saved")
    answer.notices = folder.notices + folder.refresh()
    return answer
  }

  private func say(_ judgement: Judgement, in answer: inout Answer) {
    answer.lines.append(judgement.line)
    answer.members.append(("quorum", .object(judgement.members)))
  }

  private func say(_ effect: CorrectionEffect, in answer: inout Answer) {
    let words = Wording(folder.partnership, on: proceedings.meeting.date).effect(effect)
    answer.lines.append(words)
    let changed = effect.changed.map { changed in
      JSON.object([
        ("id", .string(changed.decision.id.text)), ("text", .string(changed.decision.text)),
        ("was", .string(changed.before.word)), ("is", .string(changed.decision.footing.word)),
      ])
    }
    answer.members.append(("changedDecisions", .array(changed)))
  }

  /// What to say of somebody entered for the first time, lest a slip of the pen make two of one person.
  private static func newcomer(_ step: Change.Step) -> String? {
    guard case .put(.person(let person)) = step else { return nil }
    return "New among the people: \(person.fullName)"
  }

  private func refusal(_ outcome: Outcome) -> CommandFailure {
    guard case .refused(let refusal) = outcome else { return .refused([]) }
    let wording = Wording(folder.partnership, on: proceedings.meeting.date)
    var lines = [CommandHints.inCommands(wording.refusal(refusal))]
    if refusal.mayBeRecordedAnyway { lines.append("--anyway records it as done while inquorate.") }
    return .refused(lines)
  }
}

extension PartnershipFolder {
  /// Saves a change under its own words, which are returned.
  ///
  /// - Throws: `CommandFailure.notSaved`.
  func record(_ change: Change, on day: Day) throws(CommandFailure) -> String {
    var after = partnership
    after.apply(change)
    let words = Wording(after, on: day).act(change.act)
    do throws(StoreError) { try save(change, words: words) } catch { throw .notSaved(error) }
    return words
  }
}
