import Governance
import Yams

/// A node of a constitution file, free of everything YAML has beyond texts, lists and keys with values.
struct Element {
  /// What a node holds.
  enum Content {
    /// Nothing was written.
    case empty
    /// A text; what it means is for the reader of its key to say.
    case text(String)
    /// A list.
    case list([Element])
    /// Keys with values, in the order of the file, each key once.
    case entries([Entry])
    /// Something refused already, about which nothing more is to be said.
    case refused
  }

  /// A key with its value.
  struct Entry {
    /// The key.
    let key: String
    /// Where the key stands.
    let place: Place
    /// The value.
    let value: Element
  }

  /// Where it begins.
  let place: Place
  /// What it holds.
  let content: Content

  /// Creates a node.
  init(_ content: Content, at place: Place) {
    self.content = content
    self.place = place
  }

  /// Parses a text; `nil`, with one diagnostic added, when it is no YAML.
  ///
  /// An empty text is an empty element. Anchors, aliases, tags and merge keys are refused, one diagnostic each.
  ///
  /// - Complexity: O(length of the text).
  init?(reading source: SourceText, diagnostics: inout [Diagnostic]) {
    do {
      // Every value is a text here: guessing types by patterns would cost more than all the rest of the reading.
      let parser = try Parser(yaml: source.text, resolver: .basic, encoding: .utf8)
      // A node holds its anchor weakly, so that the parser must outlive the walk for anchors to be seen.
      self = try withExtendedLifetime(parser) {
        guard let root = try parser.singleRoot() else {
          return Element(.empty, at: Place(line: 1, column: 1))
        }
        var walk = Walk(source: source)
        let element = walk.element(root, depth: 0)
        diagnostics += walk.diagnostics
        return element
      }
    } catch let error as YamlError {
      diagnostics.append(source.diagnostic(for: error))
      return nil
    } catch {
      diagnostics.append(source.diagnostic(for: .no))
      return nil
    }
  }
}

/// The turning of parsed YAML into elements.
private struct Walk {
  let source: SourceText
  var diagnostics: [Diagnostic] = []
  private var refused: Set<Place> = []
  private static let deepest = 24

  init(source: SourceText) { self.source = source }

  mutating func element(_ node: Node, depth: Int) -> Element {
    let place = Place(node.mark)
    guard depth < Walk.deepest else {
      return refuse(at: place, "This is nested too deeply.", "Nest at most \(Walk.deepest) levels.")
    }
    guard node.anchor == nil else {
      return refuse(at: place, "Anchors (&) and aliases (*) are not used here.", "Write the value out.")
    }
    guard node.ownTag.isEmpty else {
      return refuse(at: place, "Tags (!) are not used here.", "Remove the tag and keep the value.")
    }
    switch node {
    case .scalar(let scalar): return Element(text(scalar), at: place)
    case .sequence(let sequence):
      return Element(.list(sequence.map { element($0, depth: depth + 1) }), at: place)
    case .mapping(let mapping): return Element(entries(mapping, depth: depth), at: place)
    case .alias: return refuse(at: place, "Aliases (*) are not used here.", "Write the value out.")
    }
  }

  private func text(_ scalar: Node.Scalar) -> Element.Content {
    let isBlank = scalar.string.isEmpty || (scalar.style == .plain && ["~", "null"].contains(scalar.string))
    return isBlank ? .empty : .text(scalar.string)
  }

  private mutating func entries(_ mapping: Node.Mapping, depth: Int) -> Element.Content {
    var entries: [Element.Entry] = []
    for (key, value) in mapping {
      let place = Place(key.mark)
      guard let scalar = key.scalar, key.anchor == nil else {
        _ = refuse(at: place, "A key must be a plain word.", "Write the key as one word before the colon.")
        continue
      }
      if scalar.string == "<<" {
        _ = refuse(at: place, "Merge keys (<<) are not used here.", "Write the values out.")
      } else if entries.contains(where: { $0.key == scalar.string }) {
        _ = refuse(at: place, "\"\(scalar.string)\" stands here twice.", "Keep one of the two.")
      } else {
        entries.append(
          Element.Entry(key: scalar.string, place: place, value: element(value, depth: depth + 1)))
      }
    }
    return .entries(entries)
  }

  private mutating func refuse(at place: Place, _ problem: String, _ remedy: String) -> Element {
    // An alias stands for its anchor's node, place and all: one diagnostic is enough.
    if refused.insert(place).inserted {
      diagnostics.append(source.diagnostic(at: place, problem: problem, remedy: remedy))
    }
    return Element(.refused, at: place)
  }
}

extension Place {
  init(_ mark: Mark?) { self.init(line: mark?.line ?? 1, column: mark?.column ?? 1) }
}

extension Node {
  /// The tag written in the file; empty where none is.
  fileprivate var ownTag: String {
    switch self {
    // The parser gives a quoted text the tag of texts by itself.
    case .scalar(let scalar) where scalar.style != .plain && scalar.tag.rawValue == Tag.Name.str.rawValue: ""
    case .scalar(let scalar): scalar.tag.rawValue
    case .mapping(let mapping): mapping.tag.rawValue
    case .sequence(let sequence): sequence.tag.rawValue
    case .alias: ""
    }
  }
}
