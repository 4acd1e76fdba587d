import RecordFormat
import Testing

@Suite struct CRC32Tests {
  @Test func `The published check value comes out`() {
    #expect(CRC32.checksum(of: Array("123456789".utf8)) == 0xcbf4_3926)
    #expect(CRC32.checksum(of: []) == 0)
  }

  @Test func `A range gives the checksum of its bytes alone`() {
    #expect(CRC32.checksum(of: Array("xx123456789yy".utf8), in: 2..<11) == 0xcbf4_3926)
  }
}
