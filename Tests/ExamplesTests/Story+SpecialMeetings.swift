extension Story {
  /// Special meetings and their notice (section 14 of the catalogue).
  static let specialMeetings: [Story] = [
    Story(
      mechanism: "SM", title: "five working days of written notice, over Christmas", template: "bexley",
      steps:
        """
        2026-12-10 09:00 appoint "Ruth Hale" board-01 --from 2026-01-01
        appoint "Dora Marsh" board-02 --from 2026-01-01
        appoint "Helen Penn" board-06 --from 2026-01-01
        jan: meeting add board 2027-01-05 --start 10:00 --kind special
        agenda add "board 2027-01-05" "The inspection" --purpose decision
        """,
      examples: [
        Example(
          name: "5 January less five, over New Year's Day, the 28th and Christmas Day, is Christmas Eve",
          ask: "check",
          says: "written notice of it and its matters is to be given by Thu 24 Dec 2026 (App1 8.1).",
          data: "kind=due group=board day=2026-12-24", keys: "5"),
        Example(
          name: "on that day it is still in time", steps: "2026-12-24", ask: "check",
          says: "written notice of it and its matters is to be given by Thu 24 Dec 2026 (App1 8.1).",
          data: "kind=due group=board day=2026-12-24", keys: "5"),
        Example(
          name: "on the day after it is not", steps: "2026-12-25", ask: "check",
          says: "written notice of it and its matters was to be given by Thu 24 Dec 2026 (App1 8.1).",
          data: "kind=not-met group=board day=2026-12-24", keys: "5"),
        Example(
          name: "given on the 29th it is five days late",
          steps:
            """
            2026-12-29
            notice "board 2027-01-05" --matters "The inspection" --by "Independent Chairman"
            """,
          ask: "check",
          says:
            """
            notice was given 29 Dec 2026, 5 days after Thu 24 Dec 2026 (App1 8.1). Hold it later, or give \
            notice anew.
            """,
          data: "kind=not-met group=board", keys: "5"),
        Example(
          name: "held six days later the same notice is in time",
          steps: "meeting change \"board 2027-01-05\" --date 2027-01-11", ask: "check",
          says: "To attend to", never: "notice was given", data: "day=2026-12-29", keys: "5"),
        Example(
          name: "a matter that is not in the notice is not put on its agenda",
          steps: "! agenda add \"board 2027-01-11\" \"The budget\" --purpose decision",
          ask: "agenda show \"board 2027-01-11\"", says: "The inspection", never: "The budget", keys: "3"),
        Example(
          name: "quorum holds for it as for any meeting: of three one is a quarter, without the Care Trust",
          steps:
            """
            2027-01-11 09:55 mark today Hale here
            mark today Marsh here
            """,
          ask: "quorum today", says: "NO Care Trust", data: "here=2 needed=1 total=3", keys: "m"),
      ]),
    Story(
      mechanism: "SM", title: "Easter, another caller, and an extra-ordinary meeting", template: "bexley",
      steps:
        """
        2027-03-01 09:00 meeting add board 2027-03-31 --start 10:00 --kind special
        meeting add board 2027-04-15 --start 10:00 --kind extra-ordinary
        """,
      examples: [
        Example(
          name: "31 March less five, over Easter Monday and Good Friday, is Monday the 22nd", ask: "check",
          says:
            """
            LSCB Board, Wed 31 Mar 2027: written notice of it and its matters is to be given by Mon 22 Mar \
            2027 (App1 8.1).
            """,
          keys: "5"),
        Example(
          name: "an extra-ordinary meeting is taken for a special one: 15 April less five is the 8th",
          ask: "check",
          says:
            """
            LSCB Board, Thu 15 Apr 2027: written notice of it and its matters is to be given by Thu 8 Apr \
            2027 (App1 8.1).
            """,
          keys: "5"),
        Example(
          name: "only the Chairman calls it",
          steps:
            """
            2027-03-02 ! notice "board 2027-03-31" --matters "The inspection" --by "Vice-Chairperson"
            """,
          ask: "check",
          says:
            """
            LSCB Board, Wed 31 Mar 2027: written notice of it and its matters is to be given by Mon 22 Mar \
            2027 (App1 8.1).
            """,
          keys: "5"),
      ]),
    Story(
      mechanism: "SM", title: "Milton Keynes states no notice of a special meeting",
      template: "milton-keynes",
      steps:
        """
        2027-03-01 09:00 meeting add board 2027-03-04 --start 10:00 --kind special
        """,
      examples: [
        Example(
          name: "three days ahead no notice is asked for", ask: "due --group board",
          says: "MKSCB Board meets, 10:00", never: "written notice", keys: "6")
      ]),
  ]
}
