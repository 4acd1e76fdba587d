package import Governance

extension Wording {
  /// A meeting as a bar with its decisions above and its times beneath: `====....====`; empty where it has not sat.
  ///
  /// A sign stands for some minutes; one in which the meeting was inquorate for any time at all shows that.
  package func barLines(_ proceedings: Proceedings) -> [String] {
    let bar = TimelineBar(proceedings)
    guard !bar.signs.isEmpty else { return [] }
    return (bar.marks + [String(bar.signs)] + bar.times + [legend(bar)]).map { "  \($0)" }
  }

  private func legend(_ bar: TimelineBar) -> String {
    let words: [(sign: Character, words: String)] = [
      (TimelineBar.sign(.quorate), "= quorate"), (TimelineBar.sign(.inquorate), ". INQUORATE"),
      (TimelineBar.sign(.noRule), "- no quorum rule"), (TimelineBar.adjourned, "/ adjourned"),
    ]
    let used = words.filter { bar.signs.contains($0.sign) }.map(\.words)
    let decided = bar.marks.isEmpty ? [] : ["letters: decisions"]
    let scale = "each \(Wording.count(bar.minutes, "minute"))"
    return (used + decided + [scale]).joined(separator: "   ")
  }
}

/// A meeting drawn in signs, each for the same number of minutes.
private struct TimelineBar {
  /// The sign for an adjournment.
  static let adjourned: Character = "/"

  /// The signs from the first opening to the last end.
  var signs: [Character] = []
  /// Minutes that a sign stands for, 1 or more.
  var minutes = 1
  /// The lines above the bar with the decisions' letters, the first ones nearest to it.
  var marks: [String] = []
  /// The lines with the times beneath, each beginning under its sign but for one at the end.
  var times: [String] = []

  /// Draws a meeting; empty where it has not sat.
  init(_ proceedings: Proceedings) {
    let stretches = proceedings.timeline.map(\.interval)
    guard let begins = stretches.first?.begins.moment else { return }
    let last = TimelineBar.last(of: proceedings, stretches)
    let length = max(1, last.minutes(since: begins))
    minutes = (length + TimelineBar.width - 1) / TimelineBar.width
    signs = Array(repeating: TimelineBar.adjourned, count: (length + minutes - 1) / minutes)
    // The graver answer last, so that it shows wherever two fall on one sign.
    for standing in [QuorumVerdict.Standing.noRule, .quorate, .inquorate] {
      for stretch in stretches where stretch.standing == standing {
        let first = place(of: stretch.begins.moment, since: begins)
        let end = (stretch.ends?.moment ?? last).minutes(since: begins)
        for place in first...max(first, min(signs.count - 1, (end - 1) / minutes)) {
          signs[place] = TimelineBar.sign(standing)
        }
      }
    }
    let turns = Set(stretches.flatMap { [$0.begins.moment, $0.ends?.moment ?? last] })
    let ends = begins == last ? [begins] : [begins, last]
    let between = turns.subtracting(ends).sorted()
    times = TimelineBar.rows(
      (ends + between).map { (place(of: $0, since: begins), $0.time.description) }, atMost: 2, gap: 1,
      width: signs.count)
    let letters = proceedings.decisions.enumerated().map {
      (place(of: $1.at, since: begins), Wording.letter($0))
    }
    marks = TimelineBar.rows(letters, atMost: nil, gap: 0, width: signs.count).reversed()
  }

  /// The sign for an answer.
  static func sign(_ standing: QuorumVerdict.Standing) -> Character {
    switch standing {
    case .quorate: "="
    case .inquorate: "."
    case .noRule: "-"
    }
  }

  private func place(of moment: Moment, since begins: Moment) -> Int {
    min(signs.count - 1, max(0, moment.minutes(since: begins) / minutes))
  }

  /// The minute to which the meeting is drawn: its end, or the last thing recorded while it is open.
  private static func last(of proceedings: Proceedings, _ stretches: [Proceedings.Interval]) -> Moment {
    if let end = stretches.last?.ends?.moment { return end }
    let recorded =
      stretches.map(\.begins.moment) + proceedings.turns.map(\.moment) + proceedings.decisions.map(\.at)
    let items = proceedings.agenda.flatMap { [$0.opened, $0.closed] }.compactMap { $0 }
    return (recorded + items).max() ?? proceedings.meeting.startMoment
  }

  /// Words set under or over their signs in lines, the first ones first; what finds no room goes on a further line, or
  /// nowhere where no more lines may be.
  private static func rows(_ words: [(place: Int, text: String)], atMost: Int?, gap: Int, width: Int)
    -> [String]
  {
    var lines: [[Character]] = []
    for (place, text) in words {
      // A word at the end stands before it rather than beyond it.
      let start = gap == 0 ? place : max(0, min(place, max(width, text.count) - text.count))
      let range = start..<start + text.count
      let isFree = { (line: [Character]) in
        (range.lowerBound - gap..<range.upperBound + gap).allSatisfy {
          !line.indices.contains($0) || line[$0] == " "
        }
      }
      var number = lines.firstIndex(where: isFree)
      if number == nil, atMost.map({ lines.count < $0 }) ?? true {
        lines.append([])
        number = lines.count - 1
      }
      guard let number else { continue }
      while lines[number].count < range.upperBound { lines[number].append(" ") }
      lines[number].replaceSubrange(range, with: text)
    }
    return lines.map { String($0) }
  }

  private static let width = 74
}
