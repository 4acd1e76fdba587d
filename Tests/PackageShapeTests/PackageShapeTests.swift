import TestSupport
import Testing

/// The arrows between the rooms, held against every import, and the words that no source may contain.
struct PackageShapeTests {
  /// What each room may import, besides itself.
  private static let mayImport: [String: Set<String>] = [
    "Governance": [],
    "ConstitutionFile": ["Governance", "Yams"],
    "RecordFormat": ["Governance", "OrderedCollections"],
    "FlatFileStore": ["Governance", "ConstitutionFile", "RecordFormat", "OrderedCollections", "Glibc"],
    "DemoPartnership": ["Governance"],
    "Papers": ["Governance", "TerminalFrame"],
    "TerminalFrame": [],
    "Screens": ["Governance", "Papers", "TerminalFrame"],
    "Terminal": ["TerminalFrame", "CNcurses", "Glibc"],
    "Templates": ["CTemplates"],
    "Commands": [
      "Governance", "FlatFileStore", "RecordFormat", "Papers", "Templates", "DemoPartnership",
      "ArgumentParser",
    ],
    "quorate": [
      "Governance", "FlatFileStore", "Papers", "Screens", "Terminal", "TerminalFrame", "Commands", "Glibc",
    ],
    "quorate-benchmark": [
      "Governance", "FlatFileStore", "Screens", "TerminalFrame", "CPseudoTerminal", "Glibc",
    ],
  ]

  private static let forbidden = [
    "import Foundation", "@_silgen_name", "try!", "as!", "String(format:", "DateFormatter",
    "fatalError(\"TODO",
  ]

  @Test func `Every import is one that its room may make`() throws {
    for (room, file, text) in try PackageShapeTests.sources() {
      let allowed = try #require(PackageShapeTests.mayImport[room], "\(room) is in no table")
      for line in text.split(separator: "\n") where line.contains("import ") {
        let words = line.split(separator: " ")
        guard let place = words.firstIndex(of: "import"), place <= 1, words.count == place + 2 else {
          continue
        }
        let name = String(words[place + 1])
        #expect(allowed.contains(name), "\(file) imports \(name)")
      }
    }
  }

  @Test func `Every room opens with a file that says what it is for`() throws {
    let sources = try PackageShapeTests.sources()
    for room in PackageShapeTests.mayImport.keys where !room.hasPrefix("quorate") {
      let first = try #require(sources.first { $0.file == "Sources/\(room)/\(room).swift" }, "\(room)")
      #expect(first.text.contains("May import:") && first.text.contains("Must not touch:"), "\(room)")
    }
  }

  @Test func `No source contains what the project does without`() throws {
    for (_, file, text) in try PackageShapeTests.sources() {
      for words in PackageShapeTests.forbidden {
        #expect(!text.contains(words), "\(file) contains \(words)")
      }
    }
  }

  @Test func `No source is longer than 400 lines`() throws {
    for (_, file, text) in try PackageShapeTests.sources() {
      #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count <= 400, "\(file)")
    }
  }

  private static func sources() throws -> [(room: String, file: String, text: String)] {
    let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(
      separator: "/")
    let found = try Program.run(["find", "\(root)/Sources", "-name", "*.swift"]).output
    return try found.split(separator: "\n").sorted().map { path in
      let file = String(path.dropFirst(root.count + 1))
      let room = String(file.split(separator: "/")[1])
      return (room, file, try #require(TextFile.read(String(path))))
    }
  }
}
