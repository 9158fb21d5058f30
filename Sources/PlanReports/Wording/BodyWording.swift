import PlanRules

/// Sentences on cells of departments that do not say which body is meant, or what it does.
enum BodyWording {
  /// What stands where a body should and is none.
  static func noBody(_ name: String) -> Sentences {
    Sentences(
      Wording(zh: "“\(name)”不是单位名称", en: "“\(name)” is not the name of a body"),
      Wording(
        zh: "写单位名称；尚未明确的留空，责任人、联系人写入各自的列",
        en: "write the body's name; leave the cell empty while there is none, and give persons a column of their own"))
  }

  /// A cell of leads in which all only support.
  static func leaderless(_ names: [String]) -> Sentences {
    let (first, rest) = (names.first ?? "", names.dropFirst().joined(separator: "、"))
    let example = rest.isEmpty ? "\(first)牵头" : "\(first)牵头，\(rest)配合"
    return Sentences(
      Wording(
        zh: "这一格只写了谁配合，没有写谁牵头", en: "the cell says of all of them that they support, and of nobody that it leads"),
      Wording(zh: "写明谁牵头，如“\(example)”", en: "say who leads, such as “\(example)”"))
  }

  /// Names with a mark that no note explains.
  static func marked(_ marked: [String], others: [String]) -> Sentences {
    let names = Wording(zh: marked.joined(separator: "”“"), en: marked.joined(separator: "”, “"))
    let (leading, rest) = (marked.joined(separator: "、"), others.joined(separator: "、"))
    let example = rest.isEmpty ? "\(leading)牵头" : "\(leading)牵头，\(rest)配合"
    return Sentences(
      Wording(
        zh: "“\(names.zh)”带有标记，没有说明标记是牵头还是别的意思",
        en: "“\(names.en)” \(marked.count == 1 ? "has" : "have") a mark, and nothing says whether it means leading"),
      Wording(
        zh: "写明谁牵头、谁配合，如“\(example)”；标记另有所指的，删去标记",
        en: "say who leads and who supports, such as “\(example)”, or remove the mark if it means something else"))
  }
}
