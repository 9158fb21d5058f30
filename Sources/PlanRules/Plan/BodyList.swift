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

  /// The names with a mark that nothing in the cell explains (`县民政局★`): whether they lead is not known.
  public let marked: [String]

  /// Reads a cell; a name that `isKnown` is whole, whatever stands in it.
  public init(_ cell: String, isKnown: (String) -> Bool) {
    if let english = EnglishBodies(cell, isKnown: isKnown) {
      self.init(english.found, leading: nil, isOpen: english.isOpen, marked: english.marked)
      return
    }
    let remarks = BodyRemarks(BodyList.unwrapped(cell), isKnown: isKnown)
    var isOpen = cell.trimmingBlankEnds.hasSuffix("…")
    var (found, marked): ([NamedRole], [String]) = ([], [])
    for piece in BodyPieces(BodyHeadings.coloned(remarks.text), isKnown: isKnown).pieces {
      if !isKnown(piece.text), BodyWords.openEnding(of: piece.text) == nil, BodyWords.isOpenGroup(piece.text) {
        isOpen = true
        continue
      }
      var read = NamedRole(piece: piece.text, isKnown: isKnown)
      read.followsLead = piece.followsLead
      read.isAfterBreak = piece.isAfterBreak
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
      if read.isMarked {
        if let role = remarks.markMeans { (read.role, read.scope) = (role, .itself) } else { marked.append(read.name) }
      }
      found.enter(read)
    }
    for body in remarks.named { found.enter(body) }
    self.init(found, leading: remarks.leading, isOpen: isOpen, marked: marked)
  }

  private init(_ found: [NamedRole], leading: Int?, isOpen: Bool, marked: [String]) {
    self.isOpen = isOpen
    self.marked = marked
    namesLeaders = leading != nil || found.contains { $0.role == .leads || $0.followsLead }
    bodies = found.settled(leading: leading)
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

  /// Enters a name, or the role that the list gives to one which it has already.
  fileprivate mutating func enter(_ body: NamedRole) {
    guard let position = position(of: body.name) else {
      append(body)
      return
    }
    if self[position].role == nil, let role = body.role, role != .answers {
      (self[position].role, self[position].scope) = (role, .itself)
    }
    if body.scope == .behind, let role = body.role { append(NamedRole(heading: role)) }
  }

  /// Where a name stands already, whole or as the only one that ends so.
  private func position(of name: String) -> Int? {
    let folded = NameFolding.folded(name)
    if let whole = firstIndex(where: { NameFolding.folded($0.name) == folded }) { return whole }
    guard folded.count > 2, !folded.begins(with: "各") else { return nil }
    let ending = indices.filter { NameFolding.folded(self[$0].name).ends(with: folded) }
    return ending.count == 1 ? ending[0] : nil
  }

  /// The names with the roles of those beside them.
  ///
  /// A word behind a name holds for those before it as well, in brackets only for its own, a heading for those behind it.
  func spread() -> [NamedRole] {
    var roles = self
    for index in roles.indices.dropFirst() where roles[index].role == nil && roles[index - 1].scope == .behind {
      (roles[index].role, roles[index].scope) = (roles[index - 1].role, .behind)
    }
    // `甲，乙配合`: the one before the comma leads. Of `甲、乙配合` nobody can say so.
    let namesLeader = roles.contains { $0.role == .leads || $0.role == .answers }
    for index in roles.indices.dropLast().reversed() where roles[index].role == nil {
      guard roles[index + 1].scope == .before else { continue }
      if !namesLeader, roles[index + 1].role == .supports, roles[index + 1].isAfterBreak { break }
      (roles[index].role, roles[index].scope) = (roles[index + 1].role, .before)
    }
    if let position = roles.firstIndex(where: \.followsLead), position > 0 {
      roles[position - 1].role = .leads
      for index in roles.indices.dropFirst(position) { roles[index].role = .supports }
    }
    return roles.filter { !$0.name.isEmpty }
  }

  /// Who leads and who supports, where the first of all do so if a number of them is given.
  fileprivate func settled(leading: Int?) -> [BodyList.Body] {
    let named = spread()
    if let leading {
      return named.enumerated().map { BodyList.Body(name: $0.element.name, isSupporting: $0.offset >= leading) }
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
  static func namesNobody(_ name: String) -> Bool {
    name.isOne(of: ["无", "不再列出", "-", "/", "—", "暂无", "同上", "其余", "其他"])
  }

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
