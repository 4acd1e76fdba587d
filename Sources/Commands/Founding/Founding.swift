internal import FlatFileStore
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
    template name: String, at path: String, on day: Day, author: String
  ) throws(CommandFailure) -> PartnershipFolder {
    guard let files = Templates.files(of: name) else {
      throw .usage(["No template is called “\(name)”. They are: \(Templates.names.joined(separator: ", "))."])
    }
    return try create(
      at: path, files: files, author: author, words: "made from the template \(name)", founder: "init"
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
}
