/// Something that needs attention on a day, with its clause and what to do.
public struct Finding: Hashable, Sendable {
  /// How it stands.
  public enum Kind: String, Sendable, CaseIterable {
    /// Something asked for was not met.
    case notMet = "not-met"
    /// Something is due.
    case due
    /// The constitution leaves it to the Chair.
    case forChair = "for-chair"
  }

  /// What it is about.
  public enum Subject: Hashable, Sendable {
    /// A post that nobody holds; with whether it is statutory.
    case vacancy(Post.ID)
    /// A vacancy or the lack of a holder by which a group can never be quorate, whoever comes.
    case neverQuorate(Group.ID, parts: [String])
    /// A meeting that was inquorate for a time, and from when to when.
    case inquorate(Meeting.ID, from: Moment, to: Moment?)
    /// A decision taken while inquorate that waits to be confirmed.
    case unconfirmed(Decision.ID)
    /// Something due under the constitution that was not done in time.
    case overdue(Due)
    /// The same was due of many agencies, groups or members on one day, and was not done.
    case overdueOfMany([Due])
    /// Something under the rules on matters with time limits, votes, the Chair's action, notices and approvals.
    case ruled(RuleConcern)
    /// A limit of attendance that was passed, or of which the Chair is told.
    case limit(LimitCount)
    /// A letter that is due because of absences.
    case letter(AbsenceLetter)
    /// A late action, by how many calendar days.
    case late(Action.ID, days: Int)
    /// A planned meeting that the replies would leave inquorate.
    case forecast(Meeting.ID)
    /// A new holder of whom no notice was seen.
    case unnotified(Appointment.ID)
    /// A meeting whose day has passed and that was not closed or cancelled.
    case unclosed(Meeting.ID)
    /// A fixed-term group without an end.
    case noEnd(Group.ID)
    /// A term of office that is over while the post is still held.
    case termOver(Appointment.ID)
    /// A paper that is late for a meeting to come.
    case latePaper(Meeting.ID, AgendaItem.ID)
    /// Open actions of a post that nobody holds, or that has ended.
    case nobodyToDo(Post.ID, actions: Int)
    /// An office or a term that does not stand as a rule asks.
    case office(OfficeMatter)
    /// A checklist that is not complete, or out of its order.
    case checklist(ChecklistMatter)
    /// A contribution, or a sum of them, that is not as it should be.
    case contribution(ContributionMatter)
    /// Minutes that have not come as far as they should.
    case minutes(MinutesMatter)
    /// A risk that was not reported.
    case risk(UnreportedRisk)
    /// The meetings of a group, which do not keep to its calendar.
    case calendar(CalendarMatter)
    /// A document in use whose review was not done by its day.
    case document(Document.ID)
  }

  /// The stable id: rule, subject and occurrence.
  public var id: String
  /// How it stands.
  public var kind: Kind
  /// What it is about.
  public var subject: Subject
  /// The group it belongs to; `nil` for the partnership as a whole.
  public var group: Group.ID?
  /// The clause; empty when no rule states it.
  public var clause: String
  /// The day it turns on; `nil` when it has none.
  public var day: Day?
}

extension Partnership {
  /// Everything that needs attention on a day, most urgent first.
  ///
  /// - Complexity: O(meetings of the last year × their events + posts × appointments).
  public func findings(on day: Day) -> [Finding] {
    // One by one, since the compiler cannot work out a long sum of lists in reasonable time.
    let attendance = attendanceFindings(on: day)
    let recorded = recordFindings(on: day)
    var all = neverQuorate(on: day)
    all += unconfirmed(on: day)
    all += unclosed(on: day)
    all += forecasts(on: day)
    all += overdueFindings(on: day)
    all += ruleFindings(on: day)
    all += latePapers(on: day)
    all += lateActions(on: day)
    all += undoneByNobody(on: day)
    all += termsOver(on: day)
    all += attendance.filter { $0.kind != .forChair }
    all += recorded.filter { $0.kind == .notMet }
    all += unnotified(on: day)
    all += inquorateMeetings(on: day)
    all += attendance.filter { $0.kind == .forChair }
    all += vacancies(on: day)
    all += groupsWithoutEnd(on: day)
    all += recorded.filter { $0.kind != .notMet }
    return all
  }

