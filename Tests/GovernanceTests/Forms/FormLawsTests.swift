import Governance
import Testing

/// Laws that no form may break, over many random forms filled in one after another.
@Suite struct FormLawsTests {
  @Test(arguments: [1, 2, 3, 4, 5, 6, 7, 8] as [UInt64])
  func `No form takes away what was true, doubles a holder or contradicts a register`(seed: UInt64) throws {
    var random = IdentifierSource(seed: seed)
    var changes = 0
    for _ in 0..<12 {
      var office = try Docklands()
      for _ in 0..<60 {
        let form = RandomForm.form(for: office, using: &random)
        let filled = form.read(in: office.partnership, on: office.today)
        let problems = form.problems(in: office.partnership, on: office.today)
        let before = office.partnership
        switch form.outcome(in: before, on: office.today, ids: &office.ids) {
        case .problems(let others):
          #expect(!others.isEmpty)
          #expect(others == problems, "\(form)")
        case .change(let change):
          #expect(problems.isEmpty, "\(form)")
          #expect(filled.problems.isEmpty)
          office.partnership.apply(change)
          changes += 1
          let laws = Laws(before: before, after: office.partnership, change: change, today: office.today)
          #expect(laws.broken == [], "\(form)")
          laws.checkPast(of: form)
        }
      }
      try untouched(office)
    }
    #expect(changes > 150)
  }

  /// A form that changes something, opened and filed untouched, changes no record.
  private func untouched(_ office: Docklands) throws {
    let partnership = office.partnership
    var forms: [Form] = partnership.people.all.map { Form(.personChange, [.person: $0.id.text]) }
    forms += partnership.agencies.all.map { Form(.agencyChange, [.agency: $0.id.text]) }
    forms += partnership.groups.all.map { Form(.groupChange, [.group: $0.id.text]) }
    forms += partnership.posts.all.map { Form(.postChange, [.post: $0.id.text]) }
    forms += partnership.posts.all.map { Form(.appointmentChange, [.post: $0.id.text]) }
    forms += partnership.meetings.all.map { Form(.meetingChange, [.meeting: $0.id.text]) }
    for meeting in partnership.meetings.all {
      forms += partnership.record(of: meeting.id).agenda.all.map {
        Form(.agendaChange, [.meeting: meeting.id.text, .item: $0.id.text])
      }
    }
    var ids = IdentifierSource(seed: 1)
    for form in forms {
      var form = form
      form.prefill(in: partnership, on: office.today)
      guard case .change(let change) = form.outcome(in: partnership, on: office.today, ids: &ids) else {
        let allowed: [FieldProblem] = [.vacant, .isDone]
        let problems = form.problems(in: partnership, on: office.today).map(\.problem)
        #expect(problems.allSatisfy(allowed.contains), "\(form): \(problems)")
        continue
      }
      var after = partnership
      after.apply(change)
      #expect(after == partnership, "\(form)")
    }
  }
}

/// What must hold of every change.
struct Laws {
  let before: Partnership
  let after: Partnership
  let change: Change
  let today: Day

  /// What is broken, in words; empty for nothing.
  var broken: [String] {
    var broken: [String] = []
    for case .remove(let record) in change.steps {
      guard case .item(let item, let meeting) = record,
        before.record(of: meeting).agenda[item.id]?.opened == nil
      else {
        broken.append("removed \(record)")
        continue
      }
    }
    if Set(before.appointments.all.map(\.id)).subtracting(after.appointments.all.map(\.id)) != [] {
      broken.append("an appointment went")
    }
    for post in after.posts.all {
      let held = after.appointments.all.filter { one in
        one.post == post.id && (one.from?.number ?? .min) <= (one.to?.number ?? .max)
      }
      for (index, one) in held.enumerated() {
        for other in held.dropFirst(index + 1) {
          let starts = max(one.from?.number ?? .min, other.from?.number ?? .min)
          let ends = min(one.to?.number ?? .max, other.to?.number ?? .max)
          if starts <= ends { broken.append("\(post.id) is held by \(one.person) and \(other.person)") }
        }
      }
    }
    for meeting in after.meetings.all where meeting.status == .closed {
      for stay in after.record(of: meeting.id).stays.all where stay.capacity == .member {
        if let post = stay.post, after.holder(of: post, on: meeting.date)?.id != stay.person {
          broken.append("the register of \(meeting.id) is contradicted for \(post)")
        }
      }
      if after.groups[meeting.group]?.holds(on: meeting.date) != true { broken.append("no group met") }
      let numbers = after.record(of: meeting.id).agenda.all.map(\.number)
      if Set(numbers).count != numbers.count { broken.append("an agenda has a number twice") }
    }
    for line in after.lines.all where line.kind == .parent {
      for day in [today, today.adding(days: 400)] {
        var (next, steps): (Group.ID?, Int) = (after.parent(of: line.group, on: day), 0)
        while let one = next, one != line.group, steps < 50 {
          (next, steps) = (after.parent(of: one, on: day), steps + 1)
        }
        if next == line.group { broken.append("\(line.group) hangs under itself") }
      }
    }
    return broken
  }

