/// Names in one cell, parted by 、 or other separators that stand outside brackets (`各县（市、区）人民政府` is one name).
struct NameList {
  let names: [String]
  /// Whether the list ends in 等: it names only some.
  let isOpen: Bool

  init(_ cell: String) {
    var names: [String] = []
    var current = ""
    var depth = 0
    for character in cell {
      if "（([【〔".contains(character) { depth += 1 }
      if "）)]】〕".contains(character) { depth = max(0, depth - 1) }
      if depth == 0, "、，,；;\n\r\r\n\t".contains(character) {
        names.append(current)
        current = ""
      } else {
        current.append(character)
      }
    }
    names.append(current)
    var trimmed = names.map(\.trimmingBlanks).filter { !$0.isEmpty && $0 != "无" }
    isOpen = trimmed.last.map { $0.hasSuffix("等") && $0 != "等" } ?? false || trimmed.last == "等"
    if isOpen, let last = trimmed.popLast(), last != "等" { trimmed.append(String(last.dropLast())) }
    self.names = trimmed
  }
}

extension String {
  /// The text without blanks of any kind at its ends.
  var trimmingBlanks: String {
    guard let first = unicodeScalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = unicodeScalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(unicodeScalars[first...last])
  }
}
