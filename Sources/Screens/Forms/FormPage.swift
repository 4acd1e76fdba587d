package import Governance
import Papers
import TerminalFrame

/// A form being filled in: its fields under each other, checked at every key.
package struct FormPage: Sendable {
  /// The form with what was typed.
  package private(set) var form: Form
  /// The field under the cursor.
  package private(set) var cursor = 0
  /// The fields as lines with a cursor of their own.
  private(set) var lines: [TextLine]
  /// The fields that somebody typed into; a problem of any other is shown only once saving was tried.
  private(set) var touched: Set<Field.Name> = []
  /// Whether saving was tried.
  private(set) var wasTried = false
  /// The fields that say what the form is about, which it was opened with and which stay.
  let fixed: Set<Field.Name>
  /// The numbers of several actions that the form is filled in for at once; empty for one.
  let each: [String]
  /// The field that differs from each to each.
  let eachField: Field.Name
  /// The candidate that Tab takes.
  private(set) var candidate = 0
  /// Whether the field under the cursor was just come to: what stands in it is then replaced by what is typed.
  private(set) var isFresh = true
  /// What the form is checked with: worked out when the text or the partnership changes.
  private(set) var check: Check
  /// What needs attention and is answered by the form, to be marked so when it is saved; `nil` for a form of its own.
  var answers: Finding?
  private let opening: Form

  /// What the fields say and what is wrong with them.
  struct Check: Sendable {
    var filled: FilledForm
    var problems: [FormProblem]
    var candidates: [Candidate]
    var revision: Int
  }

  /// Opens a form on what is known already.
  ///
  /// - Parameters:
  ///   - kind: What it is for.
  ///   - texts: What it is about.
  ///   - each: The numbers of the actions it is for, or the codes of those that did what is due, where it is for several.
  ///   - desk: The desk; what was typed into the same form and not saved is there again.
  package init(_ kind: Form.Kind, _ texts: [Field.Name: String] = [:], each: [String] = [], desk: inout Desk)
  {
    var form = Form(kind, texts)
    self.each = each
    eachField = kind == .evidence ? .subject : .action
    if let first = each.first { form.texts[eachField] = first }
    fixed = Set(form.texts.filter { !$0.value.isEmpty }.keys)
    form.prefill(in: desk.partnership, on: desk.today)
    opening = form
    self.form = form
    lines = form.fields.map { TextLine(form.texts[$0.name] ?? "") }
    check = Check(
      filled: form.read(in: desk.partnership, on: desk.today), problems: [], candidates: [], revision: -1)
    let usual = fixed.isEmpty ? nil : FormPage.usual[kind]
    cursor =
      usual.flatMap { name in form.fields.firstIndex { $0.name == name } }
      ?? form.fields.firstIndex { !fixed.contains($0.name) } ?? 0
    takeDraft(desk: &desk)
    come(desk: desk)
  }

  /// The field that is changed most often of something that is there already, where that is not the first.
  private static let usual: [Form.Kind: Field.Name] = [
    .riskChange: .reported, .contributionChange: .received, .documentChange: .review,
  ]

  /// The fields that can be filled in, by their place.
  private var open: [Int] { form.fields.indices.filter { !fixed.contains(form.fields[$0].name) } }

  /// Under what the draft of the form is kept: what it is for, and what about.
  private var draftKey: Form {
    var key = Form(form.kind, opening.texts.filter { fixed.contains($0.key) })
    if each.count > 1 { key.texts[eachField] = each.joined(separator: ", ") }
    return key
  }

  /// Fills in what was typed before and not saved; what nobody typed stays as it is now.
  private mutating func takeDraft(desk: inout Desk) {
    guard let draft = desk.drafts[draftKey] else { return }
    touched = Set(draft.keys)
    form.texts.merge(draft) { $1 }
    propose(desk: desk)
    lines = form.fields.map { TextLine(form.texts[$0.name] ?? "") }
    desk.say("What you typed before is still here.")
  }

  /// The field under the cursor.
  var field: Field { form.fields[cursor] }

  /// Checks the form again when the partnership has changed.
  mutating func settle(desk: Desk) {
    if check.revision != desk.revision { recheck(desk: desk) }
  }

  private mutating func recheck(desk: Desk) {
    let filled = form.read(in: desk.partnership, on: desk.today)
    let typed = isFresh && field.isOfFewWords ? "" : form.texts[field.name] ?? ""
    check = Check(
      filled: filled, problems: form.problems(in: desk.partnership, on: desk.today),
      candidates: Candidate.all(for: field, of: form.kind, typed: typed, filled: filled, desk: desk),
      revision: desk.revision)
    candidate = min(candidate, max(0, check.candidates.count - 1))
  }

  /// Comes to the field under the cursor: what stands in it is chosen whole, and is the candidate where it is one.
  private mutating func come(desk: Desk) {
    isFresh = true
    candidate = 0
    recheck(desk: desk)
    let typed = Partnership.trimmed(form.texts[field.name] ?? "")
    candidate = check.candidates.firstIndex { $0.value == typed } ?? 0
  }

  /// Takes a key.
  mutating func press(_ key: Key, desk: inout Desk) -> ([Effect], Move) {
    switch KeyTable.act(for: key, in: .form) {
    case .back:
      keepDraft(in: &desk)
      return ([], .close)
    case .save: return save(desk: &desk)
    case .confirm:
      if !open.contains(where: { $0 > cursor }) { return save(desk: &desk) }
      // What makes no sense is said in whole where it stands, and replaced by what is typed next; the arrows go on.
      if touched.contains(field.name), lines[cursor].text != "", problem(of: field) != nil {
        come(desk: desk)
      } else {
        go(to: cursor + 1, desk: desk)
      }
    case .complete: complete(desk: desk)
    case .up, .previousPane: go(to: cursor - 1, desk: desk)
    case .down: go(to: cursor + 1, desk: desk)
    case .nextCandidate: candidate = check.candidates.isEmpty ? 0 : (candidate + 1) % check.candidates.count
    case .previousCandidate:
      candidate =
        check.candidates.isEmpty ? 0 : (candidate + check.candidates.count - 1) % check.candidates.count
    default: type(key, desk: &desk)
    }
    return ([], .stay)
  }

  /// Fills fields that nobody typed into with what is proposed.
  mutating func propose(_ texts: [Field.Name: String], desk: Desk) {
    for (place, field) in form.fields.enumerated() {
      guard let text = texts[field.name], !touched.contains(field.name) else { continue }
      form.texts[field.name] = text
      lines[place] = TextLine(text)
    }
    recheck(desk: desk)
  }

  /// Asks for the partnership to be made; the form stays until it is.
  private func found(_ founding: Desk.Founding, desk: inout Desk) -> ([Effect], Move) {
    func text(_ name: Field.Name) -> String { Partnership.trimmed(form.texts[name] ?? "") }
    guard founding.templates.contains(text(.template)) else {
      desk.refuse(
        "No constitution is called \u{201C}\(text(.template))\u{201D}: \(founding.templates.joined(separator: ", "))."
      )
      return ([], .stay)
    }
    return (
      [.found(template: text(.template), name: text(.name), area: text(.area), folder: text(.folder))], .stay
    )
  }

  private mutating func go(to place: Int, desk: Desk) {
    let open = open
    guard let first = open.first, let last = open.last else { return }
    let step = place < cursor ? -1 : 1
    var next = place
    while next > first, next < last, !open.contains(next) { next += step }
    cursor = max(first, min(last, next))
    come(desk: desk)
  }

  private mutating func type(_ key: Key, desk: inout Desk) {
    guard !fixed.contains(field.name) else {
      return desk.refuse("That is what the form is about. Esc goes back; choose another there.")
    }
    var line = lines[cursor]
    if isFresh, key.replacesText { line = TextLine() }
    guard line.take(key) else {
      return desk.refuse("\(key.name) does nothing here. F1 shows every key.")
    }
    lines[cursor] = line
    isFresh = false
    set(lines[cursor].text, desk: desk)
  }

  private mutating func set(_ text: String, desk: Desk) {
    form.texts[field.name] = text
    touched.insert(field.name)
    // What is named is shown as it is, and a new one gets what is proposed; what a form leaves empty is emptied. A first run
    // has its proposals from outside.
    if form.kind != .found { propose(desk: desk) }
    candidate = 0
    recheck(desk: desk)
  }

  /// Fills what nobody typed with what is proposed for what has been typed.
  private mutating func propose(desk: Desk) {
    var proposed = Form(form.kind, form.texts.filter { touched.contains($0.key) || fixed.contains($0.key) })
    proposed.prefill(in: desk.partnership, on: desk.today)
    for (place, field) in form.fields.enumerated()
    where !touched.contains(field.name) && !fixed.contains(field.name) {
      form.texts[field.name] = proposed.texts[field.name]
      lines[place] = TextLine(proposed.texts[field.name] ?? "")
    }
  }

  /// Tab: takes the candidate, else goes to the next field.
  private mutating func complete(desk: Desk) {
    let typed = Partnership.trimmed(form.texts[field.name] ?? "")
    guard check.candidates.indices.contains(candidate), check.candidates[candidate].value != typed,
      !fixed.contains(field.name), !typed.isEmpty || candidate > 0 || field.isRequired
    else { return go(to: cursor + 1, desk: desk) }
    let value = check.candidates[candidate].value
    lines[cursor] = TextLine(value)
    isFresh = false
    set(value, desk: desk)
  }

  /// What was typed and not saved waits until the form is opened again.
  private func keepDraft(in desk: inout Desk) {
    let typed = form.texts.filter { touched.contains($0.key) && $0.value != opening.texts[$0.key] ?? "" }
    desk.drafts[draftKey] = typed.isEmpty ? nil : typed
    if !typed.isEmpty { desk.say("Not saved. What you typed waits here until you open this form again.") }
  }

  private mutating func save(desk: inout Desk) -> ([Effect], Move) {
    wasTried = true
    let before = desk.partnership
    switch outcome(desk: &desk) {
    case .problems(let problems):
      recheck(desk: desk)
      if let place = form.fields.firstIndex(where: { $0.name == problems.first?.field }),
        !fixed.contains(form.fields[place].name)
      {
        cursor = place
        come(desk: desk)
      }
      // What is wrong with what the form is about has no field to stand at.
      let about = problems.first { problem in fixed.contains(problem.field) }.map { problem in
        " " + desk.wording.problem(problem.problem, typed: form.texts[problem.field] ?? "")
      }
      desk.refuse("Not saved: \(Wording.count(problems.count, "field")) to put right.\(about ?? "")")
      return ([], .stay)
    case .change where form.kind == .found:
      return desk.founding.map { found($0, desk: &desk) } ?? ([], .close)
    case .change where form.kind == .clauses:
      let first = Day(phrase: form.texts[.from] ?? "", today: desk.today) ?? desk.today.adding(months: -24)
      return ([.suppose(file: Partnership.trimmed(form.texts[.file] ?? ""), from: first)], .stay)
    case .change(var change):
      if let answers {
        change.steps +=
          desk.partnership.acknowledging(
            answers, as: .onAgenda, by: "", because: "", on: desk.today, ids: &desk.ids
          ).steps
      }
      desk.drafts[draftKey] = nil
      let effects = desk.apply(change, on: desk.today) { wording in
        wording.remarks(change, before: before).joined(separator: ". ")
      }
      if let question = HandoverPage(after: change, before: before, desk: desk) {
        return (effects, .replace(.handover(question)))
      }
      return (effects, .close)
    }
  }

  /// The change for the one thing the form is about, or the changes for each of several as one.
  private func outcome(desk: inout Desk) -> FormOutcome {
    guard each.count > 1 else { return form.outcome(in: desk.partnership, on: desk.today, ids: &desk.ids) }
    var partnership = desk.partnership
    var steps: [Change.Step] = []
    // What was done by many is one thing, and is said as one.
    var act: Act?
    for text in each {
      var one = form
      one.texts[eachField] = text
      switch one.outcome(in: partnership, on: desk.today, ids: &desk.ids) {
      case .problems(let problems): return .problems(problems)
      case .change(let change):
        partnership.apply(change)
        steps += change.steps
        if form.kind == .evidence { act = change.act }
      }
    }
    if let act { return .change(Change(act, steps)) }
    let detail = form.texts[.evidence] ?? form.texts[.why] ?? form.texts[.text] ?? ""
    let day = Day(phrase: form.texts[.due] ?? "", today: desk.today)
    return .change(Change(.entered(form.kind, [each.joined(separator: ", "), detail], day), steps))
  }

  /// The problem of a field, where it is to be shown; `nil` for none.
  func problem(of field: Field) -> FieldProblem? {
    guard wasTried || touched.contains(field.name) else { return nil }
    return check.problems.first { $0.field == field.name }?.problem
  }
}

extension Field {
  /// Whether only a few words may stand in it, which are shown all at once.
  var isOfFewWords: Bool {
    switch kind {
    case .choice, .flag: true
    default: name == .template
    }
  }
}

extension Key {
  /// Whether it replaces a text that is chosen whole: what is typed, what is pasted, and what deletes.
  fileprivate var replacesText: Bool {
    switch self {
    case .character, .paste, .backspace, .delete: true
    default: false
    }
  }
}
