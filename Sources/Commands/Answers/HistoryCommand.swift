internal import ArgumentParser
internal import FlatFileStore
internal import Papers
internal import RecordFormat

/// Lists the changes made, newest first.
struct HistoryCommand: Answering {
  /// The command's name and help.
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: "List the changes made, newest first.")

  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions

  /// How many at most.
  @Option(help: ArgumentHelp("How many at most.", valueName: "n"))
  var limit: Int?

  /// Refuses what contradicts itself.
  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit needs a number from 1.") }
  }

  /// Does what is asked and says what came of it.
  func answer(_ session: Session) throws(CommandFailure) -> Answer {
    let folder = try session.open()
    var sheet = Sheet(name: "history", columns: ["at", "by", "words", "undone", "writer", "no"])
    let entries = folder.history(limit: limit)
    sheet.rows = entries.map { entry in
      [
        .string(entry.at), .string(entry.by), .string(entry.words), .bool(entry.isUndone),
        .string(entry.writer),
        .number(entry.number),
      ]
    }
    let lines = entries.map { entry in
      "\(entry.at)  \(entry.by)  \(entry.words)\(entry.isUndone ? "  (undone)" : "")"
    }
    return Answer(
      lines: lines.isEmpty ? ["Nothing has been changed yet."] : lines, sheet: sheet, notices: folder.notices)
  }
}

/// Takes the last change back.
struct UndoCommand: Answering {
  /// The command's name and help.
  static let configuration = CommandConfiguration(commandName: "undo", abstract: "Take the last change back.")

  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions

  /// Does what is asked and says what came of it.
  func answer(_ session: Session) throws(CommandFailure) -> Answer {
    let folder = try session.open()
    let outcome: UndoOutcome
    do throws(StoreError) { outcome = try folder.undo() } catch { throw .notSaved(error) }
    switch outcome {
    case .undone(let words):
      var answer = Answer(
        lines: ["Undone: \(words)", "saved"], members: [("undone", .string(words)), ("saved", .bool(true))])
      answer.notices = folder.notices + folder.refresh()
      return answer
    case .nothingToUndo: return Answer(lines: ["There is nothing to undo."], members: [("undone", .null)])
    case .refused(let words): throw .refused([words])
    }
  }
}
