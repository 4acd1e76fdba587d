extension Story {
  /// Letters because of absences (section 7 of the catalogue).
  static let absences: [Story] = [
    Story(
      mechanism: "A", title: "a letter after two absences without a word", template: "croydon",
      steps:
        """
        2026-01-05 09:00 agency add CHS "Croydon Health Services" --short CHS
        post add board "Director of Nursing" --agency CHS --from 2026-01-01
        post add qapp "Lead Nurse" --agency CHS --from 2026-01-01
        appoint "Eve Ford" "Director of Nursing" --from 2026-01-01
        appoint "Eve Ford" "Lead Nurse" --from 2026-01-01
        meeting add board 2026-02-12 --start 10:00
        meeting add qapp 2026-04-09 --start 10:00
        meeting add board 2026-05-14 --start 10:00
        meeting add board 2026-09-10 --start 10:00
        meeting add board 2026-12-10 --start 10:00
        meeting add board 2027-02-11 --start 10:00
        """,
      examples: [
        Example(
          name: "one absence without a word is one short of two",
          steps:
            """
            2026-02-12 10:00 meeting open today
            10:05 mark today Ford absent
            12:00 meeting close today
            2026-02-13 09:00
            """,
          ask: "person show Ford",
          says:
            """
            missed 1 meeting in 12 months, 1 without notice or somebody else named (2.1); no letter is due
            """,
          keys: "2 / =nursing Enter"),
        Example(
          name: "apologies before the start make the second not count",
          steps:
            """
            2026-04-09 09:30 mark today Ford apologies
            10:00 meeting open today
            12:00 meeting close today
            2026-04-10 09:00
            """,
          ask: "person show Ford",
          says:
            """
            missed 2 meetings in 12 months, 1 without notice or somebody else named (2.1); no letter is due
            """,
          keys: "2 / =nursing Enter"),
        Example(
          name: "a cancelled meeting between them breaks no run: February and September are two running",
          steps:
            """
            2026-05-13 09:00 meeting cancel "board 2026-05-14" "nobody could come"
            2026-09-10 10:00 meeting open today
            10:05 mark today Ford absent
            12:00 meeting close today
            2026-09-11 09:00
            """,
          ask: "letter",
          says: "Thu 12 February 2026, Croydon Safeguarding Children Board Thu 10 September 2026",
          data: "clause=2.1 agency=CHS day=2026-09-10", keys: "2 / =nursing Enter"),
        Example(
          name: "the reason is said to the Chief Executive", ask: "check",
          says:
            """
            Croydon Safeguarding Children Board on 12 Feb 2026 and 10 Sep 2026: 2 meetings running and 2 in \
            12 months
            """,
          keys: "5"),
        Example(
          name: "after the letter the count begins anew: December's is the first",
          steps:
            """
            letter sent "Director of Nursing" 2026-09-11 --evidence "posted"
            2026-12-10 10:00 meeting open today
            10:05 mark today Ford absent
            12:00 meeting close today
            2026-12-11 09:00
            """,
          ask: "person show Ford",
          says:
            """
            missed 4 meetings in 12 months, 3 without notice or somebody else named (2.1); no letter is \
            due; one went 11 Sep 2026
            """,
          keys: "2 / =nursing Enter"),
        Example(
          name: "the second after the letter is two again: December and February",
          steps:
            """
            2027-02-11 10:00 meeting open today
            10:05 mark today Ford absent
            12:00 meeting close today
            2027-02-12 09:00
            """,
          ask: "person show Ford", says: "a letter is due since 11 Feb 2027", keys: "2 / =nursing Enter"),
        Example(
          name: "a successor begins at none",
          steps:
            """
            2027-02-12 09:00 appointment end "Director of Nursing" 2027-02-11
            appointment end "Lead Nurse" 2027-02-11
            appoint "Gus Hall" "Director of Nursing" --from 2027-02-12
            """,
          ask: "person show Hall",
          says: "Gus Hall (CHS): missed no meeting in 12 months (2.1); no letter is due.",
          keys: "2 / =nursing Enter"),
      ]),
    Story(
      mechanism: "A", title: "a year is the twelve months that end with the later meeting",
      template: "croydon",
      steps:
        """
        2027-01-04 09:00 agency add CHS "Croydon Health Services" --short CHS
        agency add POL "Riverton Police" --short Police
        agency add FIRE "Riverton Fire Brigade" --short Brigade
        post add board "Director of Nursing" --agency CHS --from 2026-01-01
        post add board "Superintendent" --agency POL --from 2026-01-01
        post add board "Station Officer" --agency FIRE --from 2026-01-01
        post add qapp "Inspector" --agency POL --from 2026-01-01
        appoint "Eve Ford" "Director of Nursing" --from 2026-01-01
        appoint "Carl Dunn" "Superintendent" --from 2026-01-01
        appoint "Carl Dunn" "Inspector" --from 2026-01-01
        appoint "Ida Jones" "Station Officer" --from 2026-01-01
        meeting add board 2027-02-28 --start 10:00
        meeting add qapp 2027-03-01 --start 10:00
        meeting add board 2027-09-09 --start 10:00
        meeting add board 2028-02-29 --start 10:00
        2027-02-28 10:00 meeting open today
        mark today Ford absent
        mark today Dunn here
        12:00 meeting close today
        2027-03-01 10:00 meeting open today
        mark today Dunn absent
        12:00 meeting close today
        2027-09-09 09:00 mark today Ford here
        mark today Dunn here
        10:00 meeting open today
        10:01 mark today Jones absent
        12:00 meeting close today
        2028-02-29 10:00 meeting open today
        mark today Ford absent
        mark today Dunn absent
        12:00 meeting close today
        2028-03-01 09:00
        """,
      examples: [
        Example(
          name: "29 February less twelve months is 28 February, and the absence of that day is outside",
          ask: "person show Ford",
          says:
            """
            missed 1 meeting in 12 months, 1 without notice or somebody else named (2.1); no letter is due
            """,
          keys: "2 / =nursing Enter"),
        Example(
          name: "the absence of 1 March, from a sub-group, is inside: two in a year over all groups",
          ask: "letter",
          says: "Mon 1 March 2027, QAPP Tue 29 February 2028, Croydon Safeguarding Children Board",
          data: "agency=POL day=2028-02-29", keys: "2 / =superint Enter"),
        Example(
          name:
            """
            of three meetings one was missed, and for two nothing was entered, which is held against nobody
            """,
          ask: "person show Jones",
          says:
            """
            missed 1 meeting in 12 months, 1 without notice or somebody else named; 2 not marked, not \
            counted
            """,
          keys: "2 / =station Enter"),
      ]),
  ]
}
