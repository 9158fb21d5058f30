import PlanFiles
import PlanRules
import Testing

private func problems(_ text: String) -> [String] {
  let file = source(text)
  return CSVReader.read(file).problems.map { problem in
    let place = file.place(at: problem.offset)
    return "\(problem.fault) \(place.line):\(place.column)"
  }
}

@Suite struct MergeMarkTests {
  @Test func theMarksOfAConflictAreNoRowsAndTheRowsOfBothSidesAre() {
    let text = "a,b\n<<<<<<< HEAD\nc,1\n||||||| 3f2a\nc,0\n=======\nc,2\n>>>>>>> survey\nd,3\n"
    #expect(texts(source(text)) == [["a", "b"], ["c", "1"], ["c", "0"], ["c", "2"], ["d", "3"]])
    #expect(problems(text) == ["mergeMark 2:1"])
  }

  @Test(arguments: ["<<<<<<<\na\n", "a\r\n=======\r\n", ">>>>>>> 8c1d", "|||||||", "<<<<<<<<< nested\na\n"])
  func oneMarkLeftBehindIsEnough(text: String) { #expect(problems(text).count == 1) }

  @Test(arguments: ["<<<<<< HEAD,x\n", "<<<<<<<HEAD\n", "a,<<<<<<< HEAD\n", "======= 说明\n", "<5,>6\n", "========一\n"])
  func whatOnlyLooksLikeAMarkIsARow(text: String) { #expect(problems(text) == []) }

  @Test func aRuleBetweenTwoParagraphsOfACellIsNoMark() {
    #expect(problems("a,\"一\n=======\n二\"\n") == [])
  }

  @Test func aConflictWithinAQuotedCellIsFound() {
    #expect(problems("a,\"一\n<<<<<<< HEAD\n二\n=======\n三\n>>>>>>> main\n\"\nb,c\n") == ["mergeMark 2:1"])
  }
}

@Suite struct LoneReturnTests {
  @Test func aRowBehindALoneCRIsReadAndToldOfWhereOtherRowsEndWithLF() {
    for end in ["\n", "\r\n"] {
      let text = ["a,b", "c,1\rd,2", "e,3"].joined(separator: end)
      #expect(texts(source(text)) == [["a", "b"], ["c", "1"], ["d", "2"], ["e", "3"]])
      #expect(problems(text) == ["loneReturn 3:1"])
    }
  }

  @Test func aFileOfTheOldMacintoshHasNothingElse() {
    #expect(problems("a,b\rc,1\rd,2\r") == [])
    // A tool that ends every file with LF has been over it.
    #expect(problems("a,b\rc,1\rd,2\n") == [])
  }

  @Test func aCROfALineEndWrittenTwiceHidesNothing() {
    #expect(problems("a,b\r\r\nc,1\r\r\n") == [])
  }

  @Test func aCRInAQuotedCellIsALineBreakOfThatCell() {
    #expect(problems("a,b\nc,\"一\r二\"\nd,2\n") == [])
  }
}
