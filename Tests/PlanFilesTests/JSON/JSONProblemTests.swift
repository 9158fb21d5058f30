import PlanFiles
import PlanRules
import Testing

@Suite struct JSONProblemTests {
  private func expect(
    _ kind: JSONFault, _ line: Int, _ column: Int, in file: SourceFile,
    _ location: SourceLocation = #_sourceLocation
  ) {
    let problem = JSONProblem(kind: kind, line: line, column: column)
    #expect(throws: problem, sourceLocation: location) { try JSONReader.read(file) }
  }

  private func expect(
    _ kind: JSONFault, _ line: Int, _ column: Int, in text: String,
    _ location: SourceLocation = #_sourceLocation
  ) {
    expect(kind, line, column, in: source(text), location)
  }

  @Test func findsWhatIsMissing() {
    expect(.emptyFile, 1, 1, in: "")
    expect(.emptyFile, 2, 2, in: "\n ")
    expect(.unexpectedEnd, 1, 2, in: "[")
    expect(.unexpectedEnd, 2, 1, in: "{\"a\":1\n")
    expect(.unexpectedEnd, 1, 5, in: "{\"a\"")
    expect(.expectedColon, 1, 6, in: "{\"a\" 1}")
    expect(.expectedCommaOrEnd, 2, 2, in: "{\"市\":1\n \"b\":2}")
    expect(.expectedCommaOrEnd, 1, 3, in: "[1}")
  }

  @Test func findsWhatShouldNotBeThere() {
    expect(.trailingComma, 1, 3, in: "[1,]")
    expect(.trailingComma, 2, 11, in: "{\n \"市\": \"县\" , }")
    expect(.expectedValue, 1, 2, in: "[,1]")
    expect(.expectedValue, 1, 4, in: "[1,,2]")
    expect(.expectedKey, 1, 2, in: "{a:1}")
    expect(.expectedKey, 1, 2, in: "{'a':1}")
    expect(.textAfterValue, 2, 1, in: "{}\n{}")
    expect(.expectedValue, 1, 1, in: "NaN")
    expect(.expectedValue, 1, 1, in: "nul")
    expect(.textAfterValue, 1, 5, in: "nullx")
  }

  @Test func findsComments() {
    expect(.comment, 1, 1, in: "// x\n{}")
    expect(.comment, 2, 1, in: "{\"a\":1,\n/* x */\"b\":2}")
    expect(.comment, 1, 4, in: "[1 # x\n]")
  }

  @Test(arguments: ["01", "+1", ".5", "1.", "1.e5", "1e", "1e+", "-", "--1", "0x10", "1.2.3", "1a"])
  func findsMalformedNumbers(text: String) {
    expect(.malformedNumber, 1, 2, in: "[\(text)]")
  }

  @Test func findsUnclosedStrings() {
    expect(.unclosedString, 2, 6, in: "{\n \"a\":\"b\n}")
    expect(.unclosedString, 1, 1, in: "\"市")
    expect(.unclosedString, 1, 1, in: "\"\\")
  }

  @Test func findsBadEscapes() {
    expect(.unknownEscape, 1, 3, in: "\"市\\x\"")
    expect(.unknownEscape, 1, 2, in: "\"\\u12G4\"")
    expect(.unknownEscape, 1, 2, in: "\"\\u12")
    expect(.controlCharacter, 1, 3, in: "\"a\tb\"")
    expect(.controlCharacter, 1, 2, in: "\"\0\"")
  }

  @Test func findsLoneSurrogates() {
    expect(.loneSurrogate, 1, 2, in: #""\uD842""#)
    expect(.loneSurrogate, 1, 2, in: #""\uDFB7\uD842""#)
    expect(.loneSurrogate, 1, 3, in: #""a\uD842\u0041""#)
    expect(.loneSurrogate, 1, 2, in: #""\uD842x""#)
  }

  @Test func findsInvalidBytes() {
    expect(.invalidText, 1, 3, in: source([0x22, 0x61, 0xFF, 0x22]))
    // The beginning of an overlong slash, and a half of a surrogate pair.
    expect(.invalidText, 1, 2, in: source([0x22, 0xC0, 0x22]))
    expect(.invalidText, 1, 2, in: source([0x22, 0xED, 0xA0, 0x80, 0x22]))
    expect(.expectedValue, 1, 1, in: source([0xFF]))
  }

  @Test func findsCodesWithoutMeaningInGB18030() {
    // A line end, "国 and a code of four bytes to which no character is assigned.
    expect(.invalidText, 2, 3, in: source([0x0A, 0x22, 0xB9, 0xFA, 0xFE, 0x39, 0xFE, 0x39, 0x22]))
  }

  @Test func findsHalfACharacterOfUTF16() {
    // A mark, a line end, "国, the first half of 𠮷, a quote.
    expect(
      .invalidText, 2, 3,
      in: source([0xFF, 0xFE, 0x0A, 0x00, 0x22, 0x00, 0xFD, 0x56, 0x42, 0xD8, 0x22, 0x00]))
  }

  @Test func refusesDeepNestingWithoutDescending() {
    expect(.nestedTooDeep, 1, 65, in: String(repeating: "[", count: 100_000))
    expect(.nestedTooDeep, 1, 321, in: String(repeating: "{\"a\":", count: 100_000))
  }

  @Test func randomBytesNeverCrashTheReader() {
    var numbers = FixedNumbers(state: 5)
    let choice = Array("[]{}\",:\\u0aDd8-1.e \n".utf8) + [0xE5, 0xB8, 0x82, 0xFF, 0x81, 0x00]
    for _ in 0..<10_000 {
      let bytes = (0..<Int.random(in: 0...40, using: &numbers)).map { _ in
        choice[Int.random(in: 0..<choice.count, using: &numbers)]
      }
      _ = try? JSONReader.read(source([0x5B, 0x22] + bytes))
    }
  }
}
