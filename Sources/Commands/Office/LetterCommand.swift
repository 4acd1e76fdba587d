internal import ArgumentParser
internal import FlatFileStore
internal import Governance
internal import Papers
internal import RecordFormat

/// Drafts the letters that are due because of absences, and records that they went.
struct LetterCommand: ParsableCommand {
  /// The command's name and help.
  static let configuration = CommandConfiguration(
    commandName: "letter", abstract: "Draft the letters due because of absences, and record that they went.",
    subcommands: [LetterWrite.self, LetterSent.self], defaultSubcommand: LetterWrite.self)
}

/// Drafts the letters that are due because of absences.
struct LetterWrite: Answering {
  /// The command's name and help.
  static let configuration = CommandConfiguration(
    commandName: "write", abstract: "Draft the letters due because of absences: one post's, or all.",
    discussion: "Nothing is changed. Exit status 1 means that no letter is due.")

  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions

  /// The post, by its title, agency or holder; else all letters that are due.
  @Argument(
    help: ArgumentHelp("The post, by its title, agency or holder; else all letters due.", valueName: "post"))
  var post: String?

  /// Does what is asked and says what came of it.
  func answer(_ session: Session) throws(CommandFailure) -> Answer {
    let folder = try session.open()
    let (partnership, today) = (folder.partnership, session.clock.today)
    let posts = try post.map { words throws(CommandFailure) in try named(words, partnership, today) }
    let letters = partnership.absenceLetters(on: today).filter { letter in
      posts?.contains { partnership.concerns(letter.subject, $0.id, on: today) } ?? true
    }
    let wording = Wording(partnership, on: today)
    let drafts = letters.map { wording.letterLines($0) }
    var answer = Answer(lines: Array(drafts.joined(separator: ["", "", ""])))
    if letters.isEmpty {
      answer.lines = ["No letter is due."] + LetterWrite.standing(posts, wording)
      answer.status = 1
    }
    answer.members = [
      ("standing", .strings(letters.isEmpty ? answer.lines : [])),
      (
        "letters",
        .array(
          zip(letters, drafts).map { letter, draft in
            .object([
              ("id", .string(letter.id)), ("clause", .string(letter.rule.clause)),
              ("agency", .string(letter.subject.agency.text)), ("day", .string(letter.day.description)),
              ("meetings", .strings(letter.absences.map(\.meeting.text))),
              ("text", .string(draft.joined(separator: "\n"))),
            ])
          })
      ),
    ]
    answer.notices = folder.notices
    return answer
  }

  private func named(
    _ words: String, _ partnership: Partnership, _ today: Day
  ) throws(CommandFailure) -> [Post] {
    let found = partnership.posts(named: words, in: nil, on: today)
    guard found.isEmpty else { return found }
    throw .usage(["Nobody and no post is called “\(words)”.", "  quorate members lists them."])
  }

  /// How the absences stand where no letter is due, or that no rule asks for one.
  private static func standing(_ posts: [Post]?, _ wording: Wording) -> [String] {
    let rules = wording.partnership.constitution(on: wording.day)?.absences ?? []
    guard !rules.isEmpty else { return ["No rule in force asks for a letter because of absences."] }
    var lines: [String] = []
    for line in (posts ?? []).flatMap({ wording.absenceLines(of: $0.id) }) where !lines.contains(line) {
      lines.append(line)
    }
    return (lines + rules.map { wording.rule($0) }).flatMap { TextColumns.paragraph($0) }
  }
}

/// Records that a letter about absences went.
struct LetterSent: FormAnswering {
  /// The form.
  static let form = Form.Kind.letterSent
  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions
  /// What was given as options.
  @OptionGroup var cells: FormCells
  /// What was given as words.
  @Argument(help: .hidden) var words: [String] = []
}
