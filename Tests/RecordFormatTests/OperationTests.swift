import RecordFormat
import Testing

@Suite struct OperationTests {
  @Test(arguments: [
    (
      Operation.add(table: "actions", key: "A-1", cells: [("text", "x"), ("due", "")]),
      #"["add","actions","A-1",{"text":"x","due":""}]"#
    ),
    (
      .set(table: "actions", key: "A-1", column: "due", old: "", new: "2026-03-12"),
      #"["set","actions","A-1","due","","2026-03-12"]"#
    ),
    (
      .delete(table: "actions", key: "A-1", cells: [("text", "x")]), #"["del","actions","A-1",{"text":"x"}]"#
    ),
    (.columns(table: "actions", names: ["id", "text"]), #"["columns","actions",["id","text"]]"#),
    (
      .checkpoint(table: "actions", sha256: "ab12", vector: ["sec7k": 4, "bob01": 2]),
      #"["ck","actions","ab12",{"bob01":2,"sec7k":4}]"#
    ),
    (.undo(writer: "sec7k", number: 4), #"["undo","sec7k",4]"#),
    (.withdraw(number: 4, checksum: 0xab), #"["void",4,"000000ab"]"#),
  ])
  func `Each operation has its form in the journal`(operation: Operation, text: String) throws {
    #expect(operation.json.text == text)
    #expect(try Operation(json: JSON(reading: Array(text.utf8))) == operation)
  }

  @Test(arguments: [
    "[]", "{}", #"["add"]"#, #"["add","t","k"]"#, #"["add","t","k",{"a":1}]"#,
    #"["add","t","k",{"a":"1","a":"2"}]"#,
    #"["set","t","k","c","o"]"#, #"["set","t","k","c","o",1]"#, #"["set","t","k","c","o","n","x"]"#,
    #"["columns","t",["a",1]]"#, #"["ck","t","s",{"w":"1"}]"#, #"["undo","w"]"#, #"["undo","w","1"]"#,
    #"["void",1,"xyz"]"#, #"["frobnicate","t"]"#, #"[1,"t","k"]"#,
  ])
  func `Anything else is no operation`(text: String) throws {
    #expect(try Operation(json: JSON(reading: Array(text.utf8))) == nil)
  }
}
