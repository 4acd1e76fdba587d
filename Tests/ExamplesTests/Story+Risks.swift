extension Story {
  /// The register of risks (section 22 of the catalogue).
  static let risks = [
    Story(
      mechanism: "K", title: "any risk is reported to the Chairman, at once", template: "bexley",
      steps: """
        2026-12-01 09:00 meeting add board 2026-12-01 --start 10:00 --end 12:00
        2026-12-24 risk add "Thresholds unclear" --kind practice --source audits
        """,
      examples: [
        Example(
          name: "on the day on which it was entered it is asked for", ask: "check",
          says:
            "Risk “Thresholds unclear”: not reported to the Independent Chairman (5.1.6); due 24 Dec 2026",
          data: "kind=not-met clause=5.1.6 day=2026-12-24", keys: "5"),
        Example(
          name: "no third kind beside practice and reputation",
          steps: "! risk add \"Bad press\" --kind fame --source audits", ask: "check",
          says: "Risk “Thresholds unclear”: not reported", never: "Bad press", keys: "5"),
        Example(
          name: "no fifth source beside the four",
          steps: "! risk add \"Bad press\" --kind reputation --source rumour",
          ask: "check", says: "Risk “Thresholds unclear”: not reported", never: "Bad press", keys: "5"),
        Example(
          name: "not reported before it was entered",
          steps: "! risk change thresholds --reported 2026-12-23", ask: "check",
          says: "Risk “Thresholds unclear”: not reported to the Independent Chairman (5.1.6)", keys: "5"
        ),
        Example(
          name: "nor tomorrow", steps: "! risk change thresholds --reported 2026-12-25", ask: "check",
          says: "Risk “Thresholds unclear”: not reported to the Independent Chairman (5.1.6)", keys: "5"
        ),
        Example(
          name: "reported on its day it is settled", steps: "risk change thresholds --reported 2026-12-24",
          ask: "check", says: "LSCB Board has no chair", never: "Thresholds unclear", keys: "5"),
        Example(
          name: "the progress with risks comes before the Board by the end of December", ask: "due",
          says:
            "Thu 31 Dec 2026 Progress in addressing risks in practice reported to the Board (5.1.3, 2.1.2).",
          data: "day=2026-12-31 \"clause=5.1.3, 2.1.2\"", keys: "6"),
        Example(
          name: "on New Year's Day it is a day late", steps: "2027-01-01", ask: "check",
          says: "risks in practice reported to the Board (5.1.3, 2.1.2): was due 31 Dec 2026, 1 day late",
          keys: "5"),
      ]),
    Story(
      mechanism: "K", title: "five working days to report, and one rating after another",
      rules: """
          risks: {kind: register, clause: "8", by: Manager, report-to: Chair, report-within: 5 working days}
        """,
      steps: """
        2026-12-24 09:00 risk add "Too few staff" --rating amber
        """,
      examples: [
        Example(
          name: "Christmas Eve and five working days: 29, 30, 31 December, 4 and 5 January",
          steps: "2027-01-05", ask: "check",
          says: "Risk “Too few staff”: not reported to the Chair (8); due 5 Jan 2027",
          data: "kind=due clause=8 day=2027-01-05", keys: "5"),
        Example(
          name: "on 6 January it is not met", steps: "2027-01-06", ask: "check",
          says: "Risk “Too few staff”: not reported to the Chair (8); due 5 Jan 2027",
          data: "kind=not-met day=2027-01-05", keys: "5", shows: "1 not met"),
        Example(
          name: "a new rating reports nothing", steps: "risk change staff --rating red", ask: "check",
          says: "Risk “Too few staff”: not reported", keys: "5"),
        Example(
          name: "reported, it is settled", steps: "risk change staff --reported 2027-01-06", ask: "check",
          says: "Nothing to attend to on Wed 6 Jan 2027", never: "Risk", data: "day=2027-01-06", keys: "5",
          shows: "0 not met, 0 due"),
        Example(
          name: "entered for the Tuesday before Easter: 24, 25, 30, 31 March and 1 April",
          steps: "2027-03-24 risk add \"Bad press\" --opened 2027-03-23\n2027-04-01", ask: "check",
          says: "Risk “Bad press”: not reported to the Chair (8); due 1 Apr 2027",
          data: "kind=due day=2027-04-01",
          keys: "5"),
      ]),
    Story(
      mechanism: "K", title: "a constitution without a register", template: "milton-keynes",
      steps: "2026-12-24 09:00 risk add \"Too few staff\"\n2027-12-24",
      examples: [
        Example(
          name: "nobody has to be told, and nothing says so a year later", ask: "check",
          says: "MKSCB Board has no chair", never: "Too few staff", keys: "5")
      ]),
  ]
}
