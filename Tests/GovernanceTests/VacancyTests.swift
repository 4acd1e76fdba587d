import Governance
import Testing

@Suite struct VacancyTests {
  @Test func `A vacancy says since when, whom it leaves without anybody, and whether it breaks the quorum`()
    throws
  {
    var bexley = try Bexley(on: day("2026-12-10"))
    bexley.represents("SHA", through: Bexley.post(6), notifiedOn: Day(number: 0))
    let statutory = bexley.partnership.statutoryEntries(of: Bexley.board, on: bexley.date)
    try bexley.appoint("Former, Ann", to: Bexley.post(6), to: "2026-11-30")
    let vacancy = try #require(
      bexley.partnership.vacancies(on: bexley.date).first { $0.post == Bexley.post(6) })
    #expect(try vacancy.since == day("2026-12-01"))
    #expect(vacancy.unrepresented == ["BCT", "SHA"])
    #expect(vacancy.canBeQuorate == false && vacancy.wouldMend)
    let lay = try #require(bexley.partnership.vacancies(on: bexley.date).first { $0.post == Bexley.post(18) })
    #expect(lay.since == nil && !lay.wouldMend)
    let after = bexley.partnership.statutoryEntries(of: Bexley.board, on: bexley.date)
    #expect(after.all == statutory.all)
    // The represented entry goes with the post, and the post itself where it is statutory.
    let own = bexley.partnership.posts[Bexley.post(6)]?.isStatutory == true ? 1 : 0
    #expect(after.covered == statutory.covered - 1 - own)
  }

  @Test func `An agency with another post on the group keeps somebody, and the quorum with it`() throws {
    var bexley = try Bexley(on: day("2026-12-10"))
    bexley.vacate(Bexley.post(10))
    let vacancy = try #require(
      bexley.partnership.vacancies(on: bexley.date).first { $0.post == Bexley.post(10) })
    #expect(vacancy.unrepresented.isEmpty && vacancy.canBeQuorate == true && !vacancy.wouldMend)
  }
}
