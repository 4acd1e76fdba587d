import Governance

/// A shipped template with a small calendar, and what is due by it.
struct TemplateDues {
  /// A meeting of the calendar: its group and day, and whether it was cancelled.
  struct Held {
    let group: String
    let day: String
    var isCancelled = false
  }

  /// The template with the records of the calendar.
  private(set) var partnership: Partnership

  /// Puts meetings into a template; the record begins on the day given.
  init(_ template: ShippedTemplate, recordBegins: String, meetings: [Held]) {
    partnership = template.read()
    done("-", on: recordBegins)
    for (place, held) in meetings.enumerated() {
      var meeting = Meeting(
        id: Meeting.ID("M-\(place)"), group: Group.ID(held.group), date: TemplateDues.day(held.day))
      meeting.status = held.isCancelled ? .cancelled : .closed
      partnership.meetings.put(meeting)
    }
  }

  /// Adds word that something was done.
  mutating func done(_ rule: String, for subject: String = "", on day: String) {
    var evidence = Evidence(
      id: Evidence.ID("V-\(partnership.evidence.all.count)"), rule: rule, on: TemplateDues.day(day))
    evidence.subject = subject
    partnership.evidence.put(evidence)
  }

  /// Puts somebody into a post, whose appointment's code is `H-` and the post's.
  mutating func appoint(_ post: String, from day: String) {
    partnership.appointments.put(
      Appointment(
        id: Appointment.ID("H-\(post)"), post: Post.ID(post), person: Person.ID("P-\(post)"),
        from: TemplateDues.day(day)))
  }

  /// The days on which a rule has something due until a day, each followed by what it is due for: `2010-12-01 board`.
  func days(of rule: String, until last: String) -> [String] {
    partnership.dues(from: TemplateDues.day("2009-01-01"), to: TemplateDues.day(last)).filter {
      $0.rule.id == rule
    }.map { due in due.subject.code.isEmpty ? "\(due.day)" : "\(due.day) \(due.subject.code)" }
  }

  private static func day(_ text: String) -> Day { Day(text) ?? Day(number: 0) }
}
