import Commands
import Governance
import RecordFormat
import TestSupport
import Testing

@Suite struct CommandsTests {
  private func surroundings(_ environment: [String: String] = [:], isInteractive: Bool = false)
    -> Surroundings
  {
    Surroundings(
      isInteractive: isInteractive, environment: environment, currentFolder: Desk.root,
      now: Moment(Board.day, ClockTime("9:30") ?? .midnight), author: "Kay Dunmore")
  }

  private func run(_ words: [String], _ environment: [String: String] = [:]) -> Printed {
    Printed(Commands.run(arguments: words, surroundings: surroundings(environment)))
  }

  @Test func `Without a subcommand the screen opens on a terminal, and one clear line says why elsewhere`()
    throws
  {
    let open = Commands.run(
      arguments: ["--folder", "here", "--on", "2026-12-10", "--at", "10:02"],
      surroundings: surroundings(isInteractive: true))
    #expect(open == .openScreen(folder: "\(Desk.root)/here", now: Moment("2026-12-10 10:02"), isNew: false))
    #expect(
      Commands.run(arguments: [], surroundings: surroundings(isInteractive: true))
        == .openScreen(folder: Desk.root, now: nil, isNew: false))
    let pipe = run([])
    #expect(pipe.status == 2)
    #expect(
      pipe.err == "The screen opens on a terminal only, and this is none; "
        + "quorate --help lists what answers in plain text.\n")
  }

  @Test func `Global options stand on either side of the subcommand`() throws {
    let desk = try Desk("commands/globals")
    for words in [
      ["--folder", desk.path, "--on", "2026-12-10", "--format", "json", "groups"],
      ["groups", "--folder", desk.path, "--on", "2026-12-10", "--format", "json"],
      ["--on", "2026-12-10", "groups", "--format", "json", "--folder", desk.path],
      ["groups", "--folder=\(desk.path)", "--on=2026-12-10", "--format=json"],
    ] {
      #expect(try run(words).json()["groups"]?.array?.count == 6, "\(words)")
    }
  }

  @Test func `The folder is the option's, else the environment's, else the current one`() throws {
    let desk = try Desk("commands/folder")
    #expect(run(["groups"], ["QUORATE_FOLDER": desk.path]).status == 0)
    #expect(run(["groups"], ["QUORATE_FOLDER": "commands/folder"]).status == 0)
    #expect(run(["groups", "--folder", "commands/folder"], ["QUORATE_FOLDER": "/nowhere"]).status == 0)
    let none = run(["groups"])
    #expect(none.status == 2)
    #expect(
      none.err
        == "/desk holds no partnership. Choose another folder, or make one there with “quorate init”.\n")
  }

  @Test func `The environment sets the clock, with or without seconds, and never a time zone`() throws {
    let desk = try Desk("commands/now")
    for now in ["2026-12-10T10:44", "2026-12-10T10:44:59", "2026-12-10 10:44"] {
      let printed = run(["mark", "M-A001", "Penhale", "here", "--folder", desk.path], ["QUORATE_NOW": now])
      #expect(printed.lines.first == "Dr Helen Penhale arrived 10:44", "\(now)")
      desk.type("undo")
    }
    let zone = run(["groups", "--folder", desk.path], ["QUORATE_NOW": "2026-12-10T10:44:00Z"])
    #expect(zone.status == 2)
    #expect(
      zone.err == """
        QUORATE_NOW=2026-12-10T10:44:00Z: no such time.
          It is the clock on the wall: write it as 2026-12-10T10:02, without a time zone.

        """)
  }

  @Test(arguments: [
    (["groups", "--on", "2026-02-30"], "--on 2026-02-30: no such day. Write it as 2026-12-10.\n"),
    (["groups", "--at", "24:00"], "24:00: no such time. Write it as 10:02.\n"),
  ]) func `A day and a time that are none are refused`(words: [String], sentence: String) {
    #expect(run(words).status == 2)
    #expect(run(words).err == sentence)
  }

  @Test func `Mistakes in the usage end with status 2, help with 0`() throws {
    for words in [
      ["nonsense"], ["mark"], ["groups", "--nonsense"], ["groups", "--format", "xml"], ["quorum"],
    ] {
      let printed = run(words)
      #expect(printed.status == 2, "\(words)")
      #expect(printed.out.isEmpty)
      #expect(printed.err.contains("Usage: quorate"))
    }
    for words in [["--help"], ["help"], ["mark", "--help"], ["help", "mark"], ["meeting"], ["item"]] {
      let printed = run(words)
      #expect(printed.status == 0, "\(words)")
      #expect(printed.out.contains("OVERVIEW"))
      #expect(printed.err.isEmpty)
    }
  }

  @Test func `Every command says in its help what it does`() throws {
    try Golden.check(run(["--help"]).out, "help")
    try Golden.check(run(["mark", "--help"]).out, "help-mark")
  }

  @Test func `A demo is made, and opened on a terminal`() throws {
    #expect(run(["demo", "commands/demo-one"]).out == "The demo board is in /desk/commands/demo-one.\n")
    #expect(run(["demo", "commands/demo-one"]).status == 2)
    #expect(
      Commands.run(
        arguments: ["demo", "\(Desk.root)/commands/demo-two"], surroundings: surroundings(isInteractive: true)
      )
        == .openScreen(folder: "\(Desk.root)/commands/demo-two", now: nil, isNew: false))
    let named = run(["demo", "--on", "2026-12-24"])
    #expect(
      run(["demo", "--on", "2026-12-24"]).out == "The demo board is in /desk/quorate-demo-2026-12-24-2.\n")
    #expect(
      named.out == "The demo board is in /desk/quorate-demo-2026-12-24.\n")
  }

  @Test func `A partnership is made from a template that is shipped`() throws {
    let shipped = ["bexley", "central-bedfordshire", "croydon", "partnership-2023", "plain"]
    #expect(
      run(["init", "--template", "bexley", "commands/new"]).out
        == "The partnership is in /desk/commands/new.\n")
    let unknown = run(["init", "--template", "borough", "commands/other"])
    #expect(unknown.status == 2)
    #expect(unknown.err == "No template is called “borough”. They are: \(names.joined(separator: ", ")).\n")
    #expect(run(["templates"]).out == names.map { $0 + "\n" }.joined())
  }

  @Test(arguments: Commands.templates)
  func `What is made from a template says nothing wrong of its files`(template: String) throws {
    let folder = "commands/made-\(template)"
    #expect(run(["init", "--template", template, folder]).status == 0)
    let check = run(["check", "--folder", "\(Desk.root)/\(folder)", "--format", "json"])
    #expect(try check.json()["files"]?.array?.count == 0)
    #expect(check.status < 2, "\(check.out)")
    #expect(check.err == "")
  }

  @Test func `Milton Keynes' groups are made with their kinds, clauses and those that have no rule`() {
    #expect(run(["init", "--template", "milton-keynes", "commands/mk"]).status == 0)
    let groups = run(["groups", "--folder", "\(Desk.root)/commands/mk", "--format", "csv"]).out
    let rows = groups.split(whereSeparator: \.isNewline).dropFirst().map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    #expect(
      rows.map { "\($0[0]) \($0[2]) \($0[3]) \($0[4])" } == [
        "board standing  6 Board (g)", "bmg standing board ", "qa standing bmg App4 QA",
        "drwg task-and-finish qa App4 DRWG", "pp standing bmg App4 P&P", "ce standing bmg App4 C&E",
        "td standing bmg App4 T&D", "sw standing bmg App4 SW", "cdop joint bmg ",
        "scrp standing bmg App4 SCRP", "ctb linked  ", "bucks linked  ",
      ])
  }

  @Test func `What is to be made and where is said, or asked for on a terminal`() throws {
    let silent = run(["init", "commands/other"])
    #expect(silent.status == 2)
    #expect(silent.err.hasPrefix("Say which constitution and where: quorate init --template NAME DIR.\n"))
    let asked = Commands.run(
      arguments: ["init", "\(Desk.root)/mine"], surroundings: surroundings(isInteractive: true))
    #expect(asked == .openScreen(folder: "\(Desk.root)/mine", now: nil, isNew: true))
  }

  @Test func `A new partnership has its own name and area, whatever signs they hold`() throws {
    let made = run([
      "init", "--template", "plain", "--name", "Anytown \"Children First\" \\ Board", "--area", "Anytown",
      "commands/own",
    ])
    #expect(made.status == 0)
    let path = "\(Desk.root)/commands/own/constitution/2000-01-01.yaml"
    let text = TextFile.read(path) ?? ""
    #expect(text.contains("partnership: \"Anytown \\\"Children First\\\" \\\\ Board\"\narea: \"Anytown\"\n"))
    #expect(text.hasPrefix("# A constitution that states nothing yet"))
    let answered = run(["quorum", "--group", "board", "--folder", "commands/own"])
    #expect(answered.out.contains("NO QUORUM RULE"))
    #expect(run(["check", "--folder", "commands/own"]).status == 0)
  }

  private var names: [String] { Commands.templates }
}
