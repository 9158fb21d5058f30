/// A word from data in a command that a reader is told to type.
enum ShellWord {
  /// The word as a shell takes it for itself: in single quotes where it holds anything but letters, digits and a few signs.
  static func quoted(_ word: String) -> String {
    let isPlain = word.unicodeScalars.allSatisfy { scalar in
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "-", "_", ".", "/", "+", ":", "@", "%", ",": true
      default: scalar.properties.isAlphabetic && !scalar.isASCII
      }
    }
    guard !isPlain || word.isEmpty else { return word }
    return "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }
}
