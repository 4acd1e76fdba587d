package import Governance

/// A record as a row of its table.
package struct RecordRow: Sendable {
  /// The table's whole name.
  package var table: String
  /// The record's code.
  package var key: String
  /// The cells under the names of their columns, the key left out, in the order of the schema.
  package var cells: [(column: String, value: String)]
}

extension Record {
  /// The record as a row of its table.
  ///
  /// The folder's name of a meeting is asked for where the table lies in one.
  package func row(folder: (Meeting.ID) -> String) -> RecordRow {
    func row(_ schema: TableSchema, _ key: String, _ values: [String], in table: String? = nil) -> RecordRow {
      RecordRow(
        table: table ?? schema.name, key: key,
        cells: zip(schema.columns, values).map { (column: $0.name, value: $1) })
    }
    func row(_ schema: TableSchema, _ key: String, _ values: [String], of meeting: Meeting.ID) -> RecordRow {
      row(schema, key, values, in: Schema.table(schema, in: folder(meeting)))
    }
    return switch self {
    case .agency(let one): row(Schema.agencies, one.id.text, one.cells)
    case .group(let one): row(Schema.groups, one.id.text, one.cells)
    case .line(let one): row(Schema.lines, one.id.text, one.cells)
    case .post(let one): row(Schema.posts, one.id.text, one.cells)
    case .representation(let one): row(Schema.represents, one.id.text, one.cells)
    case .person(let one): row(Schema.people, one.id.text, one.cells)
    case .appointment(let one): row(Schema.appointments, one.id.text, one.cells)
    case .deputy(let one): row(Schema.deputies, one.id.text, one.cells)
    case .office(let one): row(Schema.offices, one.id.text, one.cells)
    case .meeting(let one): row(Schema.meetings, one.id.text, one.cells)
    case .action(let one): row(Schema.actions, one.id.text, one.cells)
    case .decision(let one): row(Schema.decisions, one.id.text, one.cells)
    case .progress(let one): row(Schema.progress, one.id.text, one.cells)
    case .chase(let one): row(Schema.chases, one.id.text, one.cells)
    case .acknowledgement(let one): row(Schema.acknowledgements, one.id.text, one.cells)
    case .evidence(let one): row(Schema.evidence, one.id.text, one.cells)
    case .contribution(let one): row(Schema.contributions, one.id.text, one.cells)
    case .minutes(let one): row(Schema.minutes, one.id.text, one.cells)
    case .risk(let one): row(Schema.risks, one.id.text, one.cells)
    case .document(let one): row(Schema.documents, one.id.text, one.cells)
    case .matter(let one): row(Schema.matters, one.id.text, one.cells)
    case .matterStep(let one): row(Schema.matterSteps, one.id.text, one.cells)
    case .chairsAction(let one): row(Schema.chairsActions, one.id.text, one.cells)
    case .item(let one, let meeting): row(Schema.agenda, one.id.text, one.cells, of: meeting)
    case .stay(let one, let meeting): row(Schema.attendance, one.id.text, one.cells, of: meeting)
    case .sitting(let one, let meeting): row(Schema.sittings, one.id.text, one.cells, of: meeting)
    case .reply(let one, let meeting): row(Schema.replies, one.id.text, one.cells, of: meeting)
    case .interest(let one, let meeting): row(Schema.interests, one.id.text, one.cells, of: meeting)
    case .note(let one, let meeting): row(Schema.notes, one.id.text, one.cells, of: meeting)
    case .vote(let one, let meeting): row(Schema.votes, one.id.text, one.cells, of: meeting)
    }
  }
}

private func cell(_ value: (some CustomStringConvertible)?) -> String { value.map(\.description) ?? "" }

private func flag(_ value: Bool?) -> String { value.map { $0 ? "yes" : "no" } ?? "" }

private func list(_ values: [String]) -> String { values.joined(separator: "; ") }

extension Agency {
  fileprivate var cells: [String] {
    [name, list(aliases), sector, list(services), flag(countsAsAgency), cell(from), cell(to)]
  }
}

extension Group {
  fileprivate var cells: [String] { [name, kind.rawValue, purpose, cell(from), cell(to)] }
}

extension ReportingLine {
  fileprivate var cells: [String] { [group.text, body, kind.rawValue, topic, every, cell(from), cell(to)] }
}

extension Post {
  fileprivate var cells: [String] {
    [
      group.text, cell(number), title, cell(agency), sector, list(services), category, flag(isStatutory),
      flag(inTotal), flag(countsHere), flag(votes), cell(from), cell(to),
    ]
  }
}

extension Representation {
  fileprivate var cells: [String] { [post.text, agency.text, cell(notifiedOn), cell(from), cell(to)] }
}

