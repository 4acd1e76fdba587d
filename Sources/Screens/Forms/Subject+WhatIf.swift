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
    case .group(let id): return .open(.choice(ChoicePage(leaving: id, desk: desk)))
    case .action(let id):
      let action = desk.partnership.actions[id]
      if let holder = action?.post.flatMap({ desk.partnership.holder(of: $0, on: desk.today) }) {
        return .open(.whatIf(WhatIfPage(.person(holder.id), desk: desk)))
      }
      if let agency = action?.agency { return .open(.whatIf(WhatIfPage(.agency(agency), desk: desk))) }
    case .meeting, .item, .matter, .chairsAction: break
    }
    desk.refuse("Nobody who could leave stands here. Put the cursor on a member, an action or a group.")
    return .stay
  }
}

extension ChoicePage {
  /// Who of a group, or which agency of it, is supposed to leave.
  init(leaving group: Group.ID, desk: Desk) {
    let posts = desk.partnership.posts(of: group, on: desk.today)
    var agencies: [Agency.ID] = []
    for agency in posts.compactMap(\.agency) where !agencies.contains(agency) { agencies.append(agency) }
    let people = posts.compactMap { post -> (words: String, opens: Opening)? in
      desk.partnership.holder(of: post.id, on: desk.today).map { holder in
        (
          "\(holder.name), \(post.title)",
          .page(.whatIf(WhatIfPage(.person(holder.id), desk: desk)))
        )
      }
    }
    let all =
      people
      + agencies.map { agency in
        (
          "all of \(desk.wording.name(agency))",
          Opening.page(.whatIf(WhatIfPage(.agency(agency), desk: desk)))
        )
      }
    self.init(question: "What if who leaves \(desk.wording.name(group))? Nothing is saved.", answers: all)
  }
}
