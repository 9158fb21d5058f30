/// The name of an indicator as a table prints it, which may hold its number and its unit: `6．养老保险参保率（%）`.
public struct PrintedName: Sendable, Hashable {
  /// The name alone.
  public let name: String
  /// The number before it.
  public let number: String?
  /// The unit in brackets behind it.
  public let unit: String?

  /// Takes a printed name apart.
  ///
  /// A number is looked for where the row has none, and where it has no code, by which a name is kept as it is; a unit where
  /// its own cell is empty, or says the same.
  public init(_ text: String, isNumbered: Bool, unit stated: String?, isCoded: Bool) {
    var name = text
    var (number, unit): (String?, String?)
    if !isNumbered, !isCoded, let (own, rest) = PrintedName.numbered(name) { (number, name) = (own, rest) }
    if !isCoded, let (rest, own) = PrintedName.bracketed(name) {
      if let stated, NameFolding.folded(stated) == NameFolding.folded(own) {
        name = rest
      } else if stated == nil, PrintedName.isUnit(own) {
        (name, unit) = (rest, own)
      }
    }
    self.name = name
    self.number = number
    self.unit = unit
  }

  /// `6．` and `6、` before a name, not `6.5`.
  private static func numbered(_ text: String) -> (number: String, rest: String)? {
    var digits = ""
    var rest = Substring(text).unicodeScalars
    while let next = rest.first, let digit = NameFolding.folded(String(next)).unicodeScalars.first, digit.isDigit {
      digits.unicodeScalars.append(digit)
      rest.removeFirst()
    }
    guard !digits.isEmpty, digits.utf8.count <= 3, let mark = rest.popFirst(), "．.、".unicodeScalars.contains(mark)
    else {
      return nil
    }
    let name = String(rest.drop { $0.properties.isWhitespace })
    guard let first = name.unicodeScalars.first, !first.isDigit else { return nil }
    return (digits, name)
  }

  /// What stands before brackets at the end, and within them.
  private static func bracketed(_ text: String) -> (rest: String, content: String)? {
    guard let last = text.last, last == "）" || last == ")",
      let open = text.lastIndex(where: { $0 == "（" || $0 == "(" }), open > text.startIndex
    else { return nil }
    let content = String(text[text.index(after: open)..<text.index(before: text.endIndex)])
    return content.isEmpty ? nil : (String(text[..<open]), content)
  }

  /// Whether what stands in brackets is what figures are counted in, and no remark.
  private static func isUnit(_ text: String) -> Bool {
    Unit(text).isKnown
  }
}
