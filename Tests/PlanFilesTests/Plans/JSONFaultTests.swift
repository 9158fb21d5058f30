import PlanFiles
import PlanRules
import TestSupport
import Testing

extension JSONFault {
  /// A `plan.json` with the fault, and the place of it; `nil` where the file is refused before it is read as JSON.
  fileprivate var example: (text: String, place: String)? {
    switch self {
    case .emptyFile: ("\n \n", "3:1")
    case .unexpectedEnd: (#"{"id": "example""#, "1:17")
    case .expectedValue: (#"{"id": example}"#, "1:8")
    case .expectedKey: ("{id: 1}", "1:2")
    case .expectedColon: (#"{"id" "example"}"#, "1:7")
    case .expectedCommaOrEnd: ("{\"id\": \"example\"\n \"title\": \"示例\"}", "2:2")
    case .trailingComma: ("{\"id\": \"example\",\n}", "1:17")
    case .textAfterValue: ("{}\n{}", "2:1")
    case .comment: ("// 示例规划\n{}", "1:1")
    case .malformedNumber: (#"{"format": 01}"#, "1:12")
    case .unclosedString: ("{\"title\": \"示例\n}", "1:11")
    case .unknownEscape: (#"{"title": "示\例"}"#, "1:13")
    case .loneSurrogate: (#"{"title": "\uD842"}"#, "1:12")
    case .controlCharacter: ("{\"title\": \"示\t例\"}", "1:13")
    case .nestedTooDeep: (#"{"note": "# + String(repeating: "[", count: 64), "1:73")
    case .invalidText: nil
    }
  }
}

@Test(arguments: JSONFault.allCases) func everyFaultOfJSONDamagesTheFolderAndIsFoundWhereItStands(fault: JSONFault)
  throws
{
  guard let (text, place) = fault.example else { return }
  let folder = try ExampleFolder.load(["plan.json": text])
  #expect(folder.plan == nil)
  #expect(folder.summary == ["plan.json:\(place) \(FileFlaw.json.rawValue)"])
  guard case .data(.file(.json(let found))) = folder.findings.first?.facts else { return }
  #expect(found == fault)
}

@Test func aPlanWithBytesThatAreNoTextIsDamaged() throws {
  let folder = try ExampleFolder.load { folder in
    try folder.file("example/plan.json", Array(#"{"title": "示"#.utf8) + [0xFF] + Array(#"例"}"#.utf8))
  }
  #expect(folder.plan == nil)
  guard case .data(.file(.json(.invalidText))) = folder.findings.first?.facts else {
    Issue.record("\(folder.summary)")
    return
  }
  #expect(folder.summary == ["plan.json:1:13 \(FileFlaw.json.rawValue)"])
}

@Test func aPlanInUTF16IsReadAndItsFaultsStandWhereTheyDoInUTF8() throws {
  func load(_ text: String) throws -> LoadedFolder {
    let units = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    return try ExampleFolder.load { try $0.file("example/plan.json", [0xFF, 0xFE] + units) }
  }
  let whole = try load(ExampleFolder.head(adding: #""sources": [{"id": "report", "title": "报告"}]"#))
  #expect(whole.plan?.head.title == "示例")
  #expect(whole.summary == [])
  let damaged = try load("{\"title\": \"示例\",\n id: 1}")
  #expect(damaged.plan == nil)
  #expect(damaged.summary == ["plan.json:2:2 \(FileFlaw.json.rawValue)"])
}
