/// The number of a row as documents print it, in three forms of which each passes over more than the one before.
///
/// `１`, `1.` and `1、` are one number to everybody; whether `（一）`, `一` and `1` are, hangs on what else the table has, so
/// the closer form decides first.
struct PrintedNumber {
  /// How much a form passes over.
  enum Form: Int, CaseIterable {
    /// Blanks, full-width forms and the mark behind it: `１、` is `1`, `第3项` is `3`.
    case plain
    /// The brackets or the circle around it too: `（一）` is `一`, `①` is `1`.
    case bare
    /// In which numerals it is written, and noughts before it: `十二` is `12`, `03` is `3`.
    case counted
  }

  private let plain: String
  private let bare: String
  private let counted: String

  init(_ text: String) {
    plain = PrintedNumber.plain(text)
    // Most numbers are a few digits.
    let isSimple = plain.withBytes { bytes in
      bytes.first != UInt8(ascii: "0") && bytes.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
    bare = isSimple ? plain : PrintedNumber.bare(plain)
    counted = isSimple ? plain : PrintedNumber.counted(bare)
  }

  /// The number in a form.
  subscript(form: Form) -> String {
    switch form {
    case .plain: plain
    case .bare: bare
    case .counted: counted
    }
  }

  private static func plain(_ text: String) -> String {
    var plain = NameFolding.folded(text)
    // Neither a mark nor a word ends what ends in a digit.
    if let last = plain.utf8.last, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(last) { return plain }
    for mark in [".", "、", ",", "。", ":"] where plain.ends(with: mark) { plain.removeLast() }
    if plain.begins(with: "第"), let unit = ["条", "项", "号"].first(where: plain.ends(with:)) {
      plain = String(plain.dropFirst().dropLast(unit.count))
    }
    return plain
  }

  private static func bare(_ plain: String) -> String {
    var scalars = plain.unicodeScalars[...]
    if scalars.count == 1, let only = scalars.first, let number = circled(only.value) { return "\(number)" }
    guard let last = scalars.last, ")]〕】".unicodeScalars.contains(last) else { return plain }
    scalars = scalars.dropLast()
    let open = scalars.lastIndex { "([〔【".unicodeScalars.contains($0) }
    // A bracket further in belongs to a name.
    guard open == nil || open == scalars.startIndex else { return plain }
    if open != nil { scalars = scalars.dropFirst() }
    return scalars.isEmpty ? plain : String(scalars)
  }

  private static func counted(_ bare: String) -> String {
    if bare.begins(with: "0"), let number = Int(bare) { return "\(number)" }
    return chinese(bare).map { "\($0)" } ?? bare
  }

  private static func circled(_ scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0x2460...0x2473: scalar - 0x245F
    case 0x2474...0x2487: scalar - 0x2473
    case 0x2488...0x249B: scalar - 0x2487
    case 0x3220...0x3229: scalar - 0x321F
    default: nil
    }
  }

  /// A number below 1000 in Chinese numerals.
  private static func chinese(_ text: String) -> Int? {
    guard !text.isEmpty, text.utf8.count <= 5 * 3 else { return nil }
    var (sum, digit) = (0, 0)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "百": (sum, digit) = (sum + max(1, digit) * 100, 0)
      case "十": (sum, digit) = (sum + max(1, digit) * 10, 0)
      case "零", "〇": digit = 0
      case "一", "二", "三", "四", "五", "六", "七", "八", "九": digit = scalar.chineseDigit ?? 0
      default: return nil
      }
    }
    return sum + digit
  }
}
