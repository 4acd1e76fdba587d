internal import FlatFileStore
internal import Governance
internal import Papers
internal import RecordFormat

/// One run of a command: the folder, the clock and the format it goes by.
struct Session {
  /// The path of the partnership's folder.
  let folderPath: String
  /// The day and the time.
  let clock: Clock
  /// How the answer is to be given.
  let format: GlobalOptions.Format
  /// What the command finds around it.
  let surroundings: Surroundings

  /// Creates a run from the options and what lies around it.
  init(options: GlobalOptions, surroundings: Surroundings) throws(CommandFailure) {
    clock = try Clock(options: options, surroundings: surroundings)
    let named = options.folder ?? surroundings.environment["QUORATE_FOLDER"].flatMap { $0.isEmpty ? nil : $0 }
    folderPath = Session.path(named, in: surroundings.currentFolder)
    format = options.format
    self.surroundings = surroundings
  }

  /// A path from the folder in which the program was started; that folder itself for nil.
  static func path(_ named: String?, in current: String) -> String {
    guard let named, named != "." else { return current }
    return named.hasPrefix("/") ? named : "\(current)/\(named)"
  }

  /// Opens the partnership's folder.
  ///
  /// - Throws: `CommandFailure` where it cannot be used, or where its files say anything wrong.
  func open() throws(CommandFailure) -> PartnershipFolder {
    let folder: PartnershipFolder
    do throws(StoreError) {
      folder = try PartnershipFolder(opening: folderPath, by: surroundings.author)
    } catch { throw .folder(error) }
    guard folder.diagnostics.isEmpty else { throw .files(folder.diagnostics) }
    // What an interrupted program had saved and not yet rendered stands in the tables from here on.
    if folder.needsRefresh { _ = folder.refresh() }
    return folder
  }

  /// Text that somebody typed, on one line.
  ///
  /// - Throws: `CommandFailure.usage` for control characters, which no table may hold.
  func text(_ words: String) throws(CommandFailure) -> String {
    let line = CellText.onOneLine(Partnership.trimmed(words))
    guard !CellText.isForbidden(line) else {
      throw .usage(["“\(PlainText.printable(line))” holds control characters. Type it without them."])
    }
    return line
  }
}
