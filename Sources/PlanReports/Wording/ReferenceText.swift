import PlanRules

/// What a target that keeps step with another series is held against, in figures.
struct ReferenceText {
  private let pace: ReferencePace
  private let unit: Unit
  private let places: Int
  private let language: Language

  /// A reference whose figure is in a unit, and of levels has so many places.
  init(_ pace: ReferencePace, unit: Unit, places: Int, _ language: Language) {
    self.pace = pace
    self.unit = unit
    self.places = places
    self.language = language
  }

  /// The figure with its unit.
  var figure: String { FigureText.legible(pace.value, orTo: pace.kind == .level ? places : 2) + unit.behindFigures }

  /// What the figure is, and of which years: `2021—2023年年均5.4%`.
  var sentence: String {
    let (zh, en) = (pace.period.text(in: .zh), pace.period.description)
    return switch pace.kind {
    case .averageGrowth: language.text("\(zh)年均 \(figure)", "\(figure) a year over \(en)")
    case .compoundedGrowth: language.text("\(zh)累计 \(figure)", "\(figure) over \(en)")
    case .averageLevel: language.text("\(zh)平均 \(figure)", "\(figure) on the average of \(en)")
    case .level: language.text("\(zh) \(figure)", "\(figure) in \(en)")
    }
  }

  /// The name with the figure, for a cell: `国内生产总值 5.4%`.
  var inCell: String { "\(pace.name) \(figure)" }
}
