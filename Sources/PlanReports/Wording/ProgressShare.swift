import PlanRules

/// The way to a target in words: a share of the whole change, and never percentage points of the figure itself.
enum ProgressShare {
  /// How much of the way is made: `目标进度47.5%`.
  static func made(_ percent: Ratio) -> Wording {
    let share = FigureText.portion(percent)
    return Wording(zh: "目标进度 \(share)%", en: "progress towards the target: \(share)% of the way")
  }

  /// By how much it lags behind the share that is due.
  static func behind(_ points: Ratio) -> Wording {
    let lag = FigureText.difference(points, to: 2)
    return Wording(
      zh: "目标进度落后 \(lag) 个百分点",
      en: "progress towards the target is \(Unit.percent.difference(lag, .en)) behind")
  }
}
