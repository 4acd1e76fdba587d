package import Governance

extension Wording {
  /// A post's page: holder and term, what it counts for, deputies, agencies, attendance.
  package func postPage(_ id: Post.ID) -> [String] {
    guard let post = partnership.posts[id] else { return [] }
    let entry = Roster(of: post.group, on: day, in: partnership).entry(of: id)
    let whose = post.agency == nil ? "of no agency" : agency(of: id)
    var lines = ["\(name(post.group)), \(whose); \(post.category)"]
    if post.isStatutory { lines.append("A statutory post.") }
    if let appointment = partnership.appointment(to: id, on: day) {
      let since = appointment.from.map { " since \($0.long)" } ?? ""
      let end = appointment.termEnds.map { "; term ends \($0.long)" } ?? ""
      lines.append("Held by \(fullName(appointment.person))\(since)\(end).")
    } else {
      lines.append("VACANT.")
    }
    if let entry {
      let isLeftOut =
        entry.holder == nil && partnership.constitution(on: day)?.settings.vacantInTotal == false
      lines.append(
        !entry.category.inTotal
          ? "Not in the total membership."
          : isLeftOut ? "Not in the total membership while it is vacant." : "In the total membership.")
      if entry.holder != nil || !entry.category.countsHere {
        lines.append(
          entry.category.countsHere ? "Counts as here." : "Never counts as here (\(entry.category.words)).")
      }
      let deputies = entry.deputies.map { fullName($0) }
      lines.append(deputies.isEmpty ? "No named deputy." : "Named deputies: \(Wording.list(deputies)).")
      let agencies = entry.notified.map { name($0) }
      if !agencies.isEmpty { lines.append("Also represents \(Wording.list(agencies)), notice given.") }
      let unnotified = entry.unnotified.map { name($0) }
      if !unnotified.isEmpty {
        lines.append("Recorded for \(Wording.list(unnotified)), no notice seen: not counted.")
      }
    }
    if let attendance = partnership.attendance(in: post.group, before: day)[id], attendance.meetings > 0 {
      lines.append(
        "Came to \(attendance.came) of \(attendance.meetings) meetings since appointed, within two years"
          + (attendance.deputies == 0 ? "." : "; a deputy to \(attendance.deputies) more."))
    }
    lines += (limitLines(of: id) + absenceLines(of: id)).map(Wording.capitalised)
    for letter in partnership.absenceLetters(on: day) where partnership.concerns(letter.subject, id, on: day)
    {
      lines += ["", "DRAFT OF THE LETTER THAT IS DUE", ""] + letterLines(letter)
    }
    return lines
  }
}
