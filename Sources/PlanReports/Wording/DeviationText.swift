import PlanRules

/// How far a value lies from what it is held against, in words: `低于应达值3.2个百分点`, never a bare sign.
struct DeviationText {
  private let deviation: Deviation
  private let unit: Unit
  private let places: Int
  private let language: Language

  /// The distance of a value in a unit, with as many decimal places as it is shown with.
  init(_ deviation: Deviation, unit: Unit, places: Int, _ language: Language) {
    self.deviation = deviation
    self.unit = unit
    self.places = places
    self.language = language
  }

  /// How far, in the unit; of percentages in percentage points.
  private var size: String { unit.difference(FigureText.difference(deviation.size, to: places), language) }

  /// `低于应达值3.2个百分点`, `超出上限12（1/10万）`, `等于目标值`.
  var sentence: String {
    if unit.isRank { return ranked }
    let name = yardstick.text(in: language)
    switch deviation.side {
    case .above:
      return isUpperLimit
        ? language.text("超出\(name)\(size)", "\(size) above \(name)")
        : language.text("高于\(name)\(size)", "\(size) above \(name)")
    case .below: return language.text("低于\(name)\(size)", "\(size) below \(name)")
    case .even: return language.text("等于\(name)", "equal to \(name)")
    }
  }

  /// The same where it is clear what it is held against: `高0.73个百分点`.
  var short: String {
    if unit.isRank { return ranked }
    switch deviation.side {
    case .above: return language.text("高\(size)", "\(size) above")
    case .below: return language.text("低\(size)", "\(size) below")
    case .even: return language.text("相等", "equal")
    }
  }

  /// Of places in an order the smaller is the better one, so that above and below would say nothing.
  private var ranked: String {
    let name = yardstick.text(in: language)
    let count = FigureText.difference(deviation.size, to: places)
    switch deviation.side {
    case .above: return language.text("比\(name)靠后\(count)位", "\(size) behind \(name)")
    case .below: return language.text("比\(name)靠前\(count)位", "\(size) ahead of \(name)")
    case .even: return language.text("等于\(name)", "equal to \(name)")
    }
  }

  private var isUpperLimit: Bool {
    switch deviation.yardstick {
    case .ceiling, .ceilingToDate, .upperEnd: true
    case .due, .target, .lowerEnd: false
    }
  }

  private var yardstick: Wording {
    switch deviation.yardstick {
    case .due where unit.isRank: Wording(zh: "应达名次", en: "the rank due")
    case .target where unit.isRank, .ceiling where unit.isRank: Wording(zh: "目标名次", en: "the target rank")
    case .due: Wording(zh: "应达值", en: "the value due")
    case .target: Wording(zh: "目标值", en: "the target")
    case .ceiling: Wording(zh: "上限", en: "the ceiling")
    case .ceilingToDate: Wording(zh: "按时间折算的上限", en: "the share of the ceiling for the time so far")
    case .lowerEnd: Wording(zh: "区间下限", en: "the lower end of the range")
    case .upperEnd: Wording(zh: "区间上限", en: "the upper end of the range")
    }
  }

  /// On which side of a number a value lies, where only that is said: `低于应达值`.
  var relation: String {
    let name = yardstick.text(in: language)
    switch deviation.side {
    case .above where unit.isRank: return language.text("落后于\(name)", "behind \(name)")
    case .below where unit.isRank: return language.text("优于\(name)", "ahead of \(name)")
    case .above:
      return isUpperLimit
        ? language.text("超出\(name)", "above \(name)") : language.text("高于\(name)", "above \(name)")
    case .below: return language.text("低于\(name)", "below \(name)")
    case .even: return language.text("等于\(name)", "equal to \(name)")
    }
  }
}
