import PlanRules

/// The line on a terminal that tells how far a long run has come, and that is gone when the run ends.
struct ProgressLine {
  /// Seconds before anything is shown, as most runs are over by then.
  private static let patience = 1.0
  /// Seconds between two lines.
  private static let rest = 0.2

  private let total: Int
  private let begun: Double
  private let language: Language
  private var done = 0
  private var shown: Double?

  /// The line of a run over so many plans, which begins at a moment in seconds.
  init(of total: Int, from begun: Double, in language: Language) {
    self.total = total
    self.begun = begun
    self.language = language
  }

  /// Counts one plan more at a moment in seconds; what to write, `nil` where it is too early for another line.
  mutating func advance(at moment: Double) -> String? {
    done += 1
    let gone = moment - begun
    guard done < total, gone >= Self.patience, moment - (shown ?? begun) >= Self.rest else { return nil }
    shown = moment
    return Self.erasing + wording(left: gone * Double(total - done) / Double(done)).text(in: language)
  }

  /// What takes the line away; empty where there is none.
  var erasure: String { shown == nil ? "" : Self.erasing }

  /// To the line's beginning, and nothing behind it.
  private static var erasing: String { "\r\u{1B}[K" }

  private func wording(left: Double) -> Wording {
    let isLong = left > 90
    let number = Int((left / (isLong ? 60 : 1)).rounded(.up))
    return Wording(
      zh: "已看 \(done)/\(total) 个规划，约还需 \(number) \(isLong ? "分钟" : "秒")",
      en: "\(done) of \(total) plans, about \(number) \(isLong ? "min" : "s") left")
  }
}
