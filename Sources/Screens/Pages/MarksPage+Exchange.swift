import Governance
import Papers

extension MarksPage {
  /// Asks with whom a mark is exchanged.
  mutating func askExchange(_ stay: Stay, _ proceedings: Proceedings, desk: inout Desk) {
    guard stay.person != nil else { return desk.refuse("Enter the name first: n asks for it.") }
    let wording = Wording(proceedings.partnership, on: proceedings.meeting.date)
    prompt = Entry.Prompt(
      label: "Exchange the mark of \(wording.fullName(stay.person)) with", purpose: .exchange(stay))
  }

  /// The exchange with whoever the typed words mean, as at the door; refused in words where it is not one mark of one
  /// other person.
  func exchange(_ stay: Stay, with text: String, _ proceedings: Proceedings, desk: inout Desk) -> Outcome? {
    let others = Door(line: TextLine(text)).matches(proceedings).filter { $0.person != stay.person }
    let wording = Wording(proceedings.partnership, on: proceedings.meeting.date)
    guard let other = others.first else {
      desk.refuse("No other person of this meeting goes by \u{201C}\(text)\u{201D}.")
      return nil
    }
    guard others.count == 1 else {
      let names = others.prefix(4).map { wording.fullName($0.person) }
      let more = others.count > 4 ? " and more" : ""
      desk.refuse(
        "\u{201C}\(text)\u{201D} fits \(names.joined(separator: ", "))\(more). Type more of the name.")
      return nil
    }
    let marks = other.marks
    guard let mark = marks.first else {
      desk.refuse("\(wording.fullName(other.person)) has no mark that could be exchanged.")
      return nil
    }
    guard marks.count == 1 else {
      desk.refuse(
        "\(wording.fullName(other.person)) has \(marks.count) marks: open theirs and exchange the one that is meant."
      )
      return nil
    }
    return proceedings.exchange(stay, mark)
  }
}

extension Door.Match {
  /// Whom it is about; `nil` for a vacant post or somebody without a name.
  var person: Person.ID? {
    switch self {
    case .post(let row): row.entry.holder
    case .deputy(let person, _): person
    case .attending(let stay): stay.person
    }
  }

  /// What was entered for them, in the order of entry.
  var marks: [Stay] {
    switch self {
    case .post(let row), .deputy(_, let row): row.stays.filter { $0.person == person }
    case .attending(let stay): [stay]
    }
  }
}
