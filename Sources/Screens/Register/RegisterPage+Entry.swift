import Governance
import Papers
import TerminalFrame

extension RegisterPage {
  /// Takes a key while something is being typed or asked.
  mutating func pressInEntry(_ key: Key, _ proceedings: Proceedings, desk: inout Desk) -> ([Effect], Move) {
    switch entry {
    case .line(var prompt):
      switch KeyTable.act(for: key, in: .prompt) {
      case .back:
        entry = nil
      case .confirm:
        entry = nil
        let text = Partnership.trimmed(prompt.line.text)
        let (effects, problem) = take(text, for: prompt.purpose, proceedings, desk: &desk)
        // What was refused is not lost: the line stays, with the reason over it.
        if let problem = problem ?? (pending == nil && entry == nil ? desk.takeRefusal() : nil) {
          prompt.problem = problem
          entry = .line(prompt)
        }
        return (effects, .stay)
      default:
        if prompt.line.take(key) { prompt.problem = "" }
        entry = .line(prompt)
      }
      return ([], .stay)
    case .question(let question):
      return answer(key, question, proceedings, desk: &desk)
    case nil: return ([], .stay)
    }
  }

  /// Takes a line that was typed: what is to be done, or what is wrong with it.
  private mutating func take(
    _ text: String, for purpose: Entry.Purpose, _ proceedings: Proceedings, desk: inout Desk
  ) -> ([Effect], String?) {
    let now = desk.clock.moment
    switch purpose {
    case .expected(let post):
      guard text.isEmpty || ClockTime(text) != nil else { return ([], RegisterPage.noTime) }
      let outcome = proceedings.away(.late, post, expected: ClockTime(text), ids: &desk.ids)
      let effects = perform(outcome, desk: &desk)
      if !effects.isEmpty, let after = self.proceedings(desk) { advance(after) }
      return (effects, nil)
    case .leaves(let stay):
      guard text.isEmpty || ClockTime(text) != nil else { return ([], RegisterPage.noTime) }
      return (perform(proceedings.announcement(of: stay, leaves: ClockTime(text)), desk: &desk), nil)
    case .sentFor(let post): return takeSender(text, post, proceedings, desk: &desk)
    case .interest(let person):
      return (takeInterest(text, person, proceedings), problemOfInterest(text, proceedings))
    case .someone: return ([], takeSomeone(text, desk: desk))
    case .stranger: return (attend(nil, description: text, for: nil, proceedings, desk: &desk), nil)
    case .postOf(let name, let isHolder): return takePost(text, name, isHolder, proceedings, desk: &desk)
    case .decision:
      if text.isEmpty { return ([], nil) }
      return (takeDecision(text, proceedings, desk: &desk), nil)
    case .motion:
      takeMotion(text, proceedings)
      return ([], nil)
    case .action: return takeAction(text, proceedings, desk: &desk)
    case .note:
      if text.isEmpty { return ([], nil) }
      return (perform(proceedings.note(text, now: now, ids: &desk.ids), desk: &desk), nil)
    case .chair: return takeChair(text, proceedings, desk: &desk)
    case .adjournment:
      if isAfterwards(proceedings, desk: desk) {
        askMinute("Adjourned at", .adjourning(text), proceedings, desk: desk)
        return ([], nil)
      }
      return (perform(proceedings.adjournment(why: text, now: now), desk: &desk), nil)
    default: return takeMinute(text, for: purpose, proceedings, desk: &desk)
    }
  }

  static let noTime = "That is no time. Write it as 10:50."

  /// Takes the name of somebody without a post: asks how they come, or says what is wrong with the name.
  private mutating func takeSomeone(_ text: String, desk: Desk) -> String? {
    if text.isEmpty { return nil }
    if text == "?" {
      let label = "Describe whoever it is, such as \u{201C}woman, blue coat\u{201D}"
      entry = .line(Entry.Prompt(label: label, purpose: .stranger))
      return nil
    }
    if let problem = RegisterPage.problem(ofName: text, desk: desk) { return problem }
    let answers = [
      Entry.Answer(key: "a", words: "in attendance"), Entry.Answer(key: "s", words: "sent for a post"),
      Entry.Answer(key: "h", words: "new holder of a post"),
    ]
    entry = .question(Entry.Question(words: "\(text) comes as", answers: answers, purpose: .someoneAs(text)))
    return nil
  }

  /// What is wrong with a name that several people go by; `nil` when one does, or nobody yet.
  private static func problem(ofName text: String, desk: Desk) -> String? {
    let people = desk.partnership.people(named: text)
    guard people.count > 1 else { return nil }
    let names = people.prefix(4).map(\.fullName)
    return "\(Wording.capitalised(Wording.spelled(people.count))) go by that name: "
      + "\(Wording.list(names, with: "or"))\(people.count > 4 ? " …" : ""). Write it in full."
  }

