import PlanRules

/// What of a selection one plan knows; a name that no plan of a run knows refuses the run.
struct SelectionAnswer: Sendable {
  private let department: Answer?
  private let category: Answer?
  private let indicators: [Answer]

  /// What a plan says to a name.
  private enum Answer {
    case known
    /// Several fit it.
    case several([RunFacts.Fitting])
    /// Nothing has it; all the names there are that may be meant.
    case unknown(nearest: [String])
  }

  /// Of a folder without a plan.
  static let nothing = SelectionAnswer()

  private init() {
    department = nil
    category = nil
    indicators = []
  }

  init(_ selection: Selection, in plan: Plan) {
    department = selection.department.map { name in
      switch plan.names.department(name) {
      case .one, .several: .known
      case .none(let nearest): .unknown(nearest: nearest)
      }
    }
    category = selection.category.map { name in
      let categories = plan.indicators.compactMap(\.category)
      if categories.contains(name) { return .known }
      return .unknown(nearest: NearestNames.nearest(to: name, among: categories))
    }
    indicators = selection.indicators.map { name in
      switch plan.names.series(name) {
      case .one: .known
      case .several(let ids):
        .several(
          ids.map { RunFacts.Fitting(name: plan[$0].name, number: plan.indicator($0)?.number, code: plan[$0].code) })
      case .none(let nearest): .unknown(nearest: nearest)
      }
    }
  }

  /// Why a run over plans with these answers is refused: a name that none of them knows.
  static func refusal(of selection: Selection, _ answers: [SelectionAnswer]) -> Refusal? {
    guard !answers.isEmpty else { return nil }
    if let name = selection.department,
      let refusal = refusal(of: name, .department, answers.compactMap(\.department))
    {
      return refusal
    }
    if let name = selection.category,
      let refusal = refusal(of: name, .category, answers.compactMap(\.category))
    {
      return refusal
    }
    return selection.indicators.indices.lazy.compactMap { position in
      refusal(
        of: selection.indicators[position], .indicator, answers.map { $0.indicators[position] })
    }.first
  }

  private static func refusal(of name: String, _ kind: RunFacts.Kind, _ answers: [Answer]) -> Refusal? {
    var (nearest, several): ([String], [RunFacts.Fitting]) = ([], [])
    for answer in answers {
      switch answer {
      case .known: return nil
      case .several(let fitting): several += fitting.filter { !several.contains($0) }
      case .unknown(let names): nearest += names
      }
    }
    guard several.isEmpty else { return Refusal(.ambiguousName(kind, name, fitting: several)) }
    // The nearest of each plan hold the nearest of all.
    return Refusal(.unknownName(kind, name, nearest: NearestNames.nearest(to: name, among: nearest)))
  }
}
