/// What the grammar understood of a target, in words: `〔>10〕` under % is more than 10% over the whole period.
public struct TargetMeaning: Sendable {
  /// The words, in both languages; units and names stay as they are written.
  public let wording: Wording
  /// The same of the tier that decides.
  public let demand: Wording

  /// The meaning of a target read in a unit.
  public init(of target: Target, unit: Unit) {
    let demand = target.demand(in: unit)
    let first =
      target.requirement == .statement
      ? demand : Wording(zh: target.chinese(demand.zh), en: target.english(demand.en))
    self.demand = first
    guard let second = target.aspiration else {
      wording = first
      return
    }
    let beyond =
      second.requirement == .statement
      ? Wording(both: "“\(second.text)”") : TargetMeaning(of: second, unit: unit).wording
    wording = Wording(zh: "\(first.zh)；另力争：\(beyond.zh)", en: "\(first.en); aspired to beyond: \(beyond.en)")
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
    let said = Wording(
      zh: zh.spaced(reading.reach.chinese.spaced(content.zh)), en: content.en + reading.reach.english + en)
    wording = reading.remark.map { Wording(zh: "\(said.zh)；附注：\($0)", en: "\(said.en); remark: \($0)") } ?? said
  }
}

extension Reading.Reach? {
  fileprivate var chinese: String {
    switch self {
    case nil: ""
    case .open: "累计"
    case .year: "当年累计"
    case .plan: "规划以来累计"
    }
  }

  fileprivate var english: String {
    switch self {
    case nil: ""
    case .open: " to date"
    case .year: " since January"
    case .plan: " since the plan began"
    }
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
    case .threshold where yearlyFall != nil:
      Wording(zh: "下降至少 \(yearlyFall?.description ?? "")%", en: "a fall of at least \(yearlyFall?.description ?? "")%")
    case .threshold(let comparator?, let figure): comparator.wording(unit.phrase(figure))
    case .threshold(nil, let figure): bare(unit.phrase(figure))
    case .range(let lower, let upper): .range(unit.phrase(lower), unit.phrase(upper)).joined(wordedDirection?.remark)
    case .approximate(let figure): .about(unit.phrase(figure)).joined(wordedDirection?.remark)
    case .change(let change) where span == .eachYear || span == .average:
      change.wording(in: unit, against: .yearBefore)
    case .change(let change): change.wording(in: unit, against: change.base)
    case .inStep(let step, let reference, let margin): step.wording(reference, by: margin)
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
      case .made: "五年新做成"
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
      case .made: " made anew over the whole period"
      case nil: ""
      }
    let due = dueYear.map { " by \($0)" } ?? ""
    let nature = nature.map { ", \($0.name.en)" } ?? ""
    return [demand + span + due + nature, part.map { "a part has its own target: \($0)" }].compactMap { $0 }
      .joined(separator: "; ")
  }
}

extension Target.Step {
  fileprivate func wording(_ reference: String, by margin: Figure?) -> Wording {
    let other = reference.withGrowth
    let more =
      margin.map { Wording(zh: " \($0) 个百分点以上", en: " by at least \($0) percentage points") } ?? Wording(both: "")
    return switch self {
    case .together: Wording(zh: "与\(reference)增长同步", en: "in step with the growth of \(reference)")
    case .nearlyTogether: Wording(zh: "与\(reference)增长基本同步", en: "basically in step with the growth of \(reference)")
    case .faster: Wording(zh: "高于\(other)\(more.zh)", en: "above \(other)\(more.en)")
    case .notSlower: Wording(zh: "不低于\(other)\(more.zh)", en: "not below \(other)\(more.en)")
    case .slower: Wording(zh: "低于\(other)\(more.zh)", en: "below \(other)\(more.en)")
    case .notFaster: Wording(zh: "不高于\(other)\(more.zh)", en: "not above \(other)\(more.en)")
    }
  }
}

/// What a change is measured against.
private struct ChangeBase {
  /// 比 …, 不低于 ….
  let name: Wording
  /// What is multiplied.
  var level: Wording {
    name.en.unicodeScalars.first?.isDigit == true ? Wording(zh: name.zh, en: "that of \(name.en)") : name
  }

  static let baseline = ChangeBase(name: Wording(zh: "基期", en: "the baseline"))
  static let yearBefore = ChangeBase(name: Wording(zh: "上年", en: "the year before"))
  static func year(_ year: Int) -> ChangeBase { ChangeBase(name: Wording(zh: " \(year) 年", en: "\(year)")) }
}

extension Target.Change {
  fileprivate var base: ChangeBase { since.map(ChangeBase.year) ?? .baseline }

  fileprivate func wording(in unit: Unit, against base: ChangeBase) -> Wording {
    switch amount {
    case .percent(let figure): return moved(figure, Wording(both: "\(figure.magnitude)%"), base)
    case .points(let figure):
      let number = figure.magnitude
      let points =
        unit.isPermille
        ? Wording(zh: "\(number) 个千分点", en: "\(number) per mille points")
        : Wording(zh: "\(number) 个百分点", en: "\(number) percentage points")
      return moved(figure, points, base)
    case .amount(let figure) where figure.digits == 0:
      guard let comparator else {
        return Wording(
          zh: "与\(base.name.zh)持平（升降看方向一列）",
          en: "as much as \(base.level.en) (at least or at most, as its direction says)")
      }
      let held = comparator.wording(base.name)
      return isEveryYear ? Wording(zh: "\(held.zh)，每年都是", en: "\(held.en), in every year") : held
    case .amount(let figure):
      return moved(
        figure, Wording(both: unit.phrase(figure.magnitude)), base,
        up: Wording(zh: "增加", en: "rise"), down: Wording(zh: "减少", en: "fall"))
    case .times(let times):
      let number = Wording(zh: " \(times) 倍", en: "\(times) times \(base.level.en)")
      return isApproximate
        ? Wording(zh: "约为\(base.name.zh)的\(number.zh)", en: "about \(number.en)")
        : Wording(zh: "至少为\(base.name.zh)的\(number.zh)", en: "at least \(number.en)")
    }
  }

  private func moved(
    _ figure: Figure, _ size: Wording, _ base: ChangeBase,
    up: Wording = Wording(zh: "上升", en: "rise"), down: Wording = Wording(zh: "下降", en: "fall")
  ) -> Wording {
    let verb = figure.digits < 0 ? down : up
    let amount =
      isApproximate
      ? Wording(zh: "约 \(size.zh)", en: "about \(size.en)") : Wording(zh: "至少 \(size.zh)", en: "at least \(size.en)")
    return Wording(
      zh: "比\(base.name.zh)\(verb.zh)\(amount.zh)",
      en: "a \(verb.en) of \(amount.en) against \(base.name.en)")
  }
}
