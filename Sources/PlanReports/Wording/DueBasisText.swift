import PlanRules

/// By what rule the value due was found, in words and as a mark behind it.
struct DueBasisText {
  private let basis: Schedule.Basis

  init(_ basis: Schedule.Basis) { self.basis = basis }

  /// In words, as a column of a spreadsheet holds it.
  var name: Wording {
    switch basis {
    case .straightLine: Wording(zh: "直线", en: "straight line")
    case .maintained: Wording(zh: "全程保持", en: "maintained")
    case .target: Wording(zh: "目标本身", en: "the target itself")
    case .annualTargets: Wording(zh: "年度目标", en: "annual targets")
    case .compounding: Wording(zh: "每年等速", en: "constant yearly rate")
    case .averageGrowth: Wording(zh: "年均增速", en: "average growth")
    }
  }

  /// The mark behind a value due that does not lie on the straight line.
  var mark: Wording? {
    switch basis {
    case .straightLine: nil
    case .maintained: Wording(zh: "(保)", en: "(m)")
    case .target: Wording(zh: "(标)", en: "(t)")
    case .annualTargets: Wording(zh: "(年)", en: "(a)")
    case .compounding: Wording(zh: "(速)", en: "(c)")
    case .averageGrowth: Wording(zh: "(均)", en: "(g)")
    }
  }

  /// What the marks of some values due mean, in one sentence; `nil` where all lie on the straight line.
  static func legend(of bases: [Schedule.Basis]) -> Wording? {
    let marked = Schedule.Basis.allCases.filter(bases.contains).compactMap { basis -> Wording? in
      let text = DueBasisText(basis)
      return text.mark.map { Wording(zh: "\($0.zh) \(text.name.zh)", en: "\($0.en) \(text.name.en)") }
    }
    guard !marked.isEmpty else { return nil }
    let (zh, en) = (marked.map(\.zh).joined(separator: "，"), marked.map(\.en).joined(separator: ", "))
    guard bases.contains(.straightLine) else { return Wording(zh: "应达值的依据：\(zh)", en: "due by: \(en)") }
    return Wording(zh: "应达值的依据：\(zh)；没有记号的按直线", en: "due by: \(en); without a mark by the straight line")
  }
}
