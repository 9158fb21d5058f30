/// What stands where a body should and is none: nobody yet, a person, a sentence.
///
/// Only signs that no name of a body has are told, so that an ordinary name is never asked about: 林业 and 江北 look like
/// persons and are none.
public enum NoBody {
  /// Whether a name cannot be that of a body.
  public static func isMeant(by name: String) -> Bool {
    let words = NameFolding.folded(name)
    guard let last = words.last else { return false }
    if words.isOne(of: placeholders) || undecided.contains(where: words.begins(with:)) || "?？的".contains(last) {
      return true
    }
    if holdsTelephone(words) || headings.contains(where: words.contains(text:)) { return true }
    if words.begins(with: "排") && words.contains(text: "第") { return true }
    if isPerson(words) { return true }
    let lowered = words.lowercased()
    if lowered.isOne(of: ["tbd", "tbc", "tba", "tobedetermined", "tobeconfirmed", "tobedecided", "unknown", "pending"])
    {
      return true
    }
    // 卫生监督 is short for a body, 纪委监督 says what one does.
    let doesSomething = deeds.contains { deed in
      words.ends(with: deed) && BodyPieces.endsAsBody(String(words.dropLast(deed.count)))
    }
    return doesSomething || holdsRole(words) || words.contains { "：:+=；;！!→~".contains($0) }
      || isSeveral(words)
  }

  /// A name without the person in brackets behind it who is asked there: `县民政局（张三）`, `县民政局（联系人：李四 13812345678）`.
  static func withoutContact(_ name: String) -> String {
    guard let last = name.last, "）)】".contains(last), let open = name.lastIndex(where: { "（(【".contains($0) }),
      open > name.startIndex
    else { return name }
    let outside = String(name[..<open]).trimmingBlankEnds
    let inside = NameFolding.folded(String(name[name.index(after: open)...].dropLast()))
    guard BodyPieces.endsAsBody(outside) else { return name }
    return isContact(inside) ? outside : name
  }

  private static func isContact(_ inside: String) -> Bool {
    if holdsTelephone(inside) || headings.contains(where: inside.contains(text:)) || isPerson(inside) { return true }
    guard (2...3).contains(inside.count), let first = inside.first, surnames.contains(first) else { return false }
    return !BodyPieces.endsAsBody(inside)
  }

  private static let placeholders = [
    "未定", "不明", "不详", "未知", "暂缺", "空缺", "另定", "暂定", "同左", "同前", "领导", "专人", "本人",
  ]
  private static let undecided = ["待定", "待明确", "待确定", "待落实", "待确认", "待核", "待补", "未明确", "未确定", "暂未", "尚未", "另行", "暂不"]
  private static let headings =
    ["责任", "联系", "经办", "负责", "填报"].map { $0 + "人" } + ["分管", "责任", "牵头"].map { $0 + "领导" } + ["联系电话", "联络人"]
  private static let deeds = ["指导", "监督", "督导", "督办", "督促", "把关", "跟踪", "审核", "验收", "负总责"]

  /// `县民政局（县老龄办负责）`: who answers is said in brackets only.
  private static func holdsRole(_ words: String) -> Bool {
    guard words.last == ")", let open = words.lastIndex(of: "(") else { return false }
    return NamedRole.mayStateRole(String(words[open...]))
  }

  /// Whether names run into each other: `市民政局市人社局`, `市民政局或市财政局`.
  private static func isSeveral(_ words: String) -> Bool {
    let characters = Array(words)
    return characters.indices.dropFirst(3).dropLast(2).contains { index in
      guard "局厅".contains(characters[index - 1]) else { return false }
      return "或和与".contains(characters[index])
        || "省市县区".contains(characters[index]) && BodyPieces.endsAsBody(String(characters[index...]))
    }
  }

  /// Seven digits and more in a row, which no name of a body has.
  private static func holdsTelephone(_ words: String) -> Bool {
    var run = 0
    for character in words {
      if character.isASCII && character.isWholeNumber { run += 1 } else if character != "-" { run = 0 }
      if run >= 7 { return true }
    }
    return false
  }

  /// Whether a text ends as persons are addressed: `张副局长`, `李四同志`.
  private static func isPerson(_ words: String) -> Bool {
    guard words.count > 1 else { return false }
    return titles.contains(where: words.ends)
  }

  private static let titles = [
    "局长", "县长", "市长", "区长", "镇长", "乡长", "省长", "州长", "部长", "厅长", "处长", "科长", "股长", "院长", "校长", "所长", "站长", "组长", "秘书长",
    "会长", "行长", "队长", "馆长", "检察长", "社长", "理事长", "董事长", "村长", "司长", "园长", "主任", "书记", "主席", "同志", "先生", "女士", "科员", "干事",
    "专员", "工程师",
  ]

  /// Frequent surnames that hardly begin a place or a kind of work.
  private static let surnames: Set<Character> = Set(
    "王李张刘陈杨赵黄周吴徐孙胡朱何郭罗梁宋郑谢韩冯于董萧程曹袁邓许傅曾彭吕卢蒋蔡贾丁魏薛叶阎余潘杜戴钟汪田任姜范姚谭廖邹熊陆郝孔崔毛邱秦史顾侯邵孟段钱尹黎贺赖龚")
}
