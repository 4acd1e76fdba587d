extension Story {
  /// Complaints and whistle-blowing (section 21 of the catalogue).
  static let complaints = [
    Story(
      mechanism: "C", title: "a concern raised in writing goes three steps", template: "bexley",
      steps: "2026-12-10 09:00 matter open practice-concern \"Concern 4\" --parties SLHT",
      examples: [
        Example(
          name: "it stands on the page of the agency that it concerns", ask: "agency show SLHT",
          says: "Concern about practice “Concern 4”: opened 10 Dec 2026, open.",
          keys: "2 / \"=Director of Nursing\" Enter y"),
        Example(
          name: "the agency's representative before the Chair of the Executive",
          steps: "2026-12-11 matter step \"Concern 4\" representative", ask: "check",
          says: "representative on the Board (5.2.5). Recorded before “taken to the Chair of the Executive”",
          keys: "5"),
        Example(
          name: "the Chair of the Executive heard a day too late for that order",
          steps: "2026-12-14 matter step \"Concern 4\" executive-chair 2026-12-12", ask: "check",
          says: "Recorded before “taken to the Chair of the Executive”, which comes first.", keys: "5"),
        Example(
          name: "no day is late, for none is stated", ask: "matter show \"Concern 4\"",
          says: "Plan to address the concern agreed (5.2.5) No time limit is stated",
          data: "id=plan due=null state=open", keys: "5 / \"=Concern 4\" Enter Enter"),
        Example(
          name: "closed, it is out of the list, and kept with the agency",
          steps: "matter close \"Concern 4\" \"plan agreed\"", ask: "agency show SLHT",
          says: "Concern about practice “Concern 4”: opened 10 Dec 2026, closed 14 Dec", never: ", open.",
          keys: "2 / \"=Director of Nursing\" Enter y"),
        Example(
          name: "ten agencies of the Board should have a procedure, and one has",
          steps: "evidence whistle-blowing SLHT", ask: "check",
          says: "Whistle blowing procedure (5.2.5): 9 of 10 agencies not complete; no day is stated.",
          data: "kind=for-chair clause=5.2.5", keys: "5"),
      ]),
    Story(
      mechanism: "C", title: "two agencies and the Quality & Effectiveness Group", template: "bexley",
      steps: """
        2026-12-10 09:00 matter open complaint-between-agencies "Complaint 9" --parties "MPS; OXL"
        matter step "Complaint 9" plan
        """,
      examples: [
        Example(
          name: "planned before it was brought to the LSCB", ask: "check",
          says:
            "action planned (5.2.3). Recorded before “brought to the LSCB through the Quality & Effectiveness",
          keys: "5"),
        Example(
          name: "brought on the day of the plan, it is in order",
          steps: "matter step \"Complaint 9\" brought",
          ask: "agency show OXL", says: "“Complaint 9”: opened 10 Dec 2026, open.",
          never: "Recorded before", keys: "2 / =Governance Enter Esc y"),
      ]),
    Story(
      mechanism: "C", title: "a written procedure, adopted and posted", template: "milton-keynes",
      steps: "2026-12-10 09:00",
      examples: [
        Example(
          name: "neither", ask: "check",
          says: "Written complaints procedure (10): not complete; no day is stated.", keys: "5"),
        Example(
          name: "adopted, and not yet on the website", steps: "evidence complaints-procedure adopted",
          ask: "check", says: "Written complaints procedure (10): not complete; no day is stated.",
          data: "kind=due clause=10", keys: "5"),
        Example(
          name: "both", steps: "evidence complaints-procedure posted", ask: "check",
          says: "Plans for taking part and for being heard of", never: "Written complaints procedure",
          keys: "5"),
      ]),
    Story(
      mechanism: "C", title: "an agency asked for the outcome", template: "central-bedfordshire",
      steps: """
        2026-12-10 09:00 matter open complaint "Letter 3" --parties LDH
        matter step "Letter 3" outcome
        """,
      examples: [
        Example(
          name: "an outcome known before the complaint was forwarded", ask: "check",
          says:
            "outcome known (Arrangements, Dispute resolution). Recorded before “complaint forwarded to the",
          keys: "5"),
        Example(
          name: "its three letters have no day", ask: "matter show \"Letter 3\"",
          says: "department (Arrangements, Dispute resolution) No time limit is stated",
          data: "id=copied due=null state=open", keys: "5 / \"=Letter 3\" Enter Enter"),
      ]),
    Story(
      mechanism: "C", title: "twenty working days from the Wednesday before Easter",
      rules: """
          complaint:
            kind: matter
            name: complaint
            clause: "9.1"
            stages:
              - {id: acknowledged, what: complaint acknowledged, within: 3 working days}
              - {id: answered, what: complaint answered, within: 20 working days, extendable: yes}
        """,
      steps: "2027-03-24 09:00 matter open complaint \"Complaint 1\"",
      examples: [
        Example(
          name: "three working days: 25, 30 and 31 March", ask: "due",
          says: "complaint acknowledged (9.1), due 31 Mar 2027, 3 working days after the opening", keys: "6"),
        Example(
          name: "twenty: 25, 30, 31 March, 1 and 2 April, and the three weeks to 23 April",
          ask: "due", says: "complaint answered (9.1), due 23 Apr 2027, 20 working days after the opening",
          keys: "6"),
        Example(
          name: "extended to the day after the early May bank holiday",
          steps: "2027-04-23 matter extend \"Complaint 1\" answered 2027-05-04 \"a witness is away\"",
          ask: "check",
          says: "complaint answered (9.1), due 4 May 2027, extended from 23 Apr 2027", keys: "5"),
      ]),
  ]
}
