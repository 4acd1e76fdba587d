import Glibc

extension TmuxScreen {
  /// The path of an executable built together with the tests.
  ///
  /// It lies beside the program the tests run in, or beside the test bundle its arguments name.
  ///
  /// - Parameter name: The executable target's name.
  /// - Returns: The path; of a file beside the tests even when there is none.
  package static func builtProduct(_ name: String) -> String {
    let paths = ([runningProgram].compactMap(\.self) + testBundles).map { folder(of: $0) + "/" + name }
    return paths.first { unsafe access($0, X_OK) == 0 } ?? paths.last ?? name
  }

  private static var runningProgram: String? {
    var bytes = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = unsafe readlink("/proc/self/exe", &bytes, bytes.count)
    guard count > 0 else { return nil }
    return String(decoding: bytes.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private static var testBundles: [String] {
    CommandLine.arguments.filter { $0.hasSuffix(".xctest") && $0.contains("/") }
  }

  private static func folder(of path: String) -> String {
    path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
  }
}
