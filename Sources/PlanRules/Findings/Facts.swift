/// What a rule found, in types, by the family of the rule; sentences are made of it elsewhere.
public indirect enum Facts: Sendable {
  /// On a target.
  case targets(TargetFacts)
  /// On tasks, milestones and owed figures.
  case tasks(TaskFacts)
  /// On figures that contradict each other.
  case consistency(ConsistencyFacts)
  /// On files, tables and cells.
  case data(DataFacts)
  /// Between plans.
  case hierarchy(HierarchyFacts)
  /// Against an earlier state of the plan.
  case changes(ChangesFacts)
  /// On the run itself.
  case run(RunFacts)

  /// The rule that found it.
  public var rule: Rule {
    switch self {
    case .targets(let facts): facts.rule
    case .tasks(let facts): facts.rule
    case .consistency(let facts): facts.rule
    case .data(let facts): facts.rule
    case .hierarchy(let facts): facts.rule
    case .changes(let facts): facts.rule
    case .run(let facts): facts.rule
    }
  }
}
