internal import ArgumentParser
internal import FlatFileStore
internal import Governance
internal import Papers
internal import RecordFormat

/// A command that fills in a form: the same fields as on the screen, and the same problems.
protocol FormAnswering: Answering {
  /// The form.
  static var form: Form.Kind { get }
  /// What was given as options.
  var cells: FormCells { get }
  /// What was given as words.
  var words: [String] { get }
}

extension FormAnswering {
  /// The command's name, usage and help, made from the form's fields.
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: form.rawValue.split(separator: " ").last.map(String.init),
      abstract: "\(Wording.title(form)).",
      usage: FormHelp.usage(form), discussion: FormHelp.discussion(form))
  }

  /// Fills in the form, saves what comes of it and says so.
  func answer(_ session: Session) throws(CommandFailure) -> Answer {
    // What the command does not take is said before anything is opened.
    var form = try Form(Self.form, typed(session))
    let folder = try session.open()
    if let words = form.texts[.meeting] { try folder.takeIn(words, on: session.clock.today) }
    form.prefill(in: folder.partnership, on: session.clock.today)
    return try folder.file(form, in: session)
  }

  /// What was typed, word by word and option by option.
  private func typed(_ session: Session) throws(CommandFailure) -> [Field.Name: String] {
    let fields = Self.form.fields
    let positional = fields.filter(\.isPositional)
    guard words.count <= positional.count else {
      throw .usage([
        "\(words.count) words, and \(Self.form.rawValue) takes \(positional.count). Put what belongs together in quotes.",
        "  \(FormHelp.usage(Self.form))",
      ])
    }
    var texts: [Field.Name: String] = [:]
    for (field, word) in zip(positional, words) { texts[field.name] = try session.text(word) }
    for (name, text) in cells.given {
      guard fields.contains(where: { $0.name == name }) else {
        throw .usage(["\(Self.form.rawValue) takes no --\(name.rawValue).", "  \(FormHelp.usage(Self.form))"])
      }
      texts[name] = try session.text(text)
    }
    return texts
  }
}

/// The usage and the help of a form's command.
enum FormHelp {
  /// `quorate appoint PERSON POST [--from DAY] …`.
  static func usage(_ kind: Form.Kind) -> String {
    let parts = kind.fields.map { field -> String in
      let name = field.name.rawValue
      if field.isPositional { return field.isRequired ? name.uppercased() : "[\(name.uppercased())]" }
      let option = "--\(name) \(value(field))"
      return field.isRequired ? option : "[\(option)]"
    }
    return "quorate \(kind.rawValue) \(parts.joined(separator: " "))"
  }

  /// Each field with what may be written in it.
  static func discussion(_ kind: Form.Kind) -> String {
    kind.fields.map { field in
      let name = field.isPositional ? field.name.rawValue.uppercased() : "--\(field.name.rawValue)"
      let words = [Wording.label(field, of: kind), Wording.hint(field, of: kind)].filter { !$0.isEmpty }
      return "\(name): \(words.joined(separator: "; "))"
    }.joined(separator: "\n")
  }

  private static func value(_ field: Field) -> String {
    switch field.kind {
    case .choice(let words): words.joined(separator: "|")
    case .flag: "yes|no"
    case .day: "DAY"
    case .time: "TIME"
    case .number: "N"
    case .text, .list: "WORDS"
    default: field.name.rawValue.uppercased()
    }
  }
}

extension PartnershipFolder {
  /// Takes in what other programs changed in the tables of a meeting that a form names.
  fileprivate func takeIn(_ words: String, on today: Day) throws(CommandFailure) {
    if partnership.meetings(named: words, on: today).count == 1 { _ = try meeting(words, on: today) }
  }

  /// Saves what comes of a form and says so.
  ///
  /// - Throws: `CommandFailure.usage` or `refused` with all that is wrong in it, `notSaved` where the disk refuses.
  func file(_ form: Form, in session: Session) throws(CommandFailure) -> Answer {
    let today = session.clock.today
    let before = partnership
    switch form.outcome(in: before, on: today, ids: &identifiers) {
    case .problems(let problems): throw failure(form, problems, on: today)
    case .change(let change):
      let words = try record(change, on: today)
      var answer = Answer(
        lines: [Wording.capitalised(words)], members: [("done", .string(words)), ("saved", .bool(true))])
      let remarks = Wording(partnership, on: today).remarks(change, before: before)
      answer.lines += remarks.map { "  \($0)" } + ["saved"]
      if let id = change.mainId(of: form.kind) { answer.members.append(("id", .string(id))) }
      answer.members.append(("remarks", .strings(remarks)))
      answer.notices = notices + refresh()
      return answer
    }
  }

  /// All that is wrong in a form: refused, where every word of it is understood and the record does not allow it.
  private func failure(_ form: Form, _ problems: [FormProblem], on today: Day) -> CommandFailure {
    let wording = Wording(partnership, on: today)
    let lines = problems.map { problem in
      let field = form.field(problem.field)
      let label = field.map { Wording.label($0, of: form.kind) } ?? problem.field.rawValue
      return "\(label): \(wording.problem(problem.problem, typed: form.texts[problem.field] ?? ""))"
    }
    if problems.allSatisfy(\.problem.isRefusal) { return .refused(lines + ["Nothing was changed."]) }
    return .usage(lines + ["Nothing was changed. Usage:", "  \(FormHelp.usage(form.kind))"])
  }
}

extension Change {
  /// The code of the record that a form's change is mainly about.
  ///
  /// What a form makes stands first or last among the records, and what hangs on it beside it.
  func mainId(of kind: Form.Kind) -> String? {
    let rows = steps.compactMap { step -> RecordRow? in
      if case .put(let record) = step { record.row(folder: { $0.text }) } else { nil }
    }
    switch kind {
    case .personAdd, .personChange, .personLeave, .appoint, .deputyAdd, .officeSet, .reply:
      return rows.last?.key
    default: return rows.first?.key
    }
  }
}