  /// The holder of every post on every day before the form's effective day stays who it was.
  func checkPast(of form: Form) {
    let effective = effectiveDay(of: form)
    var days: Set<Day> = [today]
    for one in before.appointments.all + after.appointments.all {
      for day in [one.from, one.to].compactMap(\.self) {
        days.formUnion([-1, 0, 1].map { day.adding(days: $0) })
      }
    }
    for day in days where day < effective {
      for post in before.posts.all {
        let (one, other) = (before.holder(of: post.id, on: day)?.id, after.holder(of: post.id, on: day)?.id)
        #expect(one == other, "\(form): \(post.id) on \(day)")
      }
    }
  }

  /// The first day on which the form may change who holds a post.
  private func effectiveDay(of form: Form) -> Day {
    func typed(_ name: Field.Name) -> Day? { form.texts[name].flatMap { Day(phrase: $0, today: today) } }
    switch form.kind {
    case .appoint: return typed(.from) ?? today
    case .appointmentEnd, .personLeave, .postEnd:
      let last = typed(.on) ?? today
      // An end that is still to come may be put off; then the days after the earlier end are changed.
      let put = change.steps.compactMap { step -> Day? in
        guard case .put(.appointment(let one)) = step else { return nil }
        return before.appointments[one.id]?.to.flatMap { $0 >= today ? $0 : nil }
      }
      return (put + [last]).min()?.adding(days: 1) ?? today
    case .appointmentChange:
      let moved = change.steps.compactMap { step -> [Day]? in
        guard case .put(.appointment(let one)) = step else { return nil }
        guard let from = one.from, let was = before.appointments[one.id]?.from else {
          return [Day(number: 0)]
        }
        return [from, was]
      }.flatMap(\.self)
      return moved.min() ?? today
    default: return Day(number: 999_999)
    }
  }
}

/// Forms as people might fill them in, rightly and wrongly.
enum RandomForm {
  /// A form of a random kind with most of its fields filled in.
  static func form(for office: Docklands, using random: inout IdentifierSource) -> Form {
    var form = Form(Form.Kind.allCases.randomElement(using: &random) ?? .appoint)
    for field in form.fields {
      let isLeftOut = Int.random(in: 0..<10, using: &random) < (field.isRequired ? 1 : 4)
      if isLeftOut { continue }
      form.texts[field.name] = text(field, office, &random)
    }
    if Bool.random(using: &random) { form.prefill(in: office.partnership, on: office.today) }
    return form
  }

  private static func text(_ field: Field, _ office: Docklands, _ random: inout IdentifierSource) -> String {
    let partnership = office.partnership
    if Int.random(in: 0..<40, using: &random) == 0 {
      return ["", " ", "?!", "okafor", "-1"].randomElement(using: &random) ?? ""
    }
    let words: [String] =
      switch field.kind {
      case .text:
        field.name == .code
          ? ["NEW", "board", "lbd", "x-1", "1a", "every", "a,b"]
          : field.name == .office
            ? ["chair", "secretary"]
            : field.name == .category
              ? ["core", "observer", "nothing"] : ["Some words", "Budget", "Welcome", "New Body"]
      case .list: ["care; schools", "health"]
      case .choice(let words): words
      case .flag: ["yes", "no", "y"]
      case .day:
        [
          "today", "mon", "+2w", "1 jan", "2026-09-01", "2026-09-11", "2025-01-06", "2025-01-05",
          "2024-06-01",
          "2027-01-01", "2026-12-31", "2027-02-01", "2026-06-30",
        ]
      case .time: ["10:00", "9:30", "14:15"]
      case .number: (1...7).map(String.init)
      case .agency: partnership.agencies.all.map(\.id.text)
      case .group, .body: partnership.groups.all.map(\.id.text)
      case .post: partnership.posts.all.map(\.id.text)
      case .person: partnership.people.all.map(\.id.text)
      case .anybody: partnership.people.all.map(\.id.text) + ["Ida Brand-New", "Carl Moody"]
      case .meeting: partnership.meetings.all.map(\.id.text)
      case .item: (1...6).map(String.init)
      case .action: partnership.actions.all.map(\.id.text)
      case .doer: partnership.posts.all.map(\.id.text) + ["every agency", "LBD", "MET"]
      }
    return words.randomElement(using: &random) ?? ""
  }
}
