/// A name of a cell and the word for its role beside it: `市残联牵头`, `市残联（牵头）`, `牵头单位：市残联`.
struct NamedRole {
  /// What a word makes of who has it.
  enum Role {
    /// 牵头, 主办.
    case leads
    /// 负责, 责任单位: leads where nobody is named as leading.
    case answers
    /// 配合, 协办.
    case supports
  }

  /// On which names of a list a word for a role is.
  enum Scope { case before, behind, itself }

  /// The name without the word for its role.
  var name: String
  var role: Role?
  var scope = Scope.itself
  /// Whether it stands behind 会同, so that the one before it leads.
  var followsLead = false
  /// Whether a comma or more parts it from the name before.
  var isAfterBreak = false

  /// A name without a role.
  init(name: String) { self.name = name }

  /// A heading with nobody behind it.
  init(heading role: Role) {
    name = ""
    self.role = role
    scope = .behind
  }

  /// Whether a mark stood beside it that only a note explains.
  var isMarked = false

  /// Reads a piece of a cell with a mark on the name perhaps, and without a person who is asked there.
  init(piece: String, isKnown: (String) -> Bool) {
    guard !isKnown(piece) else {
      name = piece
      return
    }
    let (text, isMarked) = BodyMarks.stripped(piece)
    self = isKnown(text) ? NamedRole(name: text) : NamedRole(text, isKnown: isKnown)
    self.isMarked = isMarked
    guard !isKnown(name) else { return }
    let (bare, isMarkedInside) = BodyMarks.stripped(name)
    self.isMarked = isMarked || isMarkedInside
    name = isKnown(bare) ? bare : NoBody.withoutContact(bare)
  }

  /// Reads a piece of a cell.
  init(_ piece: String, isKnown: (String) -> Bool) {
    var text = piece.trimmingBlankEnds
    guard text.utf8.count <= BodyPieces.longest else {
      name = text
      return
    }
    var heading: Role?
    if let colon = text.firstIndex(where: { $0 == "：" || $0 == ":" }),
      let role = NamedRole.role(ofHeading: String(text[..<colon]))
    {
      heading = role
      text = String(text[text.index(after: colon)...]).trimmingBlankEnds
    }
    if isKnown(text) {
      name = text
    } else if let (rest, role, isBracketed) = NamedRole.roleBehind(text) {
      name = rest
      self.role = role
      scope = isBracketed ? .itself : .before
    } else {
      name = text
    }
    name = NamedRole.withoutLead(NamedRole.withoutDuty(name, isKnown: isKnown), isKnown: isKnown)
    if let heading {
      role = role ?? heading
      scope = .behind
      if role != heading { scope = .itself }
    }
  }

  private static let leads = ["牵头", "主办", "主责", "总负责", "第一责任"]
  private static let supports = ["配合", "协办", "协同", "协助", "参与", "参加", "支持", "联办"]
  private static let answers = ["负责", "责任", "承办", "落实", "实施", "分工", "主体"]

  /// Whether a text has a word for a role, so that it may say more than a name.
  static func mayStateRole(_ text: String) -> Bool {
    (leads + supports + ["负责", "承办"]).contains(where: text.contains(text:))
  }

  /// Whether a text is only the word for a role: 牵头单位, 配合.
  static func isHeading(_ text: String) -> Bool { strippedRole(text)?.rest.isEmpty ?? false }

  /// Words of one character in brackets or before a colon: `县民政局（主）、县财政局（协）`.
  private static func role(ofCharacter text: String) -> Role? {
    switch text.trimmingBlankEnds {
    case "主", "牵", "领": .leads
    case "协", "配", "辅", "参", "助": .supports
    default: nil
    }
  }

  /// The role that a heading gives; 责任配合单位 supports, 牵头责任单位 leads.
  private static func role(ofHeading heading: String) -> Role? {
    let words = NameFolding.folded(heading)
    if let role = role(ofCharacter: words) { return role }
    guard words.count <= 12, !["领导", "人", "人员"].contains(where: words.ends) else { return nil }
    if supports.contains(where: words.contains(text:)) { return .supports }
    if leads.contains(where: words.contains(text:)) { return .leads }
    return answers.contains(where: words.contains(text:)) || ["单位", "部门"].contains(where: words.ends) ? .answers : nil
  }

