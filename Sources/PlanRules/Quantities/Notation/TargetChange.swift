/// Changes against the baseline: `比2025年下降3%左右`, `-10%`, `5个百分点`, `翻一番`.
///
/// A change is at least as large as stated, or about as large. More than, or at most so large, is refused: a level that is
/// compared would have to be.
extension TargetParser {
  private static let verbs = WordList<Int128>([
    "降低 下降 减少 缩小 压减 缩短 压缩 削减 回落 降 减 净减少 净减", "提高 提升 增长 增加 上升 扩大 净增 净增加 延长 增速 递增",
  ]) { $0 == 0 ? -1 : 1 }
  private static let rises = ["增长", "增速", "递增", "提高", "上升", "增加", "提升"]
  /// The numbers of doublings and multiples that are written out.
  fileprivate static let counts = WordList(["一 1", "两 二 2", "三 3", "四 4", "五 5"]) { $0 + 1 }

  /// `年均增长6%` in a column of percent is the level of a growth rate; nothing where something else follows.
  mutating func yearlyGrowth() throws(NotationError) -> Target.Requirement? {
    guard unit.isRate, terms.span == .average || terms.span == .eachYear else { return nil }
    let start = scanner.position
    guard scanner.skip(anyOf: TargetParser.rises) else { return nil }
    let stated = try scanner.statedNumber(in: unit, bracketsAllowed: true)
    guard stated.scale.unit?.printed != .points else {
      scanner.rewind(to: start)
      return nil
    }
    if stated.isBracketed { try state(.cumulative, at: stated.offset) }
    try stated.scale.requireColumn(unit)
    terms.direction = .up
    return try requirement(of: stated)
  }

  /// A change in words, or `nil` where none begins.
  mutating func change() throws(NotationError) -> Target.Change? {
    if let multiple = multipleOfYear() { return multiple }
    let base = try comparison()
    _ = scanner.skip(anyOf: ["再", "进一步", "继续"])
    let isNet = scanner.stands("净增")
    if let change = doubling(since: base?.year) ?? multiple(since: base?.year) ?? halving(since: base?.year) {
      return change
    }
    let verb = scanner.offset
    guard let sign = scanner.match(TargetParser.verbs) else {
      if base != nil { throw scanner.failure(.notUnderstood) }
      return nil
    }
    let stated = try scanner.statedNumber(in: unit, bracketsAllowed: true)
    guard !stated.isSigned else { throw NotationError(.notUnderstood, at: stated.offset) }
    guard let amount = try amount(of: stated, sign: sign) else {
      // `提高5` of a rate: five percent of it, five points, or the level five.
      throw NotationError(.ambiguous(rateMeanings(of: stated.number, falls: sign < 0)), at: verb)
    }
    if stated.isBracketed { try state(.cumulative, at: stated.offset) }
    return Target.Change(
      amount, since: base?.year, isApproximate: try stated.isApproximateChange(),
      wording: words(of: amount, base, isNet: isNet))
  }

  private func rateMeanings(of number: Figure, falls: Bool) -> [String] {
    let verb = falls ? "下降" : "提高"
    return ["\(verb)\(number)个百分点", "\(verb)\(number)%", "\(verb == "下降" ? "降低" : verb)到\(number)"]
  }

  private func isInThousandths(_ amount: Target.Change.Amount) -> Bool {
    if case .points = amount { unit.isPermille } else { false }
  }

  /// Of an amount it counts whether it is net, or more than the year before; of a rate each says the same.
  private func words(of amount: Target.Change.Amount, _ base: ComparedWith?, isNet: Bool) -> Target.Change.Words {
    guard case .amount = amount else { return isInThousandths(amount) ? .thousandths : .plain }
    return base?.isYearBefore == true ? .overYearBefore : isNet ? .net : .plain
  }

  /// `-10%`, `-2.7个百分点`, `5个百分点`: a signed percentage or points are a change, never a level.
  func impliedChange(_ stated: StatedNumber) throws(NotationError) -> Target.Change? {
    switch (stated.scale.unit?.printed, stated.meaning) {
    case (.points, _):
      guard unit.isPercent || (unit.isPoints && stated.isSigned) else { return nil }
    case (.percent, .figure), (.percent, .approximate), (.permille, .figure), (.permille, .approximate):
      guard stated.isSigned else { return nil }
    default: return nil
    }
    guard let amount = try amount(of: stated, sign: 1) else { return nil }
    return Target.Change(
      amount, isApproximate: try stated.isApproximateChange(),
      wording: isInThousandths(amount) ? .thousandths : stated.isSigned ? .plain : .unsigned)
  }

