extension Proceedings {
  /// Who would take the chair: the holder of the group's chair if here, else of its vice-chair if here; `nil` when
  /// neither is.
  public func presumedChair(at moment: Moment) -> Person? {
    let here = Set(roll(at: end(of: moment)).compactMap(\.person))
    return ["chair", "vice-chair"].lazy
      .compactMap { partnership.holder(ofOffice: $0, in: meeting.group, on: meeting.date) }
      .first { here.contains($0.id) }
  }

  /// Opens the meeting.
  ///
  /// Where no business may be done inquorate it is refused, unless asked for again with `anyway`, and then noted.
  public func opening(
    chair: Person.ID?, now: Moment, at given: ClockTime? = nil, anyway: Bool = false,
    ids: inout IdentifierSource
  ) -> Outcome {
    switch meeting.status {
    case .open: return .refused(.alreadyOpen)
    case .closed: return .refused(.isClosed)
    case .cancelled: return .refused(.isCancelled)
    case .adjourned: return resumption(chair: chair, now: now, at: given, anyway: anyway, ids: &ids)
    case .planned: break
    }
    return begin(chair: chair, now: now, given: given, anyway: anyway, ids: &ids) { moment, isInquorate in
      .opened(meeting.id, at: moment, chair: chair, inquorate: isInquorate)
    }
  }

  /// Resumes an adjourned meeting, on the same conditions as its opening.
  public func resumption(
    chair: Person.ID?, now: Moment, at given: ClockTime? = nil, anyway: Bool = false,
    ids: inout IdentifierSource
  ) -> Outcome {
    guard meeting.status == .adjourned else { return .refused(.notOpen(meeting.status)) }
    let chair = chair ?? self.chair?.id
    let (moment, _) = businessTime(now: now, given: given)
    if let ended = lastSitting?.closed, moment < ended { return .refused(.endsBeforeItBegins(ended)) }
    return begin(chair: chair, now: now, given: given, anyway: anyway, ids: &ids) { moment, _ in
      .resumed(meeting.id, at: moment)
    }
  }

  /// Adjourns an open meeting.
  public func adjournment(why: String, now: Moment, at given: ClockTime? = nil) -> Outcome {
    guard isOpen, var sitting else { return .refused(.notOpen(meeting.status)) }
    let (moment, _) = businessTime(now: now, given: given)
    if let last = lastBusiness, moment < last { return .refused(.endsBeforeItBegins(last)) }
    sitting.closed = moment
    sitting.closedSequence = nextSequence
    if !why.isEmpty { sitting.why = sitting.why.isEmpty ? why : "\(sitting.why); \(why)" }
    var adjourned = meeting
    adjourned.status = .adjourned
    return .change(
      Change(
        .adjourned(meeting.id, at: moment),
        [.put(.sitting(sitting, of: meeting.id)), .put(.meeting(adjourned))]))
  }

  /// Puts somebody else in the chair of an open meeting.
  public func chairing(by person: Person.ID) -> Outcome {
    guard isOpen, var sitting else { return .refused(.notOpen(meeting.status)) }
    sitting.chair = person
    return .change(Change(.chaired(person), [.put(.sitting(sitting, of: meeting.id))]))
  }

