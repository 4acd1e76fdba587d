/// One thing wrong in a file, with its place and what to do about it.
public struct Diagnostic: Error, Hashable, Sendable {
  /// The file's path, relative to the partnership's folder.
  public var file: String
  /// The line, from 1; 0 means the file as a whole.
  public var line: Int
  /// The column in characters, from 1; 0 means the line as a whole.
  public var column: Int
  /// The offending line or cell; may be empty.
  public var excerpt: String
  /// What is wrong, in one sentence.
  public var problem: String
  /// What to do, in one sentence.
  public var remedy: String

  /// Creates a diagnostic.
  public init(file: String, line: Int, column: Int, excerpt: String, problem: String, remedy: String) {
    self.file = file
    self.line = line
    self.column = column
    self.excerpt = excerpt
    self.problem = problem
    self.remedy = remedy
  }
}
