import Governance
import TestSupport

/// The small board with an Executive under it, late actions and reminders that wait for an answer: everything that the work
/// between meetings can reach, quick to judge.
enum SmallOffice {
  static let today = SmallBoard.today

  static let partnership: Partnership = {
    var all = SmallBoard.partnership
    all.groups.put(Group(id: "exec", name: "Executive"))
    all.lines.put(ReportingLine(id: "L-1", group: "exec", to: "board", kind: .parent))
    all.agencies.put(Agency(id: "THREE", name: "Three Police"))
    for number in 1...3 {
      var post = Post(id: Code("exec-\(number)"), group: "exec", title: "Officer \(number)")
      post.number = number
      post.agency = number == 1 ? "ONE" : "THREE"
      all.posts.put(post)
      // The last of them is vacant; the first has a post on the Board too.
      guard number < 3 else { continue }
      all.appointments.put(
        Appointment(
          id: Code("H-exec-\(number)"), post: post.id, person: Code("P-\(number)"),
          from: today.adding(days: -400)))
    }
    for number in 1...8 { all.actions.put(action(number)) }
    var chase = Chase(id: "C-1", action: "A-1", person: "P-2", agency: nil, sentOn: today.adding(days: -20))
    chase.how = "email"
    all.chases.put(chase)
    return all
  }()

  private static func action(_ number: Int) -> Action {
    var action = Action(
      id: Code("A-\(number)"), group: number.isMultiple(of: 3) ? "exec" : "board", text: "Task \(number)")
    action.number = number
    switch number % 4 {
    case 0: action.isForEveryAgency = true
    case 1: action.post = "board-2"
    case 2: action.agency = "ONE"
    default: action.post = "exec-1"
    }
    action.due = today.adding(days: number * 7 - 40)
    action.firstDue = action.due
    return action
  }
}
