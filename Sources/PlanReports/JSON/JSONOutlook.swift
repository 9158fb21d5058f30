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
  func add(to json: inout JSONWriter) {
    let line = try? outlook.projection.get()
    let growth = try? outlook.growth.get()
    let effort = try? outlook.effort.get()
    json.word("projected", line.map { FigureText.rounded($0.value, to: places, telling: [target]) })
    json.member("attains", line?.attains.answer)
    json.word("growthRatio", growth.map { FigureText.share($0.ratio) })
    json.word("class", outlook.growthClass?.rawValue)
    json.member("reason", reason)
    json.word("effortFactor", effort.map { FigureText.rate($0.factor) })
  }

  private var reason: String? {
    if case .failure(let gap) = outlook.growth { gap.rawValue } else { nil }
  }
}

extension Truth {
  /// Whether it is so; `nil` where nobody knows.
  var answer: Bool? {
    switch self {
    case .yes: true
    case .no: false
    case .undetermined: nil
    }
  }
}
