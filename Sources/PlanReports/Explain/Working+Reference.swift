import PlanRules
import PlanRun

/// What a row is held against, and what its figures count where growth is judged.
extension Working {
  /// What an in-step target comes to, and where the figures of its reference stand.
  func inStep(_ pace: ReferencePace, _ goal: Goal) -> String {
    let tolerance = FigureText.printed(pace.tolerance)
    let definition = pace.definition.map { language.text("，口径：\($0)", ", counting \($0)") } ?? ""
    let room =
      isTogether
      ? language.text("，容许慢 \(tolerance) 个百分点", ", up to \(Unit.percent.difference(tolerance, .en)) slower") : ""
    let held = held(against: reference(pace))
    let comes = ReferenceText(pace, unit: indicator.series.valueUnit, places: text.places, language).sentence
    return held
      + language.text(
        "：\(comes)\(definition)\(room)，即 \(goalText(goal))",
        ": \(comes)\(definition)\(room), that is \(goalText(goal))")
  }

  private var step: Target.Step? {
    if case .inStep(let step, _, _) = assessed.target?.requirement { step } else { nil }
  }

  /// Only together leaves room for being a little slower.
  var isTogether: Bool { step?.isTogether ?? false }

  private func held(against reference: String) -> String {
    switch step {
    case .together: language.text("与\(reference)同步", "in step with \(reference)")
    case .nearlyTogether: language.text("与\(reference)基本同步", "basically in step with \(reference)")
    case .faster, .notSlower, .slower, .notFaster, nil: language.text("比照\(reference)", "held against \(reference)")
    }
  }

  /// The series with where it stands; without an assumption of the plan its name was decisive.
  private func reference(_ pace: ReferencePace) -> String {
    switch pace.source {
    case .stated, .found: "“\(pace.name)”"
    case .region(let region): language.text("“\(region)”的数", "the figures of “\(region)”")
    case .parent(let plan): language.text("上级规划 \(plan) 的“\(pace.name)”", "“\(pace.name)” of the plan above, \(plan)")
    }
  }

  /// What the plan leaves open, and by what it was decided.
  var inStepDetail: String? {
    let stated = inStepAssumption.map {
      judged.plan.series(ofCode: $0.reference).map { judged.plan[$0].name } ?? $0.reference
    }
    guard let name = stated ?? assessed.pace.map(\.name) else { return nil }
    let room = inStepAssumption?.tolerance ?? Assumptions.InStep.usualTolerance
    let tolerance =
      isTogether
      ? language.text(
        "，容许慢 \(FigureText.printed(room)) 个百分点",
        ", up to \(Unit.percent.difference(FigureText.printed(room), .en)) slower") : ""
    let held: String
    switch assessed.pace?.source {
    case .found:
      held = language.text("没有指明比照序列，按名称取“\(name)”", "no series is named; by its name “\(name)” was taken")
    case .region(let region):
      held = language.text("没有指明比照序列，取“\(region)”的数", "no series is named; the figures of “\(region)” were taken")
    case .parent(let plan):
      held = language.text(
        "没有指明比照序列，按名称取上级规划 \(plan) 的“\(name)”",
        "no series is named; by its name “\(name)” of the plan above, \(plan), was taken")
    case .stated, nil: held = language.text("比照“\(name)”", "held against “\(name)”")
    }
    return held + tolerance
  }

  /// What else decides how rates and levels count: prices, an index, quarters that chain.
  var howRatesCount: [String] {
    var lines: [String] = []
    switch assessed.prices {
    case .constant: lines.append(language.text("水平按不变价，得出实际增速", "levels at constant prices give real growth"))
    case .current: lines.append(language.text("水平按现价，得出名义增速", "levels at current prices give nominal growth"))
    case .unstated:
      lines.append(
        language.text("口径没有写明是不变价还是现价", "whether the levels are at constant or at current prices is not stated"))
    case .irrelevant, nil: break
    }
    if indicator.series.indexBase != nil {
      lines.append(
        language.text("指数减去100就是增速，基期不参与计算", "an index over a hundred is the growth; the baseline does not count"))
    }
    return lines
  }
}
