/// The pieces of a cell that name one body each, with what stands around the names.
struct BodyPieces {
  /// One piece.
  struct Piece {
    let text: String
    /// Whether it stands behind 会同.
    var followsLead = false
    /// Whether a comma or more parts it from the one before, not the mark of a list.
    var isAfterBreak = false
  }

  let pieces: [Piece]

  init(_ cell: String, isKnown: (String) -> Bool) {
    var pieces: [Piece] = []
    for part in BodyPieces.parts(of: Array(cell), isKnown) where !BodyPieces.isNumber(part.text) {
      var split = BodyPieces.split(part.text, isKnown)
      split[0].isAfterBreak = part.isAfterBreak
      pieces += split
    }
    self.pieces = BodyPieces.joined(pieces)
  }

  // MARK: Signs

  static func closing(of opening: Character) -> Character? {
    switch opening {
    case "（": "）"
    case "(": ")"
    case "【": "】"
    case "〔": "〕"
    case "[": "]"
    default: nil
    }
  }

  /// Whether the bracket that a text begins with is closed by its last character.
  static func closes(atEndOf text: Substring) -> Bool {
    var depth = 0
    for (offset, character) in text.enumerated() {
      if closing(of: character) != nil { depth += 1 }
      if "）)】〕]".contains(character) { depth -= 1 }
      if depth == 0 { return offset == text.count - 1 }
    }
    return false
  }

  private static func isSeparator(_ character: Character) -> Bool {
    "、，,；;。\n\r\r\n\t|｜/／&＆+＋".contains(character) || character.isNewline
  }

  /// Whether a character parts what stands before it from what follows, or may do so.
  static func mayPart(_ character: Character) -> Bool { isSeparator(character) || character.isWhitespace }

  private static func isCircled(_ character: Character) -> Bool {
    character.unicodeScalars.first.map { (0x2460...0x2473).contains($0.value) || (0x2474...0x249B).contains($0.value) }
      ?? false
  }

  /// Whether a piece is only the number of what follows: `1`, `（一）`, `二`.
  private static func isNumber(_ piece: String) -> Bool {
    let bare = piece.filter { !"（()）.．、 ".contains($0) }
    return !bare.isEmpty && bare.count <= 3 && bare.allSatisfy { $0.isWholeNumber || "一二三四五六七八九十".contains($0) }
  }

  // MARK: Cutting

  /// The parts between separators outside of brackets, without numbering.
  private static func parts(of text: [Character], _ isKnown: (String) -> Bool) -> [(text: String, isAfterBreak: Bool)] {
    var parts: [(text: String, isAfterBreak: Bool)] = []
    var part = ""
    var isAfterBreak = false
    var depth = 0
    var index = 0
    func finish() {
      let name = part.trimmingBlankEnds
      if !name.isEmpty {
        parts.append((name, isAfterBreak))
        isAfterBreak = false
      }
      part = ""
    }
    while index < text.count {
      let character = text[index]
      if depth == 0, let end = numbering(in: text, at: index, isAtHead: part.trimmingBlankEnds.isEmpty) {
        finish()
        index = end
        continue
      }
      if closing(of: character) != nil { depth += 1 }
      if "）)】〕]".contains(character) { depth = max(0, depth - 1) }
      if depth == 0, isSeparator(character) {
        finish()
        if "，,；;。".contains(character) || character.isNewline { isAfterBreak = true }
      } else if depth == 0, character.isWhitespace, isBetweenBodies(part, at: index, of: text, isKnown) {
        finish()
      } else {
        part.append(character)
      }
      index += 1
    }
    finish()
    return parts
  }

  /// Where a number ends that stands before a name: `1.`, `（1）`, `①`, `一、`; `nil` where none stands here.
  private static func numbering(in text: [Character], at index: Int, isAtHead: Bool) -> Int? {
    if isCircled(text[index]) { return index + 1 }
    let isBracketed = text[index] == "（" || text[index] == "("
    var end = isBracketed ? index + 1 : index
    let start = end
    while end < text.count,
      text[end].isWholeNumber && text[end].isASCII || (isBracketed || isAtHead) && isNumeral(text[end])
    {
      end += 1
    }
    guard end > start, end - start <= 2, end < text.count else { return nil }
    if isBracketed { return "）)".contains(text[end]) ? end + 1 : nil }
    let isDigit = text[start].isASCII
    guard isAtHead || (isDigit && (index == 0 || !text[index - 1].isWholeNumber)) else { return nil }
    return (isDigit ? ".．、)）" : "、.．").contains(text[end]) ? end + 1 : nil
  }

  private static func isNumeral(_ character: Character) -> Bool {
    character.isASCII && character.isWholeNumber || "一二三四五六七八九十".contains(character)
  }

  /// Whether a blank parts what stands before it from what follows; `市 残 联` is one name.
  private static func isBetweenBodies(
    _ before: String, at index: Int, of text: [Character], _ isKnown: (String) -> Bool
  ) -> Bool {
    guard before.utf8.count <= longest else { return false }
    let before = before.trimmingBlankEnds
    guard before.count > 1 || isKnown(before), before.last.map({ !"：:（(".contains($0) }) ?? false else { return false }
    let rest = String(text[index..<min(text.count, index + 80)]).trimmingBlankEnds
    guard let next = rest.first, !"（(【".contains(next) else { return false }
    let following = String(rest.prefix { !isSeparator($0) })
    if isKnown(before + " " + following) { return false }
    let name = NamedRole(before, isKnown: isKnown).name
    return isKnown(name) || endsAsBody(name) || NamedRole.roleBehind(before) != nil
  }

