/// Brackets that are no 〔 〕, and what is counted by the year behind the unit.
extension TargetParser {
  /// `5万人/年`, `100户每年`: so many in each year; not where the column's own unit is by the year.
  mutating func skipPerYear() throws(NotationError) {
    guard !unit.base.contains(text: "年") else { return }
    var ahead = scanner
    while !ahead.isAtEnd, ahead.next != "(" {
      let start = ahead.position
      let isPerYear = ahead.skip(anyOf: ["/每年", "/年", "每年", "/a"])
      if isPerYear, start > scanner.position, ahead.isAtEnd || ahead.next == "(" || ahead.standsWordAfter {
        guard scanner.text(from: scanner.position, to: start).unicodeScalars.contains(where: \.isDigit) else { return }
        let offset = scanner.offset
        scanner = scanner.without(start..<ahead.position)
        return try state(.eachYear, at: offset)
      }
      ahead.rewind(to: start + 1)
    }
  }

  /// `1:18`, eighteen to one; of `不低于1:18` nothing tells whether the ratio or the eighteen is meant.
  mutating func numberToOne() throws(NotationError) -> Figure? {
    var ahead = scanner
    let isCompared = ahead.match(CellWords.before) != nil
    guard let toOne = ahead.numberToOne(in: unit) else { return nil }
    if isCompared || ahead.standsWordAfter {
      throw scanner.failure(.ambiguous(["≤\(toOne)", "≥\(toOne)"]))
    }
    scanner = ahead
    return toOne
  }

  /// `[90,95]`, `[90%，95%]`: from the one to the other. What may as well be one number with a thousands separator is asked
  /// about: `[100,200]`.
  mutating func interval() throws(NotationError) -> Target.Requirement? {
    guard scanner.next == "[" else { return nil }
    let start = scanner.offset
    var ahead = scanner
    _ = ahead.skip("[")
    guard let lower = ahead.plainNumber(in: unit), ahead.skip(",") || ahead.skip(";"),
      let upper = ahead.plainNumber(in: unit), ahead.skip("]")
    else { return nil }
    let unitBehind = try ahead.scale(in: unit)
    let ends = (try scaled(lower, unitBehind), try scaled(upper, unitBehind))
    if let whole = try? wholeNumber(), ends.0 <= ends.1 {
      throw NotationError(.ambiguous(["\(ends.0)—\(ends.1)", "〔\(whole)〕"]), at: start)
    }
    guard ends.0 <= ends.1 else { return nil }
    scanner = ahead
    return .range(ends.0, ends.1)
  }

  private func scaled(
    _ end: (number: Figure, scale: Scale), _ behind: Scale
  ) throws(NotationError) -> Figure {
    let whole = try end.scale.joined(with: behind)
    try whole.requireColumn(unit)
    return try whole.apply(to: end.number, in: unit)
  }

  /// The number where the comma parts thousands.
  private func wholeNumber() throws(NotationError) -> Figure {
    var ahead = scanner
    let stated = try ahead.statedNumber(in: unit, bracketsAllowed: true)
    guard case .figure(let figure) = stated.meaning else { throw ahead.failure(.notUnderstood) }
    return figure
  }

  private static let openings = WordList<Unicode.Scalar>(["(", "<", "〈 《", "{", "「 『"]) { group in
    [")", ">", "〉", "}", "」"][group]
  }

  /// `(5)`, `<10>`: a bracket that only a note explains.
  func refuseUnexplainedBracket() throws(NotationError) {
    var ahead = scanner
    guard ahead.match(TargetParser.openings) != nil else { return }
    let start = ahead.position
    guard (try? ahead.statedNumber(in: unit)) != nil else { return }
    let number = scanner.text(from: start, to: ahead.position)
    guard ahead.skip(anyOf: [")", ">", "〉", "》", "}", "」", "』"]) else { return }
    throw scanner.failure(.ambiguous(["〔\(number)〕", number]))
  }
}

extension CellScanner {
  /// Whether 以上, 以内 or the like stands here.
  fileprivate var standsWordAfter: Bool {
    var ahead = self
    return ahead.match(CellWords.after) != nil
  }

  /// A number with a unit perhaps, in which a comma parts nothing.
  fileprivate mutating func plainNumber(in unit: Unit) -> (number: Figure, scale: Scale)? {
    attempt { scanner in
      let start = scanner.position
      _ = scanner.take { $0.isDigit || $0 == "." || $0 == "-" }
      let text = scanner.text(from: start, to: scanner.position)
      guard !(text.begins(with: "0") && text.count > 1 && !text.begins(with: "0.")), let number = Figure(text),
        let scale = try? scanner.scale(in: unit)
      else { return nil }
      return (number, scale)
    }
  }
}
