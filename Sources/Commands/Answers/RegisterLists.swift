internal import ArgumentParser
internal import FlatFileStore
internal import Governance
internal import Papers
internal import RecordFormat

/// What the agencies contribute in a financial year.
struct ContributionsCommand: Answering {
  /// The command's name and help.
  static let configuration = CommandConfiguration(
    commandName: "contributions", abstract: "What the agencies contribute in a financial year, with the sums."
  )

  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions

  /// The year in which the financial year begins; else the day's.
  @Option(
    help: ArgumentHelp("The year in which the financial year begins; else the day's.", valueName: "yyyy"))
  var year: Int?

  /// Does what is asked and says what came of it.
  func answer(_ session: Session) throws(CommandFailure) -> Answer {
    if let year, !(1900...9998).contains(year) { throw .usage(["--year \(year): give a year such as 2026."]) }
    let folder = try session.open()
    let wording = Wording(folder.partnership, on: session.clock.today)
    let account = folder.partnership.account(of: year, on: session.clock.today)
    var sheet = Sheet(
      name: "contributions",
      columns: [
        "id", "agency", "year", "kind", "agreed_pence", "share", "invoiced_on", "received_pence",
        "received_on",
        "note",
      ])
    sheet.rows = account.lines.map { one in
      [
        .string(one.id.text), .string(one.agency.text), .number(one.year), .string(one.kind.rawValue),
        .number(one.agreed.pence), .string(Wording.share(one.agreed.share(of: account.agreed))),
        .optional(one.invoicedOn?.description), .number(one.received.pence),
        .optional(one.receivedOn?.description), .string(one.note),
      ]
    }
    return Answer(
      lines: wording.contributionLines(account),
      members: [
        ("year", .number(account.year)), ("rule", .optional(account.rule?.id)),
        ("agreedPence", .number(account.agreed.pence)), ("receivedPence", .number(account.received.pence)),
        ("statedPence", .optional(account.stated?.pence)),
        ("differencePence", .optional(account.difference?.pence)),
        ("withoutContribution", .strings(account.without.map(\.text))),
      ], sheet: sheet, notices: folder.notices)
  }
}

/// The register of risks.
struct RisksCommand: Answering {
  /// The command's name and help.
  static let configuration = CommandConfiguration(
    commandName: "risks", abstract: "The register of risks: the open ones, or all.")

  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions

  /// Closed ones too.
  @Flag(help: "Closed ones too.")
  var all = false

  /// Only of this kind.
  @Option(help: ArgumentHelp("Only of this kind.", valueName: "kind"))
  var kind: String?

  /// Does what is asked and says what came of it.
  func answer(_ session: Session) throws(CommandFailure) -> Answer {
    let folder = try session.open()
    let partnership = folder.partnership
    var sheet = Sheet(
      name: "risks",
      columns: ["id", "opened_on", "text", "kind", "source", "by", "rating", "reported_on", "closed_on"])
    sheet.rows = partnership.risks.all.filter { risk in
      (all || risk.closedOn == nil) && (kind == nil || risk.kind == kind)
    }.map { risk in
      [
        .string(risk.id.text), .string(risk.openedOn.description), .string(risk.text), .string(risk.kind),
        .string(risk.source), .string(risk.by), .string(risk.rating), .optional(risk.reportedOn?.description),
        .optional(risk.closedOn?.description),
      ]
    }
    var answer = Answer(sheet: sheet, notices: folder.notices)
    if let rule = partnership.registerRule(on: session.clock.today) {
      answer.lines = sheet.lines + ["Reported to the \(rule.reportTo) (\(rule.clause))."]
    } else {
      answer.lines = sheet.lines + ["No rule: the constitution has none on a register of risks."]
    }
    return answer
  }
}

/// The interests declared at all meetings.
struct InterestsCommand: Answering {
  /// The command's name and help.
  static let configuration = CommandConfiguration(
    commandName: "interests", abstract: "The interests declared at all meetings, with the Chair's rulings.")

  /// The options that every command takes.
  @OptionGroup var options: GlobalOptions

  /// Only this group's.
  @Option(help: ArgumentHelp("Only this group's.", valueName: "group"))
  var group: String?

  /// Does what is asked and says what came of it.
  func answer(_ session: Session) throws(CommandFailure) -> Answer {
    let folder = try session.open()
    let partnership = folder.partnership
    let lookup = Lookup(partnership: partnership, today: session.clock.today)
    let wanted = if let group { try lookup.group(group).id } else { Group.ID?.none }
    var sheet = Sheet(
      name: "interests", columns: ["date", "group", "item", "title", "person", "name", "interest", "ruling"])
    sheet.rows = partnership.meetings(of: wanted).flatMap { meeting -> [[JSON]] in
      let record = partnership.record(of: meeting.id)
      return record.interests.all.map { one -> [JSON] in
        let item = record.agenda[one.item]
        return [
          .string(meeting.date.description), .string(meeting.group.text), .optional(item?.number),
          .optional(item?.title), .string(one.person.text),
          .optional(partnership.people[one.person]?.fullName), .string(one.interest),
          .string(one.ruling.rawValue),
        ]
      }
    }
    return Answer(sheet: sheet, notices: folder.notices)
  }
}