  private func vacancies(on day: Day) -> [Finding] {
    posts.all.filter { post in
      post.holds(on: day) && groups[post.group]?.holds(on: day) != false
        && appointment(to: post.id, on: day) == nil
    }.map { post in
      Finding(
        id: "vacancy/\(post.id)", kind: post.isStatutory ? .notMet : .due, subject: .vacancy(post.id),
        group: post.group, clause: "", day: nil)
    }
  }

  private func neverQuorate(on day: Day) -> [Finding] {
    groups.all.filter { $0.holds(on: day) }.compactMap { group in
      let roster = Roster(of: group.id, on: day, in: self)
      guard let rule = roster.rule else { return nil }
      let verdict = roster.fullest().verdict
      guard verdict.standing == .inquorate else { return nil }
      return Finding(
        id: "\(rule.id)/\(group.id)/never", kind: .notMet,
        subject: .neverQuorate(group.id, parts: verdict.missing.map(\.part.id)), group: group.id,
        clause: rule.clause, day: nil)
    }
  }

  private func unconfirmed(on day: Day) -> [Finding] {
    decisions.all.filter(isUnconfirmed).map { decision in
      let meeting = meetings[decision.meeting]
      return Finding(
        id: "unconfirmed/\(decision.id)", kind: .notMet, subject: .unconfirmed(decision.id),
        group: meeting?.group,
        clause: meeting.flatMap { quorumRule(of: $0.group, on: $0.date)?.clause } ?? "", day: meeting?.date)
    }
  }

  /// Whether a decision waits to be confirmed, or turned out to need it by a later correction.
  public func isUnconfirmed(_ decision: Decision) -> Bool {
    if decision.awaitsConfirmation { return true }
    guard decision.footing == .inquorate, decision.outcome == "agreed",
      let meeting = meetings[decision.meeting]
    else { return false }
    return quorumRule(of: meeting.group, on: meeting.date).map { $0.effect != .warn } ?? false
  }

  private func unclosed(on day: Day) -> [Finding] {
    meetings.all.filter { $0.date < day && $0.status != .closed && $0.status != .cancelled }.map { meeting in
      Finding(
        id: "unclosed/\(meeting.id)", kind: .notMet, subject: .unclosed(meeting.id), group: meeting.group,
        clause: "",
        day: meeting.date)
    }
  }

  private func forecasts(on day: Day) -> [Finding] {
    meetings.all.filter { $0.status == .planned && $0.date >= day && $0.date <= day.adding(days: 28) }
      .compactMap { meeting in
        let proceedings = Proceedings(of: meeting, in: self)
        guard !proceedings.record.replies.all.isEmpty else { return nil }
        let verdict = proceedings.forecast.verdict
        guard verdict.standing == .inquorate, let rule = verdict.rule else { return nil }
        return Finding(
          id: "\(rule.id)/\(meeting.id)/forecast", kind: .due, subject: .forecast(meeting.id),
          group: meeting.group,
          clause: rule.clause, day: meeting.date)
      }
  }

  private func lateActions(on day: Day) -> [Finding] {
    actions.all.compactMap { action in
      action.daysLate(on: day).map { days in
        Finding(
          id: "late/\(action.id)/\(action.due?.description ?? "")", kind: .notMet,
          subject: .late(action.id, days: days), group: action.group,
          clause: "", day: action.due)
      }
    }.sorted { ($0.day?.number ?? 0, $0.id) < ($1.day?.number ?? 0, $1.id) }
  }

