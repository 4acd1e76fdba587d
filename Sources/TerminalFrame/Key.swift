/// One thing typed at the keyboard.
package enum Key: Hashable, Sendable {
  /// A printable character, the space bar included.
  case character(Character)

  /// Enter or Return.
  case enter

  /// Esc on its own.
  case escape

  /// Tab.
  case tab

  /// Shift and Tab.
  case backTab

  /// The key that deletes to the left.
  case backspace

  /// The key that deletes under the cursor.
  case delete

  /// Insert.
  case insert

  /// The arrow up.
  case up

  /// The arrow down.
  case down

  /// The arrow left.
  case left

  /// The arrow right.
  case right

  /// Page up.
  case pageUp

  /// Page down.
  case pageDown

  /// Home.
  case home

  /// End.
  case end

  /// Ctrl and a character, a letter in lower case.
  case control(Character)

  /// A function key, counted from 1.
  case function(Int)

  /// Text pasted by the terminal in one go; holds no control characters.
  case paste(String)

  /// A key or chord this program has no name for.
  case unknown
}

extension Key {
  /// The name as people read it on a keyboard or in a hint: "p", "Enter", "Esc", "Ctrl-S", "F1".
  package var name: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .control(" "): "Ctrl-Space"
    case .control(let character): "Ctrl-" + character.uppercased()
    case .function(let number): "F\(number)"
    default: fixedName
    }
  }

  private var fixedName: String {
    switch self {
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .backspace: "Backspace"
    case .delete: "Delete"
    case .insert: "Insert"
    case .up: "Up"
    case .down: "Down"
    case .left: "Left"
    case .right: "Right"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .home: "Home"
    case .end: "End"
    case .paste: "Paste"
    default: "Unknown key"
    }
  }
}
