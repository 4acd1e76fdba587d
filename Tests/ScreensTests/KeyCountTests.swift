import Governance
import Papers
import TerminalFrame
import TestSupport
import Testing

@testable import Screens

/// How many keys a thing takes, counted by pressing them over the demo.
@Suite struct KeyCountTests {
  /// A play that counts its keys.
  private struct Counted {
    var play: Play
    var keys = 0

    init(_ play: Play) { self.play = play }

    mutating func press(_ pressed: Key...) {
      for key in pressed {
        play.press(key)
        keys += 1
      }
    }

    mutating func type(_ text: String) { for character in text { press(.character(character)) } }
  }

  /// The day on which the Executive meets, which has twenty-two members.
  private static func executiveDay() throws -> Day {
    let meetings = DemoTemplate.partnership.meetings(of: "exec")
    return try #require(meetings.first { $0.date > DemoTemplate.today }).date
  }

  /// The Executive's attendance register, opened from the panes.
  private static func executive() throws -> Counted {
    var counted = Counted(Play(at: "13:50", on: try executiveDay()))
    counted.press(.character("m"))
    if counted.play.register == nil { counted.press(.enter) }
    try #require(counted.play.register != nil)
    return counted
  }

  private static func holders(of group: Group.ID, on day: Day) -> [Person] {
    let partnership = DemoTemplate.partnership
    return partnership.posts(of: group, on: day).compactMap { partnership.holder(of: $0.id, on: day) }
  }

  @Test func `A roll call of twenty takes at most twenty-two keys, with the opening of the register`() throws
  {
    var counted = try KeyCountTests.executive()
    for _ in 0..<20 { counted.press(.character("p")) }
    #expect(counted.play.saved.count == 20)
    #expect(counted.keys <= 22)
    #expect(Set(counted.play.saved.map(\.act)).count == 20)
  }

  @Test func `Twenty people at the door take at most five keys each`() throws {
    let day = try KeyCountTests.executiveDay()
    var counted = try KeyCountTests.executive()
    counted.press(.character("/"))
    for person in KeyCountTests.holders(of: "exec", on: day).prefix(20) {
      let (before, saved) = (counted.keys, counted.play.saved.count)
      for letter in person.surname.lowercased().prefix(4) {
        counted.press(.character(letter))
        if counted.play.matches == 1, counted.keys - before >= 3 { break }
      }
      counted.press(.enter)
      #expect(counted.keys - before <= 5, "\(person.name)")
      #expect(counted.play.saved.count == saved + 1, "\(person.name)")
    }
    #expect(counted.play.saved.count == 20)
  }

  @Test func `Two people of one surname take at most five keys each at the door, by their first names`() {
    var counted = Counted(Play())
    counted.type("m/")
    for name in ["sam", "sara"] {
      let before = counted.keys
      counted.type(name)
      counted.press(.enter)
      #expect(counted.keys - before <= 5)
    }
    #expect(counted.play.words == ["Samuel Okafor arrived 09:52", "Sarah Okafor arrived 09:52"])
  }

  @Test func `Which of an agency's actions are late takes at most four keys and its name`() {
    let late = DemoTemplate.partnership.lateActions(by: .agency, on: DemoTemplate.today)
    let wording = Wording(DemoTemplate.partnership, on: DemoTemplate.today)
    #expect(late.count > 3)
    for line in late {
      guard case .agency(let agency) = line.id else { continue }
      var counted = Counted(Play())
      counted.press(.character("b"), .character("/"))
      let name = wording.name(agency).lowercased()
      for letter in name { counted.play.press(.character(letter)) }
      counted.press(.enter)
      #expect(counted.keys <= 4)
      for action in line.actions {
        #expect(counted.play.text.contains("[ ] \(action.number ?? 0) "), "\(agency) \(action.text)")
      }
      for other in late where other.id != line.id {
        for action in other.actions { #expect(!counted.play.text.contains("[ ] \(action.number ?? 0) ")) }
      }
    }
  }

  @Test(arguments: [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)])
  func `The quorum rule of any group takes at most four keys from the opening screen`(size: Size) throws {
    let partnership = DemoTemplate.partnership
    let wording = Wording(partnership, on: DemoTemplate.today)
    var start = Play(size: size)
    let groups = start.screen.groups
    #expect(groups.count > 10)
    for group in groups {
      let rule = partnership.quorumRule(of: group, on: DemoTemplate.today).map(wording.rule)
      // The beginning of the rule, which no line breaks.
      let words = String((rule ?? Wording.noRule).prefix(24))
      let name = try #require(partnership.groups[group]).name
      let found = KeyCountTests.ways(to: name, code: group.text).contains { typed in
        var counted = Counted(start)
        if !typed.isEmpty { counted.type("/" + typed) }
        if counted.play.screen.chosenGroup != group { return false }
        return counted.keys <= 4 && counted.play.text.contains(words)
      }
      #expect(found, "\(name)")
    }
    start.press(.escape)
  }

  /// What somebody who looks for a group may type: nothing, or three letters of a word of its name or of its code.
  private static func ways(to name: String, code: String) -> [String] {
    let words = (name + " " + code).lowercased().split { !$0.isLetter && !$0.isNumber }
    return [""] + words.map { String($0.prefix(3)) }
  }

  @Test func `What if a person leaves takes one key where the cursor is on them`() {
    for keys in ["2", "3r", "4"] {
      var play = Play()
      play.type(keys)
      if keys == "4" { play.press(.down) }
      var counted = Counted(play)
      counted.press(.character("w"))
      #expect(counted.play.whatIf != nil, "\(keys)")
      #expect(counted.keys <= 3)
    }
  }

  @Test func `What if anybody of the Board leaves takes at most six keys from the opening screen`() throws {
    for person in KeyCountTests.holders(of: "board", on: DemoTemplate.today) {
      var counted = Counted(Play())
      counted.press(.character("w"))
      // Two go by Okafor: the first name tells them apart.
      let name = person.surname == "Okafor" ? person.fullName : person.surname
      counted.type(
        name.prefix(person.surname == "Marsh" || person.fullName == "Sarah Okafor" ? 4 : 3).lowercased())
      counted.press(.enter)
      #expect(counted.keys <= 6)
      #expect(try #require(counted.play.whatIf).whatIf.departure == .person(person.id), "\(person.name)")
    }
  }

  @Test func `What if anybody of any group leaves takes at most six keys and the rest of a name`() throws {
    var counted = Counted(Play())
    counted.press(.up, .character("w"))
    counted.type("lindq")
    counted.press(.enter)
    let person = try #require(DemoTemplate.partnership.people.all.first { $0.surname == "Lindqvist" })
    #expect(try #require(counted.play.whatIf).whatIf.departure == .person(person.id))
    #expect(counted.keys <= 8)
  }
}

extension Play {
  /// How many people the words typed at the door fit.
  fileprivate var matches: Int {
    guard let register, let door = register.door,
      let meeting = screen.desk.partnership.meetings[register.meeting]
    else { return 0 }
    return door.matches(Proceedings(of: meeting, in: screen.desk.partnership)).count
  }
}

extension Screen {
  /// The groups of the structure, in its order.
  fileprivate var groups: [Group.ID] {
    guard case .panes(let panes)? = pages.first else { return [] }
    return panes.structure.compactMap(\.group)
  }

  /// The group chosen in the structure.
  fileprivate var chosenGroup: Group.ID? {
    guard case .panes(let panes)? = pages.first else { return nil }
    return panes.group
  }
}
