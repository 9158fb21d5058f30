import PlanRules

extension CellSeparator {
  /// What it is called; in English an `s` makes it several.
  var name: Wording {
    switch self {
    case .comma: Wording(zh: "逗号", en: "comma")
    case .tab: Wording(zh: "制表符", en: "tab")
    case .semicolon: Wording(zh: "分号", en: "semicolon")
    case .fullWidthComma: Wording(zh: "全角逗号", en: "full-width comma")
    }
  }
}
