import Governance

extension Draft {
  /// Adds the people, who holds which post since when, and their deputies.
  mutating func addPeople() {
    for (index, row) in Draft.holders.enumerated() { appoint(row, index: index) }
    let boards = pastDays(.board)
    if boards.count > 3 {
      replace("board-10", "Supt Alan Thorne", with: "Supt Neil Garrow", on: boards[2].adding(days: 30))
      deputise("Dr Kwame Osei", for: "board-06", authorised: boards[3].adding(days: -30))
      deputise("Tunde Alabi", for: "board-07", authorised: boards[2].adding(days: -20))
    }
    replace("exec-19", "DS Laura Finch", with: "DS Callum Reid", on: today.adding(months: -9))
    deputise("Amara Nwosu", for: "board-08", authorised: nil)
    deputise("Hugh Carmody", for: "exec-14", authorised: today.adding(months: -12))
    deputise("Leila Farouk", for: "exec-18", authorised: today.adding(months: -7))
  }

  private mutating func appoint(_ row: Holder, index: Int) {
    let post = Post.ID(row.post)
    guard let record = partnership.posts[post] else { return }
    let usual = today.adding(months: -28 - index % 9 * 3)
    let from = record.from ?? usual
    var appointment = Appointment(
      id: code("H"), post: post, person: person(row.name), from: from, to: record.to)
    appointment.termEnds = row.termEnds.map { today.adding(days: $0) }
    // One notice to the Chairman is still to be seen.
    appointment.notifiedOn = row.post == "board-16" ? nil : from
    put(.appointment(appointment))
  }

  private mutating func replace(_ post: String, _ former: String, with name: String, on day: Day) {
    let post = Post.ID(post)
    guard partnership.posts[post] != nil else { return }
    var old = Appointment(id: code("H"), post: post, person: person(former), from: today.adding(months: -50))
    old.to = day.adding(days: -1)
    old.notifiedOn = old.from
    put(.appointment(old))
    var new = Appointment(id: code("H"), post: post, person: person(name), from: day)
    new.notifiedOn = day.adding(days: 6)
    put(.appointment(new))
  }

  private mutating func deputise(_ name: String, for post: String, authorised: Day?) {
    guard partnership.posts[Post.ID(post)] != nil else { return }
    var deputy = Deputy(id: code("U"), post: Post.ID(post), person: person(name))
    deputy.authorisedOn = authorised
    deputy.from = authorised ?? today.adding(months: -2)
    put(.deputy(deputy))
  }

  private struct Holder {
    var post: String
    var name: String
    /// Days from today to the end of the term; `nil` for none.
    var termEnds: Int?

    init(_ post: String, _ name: String, termEnds: Int? = nil) {
      self.post = post
      self.name = name
      self.termEnds = termEnds
    }
  }

  private static let holders = board + executive + panels + others

  private static let board = [
    Holder("board-01", "Ruth Hallam", termEnds: 245),
    Holder("board-02", "Dilys Marchetti"),
    Holder("board-03", "Cllr Tom Adeyinka"),
    Holder("board-04", "Joanne Pryce"),
    Holder("board-05", "Samuel Okafor"),
    Holder("board-06", "Dr Helen Penhale"),
    Holder("board-07", "Ngozi Brandt"),
    Holder("board-08", "Frances Kelleher"),
    Holder("board-09", "Imran Siddiqui"),
    Holder("board-11", "DI Priya Raman"),
    Holder("board-12", "Colin Whitlow", termEnds: 96),
    Holder("board-13", "Sarah Okafor", termEnds: 96),
    Holder("board-14", "Bernard Tysoe"),
    Holder("board-15", "Lena Marsh"),
    Holder("board-16", "Gwen Fairley"),
    Holder("board-17", "Adam Rzepka"),
  ]

  private static let executive = [
    Holder("exec-01", "Joanne Pryce"),
    Holder("exec-02", "Gillian Ashworth"),
    Holder("exec-03", "Desmond Farrow"),
    Holder("exec-04", "Anita Choudhury"),
    Holder("exec-05", "Peter Langridge"),
    Holder("exec-06", "Yvonne Castell"),
    Holder("exec-07", "Dr Aruna Nair"),
    Holder("exec-08", "Carol Lindqvist"),
    Holder("exec-09", "Bridget Noonan"),
    Holder("exec-10", "Paulette Grant"),
    Holder("exec-11", "Stephen Oduya"),
    Holder("exec-12", "Helena Voss"),
    Holder("exec-13", "Martin Tully"),
    Holder("exec-14", "Rosalind Peck"),
    Holder("exec-15", "Devinder Bains"),
    Holder("exec-16", "Judith Amory", termEnds: 41),
    Holder("exec-18", "Glen Harcourt"),
    Holder("exec-20", "DCI Fiona Merrick"),
    Holder("exec-21", "Moira Tennant"),
    Holder("exec-22", "Shirin Daruwala"),
    Holder("exec-23", "Kay Dunmore"),
  ]

  private static let panels = [
    Holder("sscrp-00", "Eileen Thackray", termEnds: 52),
    Holder("sscrp-01", "Samuel Okafor"),
    Holder("sscrp-02", "Dr Helen Penhale"),
    Holder("sscrp-03", "Frances Kelleher"),
    Holder("sscrp-04", "Imran Siddiqui"),
    Holder("sscrp-05", "Lena Marsh"),
    Holder("sscrp-06", "Sarah Okafor"),
    Holder("sscrp-07", "DCI Fiona Merrick"),
    Holder("sscrp-08", "Moira Tennant"),
    Holder("cdop-01", "Dr Aruna Nair"),
    Holder("cdop-02", "Carol Lindqvist"),
    Holder("cdop-03", "Dr Owen Prosser"),
    Holder("cdop-04", "Gillian Ashworth"),
    Holder("cdop-05", "Bridget Noonan"),
    Holder("cdop-06", "Frances Kelleher"),
    Holder("cdop-07", "Stephen Oduya"),
    Holder("cdop-08", "DI Priya Raman"),
    Holder("cdop-09", "Kay Dunmore"),
  ]

  private static let others = [
    Holder("qe-01", "Gillian Ashworth"),
    Holder("qe-02", "Carol Lindqvist"),
    Holder("qe-03", "Paulette Grant"),
    Holder("qe-04", "DS Callum Reid"),
    Holder("qe-05", "Judith Amory"),
    Holder("qe-06", "Rosalind Peck"),
    Holder("qe-07", "Moira Tennant"),
    Holder("wg-neglect-01", "Ngozi Brandt"),
    Holder("wg-neglect-02", "Anita Choudhury"),
    Holder("wg-neglect-03", "Judith Amory"),
    Holder("wg-neglect-04", "Glen Harcourt"),
    Holder("wg-neglect-05", "Shirin Daruwala"),
    Holder("wg-esafety-01", "Colin Whitlow"),
    Holder("wg-esafety-02", "Yvonne Castell"),
    Holder("wg-esafety-03", "DS Callum Reid"),
    Holder("wg-esafety-04", "Rosalind Peck"),
    Holder("scr-b-01", "Gordon Pell"),
    Holder("scr-b-02", "Desmond Farrow"),
    Holder("scr-b-03", "Dr Aruna Nair"),
    Holder("scr-b-04", "DCI Fiona Merrick"),
    Holder("scr-b-05", "Moira Tennant"),
  ]
}
