extension Story {
  /// Votes of the partners (section 12 of the catalogue).
  static let votes: [Story] = [
    Story(
      mechanism: "V", title: "one vote for each partner here", template: "bexley",
      steps:
        """
        2026-11-19 09:00 meeting add board 2026-12-10 --start 10:00 --end 12:00
        agenda add "board 2026-12-10" "Budget" --purpose decision
        agenda add "board 2026-12-10" "Constitution" --purpose amendment
        appoint "Ruth Hale" board-01 --from 2026-01-01
        appoint "Dora Marsh" board-02 --from 2026-01-01
        appoint "Tom Adair" board-03 --from 2026-01-01
        appoint "Joan Price" board-04 --from 2026-01-01
        appoint "Helen Penn" board-06 --from 2026-01-01
        appoint "Fran Kell" board-08 --from 2026-01-01
        appoint "Ivy Moor" board-10 --from 2026-01-01
        appoint "Jack Nairn" board-11 --from 2026-01-01
        appoint "Kit Orme" board-12 --from 2026-01-01
        appoint "Nan Rudge" board-15 --from 2026-01-01
        appoint "Liz Pell" board-18 --from 2026-01-01
        notice "board 2026-12-10" --text "in the annex" --by "Independent Chairman"
        2026-12-10 09:50 mark today Hale here
        mark today Marsh here
        mark today Adair here
        mark today Price here
        mark today Penn here
        mark today Kell here
        mark today Moor here
        mark today Nairn here
        mark today Orme here
        mark today Rudge here
        mark today Pell here
        10:00 meeting open today --chair Hale
        item next today
        """,
      examples: [
        Example(
          name:
            """
            four of the council are one vote, two policemen another; Chairman, Lead Member and lay member \
            have none: six votes
            """,
          ask: "vote today \"The budget is agreed\"", says: "6 partners may vote",
          data: "rule=board-voting", keys: "V \"=The budget is agreed\" Enter y",
          shows: "6 of 6 still to vote"),
        Example(
          name: "without a word that no consensus was reached nothing goes to the vote",
          steps:
            """
            10:02 ! vote today "The budget is agreed" LBB=for BCT=for SLHT=for MPS=against SCH=against \
            BVSC=abstain
            """,
          ask: "minutes today", says: "1 Budget since 10:00", never: "Decision (",
          data: "title=Budget opened=10:00", keys: "Esc M"),
        Example(
          name: "three for, two against and an abstention: more for than against",
          steps:
            """
            10:05 vote today "The budget is agreed" --no-consensus LBB=for BCT=for SLHT=for MPS=against \
            SCH=against BVSC=abstain
            """,
          ask: "minutes today", says: "Vote: 3 for, 2 against, 1 abstained",
          data: "at=10:05 how=vote outcome=agreed", keys: "Esc M"),
        Example(
          name: "three and three are a tie, which the council determines and not the Chairman",
          steps:
            """
            10:10 tie: vote today "The reserve is spent" --no-consensus LBB=for BCT=for SLHT=for \
            MPS=against SCH=against BVSC=against
            """,
          ask: "check",
          says:
            """
            “The reserve is spent”: the vote was tied 3 to 3: LB Bexley determines it (App1 7.4). Enter \
            how.
            """,
          data: "kind=due group=board day=2026-12-10", keys: "Esc 5"),
        Example(
          name: "the council's director determines it",
          steps: "10:12 determine {tie} not-agreed --by \"Dora Marsh\"", ask: "minutes today",
          says: "tied; LB Bexley determined, by Dora Marsh.", data: "at=10:10 how=vote outcome=not-agreed",
          keys: "Esc M"),
        Example(
          name:
            """
            nil to nil is a tie as well: five abstain, and of the police, who disagree, no vote is cast
            """,
          steps:
            """
            10:15 vote today "Nobody minds" --no-consensus LBB=abstain BCT=abstain SLHT=abstain MPS=divided \
            SCH=abstain BVSC=abstain
            """,
          ask: "check",
          says: "“Nobody minds”: the vote was tied 0 to 0: LB Bexley determines it (App1 7.4). Enter how.",
          data: "kind=due group=board", keys: "Esc 5"),
        Example(
          name: "who has an interest casts no vote, and the other policeman casts the police's",
          steps:
            """
            10:20 interest today Moor "Is the applicant's husband" --ruling no-part
            interest today Kell "Works for the applicant" --ruling no-part
            """,
          ask: "vote today \"The grant is paid\"", says: "5 partners may vote", never: "Ivy Moor",
          data: "rule=board-voting", keys: "V \"=The grant is paid\" Enter y",
          shows: "5 of 5 still to vote"),
        Example(
          name: "who represents a second partner after notice of it casts a vote for each: six without SLHT",
          steps: "10:25 represent add board-15 CRE --from 2026-01-01 --notified 2026-12-01",
          ask: "vote today \"The grant is paid\"", says: "CRE: Nan Rudge", data: "agency=CRE",
          keys: "V \"=The grant is paid\" Enter y", shows: "6 of 6 still to vote"),
        Example(
          name:
            """
            of an amendment three for of seven present are not more than half, though more than the one \
            against
            """,
          steps:
            """
            10:30 item next today
            vote today "Clause 7.1 is amended" --no-consensus LBB=for BCT=for SLHT=for MPS=against \
            SCH=abstain BVSC=abstain CRE=abstain
            """,
          ask: "minutes today", says: "Vote: 3 for, 1 against, 3 abstained",
          data: "at=10:30 how=vote outcome=not-agreed", keys: "Esc M"),
        Example(
          name: "four for of seven are",
          steps:
            """
            10:35 vote today "Clause 7.2 is amended" --no-consensus LBB=for BCT=for SLHT=for MPS=against \
            SCH=against BVSC=against CRE=for
            """,
          ask: "minutes today", says: "Vote: 4 for, 3 against", data: "at=10:35 how=vote outcome=agreed",
          keys: "Esc M"),
      ]),
    Story(
      mechanism: "V", title: "Milton Keynes states no voting rule", template: "milton-keynes",
      steps:
        """
        2026-12-10 09:00 appoint "Ivy Moor" board-12 --from 2026-01-01
        meeting add board 2026-12-10 --start 10:00 --end 12:00
        agenda add today "Budget" --purpose decision
        09:50 mark today Moor here
        10:00 meeting open today
        item next today
        """,
      examples: [
        Example(
          name: "nothing can be put to the vote, which is said", ask: "vote today \"The budget is agreed\"",
          says: "No voting rule is stated", data: "rule=null", keys: "V \"=The budget is agreed\" Enter")
      ]),
  ]
}
