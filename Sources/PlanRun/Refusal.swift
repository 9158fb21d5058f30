package import PlanFiles
package import PlanRules

/// Why a run cannot begin or go on: nothing of it is shown but this.
package struct Refusal: Error, Sendable {
  /// What is to be said.
  package let finding: Finding

  /// A refusal for something found on the run itself.
  package init(_ facts: RunFacts) { finding = Finding(.run(facts), plan: nil, place: nil) }

  /// A command line that cannot be understood.
  package init(usage wording: Wording) { self.init(.usage(wording)) }
}

extension PlanShelf {
  /// The folders of plans by name, all on the shelf where none is named.
  ///
  /// A folder that is named twice is looked at once.
  package func folders(
    named names: [String], shownAs shown: (String) -> String
  ) throws(Refusal) -> [RunRequest.Folder] {
    var paths: [String] = names.isEmpty ? all() : []
    for name in names {
      switch find(name) {
      case .success(let path): paths.append(path)
      case .failure(let unknown): throw Refusal(.noPlan(named: unknown.name, nearest: unknown.nearest))
      }
    }
    guard !paths.isEmpty else { throw Refusal(.noPlan(named: nil, nearest: [])) }
    var seen: [FolderIdentity] = []
    let distinct = paths.filter { path in
      guard paths.count > 1, let identity = FolderIdentity(path) else { return true }
      guard !seen.contains(identity) else { return false }
      seen.append(identity)
      return true
    }
    return distinct.map { RunRequest.Folder($0, shownAs: shown($0)) }
  }
}
