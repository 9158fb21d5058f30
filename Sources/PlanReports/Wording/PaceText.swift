import PlanRules
import PlanRun

/// How far a target is ahead of or behind what is due, in a few words: `快1.8个百分点`, `低0.5个百分点`.
struct PaceText {
  private let judged: PlanResult
  private let language: Language

  init(_ judged: PlanResult, _ language: Language) {
    self.judged = judged
    self.language = language
  }

  /// Of a target in the quarter's table; nothing where no figure tells.
  func short(_ subject: QuarterRow.Subject?) -> String? {
    switch subject {
    case .indicator(let assessed): indicator(assessed)
    case .running(let running): YearInHandText(running, in: judged, language).pace
    case .over(let annual): AnnualText(annual, in: judged).result(language)
    case nil: nil
    }
  }

  private func indicator(_ assessed: IndicatorAssessment) -> String? {
    // Of what adds up a share of the whole is what planners compare.
    if assessed.measure == .total, assessed.limit != .ceiling, let lead = assessed.distances.leadPoints {
      return PaceText.points(lead, language)
    }
    return IndicatorText(assessed, in: judged, language).deviation?.short
  }

  /// `快3个百分点`, `慢1个百分点`, `平`.
  static func points(_ lead: Ratio, _ language: Language) -> String {
    guard lead != .zero else { return language.text("平", "level") }
    let size = FigureText.difference(lead.magnitude, to: 2)
    let points = Unit.percent.difference(size, language)
    return lead > .zero
      ? language.text("快\(points)", "\(points) ahead") : language.text("慢\(points)", "\(points) behind")
  }
}
