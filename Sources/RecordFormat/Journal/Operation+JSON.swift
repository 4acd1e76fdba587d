extension Operation {
  /// Form of the operation in a journal line, an array that starts with its name.
  package var json: JSON {
    switch self {
    case .add(let table, let key, let cells):
      .array([.string("add"), .string(table), .string(key), Operation.object(cells)])
    case .set(let table, let key, let column, let old, let new):
      .array([.string("set"), .string(table), .string(key), .string(column), .string(old), .string(new)])
    case .delete(let table, let key, let cells):
      .array([.string("del"), .string(table), .string(key), Operation.object(cells)])
    case .columns(let table, let names):
      .array([.string("columns"), .string(table), .array(names.map { .string($0) })])
    case .checkpoint(let table, let sha256, let vector):
      .array([.string("ck"), .string(table), .string(sha256), Operation.object(vector)])
    case .undo(let writer, let number):
      .array([.string("undo"), .string(writer), .number(number)])
    case .withdraw(let number, let checksum):
      .array([.string("void"), .number(number), .string(hexadecimal(checksum))])
    }
  }

  /// Names that an operation can start with.
  static let names: Set<String> = ["add", "set", "del", "columns", "ck", "undo", "void"]

  /// Reads an operation; nil when the value has not exactly the shape of one.
  package init?(json: JSON) {
    guard let parts = json.array, let name = parts.first?.string else { return nil }
    switch name {
    case "add", "set", "del", "columns", "ck": self.init(name: name, parts: parts)
    case "undo":
      guard parts.count == 3, let writer = parts[1].string, let number = parts[2].number else { return nil }
      self = .undo(writer: writer, number: number)
    case "void":
      guard parts.count == 3, let number = parts[1].number, RecordFormat.numbers.contains(number),
        let digits = parts[2].string,
        let checksum = UInt32(digits, radix: 16)
      else { return nil }
      self = .withdraw(number: number, checksum: checksum)
    default: return nil
    }
  }

  private init?(name: String, parts: [JSON]) {
    guard parts.count >= 3, let table = parts[1].string else { return nil }
    switch name {
    case "columns":
      let names = parts[2].array?.compactMap(\.string)
      guard parts.count == 3, let names, names.count == parts[2].array?.count else { return nil }
      self = .columns(table: table, names: names)
    case "set":
      let texts = parts.compactMap(\.string)
      guard parts.count == 6, texts.count == 6 else { return nil }
      self = .set(table: table, key: texts[2], column: texts[3], old: texts[4], new: texts[5])
    case "ck":
      guard parts.count == 4, let sha256 = parts[2].string, let vector = Operation.vector(parts[3])
      else { return nil }
      self = .checkpoint(table: table, sha256: sha256, vector: vector)
    default:
      guard parts.count == 4, let key = parts[2].string, let cells = Operation.cells(parts[3])
      else { return nil }
      self =
        name == "add"
        ? .add(table: table, key: key, cells: cells) : .delete(table: table, key: key, cells: cells)
    }
  }

  private static func object(_ cells: [(column: String, value: String)]) -> JSON {
    .object(cells.map { ($0.column, .string($0.value)) })
  }

  private static func object(_ vector: [String: Int]) -> JSON {
    .object(vector.sorted { $0.key < $1.key }.map { ($0.key, .number($0.value)) })
  }

  private static func cells(_ json: JSON) -> [(column: String, value: String)]? {
    guard let members = json.object else { return nil }
    var cells: [(column: String, value: String)] = []
    for (column, value) in members {
      guard let value = value.string, !cells.contains(where: { $0.column == column }) else { return nil }
      cells.append((column, value))
    }
    return cells
  }

  private static func vector(_ json: JSON) -> [String: Int]? {
    guard let members = json.object else { return nil }
    var vector: [String: Int] = [:]
    for (writer, number) in members {
      guard let number = number.number, (0...RecordFormat.numbers.upperBound).contains(number),
        vector.updateValue(number, forKey: writer) == nil
      else { return nil }
    }
    return vector
  }
}
