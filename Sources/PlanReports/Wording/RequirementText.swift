import PlanRules

/// What is still needed to a target, by the month, quarter or year: `每年0.4个百分点`.
struct RequirementText {
  private let requirement: PaceNeeded
  private let measure: Measure
  private let unit: Unit
  private let places: Int
  private let language: Language

  init(_ requirement: PaceNeeded, measure: Measure, unit: Unit, places: Int, _ language: Language) {
    self.requirement = requirement
    self.measure = measure
    self.unit = unit
    self.places = places
    self.language = language
  }

  /// The amount alone.
  var figure: String { FigureText.difference(requirement.amount, to: places) }

  /// The amount with its unit and how often.
  var sentence: String {
    // Falls that compound are rates themselves, and no differences of rates.
    let amount = measure.compounds ? figure + unit.behindFigures : unit.difference(figure, language)
    let (zh, en) = (requirement.each.name.zh, requirement.each.name.en)
    return language.text("\(zh)\(amount)", "\(amount) \(en)")
  }
}

extension Measure {
  /// Whether rates of the periods are compounded to the value.
  fileprivate var compounds: Bool { self == .compoundedFall || self == .compoundedRise }
}

extension PaceNeeded.Cycle {
  /// How often.
  var name: Wording {
    switch self {
    case .month: Wording(zh: "每月", en: "a month")
    case .quarter: Wording(zh: "每季", en: "a quarter")
    case .year: Wording(zh: "每年", en: "a year")
    }
  }
}
