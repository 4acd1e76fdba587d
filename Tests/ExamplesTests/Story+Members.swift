extension Story {
  /// Members, vacancies and who counts (section 2 of the catalogue).
  static let members: [Story] = [
    Story(
      mechanism: "M", title: "Bexley's statutory membership", template: "bexley",
      steps:
        """
        2026-12-10 09:00 appoint "Tom Adair" board-03 --from 2026-01-01
        appoint "Dora Marsh" board-02 --from 2026-01-01
        appoint "Sam Oake" board-05 --from 2026-01-01
        appoint "Ned Brand" board-07 --from 2026-01-01
        appoint "Fran Kell" board-08 --from 2026-01-01
        appoint "Guy Lorne" board-09 --from 2026-01-01
        appoint "Ivy Moor" board-10 --from 2026-01-01
        appoint "Oli Stead" board-16 --from 2026-01-01
        """,
      examples: [
        Example(
          name: "without the Clinical Director two partners have nobody, and the Board is never quorate",
          ask: "vacancies", says: "never quorate until filled", data: "post=board-06 statutory=true",
          keys: "7 Down Down Down Down Down Down Down Down Enter",
          shows:
            """
            LSCB Board: Clinical Director, since when is not known; statutory; nobody else is here for Care \
            Trust and SHA
            """),
        Example(
          name: "with one it can be, and one of the lay posts stays open",
          steps: "appoint \"Helen Penn\" board-06 --from 2026-12-10 --notified 2026-12-10",
          ask: "vacancies", says: "Lay member", never: "LSCB Board: Clinical Director, since",
          data: "post=board-18 statutory=false", keys: "7 Down Down Down Down Down Down Down Down Enter"),
        Example(
          name: "the Chairman has seen notice of her, and not of the others", ask: "check",
          says:
            """
            Ivy Moor, Superintendent, Bexley Borough: notice to the Independent Chairman not yet seen (App1 \
            4.10).
            """,
          never: "Helen Penn, Clinical Director: notice", keys: "5"),
        Example(
          name: "on the last day of one holder the successor is not yet there",
          steps:
            """
            appointment end board-10 2026-12-31
            appoint "Kit Orme" board-10 --from 2027-01-01
            2026-12-31
            """,
          ask: "members", says: "Moor", data: "post=board-10", keys: "2"),
        Example(
          name: "on the first day of the next the one before is not", steps: "2027-01-01", ask: "members",
          says: "Orme", never: "Moor", data: "post=board-10", keys: "2"),
      ]),
    Story(
      mechanism: "M", title: "nobody sits on both Boards of Central Bedfordshire",
      template: "central-bedfordshire",
      steps:
        """
        2026-12-10 09:00 appoint "Ivy Moor" lead-03 --from 2026-01-01
        appoint "Ivy Moor" board-08 --from 2026-12-11
        """,
      examples: [
        Example(
          name: "on the day before the second appointment nobody does", ask: "check", says: "To attend to",
          never: "Ivy Moor", data: "day=2026-12-10", keys: "5"),
        Example(
          name: "on its first day one does, for the Chair to judge", steps: "2026-12-11", ask: "check",
          says: "Ivy Moor", data: "kind=for-chair", keys: "5"),
      ]),
    Story(
      mechanism: "M", title: "who counts for what in Milton Keynes", template: "milton-keynes",
      steps:
        """
        2026-12-10 09:00 appoint "Tom Adair" board-01 --from 2026-01-01
        appoint "Fran Kell" board-10 --from 2026-01-01
        """,
      examples: [
        Example(
          name: "the Lead Member is a participant observer, in the total and not counted", ask: "members",
          says: "Adair", data: "post=board-01", keys: "2 / =adair Enter",
          shows: "Never counts as here (observer)."),
        Example(
          name: "the Designated health professional is an adviser who is on the list of members, and counts",
          ask: "members", says: "Kell", data: "post=board-10", keys: "2 / =kell Enter",
          shows: "In the total membership. Counts as here."),
      ]),
  ]
}
