import FlatFileStore
import Governance
import Papers
import TerminalFrame
import TestSupport

@testable import Screens

/// The screen over a folder, large enough that nothing is cut or scrolled away.
struct Glass {
  private var screen: Screen
  private let folder: PartnershipFolder

  /// Opens the screen on a partnership.
  init(_ folder: PartnershipFolder, at now: Moment) {
    self.folder = folder
    let desk = Desk(partnership: folder.partnership, clock: WallClock(now), ids: folder.identifiers)
    screen = Screen(desk: desk, size: Size(columns: 240, rows: 400))
    perform(screen.opening)
  }

  /// The frame as one text.
  var text: String { screen.view().lines.joined(separator: "\n") }

  /// Presses a key by its name, or types what follows an equals sign.
  mutating func press(_ word: String) {
    let names: [String: Key] = [
      "Enter": .enter, "Esc": .escape, "Tab": .tab, "Down": .down, "Up": .up, "Left": .left, "Right": .right,
      "Space": .character(" "),
    ]
    if let key = names[word] { return press(key) }
    for character in word.hasPrefix("=") && word != "=" ? word.dropFirst() : word[...] {
      press(.character(character))
    }
  }

  private mutating func press(_ key: Key) { perform(screen.update(.key(key))) }

  private mutating func perform(_ effects: [Effect]) {
    for case .load(let id) in effects {
      guard let meeting = folder.partnership.meetings[id] else { continue }
      var problems: [String] = []
      do throws(StoreError) { problems = try folder.load(meeting).flatMap(\.lines) } catch {
        problems = [error.sentence]
      }
      perform(screen.update(.loaded(id, folder.partnership, notices: [], problems: problems)))
    }
  }
}
