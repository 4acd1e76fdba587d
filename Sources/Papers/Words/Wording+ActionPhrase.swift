package import Governance

extension Wording {
  /// What is wrong with an action typed in one line, and what to do: one sentence on each line.
  package func problem(_ problem: ActionPhrase.Problem) -> [String] {
    switch problem {
    case .empty: return ["Nothing to record. Type what is to be done, by whom, by when."]
    case .nobody(let who):
      return [
        "“\(who)” is nobody of this partnership, and no day. Nothing was written.",
        "  Type what, who, when: who is a post, a holder, an agency or every agency.",
      ]
    case .several(let who, let posts):
      return ["“\(who)” names \(posts.count):"] + posts.map { "  \($0)  \(titleAndHolder($0))" }
        + ["Nothing was changed. Name one of them by its id."]
    case .noDay(let words):
      return [
        "“\(words)” is no day. Nothing was written.",
        "  Type a day such as 15 jan, 2027-01-15, friday or +2w.",
      ]
    }
  }
}
