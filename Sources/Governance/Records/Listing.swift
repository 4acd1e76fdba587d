/// Records in the order of their table, each found by its code.
public struct Listing<Record: Recorded>: Sendable, Hashable {
  /// The records, in the order of their table.
  public private(set) var all: [Record] = []
  private var places: [Record.ID: Int] = [:]

  /// Creates an empty listing.
  public init() {}

  /// Creates a listing; of two records with one code the later stands.
  ///
  /// - Complexity: O(n).
  public init(_ records: [Record]) {
    all.reserveCapacity(records.count)
    places.reserveCapacity(records.count)
    for record in records { put(record) }
  }

  /// The record with a code, or `nil` when there is none.
  public subscript(id: Record.ID) -> Record? { places[id].map { all[$0] } }

  /// Adds a record, or replaces the one with its code in place.
  public mutating func put(_ record: Record) {
    if let place = places[record.id] {
      all[place] = record
    } else {
      places[record.id] = all.count
      all.append(record)
    }
  }

  /// Removes the record with a code, if there is one.
  ///
  /// - Complexity: O(n).
  public mutating func remove(_ id: Record.ID) {
    guard let place = places.removeValue(forKey: id) else { return }
    all.remove(at: place)
    for index in place..<all.count { places[all[index].id] = index }
  }
}
