import Governance
import Testing

@Suite struct ListingTests {
  private func group(_ id: String, _ name: String = "") -> Group { Group(id: Group.ID(id), name: name) }

  @Test func `A record is found by its code and replaced in its place`() {
    var listing = Listing([group("a"), group("b"), group("c")])
    listing.put(group("b", "New"))
    #expect(listing.all.map(\.id.text) == ["a", "b", "c"])
    #expect(listing[Group.ID("b")]?.name == "New")
    #expect(listing[Group.ID("x")] == nil)
  }

  @Test func `Of two records with one code the later stands in the earlier's place`() {
    let listing = Listing([group("a", "One"), group("b"), group("a", "Two")])
    #expect(listing.all.map(\.name) == ["Two", ""])
  }

  @Test(arguments: ["a", "b", "c"])
  func `After one is removed every other is still found`(removed: String) {
    var listing = Listing([group("a"), group("b"), group("c")])
    listing.remove(Group.ID(removed))
    listing.remove(Group.ID("never"))
    #expect(listing.all.count == 2)
    #expect(listing[Group.ID(removed)] == nil)
    for one in listing.all { #expect(listing[one.id] == one) }
    listing.put(group("d"))
    #expect(listing[Group.ID("d")] == listing.all.last)
  }
}
