import TestSupport

/// Places in code that calculate with figures or compare them, which is for the rules and not for reports.
///
/// Read as text: arithmetic on figures throws, so it stands behind a `try`; a comparison has a name known as a figure on
/// one of its sides; and what calculates, chooses a comparison or goes through the records for observations is known by
/// name.
struct FigureOperators {
  private let names: FigureNames

  /// Finds them by the names of figures.
  init(_ names: FigureNames) { self.names = names }

  /// What calculates or compares, as it stands in the code.
  func found(in code: SwiftCode) -> [String] {
    let text = withoutBareArguments(code.text)
    return arithmetic(in: text) + comparisons(in: text) + members(in: text)
  }

  private func arithmetic(in text: String) -> [String] {
    text.found(#"\btry\??[^\n;]* [-+*/] [^\n;]*(?:\n\s+[-+*/?:.&|][^\n]*)*|\btry\??[^\n;]*\n\s+[-+*/] [^\n]*"#)
      .map { $0[0] }
  }

  private func comparisons(in text: String) -> [String] {
    let operand = #"\.?[\w$][\w.?!$]*"#
    let sides = text.found(#"(\#(operand)|[)\]"]) (?:==|!=|<=|>=|<|>) (\#(operand)(?![\w(])|[(\["])"#)
    let extremes = text.found(#"\b(?:max|min)\((\#(operand)), (\#(operand))\)"#)
    return (sides + extremes).filter { match in
      match[2] != "nil" && (names.isFigure(match[1]) || names.isFigure(match[2]))
    }.map { $0[0] }
  }

  private func members(in text: String) -> [String] {
    let calculating =
      "hundred|compare|isAttained|numberToReach|scaled|negated|rounded|roundedFrom|decimal|trimmed|quotient"
      + "|digits|atLeast|atMost|moreThan|lessThan|interval\\(approximateWithin|observations\\.(?:filter|enumerated|indices)"
    return text.found(#"(\w*)[?!]?\.(?:\#(calculating))(?!\w)"#).filter { $0[1] != "FigureText" }.map { $0[0] }
      + text.found(#"\b(?:Ratio|Figure|Interval)\("#).map { $0[0] }
      // Whole numbers have one too.
      + text.found(#"([\w.?]+)\.magnitude\b"#).filter { names.isFigure($0[1]) }.map { $0[0] }
  }

  /// `$0` reads as a figure in what is done with one: `gap.map { $0 < due }`.
  private func withoutBareArguments(_ text: String) -> String {
    var text = text
    for match in text.found(#"([\w.?]+)\.(?:map|flatMap) \{[^{}]*\$0(?!\.)[^{}]*\}"#) where names.isFigure(match[1]) {
      text = text.replacing(match[0], with: match[0].replacing("$0", with: match[1]))
    }
    return text
  }
}
