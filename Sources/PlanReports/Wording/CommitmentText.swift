import PlanRules

/// What a task promises in numbers, in words.
enum CommitmentText {
  /// What is promised, with its unit: `不少于500户`.
  static func promised(_ commitment: Commitment) -> String {
    let unit = commitment.unit ?? ""
    guard !unit.isEmpty, !commitment.text.contains(text: unit) else { return commitment.text }
    let isNumber = commitment.text.last.map { $0.isASCII && $0.isNumber } ?? false
    return isNumber ? commitment.text + Unit(unit).behindFigures : "\(commitment.text)（\(unit)）"
  }

  /// How much is done of it: `380户，76%`.
  static func reached(_ standing: CommitmentStanding, _ language: Language) -> String? {
    guard let amount = amount(standing) else { return nil }
    return standing.percent.map { amount + language.text("，", ", ") + FigureText.portion($0) + "%" } ?? amount
  }

  /// Both in a sentence: `量化目标500户，完成380户`.
  static func done(_ standing: CommitmentStanding, _ language: Language) -> String {
    let promised = promised(standing.commitment)
    guard let amount = amount(standing) else {
      return language.text("量化目标\(promised)，数据不足以判断", "\(promised) promised, which the figures do not decide")
    }
    return language.text("量化目标\(promised)，完成\(amount)", "\(amount) done of \(promised) promised")
  }

  private static func amount(_ standing: CommitmentStanding) -> String? {
    standing.amount.map { amount in
      FigureText.interval(amount, places: standing.commitment.target.places + 2) + standing.unit.behindFigures
    }
  }
}
