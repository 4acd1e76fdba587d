/// An action as it is typed in one line: what, by whom, when.
public struct ActionPhrase: Hashable, Sendable {
  /// What is to be done.
  public var text: String
  /// The post that is to do it; `nil` when an agency or every agency is, or nobody was named.
  public var post: Post.ID?
  /// The agency that is to do it; `nil` otherwise.
  public var agency: Agency.ID?
  /// Whether every agency is to do it.
  public var isForEveryAgency = false
  /// By when; `nil` when no day was given.
  public var due: Day?

  /// Creates an action phrase.
  public init(text: String) { self.text = text }

  /// What is wrong with a line.
  public enum Problem: Error, Hashable, Sendable {
    /// The line says nothing to be done.
    case empty
    /// Nobody of the group goes by this name.
    case nobody(String)
    /// Several do: the posts.
    case several(String, [Post.ID])
    /// This is no day.
    case noDay(String)
  }

  /// Reads a line such as `CSE figures by ward, Raman, 15 jan` or `section 11 return, every agency, 31 jan`.
  ///
  /// The last part is the day and the one before it who; either may be left out. What is to be done may contain
  /// commas where it is followed by who. A part in the place of either that names nobody is a problem, so that a
  /// mistyped name leaves no action without anybody to do it.
  public static func read(
    _ line: String, for group: Group.ID, on today: Day, in partnership: Partnership
  ) -> Result<ActionPhrase, Problem> {
    var parts = line.split(separator: ",").map { Partnership.trimmed($0) }.filter { !$0.isEmpty }
    guard !parts.isEmpty else { return .failure(.empty) }
    var phrase = ActionPhrase(text: "")
    if parts.count > 1, let last = parts.last, let day = Day(phrase: last, today: today) {
      phrase.due = day
      parts.removeLast()
    } else if parts.count > 2, let last = parts.last, last.contains(where: \.isNumber) {
      return .failure(.noDay(last))
    }
    if parts.count > 1, let who = parts.last {
      switch phrase.assign(who, in: group, on: today, of: partnership) {
      case .success: parts.removeLast()
      case .failure(let problem): return .failure(problem)
      }
    }
    phrase.text = parts.joined(separator: ", ")
    return .success(phrase)
  }

  private mutating func assign(
    _ who: String, in group: Group.ID, on today: Day, of partnership: Partnership
  ) -> Result<Void, Problem> {
    switch partnership.doer(named: who, in: group, on: today) {
    case .everyAgency: isForEveryAgency = true
    case .agency(let agency): self.agency = agency
    case .post(let post): self.post = post
    case .several(let posts): return .failure(.several(who, posts))
    case nil: return .failure(.nobody(who))
    }
    return .success(())
  }
}

extension Agency {
  /// The name and the aliases in lower case.
  var names: [String] { ([name] + aliases).map { $0.lowercased() } }
}

extension Partnership {
  /// Words without white space at either end.
  public static func trimmed(_ text: some StringProtocol) -> String {
    let start = text.firstIndex { !$0.isWhitespace } ?? text.endIndex
    guard start < text.endIndex, let last = text.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(text[start...last])
  }
}
