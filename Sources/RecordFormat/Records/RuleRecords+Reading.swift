import Governance

func readMatter(_ row: RowReader) -> Matter? {
  guard !row.text("kind").isEmpty, let opened = row.day("opened_on") else { return nil }
  var matter = Matter(id: Code(row.id), kind: row.text("kind"), title: row.text("title"), openedOn: opened)
  matter.parties = row.list("parties")
  matter.decision = row.code("decision")
  matter.note = row.text("note")
  matter.closedOn = row.day("closed_on")
  matter.outcome = row.text("outcome")
  return matter
}

func readMatterStep(_ row: RowReader) -> MatterStep? {
  guard let matter: Matter.ID = row.code("matter"), !row.text("stage").isEmpty, let on = row.day("on") else {
    return nil
  }
  var step = MatterStep(id: Code(row.id), matter: matter, stage: row.text("stage"), on: on)
  step.text = row.text("text")
  step.by = row.text("by")
  step.agreedBy = row.text("agreed_by")
  step.until = row.day("until")
  return step
}

func readChairsAction(_ row: RowReader) -> ChairsAction? {
  guard let group: Group.ID = row.code("group"), let on = row.day("on") else { return nil }
  var action = ChairsAction(id: Code(row.id), group: group, text: row.text("text"), on: on)
  action.opinion = row.text("opinion")
  action.note = row.text("note")
  return action
}

func readVote(_ row: RowReader) -> Vote? {
  guard let decision: Decision.ID = row.code("decision"), let agency: Agency.ID = row.code("agency"),
    let choice = Vote.Choice(rawValue: row.text("vote"))
  else { return nil }
  return Vote(
    id: Code(row.id), decision: decision, agency: agency, choice: choice, person: row.code("person"))
}
