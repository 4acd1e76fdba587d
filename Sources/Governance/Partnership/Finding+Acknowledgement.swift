extension Partnership {
  /// What was last said of something that needs attention; `nil` when nothing was.
  ///
  /// - Complexity: O(acknowledgements).
  public func acknowledgement(of finding: Finding) -> Acknowledgement? {
    acknowledgements.all.last { $0.finding == finding.id }
  }

  /// What needs attention on a day and was not waived, most urgent first; what was seen already comes last.
  public func openFindings(on day: Day) -> [Finding] {
    let last = Dictionary(acknowledgements.all.map { ($0.finding, $0.kind) }) { $1 }
    let open = findings(on: day).filter { last[$0.id] != .waived }
    return open.filter { last[$0.id] == nil } + open.filter { last[$0.id] != nil }
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
}