  private func amount(of stated: StatedNumber, sign: Int128) throws(NotationError) -> Target.Change.Amount? {
    let signed = sign < 0 ? stated.number.negated : stated.number
    switch stated.scale.unit?.printed {
    case .percent: return .percent(try signed.unscaled(stated.scale))
    case .permille where unit.isPermille: return .points(try signed.unscaled(stated.scale))
    case .permille:
      return (try? signed.unscaled(stated.scale).scaled(byPowerOfTen: -1)).map { .percent($0) }
    case .points:
      if !unit.isPercent { try stated.scale.requireColumn(unit) }
      return .points(try signed.unscaled(stated.scale))
    case .column, .other, nil:
      guard !unit.isRate, !unit.isPoints, !unit.base.isEmpty || stated.scale.unit != nil else { return nil }
      return .amount(try stated.scale.apply(to: signed, in: unit))
    }
  }

  /// `增长1倍` is twice the baseline, `增长1.5倍` two and a half times.
  private mutating func multiple(since year: Int?) -> Target.Change? {
    scanner.attempt { scanner in
      guard scanner.match(TargetParser.verbs) == 1, let number = scanner.times(),
        let times = try? number + Figure(digits: 1), scanner.skip("倍")
      else { return nil }
      return Target.Change(.times(times), since: year, isApproximate: scanner.isApproximateMultiple())
    }
  }

  /// `2020年的2倍`, `基期的1.5倍`.
  private mutating func multipleOfYear() -> Target.Change? {
    scanner.attempt { scanner in
      _ = scanner.skip(anyOf: ["约为", "是", "为"])
      let year = scanner.year()
      guard year != nil || scanner.skip(anyOf: ["基期", "期初", "现状"]) else { return nil }
      _ = scanner.skip(anyOf: ["水平", "基数"])
      _ = scanner.skip("的")
      guard let times = scanner.times(), scanner.skip("倍") else { return nil }
      return Target.Change(.times(times), since: year, isApproximate: scanner.isApproximateMultiple())
    }
  }

  /// Whether a multiple of a year's figure stands here, so that the year is none by which something is due.
  var standsMultipleOfYear: Bool {
    var ahead = self
    return ahead.multipleOfYear() != nil
  }

  /// `减半`, `下降一半`.
  private mutating func halving(since year: Int?) -> Target.Change? {
    scanner.attempt { scanner in
      guard scanner.skip("减半") || (scanner.match(TargetParser.verbs) == -1 && scanner.skip("一半")) else { return nil }
      return Target.Change(
        .percent(Figure(digits: -50)), since: year, isApproximate: scanner.isApproximateMultiple())
    }
  }

  /// `翻一番`, `翻两番`.
  private mutating func doubling(since year: Int?) -> Target.Change? {
    scanner.attempt { scanner in
      if scanner.skip(anyOf: ["成倍增长", "倍增"]) { return Target.Change(.times(Figure(digits: 2)), since: year) }
      guard scanner.skip("翻") else { return nil }
      let count = scanner.match(TargetParser.counts) ?? 1
      guard scanner.skip("番") else { return nil }
      return Target.Change(
        .times(Figure(digits: 1 << count)), since: year, isApproximate: scanner.isApproximateMultiple())
    }
  }

  /// `比2025年`, `较基期`; the year where one is named. 比上年 is a change in each year.
  private mutating func comparison() throws(NotationError) -> ComparedWith? {
    let start = scanner.offset
    if scanner.skip(anyOf: ["比上年", "较上年", "比上一年", "同比", "比去年", "较去年"]) {
      try state(.eachYear, at: start)
      return ComparedWith(year: nil, isYearBefore: true)
    }
    return scanner.attempt { scanner in
      guard scanner.skip(anyOf: ["比", "较"]) else { return nil }
      if let year = scanner.year() { return ComparedWith(year: year) }
      return scanner.skip(anyOf: ["基期", "期初"]) ? ComparedWith(year: nil) : nil
    }
  }
}

/// What a change is measured against; the baseline where no year is named.
private struct ComparedWith {
  let year: Int?
  var isYearBefore = false
}

extension CellScanner {
  /// How many times: `2`, `1.5`, `一`.
  fileprivate mutating func times() -> Figure? {
    let count: Int? = attempt { scanner in
      guard let next = scanner.next, !next.isDigit else { return nil }
      return scanner.match(TargetParser.counts)
    }
    if let count { return Figure(digits: Int128(count)) }
    guard let number = try? number(), number.digits > 0 else { return nil }
    return number
  }

  /// 左右 behind a multiple; 以上 there says no more than is meant anyway.
  fileprivate mutating func isApproximateMultiple() -> Bool {
    _ = skip("以上")
    return skip("左右")
  }
}

extension StatedNumber {
  /// Whether the change is only about so large; throws where it is bounded in a way that a change cannot be.
  fileprivate func isApproximateChange() throws(NotationError) -> Bool {
    switch meaning {
    case .figure, .compared(.atLeast, _): return false
    case .approximate: return true
    case .compared, .nearly, .range: throw NotationError(.notUnderstood, at: qualifierOffset ?? offset)
    }
  }
}

extension Figure {
  /// A number that no multiplier may scale, as none is meant before % and 百分点.
  fileprivate func unscaled(_ scale: Scale) throws(NotationError) -> Figure {
    if let multiplier = scale.multiplier { throw NotationError(.notUnderstood, at: multiplier.offset) }
    return self
  }
}
