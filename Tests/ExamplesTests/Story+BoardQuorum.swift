extension Story {
  /// Quorum of a Board (section 6 of the catalogue): shares, named agencies, heads, interests.
  static let boardQuorum: [Story] = [
    Story(
      mechanism: "Q", title: "Bexley's Board: a quarter of seventeen, the Council and the Care Trust",
      template: "bexley",
      steps:
        """
        2026-12-10 09:00 appoint "Ruth Hale" board-01 --from 2026-01-01
        appoint "Dora Marsh" board-02 --from 2026-01-01
        appoint "Tom Adair" board-03 --from 2026-01-01
        appoint "Joan Price" board-04 --from 2026-01-01
        appoint "Sam Oake" board-05 --from 2026-01-01
        appoint "Helen Penn" board-06 --from 2026-01-01
        appoint "Ned Brand" board-07 --from 2026-01-01
        appoint "Fran Kell" board-08 --from 2026-01-01
        appoint "Guy Lorne" board-09 --from 2026-01-01
        appoint "Ivy Moor" board-10 --from 2026-01-01
        appoint "Jack Nairn" board-11 --from 2026-01-01
        appoint "Kit Orme" board-12 --from 2026-01-01
        appoint "Liz Pell" board-13 --from 2026-01-01
        appoint "Max Quill" board-14 --from 2026-01-01
        appoint "Nan Rudge" board-15 --from 2026-01-01
        appoint "Oli Stead" board-16 --from 2026-01-01
        appoint "Pam Thorn" board-17 --from 2026-01-01
        meeting add board 2026-12-10 --start 10:00 --end 12:00
        agenda add today "Minutes of the last meeting" --purpose agree
        agenda add today "Grant to the Care Trust" --purpose decision
        """,
      examples: [
        Example(
          name: "a quarter of 17 is 4.25, so five are needed: four are one short",
          steps:
            """
            09:55 mark today Price here
            mark today Penn here
            mark today Kell here
            mark today Moor here
            """,
          ask: "quorum today", says: "INQUORATE 4 here, 5 needed",
          data: "verdict=inquorate here=4 needed=5 total=17", keys: "m"),
        Example(
          name: "the Lead Member is an observer, in the 17 and no fifth", steps: "mark today Adair here",
          ask: "quorum today", says: "INQUORATE 4 here, 5 needed",
          data: "verdict=inquorate here=4 needed=5 total=17", keys: "m"),
        Example(
          name: "five of 17, 4 times 5 being 20, with the Council and the Care Trust",
          steps:
            """
            mark today Lorne here
            10:00 meeting open today
            """,
          ask: "quorum today", says: "QUORATE 5 here, 5 needed of 17", never: "INQUORATE",
          data: "verdict=quorate here=5 needed=5 total=17", keys: "m"),
        Example(
          name: "an interest takes Dr Penn out of item 2 alone: four for it, and no Care Trust",
          steps:
            """
            10:05 item next today
            10:10 item next today
            interest today Penn "Works for the Care Trust" --ruling no-part
            """,
          ask: "quorum today --item 2", says: "NO Care Trust",
          data: "verdict=inquorate here=4 needed=5 total=17", keys: "m",
          shows: "INQUORATE for item 2 4 here, 5 needed of 17"),
        Example(
          name: "the meeting itself has its five still", ask: "quorum today",
          says: "The meeting itself: QUORATE 5 here, 5 needed of 17",
          data: "verdict=inquorate meetingVerdict=quorate",
          keys: "m", shows: "meeting: QUORATE, 5 here"),
        Example(
          name: "six have come and one left: the provider unit's director is no Care Trust",
          steps:
            """
            10:20 item end today
            mark today Brand here
            10:30 mark today Penn left
            """,
          ask: "quorum today", says: "NO Care Trust", data: "verdict=inquorate here=5 needed=5 total=17",
          keys: "m", shows: "INQUORATE 5 here, 5 needed of 17 no Care Trust"),
        Example(
          name: "quorate from 10:00 to 10:30 and not after", ask: "timeline today",
          says: "10:00 to 10:30 QUORATE", data: "from=10:00 to=10:30 verdict=quorate", keys: "Esc T"),
      ]),
    Story(
      mechanism: "Q", title: "one head for two seats, and two agencies by notice",
      rules:
        """
          board-quorum:
            kind: quorum
            group: board
            clause: "7.2"
            effect: no-decisions
            all:
              - {id: members, members: at least 3}
              - {id: agencies, agencies: at least 3}
        """,
      steps:
        """
        2026-12-10 09:00 agency add BC "Riverton Borough Council" --short Council
        agency add POL "Riverton Police" --short Police
        agency add NHS "Riverton Health Trust" --short Trust
        agency add VOL "Riverton Volunteers" --short Volunteers
        post add board Director --agency BC --category member --from 2026-01-01
        post add board Superintendent --agency POL --category member --from 2026-01-01
        post add board Nurse --agency NHS --category member --from 2026-01-01
        post add board Solicitor --agency BC --category member --from 2026-01-01
        appoint "Ann Bell" Director --from 2026-01-01
        appoint "Carl Dunn" Superintendent --from 2026-01-01
        appoint "Eve Ford" Nurse --from 2026-01-01
        appoint "Gus Hall" Solicitor --from 2026-01-01
        deputy add "Ida Jones" Director --authorised 2026-01-01 --from 2026-01-01
        deputy add "Ida Jones" Superintendent --authorised 2026-01-01 --from 2026-01-01
        deputy add "Lou Mead" Superintendent --from 2026-01-01
        meeting add board 2026-12-10 --start 10:00 --end 12:00
        """,
      examples: [
        Example(
          name: "a deputy for two seats is one head: two here of the three needed, from three agencies",
          steps:
            """
            09:50 mark today Director deputy Jones
            mark today Superintendent deputy Jones
            mark today Nurse here
            """,
          ask: "quorum today", says: "INQUORATE 2 here, 3 needed", data: "verdict=inquorate here=2",
          keys: "m"),
        Example(
          name: "and two who count, though three posts are filled", ask: "quorum today",
          says: "Here and counted (2)",
          data: "verdict=inquorate here=2", keys: "m", shows: "2 here, 3 needed"),
        Example(
          name: "a third head, of an agency that is here already: three from three agencies",
          steps: "mark today Solicitor here", ask: "quorum today", says: "QUORATE 3 here, 3 needed",
          never: "INQUORATE", data: "verdict=quorate here=3 needed=3 total=4", keys: "m"),
        Example(
          name: "without the deputy for the police: three from two agencies",
          steps: "mark today Superintendent strike", ask: "quorum today",
          says: "3 agencies: 2 represented, 3 needed", data: "id=agencies holds=false count=2 needed=3",
          keys: "m"),
        Example(
          name: "a deputy who is named and not authorised is in attendance",
          steps: "mark today Superintendent deputy Mead", ask: "quorum today",
          says: "3 agencies: 2 represented, 3 needed", data: "verdict=inquorate here=3", keys: "m"),
        Example(
          name: "the nurse speaks for the volunteers too, but no notice of it was given",
          steps: "represent add Nurse VOL --from 2026-01-01", ask: "quorum today",
          says: "3 agencies: 2 represented, 3 needed", data: "verdict=inquorate here=3", keys: "m"),
        Example(
          name: "the solicitor does after notice of it: three heads, three agencies",
          steps: "represent add Solicitor VOL --from 2026-01-01 --notified 2026-12-01", ask: "quorum today",
          says: "3 agencies: 3 represented, 3 needed", never: "INQUORATE",
          data: "verdict=quorate here=3 needed=3 total=4", keys: "m"),
      ]),
  ]
}
