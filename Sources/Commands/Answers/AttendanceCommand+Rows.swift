internal import Governance
internal import Papers
internal import RecordFormat

extension AttendanceCommand {
  /// A group's grid with every cell and fraction.
  static func json(_ grid: AttendanceGrid, _ wording: Wording, by rows: Rows?) -> JSON {
    var members: [(String, JSON)] = [
      ("group", .string(grid.group.text)), ("held", .number(grid.held)),
      (
        "meetings",
        .array(
          grid.columns.map { column in
            .object([
              ("id", .string(column.meeting.id.text)), ("date", .string(column.meeting.date.description)),
              ("state", .string(column.state.rawValue)),
            ])
          })
      ),
    ]
    if rows != .agency { members.append(("members", .array(grid.members.map { json($0, wording) }))) }
    if rows != .member { members.append(("agencies", .array(grid.agencies.map(json)))) }
    let limits = wording.partnership.limitCounts(on: wording.day, in: grid.group)
    members.append(("limits", .array(limits.map { json($0, wording) })))
    return .object(members)
  }

  /// The fractions of members as rows for a spreadsheet.
  static func sheet(_ grids: [AttendanceGrid], _ wording: Wording) -> Sheet {
    var sheet = Sheet(
      name: "attendance",
      columns: [
        "group", "post", "title", "agency", "person", "name", "from", "to", "came", "of", "by_deputy",
      ])
    sheet.rows = grids.flatMap { grid in
      grid.members.map { row in
        let post = wording.partnership.posts[row.post]
        return [
          .string(grid.group.text), .string(row.post.text), .string(wording.title(row.post)),
          .optional(post?.agency?.text), .string(row.person.text), .string(wording.fullName(row.person)),
          .optional(row.first?.description), .optional(row.last?.description), .number(row.came),
          .number(row.meetings), .number(row.byDeputy),
        ]
      }
    }
    return sheet
  }

  /// The fractions of agencies as rows for a spreadsheet.
  static func agencySheet(_ grids: [AttendanceGrid]) -> Sheet {
    var sheet = Sheet(name: "attendance", columns: ["group", "agency", "came", "of", "by_deputy"])
    sheet.rows = grids.flatMap { grid in
      grid.agencies.map { row in
        [
          .string(grid.group.text), .string(row.agency.text), .number(row.came), .number(row.meetings),
          .number(row.byDeputy),
        ]
      }
    }
    return sheet
  }

  private static func json(_ row: AttendanceGrid.MemberRow, _ wording: Wording) -> JSON {
    .object([
      ("post", .string(row.post.text)), ("person", .string(row.person.text)),
      ("name", .string(wording.fullName(row.person))), ("from", .optional(row.first?.description)),
      ("to", .optional(row.last?.description)), ("came", .number(row.came)), ("of", .number(row.meetings)),
      ("byDeputy", .number(row.byDeputy)), ("cells", .strings(row.cells.map(\.rawValue))),
    ])
  }

  /// How a limit stands at the end of the period; without `allowed` where no threshold is stated.
  private static func json(_ count: LimitCount, _ wording: Wording) -> JSON {
    .object([
      ("rule", .string(count.rule.id)), ("clause", .string(count.rule.clause)),
      ("subject", .string(count.subject.code)), ("from", .string(count.year.lowerBound.description)),
      ("to", .string(count.year.upperBound.description)), ("number", .number(count.number)),
      ("of", .number(count.of)), ("allowed", .optional(count.allowed)),
      ("remaining", .optional(count.remaining)), ("meetings", .strings(count.meetings.map(\.text))),
      ("words", .string(wording.standing(count))),
    ])
  }

  private static func json(_ row: AttendanceGrid.AgencyRow) -> JSON {
    .object([
      ("agency", .string(row.agency.text)), ("came", .number(row.came)), ("of", .number(row.meetings)),
      ("byDeputy", .number(row.byDeputy)), ("cells", .strings(row.cells.map(\.rawValue))),
    ])
  }
}
