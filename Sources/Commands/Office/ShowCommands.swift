internal import ArgumentParser
internal import FlatFileStore
internal import Governance
internal import Papers
internal import RecordFormat

/// Shows an agency's page.
struct AgencyShow: Answering {
  /// The command's name and help.
  static let configuration = CommandConfiguration(commandName: "show", abstract: "Show an agency's page.")

  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions

  /// The agency.
  @Argument(help: ArgumentHelp("The agency.", valueName: "agency"))
  var agency: String

  /// Does what is asked and says what came of it.
  func answer(_ session: Session) throws(CommandFailure) -> Answer {
    let folder = try session.open()
    let found = try Lookup(partnership: folder.partnership, today: session.clock.today).agency(agency)
    let lines = Wording(folder.partnership, on: session.clock.today).agencyPage(found)
    return Answer(page: lines, id: found.id.text, folder: folder)
  }
}

/// Shows a group's page.
struct GroupShow: Answering {
  /// The command's name and help.
  static let configuration = CommandConfiguration(commandName: "show", abstract: "Show a group's page.")

  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions

  /// The group.
  @Argument(help: ArgumentHelp("The group.", valueName: "group"))
  var group: String

  /// Does what is asked and says what came of it.
  func answer(_ session: Session) throws(CommandFailure) -> Answer {
    let folder = try session.open()
    let found = try Lookup(partnership: folder.partnership, today: session.clock.today).group(group)
    return Answer(
      page: Wording(folder.partnership, on: session.clock.today).groupLines(found), id: found.id.text,
      folder: folder)
  }
}

/// Shows a person's page.
struct PersonShow: Answering {
  /// The command's name and help.
  static let configuration = CommandConfiguration(commandName: "show", abstract: "Show a person's page.")

  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions

  /// The person.
  @Argument(help: ArgumentHelp("The person.", valueName: "person"))
  var person: String

  /// Does what is asked and says what came of it.
  func answer(_ session: Session) throws(CommandFailure) -> Answer {
    let folder = try session.open()
    let found = try Lookup(partnership: folder.partnership, today: session.clock.today).person(person)
    let lines = Wording(folder.partnership, on: session.clock.today).personPage(found)
    return Answer(page: [found.fullName] + lines, id: found.id.text, folder: folder)
  }
}

/// Shows an action's whole story.
struct ActionShow: Answering {
  /// The command's name and help.
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show an action's whole story.")

  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions

  /// The action, by its number.
  @Argument(help: ArgumentHelp("The action, by its number.", valueName: "action"))
  var action: String

  /// Does what is asked and says what came of it.
  func answer(_ session: Session) throws(CommandFailure) -> Answer {
    let folder = try session.open()
    let found = try Lookup(partnership: folder.partnership, today: session.clock.today).action(action)
    return Answer(
      page: Wording(folder.partnership, on: session.clock.today).actionPage(found), id: found.id.text,
      folder: folder)
  }
}

extension Answer {
  /// A page of text about one record.
  fileprivate init(page lines: [String], id: String, folder: PartnershipFolder) {
    self.init(lines: lines, members: [("id", .string(id)), ("page", .strings(lines))])
    notices = folder.notices
  }
}

extension Lookup {
  /// The one person whom words name.
  func person(_ words: String) throws(CommandFailure) -> Person {
    let found = partnership.people(named: words)
    if found.count == 1 { return found[0] }
    guard !found.isEmpty else { throw .usage(["Nobody is called “\(words)”."]) }
    throw several(words, found.map { "  \($0.id)  \($0.fullName)" })
  }

  /// The one action that words name: by number, code or words of its text.
  func action(_ words: String) throws(CommandFailure) -> Action {
    let found = partnership.actions(named: words)
    if found.count == 1 { return found[0] }
    guard !found.isEmpty else {
      throw .usage(["No action is called “\(words)”.", "  quorate actions --all lists them."])
    }
    throw several(words, found.map { "  \($0.number.map(String.init) ?? $0.id.text)  \($0.text)" })
  }
}
