import PlanRules
import PlanRun

/// What was reported for one year, as a cell of a table: `96.1`, `2.62初`, `686（1—9月）`.
struct YearText {
  private let reading: YearReading
  private let judged: PlanResult
  private let language: Language

  init(_ reading: YearReading, in judged: PlanResult, _ language: Language) {
    self.reading = reading
    self.judged = judged
    self.language = language
  }

  /// The figure alone.
  var figure: String {
    switch reading.content {
    case .published(let positions): positions.map { judged.records.observations[$0].printed }.joined(separator: "／")
    case .counted(let value, let places): FigureText.rounded(value, to: places)
    case .sum(let interval, let places): FigureText.interval(interval, places: places)
    }
  }

  /// The months in brackets where it is not of the year alone.
  private var months: String {
    reading.isOfOtherMonths ? language.bracketed(reading.period.text(within: reading.year, language)) : ""
  }

  /// What stands behind a figure that is not simply verified; nothing where the cell says so itself.
  private var state: FigureState? { reading.saysState ? nil : reading.state }

  /// In a table for people, where a sign says how final the figure is.
  var marked: String { figure + (state.flatMap(YearText.mark)?.text(in: language) ?? "") + months }

  /// In a table for spreadsheets, which has no room for a legend.
  var inFull: String {
    let word = state.map { language.bracketed($0.name.text(in: language)) } ?? ""
    return figure + word + months
  }

  /// The sign of a state behind a figure.
  static func mark(_ state: FigureState) -> Wording? {
    switch state {
    case .forecast: Wording(zh: "预", en: "f")
    case .preliminary: Wording(zh: "初", en: "p")
    case .revised: Wording(zh: "修", en: "r")
    case .verified: nil
    }
  }

  /// What the signs of some readings mean; `nil` where none has one.
  static func legend(of readings: [YearReading]) -> Wording? {
    let states = FigureState.allCases.filter { state in readings.contains { !$0.saysState && $0.state == state } }
    let marks = states.compactMap { state in mark(state).map { (mark: $0, name: state.name) } }
    guard !marks.isEmpty else { return nil }
    return Wording(
      zh: "历年数的记号：" + marks.map { "\($0.mark.zh) \($0.name.zh)" }.joined(separator: "，"),
      en: "figures of the years: " + marks.map { "\($0.mark.en) \($0.name.en)" }.joined(separator: ", "))
  }
}
