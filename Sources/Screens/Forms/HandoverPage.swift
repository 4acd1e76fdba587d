import Governance
import Papers
import TerminalFrame

/// The one question when a post's holder changes: who does the open actions of the post now.
package struct HandoverPage: Sendable {
  /// The post.
  let post: Post.ID
  /// Who held it before; `nil` for nobody.
  let earlier: Person.ID?
  /// Who holds it then; `nil` for nobody.
  let next: Person.ID?
  /// What is being typed: to whom they go; `nil` when nothing is.
  private var line: TextLine?
  private var problem = ""

  /// Asks, where a change gave a post with open actions another holder, or none; `nil` where there is nothing to ask.
  init?(after change: Change, before: Partnership, desk: Desk) {
    let posts = change.steps.compactMap { step -> Post.ID? in
      if case .put(.appointment(let one)) = step { one.post } else { nil }
    }
    let changed = posts.first { post in
      let was = before.holder(of: post, on: desk.today)?.id
      let ends = desk.partnership.appointment(to: post, on: desk.today)?.to
      let isOver = desk.partnership.holder(of: post, on: desk.today)?.id != was || ends != nil
      return was != nil && isOver && !desk.partnership.openActions(of: post).isEmpty
    }
    guard let changed else { return nil }
    post = changed
    earlier = before.holder(of: changed, on: desk.today)?.id
    let known = Set(before.appointments.all.map(\.id))
    next = desk.partnership.appointments.all.last { $0.post == changed && !known.contains($0.id) }?.person
  }

  var context: KeyContext { line == nil ? .handover : .prompt }

  /// The other posts of whoever held the post, to which the actions could go with them.
  private func otherPosts(_ desk: Desk) -> [Post.ID] {
    desk.partnership.appointments.all.filter {
      $0.person == earlier && $0.post != post && $0.holds(on: desk.today) && $0.to == nil
    }.map(\.post)
  }

  mutating func press(_ key: Key, desk: inout Desk) -> ([Effect], Move) {
    if line != nil { return type(key, desk: &desk) }
    switch KeyTable.act(for: key, in: .handover) {
    case .keepWithPost, .back:
      let count = Wording.count(desk.partnership.openActions(of: post).count, "open action")
      desk.say("\(count) kept with the post: \(desk.wording.title(post)).")
      return ([], .close)
    case .goWithPerson:
      guard let other = otherPosts(desk).first else {
        desk.refuse("\(desk.wording.name(earlier)) holds no other post.")
        return ([], .stay)
      }
      return hand(to: .post(other), desk: &desk)
    case .someoneElse: line = TextLine()
    default: desk.refuse("\(key.name) does nothing here. ? shows every key.")
    }
    return ([], .stay)
  }

  private mutating func type(_ key: Key, desk: inout Desk) -> ([Effect], Move) {
    switch KeyTable.act(for: key, in: .prompt) {
    case .back: line = nil
    case .confirm:
      let text = Partnership.trimmed(line?.text ?? "")
      let group = desk.partnership.posts[post]?.group
      guard let doer = desk.partnership.doer(named: text, in: group, on: desk.today) else {
        problem = "Nobody and no agency is called \u{201C}\(text)\u{201D}."
        return ([], .stay)
      }
      if case .several(let posts) = doer {
        problem = "\u{201C}\(text)\u{201D} fits \(posts.count) posts. Type more of it."
        return ([], .stay)
      }
      return hand(to: doer, desk: &desk)
    default:
      problem = ""
      _ = line?.take(key)
    }
    return ([], .stay)
  }

  private func hand(to doer: Doer, desk: inout Desk) -> ([Effect], Move) {
    let why = "\(desk.wording.fullName(earlier)) ceased to hold \(desk.wording.title(post))"
    guard
      let change = desk.partnership.handingOver(
        openActionsOf: post, to: doer, why: why, on: desk.today, ids: &desk.ids)
    else {
      desk.refuse("They are with that post already.")
      return ([], .stay)
    }
    return (desk.apply(change, on: desk.today), .close)
  }

  func draw(on frame: inout Frame, desk: Desk) {
    let width = frame.size.columns - 2
    let actions = desk.partnership.openActions(of: post)
    let wording = desk.wording
    let question =
      "\(Wording.count(actions.count, "open action")) of \(wording.title(post)): who does \(actions.count == 1 ? "it" : "them") now?"
    let title = question.wrapped(to: width).prefix(2)
    for (row, line) in title.enumerated() {
      frame.write(line, column: 1, row: row, width: width, style: Style(role: .title, bold: true))
    }
    let top = title.count + 1
    let stay = next.map { "they stay with the post: \(wording.fullName($0))" }
    var answers = ["k  \(stay ?? "they stay with the post, which is then vacant")"]
    let others = otherPosts(desk)
    if let other = others.first {
      answers.append("g  they go with \(wording.fullName(earlier)), \(wording.title(other))")
    }
    answers.append("o  somebody else does them")
    for (row, answer) in answers.enumerated() { frame.write(answer, column: 1, row: top + row, width: width) }
    frame.cursor = Place(column: 1, row: top)
    let room = max(0, frame.size.rows - answers.count - top - 4)
    for (row, action) in actions.prefix(room).enumerated() {
      let number = action.number.map { "\($0) " } ?? ""
      let late = wording.state(action)
      frame.write(
        "\(number)\(action.text)\(late.isEmpty ? "" : ", \(late)")".clipped(to: width), column: 1,
        row: top + 1 + answers.count + row, width: width, style: .muted)
    }
    frame.drawStatus(desk: desk, left: "", row: frame.size.rows - 2)
    let acts: [KeyAct] =
      [.keepWithPost] + (others.isEmpty ? [] : [.goWithPerson]) + [.someoneElse, .help, .back]
    frame.drawHints(KeyTable.hints(for: acts, in: .handover), row: frame.size.rows - 1)
    if let line {
      frame.drawLine("Who does them", line, row: frame.size.rows - 2, problem: problem)
    }
  }
}
