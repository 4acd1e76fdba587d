internal import ArgumentParser
internal import FlatFileStore
internal import Governance
internal import Papers
internal import RecordFormat

/// Records a vote of the partners.
struct VoteCommand: Answering {
  /// The command's name and help.
  static let configuration = CommandConfiguration(
    commandName: "vote", abstract: "Record a vote: each partner here has one.",
    discussion: """
      Write each partner's vote as AGENCY=for, =against, =abstain or =divided. Without votes it says who may vote. The \
      constitution decides what carries and what a tie comes to; where it states no voting rule, decide records what \
      was agreed, or with --not-agreed what was not.
      """)

  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions
  @OptionGroup var meeting: MeetingChoice

  /// What is put to the vote.
  @Argument(help: ArgumentHelp("What is put to the vote.", valueName: "text"))
  var text: String

  /// How each partner voted.
  @Argument(help: ArgumentHelp("How each partner voted.", valueName: "agency=for|against|abstain|divided"))
  var votes: [String] = []

  /// The item; else the one being taken.
  @Option(help: ArgumentHelp("The item; else the one being taken.", valueName: "n"))
  var item: Int?

  /// No consensus was reached.
  @Flag(help: "No consensus was reached.")
  var noConsensus = false

  /// How whoever determines a tie determined it: agreed or not-agreed.
  @Option(help: ArgumentHelp("How whoever determines a tie determined it.", valueName: "agreed|not-agreed"))
  var determined: String?

  /// Who determined it.
  @Option(help: ArgumentHelp("Who determined it.", valueName: "who"))
  var by: String?

  /// Record it all the same, as taken while inquorate.
  @Flag(help: "Record it all the same, as taken while inquorate.")
  var anyway = false

  /// Does what is asked and says what came of it.
  func answer(_ session: Session) throws(CommandFailure) -> Answer {
    let recording = try Recording(meeting, in: session)
    let proceedings = recording.proceedings
    let (now, given) = session.clock.marking(proceedings.meeting)
    let item = try recording.item(item)
    let words = try session.text(text)
    let wording = Wording(recording.folder.partnership, on: proceedings.meeting.date)
    if votes.isEmpty { return ballot(proceedings, item?.id, now, given, wording) }
    var motion = Motion(words)
    motion.isWithoutConsensus = noConsensus
    if let by { motion.determinedBy = try session.text(by) }
    motion.determination = try determination()
    for vote in votes {
      let (agency, choice) = try read(vote, recording.lookup)
      guard motion.votes.updateValue(choice, forKey: agency) == nil else {
        throw .usage(["\(agency) votes twice. A partner has one vote. Nothing was changed."])
      }
    }
    var answer = try recording.save(
      proceedings.vote(
        motion, item: item?.id, now: now, at: given, anyway: anyway, ids: &recording.folder.identifiers))
    let decision = recording.folder.partnership.decisions.all.last { $0.meeting == proceedings.meeting.id }
    if let decision {
      answer.members.append(("id", .string(decision.id.text)))
      answer.members.append(("outcome", .string(decision.outcome)))
    }
    if let rule = proceedings.votingRule(for: item?.id ?? proceedings.currentItem?.id) {
      answer.lines.insert("By \(wording.votingRule(rule))", at: 1)
      if decision?.outcome == "tied", case .determined = rule.tie {
        answer.lines.insert(
          "Record how with: quorate determine \(decision?.id.text ?? "") agreed|not-agreed", at: 2)
      }
    }
    if let item { recording.sayItem(item.id, in: &answer) }
    return answer
  }

  private func determination() throws(CommandFailure) -> Bool? {
    switch determined {
    case nil: return nil
    case "agreed": return true
    case "not-agreed": return false
    default: throw .usage(["--determined takes agreed or not-agreed."])
    }
  }

  private func read(_ vote: String, _ lookup: Lookup) throws(CommandFailure) -> (Agency.ID, Vote.Choice) {
    let parts = vote.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2, let choice = Vote.Choice(rawValue: parts[1].lowercased()) else {
      throw .usage(["“\(vote)” is no vote. Write it as LBB=for, =against, =abstain or =divided."])
    }
    return (try lookup.agency(parts[0]).id, choice)
  }

  /// Who may vote, and by what rule; nothing is written.
  private func ballot(
    _ proceedings: Proceedings, _ item: AgendaItem.ID?, _ now: Moment, _ given: ClockTime?, _ wording: Wording
  ) -> Answer {
    let moment = given.map { Moment(proceedings.meeting.date, $0) } ?? now
    let ballot = proceedings.ballot(
      at: proceedings.end(of: moment), item: item ?? proceedings.currentItem?.id)
    var answer = Answer(lines: wording.ballotLines(ballot))
    answer.members = [
      ("rule", .optional(ballot.rule?.id)), ("clause", .optional(ballot.rule?.clause)),
      (
        "partners",
        .array(
          ballot.partners.map { partner in
            .object([
              ("agency", .string(partner.agency.text)),
              ("people", .strings(partner.people.map { wording.fullName($0) })),
            ])
          })
      ),
    ]
    answer.status = ballot.rule == nil ? 1 : 0
    return answer
  }
}
