/// What a cell says on its own list of bodies rather than as a part of it: on their order (`排第一的为牵头单位`), on a mark
/// (`★为牵头单位`), or once more on one of them (`（县民政局牵头）`).
struct BodyRemarks {
  /// The cell without these remarks.
  private(set) var text = ""
  /// How many of the first lead, where a remark says so.
  private(set) var leading: Int?
  /// What a mark makes of a name, where a remark says so.
  private(set) var markMeans: NamedRole.Role?
  /// Names with their roles, from brackets.
  private(set) var named: [NamedRole] = []

  init(_ cell: String, isKnown: (String) -> Bool) {
    let characters = Array(cell)
    var token = ""
    var index = 0
    while index < characters.count {
      let character = characters[index]
      if let end = BodyRemarks.end(ofBracketsIn: characters, at: index) {
        let inside = String(characters[(index + 1)..<(end - 1)])
        let isAlone = token.trimmingBlankEnds.isEmpty
        if !take(inside), !takeNames(inside, besides: cell, isAlone: isAlone, isKnown) {
          token += String(characters[index..<end])
        }
        index = end
      } else if BodyPieces.mayPart(character) {
        finish(&token)
        text.append(character)
        index += 1
      } else {
        token.append(character)
        index += 1
      }
    }
    finish(&token)
    text = text.trimmingBlankEnds
    while let last = text.last, "。；;，,、".contains(last) { text = String(text.dropLast()).trimmingBlankEnds }
  }

  private mutating func finish(_ token: inout String) {
    if !take(token) { text += token }
    token = ""
  }

  /// Where brackets end that open at an index; `nil` where none do, or they are not closed.
  private static func end(ofBracketsIn text: [Character], at index: Int) -> Int? {
    guard BodyPieces.closing(of: text[index]) != nil else { return nil }
    var depth = 0
    for position in index..<text.count {
      if BodyPieces.closing(of: text[position]) != nil { depth += 1 }
      if "）)】〕]".contains(text[position]) { depth -= 1 }
      if depth == 0 { return position + 1 }
    }
    return nil
  }

  // MARK: Order and marks

  private static let roles = ["牵头", "主办", "主责", "责任单位", "责任部门", "负责"]
  private static let firsts = [
    "首位", "首个", "首家", "首名", "排首", "列首", "居首", "为首的", "第一位", "第一个", "第一家", "第一名", "排第一", "列第一", "名第一", "位第一", "序第一",
    "居第一", "在第一", "第1位", "第1个", "第1家", "第1名", "第一单位", "第一部门", "第一的", "第一为", "第一者", "最前", "在前的", "在前面", "在前者", "在前为",
  ]

  /// Takes a remark on order or marks; `false` where it is none.
  private mutating func take(_ remark: String) -> Bool {
    guard remark.utf8.count <= 150 else { return false }
    let words = BodyRemarks.withoutLead(NameFolding.folded(remark))
    if words.contains(text: "不分先后") || words.contains(text: "不分主次") {
      return true
    }
    guard BodyRemarks.roles.contains(where: words.contains(text:)) || words.contains(text: "配合") else { return false }
    if let meaning = BodyRemarks.meaningOfMark(words) {
      markMeans = meaning
      return true
    }
    guard BodyRemarks.roles.contains(where: words.contains(text:)) else { return false }
    if BodyRemarks.firsts.contains(where: words.contains(text:)) {
      leading = 1
      return true
    }
    guard let count = BodyRemarks.countOfFirst(words) else { return false }
    leading = count
    return true
  }

  private static func withoutLead(_ words: String) -> String {
    for lead in ["注:", "备注:", "说明:", "其中:", "其中", "注"] where words.begins(with: lead) {
      return String(words.dropFirst(lead.count))
    }
    return words
  }

  /// `前两位为牵头单位`: how many.
  private static func countOfFirst(_ words: String) -> Int? {
    guard let place = words.firstIndex(of: "前") else { return nil }
    let rest = words[words.index(after: place)...]
    guard let numeral = rest.first, let kind = rest.dropFirst().first, "位个家名".contains(kind) else { return nil }
    if numeral == "两" { return 2 }
    return numeral.wholeNumberValue.flatMap { (1...9).contains($0) ? $0 : nil }
      ?? "一二三四五六七八九".firstIndex(of: numeral).map { "一二三四五六七八九".distance(from: "一二三四五六七八九".startIndex, to: $0) + 1 }
  }

  /// `带★的为牵头单位`, `*表示牵头`: what the mark says.
  private static func meaningOfMark(_ words: String) -> NamedRole.Role? {
    var rest = Substring(words)
    for lead in ["标注", "标有", "标", "带有", "带", "加", "打", "画", "有"] where rest.hasPrefix(lead) {
      rest = rest.dropFirst(lead.count)
      break
    }
    let unquoted = rest.drop { "“\"‘'「".contains($0) }
    guard let mark = unquoted.first, BodyMarks.isMark(mark) else { return nil }
    rest = unquoted.dropFirst().drop { BodyMarks.isMark($0) || "”\"’'」".contains($0) }
    let links = ["号", "的", "者", "单位", "部门", "标", "为", "是", "表示", "代表", "指", "系", ":", "=", "-", "—"]
    guard links.contains(where: { rest.hasPrefix($0) }) || NamedRole.isHeading(String(rest)) else { return nil }
    return rest.contains { "牵主负".contains($0) } ? .leads : .supports
  }

  // MARK: Names

  /// Takes names with their roles from brackets: of one of the list, or where the brackets stand for themselves.
  private mutating func takeNames(
    _ inside: String, besides cell: String, isAlone: Bool, _ isKnown: (String) -> Bool
  ) -> Bool {
    guard inside.utf8.count <= BodyPieces.longest, NamedRole.mayStateRole(inside) else { return false }
    let read = BodyPieces(BodyHeadings.coloned(inside), isKnown: isKnown).pieces.map {
      NamedRole($0.text, isKnown: isKnown)
    }
    guard !read.isEmpty, read.allSatisfy({ $0.name.count > 1 || isKnown($0.name) }),
      read.contains(where: { $0.role != nil && !BodyWords.isOpenGroup($0.name) })
    else { return false }
    let isOfList = read.contains { body in cell.parts(namedBy: body.name) > 1 }
    let isClause = read.allSatisfy { (isKnown($0.name) || BodyPieces.endsAsBody($0.name)) && $0.role != .answers }
    guard isOfList || isClause && (isAlone || read.contains { $0.role == .supports }) else { return false }
    named += read.spread().map { body in
      var body = body
      body.scope = .itself
      return body
    }
    return true
  }
}

extension String {
  /// How often a name stands in the text, up to twice.
  fileprivate func parts(namedBy name: String) -> Int {
    guard !name.isEmpty, utf8.count <= 4 * BodyPieces.longest else { return 0 }
    let (text, name) = (Array(utf8), Array(name.utf8))
    var (found, index) = (0, 0)
    while index + name.count <= text.count, found < 2 {
      if text[index..<(index + name.count)].elementsEqual(name) {
        found += 1
        index += name.count
      } else {
        index += 1
      }
    }
    return found
  }
}
