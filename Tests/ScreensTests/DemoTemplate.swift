import TestSupport
import ConstitutionFile
import DemoPartnership
import Governance
import RecordFormat
import Templates

/// The demo partnership, put together from the shipped template without a disk.
enum DemoTemplate {
  /// The day on which the demo is made: its Board meets at 10:00.
  static let today = Day(number: 20_797)

  /// The demo as of that day.
  static let partnership: Partnership = {
    var partnership = template
    for step in DemoPartnership.records(on: today, addingTo: template) { partnership.apply(step) }
    return partnership
  }()

  private static let template: Partnership = {
    let files = Templates.files(of: "bexley") ?? []
    var tables = Tables()
    for file in files where file.path.hasSuffix(".csv") {
      add(file.bytes, String(file.path.dropLast(4)), to: &tables)
    }
    var partnership = Partnership(reading: tables)
    partnership.constitutions = files.filter { $0.path.hasSuffix(".yaml") }.compactMap { file in
      ConstitutionFile.read(file.bytes, file: file.path).0
    }
    return partnership
  }()

  private static func add(_ bytes: [UInt8], _ name: String, to tables: inout Tables) {
    let document = CSVDocument(reading: bytes, file: "\(name).csv")
    for row in document.rows {
      let cells = zip(document.columns, row.cells).map { (column: $0, value: $1) }
      let key = row.cells[document.keyIndex]
      tables.apply(
        .add(table: name, key: key, cells: cells.filter { $0.column != "id" }), writer: "test", number: 1)
    }
  }
}
