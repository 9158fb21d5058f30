import PlanRules

extension Language {
  /// Names and figures as a sentence lists them.
  func list(_ items: [String]) -> String { items.joined(separator: text("、", ", ")) }

  /// A remark behind what it is about.
  func bracketed(_ remark: String) -> String { text("（\(remark)）", " (\(remark))") }
}
