extension Story {
  /// Induction and training (section 25 of the catalogue).
  static let training = [
    Story(
      mechanism: "TR", title: "a handbook and an induction for whoever joins", template: "bexley",
      steps: """
        2026-12-01 09:00 meeting add board 2026-12-01 --start 10:00 --end 12:00
        appoint "Ann Bell" board-08 --from 2026-12-10
        2026-12-10
        """,
      examples: [
        Example(
          name: "on the first day both are due and neither is late", ask: "due",
          says: "Thu 10 Dec 2026 Ann Bell, Director of Nursing: Governance Handbook issued (3.4.1).",
          never: "late", data: "day=2026-12-10 clause=3.4.1", keys: "6"),
        Example(
          name: "the day after, the handbook is a day late", steps: "2026-12-11", ask: "check",
          says: "Handbook issued (3.4.1): was due 10 Dec 2026, the day of the appointment, 1 day late",
          keys: "5"),
        Example(
          name: "the briefing is only expected, and is for the Chairman to judge", ask: "check",
          says:
            "Independent Chairman (3.4.1): should have been done 10 Dec 2026, before the first day in post, 1 day",
          data: "kind=for-chair clause=3.4.1 day=2026-12-10", keys: "5"),
        Example(
          name: "both done in time and entered afterwards",
          steps: """
            evidence handbook-issued "" "" 2026-12-09
            evidence induction "" "" 2026-12-09
            """, ask: "check", says: "LSCB Board has no chair", never: "Handbook issued",
          keys: "5"),
        Example(
          name:
            "the report on a year's training is due a year after the appointment, not after the record begins",
          steps: "2027-11-30",
          ask: "due",
          says: "Ann Bell, Director of Nursing: report on the safeguarding training undertaken in the year "
            + "(2.4.4).", data: "day=2027-12-10 clause=2.4.4", keys: "6"),
      ]),
    Story(
      mechanism: "TR", title: "the minimum of training, and a post on each board", template: "bexley",
      steps: """
        2026-12-10 09:00 appoint "Ann Bell" board-04 --from 2026-01-01
        appoint "Ann Bell" exec-01 --from 2026-01-01
        appoint "Carl Dunn" board-06 --from 2026-01-01
        """,
      examples: [
        Example(
          name: "a member of both boards is a member twice", ask: "check",
          says: "Statement of roles and training (3.2.1, 3.4.2, 3.4.3): 3 of 3 members not complete",
          keys: "5"),
        Example(
          name: "three of the four leave it open",
          steps: """
            evidence member-preparation Dunn statement
            evidence member-preparation Dunn roles
            evidence member-preparation Dunn introduction
            """, ask: "check",
          says: "Statement of roles and training (3.2.1, 3.4.2, 3.4.3): 3 of 3 members not complete",
          keys: "5"),
        Example(
          name: "the fourth closes it", steps: "evidence member-preparation Dunn core", ask: "check",
          says: "Statement of roles and training (3.2.1, 3.4.2, 3.4.3): 2 of 3 members not complete",
          data: "kind=for-chair \"clause=3.2.1, 3.4.2, 3.4.3\"", keys: "5"),
      ]),
    Story(
      mechanism: "TR", title: "training each year, from the leap day on", template: "milton-keynes",
      steps: """
        2028-02-29 09:00 meeting add board 2028-02-29 --start 10:00 --end 12:00
        evidence training-programme
        2028-12-10
        """,
      examples: [
        Example(
          name: "a programme of 29 February 2028 is due again on 28 February 2029", ask: "due",
          says:
            "Wed 28 Feb 2029 Annual inter-agency training programme (App4 T&D 3); by Training and Development "
            + "Sub-Group.", data: "day=2029-02-28 \"clause=App4 T&D 3\"", keys: "6"),
        Example(
          name: "on 1 March it is a day late", steps: "2029-03-01", ask: "check",
          says: "Development Sub-Group: was due 28 Feb 2029, 12 months after it was last done, 1 day late",
          keys: "5"),
      ]),
  ]
}
