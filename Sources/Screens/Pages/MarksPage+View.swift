import Governance
import Papers
import TerminalFrame

extension MarksPage {
  func draw(on frame: inout Frame, desk: Desk) {
    guard let proceedings = proceedings(desk) else { return }
    let wording = Wording(desk.partnership, on: proceedings.meeting.date)
    let width = frame.size.columns - 2
    frame.write(
      title(wording).clipped(to: width), column: 1, row: 0, width: width,
      style: Style(role: .title, bold: true))
    frame.write(wording.name(proceedings.meeting), column: 1, row: 1, width: width, style: .muted)
    let stays = stays(proceedings)
    if stays.isEmpty { frame.write("Nothing entered.", column: 1, row: 3, width: width) }
    frame.cursor = Place(column: 1, row: 3)
    let page = max(1, frame.size.rows - 6)
    let chosen = min(cursor, max(0, stays.count - 1))
    let top = max(0, min(chosen - page + 1, stays.count - page))
    for (index, stay) in stays.enumerated().dropFirst(top).prefix(page) {
      let row = index - top + 3
      frame.write(
        "\(index == chosen ? ">" : " ") \(line(stay, wording))".clipped(to: width), column: 1, row: row,
        width: width,
        style: index == chosen ? .selected : .plain)
      if index == chosen { frame.cursor = Place(column: 1, row: row) }
    }
    frame.drawFoot(context: context, desk: desk)
    if let prompt { frame.drawPrompt(prompt, row: frame.size.rows - 2, refusal: desk.refusal) }
  }

  private func title(_ wording: Wording) -> String {
    switch subject {
    case .post(let post): "The marks of \(wording.titleAndHolder(post))"
    case .stay: "The marks of somebody in attendance"
    }
  }

  private func line(_ stay: Stay, _ wording: Wording) -> String {
    let arrived = stay.arrived.map { "arrived \($0.time)" } ?? ""
    let leaves = stay.leaves.map { "still here, leaves at \($0)" } ?? "still here"
    let left = stay.left.map { "left \($0.time)" } ?? (stay.isPresence ? leaves : "")
    let capacity: String =
      switch stay.capacity {
      case .member: "member"
      case .deputy: "deputy"
      case .attending: "in attendance"
      case .apologies: "apologies"
      case .absent: "no apologies received"
      case .late: "expected \(stay.expected.map(\.description) ?? "later")"
      }
    let parts = [
      stay.person == nil ? "name to be asked" : wording.fullName(stay.person), capacity, arrived, left,
      wording.means(stay.means), stay.why,
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
