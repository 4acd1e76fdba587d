import Governance

extension Draft {
  /// The first day of the panel for one serious case review, which has four months.
  var panelBegan: Day { today.adding(days: -57) }

  /// Adds the groups the template leaves to the partnership, with their posts and lines.
  mutating func addGroups() {
    var neglect = Group(id: .neglect, name: "Working group: Neglect")
    neglect.kind = .fixedTerm
    neglect.purpose = "Drafts the neglect strategy, the first priority of the Business Plan."
    neglect.from = today.adding(months: -10)
    neglect.to = today.adding(months: 8)
    add(neglect, under: .executive, topic: "Business Plan, priority 1")

    var eSafety = Group(id: .eSafety, name: "Working group: e-Safety")
    eSafety.kind = .fixedTerm
    eSafety.purpose = "Wrote the e-safety guidance for schools and parents."
    eSafety.from = today.adding(months: -18)
    eSafety.to = today.adding(months: -4)
    add(eSafety, under: .executive, topic: "Business Plan, priority 3")

    var panel = Group(id: .panel, name: "Serious case review panel \"B\"")
    panel.kind = .fixedTerm
    panel.purpose = "Carries out one serious case review within four months (App2 6)."
    panel.from = panelBegan
    panel.to = panelBegan.adding(months: 4)
    add(panel, under: .reviews, topic: "")

    for row in Draft.posts { add(row) }
    for representation in partnership.representations.all where representation.notifiedOn == nil {
      var notified = representation
      notified.notifiedOn = today.adding(months: -30)
      put(.representation(notified))
    }
  }

  private mutating func add(_ group: Group, under parent: Group.ID, topic: String) {
    put(.group(group))
    var line = ReportingLine(id: code("L"), group: group.id, to: parent.text, kind: .parent)
    line.topic = topic
    line.from = group.from
    line.to = group.to
    put(.line(line))
  }

  private mutating func add(_ row: PostRow) {
    let number = partnership.posts.all.count { $0.group == row.group } + 1
    let digits = number < 10 ? "0\(number)" : "\(number)"
    var post = Post(id: Post.ID("\(row.group)-\(digits)"), group: row.group, title: row.title)
    post.number = number
    post.agency = row.agency.isEmpty ? nil : Agency.ID(row.agency)
    post.category = row.category
    post.from = partnership.groups[row.group]?.from
    post.to = partnership.groups[row.group]?.to
    put(.post(post))
  }

  private struct PostRow {
    var group: Group.ID
    var title: String
    var agency: String
    var category = "core"
  }

  private static let posts = [
    PostRow(group: .quality, title: "Head of Service, Children Social Care", agency: "LBB"),
    PostRow(group: .quality, title: "Designated Nurse", agency: "BCT"),
    PostRow(group: .quality, title: "Named Nurse", agency: "SLHT"),
    PostRow(group: .quality, title: "Detective Sergeant, Child Abuse Investigation Team", agency: "MPS"),
    PostRow(group: .quality, title: "Headteacher, Primary", agency: "SCH"),
    PostRow(group: .quality, title: "Partnership Officer", agency: "BVSC"),
    PostRow(group: .quality, title: "LSCB Manager", agency: "LSCB", category: "officer"),
    PostRow(group: .neglect, title: "Director, Bexley Community Provider Unit", agency: "BCPU"),
    PostRow(group: .neglect, title: "Principal Officer, Extended Schools", agency: "LBB"),
    PostRow(group: .neglect, title: "Headteacher, Primary", agency: "SCH"),
    PostRow(group: .neglect, title: "Team Leader", agency: "PROB"),
    PostRow(group: .neglect, title: "LSCB Training Officer", agency: "LSCB", category: "officer"),
    PostRow(group: .eSafety, title: "Headteacher, Secondary", agency: "SCH"),
    PostRow(group: .eSafety, title: "Service Manager, IYS", agency: "LBB"),
    PostRow(group: .eSafety, title: "Detective Sergeant", agency: "MPS"),
    PostRow(group: .eSafety, title: "Partnership Officer", agency: "BVSC"),
    PostRow(group: .panel, title: "Independent Chair", agency: "", category: "chair"),
    PostRow(group: .panel, title: "Head of Service, Placements & Provision", agency: "LBB"),
    PostRow(group: .panel, title: "Designated Doctor", agency: "BCT"),
    PostRow(group: .panel, title: "Detective Chief Inspector", agency: "MPS"),
    PostRow(group: .panel, title: "LSCB Manager", agency: "LSCB", category: "attending"),
  ]

  /// Adds the offices that the template leaves open.
  mutating func addOffices() {
    let rows: [(group: Group.ID, chair: String, vice: String)] = [
      (.board, "", "board-09"), (.reviews, "", "sscrp-04"), (.deaths, "cdop-06", "cdop-01"),
      (.quality, "qe-01", "qe-02"), (.neglect, "wg-neglect-01", "wg-neglect-02"),
      (.eSafety, "wg-esafety-01", "wg-esafety-02"), (.panel, "scr-b-01", "scr-b-03"),
    ]
    for row in rows {
      add("chair", of: row.group, post: row.chair)
      add("vice-chair", of: row.group, post: row.vice)
      add("secretary", of: row.group, post: "exec-23")
    }
  }

  private mutating func add(_ name: String, of group: Group.ID, post: String) {
    let isTaken = partnership.offices.all.contains { $0.group == group && $0.office == name }
    guard !post.isEmpty, !isTaken else { return }
    var office = Office(id: code("O"), group: group, office: name, post: Post.ID(post))
    office.from = partnership.groups[group]?.from
    office.to = partnership.groups[group]?.to
    put(.office(office))
  }
}
