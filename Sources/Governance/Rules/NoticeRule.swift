/// The notice that a meeting called for stated business needs, and who may call it.
public struct SpecialMeetingRule: Hashable, Sendable {
  /// The rule's permanent id.
  public var id: String
  /// The groups it holds for.
  public var groups: [Group.ID]
  /// The clause it comes from.
  public var clause: String
  /// The title of whoever may call it; empty where the text does not say.
  public var calledBy = ""
  /// How long before the meeting written notice is given; `nil` when not stated.
  public var notice: Span?
  /// Whether neither the day of the notice nor that of the meeting counts.
  public var isClear = false
  /// Whether only what the notice states may be taken.
  public var isOnlyForNotice = false

  /// Creates a rule without a period of notice.
  public init(id: String, groups: [Group.ID], clause: String) {
    self.id = id
    self.groups = groups
    self.clause = clause
  }

  /// The last day for the notice of a meeting; `nil` when no period is stated.
  public func lastDay(before meeting: Meeting) -> Day? {
    notice.map { meeting.date.subtracting($0, isClear: isClear) }
  }
}

/// The notice that an amendment of the constitution needs.
public struct AmendmentRule: Hashable, Sendable {
  /// The rule's permanent id.
  public var id: String
  /// The group that may amend.
  public var group: Group.ID
  /// The clause it comes from.
  public var clause: String
  /// How long before the meeting every partner has written notice.
  public var notice: Span
  /// Whether neither the day of the notice nor that of the meeting counts.
  public var isClear = false
  /// Whether the details are in the notice itself.
  public var isTextInNotice = false
  /// The clause on the details; empty for the rule's own.
  public var textClause = ""

  /// Creates a rule.
  public init(id: String, group: Group.ID, clause: String, notice: Span) {
    self.id = id
    self.group = group
    self.clause = clause
    self.notice = notice
  }
}

/// What is wrong with the notice of a special meeting.
public enum NoticeFault: Hashable, Sendable {
  /// None is recorded; by which day it is due.
  case missing(due: Day)
  /// It was given late.
  case late(due: Day, on: Day)
}

/// Why an amendment may not be taken: the partners who were served late or not at all, or without the text.
public struct AmendmentBar: Hashable, Sendable {
  /// The rule.
  public var rule: AmendmentRule
  /// The last day on which notice was in time.
  public var due: Day
  /// The partners that were not served in time, and when they were; those served latest or not at all first.
  public var late: [Partner]
  /// The partners whose notice came without the text.
  public var withoutText: [Agency.ID]

  /// A partner and the day on which it was served.
  public struct Partner: Hashable, Sendable {
    /// The partner.
    public var agency: Agency.ID
    /// The day; `nil` when no notice is recorded.
    public var on: Day?
  }
}

extension Partnership {
  /// The rule on special meetings of a group on a day; `nil` when none is stated.
  public func specialMeetingRule(of group: Group.ID, on day: Day) -> SpecialMeetingRule? {
    constitution(on: day)?.specialMeetings.first { $0.groups.contains(group) }
  }

  /// The rule by which a meeting needs notice of its matters; `nil` for an ordinary meeting, or where none is stated.
  public func specialMeetingRule(of meeting: Meeting) -> SpecialMeetingRule? {
    meeting.kind == .ordinary ? nil : specialMeetingRule(of: meeting.group, on: meeting.date)
  }

  /// The matters that a special meeting's notices state; `nil` where no notice is recorded.
  public func mattersInNotice(of meeting: Meeting) -> [String]? {
    guard let rule = specialMeetingRule(of: meeting) else { return nil }
    let notices = evidence.all.filter { $0.rule == rule.id && $0.occurrence == meeting.id.text }
    guard !notices.isEmpty else { return nil }
    return notices.flatMap { $0.text.split(separator: ";").map { Partnership.trimmed($0) } }
      .filter { !$0.isEmpty }
  }

  /// Whether a special meeting's notice bars an item of this title.
  public func isBarred(_ title: String, from meeting: Meeting) -> Bool {
    guard specialMeetingRule(of: meeting)?.isOnlyForNotice == true, let matters = mattersInNotice(of: meeting)
    else { return false }
    return !matters.contains { $0.lowercased() == title.lowercased() }
  }

