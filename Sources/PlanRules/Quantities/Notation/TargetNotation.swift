extension Target {
  /// Reads a target in the unit of its column; `nil` where the cell states none.
  ///
  /// Throws where the cell means something the grammar does not know, with the place in the cell: a target is never
  /// silently taken for zero or for text.
  public init?(cell: String, unit: Unit) throws(NotationError) {
    if Reading.isAbsent(cell) { return nil }
    var parser = TargetParser(cell, unit: unit)
    let (requirement, span) = try parser.parse()
    self.init(text: cell, requirement: requirement, span: span)
  }
}

/// Reads one target from left to right: what leads up to the number, the number, what follows it.
struct TargetParser {
  private var scanner: CellScanner
  private let unit: Unit
  private var span: Target.Span?

  init(_ cell: String, unit: Unit) {
    scanner = CellScanner(cell)
    self.unit = unit
  }

  mutating func parse() throws(NotationError) -> (Target.Requirement, Target.Span?) {
    if let wordy = TargetPhrases.requirement(of: scanner.rest) { return (wordy, nil) }
    skipLeadIn()
    let requirement = try quantity()
    try skipRemarks()
    guard scanner.isAtEnd else { throw scanner.failureAfterNumber(in: unit) }
    return (requirement, span)
  }

  /// Years, aspirations and verbs before the number; none changes what the number demands.
  private mutating func skipLeadIn() {
    var didSkip = true
    while didSkip {
      didSkip = skipYear() || skipSpanWord() || scanner.skip(anyOf: TargetPhrases.leadIns)
    }
  }

  /// `到2025年`, `2025年底前`; but not a number that is the target itself.
  private mutating func skipYear() -> Bool {
    let start = scanner.position
    _ = scanner.skip(anyOf: ["到", "至"])
    let digits = scanner.take(while: { ("0"..."9").contains($0) })
    if digits.utf8.count == 4, scanner.skip(anyOf: ["年底前", "年末", "年底", "年前", "年"]) { return true }
    scanner.rewind(to: start)
    return false
  }

  private mutating func skipSpanWord() -> Bool {
    if scanner.skip(anyOf: ["每年", "各年"]) { return setSpan(.eachYear) }
    if scanner.skip(anyOf: ["年均", "年平均"]) { return setSpan(.average) }
    if scanner.skip(anyOf: ["五年累计", "5年累计", "累计", "五年", "5年", "五年内", "5年内"]) { return setSpan(.cumulative) }
    return false
  }

  private mutating func setSpan(_ found: Target.Span) -> Bool {
    span = found
    return true
  }

  private mutating func quantity() throws(NotationError) -> Target.Requirement {
    if let change = try change() { return .change(change) }
    let isApproximate = scanner.skip(anyOf: CellWords.approximatePrefixes)
    let outer = scanner.match(CellWords.prefixes)
    if scanner.skip(anyOf: ["〔", "["]) {
      span = .cumulative
      return try bracketed(outer, isApproximate: isApproximate)
    }
    return try bounds(outer, isApproximate: isApproximate, closing: nil)
  }

  /// What stands in `〔 〕`; a multiplier and a unit may follow the closing bracket (`〔36.5〕万公里`).
  private mutating func bracketed(_ outer: Comparator?, isApproximate: Bool) throws(NotationError) -> Target.Requirement
  {
    let isApproximate = scanner.skip(anyOf: CellWords.approximatePrefixes) || isApproximate
    let inner = scanner.match(CellWords.prefixes)
    return try bounds(inner ?? outer, isApproximate: isApproximate, closing: ["〕", "]"])
  }

  private mutating func bounds(
    _ prefix: Comparator?, isApproximate: Bool, closing: [String]?
  ) throws(NotationError) -> Target.Requirement {
    try scanner.refuseChineseNumeral()
    let start = scanner.offset
    let first = try scanner.number()
    let afterFirst = scanner.position
    let firstAlone = try scanner.scale(first, in: unit)
    if scanner.startsRange {
      return try range(from: first, firstAlone, rewoundTo: afterFirst, at: start, closing: closing)
    }
    var amount = firstAlone
    var suffix = scanner.match(CellWords.suffixes)
    var isApproximate = scanner.skip(anyOf: CellWords.approximateSuffixes) || isApproximate
    if let closing {
      guard scanner.skip(anyOf: closing) else { throw scanner.failure(.unclosedBracket) }
      if amount.unit == .none { amount = try scanner.scale(amount.figure, in: unit) }
      suffix = suffix ?? scanner.match(CellWords.suffixes)
      isApproximate = scanner.skip(anyOf: CellWords.approximateSuffixes) || isApproximate
    }
    return try single(amount, prefix: prefix, suffix: suffix, isApproximate: isApproximate, at: start)
  }

