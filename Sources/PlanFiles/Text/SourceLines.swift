package import PlanRules

/// The lines of the files of some folders; each file is searched for its line ends only once.
package final class SourceLines {
  private let files: [SourceFile]
  /// Where the lines of each file begin, by the position of the file; most are never asked for.
  private var indexes: [LineIndex?]

  /// The lines of some files.
  package init(_ files: [SourceFile]) {
    self.files = files
    indexes = [LineIndex?](repeating: nil, count: files.count)
  }

  /// The text of the line that a place is in, or `nil` where its file is not among them.
  package func line(at place: Place) -> String? {
    guard let position = files.firstIndex(where: { $0.path == place.file }), case .text(let line, _) = place.spot else {
      return nil
    }
    let index = indexes[position] ?? LineIndex(files[position])
    indexes[position] = index
    return files[position].lossyText(index.start(of: index.line(line)))
  }
}
