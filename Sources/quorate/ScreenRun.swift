import Commands
import FlatFileStore
import Glibc
import Governance
import Papers
import Screens
import Terminal
import TerminalFrame

/// The screen at work: takes events from the terminal, runs the screen's effects, and paints its frames.
struct ScreenRun: ~Copyable {
  private var terminal: TerminalSession
  private var folder: PartnershipFolder?
  private var screen: Screen
  private let offset: Int
  private var lastKey = ContinuousClock.now
  private var nextRefresh = ContinuousClock.now

  /// Opens the screen on a folder and stays until it is left.
  ///
  /// Where the folder holds no partnership yet, the screen asks for one to be made.
  ///
  /// - Parameters:
  ///   - path: The partnership's folder.
  ///   - now: What the clock is to say at the start; `nil` leaves it as it is.
  ///   - isNew: Whether a partnership is to be made there in any case.
  /// - Returns: The program's exit status.
  static func run(folder path: String, now: Moment?, isNew: Bool) -> Int32 {
    if let problem = TerminalSession.problem() { return fail(problem.sentence) }
    if isNew { return found(at: path, now: now) }
    do throws(StoreError) {
      let folder = try PartnershipFolder(opening: path, by: SystemSurroundings.author)
      guard folder.diagnostics.isEmpty else {
        return fail(folder.diagnostics.flatMap(\.lines).joined(separator: "\n"))
      }
      return run(folder, nil, now: now)
    } catch {
      return error.code == .notAPartnership ? found(at: path, now: now) : fail(error.sentence)
    }
  }

  /// The first run: the screen asks for a partnership to be made, in the folder itself where that is free.
  private static func found(at path: String, now: Moment?) -> Int32 {
    let proposed = PartnershipFolder.isFree(path) ? path : "\(path)/partnership"
    return run(nil, Desk.Founding(templates: Commands.templates, folder: proposed), now: now)
  }

  private static func run(_ folder: PartnershipFolder?, _ founding: Desk.Founding?, now: Moment?) -> Int32 {
    do throws(TerminalProblem) {
      var run = try ScreenRun(folder, founding, now: now)
      return run.loop()
    } catch {
      return fail(error.sentence)
    }
  }

  private static func fail(_ words: String) -> Int32 {
    StandardStream.error.write(words + "\n")
    return 2
  }

  private init(_ folder: PartnershipFolder?, _ founding: Desk.Founding?, now: Moment?) throws(TerminalProblem)
  {
    let real = SystemSurroundings.clock
    offset = now.map { $0.minutes(since: real.moment) } ?? 0
    self.folder = folder
    terminal = try TerminalSession()
    var desk = Desk(
      partnership: folder?.partnership ?? Partnership(), clock: ScreenRun.clock(real, offset: offset),
      ids: folder?.identifiers ?? IdentifierSource(seed: 0))
    desk.founding = founding
    screen = Screen(desk: desk, size: terminal.size)
    for effect in screen.opening { _ = perform(effect) }
    let remarks = (folder?.notices ?? []) + [folder?.readOnlyReason].compactMap(\.self)
    if !remarks.isEmpty { tell(.notice(remarks.joined(separator: " "))) }
  }

  private mutating func loop() -> Int32 {
    while true {
      terminal.paint(screen.view())
      var event = terminal.next(within: wait)
      // All that is waiting is taken before the next frame, so that a burst of keys costs one.
      while true {
        if let status = take(event) { return status }
        if case .timedOut = event { break }
        event = terminal.next(within: 0)
      }
      refreshWhenQuiet()
    }
  }

  /// Takes an event; the exit status when it ends the program.
  private mutating func take(_ event: TerminalEvent) -> Int32? {
    tick()
    switch event {
    case .key(let key):
      lastKey = .now
      for effect in screen.update(.key(key)) where perform(effect) { return leave(status: 0) }
    case .resized(let size): tell(.resized(size))
    case .hangUp(let signal): return leave(status: 128 + signal)
    case .resumed, .readable, .timedOut: break
    }
    return nil
  }

  /// Runs an effect; `true` when it ends the program.
  private mutating func perform(_ effect: Effect) -> Bool {
    switch effect {
    case .quit: return true
    case .found(let template, let name, let area, let path): found(template, name, area, path)
    case .save(let change, let words): save(change, words)
    case .suppose(let file, let day): suppose(file, from: day)
    case .undo: undo()
    case .load(let meeting): load(meeting)
    case .write(let text, let name): write(text, name)
    }
    return false
  }

