/// Headings of a cell that stand before names without a colon: `牵头单位 县民政局 配合单位 县财政局`.
enum BodyHeadings {
  private static let stems = [
    "牵头", "主办", "主责", "责任", "负责", "承办", "配合", "协办", "协同", "协助", "参与", "参加", "支持", "主管", "联办", "主体",
  ]
  private static let kinds = ["单位", "部门", "机构", "科室"]

  /// The text with a colon behind such headings.
  ///
  /// `县民政局 牵头 县财政局 配合` has the words behind the names: so they are headings where the text begins with one, or
  /// ends with none.
  static func coloned(_ text: String) -> String {
    let characters = parted(Array(opened(text)))
    let head = characters.firstIndex { !$0.isWhitespace } ?? 0
    let first = heading(in: characters, at: head)
    let begins = first.map { $0.hasKind || characters.isBlank(at: $0.end) } ?? false
    guard begins || !endsWithHeading(characters) else { return String(characters) }
    var result = ""
    var index = 0
    while index < characters.count {
      guard index == 0 || BodyPieces.mayPart(characters[index - 1]), let found = heading(in: characters, at: index),
        found.hasKind || begins && characters.isBlank(at: found.end),
        let next = start(of: characters, behind: found), begins || next > found.end && supports(characters[index])
      else {
        result.append(characters[index])
        index += 1
        continue
      }
      result += String(characters[index..<found.end]) + "："
      index = next
    }
    return result
  }

  /// `县民政局（会同县财政局）` and `县民政局（牵头，县财政局配合）` without the brackets: what stands in them goes on with the list.
  private static func opened(_ text: String) -> String {
    guard let open = text.firstIndex(where: { "（(".contains($0) }),
      let close = text[open...].firstIndex(where: { "）)".contains($0) }), open > text.startIndex
    else { return text }
    let inside = String(text[text.index(after: open)..<close])
    let goesOn =
      inside.begins(with: "会同")
      || ["牵头", "主办", "负责"].contains {
        inside.begins(with: $0) && inside.dropFirst(2).first.map { "，,；;".contains($0) } ?? false
      }
    guard goesOn else { return text }
    return text[..<open] + inside + text[text.index(after: close)...]
  }

  /// `县民政局配合单位：县财政局`: a heading begins where the name of a body ends.
  private static func parted(_ text: [Character]) -> [Character] {
    var result: [Character] = []
    for index in text.indices {
      if index > 0, "局委办厅院联心府".contains(text[index - 1]), let found = heading(in: text, at: index), found.hasKind,
        found.end < text.count, "：:".contains(text[found.end])
      {
        result.append("；")
      }
      result.append(text[index])
    }
    return result
  }

  /// The word at an index, where it ends, and whether it says 单位 or 部门.
  private static func heading(in text: [Character], at index: Int) -> (end: Int, hasKind: Bool)? {
    var end = index
    for _ in 0..<2 {
      if let stem = stems.first(where: { text.stands($0, at: end) }) { end += stem.count }
    }
    guard end > index else { return nil }
    guard let kind = kinds.first(where: { text.stands($0, at: end) }) else { return (end, false) }
    return (end + kind.count, true)
  }

  /// Where a name begins behind a heading that has no colon; `nil` where none does.
  private static func start(of text: [Character], behind heading: (end: Int, hasKind: Bool)) -> Int? {
    var index = heading.end
    if heading.hasKind, index < text.count, "为是".contains(text[index]) { index += 1 }
    while index < text.count, text[index].isWhitespace { index += 1 }
    guard index < text.count, !"：:）)】〕]（(".contains(text[index]) else { return nil }
    return text[index].isWhitespace || !BodyPieces.mayPart(text[index]) ? index : nil
  }

  /// `县民政局 配合单位 县财政局`; of 牵头单位 in that place nobody knows whether it stands before or behind its name.
  private static func supports(_ first: Character) -> Bool { "配协参支联".contains(first) }

  private static func endsWithHeading(_ text: [Character]) -> Bool {
    let text = String(text.suffix(12)).trimmingBlankEnds
    return (stems + kinds).contains { text.ends(with: $0) }
  }
}

extension [Character] {
  fileprivate func stands(_ word: String, at index: Int) -> Bool {
    index <= count && self[index...].starts(with: word)
  }

  fileprivate func isBlank(at index: Int) -> Bool { index < count && self[index].isWhitespace }
}