  /// What is done, behind the word for a role.
  private static let deeds = [
    "抓总", "抓好贯彻落实", "贯彻落实", "抓好落实", "抓落实", "推进落实", "组织落实", "具体落实", "落实", "组织实施", "具体实施", "实施", "组织推进", "统筹推进", "推进",
    "推动",
    "办理", "组织开展", "开展",
    "组织协调", "统筹协调", "协调", "统筹", "组织", "完成", "做好相关工作", "做好有关工作", "做好", "相关工作", "有关工作", "此项工作", "该项工作", "工作", "具体",
  ]
  /// What a body does alone, so that it answers: `各县人民政府具体落实`.
  private static let ownDeeds = ["贯彻落实", "抓好落实", "抓落实", "组织落实", "具体落实", "落实", "组织实施", "具体实施", "实施", "具体办理", "办理"]
  private static let roleWords: [(word: String, role: Role)] = [
    ("牵头负责", .leads), ("牵头单位", .leads), ("牵头部门", .leads), ("总牵头", .leads), ("牵头", .leads), ("主办单位", .leads),
    ("主办", .leads),
    ("主责单位", .leads), ("主责", .leads), ("为主", .leads), ("积极配合", .supports), ("协同配合", .supports), ("密切配合", .supports),
    ("按职责分工配合", .supports),
    ("按职责配合", .supports), ("共同配合", .supports), ("协助配合", .supports), ("参与配合", .supports), ("支持配合", .supports),
    ("配合单位", .supports),
    ("配合部门", .supports), ("配合", .supports), ("参与单位", .supports), ("参与", .supports), ("参加", .supports),
    ("协办单位", .supports),
    ("协办", .supports), ("协助", .supports), ("协同", .supports), ("按照各自职责分工负责", .answers), ("按照各自职责负责", .answers),
    ("按各自职责分工负责", .answers), ("按各自职责负责", .answers), ("按照职责分工负责", .answers), ("按职责分工负责", .answers),
    ("依职责分工负责", .answers),
    ("根据职责分工负责", .answers), ("依据职责分工负责", .answers), ("按职责负责", .answers), ("按分工负责", .answers), ("按照职责分工", .answers),
    ("按职责分工", .answers), ("依职责", .answers), ("按职责", .answers), ("各负其责", .answers), ("分工负责", .answers),
    ("共同负责", .answers),
    ("分别负责", .answers), ("具体负责", .answers), ("负责单位", .answers), ("责任单位", .answers), ("责任部门", .answers),
    ("承办单位", .answers),
    ("承办", .answers), ("负责", .answers), ("会办", .supports), ("为辅", .supports),
  ]

  /// A name without the word for a role behind it, the role, and whether the word stood in brackets; `nil` where there is none.
  static func roleBehind(_ text: String) -> (name: String, role: Role, isBracketed: Bool)? {
    if let last = text.last, "）)】〕］]".contains(last), let open = text.lastIndex(where: { "（(【〔［[".contains($0) }) {
      let inside = String(text[text.index(after: open)...].dropLast())
      let before = String(text[..<open]).trimmingBlankEnds
      if let role = role(ofCharacter: inside) { return (before, role, true) }
      guard let (rest, role) = strippedRole(inside), rest.isEmpty else { return nil }
      // `甲牵头（负责）`: one role said twice.
      return (strippedRole(before)?.rest ?? before, role, true)
    }
    if let (rest, role) = strippedRole(text) { return (rest, role, false) }
    guard let deed = ownDeeds.first(where: text.ends(with:)) else { return nil }
    let rest = String(text.dropLast(deed.count)).trimmingBlankEnds
    return BodyPieces.endsAsBody(rest) ? (rest, .answers, false) : nil
  }

  /// What stands before a role and what is done, and the role.
  private static func strippedRole(_ text: String) -> (rest: String, role: Role)? {
    var text = text.trimmingBlankEnds
    while true {
      if let (word, role) = roleWords.first(where: { text.ends(with: $0.word) }) {
        var rest = String(text.dropLast(word.count)).trimmingBlankEnds
        for link in ["作为", "为", "是", "各自", "积极", "共同", "分别", "第一"] where rest.ends(with: link) {
          rest = String(rest.dropLast(link.count)).trimmingBlankEnds
        }
        // Of `牵头组织、负责` the outer word is only what the inner one does.
        if let (inner, other) = strippedRole(rest) { return (inner, role == .answers ? other : role) }
        return (rest, role)
      }
      guard let deed = deeds.first(where: { text.ends(with: $0) && text.count >= $0.count }) else { return nil }
      text = String(text.dropLast(deed.count)).trimmingBlankEnds
      if text.isEmpty { return nil }
    }
  }

  /// `市民政局：负责数据汇总`: the name before what it does.
  private static func withoutDuty(_ name: String, isKnown: (String) -> Bool) -> String {
    guard !isKnown(name), let colon = name.firstIndex(where: { $0 == "：" || $0 == ":" }) else { return name }
    let body = String(name[..<colon]).trimmingBlankEnds
    // `市民政局：市财政局` are two, and which of them leads is not said.
    let deed = String(name[name.index(after: colon)...]).trimmingBlankEnds
    if isKnown(deed) || BodyPieces.endsAsBody(deed) { return name }
    return isKnown(body) || BodyPieces.endsAsBody(body) ? body : name
  }

  /// A name without what leads to it: 由, 会同, 以及.
  private static func withoutLead(_ name: String, isKnown: (String) -> Bool) -> String {
    var name = name
    for word in ["由", "请", "并由", "会同", "以及", "和", "及", "与", "其中"] where name.begins(with: word) && !isKnown(name) {
      let rest = String(name.dropFirst(word.count))
      if rest.count > 1 || word == "由" { name = rest }
    }
    return name.trimmingBlankEnds
  }
}
