import Governance

extension ConstitutionReader {
  /// Reads the settings; a setting that is absent keeps its default.
  mutating func settings(_ element: Element) -> Settings {
    var settings = Settings()
    let keys = [
      "vacant-posts", "observers", "deputies", "representing-several", "by-video", "by-telephone",
      "interests",
      "sectors-not-counted", "notice-of-appointment", "actions",
    ]
    guard let fields = fields(of: element, "\"settings\"", keys: keys) else { return settings }
    readTotals(fields, into: &settings)
    readDeputies(fields, into: &settings)
    readMeans(fields, into: &settings)
    if let sectors = texts("sectors-not-counted", of: fields) {
      for sector in sectors { checkSector(sector) }
      settings.sectorsNotCounted = sectors.map(\.text)
    }
    if let notice = setting("notice-of-appointment", of: fields, keys: ["to", "clause"]) {
      let remedy = "Add \"to: \" and the title of whoever is to be told."
      if let to = requiredText("to", of: notice, remedy: remedy) { settings.appointmentNoticeTo = to.text }
      if let clause = text("clause", of: notice) { settings.appointmentNoticeClause = clause.text }
    }
    if let actions = setting("actions", of: fields, keys: ["amber-days", "clause"]) {
      if let days = number("amber-days", of: actions, within: 0...366) { settings.amberDays = days }
      if let clause = text("clause", of: actions) { settings.ratingClause = clause.text }
    }
    return settings
  }

  private mutating func readTotals(_ fields: Fields, into settings: inout Settings) {
    if let vacant = setting("vacant-posts", of: fields, keys: ["in-total"]),
      let flag = requiredFlag("in-total", of: vacant)
    {
      settings.vacantInTotal = flag
    }
    guard let observers = setting("observers", of: fields, keys: ["in-total", "count-here"]) else { return }
    if let flag = flag("in-total", of: observers) { settings.observersInTotal = flag }
    if let flag = flag("count-here", of: observers) { settings.observersCount = flag }
  }

  private mutating func readDeputies(_ fields: Fields, into settings: inout Settings) {
    if let deputies = setting("deputies", of: fields, keys: ["count", "clause"]) {
      if let choice = requiredChoice("count", of: deputies, as: Settings.Deputies.self) {
        settings.deputies = choice
      }
      if let clause = text("clause", of: deputies) { settings.deputiesClause = clause.text }
    }
    if let several = setting("representing-several", of: fields, keys: ["count", "clause"]) {
      if let choice = requiredChoice("count", of: several, as: Settings.Representing.self) {
        settings.representing = choice
      }
      if let clause = text("clause", of: several) { settings.representingClause = clause.text }
    }
  }

  private mutating func readMeans(_ fields: Fields, into settings: inout Settings) {
    if let video = setting("by-video", of: fields, keys: ["count"]),
      let flag = requiredFlag("count", of: video)
    {
      settings.videoCounts = flag
    }
    if let telephone = setting("by-telephone", of: fields, keys: ["count"]),
      let flag = requiredFlag("count", of: telephone)
    {
      settings.telephoneCounts = flag
    }
    if let interests = setting("interests", of: fields, keys: ["count", "clause"]) {
      if let flag = requiredFlag("count", of: interests) { settings.interestedCount = flag }
      if let clause = text("clause", of: interests) { settings.interestsClause = clause.text }
    }
  }

  private mutating func setting(_ key: String, of fields: Fields, keys: [String]) -> Fields? {
    guard let entry = fields[key] else { return nil }
    return self.fields(of: entry.value, "the setting \"\(key)\"", keys: keys, at: entry.place)
  }

  private mutating func requiredChoice<Choice: RawRepresentable & CaseIterable>(
    _ key: String, of fields: Fields, as type: Choice.Type
  ) -> Choice? where Choice.RawValue == String {
    guard fields[key] == nil else { return choice(key, of: fields) }
    let words = Choice.allCases.map(\.rawValue).joined(separator: ", ")
    missing(key, of: fields, remedy: "Add \"\(key): \" and one of: \(words).")
    return nil
  }
}
