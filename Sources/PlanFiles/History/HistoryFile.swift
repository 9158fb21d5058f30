package import PlanRules

/// Why a history cannot be used.
package enum HistoryError: Error, Sendable, Equatable {
  /// The file cannot be read.
  case file(FileFault)
  /// It is none from a line on.
  case notAHistory(line: Int)
}

/// A history: a line of JSON for each plan and run, the latest last.
package enum HistoryFile {
  /// The keys of a line.
  package enum Key: String, CaseIterable {
    case plan, asOf, day, commit, version, statuses, departments, open
  }

  /// All entries in their order; none where there is no file yet.
  ///
  /// A history is written by the program, so anything unexpected in it refuses the whole.
  package static func read(_ path: String) throws(HistoryError) -> [HistoryEntry] {
    let bytes: [UInt8]
    do throws(FileFault) {
      bytes = try FileReader.read(path)
    } catch {
      if case .missing = error { return [] }
      throw .file(error)
    }
    var entries: [HistoryEntry] = []
    for (number, line) in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
      let blank = line.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\r") }
      guard !blank else { continue }
      guard let document = try? JSONReader.read(SourceFile(path: path, bytes: Array(line))),
        let entry = HistoryEntry(document.root)
      else { throw .notAHistory(line: number + 1) }
      entries.append(entry)
    }
    return entries
  }
}

extension HistoryEntry {
  /// The entry of an object; `nil` where it is none.
  fileprivate init?(_ node: JSONNode) {
    guard case .object(let members) = node.value else { return nil }
    func value(_ key: HistoryFile.Key) -> JSONValue? { members.first { $0.key == key.rawValue }?.value.value }
    func text(_ key: HistoryFile.Key) -> String? {
      if case .string(let text)? = value(key) { text } else { nil }
    }
    func pairs(_ key: HistoryFile.Key) -> [(String, JSONValue)]? {
      guard case .object(let members)? = value(key) else { return nil }
      return members.map { ($0.key, $0.value.value) }
    }
    func counts(_ key: HistoryFile.Key) -> [Count]? {
      pairs(key)?.compactMap { name, value in
        guard case .number(let digits) = value, let count = Int(digits) else { return nil }
        return Count(name, count)
      }
    }
    guard let plan = text(.plan), let asOf = text(.asOf), let day = text(.day), let version = text(.version),
      let statuses = counts(.statuses), let departments = counts(.departments), let open = pairs(.open)
    else { return nil }
    self.init(
      plan: plan, asOf: asOf, day: day, commit: text(.commit), version: version, statuses: statuses,
      departments: departments,
      open: open.compactMap { name, value in
        if case .string(let word) = value { Standing(name, word) } else { nil }
      })
  }
}
