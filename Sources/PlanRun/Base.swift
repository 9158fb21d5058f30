import PlanFiles
import PlanRules

/// An earlier state of the plans of a run, to tell what a change did.
package struct Base: Sendable {
  /// What reports call it.
  package let name: String
  /// The folders that it had, in the order of their names.
  let folders: [RunRequest.Folder]

  /// A state with its folders.
  package init(_ name: String, _ folders: [RunRequest.Folder]) {
    self.name = name
    self.folders = folders
  }
}

/// The earlier states of a run's plans, each read and judged where it is asked for.
struct BasePlans: Sendable {
  private let request: RunRequest
  private let folders: [String: RunRequest.Folder]
  private let heads: [String: RunRequest.Folder]
  private let others: OtherPlans
  private let renamed = SharedCache<[PlanName: RunRequest.Folder]>()
  private let alike = SharedCache<Bool>()

  /// Those of a run that asks for them.
  init?(_ request: RunRequest) {
    guard let base = request.base else { return nil }
    var own = request
    own.base = nil
    own.folders = base.folders
    own.weighing = request.weighing.withoutKnown
    self.request = own
    folders = own.plansByID
    heads = request.plansByID
    others = OtherPlans(own)
  }

  /// The earlier folder of a plan: that of its id, else the one of a plan that is here no more and has its title and period.
  func folder(of plan: Plan?, at folder: RunRequest.Folder) -> RunRequest.Folder? {
    if let same = folders[folder.id] { return same }
    guard let plan else { return nil }
    return movedFolders[PlanName(plan)]?.under(folder.id)
  }

  /// The folders of plans that are here no more, by their titles and periods.
  private var movedFolders: [PlanName: RunRequest.Folder] {
    renamed.value(of: "") {
      var found: [PlanName: RunRequest.Folder] = [:]
      for (id, folder) in folders.sorted(by: { $0.key < $1.key }) where heads[id] == nil {
        guard let plan = (try? folder.load())?.plan else { continue }
        found[PlanName(plan)] = folder
      }
      return found
    }
  }

  /// The folders of plans that are here no more, and have not only been renamed to one of these.
  func gone(besides plans: [PlanName]) -> [GonePlan] {
    let here = Set(plans)
    return folders.sorted { $0.key < $1.key }.compactMap { id, folder in
      guard heads[id] == nil, let plan = (try? folder.load())?.plan, !here.contains(PlanName(plan)) else {
        return nil
      }
      return plan.head.closing == nil ? GonePlan(folder: folder, plan: plan) : nil
    }
  }

  /// The earlier folder of what was read at a place, as far as it has to be looked at.
  func earlier(than loaded: LoadedFolder, at folder: RunRequest.Folder) -> EarlierFolder {
    guard let base = self.folder(of: loaded.plan, at: folder) else { return .absent }
    let relatives = loaded.plan.map(relatives) ?? []
    if isSame(loaded, at: folder, as: base), relatives.allSatisfy(isSame) { return .same }
    return (try? base.load()).map(EarlierFolder.read) ?? .absent
  }

  /// The day that is judged: the later of the one that a plan's own data chooses and that of its earlier state.
  func day(_ day: CalendarDate, since earlier: EarlierFolder) -> CalendarDate {
    guard case .read(let base) = earlier, let plan = base.plan else { return day }
    return max(day, request.day.day(for: plan, base.records))
  }

  /// The earlier state of a plan, judged on the same day.
  func state(_ earlier: EarlierFolder, on day: CalendarDate) -> BaseState {
    switch earlier {
    case .absent: return .absent
    case .same: return .same
    case .read(let base):
      guard let plan = base.plan else { return .damaged(BasePlans.fingerprints(base.findings)) }
      return .judged(JudgedBase(PlanResult(base, plan: plan, asOf: day, request, others.around(plan), against: nil)))
    }
  }

  /// The earlier state of a folder that cannot be judged now.
  func state(ofDamaged earlier: EarlierFolder) -> BaseState {
    switch earlier {
    case .absent: .absent
    case .same: .same
    // One that could be judged before has lost all its verdicts, so everything in it is the change's.
    case .read(let base): base.plan == nil ? .damaged(BasePlans.fingerprints(base.findings)) : .absent
    }
  }

  private static func fingerprints(_ findings: [Finding]) -> Set<Fingerprint> {
    var series = FingerprintSeries()
    return Set(findings.positionsByPlace.map { series.next(FindingIdentity(findings[$0])) })
  }

  /// Whether two folders hold the same files with the same bytes.
  private func isSame(_ loaded: LoadedFolder, at folder: RunRequest.Folder, as base: RunRequest.Folder) -> Bool {
    folder.id == PlanFolder.id(of: base.path) && loaded.isSame(at: folder.path, as: base.path, in: base.tree)
  }

  /// The plans that one is judged beside.
  private func relatives(of plan: Plan) -> [String] {
    [plan.head.parent, plan.head.predecessor].compactMap { $0 }.filter { heads[$0] != nil || folders[$0] != nil }
  }

  /// Whether the folder of an id holds what it held before.
  private func isSame(_ id: String) -> Bool {
    alike.value(of: id) {
      guard let head = heads[id], let base = folders[id], let loaded = try? head.load() else { return false }
      return isSame(loaded, at: head, as: base)
    }
  }
}

/// What an earlier folder is to one that was read.
enum EarlierFolder: Sendable {
  /// There was none.
  case absent
  /// It holds the same, and so do those of the plans it is judged beside.
  case same
  /// It holds something else.
  case read(LoadedFolder)
}

/// A plan that an earlier state had and that is here no more.
struct GonePlan: Sendable {
  /// Where it was.
  let folder: RunRequest.Folder
  /// The plan.
  let plan: Plan
}

/// What a plan is called and the period that it is for, by which it is known under another id.
struct PlanName: Sendable, Hashable {
  private let title: String
  private let period: Period

  init(_ plan: Plan) {
    title = plan.head.title
    period = plan.period
  }
}
