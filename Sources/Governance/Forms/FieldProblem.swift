/// What is wrong with a field; the words for it stand with the papers.
public enum FieldProblem: Error, Hashable, Sendable {
  /// It may not be empty.
  case empty
  /// It is no day.
  case noDay
  /// It is no time.
  case noTime
  /// It is no whole number from 1.
  case noNumber
  /// It is no amount of money.
  case noMoney
  /// It is neither yes nor no.
  case notYesOrNo
  /// It is none of these words.
  case notOneOf([String])
  /// Nothing of the kind goes by it.
  case unknown(Field.Kind)
  /// Several go by it: their codes.
  case several([String])
  /// It is not the name of anybody known, and too near to that of these people to be taken for somebody new.
  case mayBe([String])
  /// It has a comma, a control character or another sign that a code may not have.
  case noCode
  /// It may not be given together with another field.
  case notBoth(Field.Name)
  /// With what the other fields say nothing is written here.
  case needless
  /// Something has this code, name, number or day already.
  case taken
  /// It lies before the day on which the thing begins.
  case beforeItBegins(Day)
  /// It lies before the time at which the meeting begins.
  case beforeStart(ClockTime)
  /// It holds nothing that could be ended.
  case nothingToEnd
  /// It is over already.
  case isOver(Day)
  /// Nobody holds the post.
  case vacant
  /// Somebody else holds the post on some of those days.
  case heldBy(Person.ID)
  /// The person has it already; since a day, where it is known.
  case alreadyHas(Day?)
  /// The group does not have it.
  case notOfTheGroup(Group.ID)
  /// The group hangs under another already.
  case hangsUnder(Group.ID)
  /// The group has no meeting planned on whose agenda it could go.
  case nothingPlanned
  /// What is done cannot be changed.
  case isDone
  /// An interest, a note, a decision or an action is recorded under it.
  case isCited
  /// It would hang under itself.
  case underItself
  /// It begins only on a later day.
  case notYet(Day)
  /// The meeting is not closed.
  case notClosed
  /// The meeting was inquorate throughout.
  case inquorate(Meeting.ID)
  /// No letter is due that concerns it.
  case noLetterDue
  /// The attendance register of a meeting that was held says otherwise.
  case registered(Meeting.ID)
  /// A rule on matters, votes, the Chair's action, notices or approvals does not allow it.
  case ruled(RuleProblem)

  /// Whether what was typed is understood, and the record refuses it; otherwise it cannot be used as it stands.
  public var isRefusal: Bool {
    switch self {
    case .empty, .noDay, .noTime, .noNumber, .noMoney, .notYesOrNo, .notOneOf, .unknown, .several, .mayBe,
      .noCode,
      .notBoth, .needless:
      false
    case .taken, .beforeItBegins, .beforeStart, .nothingToEnd, .isOver, .vacant, .heldBy, .alreadyHas,
      .notOfTheGroup, .hangsUnder, .nothingPlanned, .isDone, .isCited, .underItself, .notYet, .registered,
      .notClosed, .inquorate, .ruled, .noLetterDue:
      true
    }
  }
}

/// A problem with one field of a form.
public struct FormProblem: Hashable, Sendable {
  /// The field.
  public var field: Field.Name
  /// What is wrong with it.
  public var problem: FieldProblem

  /// Creates a problem.
  public init(_ field: Field.Name, _ problem: FieldProblem) {
    self.field = field
    self.problem = problem
  }
}
