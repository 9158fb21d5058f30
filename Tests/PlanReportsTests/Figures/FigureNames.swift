import TestSupport

/// The names under which exact figures are known in Swift code.
struct FigureNames {
  /// Members of the library that are figures: `gap` in `distances.gap`.
  private(set) var members: Set<String> = []
  /// What a file itself calls a figure: its parameters, constants and bindings.
  private(set) var locals: Set<String> = []
  /// Cases of enumerations that carry figures.
  private var cases: Set<String> = []

  private static let type = #"(?:Ratio|Figure|Interval(?:\.Bound)?|Bound)\b\??(?![\w(])"#

  /// What the library offers as figures.
  init(declaredIn sources: [SwiftCode]) {
    for source in sources {
      for match in source.text.found(#"\bpublic (?:let|var) (\w+): \#(FigureNames.type)"#) { members.insert(match[1]) }
      for match in source.text.found(#"\bcase (\w+)\([^)]*\b(?:Ratio|Figure|Interval|Goal)\b[^)]*\)"#) {
        cases.insert(match[1])
      }
    }
  }

  /// The same with what a file that uses the library calls so besides.
  init(_ known: FigureNames, in source: SwiftCode) {
    self = known
    let text = source.text
    for match in text.found(#"\b(\w+): \#(FigureNames.type)"#) { locals.insert(match[1]) }
    for match in text.found(#"\.(\w+)\(([^()]*\blet [^()]*)\)"#) where cases.contains(match[1]) {
      for binding in match[2].found(#"\blet (\w+)"#) { locals.insert(binding[1]) }
    }
    // What is bound to a figure is one, and what is bound to that.
    for _ in 0..<3 { bind(text) }
  }

  private mutating func bind(_ text: String) {
    for match in text.found(#"\b(?:let|var) (\w+) = (?:try\?? )?([\w.?$]+)(?= *(?:[,{)]|else\b|$))"#)
    where isFigure(match[2]) {
      locals.insert(match[1])
    }
    for match in text.found(#"([\w.?]+)\.(?:map|flatMap) \{ (\w+) in\b"#) where isFigure(match[1]) {
      locals.insert(match[2])
    }
  }

  /// Whether a chain of names ends in a figure; alone a name means what the file calls so, and after a mere point one of
  /// the constants.
  func isFigure(_ chain: String) -> Bool {
    if chain.hasSuffix(".magnitude") { return isFigure(String(chain.dropLast(".magnitude".count))) }
    let names = chain.split(separator: ".").map { $0.filter { $0 != "?" && $0 != "!" } }
    guard let last = names.last else { return false }
    if chain.hasPrefix(".") { return names.count == 1 && ["zero", "hundred"].contains(last) }
    return names.count == 1 ? locals.contains(last) : members.contains(last)
  }
}

extension String {
  /// All places where a regular expression is found, each as the whole and its groups.
  func found(_ pattern: String) -> [[String]] {
    guard let expression = try? Regex(pattern).anchorsMatchLineEndings() else { return [] }
    return matches(of: expression).map { match in
      match.output.map { $0.substring.map(String.init) ?? "" }
    }
  }
}
