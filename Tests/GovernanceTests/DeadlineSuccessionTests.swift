import Governance
import Testing

/// What is due again and again while one constitution follows another.
@Suite struct DeadlineSuccessionTests {
  private static func rule(_ interval: Span) -> DeadlineRule {
    DeadlineRule(id: "r", groups: [], clause: "1", what: "report", trigger: .every(interval))
  }

  /// Two constitutions, the second from 1 July 2018; `nil` for one that does not state the rule.
  private static func partnership(_ first: Span?, _ second: Span?, done: String?) -> Partnership {
    var all = Partnership()
    all.constitutions = [("2010-03-01", first), ("2018-07-01", second)].map { from, interval in
      var one = Constitution(from: Day(from) ?? Day(number: 0), partnership: "Small")
      one.deadlines = interval.map { [rule($0)] } ?? []
      return one
    }
    all.evidence.put(Evidence(id: Code("V-0"), rule: "other", on: Day("2016-01-04") ?? Day(number: 0)))
    if let done {
      all.evidence.put(Evidence(id: Code("V-1"), rule: "r", on: Day(done) ?? Day(number: 0)))
    }
    return all
  }

  @Test(
    arguments: [
      // Both state it: once, by the one in force on the day.
      (Span.months(12), Span.months(12), "2017-03-01", ["2018-03-01"]),
      (.months(12), .months(12), "2017-10-02", ["2018-10-02"]),
      (.months(12), .months(12), "2018-11-01", ["2019-11-01"]),
      (.months(12), .months(12), nil, ["2017-01-04"]),
      // The day before the newer one begins, and the day on which it does.
      (.months(12), .months(12), "2017-06-30", ["2018-06-30"]),
      (.months(12), .months(12), "2017-07-01", ["2018-07-01"]),
      // The newer one asks for it less often, or more often.
      (.months(12), .months(24), "2017-10-02", ["2019-10-02"]),
      (.months(12), .months(24), "2017-03-01", ["2018-03-01"]),
      (.months(24), .months(12), "2017-10-02", ["2018-10-02"]),
      (.months(24), .months(12), "2017-01-16", ["2018-01-16"]),
      (.months(24), .months(12), nil, ["2018-01-04"]),
      // Only the older one states it: nothing is due any more once it has ended.
      (.months(12), nil, "2017-06-30", ["2018-06-30"]),
      (.months(12), nil, "2017-07-01", []),
      // Only the newer one: by what was done before it, or else from its first day.
      (nil, .months(12), "2018-01-15", ["2019-01-15"]),
      (nil, .months(12), "2017-01-15", ["2018-01-15"]),
      (nil, .months(12), nil, ["2019-07-01"]),
    ] as [(Span?, Span?, String?, [String])])
  func `A thing due under two constitutions is due once`(
    first: Span?, second: Span?, done: String?, days: [String]
  ) {
    let all = Self.partnership(first, second, done: done)
    let dues = all.dues(
      from: Day("2016-01-01") ?? Day(number: 0), to: Day("2020-12-31") ?? Day(number: 0))
    #expect(dues.map(\.day.description) == days)
  }
}
