import PlanRules
import PlanRun

/// The parts of a running year's row as text, the same in every report.
struct YearInHandText {
  let running: YearInHand
  private let judged: PlanResult
  private let language: Language
  /// The row of the quarter's table, where one is made.
  private let quarter: QuarterRow?

  init(_ running: YearInHand, in judged: PlanResult, _ language: Language, quarter: QuarterRow? = nil) {
    self.running = running
    self.quarter = quarter
    self.judged = judged
    self.language = language
  }

  private var own: Unit { judged.plan[running.series].unit }
  private var places: Int { running.places }

  var name: String { (running.region.map { $0 + language.text("：", ": ") } ?? "") + judged.plan[running.series].name }
  var unit: String { own.text }
  var period: String { running.period.text(in: language) }
  var setBy: String? { running.record.setBy }
  var number: String {
    if case .threshold(nil, let figure) = running.target?.requirement { return FigureText.figure(figure) }
    if running.target == nil, running.record.isCancelled(on: judged.assessment.asOf) {
      return language.text("取消", "cancelled")
    }
    return running.target?.text ?? "—"
  }
  /// The number before it was revised: `原480`; nothing where it was not.
  var original: String? {
    guard let original = running.record.target, original != running.target else { return nil }
    return language.text("原\(original.text)", "was \(original.text)")
  }
  /// The number, and what stood before.
  var numberWithOriginal: String { number + (original.map(language.bracketed) ?? "") }
  /// The number with its unit, as sentences say it.
  var numberWithUnit: String { own.following(number) }
  /// The months that are judged: `1—9月`.
  var span: String? { running.span?.text(in: language) }
  var value: String? {
    running.shownValue.map { shown in
      judged.text(of: shown) { FigureText.actual($0, telling: [running.line?.due], places: places) }
    }
  }
  var valueWithUnit: String { value.map { $0 + own.behindFigures } ?? "—" }
  var due: String? { running.line.map { FigureText.rounded($0.due, to: places) } }
  var dueWithUnit: String? { due.map { $0 + own.behindFigures } }
  var shareDone: String? { running.shareDone.map { FigureText.portion($0) + "%" } }
  /// What the same months of the year before brought, of amounts with their share of that year: `600（占全年75%）`.
  var before: String? {
    running.yearBefore.toDate.map { figure in
      let share = running.shareDoneBefore.map { share in
        let percent = FigureText.portion(share)
        return language.text("（占全年\(percent)%）", " (\(percent)% of the year)")
      }
      return FigureText.legible(figure, orTo: places) + (share ?? "")
    }
  }
  var growth: String? { running.growth.map(FigureText.change) }
  var basis: String? { running.line.map { YearInHandText.name(of: $0.basis).text(in: language) } }

  /// What leads to the number.
  static func name(of basis: YearInHand.Basis) -> Wording {
    switch basis {
    case .months: Wording(zh: "按月", en: "by the months gone")
    case .yearLine: Wording(zh: "从上年末起的直线", en: "the line from the end of the year before")
    case .rate: Wording(zh: "增速", en: "the whole rate")
    case .samePeriod: Wording(zh: "比上年同期", en: "over the same months of the year before")
    case .node: Wording(zh: "按节点", en: "by the numbers set for parts of the year")
    case .target: Wording(zh: "目标本身", en: "the number itself")
    }
  }

  /// The same in a few words: `慢6.4个百分点`, `低0.8个百分点`.
  var pace: String? {
    if running.isExceeded { return language.text("已突破", "exceeded") }
    if let pace = running.pace { return PaceText.points(pace, language) }
    return running.deviation.map { DeviationText($0, unit: own, places: places, language).short }
  }

  /// How far from what is due: `慢于序时进度6.4个百分点`, `低于目标0.8个百分点`.
  var distance: String? {
    if running.isExceeded {
      return language.text("已突破年度控制数", "the ceiling of the year is exceeded")
    }
    switch running.pace {
    case .even: return language.text("与序时进度持平", "level with what is due")
    case .ahead(let points):
      let size = FigureText.difference(points, to: 2)
      return language.text("快于序时进度\(size)个百分点", "\(size) percentage points ahead of what is due")
    case .behind(let points):
      let size = FigureText.difference(points, to: 2)
      return language.text("慢于序时进度\(size)个百分点", "\(size) percentage points behind what is due")
    case nil: break
    }
    return running.deviation.map { DeviationText($0, unit: own, places: places, language).sentence }
  }

