extension Reading {
  /// The cell as the grammar understood it, in the unit of its column: reading it again gives the same meaning.
  public var canonicalText: String {
    let year = year.map { "(\($0)年)" } ?? ""
    let mark = (mark?.rawValue ?? "") + (movement?.canonicalText ?? "")
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
    if requirement == .statement { return NotationText.folded(text) }
    return (dueYear.map { "\(padded($0, 4))年" } ?? "") + spannedText + remarks
  }

  private var spannedText: String {
    switch (span, isNumber) {
    case (.cumulative, true): "\(verb)〔\(body)〕"
    case (.cumulative, false): "五年累计\(body)"
    case (.eachYear, _): "每年\(verb)\(body)"
    case (.average, _): "年均\(verb)\(body)"
    case (nil, _): verb + body
    }
  }

  private var isNumber: Bool {
    switch requirement {
    case .threshold, .range, .approximate: true
    case .change, .inStep, .universal, .assigned, .statement: false
    }
  }

  /// The verb that gives a number without a comparator its direction.
  private var verb: String {
    guard isNumber else { return "" }
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
    case .inStep(.together, let reference): "与\(reference)增长同步"
    case .inStep(.nearlyTogether, let reference): "与\(reference)增长基本同步"
    case .inStep(.faster, let reference): "高于\(reference.withGrowth)"
    case .inStep(.notSlower, let reference): "不低于\(reference.withGrowth)"
    case .inStep(.slower, let reference): "低于\(reference.withGrowth)"
    case .inStep(.notFaster, let reference): "不高于\(reference.withGrowth)"
    case .universal: "全覆盖"
    case .assigned: "完成下达任务"
    case .statement: text
    }
  }

  private var remarks: String {
    let items = [nature?.name.zh, part].compactMap { $0 }
    return items.isEmpty ? "" : "(\(items.joined(separator: ",")))"
  }
}

extension Target.Change {
  fileprivate var canonicalText: String {
    let base = since.map { "比\(padded($0, 4))年" } ?? ""
    let about = isApproximate ? "左右" : ""
    switch amount {
    case .percent(let figure): return base.isEmpty ? "\(signed(figure))%\(about)" : "\(base)\(worded(figure))%\(about)"
    case .points(let figure):
      return base.isEmpty ? "\(signed(figure))个百分点\(about)" : "\(base)\(worded(figure))个百分点\(about)"
    case .amount(let figure): return "〔\(figure)\(about)〕"
    case .times(let times): return "\(base)增长\(times.lessOne)倍\(about)"
    }
  }

  private func signed(_ figure: Figure) -> String { figure.digits < 0 ? "\(figure)" : "+\(figure)" }

  private func worded(_ figure: Figure) -> String {
    figure.digits < 0 ? "下降\(figure.magnitude)" : "上升\(figure)"
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
