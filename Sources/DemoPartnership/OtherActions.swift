import Governance

/// The actions of the groups below the Board.
enum OtherActions {
  /// The actions, by group.
  static let rows = executive + quality + reviews

  private static let executive = [
    ActionRow(
      group: .executive, owner: .post("exec-20"), text: "Agree how domestic violence notices reach schools",
      first: -85, due: -52, moved: 1, note: "Chased by telephone; a staff officer answered."),
    ActionRow(
      group: .executive, owner: .agency("MPS"), text: "Send the figures on children missing for the dataset",
      first: -44, note: "Chased twice by email."),
    ActionRow(
      group: .executive, owner: .post("exec-16"), text: "Try the referral form in two primary schools",
      first: -75,
      due: -44, moved: 1, note: "Moved for the summer term."),
    ActionRow(
      group: .executive, owner: .post("exec-10"), text: "Report on staff trained in the emergency department",
      first: -22),
    ActionRow(
      group: .executive, owner: .post("exec-03"), text: "Update the list of placements near the borough",
      first: -30, due: -14, moved: 1),
    ActionRow(
      group: .executive, owner: .post("exec-11"),
      text: "Check how adult teams record children in the household",
      first: -5),
    ActionRow(
      group: .executive, owner: .post("exec-22"), text: "Book the rooms for next year's courses", first: 12),
    ActionRow(
      group: .executive, owner: .post("exec-05"), text: "Revise the model policy on safer recruitment",
      first: 28),
    ActionRow(
      group: .executive, owner: .post("exec-13"), text: "Set up one telephone number for housing officers",
      first: 3, due: 42, moved: 1, note: "Moved: the line is ordered."),
    ActionRow(
      group: .executive, owner: .post("exec-07"), text: "Write to practices about children not brought",
      first: 47),
    ActionRow(
      group: .executive, owner: .post("exec-02"), text: "Report on assessments completed in time", first: -60,
      closed: -62),
    ActionRow(
      group: .executive, owner: .post("exec-08"), text: "Draft the procedure for missed appointments",
      first: -110,
      closed: -115),
    ActionRow(
      group: .executive, owner: .post("exec-04"), text: "Map the parenting courses of the borough",
      first: -150,
      closed: -139),
    ActionRow(
      group: .executive, owner: .post("exec-14"), text: "Offer training to small voluntary groups",
      first: -205,
      closed: -210),
    ActionRow(
      group: .executive, owner: .post("exec-18"), text: "Explain the new risk assessment to the Executive",
      first: -240, closed: -241),
    ActionRow(
      group: .executive, owner: .post("exec-12"), text: "Report on referrals to CAMHS", first: -290,
      due: -260,
      moved: 1, closed: -255),
    ActionRow(
      group: .executive, owner: .post("exec-06"), text: "Find two young people for the conference",
      first: -340,
      closed: -346),
    ActionRow(
      group: .executive, owner: .post("exec-15"), text: "Comment on the equality assessment", first: -380,
      closed: -379),
    ActionRow(
      group: .executive, owner: .post("exec-09"), text: "Share the health visitors' audit", first: -450,
      closed: -447),
    ActionRow(
      group: .executive, owner: .every, text: "Send the names of those trained", first: -500, closed: -470),
  ]

  private static let quality = [
    ActionRow(
      group: .quality, owner: .post("qe-07"), text: "Write the report of risks for the Board", first: 9,
      source: "5.1.3"),
    ActionRow(
      group: .quality, owner: .post("qe-03"), text: "Supply the hospital's figures for the dataset", first: 33
    ),
    ActionRow(
      group: .quality, owner: .post("qe-04"), text: "Audit ten strategy discussions", first: -12),
    ActionRow(
      group: .quality, owner: .post("qe-01"), text: "Audit thirty referrals", first: -130, closed: -121),
    ActionRow(
      group: .quality, owner: .post("qe-05"), text: "Ask five schools what happens after a referral",
      first: -210,
      closed: -204),
    ActionRow(
      group: .quality, owner: .post("qe-02"), text: "Draw up the list of measures for the dataset",
      first: -300,
      closed: -303),
  ]

  private static let reviews = [
    ActionRow(
      group: .reviews, owner: .post("sscrp-02"), text: "Train two authors in the Care Trust", first: 11),
    ActionRow(
      group: .reviews, owner: .post("sscrp-08"), text: "Bring the evidence on action plan \"A\"", first: 6,
      due: 13, moved: 1, note: "Moved by a week, agreed by the chair."),
    ActionRow(
      group: .reviews, owner: .post("sscrp-01"), text: "Name an author independent of line management",
      first: -90,
      closed: -93, source: "App2 5"),
    ActionRow(
      group: .reviews, owner: .post("sscrp-07"), text: "Comment on the media strategy", first: -180,
      closed: -176),
    ActionRow(
      group: .reviews, owner: .post("sscrp-04"), text: "Share the lessons with ward managers", first: -260,
      closed: -251),
    ActionRow(
      group: .reviews, owner: .every, text: "Confirm that records can be secured within a day", first: -410,
      closed: -395),
  ]
}
