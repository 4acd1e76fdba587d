extension Story {
  /// Actions and how they stand (section 16 of the catalogue).
  static let actions = [
    Story(
      mechanism: "AC", title: "red, amber, green, and the ages of what is late", template: "bexley",
      steps: """
        2026-12-10 09:00 appoint "Ann Bell" board-08 --from 2026-01-01
        action set board "Share the protocol" --by Bell --due 2026-12-24
        action set board "Return the audit" --by MPS --due 2026-12-25
        """,
      examples: [
        Example(
          name: "due in exactly fourteen days it is amber", ask: "action show 1",
          says: "Amber: due within 14 days, or at risk (3.2.3).", keys: "4 Enter"),
        Example(
          name: "due in fifteen it is green", ask: "action show 2", says: "Green: on track (3.2.3).",
          never: "Amber", keys: "4 Down Enter"),
        Example(
          name: "green until somebody says that it is at risk",
          steps: "action progress 2 \"two teams have not answered\" --at-risk yes", ask: "action show 2",
          says: "Amber: due within 14 days, or at risk (3.2.3).", keys: "4 Down Enter"),
        Example(
          name: "on its day it is not late", steps: "2026-12-24", ask: "action show 1",
          says: "Amber: due within 14 days, or at risk (3.2.3).", never: "LATE", keys: "4 Enter"),
        Example(
          name: "on Christmas Day it is red, a day late", steps: "2026-12-25", ask: "actions",
          says: "1 Share the protocol Bell 24 Dec 2026 1 day late", never: "2 days late",
          data: "no=1 due=2026-12-24 late=1", keys: "4", shows: "Share the protocol Bell 24 Dec 1 day R"),
        Example(
          name: "thirty days late on 23 January, in the first band", steps: "2027-01-23",
          ask: "actions --by agency", says: "SLHT 1 1 0 0 30 d 0x 0x –",
          data: "agency=SLHT late=1 0-30=1 31-60=0 61+=0 oldest=30", keys: "b"),
        Example(
          name: "thirty-one the day after, in the second", steps: "2027-01-24", ask: "actions --by agency",
          says: "SLHT 1 0 1 0 31 d 0x 0x –", data: "agency=SLHT late=1 0-30=0 31-60=1 61+=0 oldest=31",
          keys: "b"),
        Example(
          name: "sixty on 22 February, still in the second", steps: "2027-02-22", ask: "actions --by agency",
          says: "SLHT 1 0 1 0 60 d 0x 0x –", data: "agency=SLHT 31-60=1 61+=0 oldest=60", keys: "b"),
        Example(
          name: "sixty-one the day after, in the third", steps: "2027-02-23", ask: "actions --by agency",
          says: "SLHT 1 0 0 1 61 d 0x 0x –", data: "agency=SLHT 31-60=0 61+=1 oldest=61", keys: "b"),
        Example(
          name: "moved to the leap day by the Board, it is green and keeps its first day",
          steps: "action redate 1 2028-02-29 --why \"awaits counsel\" --agreed-by \"the Board\"",
          ask: "action show 1", says: "Due 29 February 2028, first due 24 December 2026, moved once.",
          never: "LATE", keys: "4 / =protocol Enter"),
        Example(
          name: "no day is moved without a reason and somebody who agreed",
          steps: "! action redate 2 2027-03-31", ask: "action show 2", says: "LATE by 60 days.",
          never: "moved", keys: "4 / =audit Enter"),
        Example(
          name: "done a day before, it is late no more, and one is open",
          steps: """
            action done 2 "returned" 2027-02-22
            """, ask: "actions", says: "1 Share the protocol Bell 29 Feb 2028 moved once",
          never: "Return the audit", data: "no=1 due=2028-02-29 first_due=2026-12-24 times_moved=1 late=null",
          keys: "4", shows: "1 Share the protocol Bell 29 Feb G 1 open, 1 done"),
      ]),
    Story(
      mechanism: "AC", title: "ten agencies, and somebody who leaves", template: "bexley",
      steps: """
        2026-12-10 09:00 appoint "Ann Bell" board-08 --from 2026-01-01
        action set board "Share the protocol" --by Bell --due 2027-02-26
        action set board "Return the audit" --by "every agency" --due 2026-12-24
        action tick 2 MPS
        """,
      examples: [
        Example(
          name: "one of the ten with a post of their own has done its part", steps: "2026-12-25",
          ask: "actions --by agency", says: "Every agency (1 of 10) 1 1 0 0 1 d 0x 0x –",
          data: "late=1 oldest=1 0-30=1", keys: "b"),
        Example(
          name: "it no longer stands against who has done it", ask: "agency show MPS",
          says: "0 open actions, 0 late", keys: "2 / =Superintendent Enter Esc y"),
        Example(
          name: "it stands against who has not", ask: "agency show SLHT", says: "2 open actions, 1 late",
          keys: "2 / \"=Director of Nursing\" Enter y"),
        Example(
          name: "who leaves leaves an action that nobody holds",
          steps: "2027-01-24 person leave Bell 2027-01-24\n2027-01-25", ask: "check",
          says: "LSCB Board: 1 open action of Director of Nursing, which nobody holds. Hand it on.", keys: "5"
        ),
        Example(
          name: "handed on, it is somebody's again",
          steps: "action hand-on 1 MPS --why \"Ann Bell left\"", ask: "action show 1",
          says: "25 Jan 2027: handed on from Director of Nursing (vacant) to MPS, “Ann Bell",
          never: "which nobody holds",
          keys: "4 / =protocol Enter"),
      ]),
    Story(
      mechanism: "AC", title: "checked each fortnight, and closed in two steps",
      template: "central-bedfordshire",
      steps: """
        2026-12-10 09:00 meeting add board 2026-12-10 --start 10:00 --end 12:00
        evidence action-checks
        """,
      examples: [
        Example(
          name: "checked on 10 December, again by Christmas Eve", ask: "due",
          says: "Thu 24 Dec 2026 Progress of the actions checked (regularly; a fortnight is taken)",
          data: "day=2026-12-24", keys: "6"),
        Example(
          name: "a day later is for the Chair to judge, for the text gives no number", steps: "2026-12-25",
          ask: "check", says: "should have been done 24 Dec 2026, 2 weeks after it was last done, 1 day late",
          data: "kind=for-chair day=2026-12-24", keys: "5"),
      ]),
    Story(
      mechanism: "AC", title: "an action plan of a review", template: "bexley",
      steps: """
        2026-12-10 09:00 matter open action-plan "Plan of case 7"
        matter step "Plan of case 7" plan
        matter step "Plan of case 7" assessed
        """,
      examples: [
        Example(
          name: "its impact assessed before all of it was done", ask: "check",
          says: "children assessed (App2 5). Recorded before “all actions implemented”, which comes first",
          keys: "5"),
        Example(
          name: "done on the same day is in order", steps: "matter step \"Plan of case 7\" implemented",
          ask: "check",
          says: "single-agency learning acted upon without waiting for the end (App2 6), may be done "
            + "since 10 Dec 2026", never: "Recorded before", keys: "5"),
      ]),
  ]
}
