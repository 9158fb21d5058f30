/// The bodies that a cell names, as it prints them, each with its role: `甲牵头，乙、丙配合`, `牵头单位：甲；责任单位：乙`,
/// `甲、乙按职责分工负责`, `（甲（牵头）、乙等部门）`.
///
/// Where one is named as leading, the others support; who only answers (负责, 责任单位) leads where nobody is named so.
public struct BodyList: Sendable, Hashable {
  /// One body.
  public struct Body: Sendable, Hashable {
    /// The name without the word for its role.
    public let name: String
    /// Whether it only supports.
    public let isSupporting: Bool
  }

  /// The bodies in the order of the cell.
  public let bodies: [Body]
  /// Whether the list names only some: it ends in 等, or says 有关部门.
  public let isOpen: Bool
  /// Whether it says itself who leads: 牵头, 主办.
  public let namesLeaders: Bool

  /// Reads a cell; a name that `isKnown` is whole, whatever stands in it.
  public init(_ cell: String, isKnown: (String) -> Bool) {
    let (text, firstLeads) = BodyList.withoutRemarkOnFirst(BodyList.unwrapped(cell))
    var isOpen = cell.trimmingBlankEnds.hasSuffix("…")
    var found: [NamedRole] = []
    for piece in BodyPieces(text, isKnown: isKnown).pieces {
      if !isKnown(piece.text), BodyWords.openEnding(of: piece.text) == nil, BodyWords.isOpenGroup(piece.text) {
        isOpen = true
        continue
      }
      var read = isKnown(piece.text) ? NamedRole(name: piece.text) : NamedRole(piece.text, isKnown: isKnown)
      read.followsLead = piece.followsLead
      if !isKnown(read.name) {
        let ending = BodyWords.openEnding(of: read.name)
        isOpen = isOpen || ending != nil
        read.name = ending ?? read.name
      }
      guard !read.name.isEmpty, !BodyWords.namesNobody(read.name) || isKnown(read.name) else {
        // What has no name of its own may still say what those before it do: `甲、乙等，按职责分工负责`.
        if let role = read.role, read.scope != .behind { found.giveRole(role) }
        if let role = read.role, read.scope == .behind { found.append(NamedRole(heading: role)) }
        continue
      }
      if !isKnown(read.name), BodyWords.isOpenGroup(read.name) {
        isOpen = true
        if let role = read.role, read.scope == .before { found.giveRole(role) }
        continue
      }
      found.append(read)
    }
    self.isOpen = isOpen
    namesLeaders = firstLeads || found.contains { $0.role == .leads || $0.followsLead }
    bodies = found.settled(firstLeads: firstLeads)
  }

  /// A cell without the brackets around all of it, and without a full stop.
  private static func unwrapped(_ cell: String) -> String {
    var text = Substring(cell.trimmingBlankEnds)
    while let last = text.last, "。；;，,、…".contains(last) { text = text.dropLast() }
    for _ in 0..<3 {
      guard let first = text.first, let last = text.last, let closing = BodyPieces.closing(of: first), closing == last,
        BodyPieces.closes(atEndOf: text)
      else { break }
      text = Substring(String(text.dropFirst().dropLast()).trimmingBlankEnds)
    }
    return String(text)
  }

  /// Whether a remark says that the first of all leads (`（列第一位的为牵头单位）`), and the text without it.
  private static func withoutRemarkOnFirst(_ text: String) -> (String, Bool) {
    guard let last = text.last, "）)】".contains(last), let open = text.lastIndex(where: { "（(【".contains($0) }) else {
      return (text, false)
    }
    let inside = String(text[open...])
    guard ["第一", "首位"].contains(where: inside.contains(text:)),
      ["牵头", "责任单位", "主办", "负责"].contains(where: inside.contains(text:))
    else { return (text, false) }
    return (String(text[..<open]).trimmingBlankEnds, true)
  }
}

extension [NamedRole] {
  /// Gives a role to those at the end that have none.
  fileprivate mutating func giveRole(_ role: NamedRole.Role) {
    for index in indices.reversed() {
      guard self[index].role == nil else { return }
      self[index].role = role
      self[index].scope = .before
    }
  }

