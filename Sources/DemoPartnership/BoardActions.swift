import Governance

/// The actions of the Board.
enum BoardActions {
  /// The actions, the late ones first.
  static let rows = late + open + done

  private static let late = [
    ActionRow(
      group: .board, owner: .every, text: "Return the section 11 audit", first: -71,
      source: "Section 11 audit",
      topic: "Section 11 audit: results"),
    ActionRow(
      group: .board, owner: .post("board-10"), text: "Bring the joint protocol on missing children",
      first: -163,
      due: -71, moved: 2,
      note: "First moved for the Met's policy team, agreed by the Executive; then for no reason given.",
      source: "Business Plan, priority 2", topic: "Missing children: joint protocol"),
    ActionRow(
      group: .board, owner: .post("board-12"), text: "Collect the schools' training audit returns",
      first: -40,
      due: -9, moved: 1, note: "Moved to the end of half-term."),
    ActionRow(
      group: .board, owner: .post("exec-21"), text: "Circulate the budget paper to the Board", first: -7),
  ]

  private static let open = [
    ActionRow(group: .board, owner: .post("exec-21"), text: "Advertise for two lay members", first: 8),
    ActionRow(
      group: .board, owner: .post("board-04"), text: "Send the thresholds leaflet to schools and surgeries",
      first: 10, topic: "Thresholds document"),
    ActionRow(
      group: .board, owner: .post("board-11"), text: "Gather comments on the escalation policy", first: 5,
      due: 36,
      moved: 1, note: "Moved so that the Executive can comment; agreed by the Board."),
    ActionRow(
      group: .board, owner: .post("board-02"), text: "Report on fostering placements outside the borough",
      first: 36),
    ActionRow(
      group: .board, owner: .post("board-09"), text: "Report on waiting times for assessments", first: 50),
    ActionRow(
      group: .board, owner: .post("board-14"), text: "Name a lead for adult mental health on the Executive",
      first: 21),
    ActionRow(
      group: .board, owner: .agency("BVSC"), text: "List the faith groups that would welcome training",
      first: 64),
    ActionRow(
      group: .board, owner: .post("board-17"), text: "Explain the changes to family court reports", first: 90),
    ActionRow(
      group: .board, owner: .post("board-06"),
      text: "Say how the Care Trust will be represented in the new year",
      first: 22, source: "App1 7.2"),
  ]

  private static let done = [
    ActionRow(
      group: .board, owner: .post("exec-21"), text: "Publish the Annual Report", first: -45, closed: -48),
    ActionRow(
      group: .board, owner: .post("board-04"), text: "Bring the thresholds document", first: -95, closed: -96),
    ActionRow(
      group: .board, owner: .post("board-08"), text: "Share the hospital's audit of attendances", first: -120,
      due: -100, moved: 1, closed: -104, note: "Moved once, for the audit committee."),
    ActionRow(
      group: .board, owner: .post("board-07"), text: "Name a chair for the working group on neglect",
      first: -250,
      closed: -262, topic: "Working group on neglect"),
    ActionRow(
      group: .board, owner: .post("board-15"), text: "Report from the voluntary sector network", first: -190,
      closed: -185),
    ActionRow(
      group: .board, owner: .post("board-16"), text: "Report on young people supervised in the borough",
      first: -170, closed: -174),
    ActionRow(
      group: .board, owner: .post("board-05"), text: "Ask young people about the Board's leaflets",
      first: -300,
      closed: -288, topic: "Participation of young people"),
    ActionRow(
      group: .board, owner: .post("board-13"), text: "Brief primary heads on private fostering", first: -520,
      closed: -527, topic: "Private fostering"),
    ActionRow(
      group: .board, owner: .every, text: "Name the person responsible for safeguarding (App1 2.1.3)",
      first: -560, closed: -541),
    ActionRow(
      group: .board, owner: .post("board-11"), text: "Brief managers on the escalation policy", first: -430,
      due: -400,
      moved: 1, closed: -402, note: "Moved once, for comments from Probation.", topic: "Escalation policy"),
    ActionRow(
      group: .board, owner: .post("exec-21"), text: "Propose a format for agencies' yearly reports",
      first: -480,
      closed: -480),
    ActionRow(
      group: .board, owner: .agency("SLHT"), text: "Share the list of safeguarding leads by ward",
      first: -350,
      closed: -330),
    ActionRow(
      group: .board, owner: .post("board-02"), text: "Ask the Children's Trust Board for a joint session",
      first: -395, closed: -391),
    ActionRow(
      group: .board, owner: .post("board-14"), text: "Report on drug and alcohol services for parents",
      first: -230, closed: -233),
    ActionRow(
      group: .board, owner: .post("board-10"), text: "Report on domestic violence notifications", first: -330,
      closed: -301),
    ActionRow(
      group: .board, owner: .post("board-09"), text: "Publish the information sharing protocol", first: -270,
      closed: -275, topic: "Information sharing protocol"),
    ActionRow(
      group: .board, owner: .post("board-12"), text: "Hold a joint conference with Greenwich", first: -420,
      closed: -360, isDropped: true, note: "Dropped: no venue could be paid for."),
  ]
}
