extension Story {
  /// Quorum under a rule that changes (section 6 of the catalogue), and by numbers of agencies.
  static let changedQuorum: [Story] = [
    Story(
      mechanism: "Q", title: "a rule changed between two meetings",
      rules:
        """
          board-quorum: {kind: quorum, group: board, clause: "4", effect: no-decisions, all: [{id: members, \
        members: at least 1/3 of total}]}
        """,
      later: [
        "2026-10-01":
          """
          board-quorum: {kind: quorum, group: board, clause: "6", effect: no-decisions, all: [{id: members, members: at least 1/2 of total}]}
        """
      ],
      steps:
        """
        2026-09-10 09:00 agency add BC "Riverton Borough Council" --short Council
        post add board One --agency BC --category member --from 2026-01-01
        post add board Two --agency BC --category member --from 2026-01-01
        post add board Three --agency BC --category member --from 2026-01-01
        post add board Four --agency BC --category member --from 2026-01-01
        post add board Five --agency BC --category member --from 2026-01-01
        post add board Six --agency BC --category member --from 2026-01-01
        appoint "Ann Bell" One --from 2026-01-01
        appoint "Carl Dunn" Two --from 2026-01-01
        appoint "Eve Ford" Three --from 2026-01-01
        appoint "Gus Hall" Four --from 2026-01-01
        appoint "Ida Jones" Five --from 2026-01-01
        meeting add board 2026-09-10 --start 10:00 --end 12:00
        meeting add board 2026-10-01 --start 10:00 --end 12:00
        """,
      examples: [
        Example(
          name: "under the old rule a third of five is 1.67, so two",
          steps:
            """
            09:55 mark today Bell here
            mark today Dunn here
            10:00 meeting open today
            """,
          ask: "quorum today", says: "QUORATE 2 here, 2 needed of 5",
          data: "verdict=quorate here=2 needed=2 total=5 clause=4", keys: "m"),
        Example(
          name: "under the new rule, on its first day, a half of five is 2.5, so three",
          steps:
            """
            10:10 decide today "The plan is agreed"
            12:00 meeting close today
            2026-10-01 09:55 mark today Bell here
            mark today Dunn here
            """,
          ask: "quorum today", says: "INQUORATE 2 here, 3 needed",
          data: "verdict=inquorate here=2 needed=3 total=5 clause=6", keys: "m"),
        Example(
          name: "the earlier meeting stays what it was, by the old clause",
          ask: "quorum \"board 2026-09-10\"", says: "QUORATE 2 here, 2 needed", never: "INQUORATE",
          data: "verdict=quorate here=2 needed=2 total=5 clause=4", keys: "T",
          shows: "QUORATE, 2 here, 2 needed"),
        Example(
          name: "the vacancy of Six filled, a half of six is exactly three",
          steps:
            """
            09:58 appoint "Kit Lowe" Six --from 2026-10-01
            mark today Ford here
            """,
          ask: "quorum today", says: "QUORATE 3 here, 3 needed of 6",
          data: "verdict=quorate here=3 needed=3 total=6", keys: "m"),
      ]),
    Story(
      mechanism: "Q", title: "Milton Keynes: eight members of four agencies", template: "milton-keynes",
      steps:
        """
        2026-12-10 09:00 appoint "Ruth Hale" board-00 --from 2026-01-01
        appoint "Tom Adair" board-01 --from 2026-01-01
        appoint "Dora Marsh" board-02 --from 2026-01-01
        appoint "Joan Price" board-03 --from 2026-01-01
        appoint "Kit Orme" board-04 --from 2026-01-01
        appoint "Helen Penn" board-06 --from 2026-01-01
        appoint "Fran Kell" board-10 --from 2026-01-01
        appoint "Ivy Moor" board-12 --from 2026-01-01
        appoint "Sam Oake" board-19 --from 2026-01-01
        appoint "Liz Pell" board-20 --from 2026-01-01
        appoint "Max Quill" board-21 --from 2026-01-01
        appoint "Nan Rudge" board-27 --from 2026-01-01
        appoint "Oli Stead" sw-01 --from 2026-01-01
        appoint "Pam Thorn" sw-02 --from 2026-01-01
        appoint "Una Wade" sw-07 --from 2026-01-01
        appoint "Vic Yarrow" sw-08 --from 2026-01-01
        appoint "Joan Price" bmg-01 --from 2026-01-01
        appoint "Dora Marsh" scrp-03 --from 2026-01-01
        appoint "Sam Oake" scrp-04 --from 2026-01-01
        appoint "Helen Penn" scrp-01 --from 2026-01-01
        appoint "Ivy Moor" scrp-02 --from 2026-01-01
        meeting add board 2026-12-10 --start 10:00 --end 12:00
        meeting add sw 2026-12-11 --start 10:00 --end 12:00
        meeting add bmg 2026-12-14 --start 10:00 --end 12:00
        meeting add scrp 2026-12-15 --start 10:00 --end 12:00
        """,
      examples: [
        Example(
          name: "chair, Lead Member and support are none of the eight: seven of four agencies are one short",
          steps:
            """
            09:55 mark today Hale here
            mark today Adair here
            mark today Rudge here
            mark today Marsh here
            mark today Price here
            mark today Orme here
            mark today Penn here
            mark today Moor here
            mark today Pell here
            mark today Quill here
            """,
          ask: "quorum today", says: "INQUORATE 7 here, 8 needed",
          data: "verdict=inquorate here=7 needed=8", keys: "m"),
        Example(
          name: "the eighth, of an agency that is here already", steps: "mark today Oake here",
          ask: "quorum today", says: "QUORATE 8 here, 8 needed", never: "INQUORATE",
          data: "verdict=quorate here=8 needed=8", keys: "m"),
        Example(
          name:
            """
            eight without the police, for whom the designated doctor came: three agencies, and lay people \
            are of none
            """,
          steps:
            """
            10:10 mark today Moor left
            mark today Kell here
            """,
          ask: "quorum today", says: "4 agencies: 3 represented, 4 needed",
          data: "verdict=inquorate here=8 needed=8", keys: "m"),
        Example(
          name: "Designated Officer, Human Resources and Social Care are one agency",
          steps:
            """
            2026-12-11 09:55 mark today Stead here
            mark today Thorn here
            mark today Wade here
            """,
          ask: "quorum today", says: "2 agencies: 1 represented, 2 needed",
          data: "id=agencies holds=false count=1 needed=2", keys: "m Enter"),
        Example(
          name: "the Business Management Group has no quorum in the text",
          steps: "2026-12-14 09:55 mark today Price here", ask: "quorum today", says: "NO QUORUM RULE",
          data: "verdict=no-rule", keys: "m Enter"),
        Example(
          name: "three on the panel from two of the three agencies named, without the police",
          steps:
            """
            2026-12-15 09:55 mark today Marsh here
            mark today Oake here
            mark today Penn here
            """,
          ask: "quorum today", says: "NO TVP", data: "id=police holds=false count=0 needed=1",
          keys: "m Enter"),
      ]),
  ]
}
