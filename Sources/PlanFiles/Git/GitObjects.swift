import Synchronization

/// Reads files of commits as they would stand in the work tree: with its encodings and line ends.
///
/// One process answers for all of them. It tells the size that a file has in the repository and not the one that it has after
/// its encoding and line ends are restored, so that what follows each file is a question that has no answer, whose echo is
/// the end of the file.
final class GitObjects: Sendable {
  private let folder: String
  private let reader = Mutex<Reader?>(nil)

  /// The process and what it printed beyond the last answer.
  private struct Reader: ~Copyable {
    let process: GitProcess
    var rest: [UInt8] = []
    var asked = 0
  }

  /// The objects of the repository around a folder.
  init(_ folder: String) { self.folder = folder }

  /// The contents of an object that stands at a path; `nil` where git has no answer.
  func contents(of object: String, at path: String) -> [UInt8]? {
    reader.withLock { reader in
      if reader == nil {
        guard
          let process = try? GitProcess(["cat-file", "--batch", "--filters"], in: folder, keepsComplaints: false)
        else { return nil }
        reader = Reader(process: process)
      }
      guard var current = reader.take() else { return nil }
      let contents = GitObjects.ask(&current, object, path)
      if contents != nil { reader = consume current }
      return contents
    }
  }

  private static func ask(_ reader: inout Reader, _ object: String, _ path: String) -> [UInt8]? {
    reader.asked += 1
    // No file can hold the name of a question that depends on its own object's name and was never asked before.
    let end = "fyplan-end-of-\(object)-\(reader.asked)"
    guard reader.process.write("\(object) \(path)\n\(end) -\n") else { return nil }
    let mark = Array("\n\(end) missing\n".utf8)
    var answer = reader.rest
    var searched = 0
    while true {
      if let found = GitObjects.position(of: mark, in: answer, from: searched) {
        reader.rest = Array(answer[(found + mark.count)...])
        guard let header = answer[..<found].firstIndex(of: UInt8(ascii: "\n")) else { return nil }
        return Array(answer[(header + 1)..<found])
      }
      searched = max(0, answer.count - mark.count)
      let more = reader.process.read()
      guard !more.isEmpty else { return nil }
      answer += more
    }
  }

  private static func position(of mark: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    guard bytes.count >= mark.count else { return nil }
    var position = start
    while position <= bytes.count - mark.count {
      if bytes[position] == mark[0], bytes[position..<(position + mark.count)].elementsEqual(mark) { return position }
      position += 1
    }
    return nil
  }
}
