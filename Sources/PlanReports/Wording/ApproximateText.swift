import PlanFiles
import PlanRules

extension AnnualAssessment {
  /// Why the data does not decide, in words.
  var reasonName: Wording? { lacksTolerance ? ApproximateText.lack : reason?.name }
}

/// What `左右` leaves open, in words: how far off a value is, what is allowed, and how a plan states that.
struct ApproximateText {
  private let unit: Unit
  private let places: Int
  private let language: Language

  /// Sentences on figures in a unit.
  init(unit: Unit, places: Int, _ language: Language) {
    self.unit = unit
    self.places = places
    self.language = language
  }

  private func number(_ value: Ratio) -> String { FigureText.legible(value, orTo: places) + unit.behindFigures }

  /// `比60%低3个百分点`.
  func offNumber(_ shortfall: ApproximateShortfall) -> String {
    let number = number(shortfall.aim)
    let distance = unit.difference(FigureText.difference(shortfall.distance, to: places), language)
    return shortfall.isBelow
      ? language.text("比\(number)低\(distance)", "\(distance) below \(number)")
      : language.text("比\(number)高\(distance)", "\(distance) above \(number)")
  }

  /// `容许相差5%，即不低于57%`; nothing where no tolerance is stated.
  func room(of goal: Goal?) -> String? {
    guard let goal, case .about(_, _, let tolerance?) = goal, let edge = goal.edge else { return nil }
    let (within, edgeText) = (FigureText.exact(tolerance, orTo: 4), number(edge))
    return goal.isCeiling
      ? language.text("容许相差\(within)%，即不高于\(edgeText)", "a tolerance of \(within)%, that is not above \(edgeText)")
      : language.text("容许相差\(within)%，即不低于\(edgeText)", "a tolerance of \(within)%, that is not below \(edgeText)")
  }

  /// The tolerance in brackets behind a target; nothing where there is none.
  func roomInBrackets(of goal: Goal?) -> String {
    room(of: goal).map { language.text("（\($0)）", " (\($0))") } ?? ""
  }

  /// Why nothing is decided short of the number.
  static let lack = Wording(zh: "目标写“左右”而没有写明容差", en: "an approximate target without a stated tolerance")

  /// How a plan states a tolerance.
  static let remedy = Wording(
    zh:
      "在 \(PlanTable.head.fileName) 的 assumptions 中写明目标的容差，如 \(example)，即容许比目标数差 5%",
    en:
      "state a tolerance for targets under assumptions in \(PlanTable.head.fileName), as \(example), which allows 5% of the number"
  )

  private static let example = "\"approximate\": {\"targets\": 5}"
}
