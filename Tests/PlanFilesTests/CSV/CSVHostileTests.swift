import PlanFiles
import Testing

@Suite struct CSVHostileTests {
  /// Bytes that mean something to the reader are more frequent than others.
  private let choice: [UInt8] =
    Array("\"\"\",,\n\r\r\n ab".utf8) + [0, 0x09, 0x7F, 0x80, 0x81, 0xB9, 0xC1, 0xE4, 0xEF, 0xFA, 0xFF]

  @Test func randomBytesGiveRangesInOrderAndWithinBounds() {
    var numbers = FixedNumbers(state: 3)
    for round in 0..<10_000 {
      let count = Int.random(in: 0...60, using: &numbers)
      let file = source(
        (0..<count).map { _ in
          round.isMultiple(of: 4)
            ? UInt8.random(in: 0...255, using: &numbers) : choice[Int.random(in: 0..<choice.count, using: &numbers)]
        })
      if let fault = fault(in: file) { Issue.record("\(fault): \(file.bytes)") }
    }
  }

  @Test func randomBytesKeepTheLinesOfRowsAndProblems() {
    var numbers = FixedNumbers(state: 4)
    for _ in 0..<2_000 {
      let bytes = (0..<40).map { _ in choice[Int.random(in: 0..<choice.count, using: &numbers)] }
      let file = source(bytes)
      let index = LineIndex(file)
      let table = CSVReader.read(file)
      for row in table.rows { #expect(index.place(at: row.byteRange.lowerBound) == (row.line, 1), "\(bytes)") }
      for problem in table.problems { #expect(index.place(at: problem.offset).line == problem.line, "\(bytes)") }
    }
  }

  /// What is wrong with the ranges of a file's table, or nil.
  private func fault(in file: SourceFile) -> String? {
    let table = CSVReader.read(file)
    var end = file.contentStart
    var cellEnd = 0
    for row in table.rows {
      if row.byteRange.lowerBound < end || row.byteRange.upperBound > file.bytes.count { return "row out of order" }
      if row.firstCell != cellEnd || row.cellCount < 1 { return "cells out of order" }
      end = row.byteRange.upperBound
      cellEnd = row.cells.upperBound
      // The cells and one comma between each two are the row, byte for byte.
      let cells = table.cells(of: row).map { Array(file.bytes[$0.outerRange]) }
      if Array(cells.joined(separator: [0x2C])) != Array(file.bytes[row.byteRange]) { return "cells are not the row" }
      for cell in table.cells(of: row) where !cell.isEmpty { _ = table.text(of: cell, in: file) }
    }
    return cellEnd == table.cells.count ? nil : "cells without a row"
  }

  @Test func rowsAndWhatIsBetweenThemAreTheFile() {
    let file = source("\u{FEFF}a,\"b\"\r\n\r\n,,\r\nc,\"d\ne\"\r\"lost\nf\n")
    let table = CSVReader.read(file)
    var between: [String] = []
    var end = 0
    for row in table.rows {
      between.append(file.lossyText(end..<row.byteRange.lowerBound))
      end = row.byteRange.upperBound
    }
    between.append(file.lossyText(end..<file.bytes.count))
    #expect(between == ["\u{FEFF}", "\r\n\r\n,,\r\n", "\r\"lost\n", "\n"])
  }

  @Test func replacingOneCellLeavesAllOtherBytes() {
    let file = source("a,\"b\"\"\",c\r\nd,e,f\r\n")
    let table = CSVReader.read(file)
    var bytes = file.bytes
    bytes.replaceSubrange(table.cells[1].outerRange, with: Array("new".utf8))
    #expect(String(decoding: bytes, as: UTF8.self) == "a,new,c\r\nd,e,f\r\n")
  }
}
