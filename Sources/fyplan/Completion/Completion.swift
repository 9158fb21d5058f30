/// What can stand where the cursor is.
enum Completion: Sendable, Equatable {
  /// One of some words.
  case candidates([Candidate])
  /// A file, after a part of the word that is none of its path: `--output=`, `junit:`.
  case files(after: String)
  /// A folder, likewise.
  case folders(after: String)

  /// Nothing is known that could stand there.
  static let nothing = Completion.candidates([])

  /// The answer as a shell's script reads it: one candidate a line, after a tab what it means.
  ///
  /// A line without a word before the tab says what the shell is to complete by itself, and after which part of the
  /// word.
  var lines: [String] {
    switch self {
    case .candidates(let candidates): candidates.map { $0.help.isEmpty ? $0.value : "\($0.value)\t\($0.help)" }
    case .files(let prefix): ["\tfiles\t\(prefix)"]
    case .folders(let prefix): ["\tfolders\t\(prefix)"]
    }
  }
}
