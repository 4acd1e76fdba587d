import Governance
import Papers

extension Subject {
  /// Opens what would be if it were not there; nothing is saved.
  func whatIf(desk: inout Desk) -> Move {
    desk.refuse("Not yet.")
    return .stay
  }
}
