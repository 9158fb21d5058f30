import PlanFiles
import PlanRules
import PlanRun

/// Sentences on figures that contradict each other.
struct ConsistencyWording {
  private let judged: PlanResult

  init(_ judged: PlanResult) { self.judged = judged }

  /// The figures of rows with their places, and with their periods but for one that the sentence names.
  private func rows(_ positions: [Int], beside named: Period, _ unit: Unit) -> Wording {
    Wording { language in
      language.list(
        positions.map { position in
          let observation = judged.records.observations[position]
          let figure = observation.text(in: unit)
          let period = observation.period.text(in: language)
          let dated = observation.period == named ? figure : language.text(period + figure, "\(figure) for \(period)")
          return dated + language.bracketed(observation.place.row)
        })
    }
  }

  func sentences(_ facts: ConsistencyFacts) -> Sentences {
    switch facts {
    case .disagreement(let disagreement, let series): sentences(disagreement, series)
    case .printedRate(let printed, let computed, let annual): sentences(printed, computed, annual)
    case .ratio(let quotient, let printed, let observation): sentences(quotient, printed, observation)
    case .officialVerdict(let assessed): sentences(official: assessed)
    case .definitions(let definitions, let series): sentences(definitions, series)
    case .equation(let result): sentences(result)
    case .baseline(let baseline, let observation): sentences(baseline, observation)
    case .implausible(let flaw, let observation): ImplausibleWording(judged).sentences(flaw, at: observation)
    case .regions(let series, let regions, let sum, let whole): sentences(series, regions, sum: sum, whole: whole)
    case .totalsToDate(let positions, let series): ImplausibleWording(judged).sentences(totalsToDate: positions, series)
    }
  }

  private func sentences(_ id: SeriesID, _ regions: [String], sum: Ratio?, whole: Ratio?) -> Sentences {
    let series = judged.plan[id]
    func figure(_ value: Ratio) -> String { FigureText.exact(value) + series.unit.behindFigures }
    let shown = regions.prefix(6)
    let zh = shown.joined(separator: "、") + (regions.count > 6 ? "等\(regions.count)个地区" : "")
    let en = shown.joined(separator: ", ") + (regions.count > 6 ? " and others, \(regions.count) in all" : "")
    guard let whole else {
      let made = sum.map { Wording(zh: "，合计\(figure($0))", en: ", \(figure($0)) together") } ?? Wording(zh: "", en: "")
      return Sentences(
        Wording(
          zh: "“\(series.name)”只有\(zh)的数\(made.zh)，没有全区域的数，规划指标不能据以判定",
          en: "“\(series.name)” has only figures of \(en)\(made.en), and none for the whole, which they do not decide"),
        Wording(zh: "请报全区域的数：地区一格留空", en: "report the figure of the whole, with 地区 left empty"))
    }
    return Sentences(
      Wording(
        zh: "“\(series.name)”各地区合计\(sum.map(figure) ?? "")（\(zh)），全区域的数是\(figure(whole))",
        en: "“\(series.name)”: the regions make \(sum.map(figure) ?? "") (\(en)), the whole is \(figure(whole))"),
      Wording(zh: "与报送单位核对各地区和全区域的数", en: "check the figures of the regions and of the whole with those who reported"))
  }

  private func sentences(_ disagreement: Disagreement, _ id: SeriesID) -> Sentences {
    let series = judged.plan[id]
    let stated = FigureText.statedInterval(disagreement.stated, places: 4) + series.unit.behindFigures
    let derived = FigureText.statedInterval(disagreement.derived, places: 4) + series.unit.behindFigures
    let period = judged.records.observations[disagreement.observation].period
    let others = rows(disagreement.others, beside: period, series.unit)
    let message: Wording
    switch disagreement.kind {
    case .samePeriod:
      message = Wording(
        zh: "“\(series.name)”\(period.text(in: .zh))有两个不同的数：\(stated)与\(others.zh)",
        en: "“\(series.name)” has two different values for \(period.text(in: .en)): \(stated) and \(others.en)")
    case .partExceedsWhole:
      message = Wording(
        zh: "“\(series.name)”\(period.text(in: .zh))为\(stated)，小于其中一段：\(others.zh)",
        en: "“\(series.name)” is \(stated) for \(period.text(in: .en)), less than a part of it: \(others.en)")
    case .partsDiffer:
      message = Wording(
        zh: "“\(series.name)”\(period.text(in: .zh))为\(stated)，而由其他时期推得\(derived)：\(others.zh)",
        en:
          "“\(series.name)” is \(stated) for \(period.text(in: .en)), but other periods make it \(derived): \(others.en)"
      )
    }
    return Sentences(
      message,
      Wording(
        zh: "请与来源核对各行，改正错的一行；改正之前都不用于判定",
        en: "check the rows against their sources and mend the wrong one; until then none of them decides"))
  }