  private mutating func takeInterest(
    _ text: String, _ person: Person.ID, _ proceedings: Proceedings
  ) -> [Effect] {
    guard let (item, words) = itemAndWords(text, proceedings) else { return [] }
    let chair = wording(proceedings).chairAddress
    let answers = [
      Entry.Answer(key: "n", words: "takes no part"), Entry.Answer(key: "l", words: "leaves the room"),
      Entry.Answer(key: "s", words: "stays and speaks"), Entry.Answer(key: "?", words: "not ruled yet"),
    ]
    entry = .question(
      Entry.Question(
        words: "The \(chair) rules, item \(item.number):", answers: answers,
        purpose: .ruling(person, item.id, words)))
    return []
  }

  private func problemOfInterest(_ text: String, _ proceedings: Proceedings) -> String? {
    itemAndWords(text, proceedings) == nil ? "Begin with the number of an item of the agenda." : nil
  }

  private func itemAndWords(_ text: String, _ proceedings: Proceedings) -> (AgendaItem, String)? {
    let digits = text.prefix { $0.isNumber }
    guard let number = Int(digits), let item = proceedings.agenda.first(where: { $0.number == number }) else {
      return nil
    }
    return (item, Partnership.trimmed(text.dropFirst(digits.count)))
  }

  private mutating func takeSender(
    _ text: String, _ post: Post.ID, _ proceedings: Proceedings, desk: inout Desk
  ) -> ([Effect], String?) {
    if text.isEmpty { return ([], nil) }
    if let problem = RegisterPage.problem(ofName: text, desk: desk) { return ([], problem) }
    let effects = attend(text, for: post, proceedings, desk: &desk)
    if case .save(let change, _)? = effects.first, case .arrived(let presence, _) = change.act,
      let news = desk.news,
      presence.capacity == .attending
    {
      let clause = desk.partnership.constitution(on: proceedings.meeting.date)?.settings.deputiesClause ?? ""
      desk.say(
        "\(news.words). In attendance: not a named deputy\(clause.isEmpty ? "" : " (\(clause))"). d on that row below "
          + "names the deputy from now on; it needs the agency's word.")
    }
    return (effects, nil)
  }

  private mutating func takePost(
    _ text: String, _ name: String, _ isHolder: Bool, _ proceedings: Proceedings, desk: inout Desk
  ) -> ([Effect], String?) {
    let posts = desk.partnership.posts(
      named: text, in: proceedings.meeting.group, on: proceedings.meeting.date)
    switch Found(posts) {
    case .none: return ([], "No post of this group goes by \u{201C}\(text)\u{201D}: title, agency or holder.")
    case .several(let posts):
      return (
        [],
        "Several: \(posts.prefix(4).map { wording(proceedings).titleAndHolder($0.id) }.joined(separator: "; ")). Type more."
      )
    case .one(let post):
      if !isHolder { return takeSender(name, post.id, proceedings, desk: &desk) }
      let outcome = proceedings.newHolder(of: post.id, name: name, now: desk.clock.moment, ids: &desk.ids)
      let effects = perform(outcome, desk: &desk)
      let settings = desk.partnership.constitution(on: proceedings.meeting.date)?.settings
      if !effects.isEmpty, let news = desk.news, let settings, !settings.appointmentNoticeClause.isEmpty {
        desk.say(
          "\(news.words). Notice to the \(settings.appointmentNoticeTo) (\(settings.appointmentNoticeClause)) not yet seen."
        )
      }
      return (effects, nil)
    }
  }

  private mutating func takeAction(
    _ text: String, _ proceedings: Proceedings, desk: inout Desk
  ) -> ([Effect], String?) {
    if text.isEmpty { return ([], nil) }
    let read = ActionPhrase.read(text, for: proceedings.meeting.group, on: desk.today, in: desk.partnership)
    switch read {
    case .success(let phrase):
      return (perform(proceedings.action(phrase, now: desk.clock.moment, ids: &desk.ids), desk: &desk), nil)
    case .failure(let problem): return ([], wording(proceedings).problem(problem).joined(separator: " "))
    }
  }

  private mutating func takeChair(
    _ text: String, _ proceedings: Proceedings, desk: inout Desk
  ) -> ([Effect], String?) {
    let here = Set(proceedings.roll(at: proceedings.latest(desk.clock.moment)).compactMap(\.person))
    let people = desk.partnership.people(named: text)
    let candidates = people.filter { here.contains($0.id) }
    guard text.isEmpty || candidates.count == 1 else {
      let problem =
        candidates.isEmpty
        ? "Nobody here goes by \u{201C}\(text)\u{201D}." : "Several go by that name: type more."
      return ([], problem)
    }
    if proceedings.meeting.status == .open {
      return (candidates.first.map { perform(proceedings.chairing(by: $0.id), desk: &desk) } ?? [], nil)
    }
    return (openNow(candidates.first?.id, proceedings, desk: &desk), nil)
  }

  /// Enters somebody as in attendance, making a record of a person who has none.
  mutating func attend(
    _ name: String?, description: String = "", for post: Post.ID?, _ proceedings: Proceedings,
    desk: inout Desk
  ) -> [Effect] {
    let now = desk.clock.moment
    guard let name else {
      return perform(
        proceedings.attendance(of: nil, for: post, description: description, now: now, ids: &desk.ids),
        desk: &desk)
    }
    return perform(proceedings.attendance(named: name, for: post, now: now, ids: &desk.ids), desk: &desk)
  }
}
