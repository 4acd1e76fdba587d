extension Ledger {
  /// The groups for which the handbook has what is due, and after how many months it is due again.
  ///
  /// Of what is due of one thing alone, and so is one line each: 5.1.4, 1.2.3, 3.2.3, 1.2.4, 4.2.3, 4.4.2, 4.5.3, 3.5.3.
  private static let again = [
    "cdop-report": 3, "half-yearly-data": 6, "annual-budget": 12, "annual-report": 12,
    "annual-report-trust": 12, "annual-report-scrutiny": 12, "annual-conference": 12, "monthly-briefing": 1,
    "newsletter": 3,
  ]

  /// How many lines the forward plan has of what is due again under the Bexley handbook, with the notices and the agendas
  /// of the Board's meetings the progress of risks and the reviews of documents; the same due of four or more on one day is one line.
  func duesAgain(within days: Int) -> Int {
    let end = Ledger.day(day, adding: days)
    func isAhead(_ due: String) -> Bool { due >= day && due <= end }
    func last(_ rule: String, _ subject: String) -> String? {
      self["evidence"].filter { $0["rule"] == rule && $0["subject"] == subject }.compactMap { $0["on"] }.max()
    }
    var count = Ledger.again.count { rule, months in
      last(rule, "").map { isAhead(Ledger.day($0, addingMonths: months)) } ?? false
    }
    for subjects in [
      (
        "agency-report", 12,
        Set(self["evidence"].filter { $0["rule"] == "agency-report" }.compactMap { $0["subject"] })
      ),
      ("quarterly-groups", 3, ["trainers", "health"]),
      ("training-assessment", 12, Set(members.compactMap { $0["id"] })),
    ] {
      let dues = subjects.2.map { subject -> String in
        let from = self["appointments"].first { $0["id"] == subject }?["from"] ?? ""
        return Ledger.day(last(subjects.0, subject) ?? from, addingMonths: subjects.1)
      }
      let alike = Dictionary(grouping: dues.filter(isAhead)) { $0 }.values
      count += alike.reduce(0) { $0 + ($1.count >= 4 ? 1 : $1.count) }
    }
    // The notice and the agenda of each meeting of the Board, on its own day.
    count +=
      2
      * self["meetings"].count {
        $0["group"] == "board" && $0["status"] == "planned" && isAhead($0["date"] ?? "")
      }
    let quarters = (2024...2028).flatMap { ["\($0)-03-31", "\($0)-06-30", "\($0)-09-30", "\($0)-12-31"] }
    count += quarters.count { quarter in
      isAhead(quarter)
        && !self["evidence"].contains { $0["rule"] == "risk-progress" && $0["occurrence"] == quarter }
    }
    // A serious case review is completed within four months.
    count += self["matters"].count {
      $0["kind"] == "serious-case-review" && $0["closed_on"] == ""
        && isAhead(Ledger.day($0["opened_on"] ?? "", addingMonths: 4))
    }
    return count + documents.count { isAhead($0["review_on"] ?? "") }
  }

  /// The versions of documents in use.
  private var documents: [Row] { self["documents"].filter { $0["withdrawn_on"] == "" } }

  /// Who holds a post of the Board or of the Executive on the day.
  private var members: [Row] {
    let posts = Set(self["posts"].filter { ["board", "exec"].contains($0["group"]) }.compactMap { $0["id"] })
    return self["appointments"].filter { posts.contains($0["post"] ?? "") && holds($0, on: day) }
  }

  /// How much is for the Chairman to judge of those who were away twice or more in the year: members of the Board
  /// (3.2.3), agencies of the Board (3.2.4) and of the Executive (3.2.6), with nobody here of theirs.
  var awayTwice: Int {
    let year = "\((Int(day.prefix(4)) ?? 0) - 1)\(day.dropFirst(4))"
    func held(_ group: String) -> [Row] {
      closed(of: group).filter { ($0["date"] ?? "") > year && ($0["date"] ?? "") <= day }
    }
    func wasHere(_ post: String, _ meeting: Row) -> Bool {
      rows("attendance", of: meeting).contains {
        $0["post"] == post && ["member", "deputy"].contains($0["as"])
      }
    }
    let members = self.members.filter { appointment in
      guard let post = appointment["post"], post.hasPrefix("board") else { return false }
      let missed = held("board").count {
        ($0["date"] ?? "") >= (appointment["from"] ?? "") && !wasHere(post, $0)
      }
      return missed >= 2
    }
    var agencies = 0
    for group in ["board", "exec"] {
      let posts = Dictionary(grouping: self["posts"].filter { $0["group"] == group && holds($0, on: day) }) {
        $0["agency"] ?? ""
      }
      agencies += posts.count { agency, posts in
        guard !agency.isEmpty else { return false }
        let missed = held(group).count { meeting in !posts.contains { wasHere($0["id"] ?? "", meeting) } }
        return missed >= 2
      }
    }
    return members.count + agencies + neverTicked
  }

  /// The lists on whistle-blowing (5.2.4) and on the preparation of members that nobody has ticked at all, a line each.
  private var neverTicked: Int {
    ["whistle-blowing", "member-preparation"].count { rule in
      !self["evidence"].contains { $0["rule"] == rule }
    }
  }

  /// The special meetings to come without written notice five working days before (App1 8.1), the open risks that were
  /// not reported to the Chairman (5.1.6), and the documents whose review was not done by its day.
  var unsaid: Int {
    let meetings = self["meetings"].count { meeting in
      meeting["kind"] == "extra-ordinary" && meeting["status"] == "planned"
        && Ledger.workingDay(meeting["date"] ?? "", back: 5) < day
        && !self["evidence"].contains { $0["rule"] == "special-meeting" && $0["occurrence"] == meeting["id"] }
    }
    let unreviewed = documents.count { ($0["review_on"] ?? "") != "" && ($0["review_on"] ?? "") < day }
    return meetings + unreviewed + self["risks"].count { $0["reported_on"] == "" && $0["closed_on"] == "" }
  }

  /// How much of what is to be ticked or paid is not: of the members, the code of conduct (3.3.1); of the agencies, a lead
  /// person (1.2.2); and the contributions that were invoiced and not received (App1 6.2), a line each.
  var unticked: Int {
    func ticked(_ rule: String) -> Int {
      Set(self["evidence"].filter { $0["rule"] == rule }.compactMap { $0["subject"] }).count
    }
    let board = self["posts"].filter { $0["group"] == "board" && holds($0, on: day) }
    let held = board.count { holder(of: $0["id"] ?? "", on: day) != nil }
    let counting = Set(self["agencies"].filter { $0["counts_as_agency"] != "no" }.compactMap { $0["id"] })
    let agencies = Set(board.compactMap { $0["agency"] }).intersection(counting).count
    let unpaid = self["contributions"].count {
      $0["invoiced_on"] != "" && (Int($0["received_pence"] ?? "") ?? 0) < (Int($0["agreed_pence"] ?? "") ?? 0)
    }
    return (ticked("code-of-conduct") < held ? 1 : 0) + (ticked("lead-person") < agencies ? 1 : 0) + unpaid
  }
}
