// Purpose: records as bytes and bytes as records: CSV tables, journal lines, and the three functions that
//   join them: fold (journal entries to tables), render (a table to bytes), difference (an edited table to
//   operations). Every problem found in a file comes back as a diagnostic with its line and column.
// May import: Governance, OrderedCollections.
// Must not touch: the disk, the clock, the terminal, Foundation. Everything here is a value or a pure function.

/// Facts that every table and every journal line share.
package enum RecordFormat {
  /// Name of the key column, the first one of every table.
  package static let keyColumn = "id"

  /// Numbers that an entry can have; anything else in a file was not written by this program.
  static let numbers = 1...1_000_000_000_000

  /// Author of the journal entries that take in what another program changed in a table.
  package static let outsideAuthor = "edited outside"

  /// What stands in the `agency` column of an action that every agency is to do.
  package static let everyAgency = "every"

  /// Authors whose entries lay a foundation and are therefore never undone step by step.
  package static let foundingAuthors: Set<String> = ["init", "demo", "import", outsideAuthor]
}
