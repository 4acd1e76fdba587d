internal import ArgumentParser
internal import FlatFileStore
internal import Governance
internal import RecordFormat
internal import DemoPartnership
internal import Templates

/// Makes the demo board and opens it.
struct DemoCommand: Answering {
  /// The command's name and help.
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "Make the demo board and open it.",
    discussion:
      "Everybody in it is invented; the rules are real. Where there is no terminal it only makes it.")

  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions

  /// The folder to make; else one named for the day.
  @Argument(help: ArgumentHelp("The folder to make; else one named for the day.", valueName: "dir"))
  var directory: String?

  /// Does what is asked and says what came of it.
  func answer(_ session: Session) throws(CommandFailure) -> Answer {
    let path = freshPath(session)
    let folder = try Founding.foundDemo(
      at: path, on: session.clock.today, author: session.surroundings.author)
    var answer = Answer(lines: ["The demo board is in \(path)."], members: [("folder", .string(path))])
    answer.notices = folder.notices
    if session.surroundings.isInteractive, session.format == .text { answer.screenFolder = path }
    return answer
  }

  /// The folder named, else the first of those named for the day that is free.
  private func freshPath(_ session: Session) -> String {
    let current = session.surroundings.currentFolder
    if let directory { return Session.path(directory, in: current) }
    let name = Session.path("quorate-demo-\(session.clock.today)", in: current)
    let further = (2...999).map { "\(name)-\($0)" }
    return ([name] + further).first(where: PartnershipFolder.isFree) ?? name
  }
}

/// Makes a new partnership from a shipped constitution.
struct InitCommand: Answering {
  /// The command's name and help.
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Make a new partnership from a shipped constitution.",
    discussion: "On a terminal and without --template it asks for all of it on the screen.")

  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions

  /// The constitution; quorate templates lists them.
  @Option(help: ArgumentHelp("The constitution; quorate templates lists them.", valueName: "name"))
  var template: String?

  /// The partnership's name; else the one in the constitution.
  @Option(help: ArgumentHelp("The partnership's name; else the one in the constitution.", valueName: "words"))
  var name: String?

  /// The area it is for.
  @Option(help: ArgumentHelp("The area it is for.", valueName: "words"))
  var area: String?

  /// The folder to make.
  @Argument(help: ArgumentHelp("The folder to make.", valueName: "dir"))
  var directory: String?

  /// Does what is asked and says what came of it.
  func answer(_ session: Session) throws(CommandFailure) -> Answer {
    let path = Session.path(directory, in: session.surroundings.currentFolder)
    guard let template, directory != nil else {
      guard session.surroundings.isInteractive, template == nil else {
        throw .usage([
          "Say which constitution and where: quorate init --template NAME DIR.",
          "  The constitutions are: \(Templates.names.joined(separator: ", ")).",
        ])
      }
      var answer = Answer()
      answer.screenFolder = path
      answer.isFounding = true
      return answer
    }
    let folder = try Founding.found(
      template: template, name: try session.text(name ?? ""), area: try session.text(area ?? ""), at: path,
      author: session.surroundings.author)
    return Answer(
      lines: ["The partnership is in \(path)."], members: [("folder", .string(path))], notices: folder.notices
    )
  }
}

/// Lists the shipped constitutions.
struct TemplatesCommand: Answering {
  /// The command's name and help.
  static let configuration = CommandConfiguration(
    commandName: "templates", abstract: "List the shipped constitutions.")

  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions

  /// Does what is asked and says what came of it.
  func answer(_ session: Session) throws(CommandFailure) -> Answer {
    Answer(lines: Templates.names, members: [("templates", .strings(Templates.names))])
  }
}
