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
  /// The folders of plans by name; where none is named all on the shelf, with what stands there in the place of one.
  ///
  /// A folder that is named twice is looked at once.
  package func folders(
    named names: [String], shownAs shown: (String) -> String
  ) throws(Refusal) -> [RunRequest.Folder] {
    var found: [ShelfEntry] = names.isEmpty ? entries() : []
    for name in names {
      switch find(name) {
      case .success(let entry): found.append(entry)
      case .failure(let unknown): throw Refusal(.noPlan(named: unknown.name, nearest: unknown.nearest))
      }
    }
    guard !found.isEmpty else { throw Refusal(.noPlan(named: nil, nearest: [])) }
    // Those of a shelf are all different.
    let distinct = found.indices.filter { position in
      names.isEmpty || !found[..<position].contains { $0.path.isSameFolder(as: found[position].path) }
    }
    return distinct.map { position in
      let entry = found[position]
      return RunRequest.Folder(entry.path, shownAs: shown(entry.path), fault: entry.fault)
    }
  }
}

extension String {
  /// Whether two paths lead to one folder by one name; under another name a folder holds a plan of its own.
  fileprivate func isSameFolder(as other: String) -> Bool {
    guard PlanFolder.id(of: self) == PlanFolder.id(of: other), let identity = FolderIdentity(self) else { return false }
    return identity == FolderIdentity(other)
  }
}
