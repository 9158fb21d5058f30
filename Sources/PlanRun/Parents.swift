import PlanFiles
import PlanRules

/// The plans above others of the run, each read once: what they ask for, and the series that targets keep step with.
struct Parents: Sendable {
  private let folders: [String: RunRequest.Folder]
  private let read = SharedCache<Parent?>()

  /// A plan above, with its records in order.
  struct Parent: Sendable {
    let plan: Plan
    let index: ObservationIndex
  }

  /// Those among the plans of a run, by their ids.
  init(among folders: [String: RunRequest.Folder]) { self.folders = folders }

  /// The plan above another one with its records, where it is in the run.
  func parent(of plan: Plan) -> Parent? {
    guard let id = plan.head.parent, let folder = folders[id] else { return nil }
    return read.value(of: id) {
      let loaded = try? folder.load()
      return loaded.flatMap { loaded in
        loaded.plan.map { Parent(plan: $0, index: ObservationIndex(plan: $0, records: loaded.records)) }
      }
    }
  }
}
