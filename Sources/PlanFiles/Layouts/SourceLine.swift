import PlanRules

/// A line of a table that says where its figures come from.
enum SourceLine {
  private static let labels = ["数据来源", "资料来源", "來源", "来源", "资料出处"]

  /// What stands behind the label; `nil` where the text is no such line.
  static func source(in text: String) -> String? {
    guard let colon = text.firstIndex(where: { $0 == "：" || $0 == ":" }) else { return nil }
    let label = HeaderName.folded(String(text[..<colon]))
    guard labels.contains(where: { HeaderName.folded($0) == label }) else { return nil }
    let rest = String(text[text.index(after: colon)...]).trimmingBlanks
    return rest.isEmpty ? nil : rest
  }
}
