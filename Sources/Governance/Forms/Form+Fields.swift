extension Form.Kind {
  /// The fields of the form, in the order in which they are asked for: the words of the command first.
  public var fields: [Field] {
    switch self {
    case .clauses: [.word(.file, .text), Field(.from, .day)]
    case .found:
      [
        .required(.name, .text), Field(.area, .text), .required(.template, .text), .required(.folder, .text),
      ]
    case .personAdd, .personChange, .personLeave: personFields
    case .agencyAdd, .agencyChange, .agencyEnd, .representAdd, .representEnd: agencyFields
    case .groupAdd, .groupChange, .groupEnd, .lineAdd, .lineEnd: groupFields
    case .postAdd, .postChange, .postEnd, .officeSet, .officeEnd: postFields
    case .appoint, .appointmentChange, .appointmentEnd, .deputyAdd, .deputyEnd: appointmentFields
    case .meetingAdd, .meetingChange, .meetingCancel, .reply: meetingFields
    case .agendaAdd, .agendaChange, .agendaRemove, .agendaPut: agendaFields
    case .evidence:
      [
        .word(.rule, .text), .lastWord(.subject, .text), .lastWord(.occurrence, .text), .lastWord(.on, .day),
        Field(.evidence, .text), Field(.by, .text),
      ]
    case .contributionAdd, .contributionChange: contributionFields
    case .meetingMinutes, .meetingConfidential: minutesFields
    case .riskAdd, .riskChange, .riskClose: riskFields
    case .documentAdd, .documentVersion, .documentChange, .documentWithdraw: documentFields
    case .matterOpen, .matterStep, .matterExtend, .matterClose, .determine, .chairsAction, .chairsConsult,
      .chairsPut, .notice, .approve:
      ruleFields
    case .letterSent: [.word(.post, .post), .lastWord(.on, .day), Field(.evidence, .text), Field(.by, .text)]
    default: actionFields
    }
  }

  /// Whether what the form changes is there already, so that its fields open with what they hold.
  public var isChange: Bool { Form.Kind.changes.contains(self) }

  private static let changes: Set<Form.Kind> = [
    .personChange, .agencyChange, .groupChange, .postChange, .appointmentChange, .meetingChange,
    .agendaChange, .contributionChange, .meetingMinutes, .riskChange, .documentChange,
  ]

  private var personFields: [Field] {
    let about = [Field(.email, .text), Field(.phone, .text), Field(.note, .text)]
    return switch self {
    case .personAdd: [.word(.name, .text)] + about
    case .personChange: [.word(.person, .person), Field(.name, .text)] + about
    default: [.word(.person, .person), .lastWord(.on, .day)]
    }
  }

  private var agencyFields: [Field] {
    let about = [Field(.short, .text), Field(.sector, .text), Field(.services, .list), Field(.counts, .flag)]
    return switch self {
    case .agencyAdd: [.word(.code, .text), .word(.name, .text)] + about + [Field(.from, .day)]
    case .agencyChange: [.word(.agency, .agency), Field(.name, .text)] + about
    case .representAdd:
      [.word(.post, .post), .word(.agency, .agency), Field(.from, .day), Field(.notified, .day)]
    case .representEnd: [.word(.post, .post), .word(.agency, .agency), .lastWord(.on, .day)]
    default: [.word(.agency, .agency), .lastWord(.on, .day)]
    }
  }

  private var groupFields: [Field] {
    let kind = Field(.kind, .choice(Group.Kind.allCases.map(\.rawValue)))
    let lineKind = Field(.kind, .choice(ReportingLine.Kind.allCases.map(\.rawValue)))
    return switch self {
    case .groupAdd:
      [
        .word(.name, .text), Field(.under, .group), kind, Field(.purpose, .text), Field(.from, .day),
        Field(.to, .day), Field(.code, .text),
      ]
    case .groupChange:
      [.word(.group, .group), Field(.name, .text), kind, Field(.purpose, .text), Field(.to, .day)]
    case .lineAdd:
      [
        .word(.group, .group), .word(.body, .body), lineKind, Field(.topic, .text), Field(.every, .text),
        Field(.from, .day),
      ]
    case .lineEnd:
      [.word(.group, .group), .word(.body, .body), .lastWord(.on, .day), lineKind, Field(.topic, .text)]
    default: [.word(.group, .group), .lastWord(.on, .day)]
    }
  }

  private var postFields: [Field] {
    let about = [
      Field(.agency, .agency), Field(.category, .text), Field(.statutory, .flag), Field(.number, .number),
    ]
    return switch self {
    case .postAdd: [.word(.group, .group), .word(.title, .text)] + about + [Field(.from, .day)]
    case .postChange: [.word(.post, .post), Field(.title, .text)] + about
    case .officeSet:
      [
        .word(.group, .group), .word(.office, .text), Field(.post, .post), Field(.person, .anybody),
        Field(.from, .day),
      ]
    case .officeEnd: [.word(.group, .group), .word(.office, .text), .lastWord(.on, .day)]
    default: [.word(.post, .post), .lastWord(.on, .day)]
    }
  }

  private var appointmentFields: [Field] {
    switch self {
    case .appoint:
      [
        .word(.person, .anybody), .word(.post, .post), Field(.from, .day), Field(.termEnds, .day),
        Field(.notified, .day),
      ]
    case .appointmentChange:
      [.word(.post, .post), Field(.from, .day), Field(.termEnds, .day), Field(.notified, .day)]
    case .appointmentEnd: [.word(.post, .post), .lastWord(.on, .day)]
    case .deputyAdd:
      [.word(.person, .anybody), .word(.post, .post), Field(.authorised, .day), Field(.from, .day)]
    default: [.word(.person, .person), .word(.post, .post), .lastWord(.on, .day)]
    }
  }

  private var meetingFields: [Field] {
    let about = [
      Field(.start, .time), Field(.end, .time), Field(.place, .text),
      Field(.kind, .choice(Meeting.Kind.allCases.map(\.rawValue))),
    ]
    return switch self {
    case .meetingAdd: [.word(.group, .group), .word(.date, .day)] + about + [Field(.copy, .flag)]
    case .meetingChange: [.word(.meeting, .meeting), Field(.date, .day)] + about
    case .meetingCancel: [.word(.meeting, .meeting), .lastWord(.why, .text)]
    default:
      [
        .word(.meeting, .meeting), .word(.post, .post),
        .word(.answer, .choice(Reply.Answer.allCases.map(\.rawValue))), .lastWord(.time, .time),
        Field(.deputy, .anybody), Field(.noticed, .day),
      ]
    }
  }

  private var agendaFields: [Field] {
    let purpose = Field(.purpose, .choice(AgendaItem.purposes))
    let about = [
      purpose, Field(.lead, .text), Field(.minutes, .number), Field(.paper, .text),
      Field(.state, .choice(AgendaItem.paperStates)), Field(.number, .number), Field(.standing, .flag),
    ]
    return switch self {
    case .agendaAdd: [.word(.meeting, .meeting), .word(.title, .text)] + about
    case .agendaChange: [.word(.meeting, .meeting), .word(.item, .item), Field(.title, .text)] + about
    case .agendaRemove: [.word(.meeting, .meeting), .word(.item, .item)]
    default: [.word(.group, .group), .word(.title, .text), purpose, Field(.source, .text)]
    }
  }

  private var actionFields: [Field] {
    let action = Field.word(.action, .action)
    return switch self {
    case .actionSet:
      [
        .word(.group, .group), .word(.text, .text), .required(.by, .doer), Field(.due, .day),
        Field(.source, .text),
      ]
    case .actionDone: [action, .word(.evidence, .text), .lastWord(.on, .day)]
    case .actionProgress: [action, .word(.text, .text), Field(.atRisk, .flag)]
    case .actionTick: [action, .word(.agency, .agency), .lastWord(.on, .day), Field(.evidence, .text)]
    case .actionHandOn: [action, .word(.by, .doer), Field(.why, .text)]
    case .actionRedate: [action, .word(.due, .day), .required(.why, .text), .required(.agreedBy, .text)]
    default: [action, .word(.why, .text)]
    }
  }
}

extension AgendaItem {
  /// What may be wanted of an item.
  public static let purposes = ["decision", "agree", "confirm", "amendment", "discussion", "information"]
  /// How far an item's paper may have come.
  public static let paperStates = ["due", "in", "late", "tabled"]
}
