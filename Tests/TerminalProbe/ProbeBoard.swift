import Glibc
import Terminal
import TerminalFrame

/// The probe's state and screen.
struct ProbeBoard {
  /// Why the loop ended.
  private(set) var lastWord = ""

  private var events: [String] = []

  /// A file that is always readable once asked for with "w"; nil while none is watched.
  private var watched: Int32?

  /// Paints and takes events until told to leave.
  mutating func run(_ session: inout TerminalSession) {
    session.paint(frame(session.size))
    while lastWord.isEmpty {
      take(session.next(within: nil, watching: watched.map { [$0] } ?? []), &session)
      while lastWord.isEmpty {
        let event = session.next(within: 0)
        if event == .timedOut { break }
        take(event, &session)
      }
      session.paint(frame(session.size))
    }
  }

  private func frame(_ size: Size) -> Frame {
    var frame = Frame(size: size)
    frame.write("Size \(size.columns)x\(size.rows)|", column: 0, row: 0, style: .title)
    frame.write("Ŵyn|e\u{301}|漢字|👍🏽|श्री|│─├└·|", column: 0, row: 1)
    var column = 0
    for role in Role.allCases {
      column = frame.write("\(role) ", column: column, row: 2, style: Style(role: role))
    }
    frame.write("bold", column: 0, row: 3, style: Style(bold: true))
    frame.write("reverse", column: 5, row: 3, style: Style(reverse: true))
    frame.write("underline", column: 13, row: 3, style: Style(underline: true))
    frame.write("Events: " + events.suffix(6).joined(separator: " "), column: 0, row: 4)
    frame.write("Process \(getpid())", column: 0, row: 5)
    frame.write("corner", column: size.columns - 6, row: size.rows - 1)
    frame.cursor = Place(column: 3, row: 4)
    return frame
  }

  private mutating func take(_ event: TerminalEvent, _ session: inout TerminalSession) {
    events.append(Self.words(for: event))
    switch event {
    case .key(.character("q")): lastWord = "quit"
    case .key(.control("z")):
      session.suspend()
      events.append("suspended")
    case .key(.character("w")): watched = unsafe open("/dev/null", O_RDONLY | O_CLOEXEC)
    case .key(.character("b")): session.bell()
    case .key(.character(let letter)): misbehave(letter)
    case .readable: watched = nil
    case .hangUp(let signal): lastWord = "signal \(signal)"
    default: break
    }
  }

  private static func words(for event: TerminalEvent) -> String {
    switch event {
    case .key(.paste(let text)): "paste(\(text))"
    case .key(let key): key.name
    case .resized(let size): "resized(\(size.columns)x\(size.rows))"
    case .timedOut: "timedOut"
    case .readable: "readable"
    case .hangUp(let signal): "hangUp(\(signal))"
    case .resumed: "resumed"
    }
  }

  private func misbehave(_ letter: Character) {
    switch letter {
    case "t": preconditionFailure("last words")
    case "a": abort()
    case "s": raise(SIGSEGV)
    case "o": print(sum(upTo: .max))
    case "x": exit(3)
    case "e": note("note on standard error\n")
    case "h": hang()
    default: break
    }
  }

  private func note(_ text: String) {
    let bytes = Array(text.utf8)
    _ = unsafe write(STDERR_FILENO, bytes, bytes.count)
  }

  private func hang() {
    while true { sleep(1) }
  }

  /// Runs out of stack long before it is done.
  @inline(never)
  private func sum(upTo last: Int) -> Int {
    guard last > 0 else { return 0 }
    let rest = [sum(upTo: last - 1), last]
    return rest[0] ^ rest[1]
  }
}
