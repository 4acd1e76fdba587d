internal import Governance
internal import RecordFormat

extension Proceedings.Confirmation {
  /// A decision that waits to be confirmed, and where it is to be.
  var json: JSON {
    .object([
      ("id", .string(decision.id.text)), ("no", .optional(decision.number)),
      ("text", .string(decision.text)), ("at", .string(decision.at.description)),
      ("clause", .string(clause)), ("meeting", .optional(meeting?.id.text)),
      ("item", .optional(item?.number)),
    ])
  }
}
