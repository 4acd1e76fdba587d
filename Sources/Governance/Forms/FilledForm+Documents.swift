extension Form.Kind {
  /// The fields of the forms on documents.
  var documentFields: [Field] {
    let about = [
      Field(.place, .text), Field(.review, .day), Field(.issuedTo, .list), Field(.by, .text),
    ]
    return switch self {
    case .documentAdd: [.word(.name, .text), Field(.version, .text), Field(.date, .day)] + about
    case .documentVersion: [.word(.document, .text), .word(.version, .text), .lastWord(.date, .day)] + about
    case .documentChange:
      [.word(.document, .text), Field(.name, .text), Field(.version, .text), Field(.date, .day)] + about
    default: [.word(.document, .text), .lastWord(.on, .day)]
    }
  }
}

extension Form {
  /// What a document holds, or what its next version takes over from it.
  func documentTexts(_ filled: FilledForm) -> [Field.Name: String] {
    if kind == .documentAdd { return [.date: filled.today.description] }
    guard case .success(let one) = filled.document() else { return [:] }
    var texts: [Field.Name: String] = [.place: one.place, .by: one.by]
    guard kind == .documentChange else {
      texts[.date] = filled.today.description
      return texts
    }
    texts[.name] = one.name
    texts[.version] = one.version
    texts[.date] = one.date.description
    texts[.review] = one.reviewOn?.description ?? ""
    texts[.issuedTo] = one.issuedTo.joined(separator: "; ")
    return texts
  }
}

extension FilledForm {
  /// The one document that the form names.
  func document() -> Result<Document, FieldProblem> {
    FilledForm.only(partnership.documents(named: text(.document)))
  }

  func documentEntered(_ kind: Form.Kind, ids: inout IdentifierSource) -> Making {
    if kind == .documentAdd { return documentAdded(ids: &ids) }
    switch document() {
    case .failure(let problem): return FilledForm.wrong(.document, problem)
    case .success(let one):
      switch kind {
      case .documentVersion: return versionAdded(to: one, ids: &ids)
      case .documentChange: return documentChanged(one)
      default: return documentWithdrawn(one)
      }
    }
  }

  private func documentAdded(ids: inout IdentifierSource) -> Making {
    let named = partnership.documents.all.filter { $0.name.lowercased() == text(.name).lowercased() }
    if named.contains(where: { $0.withdrawnOn == nil }) { return FilledForm.wrong(.name, .taken) }
    var one = Document(
      id: ids.code("F", notIn: partnership.documents), name: text(.name), date: day(.date) ?? today)
    one.version = text(.version)
    return filledIn(one, .documentAdd)
  }

  private func versionAdded(to former: Document, ids: inout IdentifierSource) -> Making {
    if let over = former.withdrawnOn { return FilledForm.wrong(.document, .isOver(over)) }
    let date = day(.date) ?? today
    if date < former.date { return FilledForm.wrong(.date, .beforeItBegins(former.date)) }
    if text(.version).lowercased() == former.version.lowercased() {
      return FilledForm.wrong(.version, .taken)
    }
    var (one, former) = (former, former)
    one = Document(id: ids.code("F", notIn: partnership.documents), name: former.name, date: date)
    one.version = text(.version)
    former.withdrawnOn = date
    return filledIn(one, .documentVersion, besides: [.document(former)])
  }

  private func documentChanged(_ former: Document) -> Making {
    guard !text(.name).isEmpty else { return FilledForm.wrong(.name, .empty) }
    guard let date = day(.date) else { return FilledForm.wrong(.date, .empty) }
    if let over = former.withdrawnOn, over < date { return FilledForm.wrong(.date, .isOver(over)) }
    let others = partnership.otherVersions(of: former)
    // A document keeps its name in all its versions.
    let renamed =
      former.name == text(.name)
      ? []
      : others.map { other -> Record in
        var other = other
        other.name = text(.name)
        return .document(other)
      }
    var one = former
    (one.name, one.version, one.date) = (text(.name), text(.version), date)
    return filledIn(one, .documentChange, besides: renamed)
  }

  /// The version with what the form says besides its name, its version and its date.
  private func filledIn(_ document: Document, _ kind: Form.Kind, besides others: [Record] = []) -> Making {
    var one = document
    one.place = text(.place)
    one.by = text(.by)
    one.issuedTo = words(.issuedTo).map { words in
      let found = partnership.agencies(named: words)
      return found.count == 1 ? found[0].id.text : words
    }
    one.reviewOn = day(.review)
    if let review = one.reviewOn, review < one.date {
      return FilledForm.wrong(.review, .beforeItBegins(one.date))
    }
    return FilledForm.entered(kind, [one.name, one.version], one.date, others + [.document(one)])
  }

  private func documentWithdrawn(_ document: Document) -> Making {
    var one = document
    if let over = one.withdrawnOn { return FilledForm.wrong(.document, .isOver(over)) }
    if lastDay > today { return FilledForm.wrong(.on, .notYet(lastDay)) }
    if lastDay < one.date { return FilledForm.wrong(.on, .beforeItBegins(one.date)) }
    one.withdrawnOn = lastDay
    return FilledForm.entered(.documentWithdraw, [one.name, one.version], lastDay, [.document(one)])
  }
}
