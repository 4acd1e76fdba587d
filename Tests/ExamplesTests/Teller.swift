import Commands
import FlatFileStore
import Glibc
import Governance
import RecordFormat
import TestSupport

/// Tells a story: types its commands, and asks each question on the command line, in JSON and on the screen.
final class Teller {
  private let story: Story
  private let home: String
  private var day = "2026-12-10"
  private var time = "09:00"
  private var codes: [String: String] = [:]

  private var folder: String { "\(home)/office" }

  /// Makes the partnership of a story, in a folder of its own that goes with the teller.
  ///
  /// - Throws: `TestSupportFailure` when a step is refused, and what reading and writing files throws.
  init(_ story: Story) throws {
    self.story = story
    var path = Array("/tmp/quorate-story-XXXXXX".utf8CString)
    guard unsafe mkdtemp(&path) != nil else {
      throw TestSupportFailure("No temporary folder: error \(errno).")
    }
    home = String(decoding: path.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let made = type([
      "init", "--template", story.template, folder, "--name", "Riverton Partnership", "--area", "Riverton",
    ])
    guard made.status == 0 else { throw TestSupportFailure(made.err) }
    try writeRules()
    try take(story.steps)
  }

  deinit { _ = try? Program.run(["rm", "-rf", home]) }

  /// What a command came to.
  struct Said {
    var out = ""
    var err = ""
    var status: Int32 = -1
  }

  /// Does what an example begins with.
  ///
  /// - Throws: `TestSupportFailure` with the words of the refusal, or where one was expected and none came.
  func take(_ steps: String) throws {
    for line in steps.split(separator: "\n") {
      var words = String(line).words
      while let first = words.first, let letter = first.first, letter.isNumber {
        if first.contains(":") { time = first } else { day = first }
        words.removeFirst()
      }
      guard var first = words.first else { continue }
      var kept: String?
      if first.hasSuffix(":") {
        kept = String(first.dropLast())
        words.removeFirst()
        first = words.first ?? ""
      }
      let isRefused = first == "!"
      if isRefused { words.removeFirst() }
      let said = type(words.map(filled))
      // A command that did its work says that it is saved, and may still say, by 1, that a meeting is inquorate.
      let reply = said.out + said.err
      let wasRefused = said.status > 1 || (kept == nil && !reply.contains("saved"))
      guard wasRefused == isRefused else {
        throw TestSupportFailure("\(story.title): \(line)\n\(said.out)\(said.err)")
      }
      if let kept {
        codes[kept] = reply.firstMatch(of: /[A-Z]-[0-9A-Z]{4}/).map { String($0.output) }
      }
    }
  }

  /// The answer as printed text, in one line.
  func printed(_ example: Example) throws -> String {
    let said = type(example.ask.words.map(filled))
    guard said.status <= 1 else { throw TestSupportFailure("\(example.ask)\n\(said.out)\(said.err)") }
    return said.out.flowing
  }

  /// The answer as JSON.
  func data(_ example: Example) throws -> JSON {
    let said = type(example.ask.words.map(filled) + ["--format", "json"])
    guard said.status <= 1 else { throw TestSupportFailure("\(example.ask)\n\(said.out)\(said.err)") }
    return try JSON(reading: Array(said.out.utf8))
  }

  /// What the screen shows after the example's keys, in one line.
  func shown(_ example: Example) throws -> String {
    let opened: PartnershipFolder
    do throws(StoreError) { opened = try PartnershipFolder(opening: folder, by: "Kay Dunmore") } catch {
      throw error
    }
    var glass = Glass(opened, at: now)
    for word in example.keys.words { glass.press(filled(word)) }
    return glass.text.flowing
  }

  /// A text with the codes that were kept in the place of their names.
  func filled(_ text: String) -> String {
    codes.reduce(text) { $0.replacing("{\($1.key)}", with: $1.value) }
  }

  private var now: Moment { Moment(Day(day) ?? Day(number: 0), ClockTime(time) ?? .midnight) }

  private func type(_ words: [String]) -> Said {
    let options = words.first == "init" ? [] : ["--folder", folder]
    let surroundings = Surroundings(
      isInteractive: false, environment: [:], currentFolder: home, now: now, author: "Kay Dunmore")
    guard
      case .finished(let out, let err, let status) = Commands.run(
        arguments: options + words, surroundings: surroundings)
    else { return Said() }
    return Said(out: out, err: err, status: status)
  }

  private func writeRules() throws {
    guard !story.rules.isEmpty || !story.settings.isEmpty else { return }
    let path = "\(folder)/constitution/2000-01-01.yaml"
    let kept = (TextFile.read(path) ?? "").split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasPrefix("rules:") }.joined(separator: "\n")
    for (day, rules) in story.later.merging(
      ["2000-01-01": story.rules], uniquingKeysWith: { later, _ in later })
    {
      let block = rules.isEmpty ? "" : "\nrules:\n\(rules)\n"
      try TextFile.write("\(kept)\n\(story.settings)\(block)", to: "\(folder)/constitution/\(day).yaml")
    }
  }
}

extension JSON {
  /// Whether a text within it holds words, or texts that follow each other as the lines of a page do.
  func says(_ words: String) -> Bool {
    switch self {
    case .string(let text): text.flowing.contains(words)
    case .array(let values):
      values.contains { $0.says(words) }
        || values.map(\.plain).joined(separator: "\n").flowing.contains(words)
    case .object(let members): members.contains { $0.1.says(words) }
    case .null, .bool, .number: false
    }
  }

  /// Whether one object within it holds all of several values, each as `key=value`.
  func holds(_ pairs: [String]) -> Bool {
    switch self {
    case .array(let values): values.contains { $0.holds(pairs) }
    case .object(let members):
      pairs.allSatisfy { pair in members.contains { "\($0.0)=\($0.1.plain)" == pair } }
        || members.contains { $0.1.holds(pairs) }
    case .null, .bool, .number, .string: false
    }
  }

  private var plain: String {
    switch self {
    case .null: "null"
    case .bool(let value): "\(value)"
    case .number(let value): "\(value)"
    case .string(let text): text
    case .array, .object: ""
    }
  }
}
