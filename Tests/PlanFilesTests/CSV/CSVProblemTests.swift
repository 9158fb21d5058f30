import PlanFiles
import Testing

@Suite struct CSVProblemTests {
  /// Kind, line and column of each problem.
  private func problems(_ file: SourceFile) -> [String] {
    CSVReader.read(file).problems.map { problem in
      let place = file.place(at: problem.offset)
      #expect(place.line == problem.line)
      return "\(problem.fault) \(place.line):\(place.column)"
    }
  }

  @Test func anUnclosedQuoteLosesItsRowOnly() {
    let file = source("a,b\nc,\"d\ne,f\ng,h\n")
    #expect(texts(file) == [["a", "b"], ["e", "f"], ["g", "h"]])
    #expect(problems(file) == ["unclosedQuote 2:3"])
  }

  @Test func anUnclosedQuoteIsNotClosedByTheOpeningOneOfALaterCell() {
    let file = source("市,\"d\r\n1,\"e\",2\r\n\"f\ng\",3")
    #expect(texts(file) == [["1", "e", "2"], ["f\ng", "3"]])
    #expect(problems(file) == ["unclosedQuote 1:3"])
  }

  @Test func anUnclosedQuoteInTheLastLineIsReported() {
    let file = source("a\nb,\"")
    #expect(texts(file) == [["a"]])
    #expect(problems(file) == ["unclosedQuote 2:3"])
  }

  @Test func anUnclosedQuoteAfterAQuotedLineEndIsReportedInItsOwnLine() {
    let file = source("\"a\nb\",\"c\nd")
    #expect(texts(file) == [["d"]])
    #expect(problems(file) == ["unclosedQuote 2:4"])
  }

  @Test func readsOnAfterALoneCRThatEndsAnUnclosedQuote() {
    let file = source("\"a\rb\rc")
    #expect(texts(file) == [["b"], ["c"]])
    #expect(problems(file) == ["unclosedQuote 1:1"])
  }

  @Test func keepsACellWithTextAfterItsQuoteAsItStands() {
    let file = source("x,\"a\"b,c\n\"a\" ,\"q\"\"\"r\"s\n")
    #expect(texts(file) == [["x", "\"a\"b", "c"], ["\"a\" ", "\"q\"\"\"r\"s"]])
    #expect(problems(file) == ["textAfterQuote 1:6", "textAfterQuote 2:4", "textAfterQuote 2:11"])
  }

  @Test func keepsACellWithAStrayQuoteAsItStands() {
    let file = source("5\" pipe,a\"\"b\"\n \"c\"")
    #expect(texts(file) == [["5\" pipe", "a\"\"b\""], [" \"c\""]])
    #expect(problems(file) == ["strayQuote 1:2", "strayQuote 1:10", "strayQuote 2:2"])
  }

  @Test func tellsOfNULsOnceARow() {
    let file = source("a\0b,\0\nc\n\"d\n\0\"\n")
    #expect(texts(file) == [["a\0b", "\0"], ["c"], ["d\n\0"]])
    #expect(problems(file) == ["nulByte 1:2", "nulByte 4:1"])
  }

  @Test func dropsARowWithTooLongACellAndReadsOn() {
    let longest = String(repeating: "x", count: 65_536)
    let file = source("a\nb,\(longest)\n\"1\n2\",\(longest)x,\"5\" 6\n\"\(longest)x\"\nc\n")
    #expect(texts(file) == [["a"], ["b", longest], ["c"]])
    #expect(problems(file) == ["cellTooLong(limit: 65536) 4:4", "cellTooLong(limit: 65536) 5:1"])
  }

  @Test func dropsTooLongARowAndReadsOn() {
    // 524,288 times two bytes is exactly the limit.
    let longest = String(repeating: "x,", count: 524_288)
    let file = source("a\n\(longest)\n\(longest)y\nb\n")
    let table = CSVReader.read(file)
    #expect(table.rows.map(\.cellCount) == [1, 524_289, 1])
    #expect(table.rows.map(\.line) == [1, 2, 4])
    #expect(problems(file) == ["rowTooLong(limit: 1048576) 3:1"])
  }

  @Test(arguments: ["x,", "\"x\",", "\"x\"y,", "x\"", "x", "\"\"", ",", "\"\n"])
  func readsALineOfMillionsOfBytesInLittleTime(piece: String) {
    let file = source(String(repeating: piece, count: 1_200_000 / piece.utf8.count) + "\nlast")
    #expect(ContinuousClock().measure { _ = CSVReader.read(file) } < .seconds(30))
    #expect(texts(file).last == ["last"])
  }

  @Test(arguments: ["\"\n", "a,\"\n", "\"\"\"\n", "\"x\"\"\n", "\"\",\"x\n", "\"\",\"\"\"\n\"\"\n", "a\"\n\"b\n"])
  func manyLoneQuotesCostLittleTime(line: String) {
    let file = source(String(repeating: line, count: 30_000))
    // Looking from each quote to the end of the file would be 10 billion bytes.
    #expect(ContinuousClock().measure { _ = CSVReader.read(file) } < .seconds(10))
  }

  @Test func everyLineWithALoneQuoteIsReported() {
    let file = source(String(repeating: "a,\"b\n", count: 30_000))
    let table = CSVReader.read(file)
    #expect(table.rows.isEmpty)
    #expect(table.problems.count == 30_000)
    #expect(table.problems.map(\.line) == Array(1...30_000))
  }
}
