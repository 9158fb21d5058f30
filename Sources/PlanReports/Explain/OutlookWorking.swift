import PlanRules

/// The arithmetic of where an indicator is heading, kept apart from the verdict.
struct OutlookWorking {
  private let outlook: Outlook
  /// Why no outlook can be asked for, where that is known beforehand.
  private let lack: Wording?
  /// The number that the target asks for, where it is one.
  private let target: Ratio?
  private let unit: Unit
  private let places: Int
  private let language: Language

  init(
    _ outlook: Outlook, lacking lack: Wording? = nil, target: Ratio? = nil, unit: Unit, places: Int,
    _ language: Language
  ) {
    self.outlook = outlook
    self.lack = lack
    self.target = target
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
      let value = FigureText.rounded(line.value, to: places, telling: [target])
      let steps = "\(line.months) ÷ \(line.elapsed)"
      let sum =
        line.isFromNothing
        ? "\(number(line.actual)) × \(steps)"
        : "\(number(line.start)) + (\(number(line.actual)) − \(number(line.start))) × \(steps)"
      // A share of a whole cannot pass it, whatever the line does.
      guard line.isPossible else {
        return language.text(
          "按至今的平均速度直线推到期末，\(attains(line.attains))",
          "in a straight line to the end, at the average pace so far, \(attains(line.attains))")
      }
      return language.text(
        "直线推到期末：\(sum) = \(value)\(unit.behindFigures)，按此趋势\(attains(line.attains))",
        "in a straight line to the end: \(sum) = \(value)\(unit.behindFigures); at this pace \(attains(line.attains))")
    case .failure(let gap): return language.text("不作直线推算：\(gap.name.zh)", "no projection: \(gap.name.en)")
    }
  }

  private func attains(_ truth: Truth) -> String {
    switch truth {
    case .yes: language.text("期末能达到目标", "the target will be achieved")
    case .no: language.text("期末达不到目标", "the target will not be achieved")
    case .undetermined: language.text("期末能否达到目标不能判定", "it is open whether the target will be achieved")
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
      // Of a growth away from the target no multiple says anything.
      let ratio = outlook.growthClass == .movingAway ? nil : FigureText.share(growth.ratio)
      let multiple = ratio.map { language.text("；前者是后者的 \($0) 倍", "; the former is \($0) times the latter") } ?? ""
      return language.text(
        "年均增速：至今 \(observed)；要达到目标需 \(required)\(multiple)\(classified)",
        "growth in a year: so far \(observed); needed \(required)\(multiple)\(classified)")
    case .failure(let gap):
      return language.text("不比增速：\(gap.name.zh)\(classified)", "growth not compared: \(gap.name.en)\(classified)")
    }
  }

  private var classified: String {
    guard let found = outlook.growthClass else { return "" }
    if found == .achieved { return language.text("；\(found.name.zh)", "; \(found.name.en)") }
    return language.text("，\(found.name.zh)（\(found.bounds.zh)）", "; \(found.name.en) (\(found.bounds.en))")
  }

  private var effort: String {
    switch outlook.effort {
    case .success(let effort):
      let needed = FigureText.difference(effort.requiredPerMonth, to: places)
      let pace = FigureText.difference(effort.pacePerMonth, to: places)
      let factor = FigureText.rate(effort.factor)
      guard effort.isNeeded else {
        return language.text("目标已经达到，今后不需要再推进", "the target is reached; nothing more is needed from now on")
      }
      let zh =
        "要按期完成，今后平均每月需推进 \(unit.difference(needed, .zh))，至今平均每月推进 \(unit.difference(pace, .zh))，今后的速度须为至今的 \(factor) 倍"
      let en =
        "to be in time, \(unit.difference(needed, .en)) a month are needed from now on, against \(unit.difference(pace, .en)) a month so far: \(factor) times the pace so far"
      return language.text(zh, en)
    case .failure(let gap):
      return language.text("不比较今后和至今的速度：\(gap.name.zh)", "the pace needed is not compared: \(gap.name.en)")
    }
  }
}
