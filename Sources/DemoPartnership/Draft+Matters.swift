import Governance

extension Draft {
  /// Adds the review that the panel under way carries out, and a concern about practice that was answered with a plan.
  mutating func addMatters() {
    put(
      .matter(
        Matter(
          id: code("J"), kind: "serious-case-review", title: "Panel B", openedOn: panelBegan)))
    var concern = Matter(
      id: code("J"), kind: "practice-concern", title: "Strategy discussions held late",
      openedOn: today.adding(days: -64))
    concern.parties = ["MPS"]
    concern.note = "Raised in writing with the LSCB Manager"
    put(.matter(concern))
    add("executive-chair", to: concern, daysAgo: 58, by: "LSCB Manager")
    add("representative", to: concern, daysAgo: 41, by: "Chair of the Executive")
  }

  private mutating func add(_ stage: String, to matter: Matter, daysAgo: Int, by: String) {
    var step = MatterStep(id: code("Z"), matter: matter.id, stage: stage, on: today.adding(days: -daysAgo))
    step.by = by
    put(.matterStep(step))
  }
}
