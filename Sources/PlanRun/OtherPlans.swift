import PlanRules

/// The plans of a run that a plan is judged beside.
struct OtherPlans: Sendable {
  private let predecessors: Predecessors
  private let parents: Parents

  init(_ request: RunRequest) {
    // The data alone is looked at without verdicts, and so without those of the plan before it and the plan above it.
    let folders = request.weighing.purpose == .validate ? [:] : request.plansByID
    predecessors = Predecessors(among: folders)
    parents = Parents(among: folders)
  }

  /// What is known of the plans around one.
  func around(_ plan: Plan) -> Surroundings {
    let parent = parents.parent(of: plan)
    return Surroundings(
      predecessor: predecessors.results(before: plan), parent: plan.looksAbove ? parent?.index : nil,
      above: parent?.plan)
  }
}

/// What is known of the plan before and of the plan above another one.
struct Surroundings {
  /// What the plan before it came to.
  let predecessor: FinalResults?
  /// The plan above it with its records, where a target keeps step with something that the plan does not name.
  let parent: ObservationIndex?
  /// The plan above it.
  let above: Plan?
}
