import PlanRules

/// The names that somebody may have meant, at the end of a sentence.
struct Suggestion {
  private let nearest: [String]

  init(_ nearest: [String]) { self.nearest = nearest }

  /// `，是不是“甲”或“乙”？`; nothing where there is no near name.
  var wording: Wording {
    guard !nearest.isEmpty else { return Wording(zh: "", en: "") }
    return Wording(
      zh: "，是不是“\(nearest.joined(separator: "”或“"))”？",
      en: "; did you mean “\(nearest.joined(separator: "” or “"))”?")
  }
}
