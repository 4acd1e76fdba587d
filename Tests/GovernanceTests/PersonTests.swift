import Governance
import Testing

@Suite struct PersonTests {
  @Test(arguments: [
    ("Dr Helen Penhale", "Penhale, Dr Helen", "Dr Helen Penhale", "Dr Penhale"),
    ("Penhale, Dr Helen", "Penhale, Dr Helen", "Dr Helen Penhale", "Dr Penhale"),
    ("Ch Supt Neil Garrow", "Garrow, Ch Supt Neil", "Ch Supt Neil Garrow", "Ch Supt Garrow"),
    ("Sarah Okafor", "Okafor, Sarah", "Sarah Okafor", "Sarah Okafor"),
    ("  Gwen   Fairley ", "Fairley, Gwen", "Gwen Fairley", "Gwen Fairley"),
    ("Sir John Smith", "Smith, Sir John", "Sir John Smith", "Sir John Smith"),
    ("Ms Ŵyn Llŷr", "Llŷr, Ms Ŵyn", "Ms Ŵyn Llŷr", "Ms Llŷr"),
    ("van der Berg, Anna", "van der Berg, Anna", "Anna van der Berg", "Anna van der Berg"),
    ("Whitlow", "Whitlow", "Whitlow", "Whitlow"), ("Dr Osei", "Osei, Dr", "Dr Osei", "Dr Osei"),
    ("Judge", "Judge", "Judge", "Judge"), ("Penhale,", "Penhale,", "Penhale", "Penhale"), ("", "", "", ""),
  ])
  func `A name is kept with the surname first and spoken the other way`(
    typed: String, kept: String, spoken: String, short: String
  ) {
    let person = Person(id: Person.ID("P-1"), name: typed)
    #expect(person.name == kept)
    #expect(person.fullName == spoken)
    #expect(person.shortName == short)
  }
}
