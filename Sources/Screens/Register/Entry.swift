package import Governance
import TerminalFrame

/// Something the register asks for: a line to type, or a question answered with one key.
package enum Entry: Hashable, Sendable {
  /// A line to type.
  case line(Prompt)
  /// A question answered with one key.
  case question(Question)

  /// A line to type.
  package struct Prompt: Hashable, Sendable {
    /// What is asked for.
    package var label: String
    /// What has been typed.
    package var line = TextLine()
    /// What it is for.
    package var purpose: Purpose
    /// What is wrong with what was typed; empty for nothing.
    package var problem = ""
  }

  /// A question answered with one key.
  package struct Question: Hashable, Sendable {
    /// The question.
    package var words: String
    /// The keys and what each means.
    package var answers: [Answer]
    /// What it is for.
    package var purpose: Purpose
  }

  /// One answer to a question.
  package struct Answer: Hashable, Sendable {
    /// The key.
    package var key: Character
    /// What it means.
    package var words: String
  }

  /// What is done with the answer.
  package enum Purpose: Hashable, Sendable {
    /// When a post's holder comes.
    case expected(Post.ID)
    /// When somebody who is here leaves.
    case leaves(Stay)
    /// By what means a post's holder is here.
    case means(Post.ID)
    /// When somebody went, on another day than the meeting's.
    case gone(Stay)
    /// When whoever was here for a post came back, on another day than the meeting's.
    case back(Post.ID)
    /// When the meeting was opened or resumed with somebody in the chair, on another day than its own.
    case opening(Person.ID?)
    /// When an item was begun, on another day than the meeting's; `nil` for the next.
    case beginning(AgendaItem.ID?)
    /// Whether an item that was taken and ended is begun again.
    case beginAgain(AgendaItem.ID)
    /// When the item being taken ended, on another day than the meeting's.
    case ending
    /// When the meeting was adjourned and why, on another day than its own.
    case adjourning(String)
    /// When the meeting was opened, corrected.
    case openedAt
    /// When an item was begun, corrected.
    case begunAt(AgendaItem)
    /// When a decision was taken, corrected.
    case decidedAt(Decision)
    /// When the meeting was closed, on another day than its own.
    case closing
    /// Who is here for a post.
    case sentFor(Post.ID)
    /// Which named deputy is here for a post.
    case whichDeputy(Post.ID, [Person.ID])
    /// Item and interest of somebody.
    case interest(Person.ID)
    /// The Chair's ruling on an interest.
    case ruling(Person.ID, AgendaItem.ID, String)
    /// The name of somebody without a post.
    case someone
    /// What somebody unknown looks like.
    case stranger
    /// As what somebody comes.
    case someoneAs(String)
    /// Which post somebody now holds, or was sent for.
    case postOf(String, isHolder: Bool)
    /// The text of a decision.
    case decision
    /// What is put to the vote.
    case motion
    /// Whether it goes to the vote.
    case toTheVote(String)
    /// Whether what was put was agreed, where no voting rule is stated.
    case agreed(String)
    /// Whether a decision confirms the earlier one that its item is for.
    case confirming(String)
    /// What, by whom, when.
    case action
    /// The text of a note.
    case note
    /// Who is in the chair.
    case chair
    /// Whether to adjourn or close, or resume or close.
    case openMeeting
    /// Why the meeting is adjourned.
    case adjournment
    /// Whether somebody sent is to be named deputy from now on.
    case nameDeputy(Stay)
    /// When somebody came.
    case arrivedAt(Stay)
    /// When somebody went.
    case leftAt(Stay)
    /// With whom a mark is exchanged.
    case exchange(Stay)
    /// The name of somebody entered without one.
    case naming(Stay)
  }
}
