package import Governance

extension Wording {
  /// What was done, in words for the history, the log line and undo.
  package func act(_ act: Act) -> String {
    switch act {
    case .created(let words): words
    case .arrived(let presence, let moment): arrival(presence, moment)
    case .apologies(let post): "\(holder(post)): apologies"
    case .absent(let post): "\(holder(post)): no apologies received"
    case .expected(let post, let time): "\(holder(post)) expected about \(time)"
    case .expectedLater(let post): "\(holder(post)) expected later"
    case .willLeave(let person, let time):
      time.map { "\(name(person)) leaves at \($0)" } ?? "\(name(person)) stays"
    case .left(let person, let moment): "\(name(person)) left \(moment.time)"
    case .retimed(let person, let arrived, let left): retimed(person, arrived, left)
    case .timeCorrected(let what, let moment): "corrected: \(businessTime(what)) \(moment.time)"
    case .struck(let post, let person):
      "struck: the mark of \(person.map { name($0) } ?? post.map(title) ?? "?")"
    case .appointed(_, let name, let post, let from): "\(name) holds \(title(post)) from \(from.short)"
    case .deputyNamed(let person, let post): "\(name(person)) named deputy for \(holder(post))"
    case .named(let name): "name entered: \(name)"
    case .opened(_, let moment, let chair, let inquorate):
      "opened \(moment.time)\(chair.map { ", \(name($0)) in the chair" } ?? "")\(inquorate ? ", INQUORATE" : "")"
    case .adjourned(_, let moment): "adjourned \(moment.time)"
    case .resumed(_, let moment): "resumed \(moment.time)"
    case .closed(_, let moment): "closed \(moment.time)"
    case .chaired(let person): "\(name(person)) in the chair"
    case .noticeSeen(let person, let post): "notice seen: \(name(person)), \(title(post))"
    case .toBeConfirmed(let text): "to be confirmed at the next meeting: \(text)"
    case .itemOpened(let number, let title, let moment): "item \(number) opened \(moment.time): \(title)"
    case .itemClosed(let number, let moment): "item \(number) ended \(moment.time)"
    case .interest(let person, let item, let ruling): "\(name(person)), item \(item): \(self.ruling(ruling))"
    case .decided(let text, let item, let footing): decided(text, item, footing)
    case .decisionStruck(let text): "decision struck: \(text)"
    case .noted(let text, _): "note: \(text)"
    case .actionAdded(let text, let due): "action: \(text)\(due.map { ", by \($0.short)" } ?? "")"
    case .entered(let kind, let names, let day): entered(kind, names, day)
    case .chased(let names, let count): "reminded of \(Wording.count(count, "action")): \(names)"
    case .chaseAnswered(let name, let outcome):
      outcome == .answered ? "\(name) answered the reminder" : "\(name): no answer to the reminder"
    case .putBeforeChair(let count): "for the Chair: \(Wording.count(count, "late action"))"
    case .acknowledged(let finding, let kind): "\(Wording.acknowledgement(kind)): \(self.finding(finding))"
    case .handedOver(let count, let name): "\(Wording.count(count, "action")) handed on to \(name)"
    case .exchanged(let one, let other): "exchanged: \(fullName(one)) and \(fullName(other))"
    case .voted(let text, let item, let footing, let count, let result):
      voted(text, item, footing, count, result)
    case .determined(let text, let isAgreed, let agency):
      "\(name(agency)) determined the tied vote, \(isAgreed ? "agreed" : "not agreed"): \(text)"
    }
  }

  /// A ruling on an interest, in words.
  package func ruling(_ ruling: Interest.Ruling) -> String {
    switch ruling {
    case .pending: "interest declared, no ruling yet"
    case .speaks: "stays and speaks"
    case .takesNoPart: "takes no part"
    case .leavesRoom: "leaves the room"
    }
  }

  /// How somebody is here other than in the room; empty for the room.
  package func means(_ means: Stay.Means) -> String {
    switch means {
    case .room: ""
    case .video: "by video"
    case .telephone: "by telephone"
    }
  }

  /// What a correction does to the decisions already taken.
  package func effect(_ effect: CorrectionEffect) -> String {
    guard !effect.changed.isEmpty else {
      switch effect.isQuorateThroughout {
      case true?: return "Quorate throughout all the same; no decision affected."
      default: return "No decision affected."
      }
    }
    let changes = effect.changed.map { changed in
      "\u{201C}\(changed.decision.text)\u{201D} is now taken while \(footing(changed.decision.footing)), "
        + "was \(footing(changed.before))"
    }
    return "Decisions changed: \(changes.joined(separator: "; "))."
  }

  /// A footing in words.
  package func footing(_ footing: Decision.Footing) -> String {
    switch footing {
    case .quorate: "quorate"
    case .inquorate: "INQUORATE"
    case .noRule: "no quorum rule"
    }
  }

  private func businessTime(_ what: BusinessTime) -> String {
    switch what {
    case .opening: "opened"
    case .item(let number): "item \(number) begun"
    case .decision(let text): "decided \u{201C}\(text)\u{201D}"
    }
  }

  private func arrival(_ presence: Presence, _ moment: Moment) -> String {
    let how = means(presence.means).isEmpty ? "" : " \(means(presence.means))"
    switch presence.capacity {
    case .deputy:
      return "\(name(presence.person)) deputises for \(presence.post.map(holder) ?? "?") \(moment.time)\(how)"
    case .attending:
      let sender = presence.post.map { ", sent for \(holder($0))" } ?? ""
      return "\(name(presence.person)) in attendance \(moment.time)\(how)\(sender)"
    default: return "\(fullName(presence.person)) arrived \(moment.time)\(how)"
    }
  }

  private func retimed(_ person: Person.ID?, _ arrived: Moment?, _ left: Moment?) -> String {
    let times = [arrived.map { "arrived \($0.time)" }, left.map { "left \($0.time)" }].compactMap { $0 }
    return "corrected: \(name(person)) \(times.joined(separator: ", "))"
  }

  private func decided(_ text: String, _ item: Int?, _ footing: Decision.Footing) -> String {
    let place = item.map { "item \($0): " } ?? ""
    let flag = footing == .inquorate ? " (taken while INQUORATE)" : ""
    return "decision, \(place)\(text)\(flag)"
  }
}
