import PlanRules

/// Where an indicator is heading, as JSON.
struct JSONOutlook {
  private let outlook: Outlook
  /// The number that the target asks for, where it is one.
  private let target: Ratio?
  private let places: Int

  init(_ outlook: Outlook, target: Ratio?, places: Int) {
    self.outlook = outlook
    self.target = target
    self.places = places
  }

  /// `reason` says why there is no ratio of growth, and no projection either where that is null too.
  func object() -> JSONOutput {
    let line = try? outlook.projection.get()
    let growth = try? outlook.growth.get()
    let effort = try? outlook.effort.get()
    return .object([
      ("projected", JSONOutput(line.map { FigureText.rounded($0.value, to: places, telling: [target]) })),
      ("attains", attains(line?.attains)),
      ("growthRatio", JSONOutput(growth.map { FigureText.share($0.ratio) })),
      ("class", JSONOutput(outlook.growthClass?.rawValue)),
      ("reason", JSONOutput(reason)),
      ("effortFactor", JSONOutput(effort.map { FigureText.rate($0.factor) })),
    ])
  }

  private func attains(_ truth: Truth?) -> JSONOutput {
    switch truth {
    case .yes: .bool(true)
    case .no: .bool(false)
    case .undetermined, nil: .null
    }
  }

  private var reason: String? {
    if case .failure(let gap) = outlook.growth { gap.rawValue } else { nil }
  }
}
