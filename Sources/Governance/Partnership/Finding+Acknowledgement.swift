extension Partnership {
  /// What was last said of something that needs attention; `nil` when nothing was.
  ///
  /// - Complexity: O(acknowledgements).
  public func acknowledgement(of finding: Finding) -> Acknowledgement? {
    acknowledgements.all.last { $0.finding == finding.id && isStill($0, of: finding) }
  }

  /// What needs attention on a day and was not waived, most urgent first; what was seen already comes last.
  public func openFindings(on day: Day) -> [Finding] {
    let last = Dictionary(acknowledgements.all.map { ($0.finding, $0) }) { $1 }
    func said(_ finding: Finding) -> Acknowledgement.Kind? {
      last[finding.id].flatMap { isStill($0, of: finding) ? $0.kind : nil }
    }
    let open = findings(on: day).filter { said($0) != .waived }
    return open.filter { said($0) != .seen } + open.filter { said($0) == .seen }
  }

  /// Whether what was said is of this occurrence: a post that was filled and fell vacant again needs attention anew.
  private func isStill(_ said: Acknowledgement, of finding: Finding) -> Bool {
    switch finding.subject {
    case .vacancy(let post), .nobodyToDo(let post, _):
      !appointments.all.contains { one in
        one.post == post && one.isEver && one.to.map { $0 > said.on } == true
          && one.from.map { $0 > said.on } == true
      }
    default: true
    }
  }

  /// Records that something that needs attention was seen, or waived by the Chair for a reason.
  public func acknowledging(
    _ finding: Finding, as kind: Acknowledgement.Kind, by: String, because: String, on day: Day,
    ids: inout IdentifierSource
  ) -> Change {
    var one = Acknowledgement(
      id: ids.code("W", notIn: acknowledgements), finding: finding.id, kind: kind, on: day)
    one.by = by
    one.because = because
    return Change(.acknowledged(finding, kind), [.put(.acknowledgement(one))])
  }

  /// Puts late actions before the Chair, whose briefing says them then.
  ///
  /// - Returns: The change; `nil` when none of them is late on the day.
  public func puttingBeforeChair(
    _ actions: [Action.ID], by: String, on day: Day, ids: inout IdentifierSource
  ) -> Change? {
    let late = findings(on: day).filter { finding in
      if case .late(let action, _) = finding.subject { actions.contains(action) } else { false }
    }
    guard let first = late.first else { return nil }
    var taken = self
    var change = Change(.putBeforeChair(late.count), [])
    for finding in late {
      let one = taken.acknowledging(finding, as: .forChair, by: by, because: "", on: day, ids: &ids)
      taken.apply(one)
      change.steps += one.steps
    }
    return late.count == 1 ? Change(.acknowledged(first, .forChair), change.steps) : change
  }
}
