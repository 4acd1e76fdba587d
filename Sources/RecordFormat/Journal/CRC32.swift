/// Checksum that finds a damaged journal line (IEEE 802.3, as in zip and PNG).
package enum CRC32 {
  /// Checksum of the bytes in a range.
  ///
  /// - Complexity: O(`range.count`).
  package static func checksum(of bytes: [UInt8], in range: Range<Int>) -> UInt32 {
    let table = Self.table.span
    let bytes = bytes.span
    var value: UInt32 = 0xffff_ffff
    for index in range {
      value = table[Int(UInt8(truncatingIfNeeded: value) ^ bytes[index])] ^ (value >> 8)
    }
    return ~value
  }

  /// Checksum of all bytes.
  package static func checksum(of bytes: [UInt8]) -> UInt32 {
    checksum(of: bytes, in: 0..<bytes.count)
  }

  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { value, _ in
      value & 1 == 1 ? 0xedb8_8320 ^ (value >> 1) : value >> 1
    }
  }
}