  /// The most bytes of a piece in which several names are looked for.
  static let longest = 600

  // MARK: Words that join

  private static let connectors = ["以及", "会同", "会商", "和", "及", "与", "商"]

  /// The names of a part that 和, 及 or 会同 joins, or that a word for a role stands between.
  private static func split(_ part: String, _ isKnown: (String) -> Bool) -> [Piece] {
    // Names are short; what is longer is looked through for nothing.
    if part.utf8.count > BodyPieces.longest || isKnown(part) { return [Piece(text: part)] }
    let characters = Array(part)
    var depth = 0
    for index in characters.indices.dropFirst() {
      if BodyPieces.closing(of: characters[index - 1]) != nil { depth += 1 }
      if "）)】〕]".contains(characters[index - 1]) { depth -= 1 }
      guard depth == 0 else { continue }
      let (before, rest) = (String(characters[..<index]), String(characters[index...]))
      // 参与 is one word.
      if let word = BodyPieces.connectors.first(where: rest.begins(with:)), word != "与" || !before.ends(with: "参") {
        let behind = String(rest.dropFirst(word.count)).trimmingBlankEnds
        let name = NamedRole(before, isKnown: isKnown).name
        let isJoint = ["会同", "会商", "商"].contains(word)
        let parts =
          word == "会同" || isKnown(name) || BodyPieces.endsAsBody(name) || (name.count == 1 && !isJoint)
        guard parts, !behind.isEmpty, !BodyPieces.continues(behind) else { continue }
        var further = split(behind, isKnown)
        if isJoint, !further.isEmpty { further[0].followsLead = true }
        return [Piece(text: before)] + further
      }
      if let role = NamedRole.roleBehind(before), !role.name.isEmpty, startsBody(rest, isKnown) {
        return [Piece(text: before)] + split(rest, isKnown)
      }
    }
    return [Piece(text: part)]
  }

  /// Whether a text begins with a name, and not with what is done or who is meant by the word before it.
  private static func startsBody(_ text: String, _ isKnown: (String) -> Bool) -> Bool {
    guard let first = text.first, !"：:（(".contains(first), !["单位", "部门"].contains(where: text.begins(with:)) else {
      return false
    }
    let name = NamedRole(text, isKnown: isKnown).name
    return isKnown(name) || (name.count > 1 && endsAsBody(name))
  }

  /// `党委和政府` is one.
  private static func continues(_ text: String) -> Bool {
    ["政府", "人民政府", "其", "所属", "下属"].contains(where: text.begins(with:))
  }

  /// Whether a name ends as those of bodies do, so that what follows on 和 is another one: not 人力资源 in 人力资源和社会保障局.
  static func endsAsBody(_ name: String) -> Bool {
    guard let last = name.last else { return false }
    if "）)".contains(last), let open = name.lastIndex(where: { "（(".contains($0) }), open > name.startIndex {
      return endsAsBody(String(name[..<open]))
    }
    if name.first == "各", isArea(String(name.dropFirst())) { return true }
    return name.count > 1
      && ("局委办厅院司府社联行队站馆校团所署组协团关厂库室处部会".contains(last)
        || ["公司", "集团", "中心", "单位", "部门", "街道", "移动", "电信", "联通", "铁塔", "法院", "大学", "学院", "管委会", "人社", "政法"]
          .contains(where: name.ends))
  }

  // MARK: One addressee in several words

  private static let governments = [
    "党委和人民政府", "党委和政府", "党委、政府", "党委及政府", "党委政府", "人民政府（管委会）", "人民政府(管委会)", "人民政府", "政府", "街道办事处", "办事处", "党委", "管委会",
  ]

  /// `各县`, `区人民政府` as one; `各县（市、区）党委`, `政府` too.
  private static func joined(_ pieces: [Piece]) -> [Piece] {
    var joined: [Piece] = []
    for piece in pieces {
      guard let last = joined.last?.text, last.begins(with: "各") else {
        joined.append(piece)
        continue
      }
      let isTail = piece.text.isOne(of: ["政府", "人民政府"]) && (last.ends(with: "党委") || last.ends(with: "委"))
      if isTail || (isArea(String(last.dropFirst())) && isArea(withoutGovernment(piece.text))) {
        joined[joined.count - 1] = Piece(text: last + "、" + piece.text)
      } else {
        joined.append(piece)
      }
    }
    return joined
  }

  private static func withoutGovernment(_ text: String) -> String {
    let name = NamedRole(text) { _ in false }.name
    guard let ending = governments.first(where: { name.ends(with: $0) && name.count > $0.count }) else { return name }
    return String(name.dropLast(ending.count))
  }

  /// Whether a text only says which kinds of places: 县, 县级市, 乡镇（街道）.
  private static func isArea(_ text: String) -> Bool {
    !text.isEmpty && text.allSatisfy { "县市区旗州盟乡镇街道地级省直辖自治村社（）()、".contains($0) }
  }
}
