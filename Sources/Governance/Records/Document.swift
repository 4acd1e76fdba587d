/// One version of a document in the register of documents.
public struct Document: Recorded {
  /// The random code.
  public var id: Code<Document>
  /// What the document is called, the same in all its versions.
  public var name: String
  /// The version, in the office's own words, such as `3` or `2026`; may be empty.
  public var version = ""
  /// The day on which this version was made or agreed, and from which it is the one in use.
  public var date: Day
  /// Where it is kept: a path, an address or a shelf; may be empty.
  public var place = ""
  /// The day by which it is to be reviewed; `nil` where none was set.
  public var reviewOn: Day?
  /// To whom it was issued: codes of agencies, or other words.
  public var issuedTo: [String] = []
  /// Who keeps it; may be empty.
  public var by = ""
  /// The day from which this version is no longer in use; `nil` while it is.
  public var withdrawnOn: Day?

  /// Creates a version that is in use from a day.
  public init(id: Code<Document>, name: String, date: Day) {
    self.id = id
    self.name = name
    self.date = date
  }

  /// Whether this version is the one in use at the end of a day.
  public func isInUse(on day: Day) -> Bool { date <= day && (withdrawnOn.map { $0 > day } ?? true) }
}

extension Partnership {
  /// The documents in use on a day, each in its one version, by name.
  ///
  /// - Complexity: O(n log n) in the versions.
  public func documents(on day: Day) -> [Document] {
    documents.all.filter { $0.isInUse(on: day) }.sorted {
      ($0.name.lowercased(), $0.id) < ($1.name.lowercased(), $1.id)
    }
  }

  /// The documents that words name: a version by its code, else those not withdrawn by name, else by words of their names;
  /// withdrawn ones only where no other fits.
  public func documents(named words: String) -> [Document] {
    let typed = words.lowercased()
    if let exact = documents.all.first(where: { $0.id.text.lowercased() == typed }) { return [exact] }
    let exact = documents.all.filter { $0.name.lowercased() == typed }
    let found =
      exact.isEmpty ? documents.all.filter { Partnership.matches(typed, in: $0.name.lowercased()) } : exact
    let kept = found.filter { $0.withdrawnOn == nil }
    return kept.isEmpty ? Array(found.suffix(1)) : kept
  }

  /// The other versions of a document, the newest first.
  public func otherVersions(of document: Document) -> [Document] {
    documents.all.filter { $0.name == document.name && $0.id != document.id }.sorted {
      ($1.date, $1.id) < ($0.date, $0.id)
    }
  }

  /// The documents in use whose review has not been done by its day.
  func unreviewedDocuments(on day: Day) -> [Finding] {
    documents(on: day).compactMap { one in
      guard let review = one.reviewOn, review < day else { return nil }
      return Finding(
        id: "review/\(one.id)/\(review)", kind: .notMet, subject: .document(one.id), group: nil, clause: "",
        day: review)
    }
  }

  /// The reviews of documents within a span.
  func reviewsAhead(_ span: ClosedRange<Day>) -> [Ahead] {
    documents(on: span.lowerBound).compactMap { one in
      one.reviewOn.flatMap { day in
        span.contains(day) ? Ahead(day: day, subject: .review(one.id), group: nil, clause: "") : nil
      }
    }
  }
}
