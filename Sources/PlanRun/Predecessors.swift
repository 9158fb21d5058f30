import PlanFiles
import PlanRules

/// The results of plans that others of the run come after, each judged once.
struct Predecessors: Sendable {
  private let folders: [String: RunRequest.Folder]
  private let results = SharedCache<FinalResults?>()

  /// Those among the plans of a run, by their ids.
  init(among folders: [String: RunRequest.Folder]) { self.folders = folders }

  /// The results of the plan before another one, where it is in the run and can be judged.
  func results(before plan: Plan) -> FinalResults? {
    guard let id = plan.head.predecessor, let folder = folders[id] else { return nil }
    return results.value(of: id) {
      let loaded = try? folder.load()
      return loaded.flatMap { loaded in loaded.plan.map { FinalResults(of: $0, loaded.records) } }
    }
  }
}
