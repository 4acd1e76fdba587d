import ConstitutionFile
import Governance
import Testing

/// What holds for every shipped template.
@Suite struct ShippedTemplatesTests {
  private static let all = ShippedTemplate.all

  @Test(arguments: all) func `Every table has its columns, a byte order mark and whole rows`(
    template: ShippedTemplate
  ) {
    let columns = [
      "agencies": "id,name,aliases,sector,services,counts_as_agency,from,to",
      "groups": "id,name,kind,purpose,from,to", "lines": "id,group,body,kind,topic,every,from,to",
      "posts":
        "id,group,no,title,agency,sector,services,category,statutory,in_total,counts_here,votes,from,to",
      "represents": "id,post,agency,notified_on,from,to", "offices": "id,group,office,post,person,from,to",
    ]
    for (table, header) in columns {
      let bytes = template.bytes(of: "\(table).csv")
      #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
      #expect(!bytes.contains(13) && bytes.last == 10)
      let lines = String(decoding: bytes.dropFirst(3), as: UTF8.self).split(separator: "\n")
      #expect(lines.first.map { String($0) } == header)
      let width = ShippedTemplate.cells(header[...]).count
      #expect(lines.allSatisfy { ShippedTemplate.cells($0).count == width })
      #expect(Set(lines.map { ShippedTemplate.cells($0)[0] }).count == lines.count)
      #expect(!lines.contains { $0.contains("\"\"") }, "the reader of these tests knows no doubled mark")
    }
  }

  @Test(arguments: all) func `The constitutions name only what the tables know`(template: ShippedTemplate) {
    let partnership = template.read()
    let posts = partnership.posts.all
    let agencies = partnership.agencies.all
    for file in template.constitutionFiles {
      let (constitution, diagnostics) = ConstitutionFile.read(
        template.bytes(of: file), file: file, agencies: Set(agencies.map(\.id.text)),
        groups: Set(partnership.groups.all.map(\.id.text)),
        sectors: Set(posts.map(\.sector) + agencies.map(\.sector)),
        services: Set(posts.flatMap(\.services) + agencies.flatMap(\.services)),
        categories: Set(posts.map(\.category)), offices: Set(partnership.offices.all.map(\.office)))
      #expect(diagnostics.isEmpty)
      #expect(constitution.map { "constitution/\($0.from).yaml" } == file)
    }
  }

  @Test(arguments: all) func `The tables name only codes, kinds and days that exist`(
    template: ShippedTemplate
  ) {
    let partnership = template.read()
    for post in partnership.posts.all {
      #expect(partnership.groups[post.group] != nil)
      if let agency = post.agency { #expect(partnership.agencies[agency] != nil, "\(post.id)") }
    }
    for line in partnership.lines.all {
      #expect(partnership.groups[line.group] != nil)
      if line.kind == .parent { #expect(partnership.groups[Group.ID(line.body)] != nil, "\(line.id)") }
    }
    for one in partnership.representations.all {
      #expect(partnership.posts[one.post] != nil && partnership.agencies[one.agency] != nil)
    }
    for office in partnership.offices.all {
      #expect(partnership.groups[office.group] != nil)
      if let post = office.post { #expect(partnership.posts[post]?.group != nil, "\(office.id)") }
    }
    for row in template.rows(of: "groups") { #expect(Group.Kind(rawValue: row["kind"] ?? "") != nil) }
    for row in template.rows(of: "lines") { #expect(ReportingLine.Kind(rawValue: row["kind"] ?? "") != nil) }
    for table in ["agencies", "groups", "lines", "posts", "represents", "offices"] {
      let days = template.rows(of: table).flatMap { [$0["from"] ?? "", $0["to"] ?? ""] }
      #expect(days.allSatisfy { $0.isEmpty || Day($0) != nil })
    }
  }

  @Test(arguments: all) func `A group, line, post or office ends with what it belongs to`(
    template: ShippedTemplate
  ) {
    let partnership = template.read()
    for line in partnership.lines.all {
      #expect(partnership.groups[line.group].map { $0.to == nil || $0.to == line.to } == true, "\(line.id)")
      #expect(partnership.groups[line.group].map { $0.from == nil || $0.from == line.from } == true)
    }
    for post in partnership.posts.all {
      #expect(partnership.groups[post.group].map { $0.from == nil || $0.from == post.from } == true)
    }
    for office in partnership.offices.all {
      guard let post = office.post.flatMap({ partnership.posts[$0] }) else { continue }
      #expect(post.from == office.from && post.to == office.to, "\(office.id)")
    }
  }
}
