import Governance
import Papers

/// Something that exists and that a field may be completed to.
struct Candidate: Hashable, Sendable {
  /// What is written into the field.
  var value: String
  /// What it is, for the reader.
  var words: String

  /// The most that are shown.
  static let limit = 8

  /// What fits what was typed, in the order of its list.
  ///
  /// - Complexity: O(records of the kind).
  static func all(for field: Field, of kind: Form.Kind, typed: String, filled: FilledForm, desk: Desk)
    -> [Candidate]
  {
    let typed = Partnership.trimmed(typed)
    return Array(fitting(field, kind, typed, filled, desk).prefix(limit))
  }

  private static func fitting(
    _ field: Field, _ kind: Form.Kind, _ typed: String, _ filled: FilledForm, _ desk: Desk
  )
    -> [Candidate]
  {
    let (partnership, wording) = (desk.partnership, desk.wording)
    func matches(_ words: String) -> Bool {
      typed.isEmpty || Partnership.matches(typed.lowercased(), in: words.lowercased())
    }
    switch field.kind {
    case .choice(let words): return plain(words.filter { $0.hasPrefix(typed.lowercased()) })
    case .flag: return plain(["yes", "no"].filter { $0.hasPrefix(typed.lowercased()) })
    case .text:
      return recorded(field.name, kind, filled, desk, matches)
        ?? plain(known(field.name, filled, desk).filter(matches))
    case .agency:
      let found =
        typed.isEmpty
        ? partnership.agencies.all.filter { $0.holds(on: desk.today) } : partnership.agencies(named: typed)
      return found.map { Candidate(value: $0.id.text, words: $0.name) }
    case .group, .body:
      let found =
        typed.isEmpty
        ? partnership.groups.all.filter { $0.holds(on: desk.today) } : partnership.groups(named: typed)
      return found.map { Candidate(value: $0.id.text, words: $0.name) }
    case .post:
      guard !typed.isEmpty || filled.group() != nil || filled.meeting() != nil else { return [] }
      let group = filled.group()?.id ?? filled.meeting()?.group
      let found =
        typed.isEmpty
        ? group.map { partnership.posts(of: $0, on: desk.today) } ?? []
        : partnership.posts(named: typed, in: group, on: desk.today)
      return found.map {
        Candidate(value: $0.id.text, words: "\(wording.titleAndHolder($0.id)), \(wording.name($0.group))")
      }
    case .person, .anybody:
      guard !typed.isEmpty else { return [] }
      return partnership.people(named: typed).map { person in
        let isOne = partnership.person(called: person.fullName) != nil
        return Candidate(value: isOne ? person.fullName : person.id.text, words: person.name)
      }
    case .doer: return doers(typed, filled, desk)
    case .meeting:
      let near = partnership.meetings(of: nil).filter { $0.status == .planned || $0.status == .open }
      return near.map { Candidate(value: "\($0.group) \($0.date)", words: wording.name($0)) }.filter {
        matches($0.words) || matches($0.value)
      }
    case .action:
      guard !typed.isEmpty else { return [] }
      return partnership.actions(named: typed).map {
        Candidate(value: $0.number.map(String.init) ?? $0.id.text, words: $0.text)
      }
    case .item:
      guard let meeting = filled.meeting() else { return [] }
      return partnership.record(of: meeting.id).agenda.all.map {
        Candidate(value: String($0.number), words: $0.title)
      }
    case .list, .day, .time, .number: return []
    }
  }

