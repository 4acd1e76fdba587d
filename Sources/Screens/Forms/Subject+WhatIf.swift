import Governance
import Papers

extension Subject {
  /// Opens what would be if it were not there; nothing is saved.
  ///
  /// Of a group it asks who leaves; of what is nobody's it says so.
  func whatIf(desk: inout Desk) -> Move {
    switch self {
    case .post(let id):
      let holder = desk.partnership.holder(of: id, on: desk.today)?.id
      return .open(.whatIf(WhatIfPage(holder.map { .person($0) } ?? .post(id), desk: desk)))
    case .person(let id): return .open(.whatIf(WhatIfPage(.person(id), desk: desk)))
    case .agency(let id): return .open(.whatIf(WhatIfPage(.agency(id), desk: desk)))
    case .group(let id):
      let page = ChoicePage(leaving: id, desk: desk)
      if page.answers.isEmpty { break }
      return .open(.choice(page))
    case .action(let id):
      let action = desk.partnership.actions[id]
      if let holder = action?.post.flatMap({ desk.partnership.holder(of: $0, on: desk.today) }) {
        return .open(.whatIf(WhatIfPage(.person(holder.id), desk: desk)))
      }
      if let agency = action?.agency { return .open(.whatIf(WhatIfPage(.agency(agency), desk: desk))) }
    case .meeting(let id):
      if let group = desk.partnership.meetings[id]?.group { return Subject.group(group).whatIf(desk: &desk) }
    case .contribution(let id):
      if let agency = desk.partnership.contributions[id]?.agency {
        return Subject.agency(agency).whatIf(desk: &desk)
      }
    case .item, .matter, .chairsAction, .document, .risk, .checklist: break
    }
    desk.refuse("Nobody who could leave stands here. Put the cursor on a member, an action or a group.")
    return .stay
  }
}

extension ChoicePage {
  /// Who of a group, or of all groups, or which agency, is supposed to leave.
  init(leaving group: Group.ID?, desk: Desk) {
    let (partnership, wording) = (desk.partnership, desk.wording)
    let groups = group.map { [$0] } ?? partnership.groups.all.map(\.id)
    let posts = groups.flatMap { partnership.posts(of: $0, on: desk.today) }
    var people: [Person] = []
    var agencies: [Agency.ID] = []
    var known: Set<Person.ID> = []
    for post in posts {
      if let holder = partnership.holder(of: post.id, on: desk.today), known.insert(holder.id).inserted {
        people.append(holder)
      }
      if let agency = post.agency, !agencies.contains(agency) { agencies.append(agency) }
    }
    if group == nil { people.sort { ($0.name, $0.id) < ($1.name, $1.id) } }
    let titles = Dictionary(
      posts.compactMap { post in
        partnership.holder(of: post.id, on: desk.today).map { ($0.id, post.title) }
      }, uniquingKeysWith: { first, _ in first })
    // Not only people may be supposed away, the clauses may read otherwise.
    let clauses: [(words: String, opens: Opening)] =
      group == nil ? [("the clauses read otherwise: a constitution's file", .form(FormOffer(.clauses)))] : []
    let answers =
      people.map { person in
        (
          "\(person.name), \(titles[person.id] ?? "")",
          Opening.whatIf(.person(person.id))
        )
      }
      + agencies.map { agency in
        ("all of \(wording.name(agency))", Opening.whatIf(.agency(agency)))
      }
    let whence = group.map { " \(wording.name($0))" } ?? ""
    self.init(
      question: "What if who leaves\(whence)? Nothing is saved.", answers: answers + clauses, isTyped: true)
  }
}
