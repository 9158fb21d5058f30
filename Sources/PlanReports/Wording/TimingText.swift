import PlanRules

/// Sentences on which cycle counts and which year a target is due in.
struct TimingText {
  private let timing: Timing
  private let language: Language

  init(_ timing: Timing, _ language: Language) {
    self.timing = timing
    self.language = language
  }

  /// Which cycles are complete and not yet to be there, each with its reporting day.
  var awaited: [String] {
    timing.awaited.map { cycle in
      language.text(
        "\(cycle.period.text(in: language))的数待报，报送期限\(cycle.reportingDay)",
        "the figure for \(cycle.period.text(in: .en)) is awaited by \(cycle.reportingDay)")
    }
  }

  /// In brackets behind a sentence; nothing where nothing is awaited.
  var awaitedInBrackets: String {
    guard !awaited.isEmpty else { return "" }
    let list = awaited.joined(separator: language.text("、", ", "))
    return language.text("（\(list)）", " (\(list))")
  }

  /// Where the way to the target does not take the plan's own months.
  func targetYear(in plan: Period) -> [String] {
    guard timing.way != plan else { return [] }
    let (start, end) = (timing.way.first.previous.lastDay, timing.dueDay)
    return [
      language.text(
        "从\(start)到\(end)计算时间进度：基期年或目标所写的年份",
        "time runs from \(start) to \(end): the year of the baseline, or the one the target names")
    ]
  }
}
