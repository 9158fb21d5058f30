import PlanFiles
import PlanRules

/// The plans above others of the run, each read once: what they ask for, and the series that targets keep step with.
struct Parents {
  private let folders: [RunRequest.Folder]
  private var read: [String: Parent?] = [:]

  /// A plan above, with its records in order.
  struct Parent {
    let plan: Plan
    let index: ObservationIndex
  }

  init(_ request: RunRequest) {
    // The data alone is looked at without verdicts, and so without the plan above it.
    folders = request.weighing.purpose == .validate ? [] : request.plans
  }

  /// The plan above another one with its records, where it is in the run.
  mutating func parent(of plan: Plan) -> Parent? {
    guard let id = plan.head.parent, let folder = folders.first(where: { $0.id == id }) else { return nil }
    if let known = read[id] { return known }
    let loaded = try? PlanFolder.load(folder.path, shownAs: folder.shown)
    let found = loaded.flatMap { loaded in
      loaded.plan.map { Parent(plan: $0, index: ObservationIndex(plan: $0, records: loaded.records)) }
    }
    read[id] = .some(found)
    return found
  }
}
