internal import FlatFileStore
internal import Governance
internal import Papers

/// Why a command did not do what was asked, with its exit status.
enum CommandFailure: Error {
  /// What was asked cannot be understood: sentences.
  case usage([String])
  /// A rule of the partnership refuses it: sentences.
  case refused([String])
  /// The folder cannot be used.
  case folder(StoreError)
  /// The files say something wrong: all of it.
  case files([Diagnostic])
  /// It was not saved.
  case notSaved(StoreError)

  /// The exit status of unusable input and of usage.
  static let unusable: Int32 = 2

  /// The exit status: 1 refused by rule, 2 unusable input or usage, 3 not saved.
  var status: Int32 {
    switch self {
    case .refused: 1
    case .usage, .folder, .files: CommandFailure.unusable
    case .notSaved: 3
    }
  }

  /// What to print on standard error.
  var lines: [String] {
    switch self {
    case .usage(let lines), .refused(let lines): lines
    case .folder(let error): [error.sentence]
    case .files(let diagnostics): diagnostics.flatMap(\.lines) + [CommandFailure.count(diagnostics)]
    case .notSaved(let error): ["NOT SAVED. \(error.sentence)"]
    }
  }

  private static func count(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.count == 1
      ? "1 thing is wrong in the files. Nothing was changed."
      : "\(diagnostics.count) things are wrong in the files. Nothing was changed."
  }
}
