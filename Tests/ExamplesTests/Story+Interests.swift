extension Story {
  /// Declarations of interest and conduct (section 23 of the catalogue).
  static let interests = [
    Story(
      mechanism: "DI", title: "the only one from the Care Trust has an interest", template: "bexley",
      steps: """
        2026-12-10 09:00 appoint "Ann Bell" board-04 --from 2026-01-01
        appoint "Eve Ford" board-06 --from 2026-01-01
        appoint "Ida Jones" board-08 --from 2026-01-01
        appoint "Ken Lamb" board-10 --from 2026-01-01
        appoint "Mia Nash" board-16 --from 2026-01-01
        meeting add board 2026-12-10 --start 10:00 --end 12:00
        agenda add today "Contract for training" --purpose decision
        agenda add today "Next year"
        09:55 mark today Bell here
        mark today Ford here
        mark today Jones here
        10:00 meeting open today
        10:01 interest today Ford "Married to the contractor" --item 1
        """,
      examples: [
        Example(
          name: "not ruled yet she takes no part, and the item cannot be begun",
          steps: "10:02 ! item next today",
          ask: "person show Ford", says: "contractor; interest declared, no ruling yet",
          keys: "q 2 / =Ford Enter Esc P"),
        Example(
          name: "begun all the same, it is inquorate: three are here and nobody counts for the Care Trust",
          steps: "10:03 item next today --anyway", ask: "quorum today --item 1",
          says: "INQUORATE Nobody from Care Trust is here (App1 7.2)",
          data: "verdict=inquorate here=2 needed=2 total=5", keys: "m",
          shows: "INQUORATE for item 1 2 here, 2 needed of 5"),
        Example(
          name: "the Chairman rules that she stays and speaks: she counts",
          steps: "10:04 interest today Ford \"Married to the contractor\" --item 1 --ruling speaks",
          ask: "quorum today --item 1", says: "QUORATE 3 here, 2 needed of 5", never: "INQUORATE for item 1",
          data: "verdict=quorate here=3 needed=2 total=5", keys: "m",
          shows: "QUORATE for item 1 3 here, 2 needed of 5"),
        Example(
          name: "he rules that she takes no part: she does not",
          steps: "10:05 interest today Ford \"Married to the contractor\" --item 1 --ruling no-part",
          ask: "quorum today --item 1", says: "INQUORATE Nobody from Care Trust is here (App1 7.2)",
          data: "verdict=inquorate here=2 needed=2", keys: "m", shows: "INQUORATE for item 1"),
        Example(
          name: "he rules that she leaves the room",
          steps: """
            10:06 interest today Ford "Married to the contractor" --item 1 --ruling leaves
            """, ask: "person show Ford", says: "contractor; leaves the room", never: "no ruling yet",
          keys: "q 2 / =Ford Enter Esc P"),
        Example(
          name: "for the next item she counts again", steps: "10:20 item next today",
          ask: "quorum today --item 2",
          says: "QUORATE 3 here, 2 needed of 5", never: "INQUORATE for item 2",
          data: "verdict=quorate here=3 needed=2 total=5",
          keys: "m", shows: "QUORATE for item 2 3 here, 2 needed of 5"),
        Example(
          name: "somebody of another agency with an interest leaves two of the two needed",
          steps: "10:21 interest today Jones \"Wrote the plan\" --ruling leaves",
          ask: "quorum today --item 2",
          says: "QUORATE 2 here, 2 needed of 5", never: "INQUORATE for item 2",
          data: "verdict=quorate here=2 needed=2 total=5",
          keys: "m", shows: "QUORATE for item 2 2 here, 2 needed of 5"),
      ]),
    Story(
      mechanism: "DI", title: "the code of conduct, accepted by each member", template: "bexley",
      steps: """
        2026-06-01 09:00 appoint "Ann Bell" board-04 --from 2026-01-01
        appoint "Eve Ford" board-06 --from 2026-01-01
        evidence code-of-conduct Bell
        """,
      examples: [
        Example(
          name: "one of two has", ask: "check",
          says: "Code of conduct accepted (3.3.1): 1 of 2 members not complete; no day is stated.", keys: "5"),
        Example(
          name: "both have", steps: "evidence code-of-conduct Ford", ask: "check",
          says: "LSCB Board has no chair", never: "Code of conduct accepted", keys: "5"),
        Example(
          name: "a member replaced in the year has not accepted what the other did",
          steps: """
            2026-07-01 appointment end board-06 2026-07-01
            appoint "Gus Hall" board-06 --from 2026-07-02
            2026-07-02
            """, ask: "check",
          says: "Code of conduct accepted (3.3.1): 1 of 2 members not complete; no day is stated.", keys: "5"),
      ]),
  ]
}
