import PlanRules

/// The arithmetic of where an indicator is heading, kept apart from the verdict.
struct OutlookWorking {
  private let outlook: Outlook
  /// Why no outlook can be asked for, where that is known beforehand.
  private let lack: Wording?
  private let unit: Unit
  private let places: Int
  private let language: Language

  init(
    _ outlook: Outlook, lacking lack: Wording? = nil, unit: Unit, places: Int, _ language: Language
  ) {
    self.outlook = outlook
    self.lack = lack
    self.unit = unit
    self.places = places
    self.language = language
  }

  /// One sentence for everything that nothing can be said about, else one for each part.
  var lines: [String] {
    if case .failure(let gap) = outlook.projection {
      let why = lack ?? gap.name
      let none = language.text("不作推算：\(why.zh)", "none: \(why.en)")
      return [none] + classWithoutGrowth
    }
    return [projection, growth, effort, language.text("以上只看趋势，不影响结论", "a trend only; the verdict does not rest on it")]
  }

  private func number(_ value: Ratio) -> String { FigureText.legible(value, orTo: places) }

  private var classWithoutGrowth: [String] {
    outlook.growthClass.map { [$0.name.text(in: language)] } ?? []
  }

  private var projection: String {
    switch outlook.projection {
    case .success(let line):
      let value = FigureText.rounded(line.value, to: places)
      let steps = "\(line.months) ÷ \(line.elapsed)"
      let sum =
        line.isFromNothing
        ? "\(number(line.actual)) × \(steps)"
        : "\(number(line.start)) + (\(number(line.actual)) − \(number(line.start))) × \(steps)"
      return language.text(
        "直线推到期末：\(sum) = \(value)\(unit.behindFigures)，\(attains(line.attains))",
        "in a straight line to the end: \(sum) = \(value)\(unit.behindFigures), \(attains(line.attains))")
    case .failure(let gap): return language.text("不作直线推算：\(gap.name.zh)", "no projection: \(gap.name.en)")
    }
  }

  private func attains(_ truth: Truth) -> String {
    switch truth {
    case .yes: language.text("能达到目标", "which attains the target")
    case .no: language.text("达不到目标", "which does not attain the target")
    case .undetermined: language.text("能否达到目标不能判定", "which leaves the target open")
    }
  }

  private var growth: String {
    switch outlook.growth {
    case .success(let growth):
      let base = number(growth.base)
      let observed =
        "(\(number(growth.actual)) ÷ \(base))^(1 ÷ \(FigureText.rate(growth.elapsedYears))) − 1 = \(FigureText.rate(growth.observedPercent))%"
      let required =
        "(\(number(growth.targetLevel)) ÷ \(base))^(1 ÷ \(FigureText.rate(growth.years))) − 1 = \(FigureText.rate(growth.requiredPercent))%"
      let ratio = FigureText.share(growth.ratio)
      return language.text(
        "年均增速：已有 \(observed)；所需 \(required)；比值 \(ratio)\(classified)",
        "growth in a year: so far \(observed); required \(required); ratio \(ratio)\(classified)")
    case .failure(let gap):
      return language.text("不比增速：\(gap.name.zh)\(classified)", "growth not compared: \(gap.name.en)\(classified)")
    }
  }

  private var classified: String {
    guard let found = outlook.growthClass else { return "" }
    return language.text("，\(found.name.zh)（\(found.bounds.zh)）", ": \(found.name.en) (\(found.bounds.en))")
  }

  private var effort: String {
    switch outlook.effort {
    case .success(let effort):
      let needed = FigureText.monthly(effort.requiredPerMonth, to: places)
      let pace = FigureText.monthly(effort.pacePerMonth, to: places)
      let factor = FigureText.rate(effort.factor)
      return language.text(
        "提速倍数：今后每月需 \(unit.difference(needed, .zh)) ÷ 至今每月 \(unit.difference(pace, .zh)) = \(factor)",
        "effort factor: \(unit.difference(needed, .en)) a month needed ÷ \(unit.difference(pace, .en)) a month so far = \(factor)"
      )
    case .failure(let gap): return language.text("没有提速倍数：\(gap.name.zh)", "no effort factor: \(gap.name.en)")
    }
  }
}
