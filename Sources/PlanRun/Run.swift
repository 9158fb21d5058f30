import PlanFiles
import PlanRules

/// One run over plan folders: each is loaded, judged and weighed, by as many threads as are asked for, and what is made of its
/// result handed on in the order of the folders.
package struct Run: Sendable {
  private let request: RunRequest

  /// A run as asked for.
  package init(_ request: RunRequest) { self.request = request }

  /// How many folders it looks at.
  package var count: Int { folders.count }

  /// What is no plan is told of unless its rule is left out.
  private var folders: [RunRequest.Folder] {
    request.folders.filter { folder in !(folder.fault.map { request.weighing.skips($0.rule) } ?? false) }
  }

  /// Hands on the result of each folder in order and tells how the run ended.
  ///
  /// - Throws: A refusal, after which nothing of what was handed on may be shown: there is no such folder, two folders
  ///   share an id, or no plan knows what was selected.
  package func perform(_ hand: (RunItem) -> Void) throws(Refusal) -> RunSummary {
    try perform(making: { $0 }, hand)
  }

  /// Hands on what is made of each folder's result, in order; it is made where the result is, so that results do not wait.
  ///
  /// - Throws: As above.
  package func perform<Product: Sendable>(
    making make: @escaping @Sendable (RunItem) -> Product, _ hand: (Product) -> Void
  ) throws(Refusal) -> RunSummary {
    try refuseSharedIDs()
    let others = OtherPlans(request)
    let bases = BasePlans(request)
    let folders = folders
    var digests: [PlanDigest] = []
    var refusal: Refusal?
    let work = OrderedWork(count: folders.count, threads: request.jobs) { position in
      do throws(Refusal) {
        return Outcome.made(self.made(of: try self.item(of: folders[position], others, bases), make))
      } catch {
        return Outcome.refused(error)
      }
    }
    work.perform { outcome in
      switch outcome {
      case .made(let made):
        digests.append(made.digest)
        hand(made.product)
      case .refused(let error): refusal = error
      }
      return refusal == nil
    }
    if let refusal { throw refusal }
    if request.isComplete {
      let known = request.weighing.plansGone(besides: request.folders.map(\.id))
      let changed = (bases?.gone(besides: digests) ?? []).map { DamagedPlan($0, request.weighing) }
      for gone in known + changed {
        let made = made(of: .damaged(gone), make)
        digests.append(made.digest)
        hand(made.product)
      }
    }
    guard !digests.isEmpty else { throw Refusal(.noPlan(named: nil, nearest: [])) }
    if !request.selection.isWhole {
      let answers = digests.filter(\.isJudged).map(\.answer)
      if let refusal = SelectionAnswer.refusal(of: request.selection, answers) { throw refusal }
    }
    return RunSummary(digests, request.weighing, base: request.base?.name)
  }

  /// What is kept of a folder, and what is made of it.
  private struct Made<Product: Sendable>: Sendable {
    let digest: PlanDigest
    let product: Product
  }

  private enum Outcome<Product: Sendable>: Sendable {
    case made(Made<Product>)
    case refused(Refusal)
  }

  private func made<Product>(of item: RunItem, _ make: (RunItem) -> Product) -> Made<Product> {
    let digest =
      switch item {
      case .judged(let result): PlanDigest(result, request.weighing.purpose)
      case .damaged(let damaged): PlanDigest(damaged)
      }
    return Made(digest: digest, product: make(item))
  }

  private func item(of folder: RunRequest.Folder, _ others: OtherPlans, _ bases: BasePlans?) throws(Refusal) -> RunItem
  {
    if let fault = folder.fault {
      return .damaged(DamagedPlan(fault, at: folder, request.weighing))
    }
    guard let loaded = try? folder.load() else { throw Refusal(.noPlan(named: folder.path, nearest: [])) }
    let earlier = bases?.earlier(than: loaded, at: folder)
    guard let plan = loaded.plan else {
      let state = earlier.flatMap { bases?.state(ofDamaged: $0) }
      return .damaged(DamagedPlan(loaded, request.weighing, against: state))
    }
    let own = request.day.day(for: plan, loaded.records)
    let day = earlier.flatMap { bases?.day(own, since: $0) } ?? own
    let state = earlier.flatMap { bases?.state($0, on: day) }
    let result = PlanResult(loaded, plan: plan, asOf: day, request, others.around(plan), against: state)
    if request.folders.count == 1 {
      // The process ends with the report; taking the one plan apart object by object before that would only delay it.
      _ = Unmanaged.passRetained(result)
    }
    return .judged(result)
  }

  /// Findings are told apart by the id of their plan, so two plans of one id cannot be in one run.
  private func refuseSharedIDs() throws(Refusal) {
    guard request.folders.count > 1 else { return }
    let plans = request.plans
    let ids = Dictionary(grouping: plans, by: \.id)
    if let first = plans.first(where: { (ids[$0.id] ?? []).count > 1 }) {
      throw Refusal(.sharedID(first.id, paths: (ids[first.id] ?? []).map(\.shown)))
    }
  }
}
