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
    return "\(late.count + papers + unconfirmed + statutory) not met, "
      + "\(notices + vacant.count - statutory) due, \(inquorate) for the Chair to judge"
  }

  /// How often a value begins in a row of values.
  private func runs(of wanted: Bool, in values: [Bool]) -> Int {
    zip([!wanted] + values, values).count { $0 != wanted && $1 == wanted }
  }
}
