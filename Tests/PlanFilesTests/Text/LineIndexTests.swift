import PlanFiles
import Testing

@Suite struct LineIndexTests {
  @Test func endsLinesAtAllThreeLineEnds() {
    let file = source("a\nbb\r\nc\rd")
    #expect(file.lineCount == 4)
    #expect((1...4).map { file.line($0) } == ["a", "bb", "c", "d"])
    #expect(file.place(at: 0) == (1, 1))
    #expect(file.place(at: 1) == (1, 2))
    #expect(file.place(at: 3) == (2, 2))
    #expect(file.place(at: 6) == (3, 1))
    #expect(file.place(at: 8) == (4, 1))
  }

  @Test func countsNoLineAfterTheLastLineEnd() {
    #expect(source("").lineCount == 0)
    #expect(source("\n").lineCount == 1)
    #expect(source("a\nb\n").lineCount == 2)
    #expect(source("a\n\n").lineCount == 2)
    #expect(source("a\n").place(at: 2) == (2, 1))
    #expect(source("a\n").line(2) == "")
    #expect(source("a\n").line(0) == "")
    #expect(source("a\n").line(9) == "")
  }

  @Test func countsColumnsInCodePoints() {
    // 指 and 标 are three bytes each, 𠮷 is four.
    let file = source("指标,𠮷,x")
    #expect(file.place(at: 3) == (1, 2))
    #expect(file.place(at: 6) == (1, 3))
    #expect(file.place(at: 7) == (1, 4))
    #expect(file.place(at: 11) == (1, 5))
    #expect(file.place(at: 12) == (1, 6))
    #expect(file.place(at: 13) == (1, 7))
    #expect(file.place(at: 99) == (1, 7))
  }

  @Test func anOffsetInsideACharacterIsInItsColumn() {
    #expect(source("a指b").place(at: 2) == (1, 2))
    #expect(source("a指b").place(at: 3) == (1, 2))
    #expect(source("a指b").place(at: 4) == (1, 3))
  }

  @Test func countsColumnsInGB18030() {
    // 韶关,联通 LF 国
    let file = source([0xC9, 0xD8, 0xB9, 0xD8, 0x2C, 0xC1, 0xAA, 0xCD, 0xA8, 0x0A, 0xB9, 0xFA])
    #expect(file.place(at: 4) == (1, 3))
    #expect(file.place(at: 5) == (1, 4))
    #expect(file.place(at: 10) == (2, 1))
    #expect(file.line(1) == "韶关,联通")
  }

  @Test func countsEachInvalidByteAsOneColumn() {
    // Two bytes of a cut-off 指, a comma, x, and a byte that is never valid.
    let file = source([0xE6, 0x8C, 0x2C, 0x78, 0xFF])
    #expect(file.place(at: 2) == (1, 3))
    #expect(file.line(1) == "\u{FFFD}\u{FFFD},x\u{FFFD}")
  }

  @Test func leavesTheByteOrderMarkOutOfColumns() {
    let file = source([0xEF, 0xBB, 0xBF, 0x61, 0x2C, 0x62])
    #expect(file.place(at: 0) == (1, 1))
    #expect(file.place(at: 5) == (1, 3))
    #expect(file.line(1) == "a,b")
  }

  @Test func makesAtMost64KiBOfALineIntoText() {
    let file = source(String(repeating: "指", count: 30_000))
    // 65,536 bytes hold 21,845 characters of three bytes and one byte more.
    #expect(file.line(1).unicodeScalars.count == 21_845)
  }

  @Test func findsThirtyThousandPlacesInOneLongLineQuickly() {
    let file = source(String(repeating: "指标,", count: 300_000))
    let clock = ContinuousClock()
    let time = clock.measure {
      let index = LineIndex(file)
      for number in 0..<30_000 {
        let cell = number * 9
        #expect(index.place(at: cell * 7) == (1, cell * 3 + 1))
      }
    }
    // Counting from the line's start each time would be 28 GB.
    #expect(time < .seconds(60))
  }

  @Test func agreesWithCountingByHandOnRandomText() {
    var numbers = FixedNumbers(state: 2)
    let pieces = ["a", "指", "𠮷", "\n", "\r\n", "\r", ","]
    for _ in 0..<200 {
      let parts = (0..<50).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &numbers)] }
      var (text, line, column) = ("", 1, 1)
      // Without a lone CR before an LF, which would be one line end.
      for part in parts where !(text.utf8.last == 13 && part == "\n") {
        let offset = text.utf8.count
        text += part
        #expect(source(text + "x").place(at: offset) == (line, column))
        (line, column) = part.utf8.first.map { $0 == 10 || $0 == 13 } == true ? (line + 1, 1) : (line, column + 1)
      }
    }
  }
}
