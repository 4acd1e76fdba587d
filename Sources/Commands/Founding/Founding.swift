package import FlatFileStore
internal import Governance
internal import DemoPartnership
internal import Templates

/// The making of a partnership's folder from a shipped constitution, with or without the demo's records.
enum Founding {
  /// The template from which the demo is made.
  static let demoTemplate = "bexley"

  /// Makes a folder from a template.
  ///
  /// - Throws: `CommandFailure.usage` for a template that is not shipped, `folder` where it cannot be made.
  static func found(
    template: String, name: String, area: String, at path: String, author: String
  ) throws(CommandFailure) -> PartnershipFolder {
    guard let files = Templates.files(of: template) else {
      throw .usage([
        "No template is called “\(template)”. They are: \(Templates.names.joined(separator: ", "))."
      ])
    }
    let named = files.map { file in
      file.path.hasSuffix(".yaml") ? (file.path, Founding.named(file.bytes, name: name, area: area)) : file
    }
    return try create(
      at: path, files: named, author: author, words: "made from the template \(template)", founder: "init"
    ) { _ in
      []
    }
  }

  /// Makes a folder with the demo board.
  static func foundDemo(at path: String, on day: Day, author: String) throws(CommandFailure)
    -> PartnershipFolder
  {
    let files = Templates.files(of: demoTemplate) ?? []
    let words = "made the demo partnership as of \(day)"
    return try create(at: path, files: files, author: author, words: words, founder: "demo") { template in
      DemoPartnership.records(on: day, addingTo: template)
    }
  }

  private static func create(
    at path: String, files: [(path: String, bytes: [UInt8])], author: String, words: String, founder: String,
    records: (Partnership) -> [Change.Step]
  ) throws(CommandFailure) -> PartnershipFolder {
    do throws(StoreError) {
      return try PartnershipFolder.create(
        at: path, template: files, author: author, words: words, founder: founder, records: records)
    } catch { throw .folder(error) }
  }

  /// A constitution's file under the name of the partnership that is made from it, with its area.
  ///
  /// Only the lines that state the name and the area are written anew, so that the comments of the file stay.
  private static func named(_ bytes: [UInt8], name: String, area: String) -> [UInt8] {
    func quoted(_ words: String) -> String {
      "\"" + words.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
    guard !name.isEmpty || !area.isEmpty else { return bytes }
    let lines = String(decoding: bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    let written = lines.flatMap { line -> [String] in
      if !area.isEmpty, line.hasPrefix("area:") { return [] }
      guard line.hasPrefix("partnership:") else { return [String(line)] }
      let first = name.isEmpty ? String(line) : "partnership: \(quoted(name))"
      return area.isEmpty ? [first] : [first, "area: \(quoted(area))"]
    }
    return Array(written.joined(separator: "\n").utf8)
  }
}

extension Commands {
  /// The shipped constitutions, by name.
  package static var templates: [String] { Templates.names }

  /// Makes a partnership from a shipped constitution, as the screen's first run asks for it.
  ///
  /// - Returns: The folder, open; or why it was not made.
  package static func found(
    template: String, name: String, area: String, folder: String, author: String
  ) -> (folder: PartnershipFolder?, problem: String) {
    do throws(CommandFailure) {
      return (try Founding.found(template: template, name: name, area: area, at: folder, author: author), "")
    } catch {
      return (nil, error.lines.joined(separator: " "))
    }
  }
}
