import ConstitutionFile
import Governance
import Testing

/// What holds of every shipped template.
@Suite struct ShippedTemplateTests {
  @Test(arguments: ShippedTemplate.all)
  func `Every table has its columns, a byte order mark and whole rows`(template: ShippedTemplate) {
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
    }
  }

  @Test(arguments: ShippedTemplate.all)
  func `The kinds of groups and lines are kinds`(template: ShippedTemplate) {
    for row in template.rows(of: "groups") { #expect(Group.Kind(rawValue: row["kind", default: ""]) != nil) }
    for row in template.rows(of: "lines") {
      #expect(ReportingLine.Kind(rawValue: row["kind", default: ""]) != nil)
    }
  }

  @Test(arguments: ShippedTemplate.all)
  func `The constitution names only what the tables know`(template: ShippedTemplate) {
    let partnership = template.partnership()
    let posts = partnership.posts.all
    let agencies = partnership.agencies.all
    let (constitution, diagnostics) = ConstitutionFile.read(
      template.constitution, file: template.constitutionFile, agencies: Set(agencies.map(\.id.text)),
      groups: Set(partnership.groups.all.map(\.id.text)),
      sectors: Set(posts.map(\.sector) + agencies.map(\.sector)),
      services: Set((posts.flatMap(\.services) + agencies.flatMap(\.services))),
      categories: Set(posts.map(\.category)), offices: Set(partnership.offices.all.map(\.office)))
    #expect(diagnostics.isEmpty)
    #expect(constitution.map { "constitution/\($0.from).yaml" } == template.constitutionFile)
  }

  @Test(arguments: ShippedTemplate.all)
  func `The tables name only codes that exist`(template: ShippedTemplate) {
    let partnership = template.partnership()
    for post in partnership.posts.all {
      #expect(partnership.groups[post.group] != nil)
      if let agency = post.agency { #expect(partnership.agencies[agency] != nil, "\(post.id)") }
    }
    for line in partnership.lines.all {
      #expect(partnership.groups[line.group] != nil)
      if line.kind == .parent { #expect(partnership.groups[Group.ID(line.body)] != nil) }
    }
    for one in partnership.representations.all {
      #expect(partnership.posts[one.post] != nil && partnership.agencies[one.agency] != nil)
    }
    for office in partnership.offices.all {
      #expect(partnership.groups[office.group] != nil)
      #expect(office.post.flatMap { partnership.posts[$0] } != nil)
      #expect(office.person == nil)
    }
  }
}
