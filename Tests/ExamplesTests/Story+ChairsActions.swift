extension Story {
  /// The Chair's action between meetings (section 13 of the catalogue).
  static let chairsActions: [Story] = [
    Story(
      mechanism: "CA", title: "the Chair acts between meetings", template: "milton-keynes",
      steps:
        """
        2026-06-01 09:00 appoint "Ruth Hale" board-00 --from 2026-01-01
        appoint "Dora Marsh" board-02 --from 2026-01-01
        appoint "Joan Price" board-03 --from 2026-01-01
        appoint "Kit Orme" board-04 --from 2026-01-01
        appoint "Max Quill" board-05 --from 2026-01-01
        appoint "Helen Penn" board-06 --from 2026-01-01
        appoint "Fran Kell" board-08 --from 2026-01-01
        appoint "Ivy Moor" board-12 --from 2026-01-01
        appoint "Sam Oake" board-15 --from 2026-01-01
        appoint "Ned Brand" bmg-01 --from 2026-01-01
        appoint "Guy Lorne" board-26 --from 2026-01-01
        meeting add board 2026-09-10 --start 10:00
        """,
      examples: [
        Example(
          name: "taken with neither of the two consulted, it is not valid",
          steps:
            """
            2026-07-01 09:00 chairs-action take board "The audit is put off" 2026-07-01 --opinion "nobody \
            objects"
            """,
          ask: "chairs-actions",
          says:
            """
            valid until Assistant Director, CYPS Children's Social Care and Strategic Manager Safeguarding \
            are consulted (9).
            """,
          keys: "5"),
        Example(
          name: "one of the two is not both",
          steps:
            """
            2026-07-02 chairs-action consult "The audit is put off" "Assistant Director, CYPS Children's \
            Social Care" 2026-07-02
            """,
          ask: "chairs-actions", says: "valid until Strategic Manager Safeguarding is consulted (9).",
          keys: "5"),
        Example(
          name: "both were consulted: it waits for the next full Board",
          steps:
            """
            2026-07-03 chairs-action consult "The audit is put off" "Strategic Manager Safeguarding" \
            2026-07-03
            """,
          ask: "chairs-actions", says: "be ratified by MKSCB Board, Thu 10 Sep 2026 (9).", keys: "5"),
        Example(
          name: "it is on that Board's agenda by itself", ask: "agenda show \"board 2026-09-10\"",
          says: "To ratify: The audit is put off", data: "no=4 purpose=decision", keys: "3"),
        Example(
          name: "that meeting is cancelled, and another comes in October",
          steps:
            """
            2026-08-20 09:00 meeting cancel "board 2026-09-10" "nobody could come"
            meeting add board 2026-10-08 --start 10:00
            """,
          ask: "chairs-actions", says: "MKSCB Board, Thu 8 Oct 2026", keys: "5"),
        Example(
          name: "a meeting of one member ratifies nothing",
          steps:
            """
            2026-10-08 09:50 mark today Marsh here
            10:00 meeting open today
            item start 4 today
            10:05 decide today "The Chair's action is ratified" --anyway
            12:00 meeting close today
            2026-10-09 09:00
            """,
          ask: "chairs-actions", says: "MKSCB Board, Thu 8 Oct 2026, not ratified (9)", keys: "5"),
        Example(
          name: "it carries over to the next", steps: "meeting add board 2026-11-12 --start 10:00",
          ask: "agenda show \"board 2026-11-12\"", says: "To ratify: The audit is put off",
          data: "no=2 purpose=decision", keys: "3"),
        Example(
          name: "eight of eight ratify it",
          steps:
            """
            2026-11-12 09:50 mark today Marsh here
            mark today Price here
            mark today Orme here
            mark today Quill here
            mark today Penn here
            mark today Kell here
            mark today Moor here
            mark today Oake here
            10:00 meeting open today
            item start 2 today
            10:05 decide today "The Chair's action is ratified"
            """,
          ask: "chairs-actions", says: "by MKSCB Board, Thu 12 Nov 2026 (9).",
          keys: "Esc 7 Down Down Down Enter A"),
      ]),
    Story(
      mechanism: "CA", title: "no meeting, a refusal, no opinion", template: "milton-keynes",
      steps:
        """
        2026-06-01 09:00 appoint "Ruth Hale" board-00 --from 2026-01-01
        appoint "Dora Marsh" board-02 --from 2026-01-01
        appoint "Joan Price" board-03 --from 2026-01-01
        appoint "Kit Orme" board-04 --from 2026-01-01
        appoint "Max Quill" board-05 --from 2026-01-01
        appoint "Helen Penn" board-06 --from 2026-01-01
        appoint "Fran Kell" board-08 --from 2026-01-01
        appoint "Ivy Moor" board-12 --from 2026-01-01
        appoint "Sam Oake" board-15 --from 2026-01-01
        appoint "Ned Brand" bmg-01 --from 2026-01-01
        appoint "Guy Lorne" board-26 --from 2026-01-01
        """,
      examples: [
        Example(
          name: "with no full Board planned it is on no agenda, and that is not met",
          steps:
            """
            2026-07-01 09:00 chairs-action take board "The audit is put off" 2026-07-01 --opinion "nobody \
            objects"
            chairs-action consult "The audit is put off" "Assistant Director, CYPS Children's Social Care" \
            2026-07-01
            chairs-action consult "The audit is put off" "Strategic Manager Safeguarding" 2026-07-01
            """,
          ask: "chairs-actions",
          says: "be reported and ratified at the next full meeting (9), and on no agenda.", keys: "5"),
        Example(
          name: "the Board refuses to ratify it",
          steps:
            """
            meeting add board 2026-09-10 --start 10:00
            2026-09-10 09:50 mark today Marsh here
            mark today Price here
            mark today Orme here
            mark today Quill here
            mark today Penn here
            mark today Kell here
            mark today Moor here
            mark today Oake here
            10:00 meeting open today
            item start 1 today
            10:05 decide today "The Chair's action is ratified" --not-agreed
            """,
          ask: "chairs-actions",
          says: "MKSCB Board, Thu 10 Sep 2026 refused to ratify it (9). The text does not say what follows.",
          keys: "Esc 7 Down Down Down Enter A"),
        Example(
          name: "without the Chair's opinion nothing is taken",
          steps: "2026-09-11 09:00 ! chairs-action take board \"The survey is paid\" 2026-09-11",
          ask: "chairs-actions", says: "The audit is put off", never: "The survey is paid",
          keys: "7 Down Down Down Enter A"),
      ]),
    Story(
      mechanism: "CA", title: "Bexley's constitution states no such power", template: "bexley",
      steps:
        """
        2026-12-10 09:00 ! chairs-action take board "The audit is put off" 2026-12-10 --opinion "nobody \
        objects"
        """,
      examples: [
        Example(
          name: "the Chairman's is refused, and there is none", ask: "chairs-actions",
          says: "The Chair has decided nothing between meetings.", data: "format=1",
          keys: "7 Down Down Down Enter A")
      ]),
  ]
}
