/// Something that people should know and that stops nothing.
package struct Notice: Hashable, Sendable {
  /// File it is about, relative to the partnership's folder.
  package var file: String
  /// What happened and what to do, one or two sentences.
  package var sentence: String

  /// Makes a notice.
  package init(file: String, sentence: String) {
    self.file = file
    self.sentence = sentence
  }
}
