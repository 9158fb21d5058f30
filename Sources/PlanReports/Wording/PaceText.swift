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
    if assessed.measure == .total, assessed.limit != .ceiling, let pace = assessed.distances.pace {
      return PaceText.points(pace, language)
    }
    return IndicatorText(assessed, in: judged, language).deviation?.short
  }

  /// `快3个百分点`, `慢1个百分点`, `平`.
  static func points(_ pace: Pace, _ language: Language) -> String {
    func size(_ points: Ratio) -> String { Unit.percent.difference(FigureText.difference(points, to: 2), language) }
    return switch pace {
    case .even: language.text("平", "level")
    case .ahead(let points): language.text("快\(size(points))", "\(size(points)) ahead")
    case .behind(let points): language.text("慢\(size(points))", "\(size(points)) behind")
    }
  }
}
