package import Governance

extension Wording {
  /// A person's page: posts and terms, deputising, offices, attendance, actions and interests.
  package func personPage(_ person: Person) -> [String] {
    let contact = [person.email, person.phone].filter { !$0.isEmpty }
    var lines = [contact.isEmpty ? "No email or telephone is recorded." : contact.joined(separator: "   ")]
    if !person.note.isEmpty { lines.append(person.note) }
    if let to = person.to { lines.append("Left; last day \(to.withYear).") }
    let held = partnership.appointments.all.filter { $0.person == person.id }
    lines += ["", "POSTS"] + (held.isEmpty ? ["  none"] : held.flatMap(appointmentLines))
    let deputies = partnership.deputies.all.filter { $0.person == person.id }
    if !deputies.isEmpty { lines += ["", "DEPUTISES"] + deputies.flatMap(deputyLines) }
    let offices = partnership.offices.all.filter { office in
      office.holds(on: day)
        && (office.person == person.id
          || (office.person == nil
            && office.post.flatMap { partnership.holder(of: $0, on: day)?.id } == person.id))
    }
    if !offices.isEmpty { lines += ["", "OFFICES"] + offices.map { "  \($0.office), \(name($0.group))" } }
    // What they would be reminded of: their posts' actions, their agency's, and its part of one for every agency.
    let open =
      partnership.reminders(of: partnership.actions.all, on: day).first { $0.person == person.id }?
      .actions ?? []
    lines += ["", "ACTIONS"]
    lines +=
      open.isEmpty
      ? ["  none open"]
      : open.flatMap { action in
        let number = action.number.map { "\($0) " } ?? ""
        let due = action.due.map { "due \($0.withYear)" } ?? "no day"
        let late = state(action).isEmpty ? "" : ", \(state(action))"
        return TextColumns.paragraph("\(number)\(action.text): \(due)\(late)", indent: 2, hanging: 5)
      }
    return lines + ["", "INTERESTS"] + interestLines(person)
  }

  private func appointmentLines(_ one: Appointment) -> [String] {
    guard let post = partnership.posts[one.post] else { return [] }
    let from = one.from.map { "from \($0.withYear)" } ?? "since before the record"
    let to = one.to.map { " to \($0.withYear)" } ?? ""
    let term = one.termEnds.map { ", term ends \($0.withYear)" } ?? ""
    let tally = one.holds(on: day) ? partnership.attendance(in: post.group, before: day)[post.id] : nil
    let came =
      tally.flatMap { $0.meetings > 0 ? "; came to \($0.came) of \($0.meetings) in two years" : nil } ?? ""
    let rules = one.holds(on: day) ? limitLines(of: post.id) + absenceLines(of: post.id) : []
    return TextColumns.paragraph("\(name(post.group)): \(post.title), \(from)\(to)\(term)\(came)")
      + rules.flatMap { TextColumns.paragraph($0, indent: 4, hanging: 6) }
  }

  private func deputyLines(_ one: Deputy) -> [String] {
    let authorised = one.authorisedOn.map { "authorised \($0.withYear)" } ?? "not authorised"
    let to = one.to.map { ", to \($0.withYear)" } ?? ""
    let group = partnership.posts[one.post].map { "\(name($0.group)): " } ?? ""
    return TextColumns.paragraph("\(group)for \(titleAndHolder(one.post)), \(authorised)\(to)")
  }

  private func interestLines(_ person: Person) -> [String] {
    let lines = partnership.meetings(of: nil).flatMap { meeting -> [String] in
      let record = partnership.record(of: meeting.id)
      return record.interests.all.filter { $0.person == person.id }.flatMap { interest in
        let item = record.agenda[interest.item].map { "item \($0.number) \($0.title)" } ?? ""
        return TextColumns.paragraph(
          "\(name(meeting)), \(item): \(interest.interest); \(ruling(interest.ruling))")
      }
    }
    return lines.isEmpty ? ["  none declared"] : lines
  }
}
