import Glibc

/// Times of many runs, in microseconds.
struct Figures {
  private var times: [Double] = []

  /// Takes the time of one run.
  mutating func time(_ run: () throws -> Void) rethrows {
    let clock = ContinuousClock()
    let start = clock.now
    try run()
    take(clock.now - start)
  }

  /// Takes a time measured elsewhere.
  mutating func take(_ duration: Duration) { times.append(duration / .microseconds(1)) }

  /// The time below which a share of the runs lie.
  func quantile(_ share: Double) -> Double {
    let sorted = times.sorted()
    return sorted.isEmpty ? 0 : sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
  }

  /// Median and 95th percentile in milliseconds.
  var words: String {
    "\(Figures.milliseconds(quantile(0.5))) ms, 95% below \(Figures.milliseconds(quantile(0.95))) ms"
  }

  /// A number with two places after the point.
  static func rounded(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }

  private static func milliseconds(_ microseconds: Double) -> String { rounded(microseconds / 1000) }
}

/// What the machine says of itself.
enum Machine {
  /// Processors, their name, and the kernel, in one line.
  static var line: String {
    let name = first("model name", in: "/proc/cpuinfo") ?? "unknown processor"
    let kernel = text(of: "/proc/sys/kernel/osrelease")?.split(separator: "\n").first.map(String.init) ?? ""
    return "\(sysconf(Int32(_SC_NPROCESSORS_ONLN))) processors, \(name), Linux \(kernel)"
  }

  private static func first(_ key: String, in path: String) -> String? {
    text(of: path)?.split(separator: "\n").first { $0.hasPrefix(key) }?.split(separator: ":").last
      .map { String($0.drop { $0 == " " }) }
  }

  private static func text(of path: String) -> String? {
    guard let file = unsafe fopen(path, "r") else { return nil }
    defer { unsafe fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = unsafe fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes.prefix(count), as: UTF8.self)
  }
}
