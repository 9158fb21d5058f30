/// What a cell aspires to beyond what it demands: `87.5，力争88`, `95以上（力争97）`, `＞7、力争投入强度高于…`.
struct SecondTier {
  /// Where it stands in the cell, in code points.
  let place: Range<Int>
  let requirement: Target.Requirement
  var span: Target.Span?
  var direction: Direction?
  var dueYear: Int?

  /// The tier as a target of its own; `span` is how the first one is counted.
  func target(of cell: String, span: Target.Span?) -> Target {
    let text = cell.unicodeScalars.dropFirst(place.lowerBound).prefix(place.count)
    return Target(
      text: String(text), requirement: requirement, span: self.span ?? span, wordedDirection: direction,
      dueYear: dueYear)
  }
}

extension TargetParser {
  private static let aspirations = ["力争", "争取", "奋斗目标", "努力", "力求", "冲刺", "挑战目标"]

  /// A second tier behind the first one.
  mutating func secondTier(beyond first: Target.Requirement) throws(NotationError) {
    let start = scanner.position
    _ = scanner.skip(anyOf: [",", ";", "、", "。"])
    guard scanner.stands(anyOf: TargetParser.aspirations) || speaksOfMore else { return scanner.rewind(to: start) }
    try aspire(beyond: first, upTo: nil)
  }

  /// `力争6%` behind 增长5%以上 is a change as well.
  private func change(
    like first: Target.Requirement?, _ inner: inout TargetParser
  ) throws(NotationError) -> Target.Requirement? {
    guard case .change(let change)? = first, inner.scanner.startsNumber else { return nil }
    var trial = inner
    guard let stated = try? trial.scanner.statedNumber(in: .percent), trial.scanner.isAtEnd || trial.scanner.next == ")"
    else { return nil }
    let number = change.direction == .down ? stated.number.negated : stated.number
    let amount: Target.Change.Amount
    switch (change.amount, stated.scale.unit?.printed) {
    case (.percent, .percent): amount = .percent(number)
    case (.points, .points): amount = .points(number)
    default: return nil
    }
    inner = trial
    return .change(Target.Change(amount, since: change.since, wording: change.wording))
  }

  /// Whether what follows has no number and wants more: `实际工作中争取更好结果`.
  private var speaksOfMore: Bool {
    let rest = String(scanner.rest)
    return !scanner.rest.contains(where: \.isDigit)
      && (rest.contains(text: "更") || TargetParser.aspirations.contains(where: rest.contains(text:)))
  }

  /// `（力争97）`: a second tier as a remark.
  mutating func bracketedTier() throws(NotationError) -> Bool {
    guard terms.second == nil, scanner.stands(anyOf: TargetParser.aspirations) else { return false }
    var ahead = scanner
    _ = ahead.take { $0 != ")" }
    try aspire(beyond: nil, upTo: ahead.position)
    return true
  }

  private mutating func aspire(beyond first: Target.Requirement?, upTo end: Int?) throws(NotationError) {
    guard terms.second == nil else { throw scanner.failure(.notUnderstood) }
    let start = scanner.offset
    var inner = TargetParser(scanner: end.map { scanner.upTo($0) } ?? scanner, unit: unit)
    while inner.scanner.skip(anyOf: TargetParser.aspirations + [":"]) {}
    if inner.scanner.rest.contains(where: \.isDigit) {
      let requirement: Target.Requirement
      if let change = try change(like: first, &inner) { requirement = change } else { requirement = try inner.parse() }
      guard inner.terms.second == nil, inner.terms.nature == nil, inner.terms.part == nil else {
        throw scanner.failure(.notUnderstood)
      }
      terms.second = SecondTier(
        place: start..<inner.scanner.offset, requirement: requirement, span: inner.terms.span,
        direction: inner.terms.direction, dueYear: inner.terms.dueYear)
    } else {
      let words = inner.scanner
      try words.refuseHiddenNumber()
      _ = inner.scanner.take { _ in true }
      terms.second = SecondTier(place: start..<inner.scanner.offset, requirement: .statement)
    }
    scanner.rewind(to: inner.scanner.position)
  }
}
