extension CellScanner {
  /// 含 and a number.
  fileprivate mutating func included(in unit: Unit) -> Bool? {
    guard skip("含"), startsNumber, (try? statedNumber(in: unit)) != nil else { return nil }
    return true
  }
}

/// Footnote marks and remarks in brackets after a number or a phrase.
extension TargetParser {
  private static let natures = WordList<Nature>(["约束 约束性 约束性指标", "预期 预期性 预期性指标"]) { $0 == 0 ? .binding : .expected }

  /// Reads remarks up to something that is none.
  mutating func remarks() throws(NotationError) {
    while !scanner.isAtEnd {
      if scanner.skipFootnote() { continue }
      guard scanner.next == "(" else { return }
      try bracketedRemark()
    }
  }

  private mutating func bracketedRemark() throws(NotationError) {
    let open = scanner.offset
    _ = scanner.skip("(")
    repeat { try item() } while scanner.skip(anyOf: [",", ";", "、"])
    guard scanner.skip(")") else {
      throw scanner.isAtEnd ? NotationError(.unclosedBracket, at: open) : scanner.failure(.notUnderstood)
    }
  }

  /// An unknown remark may change what the number means, so it is refused.
  private mutating func item() throws(NotationError) {
    let start = scanner.offset
    if try bracketedTier() { return }
    if let nature = scanner.match(TargetParser.natures) {
      guard terms.nature == nil || terms.nature == nature else { throw NotationError(.notUnderstood, at: start) }
      terms.nature = nature
    } else if let span = scanner.match(TargetParser.spans) {
      try state(span, at: start)
    } else if let year = scanner.attempt({ scanner in
      _ = scanner.skip(anyOf: ["到", "至"])
      return scanner.year()
    }) {
      if scanner.skip(anyOf: ["不变价格", "不变价", "可比价格", "可比价", "价格"]) { return }
      try state(dueYear: year, at: start)
    } else if let included = scanner.attempt({ $0.included(in: unit) }), included {
      // `及以上（含95%）`: what 以上 says anyway.
    } else if scanner.skip(anyOf: ["含本数", "含", "不变价", "可比价", "现价", "当年价"]) {
      // What 以上 says anyway, or the prices that 口径 is there for.
    } else if terms.part == nil, scanner.stands("其中") {
      terms.part = insideOfBracket()
    } else {
      throw scanner.isAtEnd ? scanner.failure(.unclosedBracket) : scanner.failure(.notUnderstood)
    }
  }

  /// The text up to the bracket that closes the one it stands in.
  private mutating func insideOfBracket() -> String {
    var depth = 0
    return scanner.take { scalar in
      if scalar == "(" { depth += 1 }
      if scalar == ")" { depth -= 1 }
      return depth >= 0
    }
  }

  /// Remarks are short; looking for them through a page of text would take too long.
  private static let longestRemarks = 200

  /// Where remarks begin that end the cell.
  func startOfTrailingRemarks() -> Int? {
    var trial = self
    trial.scanner.rewind(to: scanner.position + max(0, scanner.rest.count - TargetParser.longestRemarks))
    while !trial.scanner.isAtEnd {
      let start = trial.scanner.position
      if let next = trial.scanner.next, next == "(" || CellWords.isFootnote(next) {
        var remarks = trial
        if (try? remarks.remarks()) != nil, remarks.scanner.isAtEnd { return start }
      }
      trial.scanner.rewind(to: start + 1)
    }
    return nil
  }
}
