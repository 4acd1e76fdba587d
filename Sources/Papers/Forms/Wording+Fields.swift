package import Governance

extension Wording {
  /// What a form is called.
  package static func title(_ kind: Form.Kind) -> String {
    switch kind {
    case .found: "A partnership of your own"
    case .clauses: "What if the clauses read otherwise; nothing is saved"
    case .personAdd: "New person"
    case .personChange: "Change a person"
    case .personLeave: "Somebody leaves everything"
    case .agencyAdd: "New agency"
    case .agencyChange: "Change an agency"
    case .agencyEnd: "An agency ends"
    case .groupAdd: "New group"
    case .groupChange: "Change a group"
    case .groupEnd: "A group ends"
    case .lineAdd: "New reporting line"
    case .lineEnd: "A reporting line ends"
    case .postAdd: "New post"
    case .postChange: "Change a post"
    case .postEnd: "A post ends"
    case .appoint: "Appoint somebody to a post"
    case .appointmentChange: "Change an appointment: its days, its term, the notice"
    case .appointmentEnd: "Somebody ceases to hold a post"
    case .deputyAdd: "Name a deputy"
    case .deputyEnd: "A deputy ceases"
    case .representAdd: "A post represents another agency too"
    case .representEnd: "A post no longer represents an agency"
    case .officeSet: "Who has an office, such as chair"
    case .officeEnd: "An office ends"
    case .meetingAdd: "New meeting"
    case .meetingChange: "Change a meeting"
    case .meetingCancel: "Cancel a meeting"
    case .agendaAdd: "New agenda item"
    case .agendaChange: "Change an agenda item"
    case .agendaRemove: "Take an item off the agenda"
    case .agendaPut: "Put something on a group's next agenda"
    case .reply: "A reply to the invitation"
    case .actionSet: "New action"
    case .actionDone: "An action is done"
    case .actionProgress: "Note progress of an action"
    case .actionTick: "An agency has done its part"
    case .actionHandOn: "Hand an action on"
    case .actionRedate: "Move an action's day"
    case .actionDrop: "Drop an action"
    case .actionReopen: "Take an action up again"
    case .evidence: "Something due under the constitution was done"
    case .matterOpen: "Open a matter with time limits"
    case .matterStep: "A stage of a matter was done"
    case .matterExtend: "Extend a stage of a matter, with reasons"
    case .matterClose: "Close a matter"
    case .determine: "Determine a vote that was tied"
    case .chairsAction: "A Chair's action between meetings"
    case .chairsConsult: "Somebody was consulted on a Chair's action"
    case .chairsPut: "Put a Chair's action on the next agenda"
    case .notice: "Notice of a special meeting or an amendment was given"
    case .approve: "An agency approves a document"
    case .letterSent: "A letter about absences went"
    default: recordTitle(kind) ?? kind.rawValue
    }
  }

  /// What a field is called in a form.
  package static func label(_ field: Field, of kind: Form.Kind) -> String {
    if let label = recordLabel(field, of: kind) { return label }
    if let label = ruleLabel(field.name, of: kind) { return label }
    return switch field.name {
    case .termEnds: "term ends"
    case .notified: kind == .representAdd ? "notice given" : "notice seen"
    case .authorised: "authorised"
    case .on where kind == .letterSent: "went on"
    case .on: kind == .actionDone || kind == .actionTick ? "done on" : "last day"
    case .template: "constitution"
    case .agreedBy: "agreed by"
    case .atRisk: "at risk"
    case .under: "under"
    case .body: "reports to"
    case .short: "short name"
    case .counts: "counts as agency"
    case .to: "ends"
    case .from: "from"
    case .state: "paper is"
    case .standing: "every meeting"
    case .copy: "standing items"
    case .noticed: "answered on"
    case .time: "time"
    case .purpose: kind == .groupAdd || kind == .groupChange ? "purpose" : "for"
    case .number: kind == .postAdd || kind == .postChange ? "no on the list" : "no on the agenda"
    case .date: "day"
    case .end: "ends at"
    case .start: "begins at"
    case .source: "comes from"
    case .text: kind == .actionSet ? "what is to be done" : "how far it is"
    case .kind: "kind"
    default: field.name.rawValue
    }
  }

  /// What may be written in a field, in a few words.
  package static func hint(_ field: Field, of kind: Form.Kind) -> String {
    if let hint = ruleHint(field.name, of: kind) { return hint }
    return switch field.kind {
    case .text:
      switch field.name {
      case .code: "letters and digits, such as LBB; it never changes"
      case .category: "a category of the constitution; may be empty"
      case .office: "chair, vice-chair, secretary or another"
      case .agreedBy: "such as the Board, or a name"
      case .evidence: "a word of evidence"
      case .template: "the constitution to begin with; plain states no rule"
      case .area: "such as London Borough of Bexley"
      case .folder: "where its files are to be"
      case .lead: "who leads it"
      case .paper: "the paper's name"
      default: recordHint(field) ?? ""
      }
    case .list: "words with ; between"
    case .choice(let words): words.joined(separator: ", ")
    case .flag: "yes or no"
    case .day: "mon, 14 sep, +2w, 2026-12-10"
    case .time: "10:02"
    case .number: "a number"
    case .agency: "an agency"
    case .group: "a group"
    case .body: "a group, or another body's name"
    case .post: "a post, by its title, agency or holder"
    case .person: "somebody known"
    case .anybody: "a name; somebody new is added"
    case .meeting: "today, or a group and a day"
    case .item: "the item's number"
    case .action: "the action's number"
    case .doer: "a post, a holder, an agency or every agency"
    }
  }

  /// What a first run is for, and what it makes.
  package static let foundingWords =
    "No partnership is kept here yet. The constitution brings its rules and, where it names them, groups and posts. "
    + "Esc leaves; nothing is made."

  /// What to do where what was typed fits several things, which stand below.
  package static func choose(_ typed: String, of count: Int) -> String {
    "\u{201C}\(typed)\u{201D} fits \(Wording.spelled(count)): choose one."
  }

  /// How a field was read: the day with its weekday, the post with its holder, the new person said to be new.
  ///
  /// - Returns: Empty where what was typed says it all.
  package func reading(_ value: FieldValue) -> String {
    switch value {
    case .nothing, .text, .words, .flag, .time, .number: ""
    case .day(let day): day.weekdayAndDate
    case .agency(let id): partnership.agencies[id]?.name ?? id.text
    case .group(let id): name(id)
    case .post(let id):
      "\(titleAndHolder(id))\(partnership.posts[id].map { ", \(name($0.group))" } ?? "")"
    case .person(let id): partnership.people[id]?.fullName ?? id.text
    case .newcomer(let name): "new: \(Person(id: Code(""), name: name).name)"
    case .meeting(let id): partnership.meetings[id].map { name($0) } ?? id.text
    case .item: ""
    case .action(let id):
      partnership.actions[id].map { "\($0.text): by \(by($0)), due \($0.due?.short ?? "no day")" } ?? id.text
    case .everyAgency: "every agency"
    }
  }
}