  /// Who leads and who supports.
  ///
  /// A word behind a name holds for those before it as well, in brackets only for its own, a heading for those behind it.
  fileprivate func settled(firstLeads: Bool) -> [BodyList.Body] {
    var roles = self
    for index in roles.indices.dropFirst() where roles[index].role == nil && roles[index - 1].scope == .behind {
      (roles[index].role, roles[index].scope) = (roles[index - 1].role, .behind)
    }
    for index in roles.indices.dropLast().reversed() where roles[index].role == nil {
      guard roles[index + 1].scope == .before else { continue }
      (roles[index].role, roles[index].scope) = (roles[index + 1].role, .before)
    }
    if let position = roles.firstIndex(where: \.followsLead), position > 0 {
      roles[position - 1].role = .leads
      for index in roles.indices.dropFirst(position) { roles[index].role = .supports }
    }
    let named = roles.filter { !$0.name.isEmpty }
    if firstLeads {
      return named.enumerated().map { BodyList.Body(name: $0.element.name, isSupporting: $0.offset > 0) }
    }
    let best: NamedRole.Role? =
      named.contains { $0.role == .leads } ? .leads : named.contains { $0.role == .answers } ? .answers : nil
    let hasRoles = named.contains { $0.role != nil }
    return named.map { body in
      let leads = body.role == best || (best == nil && body.role != .supports)
      return BodyList.Body(name: body.name, isSupporting: hasRoles && !leads)
    }
  }
}

/// Words of cells that name bodies.
enum BodyWords {
  /// What stands for nobody, or goes without saying.
  static func namesNobody(_ name: String) -> Bool { name.isOne(of: ["无", "不再列出", "-", "/", "—", "暂无", "同上"]) }

  /// The name before 等 and what may follow that; `nil` where the list does not go on.
  static func openEnding(of name: String) -> String? {
    guard let place = name.lastIndex(of: "等") else { return nil }
    let tail = String(name[name.index(after: place)...])
    guard tail.isEmpty || (tail.count <= 10 && ends(asPlural: tail)) else { return nil }
    return String(name[..<place]).trimmingBlankEnds
  }

  private static func ends(asPlural text: String) -> Bool {
    ["部门", "单位", "方面", "机构", "成员", "企业", "组织", "局", "委办局", "地区", "县区", "科室"].contains(where: text.ends)
  }

  /// `有关部门`, `市直各相关单位`, `各部门`: somebody, but no department.
  static func isOpenGroup(_ name: String) -> Bool {
    let plain = NameFolding.folded(name)
    guard ["部门", "单位", "方面", "机构", "科室", "股室", "委办局"].contains(where: plain.ends) else { return false }
    if ["有关", "相关", "其他", "其它"].contains(where: plain.contains(text:)) { return true }
    var rest = Substring(plain)
    for word in ["全市", "全县", "全区", "全省", "市直", "县直", "区直", "省直", "市级", "县级", "区级", "省级", "市", "县", "区"]
    where rest.hasPrefix(word) && rest.dropFirst(word.count).hasPrefix("各") {
      rest = rest.dropFirst(word.count)
    }
    guard rest.hasPrefix("各") else { return false }
    return String(rest.dropFirst()).isOne(of: [
      "部门", "单位", "职能部门", "责任单位", "责任部门", "成员单位", "业务部门", "主管部门", "行业主管部门", "行业部门", "牵头单位", "牵头部门", "配合单位", "委办局",
      "机构",
    ])
  }
}

extension String {
  /// Without blanks at either end.
  var trimmingBlankEnds: String {
    var rest = Substring(self)
    while let first = rest.first, first.isWhitespace || first == "\u{200B}" || first == "\u{FEFF}" {
      rest = rest.dropFirst()
    }
    while let last = rest.last, last.isWhitespace || last == "\u{200B}" || last == "\u{FEFF}" { rest = rest.dropLast() }
    return String(rest)
  }
}