  private mutating func single(
    _ amount: Amount, prefix: Comparator?, suffix: Comparator?, isApproximate: Bool, at start: Int
  ) throws(NotationError) -> Target.Requirement {
    if let change = try impliedChange(amount, prefix: prefix, isApproximate: isApproximate) { return .change(change) }
    guard amount.unit != .rate || unit.isRate else {
      throw NotationError(.unitMismatch(found: "%", expected: unit.text), at: start)
    }
    if isApproximate { return .approximate(amount.figure) }
    return .threshold(prefix ?? suffix ?? (amount.isExceeded ? .moreThan : nil), amount.figure)
  }

  /// `-10%`, `-2.7个百分点`, `5个百分点`: a signed percentage or points are a change, never a level.
  private func impliedChange(
    _ amount: Amount, prefix: Comparator?, isApproximate: Bool
  ) throws(NotationError) -> Target.Change? {
    switch amount.unit {
    case .points: Target.Change(.points(amount.figure), isApproximate: isApproximate)
    case .rate where amount.figure.digits < 0: Target.Change(.percent(amount.figure), isApproximate: isApproximate)
    default: nil
    }
  }

  private mutating func range(
    from first: Figure, _ firstAlone: Amount, rewoundTo afterFirst: Int, at start: Int, closing: [String]?
  ) throws(NotationError) -> Target.Requirement {
    _ = scanner.skip(anyOf: ["-", "至", "到"])
    let secondNumber = try scanner.number()
    let scaleStart = scanner.position
    let second = try scanner.scale(secondNumber, in: unit)
    var lower = firstAlone.figure
    if scanner.position > scaleStart, firstAlone.unit == .none, firstAlone.figure == first {
      // `25—27万套`: the multiplier and the unit belong to both figures.
      let end = scanner.position
      scanner.rewind(to: scaleStart)
      lower = try scanner.scale(first, in: unit).figure
      scanner.rewind(to: end)
    }
    if let closing, !scanner.skip(anyOf: closing) { throw scanner.failure(.unclosedBracket) }
    guard lower <= second.figure else { throw NotationError(.reversedRange, at: start) }
    guard second.unit != .rate || unit.isRate else {
      throw NotationError(.unitMismatch(found: "%", expected: unit.text), at: start)
    }
    return .range(lower, second.figure)
  }

  /// `比2025年下降3%左右`, `较2025年降低17%`, `增长5个百分点`.
  private mutating func change() throws(NotationError) -> Target.Change? {
    let start = scanner.position
    let since = comparedYear()
    let isAgainstBase = since != nil || scanner.skip(anyOf: ["比基期", "较基期", "比上期", "较上期"])
    guard let sign = scanner.match(TargetPhrases.changeVerbs), isAgainstBase || !scanner.standsBeforeLevel else {
      scanner.rewind(to: start)
      return nil
    }
    if scanner.skip("一番") { return Target.Change(.times(2), since: since) }
    let comparator = scanner.match(CellWords.prefixes)
    let amount = try scanner.amount(in: unit)
    _ = scanner.match(CellWords.suffixes)
    let isApproximate = scanner.skip(anyOf: CellWords.approximateSuffixes)
    let signed = comparator == nil || sign > 0 ? amount.figure : amount.figure
    let figure = sign < 0 ? Figure(digits: -signed.digits, places: signed.places) : signed
    switch amount.unit {
    case .points: return Target.Change(.points(figure), since: since, isApproximate: isApproximate)
    case .rate: return Target.Change(.percent(figure), since: since, isApproximate: isApproximate)
    case .none, .named: throw scanner.failure(.notUnderstood)
    }
  }

  private mutating func comparedYear() -> Int? {
    let start = scanner.position
    guard scanner.skip(anyOf: ["比", "较"]) else { return nil }
    let digits = scanner.take(while: { ("0"..."9").contains($0) })
    if digits.utf8.count == 4, scanner.skip("年"), let year = Int(digits) { return year }
    scanner.rewind(to: start)
    return nil
  }

  /// Footnote marks and remarks in brackets after the number.
  private mutating func skipRemarks() throws(NotationError) {
    while true {
      if scanner.skip(anyOf: ["*", "※", "①", "②", "③", "。"]) { continue }
      guard scanner.next == "(" else { break }
      try skipBracketedRemark()
    }
    if scanner.next == "/" || scanner.next == ";" || scanner.next == "、" { throw scanner.failure(.severalTargets) }
  }

  private mutating func skipBracketedRemark() throws(NotationError) {
    let start = scanner.offset
    _ = scanner.skip("(")
    let remark = scanner.take(while: { $0 != ")" })
    guard scanner.skip(")") else { throw NotationError(.unclosedBracket, at: start) }
    if remark.contains("累计") { span = .cumulative } else if remark.contains("年均") { span = .average }
  }
}

extension CellScanner {
  fileprivate var startsRange: Bool {
    var ahead = self
    guard ahead.skip(anyOf: ["-", "至", "到"]) else { return false }
    return ahead.startsNumber
  }

  /// Whether 到 or 至 follows, as in 降低到20%: then the number is a level and no change.
  fileprivate var standsBeforeLevel: Bool { next == "到" || next == "至" }
}
