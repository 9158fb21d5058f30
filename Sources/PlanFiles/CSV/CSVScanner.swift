import PlanRules

/// Goes through a file once, row by row.
///
/// A quoted cell is unclosed if the file ends in it, or if it spans lines and something follows its closing quote: then
/// that quote rather opens another cell further down. Such a vain search reads each line at most once more than
/// otherwise, for between the two quotes it passes only lines whose quotes all stand in pairs, and none of those begins
/// a search that leaves its line.
struct CSVScanner<Divider: CellDivider> {
  private(set) var rows: [CSVRow] = []
  private(set) var cells: [CSVCell] = []
  private(set) var problems: [CSVProblem] = []
  /// The positions of the rows over several lines.
  private(set) var rowsOverLines: [Int] = []

  /// Valid only while the reader lends it; every access follows a comparison with its count.
  private let bytes: UnsafeBufferPointer<UInt8>
  private let divider: Divider
  private var index: Int
  private var line: Int
  private var row: CSVRowState
  /// Whether the line end before the row is a lone CR, and whether that before any other row was an LF.
  private var (isAfterReturn, hasLineFeeds) = (false, false)
  private var hasMergeMark = false

  /// A scanner before the line of a number, which begins at `start`.
  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, line: Int, partedBy divider: Divider) {
    self.bytes = bytes
    self.divider = divider
    self.line = line
    index = start
    row = CSVRowState(start: index, line: line, firstCell: 0, firstProblem: 0)
    cells.reserveCapacity(bytes.count / 8)
    rows.reserveCapacity(bytes.count / 64)
  }

  mutating func readRows() {
    while index < bytes.count {
      if MergeMark.begins(at: index, in: bytes) { passMergeMark() } else { readRow() }
    }
    // In a file of the old Macintosh every row ends so.
    if !hasLineFeeds { problems.removeAll { $0.fault == .loneReturn } }
  }

  private mutating func readRow() {
    row = CSVRowState(start: index, line: line, firstCell: cells.count, firstProblem: problems.count)
    row.followsReturn = isAfterReturn
    while true {
      if index < bytes.count, bytes[index] == CSVByte.quote {
        guard readQuotedCell() else { return leaveRow() }
      } else {
        readPlainCell(from: index)
      }
      let length = index < bytes.count ? divider.length(at: index, in: bytes) : 0
      guard length > 0 else { break }
      index += length
    }
    finishRow()
    passLineEnd()
  }

  /// Reads to the next separator or line end; quotes on the way mean nothing.
  private mutating func readPlainCell(from start: Int) {
    var stray: Int?
    var end = divider.firstMark(in: bytes, index..<bytes.count)
    while end < bytes.count, !endsCell(at: end) {
      let byte = bytes[end]
      if byte == CSVByte.quote, stray == nil { stray = end }
      if byte == CSVByte.nul { noteNUL(at: end, line: line) }
      end = divider.firstMark(in: bytes, end + 1..<bytes.count)
    }
    // A cell that begins with a quote has been told of already.
    if let stray, start == index { note(.strayQuote, at: stray) }
    index = end
    append(CSVCell(start..<end), at: start, line: line)
  }

  /// Reads a cell from its opening quote on, or gives false, and has not moved, if none closes it.
  private mutating func readQuotedCell() -> Bool {
    let open = index
    var end = open + 1
    var lineHere = line
    var hasDoubled = false
    while end < bytes.count {
      let byte = bytes[end]
      if byte <= CSVByte.quote {
        if byte == CSVByte.quote {
          guard end + 1 < bytes.count, bytes[end + 1] == CSVByte.quote else { break }
          hasDoubled = true
          end += 1
        } else if byte == CSVByte.lineFeed || (byte == CSVByte.carriageReturn && !isLineFeed(at: end + 1)) {
          lineHere += 1
        } else if byte == CSVByte.nul {
          noteNUL(at: end, line: lineHere)
        }
      }
      end += 1
    }
    guard end < bytes.count else { return false }
    guard endsCell(at: end + 1) else {
      guard lineHere == line else { return false }
      index = end + 1
      note(.textAfterQuote, at: index)
      readPlainCell(from: open)
      return true
    }
    append(CSVCell(open + 1..<end, isQuoted: true, hasDoubledQuotes: hasDoubled), at: open, line: line)
    if lineHere > line { row.spansLines = true }
    line = lineHere
    index = end + 1
    return true
  }

  @inline(__always)
  private mutating func append(_ cell: CSVCell, at start: Int, line: Int) {
    let range = cell.range
    // A row far beyond its limit is not remembered cell by cell, only to be dropped.
    guard range.upperBound - row.start <= CSVReader.rowLimit else { return }
    if range.count > CSVReader.cellLimit, row.longCell == nil {
      row.longCell = CSVProblem(.cellTooLong(limit: CSVReader.cellLimit), offset: start, line: line)
    }
    if !row.hasContent { row.hasContent = bytes[range].contains { $0 != CSVByte.blank && $0 != CSVByte.tab } }
    cells.append(cell)
  }

  private mutating func finishRow() {
    if index - row.start > CSVReader.rowLimit {
      dropRow(because: CSVProblem(.rowTooLong(limit: CSVReader.rowLimit), offset: row.start, line: row.line))
    } else if let problem = row.longCell {
      dropRow(because: problem)
    } else if row.hasContent {
      let range = row.firstCell..<cells.count
      if row.followsReturn {
        problems.append(CSVProblem(.loneReturn, offset: row.start, line: row.line))
      } else if !rows.isEmpty {
        hasLineFeeds = true
      }
      if row.spansLines { noteLines() }
      rows.append(CSVRow(cells: range, line: row.line, byteRange: row.start..<index))
    } else {
      cells.removeLast(cells.count - row.firstCell)
    }
  }

  /// Drops the row of an unclosed quote and goes to the line after that quote.
  private mutating func leaveRow() {
    dropRow(because: CSVProblem(.unclosedQuote, offset: index, line: line))
    while index < bytes.count, bytes[index] != CSVByte.lineFeed, bytes[index] != CSVByte.carriageReturn { index += 1 }
    passLineEnd()
  }

  private mutating func dropRow(because problem: CSVProblem) {
    cells.removeLast(cells.count - row.firstCell)
    problems.removeLast(problems.count - row.firstProblem)
    problems.append(problem)
  }

  /// Keeps in mind that the row stands in several lines, and looks for marks of a merge among them.
  private mutating func noteLines() {
    rowsOverLines.append(rows.count)
    var line = row.line
    for end in row.start..<index where !hasMergeMark {
      guard bytes[end] == CSVByte.lineFeed || (bytes[end] == CSVByte.carriageReturn && !isLineFeed(at: end + 1)) else {
        continue
      }
      line += 1
      // In a cell a line of seven other characters may be a rule between two paragraphs.
      if end + 1 < index, bytes[end + 1] == CSVByte.less, MergeMark.begins(at: end + 1, in: bytes) {
        noteMergeMark(at: end + 1, line: line)
      }
    }
  }

  /// Goes to the line after a mark that a merge has left.
  private mutating func passMergeMark() {
    noteMergeMark(at: index, line: line)
    while index < bytes.count, bytes[index] != CSVByte.lineFeed, bytes[index] != CSVByte.carriageReturn { index += 1 }
    passLineEnd()
  }

  /// One mark is told of; where one is, others are.
  private mutating func noteMergeMark(at offset: Int, line: Int) {
    guard !hasMergeMark else { return }
    hasMergeMark = true
    problems.append(CSVProblem(.mergeMark, offset: offset, line: line))
  }

  private mutating func passLineEnd() {
    guard index < bytes.count else { return }
    let isReturn = bytes[index] == CSVByte.carriageReturn
    let isBoth = isReturn && isLineFeed(at: index + 1)
    isAfterReturn = isReturn && !isBoth
    index += isBoth ? 2 : 1
    line += 1
  }

  private mutating func note(_ fault: RowFault, at offset: Int) {
    guard offset - row.start <= CSVReader.rowLimit else { return }
    problems.append(CSVProblem(fault, offset: offset, line: line))
  }

  private mutating func noteNUL(at offset: Int, line: Int) {
    guard !row.hasNUL else { return }
    row.hasNUL = true
    problems.append(CSVProblem(.nulByte, offset: offset, line: line))
  }

  private func isLineFeed(at offset: Int) -> Bool { offset < bytes.count && bytes[offset] == CSVByte.lineFeed }

  /// Whether a cell may end before this offset, at which a character begins.
  @inline(__always)
  private func endsCell(at offset: Int) -> Bool {
    guard offset < bytes.count else { return true }
    let byte = bytes[offset]
    return divider.length(at: offset, in: bytes) > 0 || byte == CSVByte.lineFeed || byte == CSVByte.carriageReturn
  }
}
