import PlanFiles
import PlanRules

extension PlanResult {
  /// What was checked and is as required, under the identities that findings on the same things would have.
  package var passed: [FindingIdentity] {
    let targets = reached.map { FindingIdentity(.target, of: plan.id, plan[$0.indicator].code) }
    let annual = reachedAnnual.map { assessed in
      FindingIdentity(
        .annualTarget, of: plan.id, plan[assessed.series].code, region: assessed.region, period: assessed.period,
        detail: assessed.isCounted ? nil : assessed.setBy)
    }
    let running = inHand.filter(\.status.isReached).map { running in
      FindingIdentity(
        .annualTarget, of: plan.id, plan[running.series].code, region: running.region, period: running.period,
        detail: running.isCounted ? nil : running.setBy)
    }
    return targets + annual + running + passedTasks
  }

  /// What is neither reached nor failed: figures are awaited, or do not decide.
  var awaited: [FindingIdentity] {
    let targets = indicators.filter { $0.status.isAwaited }.map {
      FindingIdentity(.target, of: plan.id, plan[$0.indicator].code)
    }
    let running = inHand.filter { $0.status.isAwaited }.map { running in
      FindingIdentity(
        .annualTarget, of: plan.id, plan[running.series].code, region: running.region, period: running.period,
        detail: running.isCounted ? nil : running.setBy)
    }
    return targets + running
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
