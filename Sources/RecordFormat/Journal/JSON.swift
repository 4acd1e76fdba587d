/// A value of a JSON text; whole numbers only, the order of an object's keys kept.
package enum JSON: Sendable {
  /// Nothing.
  case null
  /// True or false.
  case bool(Bool)
  /// A whole number.
  case number(Int)
  /// A text.
  case string(String)
  /// Values in order.
  case array([JSON])
  /// Named values in order.
  case object([(String, JSON)])
}

extension JSON: Equatable {
  /// Whether two values are the same, object keys in the same order.
  package static func == (left: JSON, right: JSON) -> Bool {
    switch (left, right) {
    case (.null, .null): true
    case (.bool(let one), .bool(let two)): one == two
    case (.number(let one), .number(let two)): one == two
    case (.string(let one), .string(let two)): one == two
    case (.array(let one), .array(let two)): one == two
    case (.object(let one), .object(let two)): one.elementsEqual(two, by: ==)
    default: false
    }
  }
}

extension JSON {
  /// First value under a key; nil when this is no object or has no such key.
  package subscript(key: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.0 == key }?.1
  }

  /// Text of a string; nil for any other value.
  package var string: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }

  /// Value of a number; nil for any other value.
  package var number: Int? {
    guard case .number(let value) = self else { return nil }
    return value
  }

  /// Elements of an array; nil for any other value.
  package var array: [JSON]? {
    guard case .array(let elements) = self else { return nil }
    return elements
  }

  /// Members of an object in their order; nil for any other value.
  package var object: [(String, JSON)]? {
    guard case .object(let members) = self else { return nil }
    return members
  }
}
