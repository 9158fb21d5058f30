import PlanRules

/// The plans that lie beside one in a folder, as far as it names them.
struct RelatedPlans {
  /// So many plans are read at most in search of circles below one; a chain of plans upwards is never so long.
  private static let limit = 64

  private let directory: String
  private let own: String
  private let tree: any FileTree

  /// What lies beside a plan's folder; `nil` where its path does not tell.
  init?(beside path: String, in tree: any FileTree) {
    let parts = path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    guard let name = parts.last, name != ".", name != ".." else { return nil }
    own = name
    self.tree = tree
    let before = parts.dropLast().joined(separator: "/")
    directory = path.hasPrefix("/") ? "/" + before : before.isEmpty ? "." : before
  }

  /// Reports relatives that are not there, are the plan itself, or lead back to it: nothing would be held against them.
  ///
  /// A folder of one plan alone keeps no others, and may name them all the same.
  func report(_ draft: HeadDraft, to findings: FindingCollector) {
    guard !draft.relatives.isEmpty else { return }
    let above = chain(from: draft.parent) { $0.parent }
    for relative in draft.relatives {
      guard let claim = claim(relative, of: draft, above: above, findings) else { continue }
      findings.add(
        .outOfBounds(.relative(relative.relation, claim)), about: .table(.head), field: relative.relation.rawValue,
        at: relative.place)
    }
  }

  private func claim(
    _ relative: RelatedPlan, of draft: HeadDraft, above: [String], _ findings: FindingCollector
  ) -> RelativeClaim? {
    let id = relative.id
    if id == own { return .own }
    guard isPlan(id) else {
      let names = tree.names(in: directory)
      guard names.contains(where: isNeighbour) else { return nil }
      let some = names.prefix(RelatedPlans.suggested).filter(isNeighbour)
      return .unknown(id, nearest: findings.nearest(to: id, among: some, in: relative.place.file))
    }
    let circle: [String]?
    switch relative.relation {
    case .parent: circle = above.contains(own) ? above : nil
    case .predecessor:
      let before = chain(from: id) { $0.predecessor }
      circle = before.contains(own) ? before : nil
    case .children: circle = above.contains(id) || leadsBack(from: id) ? [id, own] : nil
    }
    return circle.map { .circle([own] + $0) }
  }

  /// The plans that one leads to step by step, up to the plan itself or one that stands there already.
  private func chain(from start: String?, by step: (HeadDraft) -> String?) -> [String] {
    var found: [String] = []
    var next = start
    while let id = next, !found.contains(id) {
      found.append(id)
      next = id == own ? nil : head(id).flatMap(step)
    }
    return found
  }

  /// Whether the plans below another one come back to the plan itself.
  private func leadsBack(from start: String) -> Bool {
    var found = [start]
    var position = 0
    while position < found.count, position < RelatedPlans.limit {
      let below = head(found[position])?.children ?? []
      if below.contains(own) { return true }
      found += below.filter { !found.contains($0) }
      position += 1
    }
    return false
  }

  private func isPlan(_ id: String) -> Bool {
    !id.isEmpty && !id.contains("/") && id != "." && id != ".." && tree.isFolder("\(directory)/\(id)")
  }

  /// So many folders are looked at for a name that may be meant: among thousands of plans each would look at all others.
  private static let suggested = 200

  /// Whether another folder holds a plan.
  private func isNeighbour(_ name: String) -> Bool {
    name != own && tree.holds("\(directory)/\(name)/\(PlanTable.head.fileName)")
  }

  /// What another plan says of itself; what is wrong with that is told where it is read for its own sake.
  private func head(_ id: String) -> HeadDraft? {
    guard isPlan(id) else { return nil }
    var folder = OpenFolder(
      id: id, path: "\(directory)/\(id)", in: tree, shown: id,
      entries: [FolderEntry(name: PlanTable.head.fileName, kind: .file)])
    return HeadReader.read(&folder, relativesAlone: true)
  }
}
