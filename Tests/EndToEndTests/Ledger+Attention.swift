extension Ledger {
  /// What needs attention, as the list's heading counts it: `13 not met, 4 due, 2 for the Chair to judge`.
  ///
  /// Of a partnership in which every group can be quorate, every meeting held is closed and every term lasts.
  var attention: String {
    let vacant = self["posts"].filter { post in
      holds(post, on: day) && holder(of: post["id"] ?? "", on: day) == nil
    }
    let statutory = vacant.count { $0["statutory"] == "yes" }
    let unconfirmed = self["decisions"].count { $0["outcome"] == "to-be-confirmed" }
    let planned = self["meetings"].filter { $0["status"] == "planned" && ($0["date"] ?? "") >= day }
    let papers = planned.reduce(0) { $0 + rows("agenda", of: $1).count { $0["paper_status"] == "late" } }
    let notices = self["appointments"].count { holds($0, on: day) && $0["notified_on"] == "" }
    let yearAgo = "\((Int(day.prefix(4)) ?? 0) - 1)\(day.dropFirst(4))"
    let closed = ["board", "exec", "sscrp"].flatMap { self.closed(of: $0) }.filter {
      ($0["date"] ?? "") > yearAgo
    }
    let inquorate = closed.reduce(0) { $0 + runs(of: false, in: stretches(of: $1)) }
    let first = max(
      yearAgo, (self["meetings"] + self["evidence"]).compactMap { $0["date"] ?? $0["on"] }.min() ?? day)
    let overdue = undone(from: first, until: day)
    return "\(late.count + papers + unconfirmed + statutory + overdue + unsaid) not met, "
      + "\(notices + vacant.count - statutory + unticked) due, \(inquorate + awayTwice) for the Chair to judge"
  }

  /// How much is due by the Bexley constitution, and of which nothing says that it was done: the Board's papers five working
  /// days before it meets (App1 7.5), and two things by the last of March (App1 10.1, 11.1).
  ///
  /// - Parameters:
  ///   - first: The first day that counts.
  ///   - end: The first day that counts no more.
  /// - Returns: How much.
  func undone(from first: String, until end: String) -> Int {
    func isDone(_ rule: String, _ occurrence: String) -> Bool {
      self["evidence"].contains { $0["rule"] == rule && $0["occurrence"] == occurrence }
    }
    let boards = self["meetings"].filter { $0["group"] == "board" && $0["status"] != "cancelled" }
    let papers = boards.count { meeting in
      let due = Ledger.workingDay(meeting["date"] ?? "", back: 5)
      return due >= first && due < end && !isDone("board-papers", meeting["id"] ?? "")
    }
    let marches = (2024...2028).map { "\($0)-03-31" }.filter { $0 >= first && $0 < end }
    let yearly = ["business-plan", "review-of-functions"].reduce(0) { count, rule in
      count + marches.count { !isDone(rule, $0) }
    }
    return papers + yearly
  }

  /// A day so many weekdays earlier; for weeks without a bank holiday.
  static func workingDay(_ day: String, back count: Int) -> String {
    // The first of January 2024 was a Monday.
    var (found, rest, back) = (day, count, 0)
    while rest > 0 {
      back += 1
      found = Ledger.day(day, subtracting: back)
      if Ledger.days(from: "2024-01-01", to: found) % 7 < 5 { rest -= 1 }
    }
    return found
  }

  /// How often a value begins in a row of values.
  private func runs(of wanted: Bool, in values: [Bool]) -> Int {
    zip([!wanted] + values, values).count { $0 != wanted && $1 == wanted }
  }
}
