package import Governance

extension Wording {
  /// The draft of a letter about absences, from whoever chairs to the agency, and below it how they were counted.
  ///
  /// Nobody is named whom the record does not name: the letter is addressed by title.
  package func letterLines(_ letter: AbsenceLetter) -> [String] {
    let agency = fullName(of: letter.subject.agency)
    let constitution = partnership.constitution(on: day)
    var lines = [constitution?.partnership ?? "", "", day.long, ""].filter {
      !$0.isEmpty || constitution != nil
    }
    lines += ["The \(letter.rule.addressedTo)", agency, "", "Dear \(letter.rule.addressedTo),", ""]
    lines += wrapped("Attendance at meetings: \(agency)") + [""]
    lines += wrapped(opening(letter)) + [""]
    lines += letter.absences.flatMap { absence in
      TextColumns.paragraph(
        "\(absence.day.weekdayAndLong), \(name(absence.group))\(notice(absence))", indent: 4, hanging: 6)
    }
    lines += [""] + wrapped(asking(letter)) + [""]
    lines += wrapped(request(letter)) + ["", "Yours sincerely,", "", "", ""]
    if let chair = chairName { lines.append(chair) }
    lines.append(chairTitle)
    return lines + ["", "-- "] + footnotes(letter)
  }

  /// Who chairs the groups at the top, where that is one person; `nil` for nobody, or several.
  private var chairName: String? {
    let chairs = Set(
      partnership.groups(under: nil, on: day).filter { $0.kind != .linked }.compactMap {
        partnership.holder(ofOffice: "chair", in: $0.id, on: day)?.fullName
      })
    return chairs.count == 1 ? chairs.first : nil
  }

  private func wrapped(_ text: String) -> [String] { TextColumns.wrapped(text, to: TextColumns.paperWidth) }

  private func opening(_ letter: AbsenceLetter) -> String {
    let meetings = letter.absences.count == 1 ? "this meeting" : "these meetings"
    switch letter.subject {
    case .representative(let person, let agency):
      let posts = partnership.posts.all.filter { post in
        post.agency == agency && post.holds(on: day) && partnership.holder(of: post.id, on: day)?.id == person
          && letter.absences.contains { $0.group == post.group }
      }
      let titles = Set(posts.map(\.title)).count == 1 ? posts.first.map { ", \($0.title)," } ?? "" : ""
      return "\(fullName(person))\(titles) represents \(fullName(of: agency)) and did not attend \(meetings):"
    case .agency(let agency): return "Nobody attended \(meetings) for \(fullName(of: agency)):"
    }
  }

  private func notice(_ absence: Absence) -> String {
    if absence.cures.contains(.deputyIdentified) { return ", somebody else named to come" }
    return absence.cures.contains(.notified) ? ", apologies received" : ""
  }

  private func asking(_ letter: AbsenceLetter) -> String {
    let isUnexcused = letter.absences.allSatisfy(\.cures.isEmpty)
    let them = letter.absences.count == 1 ? "it" : "them"
    let without =
      isUnexcused ? "No apologies were received before \(them), and nobody else was named to come. " : ""
    let met = isUnexcused ? Wording.metConditions(letter) : Wording.met(letter)
    return
      "\(without)That is \(met). In such a case our constitution (\(letter.rule.clause)) asks me to write to you."
  }

  private func request(_ letter: AbsenceLetter) -> String {
    "Please see that the agency is represented at the meetings to come, or that apologies reach us before a meeting "
      + "with the name of whoever comes instead. If the agency is to be represented by somebody else from now on, "
      + "please let us know who that is."
  }

  private func footnotes(_ letter: AbsenceLetter) -> [String] {
    let post = partnership.posts.all.first { partnership.concerns(letter.subject, $0.id, on: day) }
    let command = post.map { " quorate letter sent \($0.id) records that it went." } ?? ""
    return wrapped("Not part of the letter. \(rule(letter.rule))\(command)")
  }
}