  private func overdueFindings(on day: Day) -> [Finding] {
    Due.together(overdue(on: day)).compactMap { dues in
      guard let due = dues.first else { return nil }
      let kind: Finding.Kind = due.rule.isOnlyAdvised ? .forChair : .notMet
      guard dues.count == 1 else {
        return Finding(
          id: "\(due.rule.id)//\(due.occurrence)", kind: kind, subject: .overdueOfMany(dues),
          group: due.rule.onlyGroup, clause: due.rule.clause, day: due.day)
      }
      let group: Group.ID? =
        if case .group(let id) = due.subject { id } else { due.meeting.flatMap { meetings[$0]?.group } }
      return Finding(
        id: due.id, kind: kind, subject: .overdue(due), group: group,
        clause: due.rule.clause, day: due.day)
    }
  }

  private func latePapers(on day: Day) -> [Finding] {
    meetings(of: nil).filter { $0.status == .planned && $0.date >= day }.flatMap { meeting in
      record(of: meeting.id).agenda.all.filter { $0.paperStatus == "late" }.map { item in
        Finding(
          id: "paper/\(meeting.id)/\(item.id)", kind: .notMet, subject: .latePaper(meeting.id, item.id),
          group: meeting.group, clause: "", day: meeting.date)
      }
    }
  }

  private func undoneByNobody(on day: Day) -> [Finding] {
    let open = actions.all.filter { $0.status == .open }
    let byPost = Dictionary(grouping: open) { $0.post }
    return posts.all.compactMap { post in
      guard let count = byPost[post.id]?.count,
        appointment(to: post.id, on: day) == nil || !post.holds(on: day)
      else { return nil }
      return Finding(
        id: "nobody/\(post.id)", kind: .due, subject: .nobodyToDo(post.id, actions: count),
        group: post.group, clause: "", day: nil)
    }
  }

  private func termsOver(on day: Day) -> [Finding] {
    appointments.all.filter { one in
      one.holds(on: day) && one.termEnds.map { $0 < day } == true && posts[one.post]?.holds(on: day) == true
    }.map { one in
      Finding(
        id: "term/\(one.id)", kind: .notMet, subject: .termOver(one.id), group: posts[one.post]?.group,
        clause: "", day: one.termEnds)
    }
  }

  private func unnotified(on day: Day) -> [Finding] {
    let settings = constitution(on: day)?.settings
    guard let clause = settings?.appointmentNoticeClause, !clause.isEmpty else { return [] }
    return appointments.all.filter { $0.holds(on: day) && $0.notifiedOn == nil }.map { appointment in
      Finding(
        id: "notice/\(appointment.id)", kind: .due, subject: .unnotified(appointment.id),
        group: posts[appointment.post]?.group, clause: clause, day: appointment.from)
    }
  }

  private func inquorateMeetings(on day: Day) -> [Finding] {
    meetings(of: nil).filter { $0.status == .closed && $0.date <= day && $0.date > day.adding(months: -12) }
      .flatMap { meeting -> [Finding] in
        let proceedings = Proceedings(of: meeting, in: self)
        return proceedings.intervals.filter { $0.standing == .inquorate }.map { interval in
          Finding(
            id: "\(proceedings.roster.rule?.id ?? "")/\(meeting.id)/\(interval.begins.moment.time)",
            kind: .forChair,
            subject: .inquorate(meeting.id, from: interval.begins.moment, to: interval.ends?.moment),
            group: meeting.group, clause: proceedings.roster.rule?.clause ?? "", day: meeting.date)
        }
      }
  }

  private func groupsWithoutEnd(on day: Day) -> [Finding] {
    groups.all.filter { $0.kind == .fixedTerm && $0.to == nil && $0.holds(on: day) }.map { group in
      Finding(
        id: "no-end/\(group.id)", kind: .due, subject: .noEnd(group.id), group: group.id, clause: "", day: nil
      )
    }
  }
}
