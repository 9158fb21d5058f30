import PlanRules

extension String {
  /// Whether the text says something: it has a letter or digit that shows, and is no word for nothing.
  var saysSomething: Bool {
    let shows = unicodeScalars.contains { scalar in
      let properties = scalar.properties
      return (properties.isAlphabetic || properties.numericType != nil) && !properties.isDefaultIgnorableCodePoint
    }
    return shows && !String.placeholders.contains(NameFolding.folded(self).lowercased())
  }

  private static let placeholders: Set<String> = [
    "无", "暂无", "没有", "略", "待定", "待补", "待补充", "待填", "不详", "未知", "n/a", "na", "none", "nil", "null", "tbd",
    "todo", "x", "xx", "xxx",
  ]
}
