@testable import PlanRules

/// The figures of an assessment as exact text: `2.5`, or `1/3` where the decimals do not end.
struct Figures: Equatable {
  var value: String?
  var due: String?
  var gap: String?
  var lagPoints: String?
  var percentOfTarget: String?
  var percentOfWay: String?
  var perYear: String?
  var perQuarter: String?
}

extension IndicatorAssessment {
  var figures: Figures {
    Figures(
      value: value?.interval?.exactText, due: schedule?.due.exactText, gap: distances.gap?.exactText,
      lagPoints: distances.lagPoints?.exactText, percentOfTarget: distances.percentOfTarget?.exactText,
      percentOfWay: distances.percentOfWay?.exactText, perYear: distances.requiredPerYear?.exactText,
      perQuarter: distances.requiredPerQuarter?.exactText)
  }
}

extension Ratio {
  var exactText: String { decimal?.trimmed.description ?? "\(numerator)/\(denominator)" }
}

extension Interval {
  /// `544`, `≥544`, `＞80`, `＜200`, or `26.6–29.4`.
  var exactText: String {
    if let single { return single.exactText }
    switch (lower, upper) {
    case (let lower?, nil): return (lower.isOpen ? "＞" : "≥") + lower.value.exactText
    case (nil, let upper?): return (upper.isOpen ? "＜" : "≤") + upper.value.exactText
    case (let lower?, let upper?): return lower.value.exactText + "–" + upper.value.exactText
    case (nil, nil): return "any"
    }
  }
}
