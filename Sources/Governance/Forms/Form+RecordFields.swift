extension Form.Kind {
  var contributionFields: [Field] {
    let about = [
      Field(.kind, .choice(Contribution.Kind.allCases.map(\.rawValue))), Field(.year, .number),
      Field(.invoiced, .day), Field(.received, .text), Field(.receivedOn, .day), Field(.note, .text),
    ]
    return self == .contributionAdd
      ? [.word(.agency, .agency), .word(.agreed, .text)] + about
      : [.word(.contribution, .text), Field(.agreed, .text)] + about
  }

  var minutesFields: [Field] {
    self == .meetingConfidential
      ? [.word(.meeting, .meeting), .word(.item, .item), .lastWord(.confidential, .flag)]
      : [
        .word(.meeting, .meeting), Field(.drafted, .day), Field(.chairAgreed, .day), Field(.circulated, .day),
        Field(.agreedAt, .meeting), Field(.published, .day),
      ]
  }

  var riskFields: [Field] {
    let about = [
      Field(.kind, .text), Field(.source, .text), Field(.by, .text), Field(.rating, .text),
      Field(.reported, .day),
    ]
    return switch self {
    case .riskAdd: [.word(.text, .text)] + about + [Field(.opened, .day)]
    case .riskChange: [.word(.risk, .text), Field(.text, .text)] + about
    default: [.word(.risk, .text), .lastWord(.on, .day)]
    }
  }
}

extension Form {
  /// What a contribution, the minutes of a meeting or a risk hold, or what is proposed for a new one.
  func recordTexts(_ filled: FilledForm) -> [Field.Name: String] {
    switch kind {
    case .contributionAdd:
      return [.year: String(filled.partnership.account(on: filled.today).year)]
    case .contributionChange:
      guard case .success(let one) = filled.contribution() else { return [:] }
      return [
        .agreed: one.agreed.description, .kind: one.kind.rawValue, .year: String(one.year),
        .invoiced: one.invoicedOn?.description ?? "",
        .received: one.received == .none ? "" : one.received.description,
        .receivedOn: one.receivedOn?.description ?? "", .note: one.note,
      ]
    case .meetingMinutes:
      guard let one = filled.meeting().flatMap({ filled.partnership.minutesState(of: $0.id) }) else {
        return [:]
      }
      return [
        .drafted: one.draftedOn?.description ?? "", .chairAgreed: one.chairAgreedOn?.description ?? "",
        .circulated: one.circulatedOn?.description ?? "", .agreedAt: one.agreedAt?.text ?? "",
        .published: one.publishedOn?.description ?? "",
      ]
    default:
      guard case .success(let one) = filled.risk() else { return [:] }
      return [
        .text: one.text, .kind: one.kind, .source: one.source, .by: one.by, .rating: one.rating,
        .reported: one.reportedOn?.description ?? "",
      ]
    }
  }
}
