extension Story {
  /// Serious case reviews and child safeguarding practice reviews (section 26 of the catalogue).
  static let caseReviews = [
    Story(
      mechanism: "SC", title: "four months, and what moves them", template: "bexley",
      steps: "2026-10-31 10:00 matter open serious-case-review \"Case 7\"",
      examples: [
        Example(
          name: "31 October and four months are 28 February: there is no 31st", steps: "2026-12-10 09:00",
          ask: "matter show \"Case 7\"",
          says: "Review completed (App2 6); by the panel Due 28 Feb 2027, 4 months after the opening",
          data: "id=completed due=2027-02-28 state=open", keys: "6 / \"=Case 7\" Enter Enter"),
        Example(
          name: "on the last day it is in time", steps: "2027-02-28", ask: "check",
          says: "review completed (App2 6), due 28 Feb 2027, 4 months after the opening; by the panel",
          never: "after the opening, 1 day late", keys: "5"),
        Example(
          name: "on 1 March it is a day late", steps: "2027-03-01", ask: "check",
          says: "review completed (App2 6), due 28 Feb 2027, 4 months after the opening, 1 day late",
          keys: "5"),
        Example(
          name: "no extension goes without reasons", steps: "! matter extend \"Case 7\" completed 2027-03-31",
          ask: "check",
          says: "review completed (App2 6), due 28 Feb 2027, 4 months after the opening, 1 day late",
          never: "extended", keys: "5"),
        Example(
          name: "an extension after the day has passed is for the Chair to judge",
          steps: """
            matter extend "Case 7" completed 2027-03-31 "criminal trial still to end"
            """, ask: "check",
          says: "Its day, 28 Feb 2027, had passed when it was moved on 1 Mar 2027", keys: "5"),
        Example(
          name: "extended to 31 March, it is due on that day and not late", ask: "matter show \"Case 7\"",
          says:
            "Due 31 Mar 2027, extended from 28 Feb 2027 Extended on 1 Mar 2027 to 31 Mar 2027: criminal trial",
          never: "1 day late", data: "id=completed due=2027-03-31 state=open",
          keys: "5 / \"=Case 7\" Enter Enter"),
        Example(
          name: "signed off before it was completed",
          steps: "2027-03-12 matter step \"Case 7\" signed-off", ask: "check",
          says: "final review signed off (3.2.7). Recorded before “review completed”, which comes first",
          keys: "5"),
        Example(
          name: "a second one begun on 31 October 2027 ends on 29 February 2028",
          steps: """
            2027-10-31 matter open serious-case-review "Case 8"
            2027-12-10 09:00
            """, ask: "due",
          says: "“Case 8”: review completed (App2 6), due 29 Feb 2028, 4 months after the opening", keys: "6"),
        Example(
          name: "begun on the leap day itself, it ends on 29 June",
          steps: """
            2028-02-29 matter step "Case 8" completed
            matter open serious-case-review "Case 9"
            2028-06-16 09:00
            """, ask: "check",
          says: "“Case 9”: review completed (App2 6), due 29 Jun 2028, 4 months after the opening", keys: "5"),
      ]),
    Story(
      mechanism: "SC", title: "working days over Christmas and Easter", template: "partnership-2023",
      steps: "2026-12-24 10:00 matter open serious-incident \"Incident 3\"",
      examples: [
        Example(
          name: "Christmas Eve and five working days: 29, 30, 31 December, 4 and 5 January",
          ask: "due",
          says:
            "Panel notified (CA 2004 s 16C(1), WT 2023 ch 5), due 5 Jan 2027, 5 working days after the opening",
          never: "due 31 Dec 2026", keys: "6"),
        Example(
          name: "the rapid review waits for the notification and has no day before it",
          ask: "matter show \"Incident 3\"",
          says: "Waits for: Child Safeguarding Practice Review Panel notified",
          data: "id=rapid-review due=null state=waits", keys: "6 / =Incident Enter Enter"),
        Example(
          name: "notified on 5 January: fifteen working days end on 26 January",
          steps: "2027-01-05 matter step \"Incident 3\" notified", ask: "due",
          says:
            "rapid review completed (WT 2023 ch 5, Panel guidance), due 26 Jan 2027, 15 working days after",
          keys: "6"),
        Example(
          name: "what guidance only asks for is for the Chair to judge when it is late",
          steps: "2027-01-27", ask: "check",
          says: "due 26 Jan 2027, 15 working days after “Child Safeguarding Practice Review Panel notified”, "
            + "1 day late", data: "kind=for-chair \"clause=WT 2023 ch 5, Panel guidance\" day=2027-01-26",
          keys: "5"),
        Example(
          name: "23 March 2027 and five working days skip Good Friday and Easter Monday: 1 April",
          steps: "2027-03-23 matter open serious-incident \"Incident 4\"", ask: "due",
          says:
            "“Incident 4”: Child Safeguarding Practice Review Panel notified (CA 2004 s 16C(1), WT 2023 ch 5), "
            + "due 1 Apr 2027", never: "due 30 Mar 2027", keys: "6"),
      ]),
    Story(
      mechanism: "SC", title: "a review is on every agenda while it goes on", template: "milton-keynes",
      steps: """
        2026-11-02 09:00 meeting add bmg 2026-11-16 --start 10:00 --end 12:00
        agenda add "bmg 2026-11-16" "Budget"
        meeting add bmg 2026-12-21 --start 10:00 --end 12:00
        agenda add "bmg 2026-12-21" "Budget"
        2026-12-10 matter open case-review "Case 2"
        """,
      examples: [
        Example(
          name: "the meeting after the opening lacks it, the one before was asked for nothing", ask: "check",
          says:
            "Business Management Group, Mon 21 Dec 2026: the agenda lacks Progress of serious case reviews "
            + "(App4 SCRP). Add it.", never: "Mon 16 Nov 2026: the agenda lacked", keys: "5"),
        Example(
          name: "closed before the meeting, it is asked for no more",
          steps: "2026-12-18 matter close \"Case 2\" \"no review is held\"", ask: "check",
          says: "Business Management Group, Mon 16 Nov 2026 was not closed",
          never: "Progress of serious case reviews", keys: "5"),
      ]),
  ]
}
