/// A figure cannot be only where it cannot under any reading of its row.
extension Plausibility {
  /// What is wrong with observations of a series in one region, by their positions.
  static func flaws(
    of id: SeriesID, among quantities: [Quantity], region: String?, annual: [AnnualTarget], in plan: Plan,
    _ records: Records
  ) -> [Int: Implausibility] {
    func flaws(_ series: Series, _ baseline: Baseline?, _ numbers: [Ratio]) -> [Int: Implausibility] {
      Plausibility(of: series, baseline: baseline, numbers: numbers, in: plan.period, annual: annual)
        .flaws(among: quantities, in: records, region: region)
    }
    let row = plan.indicator(id)
    let found = flaws(plan[id], row?.baseline, row?.printedNumbers ?? [])
    // Nearly every row ends here, before its readings are looked for.
    guard !found.isEmpty, region == nil, let row else { return found }
    let readings = ([row.target] + row.revisions.map(\.revised)).flatMap { target in
      row.cells(with: target).interpretations.map(row.read)
    }
    let all = readings.map { flaws($0.series, $0.baseline, $0.numbers(assuming: plan.head.assumptions)) }
    guard let likeliest = all.first else { return found }
    return likeliest.filter { flaw in all.allSatisfy { $0[flaw.key] != nil } && found[flaw.key] != nil }
  }
}

extension Indicator {
  /// The numbers that the cell of the target prints, but for changes, which are none of the value.
  fileprivate var printedNumbers: [Ratio] {
    guard let target, target.span != .cumulative || series.addsUp else { return [] }
    let numbers: [Figure] =
      switch target.requirement {
      case .threshold(_, let figure), .approximate(let figure): [figure]
      case .range(let lower, let upper): [lower, upper]
      case .universal where series.unit.isPercent: [Figure(digits: 100)]
      case .change, .inStep, .universal, .assigned, .statement: []
      }
    return numbers.filter { $0.digits >= 0 }.map(\.ratio)
  }

  /// The numbers that the target of a row, as it is read, leads to.
  fileprivate func numbers(assuming assumptions: Assumptions) -> [Ratio] {
    guard let target, case .success(let goal) = try? goal(of: target, along: nil, assuming: assumptions) else {
      return []
    }
    switch goal {
    case .threshold(_, let number), .about(_, let number, _): return [number]
    case .between(let lower, let upper): return [lower, upper]
    }
  }
}
