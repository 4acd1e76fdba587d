package import Governance
package import Papers

/// What all pages share: the partnership, the time, what was saved, and the line of news.
package struct Desk: Sendable {
  /// The partnership as it stands, saved or being saved.
  package var partnership: Partnership
  /// The clock on the wall.
  package var clock: WallClock
  /// The source of new codes.
  package var ids: IdentifierSource
  /// Whether what was entered is on the disk.
  package var saving = Saving.nothing
  /// News for the reader; `nil` when there is none.
  ///
  /// It goes with the next key.
  package var news: News?
  /// What a partnership may be made from, and where; `nil` where there is one.
  package var founding: Founding?
  /// What was typed into forms and not saved, by what each form is for and about.
  package var drafts: [Form: [Field.Name: String]] = [:]
  /// How often the partnership has changed, so that what is derived from it can be kept.
  package private(set) var revision = 0

  /// Whether what was entered is on the disk.
  package enum Saving: Hashable, Sendable {
    /// Nothing was entered since the start.
    case nothing
    /// It is being saved.
    case underWay
    /// It was saved, when.
    case saved(WallClock)
    /// It was not saved.
    case failed

    /// The words for the foot of the screen.
    package var words: String {
      switch self {
      case .nothing: ""
      case .underWay: "saving"
      case .saved(let clock): "saved \(clock.text)"
      case .failed: "NOT SAVED"
      }
    }
  }

  /// What a partnership may be made from, and where.
  package struct Founding: Hashable, Sendable {
    /// The shipped constitutions, by name.
    package var templates: [String]
    /// The folder that is proposed.
    package var folder: String

    /// Creates what a first run needs.
    package init(templates: [String], folder: String) {
      self.templates = templates
      self.folder = folder
    }
  }

  /// A line of news and how it should be taken.
  package struct News: Hashable, Sendable {
    /// The words.
    package var words: String
    /// Whether it says that something was not done.
    package var isRefusal: Bool
  }

  /// Creates the desk.
  package init(partnership: Partnership, clock: WallClock, ids: IdentifierSource) {
    self.partnership = partnership
    self.clock = clock
    self.ids = ids
  }

  /// Today.
  package var today: Day { clock.moment.day }

  /// The words for today.
  package var wording: Wording { Wording(partnership, on: today) }

  /// Why the last step was not done; empty when it was.
  var refusal: String { news.map { $0.isRefusal ? $0.words : "" } ?? "" }

  /// Takes away the news when it says why the last step was not done, and returns it; `nil` when it was done.
  mutating func takeRefusal() -> String? {
    guard let words = news.flatMap({ $0.isRefusal ? $0.words : nil }) else { return nil }
    news = nil
    return words
  }

  /// Says something.
  package mutating func say(_ words: String) { news = News(words: words, isRefusal: false) }

  /// Says that something was not done.
  package mutating func refuse(_ words: String) { news = News(words: words, isRefusal: true) }

  /// Replaces the partnership with the one on the disk.
  package mutating func take(_ partnership: Partnership) {
    self.partnership = partnership
    revision += 1
  }

  /// Applies a change and asks for it to be saved; its words go to the news, with a remark behind them.
  package mutating func apply(_ change: Change, on day: Day, remark: (Wording) -> String = { _ in "" })
    -> [Effect]
  {
    partnership.apply(change)
    revision += 1
    saving = .underWay
    let wording = Wording(partnership, on: day)
    let words = wording.act(change.act)
    let said = remark(wording)
    say(said.isEmpty ? words : "\(words). \(said)")
    return [.save(change, words: words)]
  }
}
