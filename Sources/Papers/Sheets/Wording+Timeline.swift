package import Governance

extension Wording {
  /// A meeting from its opening to its close: a bar to read without colour, the stretches with what began each, the
  /// adjournments, the items in which somebody took no part, and the decisions.
  ///
  /// A meeting that is still open is drawn to the last thing recorded.
  package func timelineLines(_ proceedings: Proceedings) -> [String] {
    let stretches = proceedings.timeline
    let heading = TextColumns.wrapped(
      "Quorum over the meeting: \(name(proceedings.meeting))", to: TextColumns.paperWidth)
    guard !stretches.isEmpty else { return heading + ["The meeting has not sat."] }
    var lines = heading + [""] + barLines(proceedings) + [""]
    for (place, stretch) in stretches.enumerated() {
      lines += stretchLines(stretch, in: proceedings)
      let next = place + 1 < stretches.count ? stretches[place + 1] : nil
      if let next, next.turns.contains(.resumed), let ends = stretch.interval.ends {
        lines += adjournment(from: ends.moment, to: next.interval.begins.moment, in: proceedings)
      }
    }
    lines += proceedings.itemCourses.flatMap { courseLines($0) }
    return lines + lettered(proceedings)
  }

  /// What happened at a place in the order of events, in a sentence's part: `Dr Penhale left`.
  package func turn(_ turn: Proceedings.Turn, in proceedings: Proceedings) -> String {
    let number = { (item: AgendaItem.ID) in
      proceedings.record.agenda[item].map { "item \($0.number)" } ?? "an item"
    }
    switch turn {
    case .opened: return "opened"
    case .resumed: return "resumed"
    case .arrived(let stay): return "\(comer(stay)) arrived"
    case .left(let stay): return "\(comer(stay)) left"
    case .wentOut(let person, let item): return "\(name(person)) left the room for \(number(item)) (interest)"
    case .cameBack(let person, let item): return "\(name(person)) came back after \(number(item))"
    }
  }

  private func comer(_ stay: Stay) -> String {
    switch stay.capacity {
    case .deputy: "\(name(stay.person)) for \(stay.post.map(holder) ?? "?")"
    case .attending: "\(name(stay.person)) (in attendance)"
    default: name(stay.person)
    }
  }

  private func stretchLines(_ stretch: Proceedings.Stretch, in proceedings: Proceedings) -> [String] {
    let begins = stretch.interval.begins.moment.time
    let until = stretch.interval.ends.map { "to \($0.moment.time)" } ?? "to now"
    let count = stretch.fewest == stretch.most ? "\(stretch.most)" : "\(stretch.fewest) to \(stretch.most)"
    let needed = stretch.needed.map { ", \($0) needed" } ?? ""
    var words = "\(Wording.headline(stretch.interval.standing)), \(count) here\(needed)"
    var why = stretch.turns.map { turn($0, in: proceedings) }
    if let item = stretch.item { why.append("item \(item.number) being taken") }
    if !why.isEmpty { words += ": \(why.joined(separator: ", "))" }
    if stretch.interval.standing == .inquorate {
      words += ". \(reason(proceedings.verdict(at: stretch.interval.begins)))"
    }
    return TextColumns.entry("\(begins) \(until)", words, indent: Wording.timesWidth)
  }

  private func adjournment(from: Moment, to: Moment, in proceedings: Proceedings) -> [String] {
    let why = proceedings.record.sittings.all.first { $0.closed == from }?.why ?? ""
    return TextColumns.entry(
      "\(from.time) to \(to.time)", "adjourned\(why.isEmpty ? "" : ": \(why)")", indent: Wording.timesWidth)
  }

  private func courseLines(_ course: Proceedings.ItemCourse) -> [String] {
    let without = Wording.list(course.without.map { name($0) })
    let stands = course.intervals.map { interval in
      let until = interval.ends.map { "to \($0.moment.time)" } ?? "to now"
      return "\(Wording.headline(interval.standing)) \(interval.begins.moment.time) \(until)"
    }
    return TextColumns.entry(
      "Item \(course.item.number)", "without \(without) (interest): \(stands.joined(separator: ", "))",
      indent: Wording.timesWidth)
  }

  private func lettered(_ proceedings: Proceedings) -> [String] {
    let decisions = proceedings.decisions
    guard !decisions.isEmpty else { return [] }
    return ["", "Decisions"]
      + decisions.enumerated().flatMap { place, decision in
        TextColumns.paragraph("\(Wording.letter(place))  \(line(of: decision, in: proceedings))", hanging: 5)
      }
  }

  /// The letter of a decision by its place: `a` to `z`, then `+`.
  static func letter(_ place: Int) -> String {
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    return letters.indices.contains(place) ? String(letters[place]) : "+"
  }

  private static let timesWidth = 16
}
