import PlanRules
import PlanRun

/// A row of what `progress` and `check` show: an indicator, or a number set for one period.
///
/// What stands in it is made when a column asks for it: most layouts show only a part.
struct ProgressRow: Sendable {
  private let judged: PlanResult
  private let language: Language
  private let subject: Subject
  /// The row of the quarter's table, where one is made.
  private let quarter: QuarterRow?

  private enum Subject: Sendable {
    case indicator(IndicatorAssessment, IndicatorText)
    case annual(AnnualAssessment, AnnualText)
    case running(YearInHandText)
  }

  /// The row of an indicator.
  init(
    _ assessed: IndicatorAssessment, in judged: PlanResult, _ language: Language, quarter: QuarterRow? = nil
  ) {
    self.quarter = quarter
    self.judged = judged
    self.language = language
    subject = .indicator(assessed, IndicatorText(assessed, in: judged, language))
  }

  /// The row of a number set for one period.
  init(_ annual: AnnualAssessment, in judged: PlanResult, _ language: Language, quarter: QuarterRow? = nil) {
    self.quarter = quarter
    self.judged = judged
    self.language = language
    subject = .annual(annual, AnnualText(annual, in: judged))
  }

  /// The row of a number set for a period that still runs.
  init(_ running: YearInHand, in judged: PlanResult, _ language: Language, quarter: QuarterRow? = nil) {
    self.quarter = quarter
    self.judged = judged
    self.language = language
    subject = .running(YearInHandText(running, in: judged, language, quarter: quarter))
  }
}

// MARK: - What it is about

extension ProgressRow {
  var plan: String { judged.plan.id }
  var asOf: CalendarDate { judged.assessment.asOf }

  private var id: SeriesID {
    switch subject {
    case .indicator(let assessed, _): assessed.indicator
    case .annual(let annual, _): annual.series
    case .running(let text): text.running.series
    }
  }
  private var series: Series { judged.plan[id] }
  private var indicator: Indicator? { judged.plan.indicator(id) }

  var kind: Wording {
    switch subject {
    case .indicator: Wording(zh: "指标", en: "indicator")
    case .annual: Wording(zh: "年度目标", en: "annual target")
    case .running: Wording(zh: "本年目标", en: "target of the year")
    }
  }
  var number: String? { indicator?.number }
  var code: String { series.code }
  var name: String { series.name }
  var unit: String {
    switch subject {
    case .indicator(_, let text): text.unit
    case .annual, .running: series.unit.text
    }
  }
  var category: String? { indicator?.category }
  var nature: Wording? { indicator?.nature?.name }
  var region: String? {
    switch subject {
    case .indicator: nil
    case .annual(let annual, _): annual.region
    case .running(let text): text.running.region
    }
  }
  /// Who set a number for a period.
  var setBy: String? {
    switch subject {
    case .indicator: nil
    case .annual(let annual, _): judged.records.annualTargets[annual.annualTarget].setBy
    case .running(let text): text.setBy
    }
  }
  var period: Period {
    switch subject {
    case .indicator: judged.plan.period
    case .annual(let annual, _): annual.period
    case .running(let text): text.running.period
    }
  }
  var periodInWords: String { period.text(in: language) }
}

// MARK: - How it stands

extension ProgressRow {
  var baseline: String? {
    guard case .indicator(_, let text) = subject else { return nil }
    return text.publishedBaseline
  }
  /// What was reported for each year; of numbers set for single periods nothing.
  var years: [YearReading] { ofIndicator { assessed, _ in assessed.years } ?? [] }

  /// What was reported for a year.
  func year(_ year: Int) -> YearText? {
    years.first { $0.year == year }.map { YearText($0, in: judged, language) }
  }

