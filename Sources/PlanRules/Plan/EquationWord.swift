/// A run of an equation's text without blanks, or one parenthesis.
struct EquationWord {
  /// The word, half-width.
  let text: String
  /// Its first code point in the cell, from 0.
  let offset: Int

  /// Gives the words of a text in turn, and then its length in code points.
  static func forEach(
    in text: String, _ take: (EquationWord) throws(EquationSyntaxError) -> Void
  ) throws(EquationSyntaxError) -> Int {
    var word: [UInt8] = []
    var (start, offset) = (0, 0)
    func finish() throws(EquationSyntaxError) {
      guard !word.isEmpty else { return }
      try take(EquationWord(text: String(decoding: word, as: UTF8.self), offset: start))
      word.removeAll(keepingCapacity: true)
    }
    for scalar in text.unicodeScalars {
      switch halfWidth(scalar) {
      case nil: try finish()
      case let parenthesis? where parenthesis == "(" || parenthesis == ")":
        try finish()
        try take(EquationWord(text: parenthesis == "(" ? "(" : ")", offset: offset))
      case let folded?:
        if word.isEmpty { start = offset }
        if folded.isASCII { word.append(UInt8(folded.value)) } else { word.append(contentsOf: folded.utf8) }
      }
      offset += 1
    }
    try finish()
    return offset
  }

  /// The half-width form of a scalar, or `nil` for a blank; signs stay as they are.
  private static func halfWidth(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    if (0x21...0x7D).contains(scalar.value) { return scalar }
    guard let folded = NotationText.fold(scalar) else { return nil }
    return (0xFF01...0xFF5D).contains(scalar.value) ? folded : scalar
  }
}

extension EquationWord {
  /// The operator that the word is.
  var sign: Equation.Operator? {
    guard text.utf8.count <= 3, text.unicodeScalars.count == 1 else { return nil }
    return text.unicodeScalars.first.flatMap(Self.sign)
  }

  /// Whether an operator stands at its beginning.
  var beginsWithSign: Bool { text.unicodeScalars.first.flatMap(Self.sign) != nil }

  /// The number that the word is.
  var number: Figure? { text.unicodeScalars.first == "−" ? Figure("-" + text.dropFirst()) : Figure(text) }

  /// Why the word is neither a number nor a code.
  var failure: EquationSyntaxError {
    let scalars = Array(text.unicodeScalars)
    if let position = scalars.indices.first(where: { isOperator(at: $0, in: scalars) }) {
      return EquationSyntaxError(.blanksNeeded, at: offset + position)
    }
    let isNumeric = scalars.allSatisfy { ("0"..."9").contains($0) || [".", ",", "%", "‰"].contains($0) }
    return EquationSyntaxError(isNumeric ? .number : .unknownCode(text), at: offset)
  }

  /// A hyphen between other scalars belongs to a code.
  private func isOperator(at position: Int, in scalars: [Unicode.Scalar]) -> Bool {
    let isInside = position > 0 && position < scalars.count - 1
    return Self.sign(scalars[position]) != nil && !(scalars[position] == "-" && isInside)
  }

  private static func sign(_ scalar: Unicode.Scalar) -> Equation.Operator? {
    switch scalar {
    case "+": .plus
    case "-", "−": .minus
    case "*", "×": .times
    case "/", "÷": .over
    default: nil
    }
  }
}
