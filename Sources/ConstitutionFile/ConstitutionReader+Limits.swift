import Governance

extension ConstitutionReader {
  /// The keys of which a limit has exactly one: what the text allows.
  private static let bounds = ["at-most", "at-least", "mention-from"]

  /// Reads a rule of the kind `limit`.
  mutating func limit(_ entry: Element.Entry, _ block: String) -> LimitRule? {
    let keys =
      ["kind", "group", "groups", "clause", "measure"] + ConstitutionReader.bounds + [
        "of", "per", "in", "year-from", "grace-minutes", "special-meetings", "except-posts", "addressed-to",
        "by", "only-advised",
      ]
    guard let fields = fields(of: entry.value, block, keys: keys, at: entry.place) else { return nil }
    let groups = groupsIfAny(of: fields)
    let clause = requiredText(
      "clause", of: fields, remedy: "Add \"clause: \" and the clause the rule comes from.")
    if fields["measure"] == nil {
      let words = LimitRule.Measure.allCases.map(\.rawValue).joined(separator: ", ")
      missing("measure", of: fields, remedy: "Add \"measure: \" and one of: \(words).")
    }
    let measure = choice("measure", of: fields, as: LimitRule.Measure.self)
    let bound = bound(of: fields, measure)
    guard let measure, let bound else { return nil }
    var rule = LimitRule(
      id: entry.key, groups: groups, clause: clause?.text ?? "", measure: measure, bound: bound)
    rule.base = choice("of", of: fields, as: LimitRule.Base.self) ?? rule.base
    rule.per = per(of: fields, measure) ?? rule.per
    rule.year = year(of: fields) ?? rule.year
    readSettings(of: fields, into: &rule)
    return rule
  }

  private mutating func readSettings(of fields: Fields, into rule: inout LimitRule) {
    rule.graceMinutes = number("grace-minutes", of: fields, within: 0...240) ?? rule.graceMinutes
    if let grace = fields["grace-minutes"], rule.measure != .punctual {
      report(
        grace.place, "\"grace-minutes\" of \(fields.block) is for punctuality only.",
        "Remove it, or write \"measure: punctual\".")
    }
    rule.countsSpecialMeetings = flag("special-meetings", of: fields) ?? rule.countsSpecialMeetings
    for post in texts("except-posts", of: fields) ?? [] {
      check(post, among: names.posts, "No post has the code", table: "posts.csv")
      rule.exceptPosts.append(Post.ID(post.text))
    }
    rule.addressedTo = text("addressed-to", of: fields)?.text ?? ""
    rule.by = text("by", of: fields)?.text ?? ""
    rule.isOnlyAdvised = flag("only-advised", of: fields) ?? false
  }

  private mutating func bound(of fields: Fields, _ measure: LimitRule.Measure?) -> LimitRule.Bound? {
    let given = ConstitutionReader.bounds.filter { fields[$0] != nil }
    guard let key = given.first else {
      missing(
        "at-most", of: fields,
        remedy: "Add one of: at-most, at-least; or mention-from, where the text states no threshold.")
      return nil
    }
    if given.count > 1, let second = fields[given[1]] {
      report(
        second.place, "\(fields.block.sentence) has both \"\(key)\" and \"\(given[1])\".", "Keep one of them."
      )
    }
    if let measure, !ConstitutionReader.fits(key, measure), let entry = fields[key] {
      let other = key == "at-most" ? "at-least" : "at-most"
      report(
        entry.place, "\"\(key)\" does not go with \"measure: \(measure.rawValue)\".",
        "Write \"\(other)\", or mention-from where the text states no threshold.")
      return nil
    }
    if key == "mention-from" {
      return number(key, of: fields, within: 1...366).map { .mentionedFrom($0) }
    }
    guard let value = text(key, of: fields) else { return nil }
    return bound(key, value, measure)
  }

  private mutating func bound(
    _ key: String, _ value: (text: String, place: Place), _ measure: LimitRule.Measure?
  ) -> LimitRule.Bound? {
    if let share = ConstitutionReader.share(value.text), measure != .people {
      return key == "at-most" ? .atMost(share) : .atLeast(share)
    }
    if key == "at-most", let number = wholeNumber(value.text) { return .atMostNumber(number) }
    report(
      value.place,
      measure == .people
        ? "\"\(value.text)\" is no number of people."
        : key == "at-most"
          ? "\"\(value.text)\" is neither a share nor a number of meetings."
          : "\"\(value.text)\" is no share of the meetings.",
      measure == .people
        ? "Write it in digits." : key == "at-most" ? "Write it as 25%, 1/4 or 2." : "Write it as 75% or 3/4.")
    return nil
  }

  private mutating func per(of fields: Fields, _ measure: LimitRule.Measure) -> LimitRule.Per? {
    let per = choice("per", of: fields, as: LimitRule.Per.self)
    let ofAgencies: [LimitRule.Measure] = [.deputised, .covered, .attended]
    if per == .agency, !ofAgencies.contains(measure), let entry = fields["per"] {
      report(
        entry.value.place, "\"measure: \(measure.rawValue)\" cannot be counted for an agency.",
        "Write \"per: post\" or \"per: member\".")
    }
    return per
  }

  /// The year of a rule: `in` for the usual ones, `year-from` for any other; `nil` when neither is given, or reported.
  mutating func year(of fields: Fields) -> RuleYear? {
    if fields["in"] != nil, let other = fields["year-from"] {
      report(
        other.place, "\(fields.block.sentence) has both \"in\" and \"year-from\".", "Keep one of them.")
    }
    if let (text, place) = text("in", of: fields) {
      if let year = ConstitutionReader.year(text) { return year }
      report(
        place, "\"\(text)\" is no year.",
        "Write rolling 12 months, calendar year or financial year; for any other, \"year-from: 1 September\"."
      )
    }
    guard let (text, place) = text("year-from", of: fields) else { return nil }
    guard let (month, day) = ConstitutionReader.dayOfYear(text) else {
      report(place, "\"\(text)\" is no day of the year.", "Write it as 1 April.")
      return nil
    }
    return .from(month: month, day: day)
  }

  private static func year(_ text: String) -> RuleYear? {
    switch text.lowercased() {
    case "calendar year": return .calendar
    case "financial year": return .financial
    default:
      let words = text.lowercased().split(separator: " ")
      guard words.count == 3, words[0] == "rolling", words[2] == "months" || words[2] == "month",
        let months = wholeNumber(words[1]), (1...12).contains(months)
      else { return nil }
      return .rolling(months: months)
    }
  }

  /// A share such as `25%` or `1/4`, of at most the whole.
  static func share(_ text: String) -> Share? {
    if text.hasSuffix("%"), let number = wholeNumber(text.dropLast()), number <= 100 {
      return Share(number, of: 100)
    }
    let terms = text.split(separator: "/", omittingEmptySubsequences: false)
    guard terms.count == 2, let numerator = wholeNumber(terms[0]), let denominator = wholeNumber(terms[1]),
      denominator > 0, numerator <= denominator
    else { return nil }
    return Share(numerator, of: denominator)
  }

  private static func fits(_ key: String, _ measure: LimitRule.Measure) -> Bool {
    switch key {
    case "at-most": measure == .deputised || measure == .people
    case "at-least": measure != .deputised && measure != .people
    default: true
    }
  }
}
