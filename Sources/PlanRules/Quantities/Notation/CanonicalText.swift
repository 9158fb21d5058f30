extension Reading {
  /// The cell as the grammar understood it, in the unit of its column: reading it again gives the same meaning.
  public var canonicalText: String {
    if content.figures.contains(where: { $0.thirds > 0 }) { return NotationText.folded(text) }
    let year = year.map { "(\($0)年)" } ?? ""
    let reach = reach.map { $0 == .open ? "累计" : $0 == .year ? "本年累计" : "规划以来累计" } ?? ""
    let mark = (mark?.rawValue ?? "") + reach + (movement?.canonicalText ?? "")
    if movement?.direction == .within { return mark + year }
    switch content {
    case .figure(let figure): return "\(mark)\(figure)\(year)"
    case .bounded(let comparator, let figure): return "\(mark)\(comparator.canonicalSign)\(figure)\(year)"
    case .range(let lower, let upper): return "\(mark)\(lower)—\(upper)\(year)"
    case .approximate(let figure): return "\(mark)约\(figure)\(year)"
    case .claim: return "\(mark)应保尽保"
    case .notApplicable: return "不适用"
    }
  }
}

extension Reading.Movement {
  fileprivate var canonicalText: String {
    switch direction {
    case .up: isToDate ? "累计增长" : "增长"
    case .down: isToDate ? "累计下降" : "下降"
    case .within: "持平"
    }
  }
}

extension Target {
  /// The cell as the grammar understood it, in the unit of its column: reading it again gives the same meaning.
  ///
  /// A sentence without a number stays as it is, half-width and without blanks.
  public var canonicalText: String {
    // What has no last decimal in the column's unit can only be written in the cell's own.
    if requirement == .statement || requirement.hasThirds { return NotationText.folded(text) }
    if let fall = yearlyFall { return "年均下降\(fall)%" + remarks }
    return (dueYear.map { "\(padded($0, 4))年" } ?? "") + spannedText + remarks
  }

  private var spannedText: String {
    switch (span, isNumber) {
    case (.cumulative, true): "\(verb)〔\(body)〕"
    case (.cumulative, false): "累计\(body)"
    case (.eachYear, _): yearlyHold ?? (saysYearBefore ? body : "每年\(verb)\(body)")
    case (.average, _): "年均\(verb)\(body)"
    case (.made, _): "新增\(body)"
    case (nil, _): verb + body
    }
  }

  /// `不低于上年` and the like, which say themselves that they are of each year.
  private var yearlyHold: String? {
    guard case .change(let change) = requirement, change.isHold, change.wording == .overYearBefore else { return nil }
    return switch change.comparator {
    case .atLeast: "不低于上年"
    case .atMost: "不高于上年"
    case .moreThan: "高于上年"
    case .lessThan: "低于上年"
    case .equal, nil: "与上年持平"
    }
  }

  private var saysYearBefore: Bool {
    if case .change(let change) = requirement { change.wording == .overYearBefore } else { false }
  }

  private var isNumber: Bool {
    switch requirement {
    case .threshold, .range, .approximate: true
    case .change, .inStep, .universal, .assigned, .statement: false
    }
  }

  /// The verb that gives a number without a comparator its direction.
  private var verb: String {
    guard isNumber, span != .made else { return "" }
    if isOfNew { return "新增" }
    switch wordedDirection {
    case .up: return "提高到"
    case .down: return "降低到"
    case .within, nil: return ""
    }
  }

  private var body: String {
    switch requirement {
    case .threshold(let comparator, let figure): (comparator?.canonicalSign ?? "") + figure.description
    case .range(let lower, let upper): "\(lower)—\(upper)"
    case .approximate(let figure): "约\(figure)"
    case .change(let change): change.canonicalText
    case .inStep(.together, let reference, _): "与\(reference)增长同步"
    case .inStep(.nearlyTogether, let reference, _): "与\(reference)增长基本同步"
    case .inStep(.faster, let reference, let margin): "高于\(reference.withGrowth)\(margin.points)"
    case .inStep(.notSlower, let reference, let margin): "不低于\(reference.withGrowth)\(margin.points)"
    case .inStep(.slower, let reference, let margin): "低于\(reference.withGrowth)\(margin.points)"
    case .inStep(.notFaster, let reference, let margin): "不高于\(reference.withGrowth)\(margin.points)"
    case .universal: "全覆盖"
    case .assigned: "完成下达任务"
    case .statement: text
    }
  }

