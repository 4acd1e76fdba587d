internal import ArgumentParser
internal import FlatFileStore
internal import Governance
internal import Papers
internal import RecordFormat

/// Keep the register of documents.
struct DocumentCommand: ParsableCommand {
  /// The command's name and help.
  static let configuration = CommandConfiguration(
    commandName: "document", abstract: "Keep the register of documents: versions, reviews, who has them.",
    subcommands: [
      DocumentAdd.self, DocumentVersion.self, DocumentChange.self, DocumentWithdraw.self, DocumentShow.self,
    ])
}

/// Enters a document.
struct DocumentAdd: FormAnswering {
  /// The form.
  static let form = Form.Kind.documentAdd
  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions
  /// What was given as options.
  @OptionGroup var cells: FormCells
  /// What was given as words.
  @Argument(help: .hidden) var words: [String] = []
}

/// Enters a new version of a document.
struct DocumentVersion: FormAnswering {
  /// The form.
  static let form = Form.Kind.documentVersion
  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions
  /// What was given as options.
  @OptionGroup var cells: FormCells
  /// What was given as words.
  @Argument(help: .hidden) var words: [String] = []
}

/// Changes a document: its next review, to whom it went.
struct DocumentChange: FormAnswering {
  /// The form.
  static let form = Form.Kind.documentChange
  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions
  /// What was given as options.
  @OptionGroup var cells: FormCells
  /// What was given as words.
  @Argument(help: .hidden) var words: [String] = []
}

/// Withdraws a document.
struct DocumentWithdraw: FormAnswering {
  /// The form.
  static let form = Form.Kind.documentWithdraw
  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions
  /// What was given as options.
  @OptionGroup var cells: FormCells
  /// What was given as words.
  @Argument(help: .hidden) var words: [String] = []
}

/// Shows a document and its other versions.
struct DocumentShow: Answering {
  /// The command's name and help.
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show a document: its version, its review, who has it, and its other versions.")

  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions

  /// The document, by words of its name or by its code.
  @Argument(help: ArgumentHelp("The document, by words of its name or by its code.", valueName: "document"))
  var words: String

  /// Does what is asked and says what came of it.
  func answer(_ session: Session) throws(CommandFailure) -> Answer {
    let folder = try session.open()
    let found = folder.partnership.documents(named: words)
    guard let one = found.first, found.count == 1 else {
      throw .usage([
        found.isEmpty ? "No document is called “\(words)”." : "“\(words)” names \(found.count) documents.",
        "  quorate documents --all lists them.",
      ])
    }
    let wording = Wording(folder.partnership, on: session.clock.today)
    var answer = Answer(lines: [one.name] + wording.documentPage(one))
    let versions = [one] + folder.partnership.otherVersions(of: one)
    answer.members = [("name", .string(one.name)), ("versions", DocumentsCommand.sheet(versions).json)]
    answer.notices = folder.notices
    return answer
  }
}

/// The register of documents.
struct DocumentsCommand: Answering {
  /// The command's name and help.
  static let configuration = CommandConfiguration(
    commandName: "documents", abstract: "The register of documents: those in use, or all versions.")

  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions

  /// Every version, also those no longer in use.
  @Flag(help: "Every version, also those no longer in use.")
  var all = false

  /// Does what is asked and says what came of it.
  func answer(_ session: Session) throws(CommandFailure) -> Answer {
    let folder = try session.open()
    let partnership = folder.partnership
    let shown = all ? partnership.documents.all : partnership.documents(on: session.clock.today)
    return Answer(sheet: DocumentsCommand.sheet(shown), notices: folder.notices)
  }

  /// Versions of documents as a list.
  static func sheet(_ documents: [Document]) -> Sheet {
    var sheet = Sheet(
      name: "documents",
      columns: ["id", "name", "version", "date", "place", "review_on", "issued_to", "by", "withdrawn_on"])
    sheet.rows = documents.map { one in
      [
        .string(one.id.text), .string(one.name), .string(one.version), .string(one.date.description),
        .string(one.place), .optional(one.reviewOn?.description), .strings(one.issuedTo), .string(one.by),
        .optional(one.withdrawnOn?.description),
      ]
    }
    return sheet
  }
}
