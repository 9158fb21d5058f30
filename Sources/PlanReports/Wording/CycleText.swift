import PlanRules

/// Cycles of one duty in words, where they are many.
enum CycleText {
  /// The oldest, the newest and how many there are: `2001年1月至2025年12月，共300期`.
  static func span(_ oldest: Period, _ newest: Period, _ count: Int) -> Wording {
    Wording(
      zh: "\(oldest.text(in: .zh))至\(newest.text(in: .zh))，共\(count)期",
      en: "\(oldest.text(in: .en)) to \(newest.text(in: .en)), \(count) cycles")
  }

  /// The months that an item stands for; empty where it does not come again.
  static func periods(of item: OverdueItem) -> Wording {
    if let cycles = item.cycles { return span(cycles.oldest, cycles.newest, cycles.count) }
    return Wording { language in item.period?.text(in: language) ?? "" }
  }
}