  private var remarks: String {
    let items = [nature?.name.zh, part].compactMap { $0 }
    let second = aspiration.map { $0.requirement == .statement ? "，\($0.text)" : "，力争\($0.canonicalText)" } ?? ""
    return (items.isEmpty ? "" : "(\(items.joined(separator: ",")))") + second
  }
}

extension Figure? {
  /// So many percentage points, behind what they are counted from.
  fileprivate var points: String { map { "\($0)个百分点" } ?? "" }
}

extension Target.Change {
  fileprivate var canonicalText: String {
    let base = since.map { "比\(padded($0, 4))年" } ?? ""
    let about = isApproximate ? "左右" : ""
    switch amount {
    case .percent(let figure): return base.isEmpty ? "\(signed(figure))%\(about)" : "\(base)\(worded(figure))%\(about)"
    case .points(let figure) where wording == .thousandths:
      return base.isEmpty ? "\(signed(figure))‰\(about)" : "\(base)\(worded(figure))‰\(about)"
    case .points(let figure) where wording == .unsigned: return "\(figure)个百分点\(about)"
    case .points(let figure):
      return base.isEmpty ? "\(signed(figure))个百分点\(about)" : "\(base)\(worded(figure))个百分点\(about)"
    case .amount where isHold: return heldText
    case .amount(let figure):
      let over = wording == .overYearBefore ? "比上年" : base
      let verb = figure.digits < 0 ? "减少" : wording == .net ? "净增" : "增加"
      return "\(over)\(verb)\(figure.magnitude)\(about)"
    case .times(let times): return "\(base)增长\(times.lessOne)倍\(about)"
    }
  }

  private var heldText: String {
    switch (comparator, since) {
    case (.atLeast, let year?): "不低于\(padded(year, 4))年水平"
    case (.moreThan, let year?): "高于\(padded(year, 4))年水平"
    case (.lessThan, let year?): "低于\(padded(year, 4))年水平"
    case (.atMost, let year?): "不高于\(padded(year, 4))年水平"
    case (_, let year?): "与\(padded(year, 4))年持平"
    case (.atMost, nil) where wording == .growth: "零增长"
    case (.atLeast, nil): isEveryYear ? "只增不减" : "不低于基期"
    case (.moreThan, nil): "正增长"
    case (.lessThan, nil): "负增长"
    case (.atMost, nil): isEveryYear ? "只减不增" : "不高于基期"
    case (_, nil): "与基期持平"
    }
  }

  private func signed(_ figure: Figure) -> String { figure.digits < 0 ? "\(figure)" : "+\(figure)" }

  private func worded(_ figure: Figure) -> String {
    figure.digits < 0 ? "下降\(figure.magnitude)" : "上升\(figure)"
  }
}

extension Target {
  /// How much is to be lost in a year at least, where the target is a rate of growth below nothing (`年均下降3%`).
  var yearlyFall: Figure? {
    guard span == .average, case .threshold(.atMost, let figure) = requirement, figure.digits < 0 else { return nil }
    return figure.magnitude
  }
}

extension Target.Requirement {
  fileprivate var hasThirds: Bool {
    switch self {
    case .threshold(_, let figure), .approximate(let figure): figure.thirds > 0
    case .range(let lower, let upper): lower.thirds > 0 || upper.thirds > 0
    case .change(let change): if case .amount(let figure) = change.amount { figure.thirds > 0 } else { false }
    case .inStep, .universal, .assigned, .statement: false
    }
  }
}

extension Reading.Content {
  fileprivate var figures: [Figure] {
    switch self {
    case .figure(let figure), .bounded(_, let figure), .approximate(let figure): [figure]
    case .range(let lower, let upper): [lower, upper]
    case .claim, .notApplicable: []
    }
  }
}

extension Comparator {
  /// The sign in ASCII where there is one, as cells fold to.
  fileprivate var canonicalSign: String {
    switch self {
    case .atLeast: "≥"
    case .moreThan: ">"
    case .atMost: "≤"
    case .lessThan: "<"
    case .equal: "="
    }
  }
}

extension Figure {
  /// What is left of a multiple without the thing itself: 1.5 of 2.5.
  fileprivate var lessOne: Figure { (try? self - Figure(digits: 1)) ?? self }
}
