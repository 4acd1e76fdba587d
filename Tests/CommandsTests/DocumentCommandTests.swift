import Governance
import RecordFormat
import TestSupport
import Testing

@Suite struct DocumentCommandTests {
  @Test func `Documents are entered, changed, replaced, shown and withdrawn`() throws {
    let desk = try Desk("documents")
    let added = desk.type(
      "document", "add", "Threshold guidance", "--version", "3", "--date", "2026-01-10", "--place", "Website",
      "--review", "2026-12-01", "--issued-to", "LBB; all schools", "--by", "Secretary")
    #expect(added.status == 0)
    #expect(added.out.contains("Document added: Threshold guidance, version 3"))
    let late = desk.type("check")
    #expect(
      late.out.split { $0.isWhitespace }.joined(separator: " ").contains(
        "Threshold guidance, version 3: review; by Secretary: was due 1 Dec 2026, 9 days late. Review it, and enter the "
          + "next day or the new version."))
    #expect(desk.type("document", "change", "threshold", "--review", "2027-01-10").status == 0)
    let ahead = try desk.type("due", "--format", "json").json()["due"]?.array ?? []
    #expect(
      ahead.contains {
        $0["day"] == .string("2027-01-10")
          && $0["what"] == .string("Threshold guidance, version 3: review due.")
      })
    #expect(desk.type("document", "version", "threshold", "4", "2026-12-09").status == 0)
    let shown = desk.type("document", "show", "threshold")
    #expect(
      shown.lines == [
        "Threshold guidance", "Version 4, of Wed 9 Dec 2026", "Kept: Website", "Kept by Secretary",
        "Next review: no day is set", "Issued to: nobody yet", "Other versions",
        "  3, of 10 Jan 2026, in use until 9 Dec 2026; issued to: LB Bexley, all",
        "    schools",
      ])
    let listed = try desk.type("documents", "--format", "json").json()["documents"]?.array
    #expect(listed?.map { $0["version"] } == [.string("4")])
    #expect(try desk.type("documents", "--all", "--format", "json").json()["documents"]?.array?.count == 2)
    #expect(desk.type("document", "withdraw", "threshold").status == 0)
    #expect(desk.type("documents").lines == ["No documents."])
    #expect(desk.type("undo").status == 0)
    #expect(desk.type("documents").lines.count == 2)
    #expect(desk.type("document", "show", "minutes").err.contains("No document is called “minutes”."))
  }
}
