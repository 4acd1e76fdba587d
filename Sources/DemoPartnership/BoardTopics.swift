import Governance

/// What the Board dealt with at its past meetings, the oldest first.
enum BoardTopics {
  /// The topics of each meeting, without the items that every agenda has.
  static let past: [[Topic]] = [
    [
      Topic(
        title: "Annual Report: first draft", purpose: "discussion", lead: "Tennant", minutes: 20,
        note: "Members asked for a fuller account of attendance by agency."),
      Topic(
        title: "Section 11 audit: method and timetable", purpose: "decision", lead: "Tennant", minutes: 20,
        decision: "The Board agreed the method of the section 11 audit and its timetable."),
      Topic(
        title: "Private fostering", purpose: "information", lead: "Pryce", minutes: 15,
        note: "Notifications remain low; schools are asked to raise awareness."),
      Topic(
        title: "Training programme", purpose: "agree", lead: "Tennant", minutes: 15,
        decision: "The Board agreed the multi-agency training programme for the year."),
    ],
    [
      Topic(
        title: "Business Plan: priorities", purpose: "decision", lead: "Hallam", minutes: 30,
        decision: "The Board adopted neglect, children missing and e-safety as its three priorities."),
      Topic(
        title: "Q&E: quarterly risks", purpose: "information", lead: "Pryce", minutes: 15,
        note: "The register of risks was received; two risks closed."),
      Topic(
        title: "Budget: outturn", purpose: "information", lead: "Tennant", minutes: 15,
        note: "The pooled budget closed the year with a small surplus."),
      Topic(
        title: "Working group on e-safety", purpose: "decision", lead: "Whitlow", minutes: 15,
        decision: "The Board welcomed the working group on e-safety and its plan of work."),
    ],
    [
      Topic(
        title: "Annual Report", purpose: "agree", lead: "Tennant", minutes: 20,
        decision: "The Board approved the Annual Report for publication."),
      Topic(
        title: "Child deaths: yearly report", purpose: "information", lead: "Kelleher", minutes: 20,
        note: "The panel asked agencies to repeat the advice on safe sleeping."),
      Topic(
        title: "Escalation policy", purpose: "decision", lead: "Raman", minutes: 20,
        decision: "The Board adopted the policy on resolving professional differences for one year."),
    ],
    [
      Topic(
        title: "Participation of young people", purpose: "discussion", lead: "Okafor, Samuel", minutes: 20,
        note: "A group of pupils will comment on the Board's leaflets."),
      Topic(
        title: "Grant for parenting courses", purpose: "decision", lead: "Marchetti", minutes: 20,
        decision: "The Board recommended the grant to the Children's Trust Board.",
        interest: ("Lena Marsh", "BVSC bids for the grant")),
      Topic(
        title: "Q&E: quarterly risks", purpose: "information", lead: "Pryce", minutes: 20,
        note: "One new risk: the time taken to share information between hospitals."),
    ],
    [
      Topic(
        title: "Working group on neglect", purpose: "decision", lead: "Brandt", minutes: 25,
        decision: "The Board asked for a strategy on neglect and agreed what it should cover."),
      Topic(
        title: "Budget for the coming year", purpose: "decision", lead: "Tennant", minutes: 25,
        decision: "The Board set its budget and the contributions of the partners."),
      Topic(
        title: "Information sharing protocol", purpose: "agree", lead: "Siddiqui", minutes: 20,
        decision: "The Board agreed the revised information sharing protocol."),
    ],
    [
      Topic(
        title: "Business Plan", purpose: "decision", lead: "Tennant", minutes: 25,
        decision: "The Board approved the Annual Business Plan and its submission to the partners."),
      Topic(
        title: "Missing children: joint protocol", purpose: "decision", lead: "Raman", minutes: 25,
        decision:
          "The Board asked the Metropolitan Police Service to bring a joint protocol on missing children."),
      Topic(
        title: "Section 11 audit: results", purpose: "information", lead: "Tennant", minutes: 20,
        note: "Seven agencies had returned their audit by the day of the meeting."),
    ],
    [
      Topic(
        title: "Q&E: quarterly risks", purpose: "information", lead: "Pryce", minutes: 20,
        note: "The audit of referrals was commended."),
      Topic(
        title: "Learning from reviews", purpose: "information", lead: "Thackray", minutes: 20,
        note: "Members welcomed the short papers for team meetings."),
      Topic(
        title: "Allegations against staff: procedure", purpose: "decision", lead: "Marchetti", minutes: 20,
        decision:
          "The revised procedure on allegations against staff is adopted from the first of next month.",
        note: "The Care Trust has been out of the room since 10:55; what is decided now is to be confirmed."),
      Topic(
        title: "E-safety: final report", purpose: "information", lead: "Whitlow", minutes: 20,
        note: "The Chairman thanked the working group, which ends with this report."),
    ],
    [
      Topic(
        title: "Annual Report", purpose: "agree", lead: "Tennant", minutes: 20,
        decision: "The Board approved the Annual Report, and its challenge to the Children's Trust Board."),
      Topic(
        title: "Neglect: progress", purpose: "discussion", lead: "Brandt", minutes: 25,
        note: "Members want the strategy to name what each agency will do."),
      Topic(
        title: "Thresholds document", purpose: "decision", lead: "Pryce", minutes: 20,
        decision: "The Board agreed the thresholds document, with a leaflet for schools and surgeries."),
    ],
  ]

  /// Who came to each of the eight meetings, the oldest first, one letter for each; see `Draft.marks`.
  static let attendance: [(post: String, marks: String)] = [
    ("board-01", "PPPPPPPP"),
    ("board-02", "PPAPPPAP"),
    ("board-03", "PAPPAPAP"),
    ("board-04", "PPPPPPPP"),
    ("board-05", "PPPAPPLP"),
    ("board-06", "PPPDPPGP"),
    ("board-07", "PADPDPDP"),
    ("board-08", "PPAPPLAP"),
    ("board-09", "PPPPPPPP"),
    ("board-10", "PPAPAXPS"),
    ("board-11", "PPPPAPPP"),
    ("board-12", "XPAXAPPA"),
    ("board-13", "PPAPPPPX"),
    ("board-14", "PPPPEAPE"),
    ("board-15", "PVPPPAPP"),
    ("board-16", "PPAPPPPA"),
    ("board-17", "PVPAVPPV"),
  ]
}
