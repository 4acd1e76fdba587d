package import Governance
package import TerminalFrame

/// Something that happened outside the screen.
package enum Message: Hashable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// The terminal has a new size.
  case resized(Size)
  /// The clock on the wall moved on.
  case clock(WallClock)
  /// The last change is on the disk.
  case saved
  /// The last change could not be saved; the partnership as it stands on the disk.
  case notSaved(String, Partnership)
  /// A change was taken back, in words; the partnership without it.
  case undone(String, Partnership)
  /// Nothing was taken back; why not.
  case nothingUndone(String)
  /// A meeting's tables were compared with the disk: the partnership, what was taken in, and what is wrong in them.
  case loaded(Meeting.ID, Partnership, notices: [String], problems: [String])
  /// A partnership was made: as it stands on the disk, and where.
  case founded(Partnership, folder: String)
  /// None was made; why not.
  case notFounded(String)
  /// Clauses that are only supposed were read, with the meetings of the time since a day taken in: what they are.
  case supposed(Constitution, from: Day, Partnership)
  /// They cannot be read: every mistake in them.
  case notSupposed([String])
  /// Something that people should know, such as a table changed by another program.
  case notice(String)
}

/// Something to be done outside the screen.
package enum Effect: Hashable, Sendable {
  /// Save a change, with its words for the history.
  case save(Change, words: String)
  /// Take in what other programs changed in a meeting's tables.
  case load(Meeting.ID)
  /// Write a text to a file of this name in the partnership's folder, and say where.
  case write(String, name: String)
  /// Make a partnership from a template, with its name and area, in a folder.
  case found(template: String, name: String, area: String, folder: String)
  /// Read a constitution that is only supposed, and the meetings since a day.
  case suppose(file: String, from: Day)
  /// Take back the last change.
  case undo
  /// Leave the program.
  case quit
}
