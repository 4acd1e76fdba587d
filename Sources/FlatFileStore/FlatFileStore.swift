// Purpose: a partnership's folder on the disk: opening and recovery, saving, refreshing the tables, taking in
//   what other programs changed, undo, history. The journal is the record; the tables are its rendering.
// May import: Governance, RecordFormat, ConstitutionFile, OrderedCollections, Glibc.
// Must not touch: the terminal, the screens, the meaning of a table's columns, Foundation. The disk only
//   through `Disk`, the time only through the clock that is passed in.

/// Names that every partnership's folder shares.
enum FolderLayout {
  /// Folder of the journals, one folder for each writer inside.
  static let journal = "journal"
  /// Hidden folder of this computer's own facts; safe to delete.
  static let hidden = ".quorate"
  /// Folder of the dated constitution files.
  static let constitution = "constitution"
  /// Table whose presence makes a folder a partnership even without journals.
  static let markerTable = "groups.csv"
  /// First components that no table may have.
  static let reserved: Set<String> = [journal, constitution, "schema", "papers"]

  /// What git is told about line ends, and that journals of one writer are joined line by line.
  static let gitAttributes = """
    *.csv text eol=lf
    journal/** -text merge=union
    constitution/*.yaml text eol=lf
    minutes.md text eol=lf

    """
  /// What git leaves out.
  static let gitIgnore = """
    .quorate/
    *.tmp

    """
}
