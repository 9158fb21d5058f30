import PlanFiles
import PlanRules

/// An earlier state of the plans of a run, to tell what a change did.
package struct Base: Sendable {
  /// What reports call it.
  package let name: String
  /// The folders that it had of the plans of the run, in the order of their names.
  let folders: [RunRequest.Folder]
  /// Those that stood beside them, among which a plan may be that has been renamed since.
  let neighbours: [RunRequest.Folder]

  /// A state with its folders.
  package init(_ name: String, _ folders: [RunRequest.Folder], beside neighbours: [RunRequest.Folder] = []) {
    self.name = name
    self.folders = folders
    self.neighbours = neighbours
  }
}

/// The earlier states of a run's plans, each read and judged where it is asked for.
struct BasePlans: Sendable {
  private let request: RunRequest
  private let folders: [String: RunRequest.Folder]
  private let neighbours: [RunRequest.Folder]
  private let heads: [String: RunRequest.Folder]
  private let others: OtherPlans
  private let renamed = SharedCache<[PlanName: RunRequest.Folder]>()
  private let alike = SharedCache<Bool>()
  private let names = SharedCache<Set<PlanName>>()

  /// Those of a run that asks for them.
  init?(_ request: RunRequest) {
    guard let base = request.base else { return nil }
    var own = request
    own.base = nil
    own.folders = base.folders
    own.weighing = request.weighing.withoutKnown
    self.request = own
    folders = own.plansByID
    neighbours = base.folders + base.neighbours
    heads = request.plansByID
    others = OtherPlans(own)
  }

  /// The earlier folder of what was read at a place, as far as it has to be looked at: that of its id, unless another plan
  /// stood there, else the one of a plan with its title and period that stood elsewhere.
  func earlier(than loaded: LoadedFolder, at folder: RunRequest.Folder) -> EarlierFolder {
    guard let base = folders[folder.id] else { return moved(loaded.plan, to: folder) }
    let relatives = loaded.plan.map(relatives) ?? []
    if isSame(loaded, at: folder, as: base), relatives.allSatisfy(isSame) { return .same }
    guard let read = try? base.load() else { return moved(loaded.plan, to: folder) }
    guard let plan = loaded.plan, let earlier = read.plan, PlanName(plan).isOther(than: PlanName(earlier)) else {
      return .read(read)
    }
    let followed = moved(plan, to: folder)
    if case .absent = followed, !headNames.contains(PlanName(earlier)) {
      // Title and period were changed together, and the plan that stood here stands nowhere else.
      return .read(read)
    }
    return followed
  }

  /// The titles and periods of all plans of the run.
  private var headNames: Set<PlanName> {
    names.value(of: "") {
      Set(heads.values.compactMap { (try? $0.load())?.plan }.map(PlanName.init))
    }
  }

  private func moved(_ plan: Plan?, to folder: RunRequest.Folder) -> EarlierFolder {
    guard let plan, let base = movedFolders[PlanName(plan)], let read = try? base.under(folder.id).load() else {
      return .absent
    }
    return .read(read)
  }

  /// The folders of plans that do not stand there any more, by their titles and periods.
  private var movedFolders: [PlanName: RunRequest.Folder] {
    renamed.value(of: "") {
      var found: [PlanName: RunRequest.Folder] = [:]
      for folder in neighbours {
        guard let plan = (try? folder.load())?.plan else { continue }
        let name = PlanName(plan)
        let stands = heads[folder.id].flatMap { try? $0.load() }?.plan
        if stands.map({ PlanName($0) == name }) ?? false { continue }
        if found[name] == nil { found[name] = folder }
      }
      return found
    }
  }

  /// The folders of plans that are here no more, and have not only been renamed to one of these.
  func gone(besides plans: [PlanDigest]) -> [GonePlan] {
    // What stood under its own id before is no other plan's new name, and each new name is that of one.
    var renamed: [PlanName: Int] = [:]
    for name in plans.filter({ folders[$0.id] == nil }).compactMap(\.name) { renamed[name, default: 0] += 1 }
    return folders.sorted { $0.key < $1.key }.compactMap { id, folder in
      guard heads[id] == nil, let plan = (try? folder.load())?.plan else { return nil }
      let name = PlanName(plan)
      if let left = renamed[name], left > 0 {
        renamed[name] = left - 1
        return nil
      }
      return plan.head.closing == nil ? GonePlan(folder: folder, plan: plan) : nil
    }
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
      guard let plan = base.plan else { return .damaged(DamagedPlan(base, request.weighing, against: nil)) }
      return .judged(JudgedBase(PlanResult(base, plan: plan, asOf: day, request, others.around(plan), against: nil)))
    }
  }

  /// The earlier state of a folder that cannot be judged now.
  func state(ofDamaged earlier: EarlierFolder) -> BaseState {
    switch earlier {
    case .absent: .absent
    case .same: .same
    // One that could be judged before has lost all its verdicts, so everything in it is the change's.
    case .read(let base): base.plan == nil ? .damaged(DamagedPlan(base, request.weighing, against: nil)) : .absent
    }
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

  /// Whether neither title nor period is the same: one of both may have been corrected.
  func isOther(than name: PlanName) -> Bool { title != name.title && period != name.period }
}