extension Person {
  fileprivate var cells: [String] { [name, email, phone, note, cell(from), cell(to)] }
}

extension Appointment {
  fileprivate var cells: [String] {
    [post.text, person.text, cell(from), cell(to), cell(termEnds), cell(notifiedOn)]
  }
}

extension Deputy {
  fileprivate var cells: [String] { [post.text, person.text, cell(authorisedOn), cell(from), cell(to)] }
}

extension Office {
  fileprivate var cells: [String] { [group.text, office, cell(post), cell(person), cell(from), cell(to)] }
}

extension Meeting {
  fileprivate var cells: [String] {
    [group.text, cell(date), cell(start), cell(end), place, kind.rawValue, status.rawValue, folder, note]
  }
}

extension Action {
  fileprivate var cells: [String] {
    [
      cell(number), group.text, cell(meeting), cell(item), text, cell(post),
      isForEveryAgency ? RecordFormat.everyAgency : cell(agency), cell(firstDue), cell(due), cell(timesMoved),
      status.rawValue, cell(closedOn), source, note, isAtRisk ? "yes" : "",
    ]
  }
}

extension Decision {
  fileprivate var cells: [String] {
    [
      cell(number), meeting.text, cell(item), cell(sequence), cell(at), text, how, outcome, footing.rawValue,
      cell(confirms), note, cell(ratifies),
    ]
  }
}

extension Progress {
  fileprivate var cells: [String] {
    [action.text, cell(on), kind.rawValue, text, cell(agency), was, now, agreedBy]
  }
}

extension Chase {
  fileprivate var cells: [String] {
    [
      action.text, cell(person), cell(agency), cell(sentOn), how, outcome.rawValue, cell(outcomeOn), words,
    ]
  }
}

extension Acknowledgement {
  fileprivate var cells: [String] { [finding, kind.rawValue, by, because, cell(on)] }
}

extension Evidence {
  fileprivate var cells: [String] { [rule, subject, occurrence, cell(on), text, by] }
}

extension Contribution {
  fileprivate var cells: [String] {
    [
      agency.text, String(year), kind.rawValue, String(agreed.pence), cell(invoicedOn),
      received == .none ? "" : String(received.pence), cell(receivedOn), note,
    ]
  }
}

extension MinutesState {
  fileprivate var cells: [String] {
    [
      meeting.text, cell(draftedOn), cell(chairAgreedOn), cell(circulatedOn), cell(agreedAt),
      cell(publishedOn),
    ]
  }
}

extension Risk {
  fileprivate var cells: [String] {
    [text, kind, source, by, rating, cell(openedOn), cell(reportedOn), cell(closedOn)]
  }
}

extension Document {
  fileprivate var cells: [String] {
    [name, version, cell(date), place, cell(reviewOn), list(issuedTo), by, cell(withdrawnOn)]
  }
}

extension AgendaItem {
  fileprivate var cells: [String] {
    [
      cell(number), title, purpose, lead, cell(minutes), paper, paperStatus, cell(opened),
      cell(openedSequence),
      cell(closed), cell(closedSequence), cell(confirms), source, isStanding ? "yes" : "", cell(ratifies),
      isConfidential ? "yes" : "",
    ]
  }
}

extension Stay {
  fileprivate var cells: [String] {
    [
      cell(post), cell(person), capacity.rawValue, isPresence ? means.rawValue : "", cell(arrived),
      cell(arrivedSequence), cell(left), cell(leftSequence), cell(expected), cell(leaves), why,
    ]
  }
}

extension Sitting {
  fileprivate var cells: [String] {
    [cell(opened), cell(openedSequence), cell(closed), cell(closedSequence), cell(chair), why]
  }
}

extension Reply {
  fileprivate var cells: [String] { [post.text, answer.rawValue, cell(deputy), cell(time), cell(noticedAt)] }
}

extension Interest {
  fileprivate var cells: [String] { [item.text, person.text, interest, ruling.rawValue] }
}

extension Note {
  fileprivate var cells: [String] { [cell(item), cell(sequence), cell(at), text] }
}

extension Matter {
  fileprivate var cells: [String] {
    [kind, title, list(parties), cell(decision), cell(openedOn), note, cell(closedOn), outcome]
  }
}

extension MatterStep {
  fileprivate var cells: [String] { [matter.text, stage, cell(on), text, by, agreedBy, cell(until)] }
}

extension ChairsAction {
  fileprivate var cells: [String] { [group.text, text, cell(on), opinion, note] }
}

extension Vote {
  fileprivate var cells: [String] { [decision.text, agency.text, choice.rawValue, cell(person)] }
}