  var target: String? {
    switch subject {
    case .indicator(let assessed, _): assessed.target?.text
    case .annual(_, let text): text.target
    case .running(let text): text.number
    }
  }
  /// The target, and the figure that it keeps step with.
  var targetWithReference: String? {
    switch subject {
    case .indicator(_, let text): text.targetWithReference
    case .annual(_, let text): text.target
    case .running(let text): text.number
    }
  }
  /// Of a target that is cancelled nothing is due.
  var due: String? {
    if case .running(let text) = subject { return text.due }
    return ofIndicator { assessed, text in assessed.status == .notApplicable ? nil : text.due }
  }
  /// What makes so much due, in words.
  var dueBasisInWords: String? {
    if case .running(let text) = subject { return text.basis }
    return dueBasis.map { DueBasisText($0).name.text(in: language) }
  }
  var dueBasis: Schedule.Basis? { due == nil ? nil : ofIndicator { assessed, _ in assessed.schedule?.basis } }
  /// The value due with the mark of its rule, where it does not lie on the straight line.
  var markedDue: String? {
    due.map { due in
      let mark = dueBasis.flatMap { DueBasisText($0).mark?.text(in: language) }
      return mark.map { due + $0 } ?? due
    }
  }
  var actual: String? {
    switch subject {
    case .indicator(_, let text): text.actual
    case .annual(_, let text): text.actual
    case .running(let text): text.value
    }
  }
  /// The value that is judged, and of which months where those are not plain.
  var actualWithPeriod: String? {
    switch subject {
    case .indicator(_, let text): text.actualWithPeriod
    case .annual(_, let text): text.actual
    case .running(let text): text.value
    }
  }
  var gap: String? {
    if case .running(let text) = subject { return text.gap }
    return ofIndicator { $1.gap }
  }
  /// How far it lies from what it is held against, in words.
  var deviation: String? {
    switch subject {
    case .indicator(_, let text): text.deviation?.sentence
    case .annual(_, let text): text.deviation(language)?.sentence
    case .running(let text): text.distance
    }
  }
  var completion: String? {
    switch subject {
    case .indicator(_, let text): text.completion
    case .annual(_, let text): text.completion
    case .running(let text): text.running.shareDone.map(FigureText.portion)
    }
  }
  /// What is done of a number set for one period.
  var result: String? {
    guard case .annual(_, let text) = subject else { return nil }
    return text.result(language)
  }
  var requirement: String? { ofIndicator { $1.requirement?.sentence } }

  func required(each cycle: PaceNeeded.Cycle) -> String? { ofIndicator { $1.required(each: cycle) } }

  var status: String {
    switch subject {
    case .indicator(_, let text): text.status
    case .annual(let annual, _): annual.statusName.text(in: language)
    case .running(let text): text.status
    }
  }
  /// The status with how far the value lies from what is due.
  var judgement: String {
    switch subject {
    case .indicator(_, let text): awaited ?? text.judgement + arrow
    case .annual, .running: status
    }
  }
  /// The status with the mark of its change since the quarter before.
  var verdict: String { (awaited ?? status) + arrow }

  /// Why it is open, unless the figure is only awaited.
  var openReason: String? { awaited == nil ? reason : nil }

  /// The number of a year that runs.
  var running: YearInHandText? { if case .running(let text) = subject { text } else { nil } }

  // MARK: Beside the quarter before

  /// `待报（2023-10-20前）` of a figure that is not to be there yet.
  private var awaited: String? {
    guard case .awaited(let day)? = quarter?.standing else { return nil }
    return language.text("待报（\(day)前）", "awaited by \(day)")
  }
  /// Better or worse than the quarter before.
  private var arrow: String {
    switch quarter?.change {
    case .better: "↑"
    case .worse: "↓"
    case .decided, .opened, .widened, nil: ""
    }
  }
  /// The last day for which the figure speaks.
  var speaksFor: CalendarDate? { quarter?.subject.speaksFor }
  /// How far it is ahead of what is due, or behind.
  var pace: String? { quarter.flatMap { PaceText(judged, language).short($0.subject) } }
  /// The same the quarter before.
  var paceBefore: String? { quarter.flatMap { PaceText(judged, language).short($0.before) } }
  /// The points it is ahead by, for programs.
  var leadPoints: String? { quarter?.subject.leadPoints.map { FigureText.difference($0, to: 2) } }
  /// How it stands in the quarter's table.
  var standing: String? { quarter?.standing.kind.name.text(in: language) }
  /// How it stood the quarter before.
  var standingBefore: String? { quarter?.standingBefore?.kind.name.text(in: language) }
  var reason: String? {
    switch subject {
    case .indicator(_, let text): text.reason
    case .annual(let annual, _): annual.reason?.name.text(in: language)
    case .running(let text): text.reason
    }
  }
  var emphasis: Emphasis? {
    switch subject {
    case .indicator(_, let text): awaited == nil ? text.emphasis : nil
    case .annual(let annual, _):
      awaited == nil ? annual.status.emphasis(isBinding: indicator?.nature == .binding) : nil
    case .running(let text): text.emphasis
    }
  }
  var light: LightText? {
    if case .running(let text) = subject { return text.light }
    return ofIndicator { $1.light }
  }
  var lead: [String] { judged.names(responsibility.lead) }
  var supporting: [String] { judged.names(responsibility.supporting) }

  private var responsibility: Responsibility {
    switch subject {
    case .indicator(let assessed, _): assessed.responsibility
    case .annual(let annual, _): annual.responsibility
    case .running(let text): text.running.responsibility
    }
  }

  private func ofIndicator<Found>(_ find: (IndicatorAssessment, IndicatorText) -> Found?) -> Found? {
    if case .indicator(let assessed, let text) = subject { find(assessed, text) } else { nil }
  }
}
