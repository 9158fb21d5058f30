import PlanFiles
import PlanRules

/// The lines of the files that findings point at, each file searched for line ends only once.
struct RunLines: Sendable {
  private let files: [String: (file: SourceFile, index: LineIndex)]

  /// The files of a run among some paths.
  init(_ run: Run, of paths: some Sequence<String>) {
    let wanted = Set(paths)
    let folders = run.plans.map(\.folder) + run.damaged
    var files: [String: (file: SourceFile, index: LineIndex)] = [:]
    for file in folders.flatMap(\.files) where wanted.contains(file.path) && files[file.path] == nil {
      files[file.path] = (file, LineIndex(file))
    }
    self.files = files
  }

  /// The column after the last of the cell at a place; of the line in a file that is no table. `nil` where there is no
  /// such place.
  func end(ofCellAt place: Place) -> Int? {
    guard let (file, index) = files[place.file] else { return nil }
    let line = Array(file.lossyText(index.start(of: index.line(place.line))).unicodeScalars)
    guard place.column >= 1, place.column <= line.count else { return nil }
    let rest = line[(place.column - 1)...]
    let isTable = place.file.lowercased().hasSuffix(".csv")
    let length = isTable ? RunLines.cellLength(rest) : rest.count
    return place.column + max(1, length)
  }

  /// The characters up to the comma that ends a cell, or to the quote that closes it.
  private static func cellLength(_ rest: ArraySlice<Unicode.Scalar>) -> Int {
    guard rest.first == "\"" else { return rest.prefix { $0 != "," }.count }
    var length = 1
    var isOpen = true
    for scalar in rest.dropFirst() {
      if scalar == "\"" { isOpen.toggle() } else if !isOpen { break }
      length += 1
    }
    return length
  }
}
