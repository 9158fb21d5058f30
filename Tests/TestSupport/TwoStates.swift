import PlanFiles
package import PlanRules

/// A plan in two states: as it was and as it is.
package struct TwoStates {
  /// As it was.
  package let base: (plan: Plan, records: Records)
  /// As it is.
  package let head: (plan: Plan, records: Records)
  /// Whatever is wrong with the files of either state.
  package let problems: [Finding]

  /// Writes and reads both; whatever a plan folder needs besides is filled in.
  package init(base: [(name: String, text: String)], head: [(name: String, text: String)]) throws {
    let place = try TemporaryFolder()
    for (state, files) in [("base", base), ("head", head)] {
      for (name, text) in Rule.Example.ground { try place.file("\(state)/example/\(name)", text) }
      for (name, text) in files { try place.file("\(state)/example/\(name)", text) }
    }
    let folders = try ["base", "head"].map { try PlanFolder.load("\(place.path)/\($0)/example", shownAs: $0) }
    self.base = try TwoStates.contents(of: folders[0])
    self.head = try TwoStates.contents(of: folders[1])
    problems = folders.flatMap(\.findings)
  }

  /// A plan that ships beside itself, with the rows of all its tables the other way round.
  package init(reversing id: String) throws {
    let place = try TemporaryFolder()
    let folder = "\(Repository.plans)/\(id)"
    let copy = try place.copy(folder, as: "head/\(id)")
    for entry in try FolderReader.entries(folder) where entry.name.hasSuffix(".csv") {
      try place.file("head/\(id)/\(entry.name)", TwoStates.reversed(try Repository.text("plans/\(id)/\(entry.name)")))
    }
    let folders = [
      try PlanFolder.load(folder, shownAs: "base"), try PlanFolder.load(copy, shownAs: "head"),
    ]
    base = try TwoStates.contents(of: folders[0])
    head = try TwoStates.contents(of: folders[1])
    problems = folders.flatMap(\.findings)
  }

  private static func contents(of folder: LoadedFolder) throws -> (plan: Plan, records: Records) {
    guard let plan = folder.plan else { throw NoPlan() }
    return (plan, folder.records)
  }

  /// The rows below the header from the last to the first; no cell of the plans holds a line break.
  private static func reversed(_ text: String) -> String {
    let lines = text.split(separator: "\n")
    return (lines.prefix(1) + lines.dropFirst().reversed()).joined(separator: "\n") + "\n"
  }

  /// What changed from the first to the second, in words: `target coverage “85” → “80” loosened, indicators.csv:2`.
  package func changes(on day: CalendarDate? = nil) -> [String] {
    YardstickComparison(base: base, head: head, on: day).changes.map(TwoStates.words)
  }

  /// The findings on them.
  package func findings() -> [Finding] {
    YardstickFindings.findings(
      of: YardstickComparison(base: base, head: head).changes, plan: head.plan, records: head.records)
  }

  /// A change in words.
  package static func words(_ change: YardstickChange) -> String {
    let part = if case .assumption(let key) = change.part { "assumption.\(key)" } else { "\(change.part)" }
    let about = [part, name(of: change.subject), change.region, change.period?.description].compactMap { $0 }
    let texts = [change.was, change.stands].map { $0.map { "“\($0.zh)”" } ?? "nothing" }.joined(separator: " → ")
    let bearing =
      if case .covered(let document) = change.bearing { "covered by \(document)" } else { "\(change.bearing)" }
    let place = change.place.row.replacing("head/", with: "")
    return "\(about.joined(separator: " ")): \(texts), \(bearing), \(place)"
  }

  private static func name(of subject: Subject) -> String? {
    switch subject {
    case .named(let name): name
    case .row(_, let key): key
    case .table, .file, .entry: nil
    }
  }

  private struct NoPlan: Error {}
}