  /// Closes an open or adjourned meeting: ends the item and every open stay, and numbers decisions and actions.
  public func closing(now: Moment, at given: ClockTime? = nil) -> Outcome {
    guard lastSitting != nil, meeting.status == .open || meeting.status == .adjourned else {
      return .refused(meeting.status == .closed ? .isClosed : .notOpen(meeting.status))
    }
    let (moment, _) = businessTime(now: now, given: given)
    if let last = lastBusiness, moment < last { return .refused(.endsBeforeItBegins(last)) }
    var sequence = nextSequence
    var steps: [Change.Step] = []
    for var item in record.agenda.all where item.opened != nil && item.closed == nil {
      item.closed = moment
      item.closedSequence = sequence
      steps.append(.put(.item(item, of: meeting.id)))
      sequence += 1
    }
    if var sitting {
      sitting.closed = moment
      sitting.closedSequence = sequence
      steps.append(.put(.sitting(sitting, of: meeting.id)))
      sequence += 1
    }
    for var stay in record.stays.all where stay.isPresence && stay.arrived != nil && stay.left == nil {
      stay.left = max(moment, stay.arrived ?? moment)
      stay.leftSequence = sequence
      stay.leaves = nil
      steps.append(.put(.stay(stay, of: meeting.id)))
    }
    var closed = meeting
    closed.status = .closed
    closed.end = moment.time
    steps.append(.put(.meeting(closed)))
    // The code of an item is given by the meeting's own, so that closing again gives the same.
    var ids = IdentifierSource(seed: UInt64(truncatingIfNeeded: moment.day.number))
    steps += stepsCarryingRatifications(ids: &ids)
    return .change(Change(.closed(meeting.id, at: moment), steps + numbering))
  }

  /// Begins an item, the next of the agenda unless one is named, and ends the one being taken.
  public func beginning(
    ofItem id: AgendaItem.ID? = nil, now: Moment, at given: ClockTime? = nil, anyway: Bool = false
  ) -> Outcome {
    guard isOpen, let sitting else { return .refused(.notOpen(meeting.status)) }
    guard var item = id == nil ? nextItem : id.flatMap({ record.agenda[$0] }) else {
      return .refused(id == nil ? .noFurtherItem : .noItem)
    }
    if item.opened != nil, item.closed == nil { return .refused(.itemTaken(item.number)) }
    let (moment, _) = businessTime(now: now, given: given)
    if moment < sitting.opened { return .refused(.endsBeforeItBegins(sitting.opened)) }
    var steps: [Change.Step] = []
    var sequence = nextSequence
    if var current = currentItem {
      if let opened = current.opened, moment < opened { return .refused(.endsBeforeItBegins(opened)) }
      current.closed = moment
      current.closedSequence = sequence
      steps.append(.put(.item(current, of: meeting.id)))
      sequence += 1
    }
    item.opened = moment
    item.openedSequence = sequence
    item.closed = nil
    item.closedSequence = nil
    steps.append(.put(.item(item, of: meeting.id)))
    let change = Change(.itemOpened(number: item.number, title: item.title, at: moment), steps)
    // Judged with the last item ended: whoever left the room for that one is back.
    let verdict = after(change).verdict(at: end(of: moment), item: item.id)
    if verdict.standing == .inquorate, verdict.effect == .noBusiness, !anyway {
      return .refused(.inquorateItem(verdict))
    }
    return .change(judgedAgain(change))
  }

  /// Ends the item being taken without beginning another.
  public func endingItem(now: Moment, at given: ClockTime? = nil) -> Outcome {
    guard var item = currentItem else { return .refused(.noItem) }
    let (moment, _) = businessTime(now: now, given: given)
    if let opened = item.opened, moment < opened { return .refused(.endsBeforeItBegins(opened)) }
    item.closed = moment
    item.closedSequence = nextSequence
    return .change(
      judgedAgain(Change(.itemClosed(number: item.number, at: moment), [.put(.item(item, of: meeting.id))])))
  }

  /// Records an interest in an item with the Chair's ruling; declared again, it replaces the earlier one.
  public func interest(
    of person: Person.ID, in item: AgendaItem.ID, words: String, ruling: Interest.Ruling,
    ids: inout IdentifierSource
  ) -> Outcome {
    guard let item = record.agenda[item] else { return .refused(.noItem) }
    let earlier = record.interests.all.first { $0.person == person && $0.item == item.id }
    let interest = Interest(
      id: earlier?.id ?? ids.code("I", notIn: record.interests), item: item.id, person: person,
      interest: words, ruling: ruling)
    return .change(
      judgedAgain(
        Change(
          .interest(person, item: item.number, ruling: ruling), [.put(.interest(interest, of: meeting.id))])))
  }

