package import Governance

extension Wording {
  /// Who was there and who was not, list by list; a list without anybody is left out, but that of those present.
  func minutesAttendance(_ proceedings: Proceedings) -> [String] {
    let attendees = proceedings.attendees
    let isOver = proceedings.meeting.status == .closed
    return list("Present", attendees.present.map { present($0, of: proceedings) }, orElse: "  Nobody.")
      + list("Deputies", attendees.deputies.map { deputy($0, of: proceedings) })
      + list("In attendance", attendees.attending.map { attending($0, of: proceedings) })
      + list("Apologies", attendees.apologies.map { away($0, of: proceedings) })
      + list("No apologies received", attendees.noApologies.map { away($0, of: proceedings) })
      + list(
        isOver ? "Expected, did not come" : "Expected", attendees.expected.map { away($0, of: proceedings) })
      + list(
        isOver ? "Not recorded" : "Not marked yet", attendees.unrecorded.map { away($0, of: proceedings) })
      + list(
        "Vacant",
        proceedings.roster.vacant.map { entry in
          TextColumns.paragraph(entry.post.title + agencyBehind(entry.post.id))
        })
  }

  /// When somebody was there, where not for the whole: `from 10:50`, `to 11:15`, `to 10:31 and from 10:50`.
  ///
  /// Empty for the whole of the meeting; every time is given where the meeting has not sat.
  package func presenceTimes(_ stays: [Stay], of proceedings: Proceedings) -> String {
    let whole = proceedings.wholeTime
    let opening = proceedings.record.sittings.all.map(\.begins).min()
    let spans = stays.map { stay -> String in
      let from = stay.arrived.flatMap { arrived in
        whole.map { arrived <= $0.from } ?? false ? nil : "from \(arrived.time)"
      }
      let to = stay.left.flatMap { left in
        whole?.to.map { left >= $0 } ?? false ? nil : "to \(left.time)"
      }
      // Of a meeting opened and closed within one minute only the order of events says who was there before.
      let isBrief = whole.map { $0.to == $0.from } ?? false
      if let whole, let opening, let ends = stay.ends, let left = stay.left,
        isBrief ? ends <= opening : left <= whole.from
      {
        return "before the opening, \(stay.arrived?.time.description ?? "?") to \(left.time)"
      }
      return [from, to].compactMap(\.self).joined(separator: " ")
    }
    // One stretch for the whole of it leaves nothing to say of the others.
    return spans.contains("") ? "" : spans.joined(separator: " and ")
  }

  /// Why somebody who was there did not count for the quorum; empty where they did, or no rule asks.
  package func notCounted(_ stays: [Stay], of proceedings: Proceedings) -> String {
    guard proceedings.roster.rule != nil, let stay = stays.last else { return "" }
    let verdict = proceedings.roster.verdict(of: [Presence(stay)])
    guard let (presence, reason) = verdict.uncounted.first else { return "" }
    return "\(uncounted(reason, post: presence.post)), not counted"
  }

  /// How somebody in attendance came to be there: `sent for Supt Garrow`, their own post, or how they were described.
  package func attendingAs(_ attendee: Proceedings.Attendees.Person, of proceedings: Proceedings) -> String {
    if let post = attendee.post {
      let counts = attendee.stays.last.map {
        !proceedings.roster.verdict(of: [Presence($0)]).counted.isEmpty
      }
      return "sent for \(holder(post))\(counts == true ? ", counts for the quorum" : "")"
    }
    let remarks = [Proceedings.enteredAfterwards, Proceedings.enteredBeforehand, ""]
    if let why = attendee.stays.map(\.why).first(where: { !remarks.contains($0) }) { return why }
    return ownAppointment(attendee.person).map { title($0.post) } ?? ""
  }

  private func ownAppointment(_ person: Person.ID?) -> Appointment? {
    partnership.appointments.all.first { $0.person == person && person != nil && $0.holds(on: day) }
  }

  private static let attendanceWidths = [1, 21, 29, 12, 13]

  private func row(_ name: String, _ post: String, _ agency: String, _ remarks: [String]) -> [String] {
    TextColumns.rows(
      ["", name, post, agency, remarks.filter { !$0.isEmpty }.joined(separator: "; ")],
      widths: Wording.attendanceWidths)
  }

  private func list(_ heading: String, _ entries: [[String]], orElse nobody: String? = nil) -> [String] {
    guard !entries.isEmpty else { return nobody.map { ["", heading, $0] } ?? [] }
    return ["", heading] + entries.flatMap(\.self)
  }

  private func present(_ attendee: Proceedings.Attendees.Person, of proceedings: Proceedings) -> [String] {
    row(
      fullName(attendee.person), attendee.post.map(title) ?? "", agency(of: attendee.post),
      remarks(attendee, of: proceedings))
  }

  private func deputy(_ attendee: Proceedings.Attendees.Person, of proceedings: Proceedings) -> [String] {
    let post = attendee.post.map { "for \(heldBy($0)), \(title($0))" } ?? ""
    return row(fullName(attendee.person), post, agency(of: attendee.post), remarks(attendee, of: proceedings))
  }

  private func attending(_ attendee: Proceedings.Attendees.Person, of proceedings: Proceedings) -> [String] {
    let post = attendee.post ?? ownAppointment(attendee.person)?.post
    let who = attendee.person == nil ? "Name to be asked" : fullName(attendee.person)
    return row(
      who, attendingAs(attendee, of: proceedings), agency(of: post),
      [presenceTimes(attendee.stays, of: proceedings), attendee.stays.last.map { means($0.means) } ?? ""])
  }

  private func remarks(
    _ attendee: Proceedings.Attendees.Person, of proceedings: Proceedings
  ) -> [String] {
    [
      presenceTimes(attendee.stays, of: proceedings), attendee.stays.last.map { means($0.means) } ?? "",
      notCounted(attendee.stays, of: proceedings),
    ]
  }

  private func away(_ post: Post.ID, of proceedings: Proceedings) -> [String] {
    var words = "\(heldBy(post)), \(title(post))\(agencyBehind(post))"
    let row = proceedings.row(of: post)
    if case .late(let stay)? = row?.mark, let time = stay.expected { words += "; expected about \(time)" }
    if case .unmarked(let reply?)? = row?.mark, reply.answer != .apologies {
      words += reply.answer == .deputy ? "; had said that a deputy would come" : "; had said yes"
    }
    let sent = row?.sent ?? []
    if !sent.isEmpty { words += "; \(Wording.list(sent.map { name($0.person) })) attended" }
    return TextColumns.paragraph(words)
  }

  private func heldBy(_ post: Post.ID) -> String {
    partnership.holder(of: post, on: day)?.fullName ?? "nobody"
  }

  private func agencyBehind(_ post: Post.ID) -> String {
    partnership.posts[post]?.agency.map { ", \(name($0))" } ?? ""
  }
}
