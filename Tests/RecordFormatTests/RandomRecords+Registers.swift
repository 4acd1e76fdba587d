import Governance
import TestSupport

extension RandomRecords {
  /// One record of every register that the office keeps.
  mutating func registers() -> [Record] {
    var evidence = Evidence(id: "V-A001", rule: "x" + text(), on: day())
    (evidence.subject, evidence.occurrence, evidence.text, evidence.by) = (text(), text(), text(), text())
    var contribution = Contribution(
      id: "B-A001", agency: "LBB", year: number() + 1900, agreed: Money(pence: number()))
    (contribution.kind, contribution.note) = (any(), text())
    (contribution.invoicedOn, contribution.receivedOn) = (maybe { $0.day() }, maybe { $0.day() })
    contribution.received = Money(pence: number())
    var minutes = MinutesState(id: "I-A001", meeting: "M-A001")
    (minutes.draftedOn, minutes.chairAgreedOn) = (maybe { $0.day() }, maybe { $0.day() })
    (minutes.circulatedOn, minutes.publishedOn) = (maybe { $0.day() }, maybe { $0.day() })
    minutes.agreedAt = maybe { _ in "M-A001" }
    var risk = Risk(id: "X-A001", text: "x" + text(), openedOn: day())
    (risk.kind, risk.source, risk.by, risk.rating) = (text(), text(), text(), text())
    (risk.reportedOn, risk.closedOn) = (maybe { $0.day() }, maybe { $0.day() })
    var document = Document(id: "F-A001", name: "x" + text(), date: day())
    (document.version, document.place, document.by) = (text(), text(), text())
    (document.reviewOn, document.withdrawnOn) = (maybe { $0.day() }, maybe { $0.day() })
    document.issuedTo = list()
    return matters() + [
      .evidence(evidence), .contribution(contribution), .minutes(minutes), .risk(risk), .document(document),
    ]
  }

  private mutating func matters() -> [Record] {
    var matter = Matter(id: "J-A001", kind: "x" + text(), title: "x" + text(), openedOn: day())
    (matter.parties, matter.decision, matter.note) = (list(), maybe { _ in "D-A001" }, text())
    (matter.closedOn, matter.outcome) = (maybe { $0.day() }, text())
    var step = MatterStep(id: "Z-A001", matter: "J-A001", stage: "x" + text(), on: day())
    (step.text, step.by, step.agreedBy) = (text(), text(), text())
    step.until = maybe { $0.day() }
    var action = ChairsAction(id: "K-A001", group: "board", text: "x" + text(), on: day())
    (action.opinion, action.note) = (text(), text())
    return [.matter(matter), .matterStep(step), .chairsAction(action)]
  }

  /// One record of what is entered in the course of a meeting.
  mutating func heard() -> [Record] {
    let at = Moment(day(), time())
    var decision = Decision(
      id: "D-A001", meeting: "M-A001", item: maybe { _ in "G-A001" }, at: at, sequence: maybe { $0.number() },
      text: "x" + text(), footing: any())
    (decision.number, decision.how, decision.note) = (maybe { $0.number() }, text(), text())
    (decision.outcome, decision.confirms) = ("x" + text(), maybe { _ in "D-A001" })
    decision.ratifies = maybe { _ in "K-A001" }
    var stay = Stay(
      id: "S-A001", post: maybe { _ in "board-01" }, person: maybe { _ in "P-A001" }, capacity: any())
    if stay.isPresence { stay.means = any() }
    (stay.arrived, stay.arrivedSequence) = (maybe { Moment($0.day(), $0.time()) }, maybe { $0.number() })
    (stay.left, stay.leftSequence) = (maybe { Moment($0.day(), $0.time()) }, maybe { $0.number() })
    (stay.expected, stay.leaves, stay.why) = (maybe { $0.time() }, maybe { $0.time() }, text())
    var sitting = Sitting(
      id: "T-A001", opened: at, sequence: maybe { $0.number() }, chair: maybe { _ in "P-A001" })
    (sitting.closed, sitting.closedSequence) = (maybe { Moment($0.day(), $0.time()) }, maybe { $0.number() })
    sitting.why = text()
    let interest = Interest(
      id: "N-A001", item: "G-A001", person: "P-A001", interest: "x" + text(), ruling: any())
    let note = Note(
      id: "N-A002", item: maybe { _ in "G-A001" }, at: at, sequence: maybe { $0.number() }, text: "x" + text()
    )
    let vote = Vote(
      id: "O-A001", decision: "D-A001", agency: "LBB", choice: any(), person: maybe { _ in "P-A001" })
    return [
      .decision(decision), .stay(stay, of: "M-A001"), .sitting(sitting, of: "M-A001"),
      .interest(interest, of: "M-A001"), .note(note, of: "M-A001"), .vote(vote, of: "M-A001"),
    ]
  }
}
