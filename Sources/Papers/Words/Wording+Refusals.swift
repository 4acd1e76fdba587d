package import Governance

extension Wording {
  /// Why a step was refused, and what to do instead.
  package func refusal(_ refusal: Refusal) -> String {
    switch refusal {
    case .alreadyHere(let person, let since):
      "\(name(person)) has been here since \(since.time). Nothing written."
    case .notHere(let person): "\(name(person)) is not here. Nothing written."
    case .postFilled(let post, let person):
      "\(name(person)) is here for \(title(post)) already. Mark that person as left first."
    case .cannotBeAway(let person, let capacity, let since): away(person, capacity, since)
    case .neverHere(let post):
      "\(holder(post)) has not been here yet, so cannot return. Mark the arrival with p."
    case .hasBeenHere(let person, let until):
      "\(name(person)) was here until \(until.time). Use r for returned, or strike that mark first."
    case .vacant(let post): "\(title(post)) is vacant. Use + to enter a new holder."
    case .noSuchPost(let post): "\(post) is no post of this group on the day of the meeting."
    case .noNamedDeputy(let post):
      "Nobody, or more than one person, is a named and authorised deputy for \(holder(post)). Say who it is."
    case .leftBeforeArrival(let arrived, let left):
      "Arrived \(arrived.time) and left \(left.time): the end comes first."
    case .overlaps(let person): "\(name(person)) is entered as here at that time already."
    case .notOpen(let status): notOpen(status)
    case .alreadyOpen: "The meeting is open already."
    case .isClosed: "The meeting is closed. Marks can still be corrected."
    case .isCancelled: "The meeting was cancelled."
    case .noFurtherItem: "The agenda has no further item."
    case .noItem: "No item is being taken. Begin one with >, or say which."
    case .itemTaken(let number): "Item \(number) is being taken already."
    case .emptyText: "Nothing to record."
    case .endsBeforeItBegins(let moment): "That is before \(moment.time), for which something is recorded."
    case .inquorateOpening(let verdict): "Not opened. \(inquorate(verdict))"
    case .inquorateItem(let verdict): "Not begun. \(inquorate(verdict))"
    case .inquorateDecision(let verdict): "Not recorded. \(inquorate(verdict))"
    case .ruled(let refusal): ruled(refusal)
    }
  }

  private func inquorate(_ verdict: QuorumVerdict) -> String {
    "INQUORATE: \(reason(verdict)) \(consequence(verdict))"
  }

  private func away(_ person: Person.ID, _ capacity: Stay.Capacity, _ since: Moment) -> String {
    let what =
      switch capacity {
      case .apologies: "no apologies from somebody who is here"
      case .late: "not expected late"
      default: "not absent"
      }
    return "\(name(person)) has been here since \(since.time): \(what). Use l for left."
  }

  private func notOpen(_ status: Meeting.Status) -> String {
    switch status {
    case .planned: "The meeting has not been opened. Open it first."
    case .adjourned: "The meeting is adjourned. Resume it first."
    case .closed: "The meeting is closed."
    case .cancelled: "The meeting was cancelled."
    case .open: "The meeting is open."
    }
  }
}
