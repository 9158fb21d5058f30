/// The commit that a work tree stands at.
package enum GitCommit {
  /// Its full name; `nil` where the folder is in no repository, or there is no git.
  package static func current(in folder: String) -> String? {
    guard let answer = try? GitProcess(["rev-parse", "--verify", "--quiet", "HEAD"], in: folder).readAll() else {
      return nil
    }
    let line = answer.output.prefix { $0 != UInt8(ascii: "\n") }
    return line.isEmpty ? nil : String(decoding: line, as: UTF8.self)
  }
}
