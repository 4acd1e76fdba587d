import Governance

extension Wording {
  /// What a form did, in words for the history, the news and undo.
  ///
  /// - Parameters:
  ///   - kind: The form.
  ///   - names: The names concerned, in the order that the form's maker gives.
  ///   - day: The day it turns on; `nil` for none.
  /// - Returns: A phrase without a full stop.
  func entered(_ kind: Form.Kind, _ names: [String], _ day: Day?) -> String {
    let (one, two) = (names.first ?? "", names.dropFirst().first ?? "")
    let on = day.map { $0.withYear } ?? ""
    if let words = ruleEntered(kind, names, on) { return words }
    switch kind {
    case .evidence: return "done \(on): \(one)\(two.isEmpty ? "" : ", \(two)")"
    case .matterOpen: return "opened \(on): \(two) \u{201C}\(one)\u{201D}"
    case .matterStep: return "\(one), \(on): \(two)"
    case .matterExtend: return "\(one): \(two), extended to \(on)"
    case .matterClose: return "closed \(on): \(one), \(two)"
    case .determine: return "determined: \(one)"
    case .chairsAction: return "Chair's action \(on), \(two): \(one)"
    case .chairsConsult: return "consulted \(on) on \(one): \(two)"
    case .chairsPut: return "on the agenda of \(two): to ratify \(one)"
    case .notice: return "notice given \(on), \(one)\(two.isEmpty ? "" : ", to \(two)")"
    case .approve: return "\(one) approved \(on) by \(two)"
    case .letterSent: return "letter about the absences of \(one) went \(on)"
    case .found: return "made: \(one)"
    case .clauses: return "supposed: \(one)"
    case .personAdd: return "person added: \(one)"
    case .personChange: return "changed: \(one)"
    case .personLeave: return "\(one) leaves every post and office, last day \(on)"
    case .agencyAdd: return "agency added: \(one)"
    case .agencyChange, .groupChange, .postChange: return "changed: \(one)"
    case .agencyEnd, .groupEnd, .postEnd: return "\(one) ends, last day \(on)"
    case .groupAdd: return "group added: \(one), from \(on)"
    case .lineAdd: return "\(one) reports to \(two) from \(on)"
    case .lineEnd: return "\(one) no longer reports to \(two), last day \(on)"
    case .postAdd: return "post added: \(one), \(two)"
    case .appoint: return "\(one) appointed"
    case .appointmentChange: return "appointment changed: \(one), \(two)"
    case .appointmentEnd: return "\(one) ceases to hold \(two), last day \(on)"
    case .deputyAdd:
      return "\(one) named deputy for \(two)\(day == nil ? ", not yet authorised" : ", authorised \(on)")"
    case .deputyEnd: return "\(one) no longer deputises for \(two), last day \(on)"
    case .representAdd: return "\(one) also represents \(two)"
    case .representEnd: return "\(one) no longer represents \(two), last day \(on)"
    case .officeSet: return "\(one) of \(two): \(names.dropFirst(2).first ?? "") from \(on)"
    case .officeEnd: return "\(one) of \(two) ends, last day \(on)"
    case .meetingAdd: return "meeting added: \(one), \(on)"
    case .meetingChange: return "meeting changed: \(one), \(on)"
    case .meetingCancel: return "meeting cancelled: \(one), \(on)"
    case .agendaAdd: return "on the agenda: \(one)"
    case .agendaChange: return "agenda changed: \(one)"
    case .agendaRemove: return "off the agenda: \(one)"
    case .agendaPut: return "on the agenda of \(two), \(on): \(one)"
    case .reply: return "reply of \(one): \(replyWords(two, names.dropFirst(2).first ?? ""))"
    default: return action(kind, one, two, day)
    }
  }

  private func action(_ kind: Form.Kind, _ name: String, _ detail: String, _ day: Day?) -> String {
    let because = detail.isEmpty ? "" : ": \(detail)"
    return switch kind {
    case .actionDone: "action \(name) done\(because)"
    case .actionProgress: "action \(name): \(detail)"
    case .actionTick: "action \(name): \(detail) has done its part"
    case .actionHandOn: "action \(name) handed on\(because)"
    case .actionRedate: "action \(name) moved to \(day?.withYear ?? "no day")\(because)"
    case .actionDrop: "action \(name) dropped\(because)"
    case .actionReopen: "action \(name) taken up again\(because)"
    default: "action: \(name)"
    }
  }

  private func replyWords(_ answer: String, _ time: String) -> String {
    switch Reply.Answer(rawValue: answer) {
    case .yes: "yes"
    case .apologies: "apologies"
    case .deputy: "a deputy comes"
    case .late: "late, \(time)"
    case .leaves: "leaves at \(time)"
    case .video: "by video"
    case nil: answer
    }
  }
}
