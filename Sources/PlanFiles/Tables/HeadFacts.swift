import PlanRules

/// What a plan says of itself that its tables are read by.
struct HeadFacts {
  /// The months that it covers, where they are known.
  var period: Period?
  /// The day it was issued.
  var issued: CalendarDate?
  /// Whether that day may be stated in what of `plan.json` could not be read, which is told of already.
  var isIssueUnread = true
  /// How often its figures are due where a row does not say.
  var reportingCycle = ReportingCycle.year
  /// Its own region, which tables may name or leave out.
  var region: String?
  /// The name of the place that it is a plan of, by its region, else as its title or its owner begins with it.
  var place: String?
  /// The level of that place, as far as its region, its owner or its title say: 县, 市, 区.
  var level: Character?
  /// The ids of its sources; `nil` where `plan.json` does not tell them, for a reason that is told of already.
  var sources: [String]?
}

extension HeadFacts {
  /// The words for places by their level.
  private static let levels: Set<Character> = ["省", "市", "县", "区", "州", "旗", "盟", "镇", "乡"]

  /// The level of the place that names say: of a region its last character, of the owner the first of these words
  /// (`县发展改革局`, `韶关市残联`), else that of the title.
  static func level(region: String?, owner: String?, title: String?) -> Character? {
    if let last = region?.last, levels.contains(last) { return last }
    return [owner, title].lazy.compactMap { $0?.first { levels.contains($0) } }.first
  }

  /// The place that a plan is of: its region, else what its title or its owner begins with (`韶关市“十四五”规划`, `某县残联`).
  static func place(region: String?, owner: String?, title: String?) -> String? {
    if let region { return region }
    return [title, owner].lazy.compactMap { text -> String? in
      guard let text, let end = text.prefix(8).firstIndex(where: { levels.contains($0) }) else { return nil }
      let place = String(text[...end])
      return place.count > 2 || place.begins(with: "某") ? place : nil
    }.first
  }

  /// Whether a word stands for the whole place that the plan is of: 全县 in a county's plan.
  func isOwnRegion(_ word: String) -> Bool {
    let word = NameFolding.folded(word)
    if let region, NameFolding.folded(region) == word { return true }
    guard let level, word.utf8.count == 6, let first = word.first, let last = word.last else { return false }
    return (first == "全" || first == "本") && last == level
  }
}
