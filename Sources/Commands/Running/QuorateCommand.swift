internal import ArgumentParser

/// The whole command line: without a subcommand it opens the screen.
struct QuorateCommand: Answering {
  /// The command's name and help.
  static let configuration = CommandConfiguration(
    commandName: "quorate",
    abstract: "Attendance, quorum and actions of a safeguarding children partnership.",
    discussion: "Without a subcommand it opens its screen on the partnership's folder.",
    groupedSubcommands: [
      CommandGroup(
        name: "Making a partnership",
        subcommands: [DemoCommand.self, InitCommand.self, TemplatesCommand.self]),
      CommandGroup(
        name: "What makes a partnership",
        subcommands: [
          PersonCommand.self, AppointCommand.self, AppointmentCommand.self, DeputyCommand.self,
          PostCommand.self, OfficeCommand.self, GroupCommand.self, LineCommand.self, AgencyCommand.self,
          RepresentCommand.self,
        ]),
      CommandGroup(
        name: "Between meetings",
        subcommands: [
          ReplyCommand.self, AgendaCommand.self, ChaseCommand.self, SeenCommand.self, WaiveCommand.self,
          ForChairCommand.self,
          DueCommand.self, EvidenceCommand.self,
          ContributionCommand.self, RiskCommand.self, DocumentCommand.self,
          MatterCommand.self, ChairsActionCommand.self, NoticeCommand.self, ApproveCommand.self,
          LetterCommand.self,
        ]),
      CommandGroup(
        name: "In a meeting",
        subcommands: [
          MarkCommand.self, MeetingCommand.self, ItemCommand.self, InterestCommand.self, DecideCommand.self,
          NoteCommand.self, ActionCommand.self, UndoCommand.self,
          VoteCommand.self, DetermineCommand.self,
        ]),
      CommandGroup(
        name: "Answers",
        subcommands: [
          QuorumCommand.self, TimelineCommand.self, WhatIfCommand.self, AttendanceCommand.self,
          CheckCommand.self, ChartCommand.self, GroupsCommand.self, PostsCommand.self,
          MembersCommand.self, AgenciesCommand.self, MeetingsCommand.self,
          ActionsCommand.self,
          DecisionsCommand.self, RegisterCommand.self, MinutesCommand.self, BriefingCommand.self,
          HistoryCommand.self,
          VacanciesCommand.self, ChecklistCommand.self, ContributionsCommand.self, RisksCommand.self,
          InterestsCommand.self, DocumentsCommand.self, CalendarCommand.self,
          MattersCommand.self, ChairsActionsCommand.self, ApprovalsCommand.self,
        ]),
    ])

  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions

  /// Says that the screen is to be opened, or that there is no terminal for it.
  func answer(_ session: Session) throws(CommandFailure) -> Answer {
    guard session.surroundings.isInteractive else {
      throw .usage([
        "The screen opens on a terminal only, and this is none; quorate --help lists what answers in plain text."
      ])
    }
    var answer = Answer()
    answer.screenFolder = session.folderPath
    return answer
  }
}
