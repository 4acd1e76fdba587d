import Governance
import Papers

extension ChoicePage {
  /// Asks of whom the same thing that is due of many was done: of all of them, or of one.
  init(doneOf dues: [Due], desk: inout Desk) {
    let wording = desk.wording
    var texts = dues.first?.texts ?? [:]
    texts[.subject] = nil
    let all = FormPage(.evidence, texts, each: dues.map(\.subject.code), desk: &desk)
    self.init(
      question: "\(wording.dueOfMany(dues)): of whom was it done?",
      answers: [("all \(dues.count) of them", .page(.form(all)))]
        + dues.map { (wording.whom($0), .form(FormOffer(.evidence, $0.texts))) })
  }
}
