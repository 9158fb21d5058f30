import PlanFiles
import PlanRules

/// The plans above others of the run, each read once, for the series that targets keep step with.
struct Parents {
  private let folders: [RunRequest.Folder]
  private var read: [String: ObservationIndex?] = [:]

  init(_ request: RunRequest) {
    // The data alone is looked at without verdicts, and so without the plan above it.
    folders = request.weighing.purpose == .validate ? [] : request.plans
  }

  /// The plan above another one with its records, where it is in the run and something may be held against it.
  mutating func index(above plan: Plan) -> ObservationIndex? {
    guard plan.looksAbove, let id = plan.head.parent, let folder = folders.first(where: { $0.id == id }) else {
      return nil
    }
    if let known = read[id] { return known }
    let loaded = try? PlanFolder.load(folder.path, shownAs: folder.shown)
    let found = loaded.flatMap { loaded in loaded.plan.map { ObservationIndex(plan: $0, records: loaded.records) } }
    read[id] = .some(found)
    return found
  }
}
