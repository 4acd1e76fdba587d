extension Story {
  /// Dataset and performance returns (section 29 of the catalogue).
  static let datasets = [
    Story(
      mechanism: "DS", title: "data each quarter, and comments before QAPP", template: "croydon",
      steps: """
        2026-12-10 09:00 meeting add qapp 2026-12-10 --start 14:00 --end 16:00
        meeting add qapp 2027-03-23 --start 14:00 --end 16:00
        """,
      examples: [
        Example(
          name: "the quarter ends on New Year's Eve", ask: "due",
          says:
            "Thu 31 Dec 2026 Schools: data for the dataset (by the published timetable; the quarter's last day "
            + "is taken) (2.1).", data: "day=2026-12-31 clause=2.1", keys: "6"),
        Example(
          name: "prior to the meeting is the day of it at the latest", ask: "due",
          says: "other agencies' data looked through on Huddle and commented on (2.1); by partner agencies.",
          never: "late", data: "day=2026-12-10 group=qapp", keys: "6"),
        Example(
          name: "a comment of the day after is a day late", steps: "2026-12-11", ask: "check",
          says:
            "by partner agencies: was due 10 Dec 2026, 0 days before the meeting of 10 Dec 2026, 1 day late",
          keys: "5"),
        Example(
          name: "commented on the day and entered after it, it was in time",
          steps: "evidence dataset-comments \"\" \"\" 2026-12-10", ask: "check",
          says: "actions decided from the dataset (2.1): was due 10 Dec 2026, 1 day late",
          never: "commented on (2.1)", keys: "5"),
        Example(
          name: "on New Year's Day the data are late, for the Chairperson to judge",
          steps: "2026-12-31 evidence dataset SCH 2026-12-31\n2027-01-01", ask: "check",
          says:
            "Voluntary sector: data for the dataset (by the published timetable; the quarter's last day is taken) "
            + "(2.1): should have been done 31 Dec 2026, 1 day late", never: "Schools: data for the dataset",
          data: "kind=for-chair clause=2.1 day=2026-12-31", keys: "5"),
        Example(
          name: "a meeting that was cancelled asks for nothing",
          steps: "meeting cancel \"qapp 2027-03-23\"\n2027-03-24", ask: "check",
          says: "Voluntary sector: data for the dataset", never: "23 Mar 2027", keys: "5"),
        Example(
          name: "four agencies late on one day are one line",
          steps: """
            agency add MPS "Metropolitan Police Service" --short Police
            agency add PROB "Probation" --short Probation
            2027-04-01
            """, ask: "check",
          says:
            "Data for the dataset (by the published timetable; the quarter's last day is taken) (2.1): by 4 "
            + "agencies, Schools, Voluntary sector and 2 more: should have been done 31 Mar 2027, 1 day late",
          keys: "5"),
      ]),
    Story(
      mechanism: "DS", title: "half a year's data", template: "bexley",
      steps: """
        2026-08-31 09:00 meeting add board 2026-08-31 --start 10:00 --end 12:00
        evidence half-yearly-data
        2026-12-10
        """,
      examples: [
        Example(
          name: "31 August and six months are 28 February", ask: "due",
          says: "Sun 28 Feb 2027 Half-yearly data considered (1.2.3).", data: "day=2027-02-28 clause=1.2.3",
          keys: "6"),
        Example(
          name: "considered on 31 August 2027, the leap day is next",
          steps: "2027-08-31 evidence half-yearly-data\n2027-12-10", ask: "due",
          says: "Tue 29 Feb 2028 Half-yearly data considered (1.2.3).", data: "day=2028-02-29 clause=1.2.3",
          keys: "6"),
      ]),
    Story(
      mechanism: "DS", title: "statistics of nineteen agencies", template: "milton-keynes",
      steps: "2026-12-10 09:00 evidence allegations-statistics OAK",
      examples: [
        Example(
          name: "one has returned them", ask: "check",
          says: "Statistics on the management of allegations (App4 SW 3): 18 of 19 agencies not complete",
          keys: "5")
      ]),
  ]
}