  /// Records that a field names by their codes, in words; `nil` where the field names none.
  private static func recorded(
    _ name: Field.Name, _ kind: Form.Kind, _ filled: FilledForm, _ desk: Desk, _ matches: (String) -> Bool
  ) -> [Candidate]? {
    let (partnership, wording) = (desk.partnership, desk.wording)
    func fitting(_ all: [Candidate]) -> [Candidate] { all.filter { matches("\($0.words) \($0.value)") } }
    switch name {
    case .risk:
      return fitting(
        partnership.risks.all.filter { $0.closedOn == nil }.map {
          Candidate(value: $0.id.text, words: $0.text)
        })
    case .contribution:
      return fitting(
        partnership.contributions.all.reversed().map {
          Candidate(value: $0.id.text, words: wording.contributionLine($0))
        })
    case .kind where kind == .matterOpen:
      let rules = partnership.constitution(on: desk.today)?.matters ?? []
      return fitting(rules.map { Candidate(value: $0.id, words: $0.name) })
    case .stage:
      guard case .text(let words)? = filled.values[.matter],
        let matter = partnership.matters(named: words).first
      else { return [] }
      let open = partnership.standing(of: matter, on: desk.today).stages.filter { $0.step == nil }
      return fitting(open.map { Candidate(value: $0.rule.id, words: $0.rule.what) })
    case .kind where kind == .riskAdd || kind == .riskChange:
      return fitting(plain(partnership.registerRule(on: desk.today)?.kinds ?? []))
    case .source where kind == .riskAdd || kind == .riskChange:
      return fitting(plain(partnership.registerRule(on: desk.today)?.sources ?? []))
    case .rule:
      guard let constitution = partnership.constitution(on: desk.today) else { return [] }
      let deadlines = constitution.deadlines.map { Candidate(value: $0.id, words: $0.what) }
      return fitting(deadlines + constitution.checklists.map { Candidate(value: $0.id, words: $0.what) })
    case .subject, .occurrence:
      guard kind == .evidence, case .text(let id)? = filled.values[.rule] else { return nil }
      return fitting(evidence(name == .subject, of: id, filled, desk))
    default: return nil
    }
  }

  /// For whom, or which item or time, of a rule something may be entered as done: what is still open.
  private static func evidence(_ isSubject: Bool, of id: String, _ filled: FilledForm, _ desk: Desk)
    -> [Candidate]
  {
    let (partnership, wording) = (desk.partnership, desk.wording)
    guard let rule = partnership.checklistRule(id, on: desk.today) else {
      var known: Set<String> = []
      return filled.openDues.compactMap { due in
        let value = isSubject ? due.subject.code : due.occurrence
        let words =
          isSubject
          ? wording.whom(due)
          : due.meeting.flatMap { partnership.meetings[$0] }.map { wording.name($0) } ?? ""
        return value.isEmpty || !known.insert(value).inserted ? nil : Candidate(value: value, words: words)
      }
    }
    guard isSubject else { return rule.items.map { Candidate(value: $0.id, words: $0.text) } }
    return partnership.checklists(of: rule, on: desk.today).filter {
      !$0.isComplete && $0.subject != .partnership
    }.map {
      Candidate(value: $0.subject.code, words: wording.subject($0.subject))
    }
  }

  private static func plain(_ words: [String]) -> [Candidate] {
    words.map { Candidate(value: $0, words: "") }
  }

  /// Words that a field of free text often holds.
  private static func known(_ name: Field.Name, _ filled: FilledForm, _ desk: Desk) -> [String] {
    switch name {
    case .template: desk.founding?.templates ?? []
    case .category: (desk.partnership.constitution(on: desk.today)?.categories.keys).map { $0.sorted() } ?? []
    case .office: ["chair", "vice-chair", "secretary"]
    case .agreedBy: desk.partnership.groups.all.filter { $0.holds(on: desk.today) }.map { "the \($0.name)" }
    case .sector: Set(desk.partnership.agencies.all.map(\.sector)).subtracting([""]).sorted()
    case .lead:
      filled.meeting().map { meeting in
        desk.partnership.posts(of: meeting.group, on: meeting.date).compactMap {
          desk.partnership.holder(of: $0.id, on: meeting.date)?.surname
        }
      } ?? []
    default: ruleWords(name, filled, desk)
    }
  }

  private static func doers(_ typed: String, _ filled: FilledForm, _ desk: Desk) -> [Candidate] {
    guard !typed.isEmpty else { return [] }
    var found: [Candidate] = "every agency".hasPrefix(typed.lowercased()) ? plain(["every agency"]) : []
    let group = filled.group()?.id ?? filled.action()?.group
    var posts = desk.partnership.posts(named: typed, in: group, on: desk.today)
    if posts.isEmpty { posts = desk.partnership.posts(named: typed, in: nil, on: desk.today) }
    found += posts.map { Candidate(value: $0.id.text, words: desk.wording.titleAndHolder($0.id)) }
    return found
      + desk.partnership.agencies(named: typed).map { Candidate(value: $0.id.text, words: $0.name) }
  }
}
