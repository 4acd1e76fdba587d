internal import ArgumentParser
internal import Governance

/// The options of all forms' commands; which of them a form takes is said by its fields.
///
/// They are left out of the general help, since each command's own usage names those it takes.
struct FormCells: ParsableArguments {
  /// The field `name`.
  @Option(help: .hidden) var name: String?
  /// The field `email`.
  @Option(help: .hidden) var email: String?
  /// The field `phone`.
  @Option(help: .hidden) var phone: String?
  /// The field `note`.
  @Option(help: .hidden) var note: String?
  /// The field `title`.
  @Option(help: .hidden) var title: String?
  /// The field `agency`.
  @Option(help: .hidden) var agency: String?
  /// The field `category`.
  @Option(help: .hidden) var category: String?
  /// The field `statutory`.
  @Option(help: .hidden) var statutory: String?
  /// The field `number`.
  @Option(help: .hidden) var number: String?
  /// The field `sector`.
  @Option(help: .hidden) var sector: String?
  /// The field `services`.
  @Option(help: .hidden) var services: String?
  /// The field `short`.
  @Option(help: .hidden) var short: String?
  /// The field `code`.
  @Option(help: .hidden) var code: String?
  /// The field `counts`.
  @Option(help: .hidden) var counts: String?
  /// The field `kind`.
  @Option(help: .hidden) var kind: String?
  /// The field `purpose`.
  @Option(help: .hidden) var purpose: String?
  /// The field `under`.
  @Option(help: .hidden) var under: String?
  /// The field `topic`.
  @Option(help: .hidden) var topic: String?
  /// The field `every`.
  @Option(help: .hidden) var every: String?
  /// The field `post`.
  @Option(help: .hidden) var post: String?
  /// The field `person`.
  @Option(help: .hidden) var person: String?
  /// The field `from`.
  @Option(help: .hidden) var from: String?
  /// The field `to`.
  @Option(help: .hidden) var to: String?
  /// The field `term-ends`.
  @Option(help: .hidden) var termEnds: String?
  /// The field `notified`.
  @Option(help: .hidden) var notified: String?
  /// The field `authorised`.
  @Option(help: .hidden) var authorised: String?
  /// The field `date`.
  @Option(help: .hidden) var date: String?
  /// The field `start`.
  @Option(help: .hidden) var start: String?
  /// The field `end`.
  @Option(help: .hidden) var end: String?
  /// The field `place`.
  @Option(help: .hidden) var place: String?
  /// The field `copy`.
  @Option(help: .hidden) var copy: String?
  /// The field `why`.
  @Option(help: .hidden) var why: String?
  /// The field `lead`.
  @Option(help: .hidden) var lead: String?
  /// The field `minutes`.
  @Option(help: .hidden) var minutes: String?
  /// The field `paper`.
  @Option(help: .hidden) var paper: String?
  /// The field `state`.
  @Option(help: .hidden) var state: String?
  /// The field `standing`.
  @Option(help: .hidden) var standing: String?
  /// The field `source`.
  @Option(help: .hidden) var source: String?
  /// The field `deputy`.
  @Option(help: .hidden) var deputy: String?
  /// The field `noticed`.
  @Option(help: .hidden) var noticed: String?
  /// The field `by`.
  @Option(help: .hidden) var by: String?
  /// The field `due`.
  @Option(help: .hidden) var due: String?
  /// The field `evidence`.
  @Option(help: .hidden) var evidence: String?
  /// The field `agreed-by`.
  @Option(help: .hidden) var agreedBy: String?
  /// The field `at-risk`.
  @Option(help: .hidden) var atRisk: String?
  /// The field `agreed`.
  @Option(help: .hidden) var agreed: String?
  /// The field `invoiced`.
  @Option(help: .hidden) var invoiced: String?
  /// The field `received`.
  @Option(help: .hidden) var received: String?
  /// The field `received-on`.
  @Option(help: .hidden) var receivedOn: String?
  /// The field `year`.
  @Option(help: .hidden) var year: String?
  /// The field `drafted`.
  @Option(help: .hidden) var drafted: String?
  /// The field `chair-agreed`.
  @Option(help: .hidden) var chairAgreed: String?
  /// The field `circulated`.
  @Option(help: .hidden) var circulated: String?
  /// The field `agreed-at`.
  @Option(help: .hidden) var agreedAt: String?
  /// The field `published`.
  @Option(help: .hidden) var published: String?
  /// The field `text`.
  @Option(help: .hidden) var text: String?
  /// The field `rating`.
  @Option(help: .hidden) var rating: String?
  /// The field `reported`.
  @Option(help: .hidden) var reported: String?
  /// The field `opened`.
  @Option(help: .hidden) var opened: String?
  /// The field `version`.
  @Option(help: .hidden) var version: String?
  /// The field `review`.
  @Option(help: .hidden) var review: String?
  /// The field `issued-to`.
  @Option(help: .hidden) var issuedTo: String?

  /// The field `parties`.
  @Option(help: .hidden) var parties: String?
  /// The field `decision`.
  @Option(help: .hidden) var decision: String?
  /// The field `opinion`.
  @Option(help: .hidden) var opinion: String?
  /// The field `matters`.
  @Option(help: .hidden) var matters: String?
  /// The field `group`.
  @Option(help: .hidden) var group: String?
  /// The field `how`.
  @Option(help: .hidden) var how: String?

  /// What was given, by the field's name.
  var given: [Field.Name: String] {
    let all: [(Field.Name, String?)] = [
      (.name, name),
      (.email, email),
      (.phone, phone),
      (.note, note),
      (.title, title),
      (.agency, agency),
      (.category, category),
      (.statutory, statutory),
      (.number, number),
      (.sector, sector),
      (.services, services),
      (.short, short),
      (.code, code),
      (.counts, counts),
      (.kind, kind),
      (.purpose, purpose),
      (.under, under),
      (.topic, topic),
      (.every, every),
      (.post, post),
      (.person, person),
      (.from, from),
      (.to, to),
      (.termEnds, termEnds),
      (.notified, notified),
      (.authorised, authorised),
      (.date, date),
      (.start, start),
      (.end, end),
      (.place, place),
      (.copy, copy),
      (.why, why),
      (.lead, lead),
      (.minutes, minutes),
      (.paper, paper),
      (.state, state),
      (.standing, standing),
      (.source, source),
      (.deputy, deputy),
      (.noticed, noticed),
      (.by, by),
      (.due, due),
      (.evidence, evidence),
      (.agreedBy, agreedBy),
      (.atRisk, atRisk),
      (.agreed, agreed),
      (.invoiced, invoiced),
      (.received, received),
      (.receivedOn, receivedOn),
      (.year, year),
      (.drafted, drafted),
      (.chairAgreed, chairAgreed),
      (.circulated, circulated),
      (.agreedAt, agreedAt),
      (.published, published),
      (.text, text),
      (.rating, rating),
      (.reported, reported),
      (.opened, opened),
      (.version, version),
      (.review, review),
      (.issuedTo, issuedTo),
      (.parties, parties),
      (.decision, decision),
      (.opinion, opinion),
      (.matters, matters),
      (.group, group),
      (.how, how),
    ]
    return Dictionary(uniqueKeysWithValues: all.compactMap { name, text in text.map { (name, $0) } })
  }
}
