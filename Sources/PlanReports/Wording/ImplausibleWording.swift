import PlanRules
import PlanRun

/// Sentences on figures that cannot be right.
struct ImplausibleWording {
  private let judged: PlanResult

  init(_ judged: PlanResult) { self.judged = judged }

  func sentences(_ flaw: Implausibility, at position: Int) -> Sentences {
    let observation = judged.records.observations[position]
    let series = judged.plan[observation.series]
    let figure = observation.text(in: series.unit)
    let why = words(for: flaw, observation, series)
    return Sentences(
      Wording(
        zh: "“\(series.name)”\(observation.period.text(in: .zh))的\(figure)不可信：\(why.zh)",
        en: "\(figure) of “\(series.name)” for \(observation.period.text(in: .en)) cannot be right: \(why.en)"),
      remedy(isReviewed: observation.isReviewed))
  }

  func sentences(totalsToDate positions: [Int], _ id: SeriesID) -> Sentences {
    let (name, unit) = (judged.plan[id].name, judged.plan[id].unit)
    let observations = positions.map { judged.records.observations[$0] }
    let zh = Language.zh.list(observations.map { $0.period.text(in: .zh) + $0.text(in: unit) })
    let en = Language.en.list(observations.map { "\($0.text(in: unit)) for \($0.period.text(in: .en))" })
    return Sentences(
      Wording(
        zh: "“\(name)”各期的数可能是累计数：\(zh)，逐期不减，最后一个单独就接近应达值，加起来则远远超过",
        en:
          "the figures of “\(name)” may be totals to date: \(en); none is below the one before, the last alone is near the value due, and all together are far past it"
      ),
      remedy(isReviewed: observations.last?.isReviewed ?? false, isTotal: true))
  }

  /// What is wrong with a figure.
  func words(for flaw: Implausibility, _ observation: Observation, _ series: Series) -> Wording {
    switch flaw {
    case .outsideShare(let whole):
      let limit = FigureText.exact(whole) + series.unit.behindFigures
      return Wording(zh: "比重应在 0 到 \(limit) 之间", en: "a share lies between 0 and \(limit)")
    case .partAboveWhole:
      let (part, whole) = (observation.numerator?.text ?? "", observation.denominator?.text ?? "")
      return Wording(zh: "分子\(part)大于分母\(whole)，部分不会大于总体", en: "the part \(part) is more than its whole \(whole)")
    case .slip(let slip): return words(for: slip, series)
    }
  }

  private func words(for slip: Slip, _ series: Series) -> Wording {
    let neighbours = slip.neighbours.map { words(for: $0, series.unit) }
    let (zh, en) = (
      Language.zh.list(neighbours.map(\.zh)), Language.en.list(neighbours.map(\.en))
    )
    let factor = FigureText.factor(of: slip)
    let cause = cause(of: slip, series)
    return slip.isTooLarge
      ? Wording(
        zh: "约为\(zh)的 \(factor) 倍，\(cause.zh)", en: "about \(factor) times \(en), \(cause.en)")
      : Wording(
        zh: "只有\(zh)的约 \(factor) 分之一，\(cause.zh)", en: "about one part in \(factor) of \(en), \(cause.en)")
  }

  /// Which slip fits.
  private func cause(of slip: Slip, _ series: Series) -> Wording {
    let unit = series.unit
    switch slip.power {
    case 2 where unit.isPercent: return Wording(zh: "像是小数与百分数混淆", en: "as if a fraction and a percentage were mixed up")
    case 4 where slip.isTooLarge && unit.powerOfTen == 4:
      return Wording(
        zh: "像是把“\(unit.base)”的数填在“\(unit.text)”里", en: "as if it were counted in \(unit.base), not \(unit.text)")
    case 8 where slip.isTooLarge && unit.powerOfTen == 8:
      return Wording(
        zh: "像是把“\(unit.base)”的数填在“\(unit.text)”里", en: "as if it were counted in \(unit.base), not \(unit.text)")
    case 4: return Wording(zh: "像是差了一个“万”", en: "as if a 万 were lost or added")
    case 8: return Wording(zh: "像是差了一个“亿”", en: "as if a 亿 were lost or added")
    default: return Wording(zh: "像是小数点或单位写错", en: "as if the decimal point or the unit were mistaken")
    }
  }

  private func words(for neighbour: Slip.Neighbour, _ unit: Unit) -> Wording {
    let value = FigureText.stated(neighbour.value, orTo: 4) + unit.behindFigures
    return switch neighbour {
    case .baseline: Wording(zh: "基期\(value)", en: "the baseline \(value)")
    case .target: Wording(zh: "目标\(value)", en: "the target \(value)")
    case .shareDue: Wording(zh: "同样长的时期应达\(value)", en: "the \(value) due in as long a time")
    case .annualTarget: Wording(zh: "当期目标\(value)", en: "the \(value) set for the period")
    case .reading(let position, _):
      Wording(
        zh: judged.records.observations[position].period.text(in: .zh) + value,
        en: "the \(value) of \(judged.records.observations[position].period.text(in: .en))")
    }
  }

  private func remedy(isReviewed: Bool, isTotal: Bool = false) -> Wording {
    if isReviewed {
      return Wording(zh: "该行已核定并写明审核，照常判定；本提示只作记录", en: "the row has been checked and decides; this stays on record")
    }
    let mend =
      isTotal
      ? Wording(
        zh: "如是累计数，请把时期改为自规划首年起（如 2021-2023）",
        en: "if they are totals, give the periods from the plan's first year on (2021-2023)")
      : Wording(zh: "请与来源核对数值和单位", en: "check figure and unit against the source")
    return Wording(
      zh: "\(mend.zh)；确属无误的，在该行状态填 核定、审核填谁和何时，之前不用于判定",
      en:
        "\(mend.en); if it is right, enter 核定 under 状态 and who checked it and when under 审核; until then it decides nothing"
    )
  }
}
