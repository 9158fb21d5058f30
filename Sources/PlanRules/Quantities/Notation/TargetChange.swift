/// Changes against the baseline: `比2025年下降3%左右`, `-10%`, `5个百分点`, `翻一番`.
///
/// A change is at least as large as stated, or about as large. More than, or at most so large, is refused: a level that is
/// compared would have to be.
extension TargetParser {
  private static let verbs = WordList<Int128>(["降低 下降 减少 缩小 压减", "提高 提升 增长 增加 上升 扩大"]) { $0 == 0 ? -1 : 1 }
  /// The numbers of doublings that are written out.
  private static let doublings = WordList(["一 1", "两 二 2", "三 3"]) { $0 + 1 }

  /// `年均增长6%` in a column of percent is the level of a growth rate.
  mutating func skipsYearlyGrowth() -> Bool {
    guard unit.isRate, terms.span == .average || terms.span == .eachYear else { return false }
    return scanner.skip(anyOf: ["增长", "增速", "递增", "提高", "上升", "增加", "提升"])
  }

  /// A change in words, or `nil` where none begins.
  mutating func change() throws(NotationError) -> Target.Change? {
    let base = comparison()
    if let change = doubling(since: base?.year) ?? multiple(since: base?.year) { return change }
    let verb = scanner.offset
    guard let sign = scanner.match(TargetParser.verbs) else {
      if base != nil { throw scanner.failure(.notUnderstood) }
      return nil
    }
    let stated = try scanner.statedNumber(in: unit, bracketsAllowed: true)
    guard !stated.isSigned else { throw NotationError(.notUnderstood, at: stated.offset) }
    if base == nil, unit.isRate, stated.printsRate {
      // `增长5%` of a rate: its own level, or five percent on top of it.
      throw NotationError(.notUnderstood, at: verb)
    }
    guard let amount = try amount(of: stated, sign: sign) else {
      // So many more than before is no share of the baseline.
      throw stated.scale.unit == nil ? scanner.failure(.notUnderstood) : NotationError(.notUnderstood, at: verb)
    }
    return Target.Change(amount, since: base?.year, isApproximate: try stated.isApproximateChange())
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
    return Target.Change(amount, isApproximate: try stated.isApproximateChange())
  }

  private func amount(of stated: StatedNumber, sign: Int128) throws(NotationError) -> Target.Change.Amount? {
    let signed = Figure(digits: sign * stated.number.digits, places: stated.number.places)
    if let multiplier = stated.scale.multiplier, stated.scale.unit != nil {
      throw NotationError(.notUnderstood, at: multiplier.offset)
    }
    switch stated.scale.unit?.printed {
    case .percent: return .percent(signed)
    case .permille: return (try? signed.scaled(byPowerOfTen: -1)).map { .percent($0) }
    case .points:
      if !unit.isPercent { try stated.scale.requireColumn(unit) }
      return .points(signed)
    case .column, nil: return nil
    }
  }

  /// `增长1倍` is twice the baseline, `增长1.5倍` two and a half times.
  private mutating func multiple(since year: Int?) -> Target.Change? {
    scanner.attempt { scanner in
      guard scanner.match(TargetParser.verbs) == 1, let number = try? scanner.number(), number.digits > 0,
        let times = try? number + Figure(digits: 1), scanner.skip("倍")
      else { return nil }
      return Target.Change(.times(times), since: year, isApproximate: scanner.isApproximateMultiple())
    }
  }

  /// `翻一番`, `翻两番`.
  private mutating func doubling(since year: Int?) -> Target.Change? {
    scanner.attempt { scanner in
      guard scanner.skip("翻") else { return nil }
      let count = scanner.match(TargetParser.doublings) ?? 1
      guard scanner.skip("番") else { return nil }
      return Target.Change(
        .times(Figure(digits: 1 << count)), since: year, isApproximate: scanner.isApproximateMultiple())
    }
  }

  /// `比2025年`, `较基期`; the year where one is named.
  private mutating func comparison() -> ComparedWith? {
    scanner.attempt { scanner in
      guard scanner.skip(anyOf: ["比", "较"]) else { return nil }
      if let year = scanner.year() { return ComparedWith(year: year) }
      return scanner.skip(anyOf: ["基期", "期初"]) ? ComparedWith(year: nil) : nil
    }
  }
}

/// What a change is measured against; the baseline where no year is named.
private struct ComparedWith {
  let year: Int?
}

extension CellScanner {
  /// 左右 behind a multiple; 以上 there says no more than is meant anyway.
  fileprivate mutating func isApproximateMultiple() -> Bool {
    _ = skip("以上")
    return skip("左右")
  }
}

extension StatedNumber {
  fileprivate var printsRate: Bool { scale.unit?.printed == .percent || scale.unit?.printed == .permille }

  /// Whether the change is only about so large; throws where it is bounded in a way that a change cannot be.
  fileprivate func isApproximateChange() throws(NotationError) -> Bool {
    switch meaning {
    case .figure, .compared(.atLeast, _): return false
    case .approximate: return true
    case .compared, .nearly, .range: throw NotationError(.notUnderstood, at: qualifierOffset ?? offset)
    }
  }
}
