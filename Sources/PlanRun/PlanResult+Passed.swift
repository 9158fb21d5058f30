import PlanFiles
import PlanRules

extension PlanResult {
  /// What was checked and is as required, under the identities that findings on the same things would have.
  package var passed: [FindingIdentity] {
    reached.map { FindingIdentity(target: $0.indicator, of: plan) }
      + reachedAnnual.map { FindingIdentity($0, of: plan) }
      + inHand.filter(\.status.isReached).map { FindingIdentity($0, of: plan) } + passedTasks
  }

  /// What is neither reached nor failed: figures are awaited, or do not decide.
  var awaited: [FindingIdentity] {
    indicators.filter(\.status.isAwaited).map { FindingIdentity(target: $0.indicator, of: plan) }
      + inHand.filter(\.status.isAwaited).map { FindingIdentity($0, of: plan) }
  }

  /// The tasks and milestones that are done or on schedule, occasion by occasion where they come again.
  private var passedTasks: [FindingIdentity] {
    tasks.flatMap { share -> [FindingIdentity] in
      let entry = share.entry
      let milestones = entry.milestones.filter(\.state.isAsRequired).map(identity)
      if entry.occasions.contains(where: { $0.period != nil }) {
        return entry.occasions.filter(\.state.isAsRequired).map(identity) + milestones
      }
      return (share.state.isAsRequired ? [FindingIdentity(.task, of: plan.id, plan.tasks[entry.task].id)] : [])
        + milestones
    }
  }

  private func identity(of matter: Matter) -> FindingIdentity {
    switch matter.subject {
    case .task(let position):
      FindingIdentity(.task, of: plan.id, plan.tasks[position].id, period: matter.period)
    case .milestone(let position):
      FindingIdentity(.milestone, of: plan.id, plan.milestones[position].code, period: matter.period)
    }
  }

  /// The files that nothing found points at, for a run on the data alone.
  package var cleanFileIdentities: [FindingIdentity] {
    cleanFiles.map { file in
      FindingIdentity(.file, of: plan.id, file.path.split(separator: "/").last.map(String.init))
    }
  }
}

extension MatterState {
  /// Whether it is done, or under way with nothing amiss.
  fileprivate var isAsRequired: Bool { isDone || self == .onSchedule }
}

extension Status {
  /// Whether figures are awaited, or do not decide.
  fileprivate var isAwaited: Bool { self == .notYetDue || self == .unreported || self == .undetermined }
}