  /// Records a note, for the item being taken unless another is named.
  public func note(
    _ text: String, item id: AgendaItem.ID? = nil, now: Moment, at given: ClockTime? = nil,
    ids: inout IdentifierSource
  ) -> Outcome {
    guard !text.isEmpty else { return .refused(.emptyText) }
    let named = id.flatMap { record.agenda[$0] }
    if id != nil, named == nil { return .refused(.noItem) }
    let item = named ?? currentItem
    let note = Note(
      id: ids.code("N", notIn: record.notes), item: item?.id, at: businessTime(now: now, given: given).moment,
      sequence: nextSequence, text: text)
    return .change(Change(.noted(text, item: item?.number), [.put(.note(note, of: meeting.id))]))
  }

  /// The minute to take for business done now: as for a mark, but afterwards not before business already recorded.
  func businessTime(now: Moment, given: ClockTime?) -> (moment: Moment, isAfterwards: Bool) {
    if given == nil, now.day == meeting.date { return (now, false) }
    let (moment, isAfterwards) = markTime(now: now, given: given)
    guard isAfterwards, given == nil, let last = lastBusiness else { return (moment, isAfterwards) }
    return (max(moment, last), true)
  }

  /// The last minute at which business is recorded: a sitting, an item, a decision or a note; `nil` when none is.
  var lastBusiness: Moment? {
    let sittings = record.sittings.all.flatMap { [$0.opened, $0.closed] }
    let items = record.agenda.all.flatMap { [$0.opened, $0.closed] }
    return (sittings + items + decisions.map(\.at) + record.notes.all.map(\.at)).compactMap { $0 }.max()
  }

  /// How far the meeting had come at a minute in which it did not sit; `nil` where it sat, or no sitting is recorded.
  func statusOutsideSittings(at moment: Moment) -> Meeting.Status? {
    let sittings = record.sittings.all.sorted { $0.begins < $1.begins }
    guard let first = sittings.first, let last = sittings.last else { return nil }
    if sittings.contains(where: { $0.opened <= moment && ($0.closed.map { moment <= $0 } ?? true) }) {
      return nil
    }
    if moment < first.opened { return .planned }
    return moment < last.opened ? .adjourned : .closed
  }

  /// The proceedings as a change would leave them.
  func after(_ change: Change) -> Proceedings {
    var partnership = partnership
    partnership.apply(change)
    return Proceedings(of: partnership.meetings[meeting.id] ?? meeting, in: partnership)
  }

  private func begin(
    chair: Person.ID?, now: Moment, given: ClockTime?, anyway: Bool, ids: inout IdentifierSource,
    act: (Moment, Bool) -> Act
  ) -> Outcome {
    let (moment, isAfterwards) = businessTime(now: now, given: given)
    let verdict = verdict(at: end(of: moment))
    let isInquorate = verdict.standing == .inquorate
    if isInquorate, verdict.effect == .noBusiness, !anyway { return .refused(.inquorateOpening(verdict)) }
    var sitting = Sitting(
      id: ids.code("T", notIn: record.sittings), opened: moment, sequence: nextSequence, chair: chair)
    var remarks = isInquorate ? ["opened inquorate"] : []
    if isAfterwards { remarks.append(remark(at: now)) }
    sitting.why = remarks.joined(separator: "; ")
    var opened = meeting
    opened.status = .open
    return .change(
      Change(act(moment, isInquorate), [.put(.sitting(sitting, of: meeting.id)), .put(.meeting(opened))]))
  }

  private var numbering: [Change.Step] {
    var decisionNumber = nextDecisionNumber
    var actionNumber = partnership.actions.all.compactMap(\.number).max() ?? 0
    var steps: [Change.Step] = []
    for var decision in decisions where decision.number == nil {
      decision.number = decisionNumber
      decisionNumber += 1
      steps.append(.put(.decision(decision)))
    }
    for var action in partnership.actions.all where action.meeting == meeting.id && action.number == nil {
      actionNumber += 1
      action.number = actionNumber
      steps.append(.put(.action(action)))
    }
    return steps
  }
}
