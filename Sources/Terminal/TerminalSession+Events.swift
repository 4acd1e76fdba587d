import CNcurses
import Glibc
import TerminalFrame

extension TerminalSession {
  /// Waits for the next event.
  ///
  /// Signals come first, then keys, then watched descriptors. To coalesce typing, call with 0 until `.timedOut`
  /// comes, and paint then.
  ///
  /// - Parameters:
  ///   - milliseconds: The longest wait; nil waits for ever, 0 only looks.
  ///   - descriptors: Further descriptors to watch for reading; not read from.
  /// - Returns: The event; `.timedOut` when there was none in time.
  package mutating func next(within milliseconds: Int?, watching descriptors: [Int32] = []) -> TerminalEvent {
    let deadline = milliseconds.map { ContinuousClock.now + .milliseconds($0) }
    while true {
      if let event = nextSignalEvent() { return event }
      if let key = decoder.next(isComplete: isInputComplete) { return .key(key) }
      let limit = [deadline, inputDeadline].compactMap(\.self).min()
      let ready = Self.wait(for: [STDIN_FILENO, cn_signal_descriptor()] + descriptors, until: limit)
      if ready.contains(cn_signal_descriptor()) { continue }
      if ready.contains(STDIN_FILENO) {
        guard readInput() else { return .hangUp(signal: SIGHUP) }
        continue
      }
      if let descriptor = ready.first { return .readable(descriptor) }
      if let deadline, ContinuousClock.now >= deadline, !isInputComplete { return .timedOut }
    }
  }

  /// When the bytes waiting must do for a key; nil when none wait.
  private var inputDeadline: ContinuousClock.Instant? {
    decoder.patience.map { lastInput + .milliseconds($0) }
  }

  private var isInputComplete: Bool {
    inputDeadline.map { ContinuousClock.now >= $0 } ?? false
  }

  private mutating func nextSignalEvent() -> TerminalEvent? {
    while true {
      switch cn_next_signal() {
      case 0:
        return nil
      case SIGWINCH:
        guard cn_adopt_size() == 1 else { continue }
        shown = nil
        return .resized(size)
      case SIGTSTP:
        suspend()
        return .resumed
      case SIGCONT:
        cn_resume()
        shown = nil
        return .resumed
      case let signal:
        return .hangUp(signal: signal)
      }
    }
  }

  /// Reads what the keyboard has; false when the terminal is gone.
  private mutating func readInput() -> Bool {
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = unsafe read(STDIN_FILENO, &bytes, bytes.count)
    guard count > 0 else { return count < 0 && (errno == EINTR || errno == EAGAIN) }
    decoder.feed(bytes.prefix(count))
    lastInput = .now
    return true
  }

  /// The descriptors that can be read, in the order given; empty when none can before the limit.
  private static func wait(for descriptors: [Int32], until limit: ContinuousClock.Instant?) -> [Int32] {
    var polls = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    let count = unsafe poll(&polls, nfds_t(polls.count), milliseconds(until: limit))
    return count > 0 ? polls.filter { $0.revents != 0 }.map(\.fd) : []
  }

  /// The time left, rounded up; -1 for no limit, as `poll` takes it.
  private static func milliseconds(until limit: ContinuousClock.Instant?) -> Int32 {
    guard let limit else { return -1 }
    let left = limit - .now
    guard left > .zero else { return 0 }
    let (seconds, attoseconds) = left.components
    return Int32(clamping: seconds * 1000 + attoseconds / 1_000_000_000_000_000 + 1)
  }
}
