/// Finds lines and columns in a file in little time each, whatever the length of the file or its lines.
///
/// A class, as many hold the same one; nothing of it ever changes.
package final class LineIndex: Sendable {
  /// A character boundary inside a long line, and its column.
  private struct Mark {
    let offset: Int
    let column: Int
  }

  /// How much of a line is ever made into text, in bytes (64 KiB).
  package static let longestText = 64 << 10
  /// The bytes between two marks: what finding a column may cost.
  private static let spacing = 4096

  private let file: SourceFile
  /// The offset of the first byte of each line, the last of which may be empty.
  private let starts: [Int32]
  private let marks: [Mark]

  /// Reads through the file once, and a second time through its lines of more than 4 KiB.
  package init(_ file: SourceFile) {
    self.file = file
    starts = Self.starts(of: file)
    marks = Self.marks(in: file, starts)
  }

  /// The number of lines; a line end at the end of the file begins no further one.
  package var lineCount: Int {
    guard let last = starts.last, Int(last) == file.bytes.count else { return starts.count }
    return starts.count - 1
  }

  /// The line and the column of the byte at `offset`, both from 1.
  ///
  /// A column counts code points, and each byte that belongs to no valid character as one. An offset before the text,
  /// in a byte order mark, counts as its first; one beyond the file as its end.
  package func place(at offset: Int) -> (line: Int, column: Int) {
    let offset = min(max(offset, file.contentStart), file.bytes.count)
    let line = starts.countOfPrefix { $0 <= offset }
    var position = Mark(offset: Int(starts[line - 1]), column: 1)
    let earlier = marks.countOfPrefix { $0.offset <= offset }
    if earlier > 0, marks[earlier - 1].offset > position.offset { position = marks[earlier - 1] }
    return (line, Self.column(of: offset, from: position, in: file))
  }

  /// The bytes of the line of this number, from 1, without its line end; empty where there is no such line.
  package func line(_ number: Int) -> Range<Int> {
    guard number >= 1, number <= starts.count else { return file.bytes.count..<file.bytes.count }
    let start = Int(starts[number - 1])
    var end = number < starts.count ? Int(starts[number]) : file.bytes.count
    if end > start, file.bytes[end - 1] == 0x0A { end -= 1 }
    if end > start, file.bytes[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }

  /// The range cut to at most 64 KiB of whole characters.
  package func start(of range: Range<Int>) -> Range<Int> {
    guard range.count > Self.longestText else { return range }
    var end = range.lowerBound
    while true {
      let next = end + max(1, file.encoding.length(in: file.bytes, at: end, end: range.upperBound))
      if next > range.lowerBound + Self.longestText { return range.lowerBound..<end }
      end = next
    }
  }

  private static func column(of offset: Int, from position: Mark, in file: SourceFile) -> Int {
    var (index, column) = (position.offset, position.column)
    while index < offset {
      index += max(1, file.encoding.length(in: file.bytes, at: index, end: file.bytes.count))
      // An offset inside a character is in that character's column.
      if index <= offset { column += 1 }
    }
    return column
  }

  private static func starts(of file: SourceFile) -> [Int32] {
    var starts = [Int32(file.contentStart)]
    file.bytes.withUnsafeBufferPointer { bytes in
      var index = bytes.firstIndex(in: file.contentStart..<bytes.count, below: 0x0E)
      while index < bytes.count {
        let byte = bytes[index]
        index += 1
        if byte == 0x0D, index < bytes.count, bytes[index] == 0x0A { index += 1 }
        if byte == 0x0A || byte == 0x0D { starts.append(Int32(index)) }
        index = bytes.firstIndex(in: index..<bytes.count, below: 0x0E)
      }
    }
    return starts
  }

  private static func marks(in file: SourceFile, _ starts: [Int32]) -> [Mark] {
    var marks: [Mark] = []
    for (number, start) in starts.enumerated() {
      let end = number + 1 < starts.count ? Int(starts[number + 1]) : file.bytes.count
      guard end - Int(start) > spacing else { continue }
      var (index, column, next) = (Int(start), 1, Int(start) + spacing)
      while index < end {
        index += max(1, file.encoding.length(in: file.bytes, at: index, end: file.bytes.count))
        column += 1
        guard index >= next, index < end else { continue }
        marks.append(Mark(offset: index, column: column))
        next = index + spacing
      }
    }
    return marks
  }
}
