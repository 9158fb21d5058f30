import PlanFiles
import PlanRules

/// Where the cells of some files end, each file searched for line ends only once, and only if it is asked for.
final class CellEnds {
  private let files: [SourceFile]
  private var indexes: [LineIndex?]

  /// The files of one folder.
  init(_ files: [SourceFile]) {
    self.files = files
    indexes = [LineIndex?](repeating: nil, count: files.count)
  }

  /// The column after the last of the cell at a place; of the line in a file that is no table. `nil` where there is no
  /// such place.
  func end(ofCellAt place: Place) -> Int? {
    guard let position = files.firstIndex(where: { $0.path == place.file }) else { return nil }
    let file = files[position]
    let index = indexes[position] ?? LineIndex(file)
    indexes[position] = index
    let column = place.columnNumber
    let line = Array(file.lossyText(index.start(of: index.line(place.lineNumber))).unicodeScalars)
    guard column >= 1, column <= line.count else { return nil }
    let rest = line[(column - 1)...]
    let isTable = place.file.lowercased().hasSuffix(".csv")
    let length = isTable ? CellEnds.cellLength(rest, until: file.separator) : rest.count
    return column + max(1, length)
  }

  /// The characters up to the separator that ends a cell, or to the quote that closes it.
  private static func cellLength(_ rest: ArraySlice<Unicode.Scalar>, until separator: CellSeparator) -> Int {
    guard rest.first == "\"" else { return rest.prefix { Character($0) != separator.character }.count }
    var length = 1
    var isOpen = true
    for scalar in rest.dropFirst() {
      if scalar == "\"" { isOpen.toggle() } else if !isOpen { break }
      length += 1
    }
    return length
  }
}
