extension Ledger {
  /// The open actions whose day is past.
  var late: [Row] {
    self["actions"].filter { $0["status"] == "open" && $0["due"] != "" && ($0["due"] ?? "") < day }
  }

  /// The open actions.
  var open: [Row] { self["actions"].filter { $0["status"] == "open" } }

  /// The agency of whoever is to do an action: `every`, its own, else its post's.
  func agency(of action: Row) -> String {
    if let own = action["agency"], !own.isEmpty { return own }
    return self["posts"].first { $0["id"] == action["post"] }?["agency"] ?? ""
  }

  /// The open actions that an agency has to do, with those for every agency of which it has not done its part.
  func open(with agency: String) -> [Row] {
    open.filter { action in
      let isDone = self["progress"].contains {
        $0["action"] == action["id"] && $0["kind"] == "ticked" && $0["agency"] == agency
      }
      return self.agency(of: action) == agency || (self.agency(of: action) == "every" && !isDone)
    }
  }

  /// A line of the late actions by agency, without its name: how many, by age, the oldest, moved, chased, the last word.
  func lateLine(of actions: [Row]) -> String {
    let days = actions.map { Ledger.days(from: $0["due"] ?? day, to: day) }
    let ids = Set(actions.compactMap { $0["id"] })
    let chases = self["chases"].filter { ids.contains($0["action"] ?? "") }
    let moved = actions.reduce(0) { $0 + (Int($1["times_moved"] ?? "") ?? 0) }
    let word = chases.filter { $0["outcome"] == "answered" }.compactMap { $0["outcome_on"] }.max()
    let ages = [days.count { $0 <= 30 }, days.count { 31...60 ~= $0 }, days.count { $0 >= 61 }]
    let chased = Set(chases.compactMap { $0["sent_on"] }).count
    return "\(actions.count) \(ages[0]) \(ages[1]) \(ages[2]) \(days.max() ?? 0) d \(moved)x \(chased)x "
      + (word.map(Ledger.short) ?? "–")
  }

  /// The late actions by agency: the name on the screen, and the line.
  var lateByAgency: [(name: String, line: String)] {
    Dictionary(grouping: late, by: agency).map { agency, actions in
      (agency == "every" ? "Every agency (\(returned(actions)))" : shortName(agency), lateLine(of: actions))
    }
  }

  /// The name by which an agency goes in the lists: the first of its other names.
  func shortName(_ agency: String) -> String {
    let row = self["agencies"].first { $0["id"] == agency }
    return row?["aliases"]?.split(separator: ";").first.map(String.init) ?? row?["name"] ?? agency
  }

  /// `7 of 10`: the agencies of the keeping group that have done their part of the one action for every agency.
  private func returned(_ actions: [Row]) -> String {
    let action = actions.first ?? [:]
    let posts = self["posts"].filter { $0["group"] == action["group"] && holds($0, on: day) }
    let counting = Set(self["agencies"].filter { $0["counts_as_agency"] != "no" }.compactMap { $0["id"] })
    let agencies = Set(posts.compactMap { $0["agency"] }).intersection(counting)
    let done = self["progress"].count { $0["action"] == action["id"] && $0["kind"] == "ticked" }
    return "\(done) of \(agencies.count)"
  }

  /// How much is dated from the day on to so many days later, after the months in which the constitution has groups meet.
  func dated(within days: Int, months: [String: [Int]]) -> Int {
    let span = day...Ledger.day(day, adding: days)
    func inside(_ text: String?) -> Bool { text.map { !$0.isEmpty && span.contains($0) } ?? false }
    let meetings = self["meetings"].filter { !["cancelled", "closed"].contains($0["status"] ?? "") }
    var count = meetings.count { inside($0["date"]) } + open.count { inside($0["due"]) }
    for one in self["appointments"] {
      count += [one["term_ends"], one["to"]].count { inside($0) }
      if inside(one["from"]), one["from"] != day { count += 1 }
    }
    count += (self["deputies"] + self["groups"]).count { inside($0["to"]) }
    // Without months there is no handbook, and nothing is due by one.
    if !months.isEmpty {
      count += undone(from: day, until: Ledger.day(day, adding: days + 1)) + duesAgain(within: days)
    }
    let all = Set(stride(from: 0, through: days, by: 1).map { Ledger.day(day, adding: $0).prefix(7) })
    for (group, wanted) in months {
      count += all.count { month in
        wanted.contains(Int(month.suffix(2)) ?? 0)
          && !self["meetings"].contains {
            $0["group"] == group && $0["status"] != "cancelled" && $0["date", default: ""].hasPrefix(month)
          }
      }
    }
    return count
  }
}
