extension Partnership {
  /// What the rules on attendance bring to attention on a day: letters that are due, then limits passed, then what the
  /// Chair is told of.
  func attendanceFindings(on day: Day) -> [Finding] {
    let letters = absenceLetters(on: day).map { letter in
      let groups = Set(letter.absences.map(\.group))
      return Finding(
        id: letter.id, kind: .due, subject: .letter(letter), group: groups.count == 1 ? groups.first : nil,
        clause: letter.rule.clause, day: letter.day)
    }
    let limits = limitCounts(on: day).filter { $0.state != .within }.map { count in
      let isNotMet = count.state == .exceeded && !count.rule.isOnlyAdvised
      return Finding(
        id: count.id, kind: isNotMet ? .notMet : .forChair, subject: .limit(count), group: count.group,
        clause: count.rule.clause, day: count.meetings.last.flatMap { meetings[$0]?.date })
    }
    return letters + limits.filter { $0.kind == .notMet } + limits.filter { $0.kind != .notMet }
  }
}
