extension Story {
  /// The register of documents (section 31 of the catalogue).
  static let documents = [
    Story(
      mechanism: "DO", title: "a document from its first version to its end", template: "croydon",
      steps: """
        2026-11-30 09:00 document add "Threshold guidance" --version 1 --date 2026-02-28 --review 2027-02-28 --place Website
        """,
      examples: [
        Example(
          name: "a review ninety days ahead is in the forward plan: 30 November and 90 days is 28 February",
          ask: "due",
          says: "Threshold guidance, version 1: review due.", data: "day=2027-02-28", keys: "6"),
        Example(
          name: "ninety-one days ahead it is not yet", steps: "2026-11-29", ask: "due", says: "Forward plan",
          never: "Threshold guidance", data: "format=1", keys: "6"),
        Example(
          name: "on its own day nothing is late", steps: "2027-02-28", ask: "check", says: "To attend to",
          never: "Threshold guidance", data: "day=2027-02-28", keys: "5"),
        Example(
          name: "on the day after it is one day late", steps: "2027-03-01", ask: "check",
          says: "Threshold guidance, version 1: review: was due 28 Feb 2027, 1 day late.", keys: "5"),
        Example(
          name: "a new version takes its place, and has no review until one is set",
          steps: """
            document version threshold 2 2027-03-01
            """, ask: "check", says: "To attend to", never: "Threshold guidance", data: "day=2027-03-01",
          keys: "5"),
        Example(
          name: "the page names the version before, to the day on which it ended",
          ask: "document show threshold",
          says: "Version 2, of Mon 1 Mar 2027", data: "version=1 withdrawn_on=2027-03-01",
          keys: ": \"=Register of documents\" Enter Enter"),
        Example(
          name: "a review on 29 February two years on is late from 1 March",
          steps: """
            document change threshold --review 2028-02-29
            2028-03-01
            """, ask: "check",
          says: "Threshold guidance, version 2: review: was due 29 Feb 2028, 1 day late.", keys: "5"),
        Example(
          name: "issued to one agency and one other, by their names",
          steps: "document change threshold --issued-to \"all schools; the library\"",
          ask: "document show threshold",
          says: "Issued to: all schools, the library", data: "version=2",
          keys: ": \"=Register of documents\" Enter Enter"),
        Example(
          name: "what is withdrawn is reviewed no more",
          steps: """
            document withdraw threshold
            ! document version threshold 3
            """, ask: "check", says: "To attend to", never: "Threshold guidance", data: "day=2028-03-01",
          keys: "5"),
        Example(
          name: "nor listed among those in use", ask: "documents", says: "No documents.", data: "format=1",
          keys: ": \"=Register of documents\" Enter", shows: "No document is entered."),
      ])
  ]
}
