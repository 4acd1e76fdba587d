/// What was done in one change, as a value; the words for it stand with the papers.
public enum Act: Hashable, Sendable {
  /// A partnership was made from a template; with demo records or without.
  case created(String)
  /// Somebody came.
  case arrived(Presence, at: Moment)
  /// Somebody was marked as having sent apologies.
  case apologies(Post.ID)
  /// A post's holder was marked absent.
  case absent(Post.ID)
  /// A post's holder said when they will come.
  case expected(Post.ID, at: ClockTime)
  /// A post's holder said that they will come late, and not when.
  case expectedLater(Post.ID)
  /// Somebody said when they must go; `nil` takes it back.
  case willLeave(Person.ID, at: ClockTime?)
  /// Somebody went.
  case left(Person.ID?, at: Moment)
  /// A mark's time was changed.
  case retimed(Person.ID?, arrived: Moment?, left: Moment?)
  /// A time of the meeting's business was corrected.
  case timeCorrected(BusinessTime, to: Moment)
  /// A mark was struck.
  case struck(Post.ID?, Person.ID?)
  /// Somebody new holds a post from a day.
  case appointed(Person.ID, name: String, to: Post.ID, from: Day)
  /// A deputy was named for a post.
  case deputyNamed(Person.ID, for: Post.ID)
  /// Somebody whose name was to be asked has one now.
  case named(String)
  /// The meeting was opened, by whom in the chair.
  case opened(Meeting.ID, at: Moment, chair: Person.ID?, inquorate: Bool)
  /// The meeting was adjourned.
  case adjourned(Meeting.ID, at: Moment)
  /// The meeting was resumed.
  case resumed(Meeting.ID, at: Moment)
  /// The meeting was closed.
  case closed(Meeting.ID, at: Moment)
  /// Somebody took the chair.
  case chaired(Person.ID)
  /// An item was begun.
  case itemOpened(number: Int, title: String, at: Moment)
  /// The last item was ended.
  case itemClosed(number: Int, at: Moment)
  /// An interest was declared.
  case interest(Person.ID, item: Int, ruling: Interest.Ruling)
  /// A decision was taken.
  case decided(String, item: Int?, footing: Decision.Footing)
  /// The agency's notice of an appointment was seen.
  case noticeSeen(Person.ID, Post.ID)
  /// A decision was put on the next agenda to be confirmed.
  case toBeConfirmed(String)
  /// A decision was struck.
  case decisionStruck(String)
  /// A note was taken.
  case noted(String, item: Int?)
  /// An action was agreed.
  case actionAdded(String, due: Day?)
  /// A form was filled in: the names concerned, and the day it turns on, if any.
  case entered(Form.Kind, [String], Day?)
  /// Reminders went to somebody about so many actions.
  case chased(String, actions: Int)
  /// What came of the reminders to somebody was recorded.
  case chaseAnswered(String, Chase.Outcome)
  /// Something that needs attention was seen, waived, or put on an agenda.
  case acknowledged(Finding, Acknowledgement.Kind)
  /// So many late actions were put before the Chair together.
  case putBeforeChair(Int)
  /// All open actions of one who had a post are laid upon another.
  case handedOver(Int, to: String)
  /// The meeting's record of who was here was exchanged between two people.
  case exchanged(Person.ID, Person.ID)
  /// A vote was taken: what on, the count and what it comes to.
  case voted(String, item: Int?, Decision.Footing, VoteCount, VoteResult)
  /// A vote that was tied was determined.
  case determined(String, isAgreed: Bool, by: Agency.ID)
}
