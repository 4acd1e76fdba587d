import Testing

@testable import ConstitutionFile

@Suite struct KnownNamesTests {
  @Test(arguments: [
    ("efect", "effect"), ("EFFECT", "effect"), ("gruop", "group"), ("claus", "clause"), ("groups", "group"),
  ])
  func `A slip of the finger is recognised`(typed: String, meant: String) {
    #expect(nearest(to: typed, among: ["effect", "group", "clause", "kind"]) == meant)
  }

  @Test(arguments: ["weather", "x", "", "ki"])
  func `A word that is like none is left alone`(typed: String) {
    #expect(nearest(to: typed, among: ["effect", "group", "clause", "no"]) == nil)
  }

  @Test func `Of two equally near the first by the alphabet is taken`() {
    #expect(nearest(to: "LBX", among: ["LBY", "LBB"]) == "LBB")
  }
}
