/// What the grammar understood of a target, in words: `〔>10〕` under % is more than 10% over the whole period.
public struct TargetMeaning: Sendable {
  /// The words, in both languages; units and names stay as they are written.
  public let wording: Wording

  /// The meaning of a target read in a unit.
  public init(of target: Target, unit: Unit) {
    let demand = target.demand(in: unit)
    guard target.requirement != .statement else {
      wording = demand
      return
    }
    wording = Wording(zh: target.chinese(demand.zh), en: target.english(demand.en))
  }
}

/// What the grammar understood of a reading, in words: `3000余` under 人 is more than 3000 人.
public struct ReadingMeaning: Sendable {
  /// The words, in both languages; units stay as they are written.
  public let wording: Wording

  /// The meaning of a reading in a unit.
  public init(of reading: Reading, unit: Unit) {
    let content = reading.movement.map { $0.wording(reading.content, in: unit) } ?? reading.content.wording(in: unit)
    let zh = (reading.year.map { "\($0) 年" } ?? "") + (reading.mark?.rawValue ?? "")
    let en = (reading.mark.map { " (\($0.name.en))" } ?? "") + (reading.year.map { " in \($0)" } ?? "")
    wording = Wording(zh: zh.spaced(content.zh), en: content.en + en)
  }
}

extension Reading.Movement {
  fileprivate func wording(_ size: Reading.Content, in unit: Unit) -> Wording {
    let content = size.wording(in: unit)
    switch direction {
    case .up:
      return Wording(
        zh: (isToDate ? "累计上升" : "上升").spaced(content.zh), en: "a rise of \(content.en)\(isToDate ? " to date" : "")")
    case .down:
      return Wording(
        zh: (isToDate ? "累计下降" : "下降").spaced(content.zh), en: "a fall of \(content.en)\(isToDate ? " to date" : "")")
    case .within: return Wording(zh: "持平", en: "no change")
    }
  }
}

extension Reading.Content {
  fileprivate func wording(in unit: Unit) -> Wording {
    switch self {
    case .figure(let figure): Wording(both: unit.phrase(figure))
    case .bounded(let comparator, let figure): comparator.wording(unit.phrase(figure))
    case .range(let lower, let upper): .range(unit.phrase(lower), unit.phrase(upper))
    case .approximate(let figure): .about(unit.phrase(figure))
    case .claim: Wording(zh: "只有表述，没有数值", en: "a claim without a figure")
    case .notApplicable: Wording(zh: "不适用：没有可量的", en: "not applicable: there is nothing to measure")
    }
  }
}

extension Target {
  /// What must hold, without when and over which time.
  fileprivate func demand(in unit: Unit) -> Wording {
    switch requirement {
    case .threshold(let comparator?, let figure): comparator.wording(unit.phrase(figure))
    case .threshold(nil, let figure): bare(unit.phrase(figure))
    case .range(let lower, let upper): .range(unit.phrase(lower), unit.phrase(upper)).joined(wordedDirection?.remark)
    case .approximate(let figure): .about(unit.phrase(figure)).joined(wordedDirection?.remark)
    case .change(let change): change.wording
    case .inStep(.together, let reference):
      Wording(zh: "与\(reference)增长同步", en: "in step with the growth of \(reference)")
    case .inStep(.nearlyTogether, let reference):
      Wording(zh: "与\(reference)增长基本同步", en: "basically in step with the growth of \(reference)")
    case .inStep(.faster, let reference): Wording(zh: "高于\(reference.withGrowth)", en: "above \(reference.withGrowth)")
    case .inStep(.notSlower, let reference):
      Wording(zh: "不低于\(reference.withGrowth)", en: "not below \(reference.withGrowth)")
    case .inStep(.slower, let reference):
      Wording(zh: "低于\(reference.withGrowth)", en: "below \(reference.withGrowth)")
    case .inStep(.notFaster, let reference):
      Wording(zh: "不高于\(reference.withGrowth)", en: "not above \(reference.withGrowth)")
    case .universal where unit.isPercent: Wording(zh: "符合条件的全部覆盖，即 100%", en: "all who are entitled, that is 100%")
    case .universal: Wording(zh: "符合条件的全部覆盖", en: "all who are entitled")
    case .assigned: Wording(zh: "完成上级下达的任务", en: "what a superior assigns")
    case .statement: Wording(zh: "没有数值的表述", en: "a statement without a number")
    }
  }

  /// A bare number is a floor or a ceiling by its direction; the verb may give it.
  private func bare(_ number: String) -> Wording {
    switch wordedDirection {
    case .up: Comparator.atLeast.wording(number).joined(Direction.up.remark)
    case .down: Comparator.atMost.wording(number).joined(Direction.down.remark)
    case .within, nil: Wording(zh: "\(number)（升降看方向一列）", en: "\(number) (at least or at most, as its direction says)")
    }
  }

  fileprivate func chinese(_ demand: String) -> String {
    let span =
      switch self.span {
      case .cumulative: "五年累计"
      case .eachYear: "每年"
      case .average: "年均"
      case nil: ""
      }
    let due = dueYear.map { "到 \($0) 年" } ?? ""
    let nature = nature.map { "，\($0.name.zh)" } ?? ""
    return [(due + span).spaced(demand) + nature, part.map { "另有部分目标：\($0)" }].compactMap { $0 }.joined(separator: "；")
  }

  fileprivate func english(_ demand: String) -> String {
    let span =
      switch self.span {
      case .cumulative: " over the whole period"
      case .eachYear: " in each year"
      case .average: " on the average of the years"
      case nil: ""
      }
    let due = dueYear.map { " by \($0)" } ?? ""
    let nature = nature.map { ", \($0.name.en)" } ?? ""
    return [demand + span + due + nature, part.map { "a part has its own target: \($0)" }].compactMap { $0 }
      .joined(separator: "; ")
  }
}

extension Target.Change {
  fileprivate var wording: Wording {
    let base = Wording(
      zh: since.map { "比 \($0) 年" } ?? "比基期", en: since.map { "against \($0)" } ?? "against the baseline")
    switch amount {
    case .percent(let figure): return moved(figure, Wording(both: "\(figure.magnitude)%"), base)
    case .points(let figure):
      let number = figure.magnitude
      return moved(figure, Wording(zh: "\(number) 个百分点", en: "\(number) percentage points"), base)
    case .amount(let figure): return moved(figure, Wording(both: "\(figure.magnitude)"), base)
    case .times(let times):
      let baseline = Wording(zh: since.map { " \($0) 年" } ?? "基期", en: since.map { "that of \($0)" } ?? "the baseline")
      let number = Wording(zh: " \(times) 倍", en: "\(times) times \(baseline.en)")
      return isApproximate
        ? Wording(zh: "约为\(baseline.zh)的\(number.zh)", en: "about \(number.en)")
        : Wording(zh: "至少为\(baseline.zh)的\(number.zh)", en: "at least \(number.en)")
    }
  }

  private func moved(_ figure: Figure, _ size: Wording, _ base: Wording) -> Wording {
    let isFall = figure.digits < 0
    let amount =
      isApproximate
      ? Wording(zh: "约 \(size.zh)", en: "about \(size.en)") : Wording(zh: "至少 \(size.zh)", en: "at least \(size.en)")
    return Wording(
      zh: "\(base.zh)\(isFall ? "下降" : "上升")\(amount.zh)",
      en: "a \(isFall ? "fall" : "rise") of \(amount.en) \(base.en)")
  }
}
