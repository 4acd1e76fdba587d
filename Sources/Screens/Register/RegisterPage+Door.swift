import Governance
import Papers
import TerminalFrame

extension RegisterPage {
  /// Takes a key at the door.
  mutating func pressAtDoor(_ key: Key, _ proceedings: Proceedings, desk: inout Desk) -> [Effect] {
    guard var door else { return [] }
    let matches = door.matches(proceedings)
    switch KeyTable.act(for: key, in: .door) {
    case .back: self.door = nil
    case .confirm: return confirm(door, matches, proceedings, desk: &desk)
    case .up:
      door.choice = matches.isEmpty ? nil : max(0, (door.choice ?? matches.count) - 1)
      self.door = door
    case .down:
      door.choice = matches.isEmpty ? nil : min(matches.count - 1, (door.choice ?? -1) + 1)
      self.door = door
    case .alternatives:
      let ways = Door.Way.allCases
      let index = ways.firstIndex(of: door.way) ?? 0
      door.way = ways[(index + 1) % ways.count]
      self.door = door
    case .someoneElse:
      let typed = Partnership.trimmed(door.line.text)
      var prompt = Entry.Prompt(label: "Somebody else: name, or ?", purpose: .someone)
      prompt.line = TextLine(typed)
      entry = .line(prompt)
      self.door = Door()
    default:
      if door.line.take(key) { door.choice = nil }
      self.door = door
    }
    return []
  }

  private mutating func confirm(
    _ door: Door, _ matches: [Door.Match], _ proceedings: Proceedings, desk: inout Desk
  ) -> [Effect] {
    let typed = Partnership.trimmed(door.line.text)
    guard !typed.isEmpty else { return [] }
    guard !matches.isEmpty else {
      desk.refuse(
        "Nobody goes by \u{201C}\(typed)\u{201D}. + enters somebody else: new holder, deputy or in attendance."
      )
      return []
    }
    guard matches.count == 1 || door.choice != nil else {
      desk.refuse(
        "\(Wording.capitalised(Wording.spelled(matches.count))) match: choose one with the arrows. Nothing written."
      )
      return []
    }
    let revision = desk.revision
    let effects = take(matches[door.choice ?? 0], door.way, proceedings, desk: &desk)
    if desk.revision != revision || entry != nil { self.door = Door() }
    if desk.revision != revision, let after = self.proceedings(desk) { advance(after) }
    return effects
  }

  private mutating func take(
    _ match: Door.Match, _ way: Door.Way, _ proceedings: Proceedings, desk: inout Desk
  ) -> [Effect] {
    let now = desk.clock.moment
    switch match {
    case .deputy(let person, let row):
      return perform(
        proceedings.arrival(ofDeputy: person, for: row.id, by: means(way), now: now, ids: &desk.ids),
        desk: &desk)
    case .attending(let stay):
      if stay.left == nil { return refuseToArriveTwice(stay, desk: &desk) }
      return perform(
        proceedings.attendance(
          of: stay.person, for: stay.post, description: stay.why, now: now, ids: &desk.ids),
        desk: &desk)
    case .post(let row):
      switch way {
      case .arrives, .byVideo, .byTelephone:
        let means = way == .arrives ? row.mark.repliedMeans : means(way)
        return arrive(row, by: means, proceedings, desk: &desk)
      case .deputy:
        return perform(proceedings.arrival(ofDeputy: nil, for: row.id, now: now, ids: &desk.ids), desk: &desk)
      case .apologies: return perform(proceedings.away(.apologies, row.id, ids: &desk.ids), desk: &desk)
      case .late:
        let label = "\(wording(proceedings).holder(row.id)) expected at (10:50; empty for not known)"
        entry = .line(Entry.Prompt(label: label, purpose: .expected(row.id)))
        return []
      }
    }
  }

  private func means(_ way: Door.Way) -> Stay.Means {
    switch way {
    case .byVideo: .video
    case .byTelephone: .telephone
    default: .room
    }
  }
}
