extension Proceedings {
  /// What stands in public papers for an item that is confidential.
  public static let confidential = "[confidential item]"

  /// The same meeting as it may be shown to the public: every item marked confidential, of any meeting, has lost its
  /// title and lead, and nothing is left of what was noted, decided or agreed under it.
  ///
  /// Who took no part stays, since the quorum of the minutes rests on it; `publicItems` leaves it out of the items.
  /// An item that confirms a decision taken under a confidential item is confidential too.
  /// - Complexity: O(everything recorded).
  public var forThePublic: Proceedings {
    var shown = partnership
    var items: Set<AgendaItem.ID> = []
    for record in partnership.records.values {
      items.formUnion(record.agenda.all.filter(\.isConfidential).map(\.id))
    }
    // What confirms a decision may itself be confirmed: until no more are found.
    var hidden: Set<Decision.ID> = []
    while true {
      let found = partnership.decisions.all.filter { one in
        one.item.map(items.contains) == true || one.confirms.map(hidden.contains) == true
      }.map(\.id)
      let confirming = partnership.records.values.flatMap { record in
        record.agenda.all.filter { $0.confirms.map(hidden.contains) == true }.map(\.id)
      }
      guard !hidden.isSuperset(of: found) || !items.isSuperset(of: confirming) else { break }
      hidden.formUnion(found)
      items.formUnion(confirming)
    }
    for id in partnership.records.keys.sorted() {
      guard var record = shown.records[id] else { continue }
      for var item in record.agenda.all where items.contains(item.id) {
        (item.title, item.lead, item.paper, item.source) = (Proceedings.confidential, "", "", "")
        item.isConfidential = true
        record.agenda.put(item)
      }
      for note in record.notes.all where note.item.map(items.contains) == true {
        record.notes.remove(note.id)
      }
      shown.records[id] = record
    }
    for id in hidden.sorted() { shown.decisions.remove(id) }
    for action in partnership.actions.all where action.item.map(items.contains) == true {
      shown.actions.remove(action.id)
    }
    return Proceedings(of: meeting, in: shown)
  }

  /// The items of public minutes: as `minutedItems`, without the interests declared in confidential ones.
  public var publicItems: [MinutedItem] {
    minutedItems.map { minuted in
      guard minuted.item?.isConfidential == true else { return minuted }
      var shown = minuted
      shown.interests = []
      return shown
    }
  }
}
