import ConstitutionFile
import Governance
import RecordFormat
import Templates
import Testing

/// A shipped template as a partnership, put together without a disk.
struct Shipped {
  /// The template's name.
  let name: String
  /// What its files hold, with every constitution.
  var partnership: Partnership
  /// What its readers found wrong; nothing, in a sound template.
  let mistakes: [Diagnostic]

  /// Reads a template.
  ///
  /// - Throws: When none has the name.
  init(_ name: String) throws {
    let files = try #require(Templates.files(of: name), "no template \(name)")
    var tables = Tables()
    for file in files where file.path.hasSuffix(".csv") {
      let document = CSVDocument(reading: file.bytes, file: file.path)
      for row in document.rows {
        let cells = zip(document.columns, row.cells).map { (column: $0, value: $1) }
        tables.apply(
          .add(
            table: String(file.path.dropLast(4)), key: row.cells[document.keyIndex],
            cells: cells.filter { $0.column != "id" }), writer: "test", number: 1)
      }
    }
    var partnership = Partnership(reading: tables)
    var mistakes: [Diagnostic] = []
    for file in files.filter({ $0.path.hasSuffix(".yaml") }).sorted(by: { $0.path < $1.path }) {
      let (constitution, found) = ConstitutionFile.read(file.bytes, file: file.path)
      if let constitution { partnership.constitutions.append(constitution) }
      mistakes += found
    }
    (self.name, self.partnership, self.mistakes) = (name, partnership, mistakes)
  }

  /// The constitution in force last.
  ///
  /// - Throws: When the template has none.
  var constitution: Constitution {
    get throws { try #require(partnership.constitutions.last) }
  }

  /// The posts of a group, in the order of the file.
  func posts(of group: Group.ID) -> [Post] { partnership.posts.all.filter { $0.group == group } }

  /// The post with a title in a group.
  ///
  /// - Throws: When there is none.
  func post(_ title: String, in group: Group.ID) throws -> Post {
    try #require(posts(of: group).first { $0.title == title }, "no post “\(title)” in \(group.text)")
  }
}

@Suite struct ShippedTests {
  @Test(arguments: Templates.names)
  func `Every shipped constitution is read without a mistake`(name: String) throws {
    #expect(try Shipped(name).mistakes.isEmpty)
  }
}

extension Constitution {
  /// The ids of all its rules, of whatever kind.
  var ruleNames: [String] {
    var names = quorumRules.map(\.id)
    names += calendars.map(\.id)
    names += deadlines.map(\.id)
    names += officeRules.map(\.id)
    names += checklists.map(\.id)
    names += sums.map(\.id)
    names += minutesRules.map(\.id)
    names += registers.map(\.id)
    names += matters.map(\.id)
    names += votingRules.map(\.id)
    names += chairsActions.map(\.id)
    names += specialMeetings.map(\.id)
    names += amendments.map(\.id)
    names += approvals.map(\.id)
    names += limits.map(\.id)
    return names + absences.map(\.id)
  }
}

extension Finding {
  /// Its id, or the ids of all that it says together.
  var ids: [String] {
    if case .overdueOfMany(let dues) = subject { dues.map(\.id) } else { [id] }
  }
}

extension Partnership {
  /// Fills in a form and applies what comes of it.
  ///
  /// - Returns: What is wrong with it; nothing where it was taken.
  mutating func file(
    _ kind: Form.Kind, _ texts: [Field.Name: String], on today: Day, ids: inout IdentifierSource
  ) -> [FormProblem] {
    var form = Form(kind, texts)
    form.prefill(in: self, on: today)
    switch form.outcome(in: self, on: today, ids: &ids) {
    case .problems(let problems): return problems
    case .change(let change):
      apply(change)
      return []
    }
  }

  /// Adds word that something was done.
  mutating func enter(_ rule: String, _ subject: String, _ occurrence: String, on day: Day) {
    var word = Evidence(id: Evidence.ID("V-\(evidence.all.count)"), rule: rule, on: day)
    (word.subject, word.occurrence) = (subject, occurrence)
    evidence.put(word)
  }
}
