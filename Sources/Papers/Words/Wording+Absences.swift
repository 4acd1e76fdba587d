package import Governance

extension Wording {
  /// A letter that is due, in a sentence: the absences, the conditions met, the clause, from whom to whom.
  package func letterDue(_ letter: AbsenceLetter) -> String {
    let to = "the \(letter.rule.addressedTo) of \(fullName(of: letter.subject.agency))"
    return
      "\(name(letter.subject)) did not come to \(meetings(letter.absences)): \(Wording.met(letter)) (\(letter.rule.clause)). "
      + "A letter from the \(chairTitle) to \(to) is due: quorate letter drafts it."
  }

  /// A rule on absences in a sentence, with its clause and every reading it rests on.
  package func rule(_ rule: AbsenceRule) -> String {
    let whose = rule.per == .agency ? "nobody of an agency comes" : "an agency's representative does not come"
    let tests = rule.tests.map { test -> String in
      let scope = test.scope == .eachGroup ? "of one group" : "of all groups together"
      switch test.limb {
      case .consecutive(let number): return "to \(Wording.count(number, "meeting")) running \(scope)"
      case .total(let number, let year):
        return "to \(Wording.count(number, "meeting")) in \(Wording.year(year)) \(scope)"
      }
    }
    let isOne = Set(rule.tests.map(\.unless)).count == 1
    let conditions = zip(tests, rule.tests).map { isOne ? $0 : "\($0), \(Wording.excused($1))" }
    let excused = isOne ? rule.tests.first.map { ", \(Wording.excused($0))" } ?? "" : ""
    let after =
      rule.afterLetter == .restart
      ? "After a letter the count begins anew." : "Each further absence asks for a letter of its own."
    let late =
      "Apologies that came after the start \(rule.countsLateApologies ? "count" : "do not count") as notice."
    return
      "A letter to the \(rule.addressedTo) where \(whose) \(conditions.joined(separator: ", or "))\(excused) (\(rule.clause)). "
      + "\(after) \(late) Meetings for which nothing was entered are not held against anybody."
  }

  /// The rules on attendance in force that hold for a group, each in words with its clause.
  func attendanceRules(of group: Group.ID) -> [String] {
    let constitution = partnership.constitution(on: day)
    let holds = { (groups: [Group.ID]) in groups.isEmpty || groups.contains(group) }
    return (constitution?.limits.filter { holds($0.groups) }.map { "\(rule($0))." } ?? [])
      + (constitution?.absences.filter { holds($0.groups) }.map { rule($0) } ?? [])
  }

  /// The absences of a post's holder, or of its agency, under each rule that counts them, as lines of a page.
  package func absenceLines(of post: Post.ID) -> [String] {
    partnership.absenceRecords(on: day).filter { partnership.concerns($0.subject, post, on: day) }
      .flatMap(absenceLines)
  }

  /// The absences under each rule of an agency or of those who represent it, where there are any.
  package func absenceLines(of agency: Agency.ID) -> [String] {
    partnership.absenceRecords(on: day).filter { $0.subject.agency == agency && !$0.absences.isEmpty }
      .flatMap(absenceLines)
  }

  /// A record of absences: how many count, how many do not and why, and whether a letter is due.
  package func absenceLines(_ record: AbsenceRecord) -> [String] {
    let year = record.absences.filter { $0.day > day.adding(months: -12) }
    let unnotified = year.filter { $0.cures.isEmpty }
    var words = "\(name(record.subject)): "
    words +=
      year.isEmpty
      ? "missed no meeting in 12 months" : "missed \(Wording.count(year.count, "meeting")) in 12 months"
    if !year.isEmpty {
      words +=
        ", \(unnotified.isEmpty ? "all with" : "\(unnotified.count) without") notice or somebody else named"
    }
    if record.unmarked > 0 { words += "; \(record.unmarked) not marked, not counted" }
    words += " (\(record.rule.clause))"
    if let letter = record.letters.first {
      words += "; a letter is due since \(letter.day.withYear)"
    } else {
      words += "; no letter is due"
    }
    if let sent = lastLetter(record) { words += "; one went \(sent.withYear)" }
    return [words + "."]
  }

  /// A representative with the agency, or an agency.
  package func name(_ subject: AbsenceRecord.Subject) -> String {
    switch subject {
    case .representative(let person, let agency): "\(name(person)) (\(name(agency)))"
    case .agency(let id): name(id)
    }
  }

  /// Which conditions were met: `2 meetings running of one group, without apologies and nobody else named to come`.
  static func met(_ letter: AbsenceLetter) -> String {
    let isOne = Set(letter.tests.map(\.unless)).count == 1
    let why = isOne ? letter.tests.first.map { ", \(excused($0))" } ?? "" : ""
    return metConditions(letter) + why
  }

  /// Which conditions were met, without what makes an absence count: `2 meetings running and 2 in 12 months`.
  static func metConditions(_ letter: AbsenceLetter) -> String {
    letter.tests.map { test -> String in
      switch test.limb {
      case .consecutive(let number):
        "\(count(number, "meeting")) running\(test.scope == .allGroups ? ", all groups together" : "")"
      case .total(let number, let year): "\(number) in \(Wording.year(year))"
      }
    }.joined(separator: " and ")
  }

  private static func excused(_ test: AbsenceRule.Test) -> String {
    switch (test.unless.contains(.notified), test.unless.contains(.deputyIdentified)) {
    case (true, true): "no apologies received and nobody else named to come"
    case (true, false): "no apologies received"
    case (false, true): "nobody else named to come"
    case (false, false): "with or without apologies"
    }
  }

  private func meetings(_ absences: [Absence]) -> String {
    let groups = Set(absences.map(\.group))
    guard let only = groups.first, groups.count == 1 else {
      return Wording.list(absences.map { "\(name($0.group)) on \($0.day.withYear)" })
    }
    return "\(name(only)) on \(Wording.list(absences.map(\.day.withYear)))"
  }

  /// The agency's full name.
  func fullName(of agency: Agency.ID) -> String { partnership.agencies[agency]?.name ?? agency.text }

  private func lastLetter(_ record: AbsenceRecord) -> Day? {
    partnership.evidence.all.filter {
      $0.rule == record.rule.id && $0.subject == record.subject.code && $0.on <= day
    }
    .map(\.on).max()
  }
}
