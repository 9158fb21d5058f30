package import PlanFiles
import PlanRules

/// What a run found out about one folder.
package enum RunItem: Sendable {
  /// It holds a plan, which was judged.
  case judged(PlanResult)
  /// It holds no plan that can be judged.
  case damaged(DamagedPlan)

  /// The id of the plan, which is the folder's name.
  package var id: String {
    switch self {
    case .judged(let result): result.plan.id
    case .damaged(let damaged): damaged.folder.id
    }
  }

  /// The folder as read.
  package var folder: LoadedFolder {
    switch self {
    case .judged(let result): result.folder
    case .damaged(let damaged): damaged.folder
    }
  }

  /// What was found but what was there before a change that is looked at, as it is.
  package var ownFindings: [WeighedFinding] { findings.filter { !$0.isUnchanged } }

  /// What was found, in the order of the places.
  package var findings: [WeighedFinding] {
    switch self {
    case .judged(let result): result.findings
    case .damaged(let damaged): damaged.findings
    }
  }

  /// The plan as judged, where there is one.
  package var judged: PlanResult? { if case .judged(let result) = self { result } else { nil } }
}

/// A folder whose plan cannot be judged: everything good in it, and every finding.
package struct DamagedPlan: Sendable {
  /// The folder as read.
  package let folder: LoadedFolder
  /// What was found; it counts whatever rules are selected, as a folder that cannot be judged hides a plan.
  package let findings: [WeighedFinding]
  /// Whether there is a folder of a plan; else something stands in the place of one, or nothing does.
  let isFolder: Bool

  init(_ folder: LoadedFolder, _ weighing: Weighing, against base: BaseState?) {
    self.folder = folder
    isFolder = true
    findings = weighing.weigh(damaged: folder.findings, against: base)
  }

  /// What stands in the place of a plan's folder; it can be listed as known, as it is not a plan's own trouble.
  init(_ fault: DataFacts, at place: RunRequest.Folder, _ weighing: Weighing) {
    folder = LoadedFolder(of: fault, at: place.path, shownAs: place.shown)
    isFolder = false
    findings = weighing.weigh(folder.findings)
  }

  /// A plan that an earlier state had; one that was closed may be cleared away.
  init(_ gone: GonePlan, _ weighing: Weighing) {
    let place = Place(file: "\(gone.folder.shown)/\(PlanTable.head.fileName)")
    let change = YardstickChange(
      .plan, of: .table(.head), called: gone.plan.head.title, was: nil, stands: nil, .loosened, place: place)
    let found = YardstickFindings.findings(of: [change], plan: gone.plan, records: Records())
    folder = LoadedFolder(id: gone.folder.id, found: found, shownAs: gone.folder.shown)
    isFolder = false
    findings = found.map { WeighedFinding($0, weighing.gate.severity(of: $0), change: .new) }
  }

  /// A plan that is there no more, of which something was known.
  init(gone finding: Finding, id: String, _ weighing: Weighing) {
    folder = LoadedFolder(id: id, found: [finding], shownAs: id)
    isFolder = false
    findings = [WeighedFinding(finding, weighing.gate.severity(of: finding))]
  }
}
