import Governance

/// What the groups below the Board deal with, each list gone through in turn.
enum OtherTopics {
  /// The topics of a group; empty for one that the demo lets never meet.
  static func of(_ group: Group.ID) -> [Topic] {
    switch group {
    case .executive: executive
    case .reviews: reviews
    case .deaths: deaths
    case .quality: quality
    case .neglect: neglect
    case .eSafety: eSafety
    case .panel: panel
    default: []
    }
  }

  private static let executive = [
    Topic(
      title: "Work plan: progress", purpose: "information", lead: "Tennant", minutes: 20,
      note: "Red and amber lines were gone through one by one."),
    Topic(
      title: "Private fostering", purpose: "information", lead: "Ashworth", minutes: 15,
      note: "Two agencies will remind their front desks of the duty to notify."),
    Topic(
      title: "Inter-agency training plan", purpose: "agree", lead: "Daruwala", minutes: 20,
      decision: "The Executive agreed the training plan for the next two terms."),
    Topic(
      title: "Agenda of the next Board", purpose: "agree", lead: "Pryce", minutes: 10,
      decision: "The Executive settled the agenda of the next Board meeting."),
    Topic(
      title: "Allegations against staff: half-year figures", purpose: "information", lead: "Langridge",
      minutes: 15, note: "Numbers are steady; the time to a first meeting has fallen."),
    Topic(
      title: "Housing and safeguarding", purpose: "discussion", lead: "Tully", minutes: 20,
      note: "Housing officers ask for a single telephone number for advice."),
    Topic(
      title: "Child Death Overview Panel: report", purpose: "information", lead: "Nair", minutes: 15,
      note: "The panel's quarterly report was received (5.1.4)."),
    Topic(
      title: "Procedures due for revision", purpose: "decision", lead: "Lindqvist", minutes: 20,
      decision: "The Executive adopted the revised procedures that were put before it.",
      interest: ("Rosalind Peck", "BVSC is paid for part of the service concerned")),
    Topic(
      title: "Audit programme", purpose: "decision", lead: "Ashworth", minutes: 20,
      decision: "The Executive agreed which files are to be audited in the next quarter."),
  ]

  private static let reviews = [
    Topic(
      title: "Inter-agency action plan \"A\"", purpose: "discussion", lead: "Tennant", minutes: 30,
      decision: "The Panel accepted the agencies' evidence on the action plan of review \"A\"."),
    Topic(
      title: "Guidance on serious case reviews", purpose: "information", lead: "Thackray", minutes: 20,
      note: "Members went through the new guidance and what it asks of authors."),
    Topic(
      title: "Referrals to the Panel", purpose: "decision", lead: "Thackray", minutes: 30,
      decision: "The Panel recommended no serious case review, and a meeting to share what was learnt."),
    Topic(
      title: "Training of authors", purpose: "discussion", lead: "Penhale", minutes: 20,
      note: "Each agency is to have two trained authors."),
    Topic(
      title: "Media strategy", purpose: "agree", lead: "Merrick", minutes: 20,
      decision: "The Panel agreed the media strategy for reviews under way."),
  ]

  private static let deaths = [
    Topic(
      title: "Reviews completed in the quarter", purpose: "information", lead: "Nair", minutes: 45,
      note: "The reviews of the quarter were completed and the forms returned."),
    Topic(
      title: "Safe sleeping", purpose: "decision", lead: "Lindqvist", minutes: 20,
      decision: "The Panel asked the health agencies to repeat the advice on safe sleeping."),
    Topic(
      title: "Rapid response: how it went", purpose: "discussion", lead: "Raman", minutes: 20,
      note: "The on-call list is out of date in one agency."),
    Topic(
      title: "Report to the Executive", purpose: "agree", lead: "Kelleher", minutes: 15,
      decision: "The Panel agreed its quarterly report to the Executive."),
  ]

  private static let quality = [
    Topic(
      title: "Audit of referrals", purpose: "information", lead: "Ashworth", minutes: 30,
      note: "Two thirds of referrals said what was wanted; the others are to be followed up."),
    Topic(
      title: "Risks for the Board", purpose: "agree", lead: "Lindqvist", minutes: 20,
      decision: "The Group agreed the quarterly report of risks to the Board."),
    Topic(
      title: "Dataset: what is missing", purpose: "discussion", lead: "Tennant", minutes: 25,
      note: "Figures from two agencies came late again."),
  ]

  private static let neglect = [
    Topic(
      title: "Draft of the strategy", purpose: "discussion", lead: "Brandt", minutes: 40,
      note: "The draft was gone through section by section."),
    Topic(
      title: "What practitioners told us", purpose: "information", lead: "Daruwala", minutes: 25,
      note: "Practitioners ask for one tool to be used by all agencies."),
  ]

  private static let eSafety = [
    Topic(
      title: "Guidance for schools", purpose: "decision", lead: "Whitlow", minutes: 30,
      decision: "The group agreed the next part of the guidance for schools."),
    Topic(
      title: "Evenings for parents", purpose: "discussion", lead: "Peck", minutes: 25,
      note: "Four evenings are planned, one in each part of the borough."),
  ]

  private static let panel = [
    Topic(
      title: "Terms of reference and timetable", purpose: "agree", lead: "Pell", minutes: 40,
      decision: "The panel agreed its terms of reference and a timetable of four months."),
    Topic(
      title: "Authors and records", purpose: "information", lead: "Tennant", minutes: 30,
      note: "Every agency has named its author and secured its records."),
    Topic(
      title: "Progress against the timetable", purpose: "information", lead: "Tennant", minutes: 30,
      note: "Two of the agencies' reports are in; the others are promised in time."),
    Topic(
      title: "Parallel investigations", purpose: "discussion", lead: "Merrick", minutes: 20,
      note: "Nothing under way elsewhere stands in the panel's way."),
  ]
}