  private func sentences(_ printed: Figure, _ computed: Ratio, _ annual: AnnualAssessment) -> Sentences {
    let text = AnnualText(annual, in: judged)
    let name = judged.plan[annual.series].name
    let rate = FigureText.rate(computed, beside: printed)
    let figures = "\(text.actual ?? "—") ÷ \(text.target ?? "—")"
    return Sentences(
      Wording(
        zh: "“\(name)”印出的完成率\(printed)%与数据不符：\(figures) = \(rate)%",
        en: "the printed completion rate \(printed)% of “\(name)” does not follow: \(figures) = \(rate)%"),
      Wording(zh: "请与来源核对完成数、目标数和完成率", en: "check actual, target and rate against the source"))
  }

  private func sentences(_ quotient: Quotient, _ printed: Reading, _ position: Int) -> Sentences {
    let observation = judged.records.observations[position]
    let series = judged.plan[observation.series]
    let counts = FigureText.counts(quotient, of: observation)
    let value = FigureText.quotient(quotient.value, beside: printed) + series.unit.behindFigures
    let figure = series.unit.following(printed.text)
    let consequence =
      quotient.agreement == .misfits
      ? Wording(zh: "相差太大，改正之前都不用于判定", en: "they are too far apart, and until mended none of them decides")
      : Wording(zh: "判定以分子、分母为准", en: "verdicts rest on the quotient")
    return Sentences(
      Wording(
        zh: "“\(series.name)”\(observation.period.text(in: .zh))的数值\(figure)与分子、分母不符：\(counts) 得 \(value)",
        en:
          "\(figure) of “\(series.name)” for \(observation.period.text(in: .en)) does not follow: \(counts) makes \(value)"
      ),
      Wording(
        zh: "请与来源核对三个数；\(consequence.zh)",
        en: "check the three figures against the source; \(consequence.en)"))
  }

  private func sentences(_ result: EquationResult) -> Sentences {
    let equation = result.statement
    let (left, right) = (result.workingText(.left), result.workingText(.right))
    let values = [result.left, result.right].map { $0.map { FigureText.side($0, of: result) } ?? "—" }
    let relation = equation.relation.rawValue
    let names = Wording { language in language.list(equation.series.map { "“\(judged.plan[$0].name)”" }) }
    return Sentences(
      Wording(
        zh:
          "勾稽关系\(equation.code)在\(result.period.text(in: .zh))不成立：应有 \(left) \(relation) \(right)，而左边为\(values[0])，右边为\(values[1])",
        en:
          "equation \(equation.code) does not hold for \(result.period): \(left) \(relation) \(right) should be, but the left side is \(values[0]) and the right side \(values[1])"
      ),
      Wording(zh: "请与来源核对各数：\(names.zh)", en: "check the figures against their source: \(names.en)"))
  }

  private func sentences(official assessed: IndicatorAssessment) -> Sentences {
    let name = judged.plan[assessed.indicator].name
    let conclusion = assessed.official?.conclusion ?? ""
    let day = assessed.official?.date.description ?? ""
    return Sentences(
      Wording(
        zh: "“\(name)”\(day)公布的结论是“\(conclusion)”，按数据计算为“\(assessed.status.name.zh)”",
        en: "“\(name)” was announced as “\(conclusion)” on \(day), but by the data it is “\(assessed.status.name.en)”"),
      Wording(zh: "请核对公布所依据的数据；两个结论并列，互不改变", en: "check the figures behind the announcement; both stand side by side"))
  }

  private func sentences(_ baseline: Baseline, _ position: Int) -> Sentences {
    let observation = judged.records.observations[position]
    let series = judged.plan[observation.series]
    let figure = observation.text(in: series.unit)
    let stated = series.unit.following(baseline.text)
    return Sentences(
      Wording(
        zh: "“\(series.name)”基期年\(observation.period.text(in: .zh))的数是\(figure)，基期写作\(stated)",
        en:
          "“\(series.name)” is \(figure) for its base year \(observation.period.text(in: .en)), but the baseline says \(stated)"
      ),
      Wording(
        zh: "基期经订正的，写入 \(PlanTable.revisions.fileName)（原基期、新基期、文号）；没有订正的，请与来源核对这一行",
        en:
          "a revised baseline goes to \(PlanTable.revisions.fileName) (原基期, 新基期, 文号); otherwise check the row against its source"
      ))
  }

  private func sentences(_ definitions: [String?], _ id: SeriesID) -> Sentences {
    let zh = definitions.map { $0 ?? "未注明" }.joined(separator: "”与“")
    let en = definitions.map { $0 ?? "not stated" }.joined(separator: "” and “")
    let name = judged.plan[id].name
    return Sentences(
      Wording(zh: "“\(name)”的数据口径不同：“\(zh)”", en: "readings of “\(name)” count different things: “\(en)”"),
      Wording(
        zh: "换算成同一口径，或把另一口径的数记作另一个统计项", en: "bring them to one definition, or keep the other as a statistic of its own")
    )
  }
}
