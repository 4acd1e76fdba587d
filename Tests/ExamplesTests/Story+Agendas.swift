extension Story {
  /// What is on agendas (section 11 of the catalogue).
  static let agendas: [Story] = [
    Story(
      mechanism: "AG", title: "what every agenda of the Board has, in Milton Keynes",
      template: "milton-keynes",
      steps:
        """
        2026-05-01 09:00 meeting add board 2026-06-11 --start 10:00
        """,
      examples: [
        Example(
          name: "a new meeting's agenda begins with the minutes", ask: "agenda show \"board 2026-06-11\"",
          says: "1 Minutes 2 Progress report 3 Budget report", data: "no=1 title=Minutes", keys: "3",
          shows: "1 Minutes"),
        Example(
          name: "without the budget report something is to be added",
          steps: "agenda remove \"board 2026-06-11\" 3", ask: "check",
          says:
            """
            MKSCB Board, Thu 11 Jun 2026: the agenda lacks Budget report (6 Board (h), 6 BMG (h), 11, 12, \
            App3 7). Add it.
            """,
          data: "kind=due group=board", keys: "5"),
        Example(
          name: "one item whose title names both is enough",
          steps: "agenda change \"board 2026-06-11\" 2 --title \"Progress report with budget report\"",
          ask: "check", says: "To attend to", never: "the agenda lack", data: "day=2026-05-01", keys: "5"),
        Example(
          name: "held without either, it lacked them for good",
          steps:
            """
            agenda change "board 2026-06-11" 2 --title "Welcome"
            2026-06-11 10:00 meeting open today
            12:00 meeting close today
            2026-06-12 09:00
            """,
          ask: "check",
          says: "MKSCB Board, Thu 11 Jun 2026: the agenda lacked Progress report and Budget report",
          data: "kind=not-met group=board", keys: "5"),
        Example(
          name: "a cancelled meeting's agenda lacks nothing",
          steps:
            """
            meeting add board 2026-09-10 --start 10:00
            agenda remove "board 2026-09-10" 3
            meeting cancel "board 2026-09-10" "nobody could come"
            """,
          ask: "check", says: "the agenda lacked", never: "the agenda lacks",
          data: "kind=not-met group=board", keys: "5"),
      ]),
    Story(
      mechanism: "AG", title: "items are asked for four weeks after the Board",
      template: "central-bedfordshire",
      steps:
        """
        2026-12-10 09:00 meeting add board 2026-12-10 --start 10:00
        10:00 meeting open today
        12:00 meeting close today
        """,
      examples: [
        Example(
          name: "10 December and 28 days are 7 January, the day of the minutes", steps: "2026-12-11 09:00",
          ask: "due --group board", says: "members asked for agenda items for the next meeting",
          data: "day=2027-01-07 group=board", keys: "6"),
        Example(
          name: "on 8 January a day late", steps: "2027-01-08", ask: "check",
          says:
            """
            members asked for agenda items for the next meeting (Compact, LSCB Team roles and \
            responsibilities): was due 7 Jan 2027, 4 weeks after the meeting of 10 Dec 2026, 1 day late
            """,
          keys: "5",
          shows:
            """
            members asked for agenda items for the next meeting (Compact, LSCB Team roles and \
            responsibilities): was due 7 Jan 2027
            """),
      ]),
    Story(
      mechanism: "AG", title: "a decision taken without a quorum comes back",
      rules:
        """
          board-quorum: {kind: quorum, group: board, clause: "7", effect: no-decisions, all: [{id: members, \
        members: at least 2}]}
        """,
      steps:
        """
        2026-12-10 09:00 agency add BC "Riverton Borough Council" --short Council
        post add board One --agency BC --category member --from 2026-01-01
        post add board Two --agency BC --category member --from 2026-01-01
        appoint "Ann Bell" One --from 2026-01-01
        appoint "Carl Dunn" Two --from 2026-01-01
        meeting add board 2026-12-10 --start 10:00
        agenda add today "Budget" --purpose decision
        09:55 mark today Bell here
        10:00 meeting open today
        item next today
        10:05 decide today "The budget is agreed" --anyway
        12:00 meeting close today
        meeting add board 2027-01-14 --start 10:00
        """,
      examples: [
        Example(
          name: "it is on the next agenda to be confirmed", steps: "2026-12-11 09:00",
          ask: "agenda show \"board 2027-01-14\"", says: "To confirm: The budget is agreed",
          data: "purpose=confirm no=1", keys: "3")
      ]),
  ]
}
