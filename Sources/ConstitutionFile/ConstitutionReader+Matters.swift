import Governance

extension ConstitutionReader {
  private static let stageKeys = [
    "id", "what", "clause", "by", "by-if-chair-is-party", "agreement", "agreement-if-chair-is-party",
    "agency", "agency-if-chair-is-party", "within", "of", "after", "optional", "opens-after", "unless",
    "extendable", "only-advised",
  ]

  /// Reads a rule of the kind `matter`.
  mutating func matter(_ entry: Element.Entry, _ block: String) -> MatterRule? {
    let keys = ["kind", "clause", "name", "opened-by", "by-decision", "stages"]
    guard let fields = fields(of: entry.value, block, keys: keys, at: entry.place) else { return nil }
    let clause = clause(of: fields)
    let name = requiredText("name", of: fields, remedy: "Add \"name: \" and what such a matter is called.")
    var rule = MatterRule(id: entry.key, clause: clause, name: name?.text ?? "", stages: [])
    rule.openedBy = text("opened-by", of: fields)?.text ?? ""
    rule.isOpenedByDecision = flag("by-decision", of: fields) ?? false
    guard let list = fields["stages"] else {
      missing("stages", of: fields, remedy: "Add \"stages:\" and a list of what is done, in order.")
      return nil
    }
    switch list.value.content {
    case .list(let elements) where !elements.isEmpty:
      var known: [String] = []
      for element in elements {
        guard let stage = stage(element, of: block, known: known) else { continue }
        known.append(stage.id)
        rule.stages.append(stage)
      }
    case .refused: break
    case .empty, .text, .entries, .list:
      report(
        list.place, "\"stages\" of \(block) must be a list of stages.",
        "Write each stage as \"- {id: convene, what: meeting convened, within: 28 days}\".")
    }
    return rule
  }

  /// Reads one stage; what it names must stand before it, so that stages cannot wait for each other.
  private mutating func stage(_ element: Element, of block: String, known: [String]) -> MatterRule.Stage? {
    let keys = ConstitutionReader.stageKeys
    guard let fields = fields(of: element, "a stage of \(block)", keys: keys) else { return nil }
    let id = requiredText("id", of: fields, remedy: "Add \"id: \" and a word by which the stage is cited.")
    let what = requiredText("what", of: fields, remedy: "Add \"what: \" and what is done, as a phrase.")
    if let id {
      checkIdentifier(id, of: "stage")
      if known.contains(id.text) {
        report(
          id.place, "The id \"\(id.text)\" stands twice in \(block).", "Give each stage an id of its own.")
      }
    }
    var stage = MatterRule.Stage(id: id?.text ?? "", what: what?.text ?? "")
    stage.clause = text("clause", of: fields)?.text ?? ""
    stage.by = text("by", of: fields)?.text ?? ""
    stage.byWhenChairIsParty = text("by-if-chair-is-party", of: fields)?.text ?? ""
    stage.agreement = text("agreement", of: fields)?.text ?? ""
    stage.agreementWhenChairIsParty = text("agreement-if-chair-is-party", of: fields)?.text ?? ""
    stage.agency = agency("agency", of: fields)
    stage.agencyWhenChairIsParty = agency("agency-if-chair-is-party", of: fields)
    stage.limit = span("within", of: fields)
    stage.opensAfter = span("opens-after", of: fields)
    stage.of = earlier("of", of: fields, known)
    stage.unless = earlier("unless", of: fields, known)
    stage.after = afters(of: fields, known)
    stage.isOptional = flag("optional", of: fields) ?? false
    stage.isExtendable = flag("extendable", of: fields) ?? false
    stage.isOnlyAdvised = flag("only-advised", of: fields) ?? false
    checkTimes(fields, stage)
    return id == nil ? nil : stage
  }

  private mutating func agency(_ key: String, of fields: Fields) -> Agency.ID? {
    guard let agency = text(key, of: fields) else { return nil }
    check(agency, among: names.agencies, "No agency has the code", table: "agencies.csv")
    return Agency.ID(agency.text)
  }

  private mutating func checkTimes(_ fields: Fields, _ stage: MatterRule.Stage) {
    if let of = fields["of"], fields["within"] == nil, fields["opens-after"] == nil {
      report(
        of.place, "\"of\" stands without \"within\" or \"opens-after\".",
        "Add one of them, or write \"after\" for a stage that comes first.")
    }
    if let opens = fields["opens-after"], !stage.isOptional {
      report(
        opens.place, "\"opens-after\" is for what may be done and need not be.", "Add \"optional: yes\".")
    }
    if let extendable = fields["extendable"], stage.isExtendable, fields["within"] == nil {
      report(
        extendable.place, "There is no day that could be moved.", "Add \"within: \" and a length of time.")
    }
  }

  private mutating func earlier(_ key: String, of fields: Fields, _ known: [String]) -> String? {
    guard let (text, place) = text(key, of: fields) else { return nil }
    checkEarlier(text, place, known)
    return text
  }

  /// Reads one stage or a list of them.
  private mutating func afters(of fields: Fields, _ known: [String]) -> [String] {
    guard let entry = fields["after"] else { return [] }
    if case .list = entry.value.content {
      let texts = texts("after", of: fields) ?? []
      for (text, place) in texts { checkEarlier(text, place, known) }
      return texts.map(\.text)
    }
    return earlier("after", of: fields, known).map { [$0] } ?? []
  }

  private mutating func checkEarlier(_ stage: String, _ place: Place, _ known: [String]) {
    guard !known.contains(stage) else { return }
    report(
      place, "No stage before this one has the id \"\(stage)\".",
      didYouMean(stage, among: known) ?? "Name a stage that stands before it.")
  }

  /// The clause of a rule, which must be there.
  mutating func clause(of fields: Fields) -> String {
    requiredText("clause", of: fields, remedy: "Add \"clause: \" and the clause the rule comes from.")?.text
      ?? ""
  }
}
