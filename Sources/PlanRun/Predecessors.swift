import PlanFiles
import PlanRules

/// The results of plans that others of the run come after, each judged once.
struct Predecessors {
  private let folders: [RunRequest.Folder]
  private var results: [String: FinalResults?] = [:]

  init(_ request: RunRequest) {
    // The data alone is looked at without verdicts, and so without those of the plan before it.
    folders = request.weighing.purpose == .validate ? [] : request.plans
  }

  /// The results of the plan before another one, where it is in the run and can be judged.
  mutating func results(before plan: Plan) -> FinalResults? {
    guard let id = plan.head.predecessor, let folder = folders.first(where: { $0.id == id }) else { return nil }
    if let known = results[id] { return known }
    let loaded = try? PlanFolder.load(folder.path, shownAs: folder.shown)
    let found = loaded.flatMap { loaded in loaded.plan.map { FinalResults(of: $0, loaded.records) } }
    results[id] = .some(found)
    return found
  }
}