  /// The partners of a group on a day: the agencies for which a post that votes is held, in the order of the list.
  public func partners(of group: Group.ID, on day: Day) -> [Agency.ID] {
    let roster = Roster(of: group, on: day, in: self)
    var found: [Agency.ID] = []
    for entry in roster.held where entry.category.votes {
      for agency in (entry.agency.map { [$0] } ?? []) + entry.notified where !found.contains(agency) {
        found.append(agency)
      }
    }
    return found
  }

  /// Why an item that amends the constitution may not be taken; `nil` where it may, or no rule is stated.
  ///
  /// - Complexity: O(partners × evidence).
  public func amendmentBar(_ item: AgendaItem, of meeting: Meeting) -> AmendmentBar? {
    guard item.isAmendment,
      let rule = constitution(on: meeting.date)?.amendments.first(where: { $0.group == meeting.group })
    else { return nil }
    let due = meeting.date.subtracting(rule.notice, isClear: rule.isClear)
    let notices = evidence.all.filter { $0.rule == rule.id && $0.occurrence == meeting.id.text }
    var bar = AmendmentBar(rule: rule, due: due, late: [], withoutText: [])
    for partner in partners(of: meeting.group, on: meeting.date) {
      let own = notices.filter { $0.subject == partner.text || $0.subject.isEmpty }
      let inTime = own.filter { $0.on <= due }
      if inTime.isEmpty {
        bar.late.append(AmendmentBar.Partner(agency: partner, on: own.map(\.on).min()))
      } else if rule.isTextInNotice, !inTime.contains(where: { !$0.text.isEmpty }) {
        bar.withoutText.append(partner)
      }
    }
    bar.late.sort { ($0.on?.number ?? .max, $0.agency.text) > ($1.on?.number ?? .max, $1.agency.text) }
    return bar.late.isEmpty && bar.withoutText.isEmpty ? nil : bar
  }

  /// What needs attention of the notices of special meetings and amendments still to come.
  func noticeFindings(on day: Day) -> [Finding] {
    meetings(of: nil).filter {
      $0.date >= day && ($0.status == .planned || $0.status == .open || $0.status == .adjourned)
    }.flatMap { meeting in specialFindings(meeting, on: day) + amendmentFindings(meeting, on: day) }
  }

  private func specialFindings(_ meeting: Meeting, on day: Day) -> [Finding] {
    guard let rule = specialMeetingRule(of: meeting) else { return [] }
    var found: [Finding] = []
    if let due = rule.lastDay(before: meeting) {
      let given = evidence.all.filter { $0.rule == rule.id && $0.occurrence == meeting.id.text }.map(\.on)
        .min()
      let fault: NoticeFault? =
        if let given { given > due ? .late(due: due, on: given) : nil } else { .missing(due: due) }
      if let fault {
        let isPast = given != nil || due < day
        found.append(
          Finding(
            id: "\(rule.id)/\(meeting.id)/notice", kind: isPast ? .notMet : .due,
            subject: .ruled(.notice(meeting.id, rule: rule.id, fault)), group: meeting.group,
            clause: rule.clause, day: due))
      }
    }
    found += record(of: meeting.id).agenda.all.filter { isBarred($0.title, from: meeting) }.map { item in
      Finding(
        id: "\(rule.id)/\(meeting.id)/\(item.id)", kind: .notMet,
        subject: .ruled(.notInNotice(meeting.id, item.id)), group: meeting.group, clause: rule.clause,
        day: meeting.date)
    }
    return found
  }

  private func amendmentFindings(_ meeting: Meeting, on day: Day) -> [Finding] {
    record(of: meeting.id).agenda.all.compactMap { item in
      amendmentBar(item, of: meeting).map { bar in
        Finding(
          id: "\(bar.rule.id)/\(meeting.id)/\(item.id)", kind: bar.due < day ? .notMet : .due,
          subject: .ruled(.amendmentBarred(meeting.id, item.id, bar)), group: meeting.group,
          clause: bar.rule.clause, day: bar.due)
      }
    }
  }
}
