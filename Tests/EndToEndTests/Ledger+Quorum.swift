extension Ledger {
  /// Who holds a post on a day; `nil` for nobody.
  func holder(of post: String, on day: String) -> String? {
    self["appointments"].last { $0["post"] == post && holds($0, on: day) }?["person"]
  }

  /// The posts of a group on a day, in the order of the list.
  func posts(of group: String, on day: String) -> [Row] {
    self["posts"].filter { $0["group"] == group && holds($0, on: day) }
  }

  /// The total membership: the held posts, without those that only attend.
  func total(of group: String, on day: String, without gone: String? = nil) -> Int {
    posts(of: group, on: day).count { post in
      let holder = holder(of: post["id"] ?? "", on: day)
      return holder != nil && holder != gone && post["category"] != "attending"
    }
  }

  /// `came/held` of a post's holder over two years, with the meetings at which only a deputy came: `4/8+3d`.
  func came(_ post: Row) -> String {
    let id = post["id"] ?? ""
    guard let holder = holder(of: id, on: day) else { return "" }
    let meetings = closed(of: post["group"] ?? "").filter {
      self.holder(of: id, on: $0["date"] ?? "") == holder
    }
    let stays = meetings.map { rows("attendance", of: $0).filter { $0["post"] == id && $0["arrived"] != "" } }
    let came = stays.count { $0.contains { $0["as"] == "member" && $0["person"] == holder } }
    let sent = stays.count { rows in
      rows.contains { $0["as"] == "deputy" }
        && !rows.contains { $0["as"] == "member" && $0["person"] == holder }
    }
    guard !meetings.isEmpty else { return "" }
    return "\(came)/\(meetings.count)\(sent > 0 ? "+\(sent)d" : "")"
  }

  /// The meetings of a group that were held and closed in the two years before the day.
  func closed(of group: String) -> [Row] {
    self["meetings"].filter {
      $0["group"] == group && $0["status"] == "closed" && ($0["date"] ?? "") < day
        && ($0["date"] ?? "") >= Ledger.twoYearsBefore(day)
    }
  }

  /// How many of a group's meetings were quorate throughout, and how many were held: `7 of 8`.
  ///
  /// - Parameters:
  ///   - group: A group with a rule of the Bexley constitution: `board`, `exec` or `sscrp`.
  ///   - gone: Somebody who is taken away from all of them; `nil` for nobody.
  ///   - last: Only so many of the latest.
  /// - Returns: The two numbers in words.
  func record(of group: String, without gone: String? = nil, of last: Int = .max) -> String {
    let meetings = closed(of: group).suffix(last)
    return "\(meetings.count { stretches(of: $0, without: gone).allSatisfy(\.self) }) of \(meetings.count)"
  }

  /// Whether each stretch of a meeting between two comings or goings was quorate, in order.
  func stretches(of meeting: Row, without gone: String? = nil) -> [Bool] {
    let stays = rows("attendance", of: meeting).filter { $0["person"] != gone || gone == nil }
    return rows("sittings", of: meeting).flatMap { sitting -> [Bool] in
      let (opened, closed) = (place(sitting, "opened"), place(sitting, "closed"))
      let turns = stays.flatMap { [place($0, "arrived"), place($0, "left")] }.compactMap(\.self)
      let inside = turns.filter { $0 > opened ?? "" && $0 < closed ?? "~" }
      return ([opened ?? ""] + inside.sorted()).map { place in
        let here = stays.filter { stay in
          guard let arrived = self.place(stay, "arrived"), arrived <= place else { return false }
          return self.place(stay, "left").map { $0 > place } ?? true
        }
        return isQuorate(here, meeting, without: gone)
      }
    }
  }

  /// A place in the order of events: the minute, then the number.
  private func place(_ row: Row, _ column: String) -> String? {
    guard let minute = row[column], !minute.isEmpty else { return nil }
    let number = row["\(column)_seq"] ?? ""
    return "\(minute) \(String(repeating: "0", count: max(0, 6 - number.count)))\(number)"
  }

  /// The three rules of Bexley, each by its own words.
  private func isQuorate(_ here: [Row], _ meeting: Row, without gone: String?) -> Bool {
    let (group, date) = (meeting["group"] ?? "", meeting["date"] ?? "")
    let counted = self.counted(here, group, date, without: gone)
    let people = Set(counted.compactMap { $0.stay["person"] }).count
    let isQuarter = people * 4 >= total(of: group, on: date, without: gone)
    let agencies = counted.map { $0.post["agency"] ?? "" }
    let sectors = Set(counted.map { own("sector", of: $0.post) }).subtracting(["", "LSCB Officers"])
    let services = Set(counted.flatMap { own("services", of: $0.post).split(separator: "; ") })
    switch group {
    case "board": return isQuarter && agencies.contains("LBB") && agencies.contains("BCT")
    case "exec":
      return isQuarter && sectors.count >= 3 && sectors.isSuperset(of: ["CYPS", "Health"])
    default:
      let chairs = Set(
        self["offices"].filter { $0["group"] == group && $0["office"] == "chair" && holds($0, on: date) }
          .compactMap { $0["post"] })
      let counting = Set(self["agencies"].filter { $0["counts_as_agency"] != "no" }.compactMap { $0["id"] })
      return counted.contains { chairs.contains($0.post["id"] ?? "") }
        && Set(agencies).intersection(counting).count >= 4 && services.contains("health")
        && services.contains("social-care")
    }
  }

  /// Those here who count, each with the post: holders, and deputies named and authorised where no holder is here.
  private func counted(_ here: [Row], _ group: String, _ date: String, without gone: String?) -> [(
    stay: Row, post: Row
  )] {
    posts(of: group, on: date).flatMap { post -> [(stay: Row, post: Row)] in
      let id = post["id"] ?? ""
      guard let holder = holder(of: id, on: date), holder != gone,
        !["attending", "participant-observer"].contains(post["category"] ?? "")
      else { return [] }
      let own = here.filter { $0["post"] == id }
      if let member = own.first(where: { $0["as"] == "member" && $0["person"] == holder }) {
        return [(member, post)]
      }
      let named = self["deputies"].filter {
        $0["post"] == id && $0["authorised_on"] != "" && ($0["authorised_on"] ?? "") <= date
          && holds($0, on: date)
      }
      let deputy = own.first { stay in
        stay["as"] == "deputy" && named.contains { $0["person"] == stay["person"] }
      }
      return deputy.map { [($0, post)] } ?? []
    }
  }

  /// A post's own sector or services, else its agency's.
  private func own(_ column: String, of post: Row) -> String {
    if let own = post[column], !own.isEmpty { return own }
    return self["agencies"].first { $0["id"] == post["agency"] }?[column] ?? ""
  }

  /// The replies to a meeting: `12 yes, 1 deputy, 2 apologies, 2 no word`.
  func replies(to meeting: Row) -> String {
    let held = posts(of: meeting["group"] ?? "", on: meeting["date"] ?? "").compactMap { $0["id"] }
      .filter { holder(of: $0, on: meeting["date"] ?? "") != nil }
    let answers = held.map { post in rows("replies", of: meeting).last { $0["post"] == post }?["answer"] }
    let yes = answers.count { ["yes", "late", "leaves", "video"].contains($0 ?? "") }
    let deputies = answers.count { $0 == "deputy" }
    return "\(yes) yes, \(deputies) \(deputies == 1 ? "deputy" : "deputies"), "
      + "\(answers.count { $0 == "apologies" }) apologies, \(answers.count { $0 == nil }) no word"
  }
}
