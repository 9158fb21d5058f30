import PlanRules

/// Names in one cell, parted by 、 or other separators that stand outside brackets (`各县（市、区）人民政府` is one name).
struct NameList {
  let names: [String]
  /// Whether the list ends in 等: it names only some.
  let isOpen: Bool

  init(_ cell: String) {
    var (names, rest) = cell.withBytes { NameList.namesBeforeLast(of: $0) }
    // Most cells name one body.
    var last = (rest ?? cell).trimmingBlanks
    let ending = NameList.mayBeOpen(last) ? NameList.openEndings.first { last.ends(with: $0) } : nil
    isOpen = ending != nil
    if let ending { last = String(last.dropLast(ending.count)).trimmingBlanks }
    if NameList.isSomebody(last) { names.append(last) }
    self.names = names.contains(where: CellRoom.isExceeded) ? names.map(CellRoom.cut) : names
  }

  /// What says that a list goes on, the longest first.
  private static let openEndings = [
    "等有关单位", "等相关单位", "等有关部门", "等相关部门", "等单位", "等部门", "等",
  ]

  private static let lastBytes = openEndings.compactMap(\.utf8.last)

  /// Whether the last byte leaves it possible; hardly any cell ends so.
  private static func mayBeOpen(_ text: String) -> Bool {
    text.withBytes { bytes in bytes.last.map(lastBytes.contains) ?? false }
  }

  /// Whether a piece names anybody; cells say so where nobody is meant, or where it goes without saying.
  private static func isSomebody(_ name: String) -> Bool {
    !name.isEmpty && !name.isOne(of: ["无", "不再列出"])
  }

  /// The names before the last separator, and what stands behind it; `nil` where there is no separator.
  private static func namesBeforeLast(of bytes: UnsafeBufferPointer<UInt8>) -> (names: [String], rest: String?) {
    func piece(_ range: Range<Int>) -> String { String(wellFormed: UnsafeBufferPointer(rebasing: bytes[range])) }
    var names: [String] = []
    var (start, index, depth) = (0, 0, 0)
    while index < bytes.count {
      // Most characters are ideographs, none of which is a sign, and nor is a part of any other character.
      if (0xE4...0xEE).contains(bytes[index]) {
        index += 3
        continue
      }
      if (0x80...0xE2).contains(bytes[index]) || bytes[index] >= 0xF0 {
        index += 1
        continue
      }
      let sign = Sign(bytes, at: index)
      let end = index
      index += sign == nil || bytes[index] < 0x80 ? 1 : 3
      switch sign {
      case .opening: depth += 1
      case .closing: depth = max(0, depth - 1)
      case .separator where depth == 0:
        let name = piece(start..<end).trimmingBlanks
        if isSomebody(name) { names.append(name) }
        start = index
      case .separator, nil: break
      }
    }
    return (names, start == 0 ? nil : piece(start..<bytes.count))
  }
}

/// A character that parts names or keeps them together.
private enum Sign {
  case opening, closing, separator

  /// The sign whose first byte stands at an index of valid UTF-8.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) {
    switch bytes[index] {
    case UInt8(ascii: "("), UInt8(ascii: "["): self = .opening
    case UInt8(ascii: ")"), UInt8(ascii: "]"): self = .closing
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"):
      self = .separator
    case 0xE3, 0xEF:
      switch (bytes[index], bytes[index + 1], bytes[index + 2]) {
      // （【〔
      case (0xEF, 0xBC, 0x88), (0xE3, 0x80, 0x90), (0xE3, 0x80, 0x94): self = .opening
      // ）】〕
      case (0xEF, 0xBC, 0x89), (0xE3, 0x80, 0x91), (0xE3, 0x80, 0x95): self = .closing
      // 、，；
      case (0xE3, 0x80, 0x81), (0xEF, 0xBC, 0x8C), (0xEF, 0xBC, 0x9B): self = .separator
      default: return nil
      }
    default: return nil
    }
  }
}
