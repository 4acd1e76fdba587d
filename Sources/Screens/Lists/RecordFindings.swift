import Governance

extension OfficeMatter {
  /// What Enter on it opens: the group, post or meeting in which it is put right.
  func thing(_ partnership: Partnership) -> Subject? {
    switch what {
    case .nobody(let name), .unknown(let name), .doesNotSit(_, let name, _), .lacks(_, let name, _):
      .group(name.group)
    case .hasSeveral(let person, _), .review(let person, _, _), .onSeveral(let person, _, _): .person(person)
    case .chaired(_, let meeting, _): .meeting(meeting)
    case .speaksFor(_, _, let post): .post(post)
    case .termOver(let id, _), .leftEarly(let id, _): partnership.appointments[id].map { .post($0.post) }
    case .officeTermOver(let id, _): partnership.offices[id].map { .group($0.group) }
    case .endTogether(let agency, _, _): .agency(agency)
    }
  }
}

extension ChecklistMatter {
  /// What Enter on it opens: what the list is kept for; the list itself for the partnership, or for all of them at once.
  func thing(_ partnership: Partnership) -> Subject? {
    switch self {
    case .open(let rule, _, _): .checklist(rule.id)
    case .incomplete(let sheet), .outOfOrder(let sheet):
      switch sheet.subject {
      case .partnership: .checklist(sheet.rule.id)
      case .agency(let id): .agency(id)
      case .group(let id): .group(id)
      case .post(let id): .post(id)
      case .member(let id): partnership.appointments[id].map { .post($0.post) }
      case .person(let id): .person(id)
      case .agenda(let id): .meeting(id)
      }
    }
  }
}

extension ContributionMatter {
  /// What Enter on it opens: the agency; `nil` for a sum.
  func thing(_ partnership: Partnership) -> Subject? {
    switch self {
    case .sum: nil
    case .notInvoiced(_, let id, _, _), .unpaid(_, let id, _):
      partnership.contributions[id].map { .agency($0.agency) }
    case .none(_, let agency, _): .agency(agency)
    }
  }
}

extension Finding.Subject {
  /// The form in which it is entered that this was done; `nil` where it is done elsewhere.
  var offerToEnter: FormOffer? {
    switch self {
    case .checklist(.incomplete(let sheet)):
      if case .agenda(let id) = sheet.subject {
        return FormOffer(.agendaAdd, [.meeting: id.text, .title: sheet.missing.first?.text ?? ""])
      }
      var texts: [Field.Name: String] = [.rule: sheet.rule.id, .subject: sheet.subject.code]
      texts[.occurrence] = sheet.missing.first.map { sheet.occurrence(of: $0) }
      return FormOffer(.evidence, texts)
    case .checklist(.open(let rule, _, _)): return FormOffer(.evidence, [.rule: rule.id])
    case .office(let matter):
      switch matter.what {
      case .review(let person, _, _?):
        return FormOffer(.evidence, [.rule: matter.rule.id, .subject: person.text])
      case .termOver(let id, _): return FormOffer(.evidence, [.rule: matter.rule.id, .subject: id.text])
      case .officeTermOver(let id, _):
        return FormOffer(.evidence, [.rule: matter.rule.id, .subject: id.text])
      case .nobody(let name), .unknown(let name):
        return FormOffer(.officeSet, [.group: name.group.text, .office: name.office])
      default: return nil
      }
    case .contribution(.notInvoiced(_, let id, _, nil)), .contribution(.unpaid(_, let id, _)):
      return FormOffer(.contributionChange, [.contribution: id.text])
    case .contribution(.none(_, let agency, let year)):
      return FormOffer(.contributionAdd, [.agency: agency.text, .year: String(year)])
    case .minutes(let matter): return FormOffer(.meetingMinutes, [.meeting: matter.meeting.text])
    case .calendar(let matter): return FormOffer(.meetingAdd, [.group: matter.group.text])
    case .document(let id): return FormOffer(.documentChange, [.document: id.text])
    case .risk(let one): return FormOffer(.riskChange, [.risk: one.risk.text])
    default: return nil
    }
  }
}

extension Finding.Subject {
  /// The form by which something is done that is recorded beside what needs attention: an action, a vacant post, a notice, a
  /// paper; `nil` for anything else.
  func offerElsewhere(_ partnership: Partnership) -> FormOffer? {
    switch self {
    case .late(let id, _):
      return partnership.actions[id].map { one in
        FormOffer(.actionDone, [.action: one.number.map(String.init) ?? id.text])
      }
    case .vacancy(let id): return FormOffer(.appoint, [.post: id.text])
    case .unnotified(let id), .termOver(let id):
      return partnership.appointments[id].map { FormOffer(.appointmentChange, [.post: $0.post.text]) }
    case .latePaper(let meeting, let item):
      return FormOffer(.agendaChange, [.meeting: meeting.text, .item: item.text])
    case .noEnd(let group): return FormOffer(.groupChange, [.group: group.text])
    default: return nil
    }
  }
}
