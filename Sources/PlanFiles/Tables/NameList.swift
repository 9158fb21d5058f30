import PlanRules

/// Names in one cell, parted by 、 or other separators that stand outside brackets (`各县（市、区）人民政府` is one name).
struct NameList {
  let names: [String]
  /// Whether the list ends in 等: it names only some.
  let isOpen: Bool

  /// What cells say that name nobody: none, or left out because it goes without saying.
  private static func isNobody(_ name: String) -> Bool {
    name.hasSameBytes(as: "无") || name.hasSameBytes(as: "不再列出")
  }

  init(_ cell: String) {
    var names: [String] = []
    var current = String.UnicodeScalarView()
    var depth = 0
    for scalar in cell.unicodeScalars {
      switch scalar {
      case "（", "(", "[", "【", "〔": depth += 1
      case "）", ")", "]", "】", "〕": depth = max(0, depth - 1)
      case "、", "，", ",", "；", ";", "\n", "\r", "\t":
        guard depth == 0 else { break }
        names.append(String(current).trimmingBlanks)
        current.removeAll()
        continue
      default: break
      }
      current.append(scalar)
    }
    names.append(String(current).trimmingBlanks)
    isOpen = names.last?.unicodeScalars.last == "等"
    if isOpen, let last = names.popLast() { names.append(String(last.dropLast()).trimmingBlanks) }
    self.names = names.filter { !$0.isEmpty && !NameList.isNobody($0) }
  }
}

extension String {
  /// The text without blanks of any kind at its ends.
  var trimmingBlanks: String {
    if hasPlainEnds { return self }
    guard let first = unicodeScalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = unicodeScalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(unicodeScalars[first...last])
  }

  /// Whether both ends are ASCII characters that show, or bytes of characters from U+4000 on, none of which is a blank
  /// but U+FEFF: so much can be told without decoding, and holds for nearly every cell.
  private var hasPlainEnds: Bool {
    guard let first = utf8.first, let last = utf8.last, first != 0xEF else { return false }
    guard (0x21...0x7E).contains(first) || first >= 0xE4 else { return false }
    if last < 0x80 { return (0x21...0x7E).contains(last) }
    let lead = utf8.reversed().first { $0 >= 0xC0 } ?? 0
    return lead >= 0xE4 && lead != 0xEF
  }
}
