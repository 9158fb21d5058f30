/// The name of a series without what tables print around it: `（一）名`, `②名`, `★名`, `名*`, `名①`, `“名”`, `名：`, `名[人]`,
/// `名/%`, `名（约束性）`, in simplified characters.
///
/// Only for telling which series is meant: a plan's own name stays as it is printed, and is looked for first.
public struct BareName: Sendable, Hashable {
  /// The name as folded; never empty, if the text was not.
  public let name: String
  /// The unit that stood behind it.
  public let unit: String?

  /// Reads a name as printed.
  public init(_ text: String) {
    let folded = NameFolding.folded(text)
    guard folded.utf8.count <= 600, !folded.withBytes(BareName.isPlain) else {
      (name, unit) = (SimplifiedCharacters.of(folded), nil)
      return
    }
    var rest = Substring(folded)
    var unit: String?
    while true {
      if let shorter = BareName.withoutHead(rest) ?? BareName.withoutTail(rest) {
        rest = shorter
      } else if unit == nil, let (shorter, own) = BareName.withoutUnit(rest) {
        (rest, unit) = (shorter, own)
      } else {
        break
      }
    }
    name = SimplifiedCharacters.of(String(rest))
    self.unit = unit
  }

  /// Whether nothing can stand around a name, as most begin with an ideograph and end with one, a letter or a digit; a
  /// numeral may be that of a chapter, and a unit may stand on a slash.
  private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let ideographs: ClosedRange<UInt8> = 0xE4...0xE9
    guard bytes.count > 2, ideographs.contains(bytes[0]), !bytes.contains(UInt8(ascii: "/")) else { return false }
    let last = bytes[bytes.count - 1]
    let isWord =
      last < 0x80
      ? last >= 0x30 && last <= 0x7A && !(0x3A...0x40).contains(last) && !(0x5B...0x60).contains(last)
      : ideographs.contains(bytes[bytes.count - 3])
    // 一 to 十 lie at U+4E00, 4E03, 4E09, 4E5D, 4E8C, 4E94, 516B, 516D, 5341 and 56DB.
    let first = UInt32(bytes[0] & 0x0F) << 12 | UInt32(bytes[1] & 0x3F) << 6 | UInt32(bytes[2] & 0x3F)
    return isWord && ![0x4E00, 0x4E03, 0x4E09, 0x4E5D, 0x4E8C, 0x4E94, 0x516B, 0x516D, 0x5341, 0x56DB].contains(first)
  }

  /// Marks that point to a note, and circled numbers.
  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    "*★☆▲△▼▽●○◆◇■□※#◎†".unicodeScalars.contains(scalar) || (0x2460...0x249B).contains(scalar.value)
      || "¹²³".unicodeScalars.contains(scalar)
  }

  private static func isSign(_ character: Character) -> Bool { character.unicodeScalars.first.map(isSign) ?? false }

  private static func isNumeral(_ character: Character) -> Bool {
    character.isASCII && character.isWholeNumber || "一二三四五六七八九十".contains(character)
  }

  /// Without a mark, a number or an opening quotation mark before it; `nil` where none stands.
  private static func withoutHead(_ text: Substring) -> Substring? {
    guard let first = text.first, text.count > 1 else { return nil }
    if isSign(first) { return text.dropFirst() }
    if "“\"‘「『《".contains(first), let last = text.last, "”\"’」』》".contains(last), text.count > 2 {
      return text.dropFirst().dropLast()
    }
    let isBracketed = first == "(" || first == "〔" || first == "["
    let inside = isBracketed ? text.dropFirst() : text
    let number = inside.prefix(while: isNumeral)
    let behind = inside.dropFirst(number.count)
    guard (1...3).contains(number.count), let mark = behind.first, behind.count > 1 else { return nil }
    let rest = behind.dropFirst()
    if isBracketed { return ")〕]".contains(mark) ? rest : nil }
    // `6.5亩` is no number before a name.
    guard let next = rest.first, !(next.isASCII && next.isWholeNumber) else { return nil }
    let isDigit = number.allSatisfy(\.isASCII)
    return (isDigit ? ".、)" : "、.").contains(mark) ? rest : nil
  }

  /// Without a mark, a colon, or the nature in brackets behind it.
  private static func withoutTail(_ text: Substring) -> Substring? {
    guard let last = text.last, text.count > 1 else { return nil }
    if isSign(last) || ":。;；".contains(last) { return text.dropLast() }
    guard let (before, inside) = bracketed(text) else { return nil }
    let isNature = inside.isOne(of: ["约束性", "预期性", "约束", "预期", "约束性指标", "预期性指标", "約束性", "預期性"])
    let isNote =
      inside.utf8.count <= 2 && inside.utf8.allSatisfy { (0x30...0x39).contains($0) } || inside.allSatisfy(isSign)
    return isNature || isNote ? before : nil
  }

  /// Without the unit behind it, in brackets or on a slash.
  private static func withoutUnit(_ text: Substring) -> (name: Substring, unit: String)? {
    if let (before, inside) = bracketed(text) { return Unit(inside).isKnown ? (before, inside) : nil }
    guard let slash = text.lastIndex(of: "/"), slash > text.startIndex else { return nil }
    let unit = String(text[text.index(after: slash)...])
    return Unit(unit).isKnown ? (text[..<slash], unit) : nil
  }

  /// What stands before brackets at the end, and within them.
  private static func bracketed(_ text: Substring) -> (before: Substring, inside: String)? {
    guard let last = text.last, let open = text.lastIndex(where: { BodyPieces.closing(of: $0) == last }),
      open > text.startIndex
    else { return nil }
    let inside = text[text.index(after: open)...].dropLast()
    return inside.isEmpty ? nil : (text[..<open], String(inside))
  }
}
