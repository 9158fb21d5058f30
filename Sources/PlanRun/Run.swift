import PlanFiles
import PlanRules

/// One run over plan folders: each is loaded, judged and weighed, and its result handed on before the next is begun.
package struct Run: Sendable {
  private let request: RunRequest

  /// A run as asked for.
  package init(_ request: RunRequest) { self.request = request }

  /// Hands on the result of each folder in order and tells how the run ended.
  ///
  /// - Throws: A refusal, after which nothing of what was handed on may be shown: there is no such folder, two folders
  ///   share an id, or no plan knows what was selected.
  package func perform(_ hand: (RunItem) -> Void) throws(Refusal) -> RunSummary {
    try refuseSharedIDs()
    var others = OtherPlans(request)
    var digests: [PlanDigest] = []
    func handOn(_ item: RunItem) {
      switch item {
      case .judged(let result): digests.append(PlanDigest(result, request.weighing.purpose))
      case .damaged(let damaged): digests.append(PlanDigest(damaged))
      }
      hand(item)
    }
    for folder in request.folders where !isPassedOver(folder) { handOn(try item(of: folder, &others)) }
    if request.isComplete {
      for gone in request.weighing.plansGone(besides: request.folders.map(\.id)) { handOn(.damaged(gone)) }
    }
    guard !digests.isEmpty else { throw Refusal(.noPlan(named: nil, nearest: [])) }
    let answers = digests.filter(\.isJudged).map(\.answer)
    if let refusal = SelectionAnswer.refusal(of: request.selection, answers) { throw refusal }
    return RunSummary(digests, request.weighing)
  }

  private func item(of folder: RunRequest.Folder, _ others: inout OtherPlans) throws(Refusal) -> RunItem {
    if let fault = folder.fault {
      return .damaged(DamagedPlan(fault, at: folder, request.weighing))
    }
    guard
      let loaded = try? PlanFolder.load(folder.path, shownAs: folder.shown)
    else { throw Refusal(.noPlan(named: folder.path, nearest: [])) }
    guard let plan = loaded.plan else { return .damaged(DamagedPlan(loaded, request.weighing)) }
    let day = request.day.day(for: plan, loaded.records)
    let result = PlanResult(loaded, plan: plan, asOf: day, request, others.around(plan))
    if request.folders.count == 1 {
      // The process ends with the report; taking the one plan apart object by object before that would only delay it.
      _ = Unmanaged.passRetained(result)
    }
    return .judged(result)
  }

  /// What is no plan is told of unless its rule is left out.
  private func isPassedOver(_ folder: RunRequest.Folder) -> Bool {
    folder.fault.map { request.weighing.skips($0.rule) } ?? false
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

extension RunRequest.Folder {
  /// The id of the plan in it.
  var id: String { PlanFolder.id(of: path) }
}
