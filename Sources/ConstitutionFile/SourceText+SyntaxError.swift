import Governance
import Yams

extension SourceText {
  /// What is wrong where a text is no YAML.
  func diagnostic(for error: YamlError) -> Diagnostic {
    switch error {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      return syntax(problem, at: Place(mark), context: context)
    case .duplicatedKeysInMapping(let keys, let context):
      let words = keys.map { "\"\($0)\"" }.joined(separator: ", ")
      return diagnostic(
        at: Place(context.mark), problem: "\(words) \(keys.count == 1 ? "stands" : "stand") here twice.",
        remedy: "Keep one of each; this is the first.")
    default:
      return diagnostic(
        at: Place(line: 1, column: 1), problem: "The file cannot be read as YAML.",
        remedy: "Compare it with a constitution that ships with the program.")
    }
  }

  private func syntax(_ problem: String, at place: Place, context: YamlError.Context?) -> Diagnostic {
    if let context, let opened = unclosed(problem, in: context.text) {
      return diagnostic(at: Place(context.mark), problem: opened.problem, remedy: opened.remedy)
    }
    let (said, remedy) = words(for: problem, rest: rest(from: place))
    return diagnostic(at: place, problem: said, remedy: remedy)
  }

  /// What was opened and not closed; the place to show is where it was opened, not where the text ended.
  private func unclosed(_ problem: String, in context: String) -> (problem: String, remedy: String)? {
    let bracket = "The bracket opened here is not closed where it should be."
    if context.contains("quoted scalar"), problem.contains("end of stream") {
      return ("The quotation mark opened here is never closed.", "Close it at the end of the text.")
    }
    if context.contains("flow sequence") {
      return (bracket, "Separate the values with commas and close it with ].")
    }
    if context.contains("flow mapping") {
      return (bracket, "Separate the keys with commas and close it with }.")
    }
    return nil
  }

  private func words(for problem: String, rest: String) -> (problem: String, remedy: String) {
    let table: [(sign: String, problem: String, remedy: String)] = [
      ("undefined alias", "Anchors (&) and aliases (*) are not used here.", "Write the value out."),
      ("another document", "A second document begins here.", "Keep one constitution in each file."),
      (
        "mapping values are not allowed", "This colon is one too many.",
        "Put the text around it in quotation marks."
      ),
      ("could not find expected ':'", "A key before this place has no colon.", "Write it as \"key: value\"."),
      (
        "did not find expected key", "This does not stand in line with the keys around it.",
        "Indent it as they are."
      ),
      ("expected '-'", "This does not stand in line with the list around it.", "Indent it as its items are."),
      (
        "expected node content", "A value is missing before this place.",
        "Write it, or close what was opened."
      ),
      ("maximum", "This is nested too deeply.", "Nest at most a few levels."),
    ]
    if problem.contains("cannot start any token") {
      return rest.hasPrefix("\t")
        ? ("There is a tab in the indentation.", "Indent with spaces.")
        : ("No text can begin with this character.", "Put the text in quotation marks.")
    }
    if let known = table.first(where: { problem.contains($0.sign) }) { return (known.problem, known.remedy) }
    return (
      "This is not YAML from here on: \(problem).",
      "Compare indentation, colons and brackets with the lines around it."
    )
  }
}