  /// How far from what is due with a sign, of which plus is good.
  var gap: String? { running.gap.map { FigureText.difference($0, to: places) } }

  /// The status in words; what only the whole year tells is left to its end.
  var status: String {
    if running.awaitsYearEnd { return language.text("年终考核", "at the year's end") }
    if running.isExceeded { return language.text("已突破年度控制数", "the ceiling is exceeded") }
    if running.isLate { return language.text("逾期完成", "achieved late") }
    return running.isCeiling && !own.isRank && running.status == .onSchedule
      ? language.text("控制在目标内", "within the ceiling") : running.status.name.text(in: language)
  }

  /// The status as the quarter's table has it, with the mark of its change since the quarter before.
  var verdict: String {
    if case .awaited(let day)? = quarter?.standing { return language.text("待报（\(day)前）", "awaited by \(day)") }
    switch quarter?.change {
    case .better: return status + "↑"
    case .worse: return status + "↓"
    case .decided, .opened, .widened, nil: return status
    }
  }

  private var earlier: YearInHandText? {
    guard case .running(let before)? = quarter?.before else { return nil }
    return YearInHandText(before, in: judged, language)
  }
  /// What had been brought the quarter before.
  var valueBefore: String? { earlier?.valueWithSpan(until: judged.quarter?.days.before) }
  /// How far it was ahead of what was due then, or behind.
  var paceBefore: String? { earlier?.pace }

  /// What there is, and of which months where those do not end with the day that is judged.
  var valueWithSpan: String? { valueWithSpan(until: judged.assessment.asOf) }

  private func valueWithSpan(until day: CalendarDate?) -> String? {
    value.map { figure in
      let figure = figure + (mark?.text(in: language) ?? "")
      guard let latest = running.latest, let day, latest != Month(of: day), let span = running.period.upTo(latest)
      else {
        return figure
      }
      return figure + language.bracketed(span.months(in: language))
    }
  }

  /// How final the figure is, where it is one and says so.
  var state: FigureState? {
    guard let value = running.value, value.observations.count == 1 else { return nil }
    return judged.records.observations[value.observations[0]].statedFinality
  }

  private var mark: Wording? { state.flatMap(YearText.mark) }

  var reason: String? {
    running.reason.map {
      $0 == .noBaseline ? language.text("没有上年的数", "no figure of the year before") : $0.name.text(in: language)
    }
  }

  var emphasis: Emphasis? {
    let isBinding = judged.plan.indicator(running.series)?.nature == .binding
    return running.awaitsYearEnd ? nil : running.status.emphasis(isBinding: isBinding)
  }

  var light: LightText { LightText(running.lighting, language) }

  /// What the rest of the year must bring, or may be at most.
  var rest: String? {
    if let mean = running.restOfMean {
      let figure = FigureText.rounded(mean, to: 1) + own.behindFigures
      let before = running.restOfMeanBefore.map { mean in
        let figure = FigureText.rounded(mean, to: 1)
        return language.text("（上年\(figure)）", " (\(figure) in the year before)")
      }
      if running.isOutOfReach { return language.text("已不可能达到", "out of reach") }
      return
        (running.isCeiling
        ? language.text("均值≤\(figure)", "a mean of at most \(figure)")
        : language.text("均值≥\(figure)", "a mean of at least \(figure)")) + (before ?? "")
    }
    guard !running.awaitsYearEnd, !running.isExceeded, let rest = running.rest else { return nil }
    let figure = own.difference(FigureText.difference(rest, to: places), language)
    if running.isAmount, running.isCeiling { return language.text("还可用\(figure)", "\(figure) are left") }
    let more = running.restGrowth.map { growth in
      let percent = FigureText.change(growth)
      return language.text("（比上年同期\(percent)）", " (\(percent) on the year before)")
    }
    return figure + (more ?? "")
  }

  /// The same as a part of a sentence.
  var restInSentence: String? {
    rest.map { rest in
      running.isOutOfReach || (running.isAmount && running.isCeiling)
        ? rest : language.text("余下时间须\(rest)", "the rest of the period must bring \(rest)")
    }
  }

  var lead: [String] { judged.names(running.responsibility.lead) }
}
