import PlanRules
import PlanRun

/// Sentences on targets.
struct TargetWording {
  private let judged: PlanResult
  private let language: Language

  init(_ judged: PlanResult, _ language: Language) {
    self.judged = judged
    self.language = language
  }

  /// What was found on a target, and what would mend it.
  func texts(_ facts: TargetFacts) -> (message: String, remedy: String) {
    switch facts {
    case .indicator(let assessed, _): IndicatorWording(assessed, in: judged, language).texts
    case .annualTarget(let annual, _): AnnualWording(annual, in: judged, language).texts
    }
  }
}
