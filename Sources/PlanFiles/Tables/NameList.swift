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
    // Most cells that name anybody name a few.
    names.reserveCapacity(4)
    func add(_ name: String) {
      if !name.isEmpty, !NameList.isNobody(name) { names.append(name) }
    }
    var last = NameList.lastPiece(of: cell) { add($0) }
    isOpen = last.unicodeScalars.last == "等"
    if isOpen { last = String(last.dropLast()).trimmingBlanks }
    add(last)
    self.names = names
  }

  /// Takes the pieces of a cell in turn, but the last, which it gives.
  private static func lastPiece(of cell: String, take: (String) -> Void) -> String {
    cell.withBytes { bytes in
      func piece(_ range: Range<Int>) -> String {
        String(wellFormed: UnsafeBufferPointer(rebasing: bytes[range])).trimmingBlanks
      }
      var (start, index, depth) = (0, 0, 0)
      while index < bytes.count {
        // Most bytes belong to ideographs, none of which is a sign.
        if (0x80..<0xE3).contains(bytes[index]) || (0xE4..<0xEF).contains(bytes[index]) {
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
          take(piece(start..<end))
          start = index
        case .separator, nil: break
        }
      }
      return piece(start..<bytes.count)
    }
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

extension String {
  /// The text without blanks of any kind at its ends.
  var trimmingBlanks: String {
    if hasPlainEnds { return self }
    guard let first = unicodeScalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = unicodeScalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(unicodeScalars[first...last])
  }

  /// Whether both ends are characters that show, so far as their bytes tell; they do for nearly every cell.
  private var hasPlainEnds: Bool {
    withBytes { bytes in
      guard let last = bytes.lastIndex(where: { $0 & 0xC0 != 0x80 }) else { return false }
      return String.shows(bytes, at: 0) && String.shows(bytes, at: last)
    }
  }

  /// Whether a character is one of ASCII that shows, one from U+3001 to U+EFFF, or a full-width form: none is a blank.
  private static func shows(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    switch bytes[index] {
    case 0x21...0x7E, 0xE4...0xEE: true
    case 0xE3: bytes[index + 1] != 0x80 || bytes[index + 2] != 0x80
    case 0xEF: bytes[index + 1] == 0xBC || bytes[index + 1] == 0xBD
    default: false
    }
  }
}