  private mutating func found(_ template: String, _ name: String, _ area: String, _ path: String) {
    let whole = path.hasPrefix("/") ? path : "\(SystemSurroundings.currentFolder)/\(path)"
    let (made, problem) = Commands.found(
      template: template, name: name, area: area, folder: whole, author: SystemSurroundings.author)
    guard let made else { return tell(.notFounded(problem)) }
    folder = made
    screen.desk.ids = made.identifiers
    tell(.founded(made.partnership, folder: path))
  }

  private mutating func save(_ change: Change, _ words: String) {
    guard let folder else { return }
    do throws(StoreError) {
      try folder.save(change, words: words)
      tick()
      tell(.saved)
    } catch {
      tell(.notSaved("\(words): \(error.sentence)", folder.partnership))
    }
  }

  private mutating func undo() {
    guard let folder else { return }
    do throws(StoreError) {
      switch try folder.undo() {
      case .undone(let words): tell(.undone(words, folder.partnership))
      case .nothingToUndo: tell(.nothingUndone("Nothing to undo."))
      case .refused(let reason): tell(.nothingUndone(reason))
      }
    } catch {
      tell(.nothingUndone("NOT SAVED: \(error.sentence)"))
    }
  }

  private mutating func write(_ text: String, _ name: String) {
    guard let folder else { return }
    do throws(StoreError) {
      tell(.notice("Written: \(try folder.write(text, name: name))"))
    } catch {
      tell(.notice("NOT WRITTEN: \(error.sentence)"))
    }
  }

  private mutating func suppose(_ file: String, from day: Day) {
    guard let folder else { return }
    let path = file.hasPrefix("/") ? file : "\(SystemSurroundings.currentFolder)/\(file)"
    do throws(StoreError) {
      let (constitution, problems) = try folder.supposedConstitution(at: path)
      guard let constitution else { return tell(.notSupposed(problems.flatMap(\.lines))) }
      var unread: [Diagnostic] = []
      for meeting in folder.partnership.meetings.all where meeting.date >= day {
        unread += try folder.load(meeting)
      }
      guard unread.isEmpty else { return tell(.notSupposed(unread.flatMap(\.lines))) }
      tell(.supposed(constitution, from: day, folder.partnership))
    } catch {
      tell(.notice(error.sentence))
    }
  }

  private mutating func load(_ id: Meeting.ID) {
    guard let folder, let meeting = folder.partnership.meetings[id] else { return }
    let before = folder.notices.count
    do throws(StoreError) {
      let problems = try folder.load(meeting)
      let notices = Array(folder.notices.dropFirst(before))
      guard !problems.isEmpty || !notices.isEmpty else { return }
      tell(.loaded(id, folder.partnership, notices: notices, problems: problems.flatMap(\.lines)))
    } catch {
      tell(.notice(error.sentence))
    }
  }

  private mutating func tell(_ message: Message) { _ = screen.update(message) }

  private mutating func tick() { tell(.clock(ScreenRun.clock(SystemSurroundings.clock, offset: offset))) }

  /// Milliseconds until there is something to do without a key: the tables to write, else the next minute.
  private var wait: Int {
    let minute = (60 - SystemSurroundings.clock.second) * 1000
    guard let folder, folder.needsRefresh else { return minute }
    let quiet = max(lastKey + .milliseconds(250), nextRefresh) - .now
    return max(1, min(minute, Int(quiet / .milliseconds(1))))
  }

  /// Writes the tables a quarter of a second after the last key; what cannot be written is tried again later.
  private mutating func refreshWhenQuiet() {
    guard let folder, folder.needsRefresh, .now - lastKey >= .milliseconds(250), .now >= nextRefresh else {
      return
    }
    let notices = folder.refresh()
    nextRefresh = .now + .seconds(folder.needsRefresh ? 10 : 0)
    if !notices.isEmpty { tell(.notice(notices.joined(separator: " "))) }
  }

  private func leave(status: Int32) -> Int32 {
    _ = folder?.refresh()
    return status
  }

  private static func clock(_ real: WallClock, offset: Int) -> WallClock {
    guard offset != 0 else { return real }
    let minutes = real.moment.time.minutes + offset
    let days = minutes >= 0 ? minutes / 1440 : (minutes - 1439) / 1440
    let rest = minutes - days * 1440
    let time = ClockTime(hour: rest / 60, minute: rest % 60) ?? .midnight
    return WallClock(Moment(real.moment.day.adding(days: days), time), second: real.second)
  }
}
