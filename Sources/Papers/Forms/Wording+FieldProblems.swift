package import Governance

extension Wording {
  /// What is wrong with a field and what to do about it, in one sentence.
  package func problem(_ problem: FieldProblem, typed: String) -> String {
    switch problem {
    case .empty: return "Needed; fill it in."
    case .noDay: return "\u{201C}\(typed)\u{201D} is no day. Write mon, 14 sep, +2w or 2026-12-10."
    case .noTime: return "\u{201C}\(typed)\u{201D} is no time. Write it as 10:02."
    case .noNumber: return "\u{201C}\(typed)\u{201D} is no number from 1."
    case .noMoney: return "\u{201C}\(typed)\u{201D} is no amount. Write it as £840 or £840.50."
    case .notYesOrNo: return "\u{201C}\(typed)\u{201D} is neither yes nor no."
    case .notOneOf(let words):
      return "\u{201C}\(typed)\u{201D} cannot stand here: \(words.joined(separator: ", "))."
    case .unknown(let kind): return unknown(kind, typed)
    case .several(let codes): return several(codes, typed)
    case .mayBe(let codes): return mayBe(codes, typed)
    case .noCode:
      return
        "\u{201C}\(typed)\u{201D} cannot be a code. Begin with a letter; use letters, digits and hyphens."
    case .notBoth(let other): return "Give this or the \(other.rawValue), not both."
    case .needless: return "That does not go with the answer given. Leave it empty."
    case .taken: return "There is one of this name, number or day already."
    case .beforeItBegins(let day): return "That is before it begins, \(day.withYear)."
    case .beforeStart(let time): return "That is before the meeting begins, \(time)."
    case .nothingToEnd: return "There is nothing here that could end."
    case .isOver(let day): return "That is over since \(day.withYear)."
    case .heldBy(let person):
      return "\(fullName(person)) holds the post on some of those days. End that first."
    case .hangsUnder(let group):
      return "It hangs under \(name(group)) already. End that line first."
    case .nothingPlanned: return "The group has no meeting planned. Add one first."
    case .isCited:
      return "An interest, a note, a decision or an action is recorded under it. It stays."
    case .registered(let meeting):
      let held = partnership.meetings[meeting].map { name($0) } ?? meeting.text
      return "The attendance register of \(held) says otherwise. Correct the register first."
    case .noLetterDue: return "No letter is due about it. quorate letter says how the absences stand."
    case .vacant: return "Nobody holds this post. Use appoint."
    case .alreadyHas(let day):
      return day.map { "So it is already, since \($0.withYear)." } ?? "So it is already."
    case .notOfTheGroup(let group): return "\u{201C}\(typed)\u{201D} does not belong to \(name(group))."
    case .isDone: return "That has begun, is over or is cancelled, and stays as it is."
    case .underItself: return "A group cannot hang under itself, at any depth."
    case .notClosed: return "That meeting is not closed. Close it first."
    case .inquorate(let meeting):
      return "\(partnership.meetings[meeting].map { name($0) } ?? meeting.text) was inquorate throughout."
    case .notYet(let day): return "\(day.withYear) has not come yet."
    case .ruled(let problem): return ruled(problem, typed: typed)
    }
  }

  private func unknown(_ kind: Field.Kind, _ typed: String) -> String {
    let what =
      switch kind {
      case .agency: "No agency"
      case .group: "No group"
      case .post: "No post or holder"
      case .person: "Nobody"
      case .anybody: "Nobody known"
      case .meeting: "No meeting"
      case .item: "No item of that agenda"
      case .action: "No action"
      default: "Nothing"
      }
    let remedy =
      kind == .anybody
      ? " Write the whole name of somebody new."
      : kind == .meeting ? " Plan one first, or name it by group and day." : ""
    return "\(what) is called \u{201C}\(typed)\u{201D}.\(remedy)"
  }

  private func several(_ codes: [String], _ typed: String) -> String {
    "\u{201C}\(typed)\u{201D} fits \(codes.count): \(listed(codes)). Name one."
  }

  private func mayBe(_ codes: [String], _ typed: String) -> String {
    "\u{201C}\(typed)\u{201D} may be \(listed(codes)). Write that name in full, or add somebody new with person add first."
  }

  /// Up to four things by their codes, each with what it is.
  private func listed(_ codes: [String]) -> String {
    let names = codes.prefix(4).map { code -> String in
      if partnership.posts[Post.ID(code)] != nil { return "\(code) \(titleAndHolder(Post.ID(code)))" }
      if let person = partnership.people[Person.ID(code)] { return "\(code) \(person.fullName)" }
      if let held = partnership.appointments[Appointment.ID(code)] {
        return "\(code) \(fullName(held.person))"
      }
      if let group = partnership.groups[Group.ID(code)] { return "\(code) \(group.name)" }
      if let meeting = partnership.meetings[Meeting.ID(code)] { return "\(code) \(name(meeting))" }
      if let action = partnership.actions[Action.ID(code)] {
        return "\(action.number.map(String.init) ?? code) \(action.text)"
      }
      return code
    }
    let more = codes.count > 4 ? " and \(codes.count - 4) more" : ""
    return names.joined(separator: "; ") + more
  }
}
