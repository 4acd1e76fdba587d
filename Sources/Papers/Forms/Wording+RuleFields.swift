import Governance

extension Wording {
  /// What a field is called in the forms on matters, votes, the Chair's action, notices and approvals; `nil` where it is
  /// called as in any other form.
  static func ruleLabel(_ name: Field.Name, of kind: Form.Kind) -> String? {
    switch (name, kind) {
    case (.on, .matterOpen): "opened on"
    case (.on, .matterStep), (.on, .evidence): "done on"
    case (.on, .matterExtend): "extended on"
    case (.on, .matterClose): "closed on"
    case (.on, .chairsAction): "taken on"
    case (.on, .chairsConsult): "consulted on"
    case (.on, .notice): "given on"
    case (.on, .approve): "approved on"
    case (.kind, .matterOpen): "what matter"
    case (.until, _): "new day"
    case (.why, .matterExtend): "reasons"
    case (.text, .chairsAction): "what is decided"
    case (.text, .notice): "text of amendment"
    case (.opinion, _): "no meeting because"
    case (.person, .chairsConsult): "who"
    case (.chairsAction, _): "Chair's action"
    case (.by, .notice): "called by"
    default: nil
    }
  }

  /// What may be written in a field of those forms; `nil` where it is as in any other form.
  static func ruleHint(_ name: Field.Name, of kind: Form.Kind) -> String? {
    switch (name, kind) {
    case (.kind, .matterOpen): "one of the constitution's, such as a dispute or a review"
    case (.title, .matterOpen): "a few words; never a child's name"
    case (.decision, _): "the number of the decision"
    case (.matter, _): "the matter's title or code"
    case (.stage, _): "the stage's word in the constitution"
    case (.opinion, _): "why the Chair thinks that no special meeting is needed"
    case (.text, .notice): "where the text of the amendment stands in the notice; may be empty"
    case (.document, .approve): "the document's title, the same each time"
    default: nil
    }
  }
}
