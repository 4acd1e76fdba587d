extension Story {
  /// Quorum (section 6 of the catalogue).
  static let quorum = [
    Story(
      mechanism: "Q", title: "a quarter of the total membership",
      rules: """
          board-quorum:
            kind: quorum
            group: board
            clause: "7.2"
            effect: no-business
            all:
              - {id: members, members: at least 1/4 of total}
        """,
      steps: """
        2026-12-10 09:00 agency add BC "Riverton Borough Council" --short BC
        post add board One --agency BC --category member --from 2026-01-01
        post add board Two --agency BC --category member --from 2026-01-01
        post add board Three --agency BC --category member --from 2026-01-01
        post add board Four --agency BC --category member --from 2026-01-01
        post add board Five --agency BC --category member --from 2026-01-01
        appoint "Ann Bell" One --from 2026-01-01
        appoint "Carl Dunn" Two --from 2026-01-01
        appoint "Eve Ford" Three --from 2026-01-01
        appoint "Gus Hall" Four --from 2026-01-01
        meeting add board 2026-12-10 --start 10:00 --end 12:00
        """,
      examples: [
        Example(
          name: "nobody has come", ask: "quorum today",
          says: "INQUORATE 0 here, 1 needed: 1 more (7.2)", data: "verdict=inquorate here=0 needed=1",
          keys: "m", shows: "INQUORATE"),
        Example(
          name: "exactly a quarter of four, the fifth post being vacant and not in the total",
          steps: "09:55 mark today Bell here", ask: "quorum today", says: "QUORATE", never: "INQUORATE",
          data: "verdict=quorate here=1 needed=1 total=4", keys: "m"),
        Example(
          name: "a quarter of five is two: one short", steps: "appoint \"Ida Jones\" Five --from 2026-12-01",
          ask: "quorum today", says: "INQUORATE 1 here, 2 needed: 1 more (7.2)",
          data: "verdict=inquorate here=1 needed=2 total=5", keys: "m", shows: "INQUORATE"),
      ])
  ]
}
