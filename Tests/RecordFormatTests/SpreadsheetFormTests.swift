import RecordFormat
import Testing

@Suite struct SpreadsheetFormTests {
  @Test(arguments: [
    ("2026-03-12", "12/03/2026"), ("2026-03-12", "12/03/26"), ("2026-03-12", "12-03-26"),
    ("2026-03-12", "12.3.2026"), ("2026-03-12", "12-Mar-26"), ("2026-03-12", "12 March 2026"),
    ("2026-03-12", "2026/03/12"), ("2026-03-12", "12/03/2026 00:00"), ("2026-03-02", "2/3/2026"),
    ("1968-03-12", "12/03/68"), ("2026-03-12 10:02", "12/03/2026 10:02"),
    ("2026-03-12 10:02", "2026-03-12 10:02:00"), ("2026-03-12 10:02", "2026-03-12T10:02:00"),
    ("2026-03-12 09:02", "12/03/2026 9:02"), ("2026-03-12 22:02", "12/03/2026 10:02:00 PM"),
    ("2026-03-12 00:00", "12/03/2026"), ("10:02", "10:02:00"), ("09:02", "9:02"), ("00:30", "12:30 AM"),
    ("true", "TRUE"), ("false", "FALSE"), ("0712", "712"), ("007", "7"), ("100000", "1.00E+05"),
    ("1E5", "1.00E+05"), ("441632960123", "4.41633E+11"), ("+441632960123", "4.41633E+11"), ("1.50", "1.5"),
    ("99999", "1.0E+05"), ("-5", "-5.0"), ("2026-03-12", "2026-03-12"), ("", ""),
  ])
  func `A cell that a spreadsheet only rewrote is unchanged`(original: String, edited: String) {
    #expect(SpreadsheetForm().isUnchanged(edited, from: original))
  }

  @Test(arguments: [
    ("2026-03-12", "13/03/2026"), ("2026-03-12", "03/12/2026"), ("2026-03-12", "12/03/2027"),
    ("2026-03-12", ""), ("", "12/03/2026"), ("2026-03-12", "12/03"), ("2026-03-12 10:02", "12/03/2026 10:03"),
    ("2026-03-12 10:02", "12/03/2026"), ("10:02", "10:02:30"), ("10:02", "22:02"), ("true", "FALSE"),
    ("here", "HERE"), ("100000", "1.01E+05"), ("441632960123", "4.41634E+11"), ("7", "8"), ("A-7", "A-007"),
    ("-5", "5"), ("12", "1.2"), ("0", "00:00"), ("2026-02-28", "29/02/2026"),
  ])
  func `A cell that says something else has changed`(original: String, edited: String) {
    #expect(!SpreadsheetForm().isUnchanged(edited, from: original))
  }

  @Test(arguments: [
    ("15/03/2026", "2026-03-12", "2026-03-15"), ("15/03/26 9:30", "2026-03-12 10:02", "2026-03-15 09:30"),
    ("9:30:00", "10:02", "09:30"), ("FALSE", "true", "false"), ("next week", "2026-03-12", "next week"),
    ("31/02/2026", "2026-03-12", "31/02/2026"), ("15/03/2026", "here", "15/03/2026"),
  ])
  func `A changed cell takes the form of the original`(edited: String, original: String, expected: String) {
    #expect(SpreadsheetForm().restored(edited, like: original) == expected)
  }

  @Test func `A spreadsheet that names the month first is recognised by the file as a whole`() {
    var base = Table(name: "actions", columns: ["id", "due"])
    var edited = base
    let dates = [("2026-03-12", "3/12/2026"), ("2026-03-13", "3/13/2026"), ("2026-04-05", "4/6/2026")]
    for (index, (old, new)) in dates.enumerated() {
      base.add(key: "A-\(index)", cells: [("due", old)])
      edited.add(key: "A-\(index)", cells: [("due", new)])
    }
    #expect(SpreadsheetForm(of: edited, comparedWith: base).isMonthFirst)
    #expect(
      difference(base: base, edited: edited)
        == [.set(table: "actions", key: "A-2", column: "due", old: "2026-04-05", new: "2026-04-06")])
  }
}
