/// Two changes to one cell or row by writers who did not see each other; the later stands until someone decides.
package struct Contest: Hashable, Sendable {
  /// Table in which it happened.
  package var table: String
  /// Key of the row.
  package var key: String
  /// Column of the cell; nil when a whole row was deleted although somebody had changed it.
  package var column: String?
  /// What the later writer believed to be there; nil for a row.
  package var expected: String?
  /// What was there instead; nil when the row had been deleted.
  package var found: String?
  /// What stands now; nil when the row is deleted.
  package var standing: String?
  /// Writer and number of the later change.
  package var writer: String
  /// Number of the later change in its writer's journal.
  package var number: Int
}
