import PlanFiles
import PlanRules
import TestSupport
import Testing

private func read(_ text: String) throws -> Result<[KnownFinding], KnownFindingsError> {
  let place = try TemporaryFolder()
  let path = try place.file("known.csv", text)
  return Result { () throws(KnownFindingsError) in try KnownFindingsFile.read(path, shownAs: "known.csv") }
}

private let header = "指纹,代码,规划,对象,列,地区,时期,程度\r\n"
private let print = "0123456789abcdef0123456789abcdef"

@Test func aListIsReadWithItsFingerprintsAndLines() throws {
  let known = try read(
    "\u{FEFF}\(header)\(print),FYP103,example,coverage,,,2023,\r\n\(print),FYP101,example,homes,,,,missed 13/10\r\n"
  ).get()
  #expect(
    known == [
      KnownFinding(
        fingerprint: print, code: "FYP103", plan: "example", subject: "coverage", period: "2023",
        place: Place(file: "known.csv", line: 2)),
      KnownFinding(
        fingerprint: print, code: "FYP101", plan: "example", subject: "homes", period: "",
        extent: Extent(.missed, .shortfall(try Ratio(13, over: 10))), place: Place(file: "known.csv", line: 3)),
    ])
  #expect(try read(header).get().isEmpty)
}

@Test(
  arguments: [
    ("", 1), ("指纹,代码\n", 1), ("\(header)\(print),FYP103,example,coverage,,,\n", 2),
    ("\(header)\(print),FYP103,example,coverage,,,2023,\n0123,FYP103,example,a,,,2023,\n", 3),
    ("\(header)0123456789ABCDEF0123456789abcdef,FYP103,example,a,,,,\n", 2), ("\(header)\"\(print),FYP103\n", 2),
    ("\(header)\(print),FYP103,example,coverage,,,2023,much\n", 2),
  ] as [(String, Int)])
func whatIsNoListIsRefusedAsAWholeWithItsLine(text: String, line: Int) throws {
  #expect(try read(text) == .failure(.notAList(line: line)))
}

@Test func aListThatIsNotThereIsRefused() {
  #expect(throws: KnownFindingsError.file(.missing)) { try KnownFindingsFile.read("/nowhere/k.csv", shownAs: "k.csv") }
}
