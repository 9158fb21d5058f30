/// A line index that is made when the first place is asked for; reading a table without findings needs none.
final class LazyLineIndex {
  private let file: SourceFile
  private lazy var index = LineIndex(file)

  init(_ file: SourceFile) { self.file = file }

  func place(at offset: Int) -> (line: Int, column: Int) { index.place(at: offset) }

  /// Where a line stands, its end left out.
  func line(_ number: Int) -> Range<Int> { index.line(number) }
}
