import PlanRules

/// The text of a matter, cut to what names it: documents write whole paragraphs.
enum MatterName {
  private static let limit = 28
  private static let stops: Set<Character> = ["，", "。", "；", "、", ",", ";"]

  /// The first clauses that fit; the whole where it is short.
  static func short(_ text: String) -> String {
    let whole = text.last == "。" ? String(text.dropLast()) : text
    guard whole.count > limit else { return whole }
    let head = whole.prefix(limit)
    let end = head.lastIndex { stops.contains($0) } ?? head.endIndex
    // A clause of a few characters names nothing.
    let cut = head[..<end].count < limit / 4 ? head : head[..<end]
    return cut + "…"
  }
}
