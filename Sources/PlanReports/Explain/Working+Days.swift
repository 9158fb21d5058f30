import PlanRules
import PlanRun

/// Where the way begins, which day is judged and why, and what is left aside as only part of a year.
extension Working {
  var baseline: WorkingStep {
    let baseline = assessed.baselineInForce
    let published = baseline.text
    let figure = indicator.series.unit.following(published)
    let year = baseline.year.map { language.text("（\($0)年）", " (\($0))") } ?? ""
    let line: String
    if baseline.start == nil {
      line =
        published.isEmpty
        ? language.text("表中没有填", "the table states none")
        : Reading.isAbsent(published)
          ? language.text("没有基期值（原文“\(published)”）", "none (published as “\(published)”)")
          : language.text("原文“\(published)”，不能作起点的数", "published as “\(published)”, no number to start from")
    } else if assessed.measure == .total {
      line = language.text(
        "\(figure)\(year)：合计类指标从零起算，基期只作对照",
        "\(figure)\(year): a total counts from nothing; the baseline is only for comparison")
    } else {
      let usual = language.text("（没有写年份，按规划前一年）", " (no year stated: the year before the plan)")
      line = figure + (indicator.series.growsFromLevels && year.isEmpty ? usual : year)
    }
    return WorkingStep(
      key: "baseline", title: language.text("基期", "Baseline"), lines: [line] + revisedBaselines)
  }

  /// What another baseline replaced, with the documents.
  private var revisedBaselines: [String] {
    let original = assessed.originalBaseline.map {
      [language.text("表中原为“\($0.text)”，后经订正", "the table says “\($0.text)”; it was revised")]
    }
    let documents = indicator.revisions.compactMap { revision -> String? in
      guard let baseline = revision.baseline else { return nil }
      let document = revision.document.map { language.text("（\($0)）", " (\($0))") } ?? ""
      return language.text(
        "\(day(revision.effective))起基期为“\(baseline.text)”\(document)",
        "from \(day(revision.effective)) on the baseline is “\(baseline.text)”\(document)")
    }
    return (original ?? []) + documents
  }

  var judgedAt: WorkingStep {
    let timing = assessed.timing
    let days = TimingText(timing, language)
    return WorkingStep(
      key: "judgedAt", title: language.text("判定日", "Judged at"),
      lines: [day(timing.day) + language.text("：", ": ") + why(timing)] + days.targetYear(in: judged.plan.period)
        + days.awaited)
  }

  private func why(_ timing: Timing) -> String {
    let cycle = judged.plan.cycle(of: assessed.indicator)
    if timing.isOver, timing.dueDay == judged.plan.period.end {
      let over = language.text("规划期已满", "the period of the plan is over")
      if cycle == .schoolYear {
        return over + language.text("，以规划期内结束的最后一个学年为准", "; the last school year that ended within it decides")
      }
      guard cycle.isSurvey, let survey = latestSurvey else { return over }
      return over + language.text("，按最近一次调查（\(survey.zh)）", "; by the latest survey (\(survey.en))")
    }
    if cycle.isSurvey {
      let often = Wording(zh: cycle == .irregular ? "不定期的调查" : "\(cycle.name.zh)一次的调查", en: cycle.name.en)
      return language.text(
        "截至\(day(timing.asOf))，\(often.zh)，按最近一次\(latestSurvey.map { "（\($0.zh)）" } ?? "")",
        "as of \(day(timing.asOf)), the latest of surveys taken \(often.en)\(latestSurvey.map { " (\($0.en))" } ?? "")")
    }
    if cycle == .schoolYear {
      let seen = judged.plan.seenInSchoolYears.contains(assessed.indicator)
      return language.text(
        "截至\(day(timing.asOf))，最近一个应有数的学年在8月31日结束\(seen ? "（各期数据都是学年的，所以按学年报送）" : "")",
        "as of \(day(timing.asOf)), the last school year that counts, which ends on 31 August\(seen ? " (all its readings are of school years)" : "")"
      )
    }
    return language.text(
      "截至\(day(timing.asOf))，最近一个应有数的报送周期（\(cycle.name.zh)）的末日与最近数据的末日中较晚的一个",
      "as of \(day(timing.asOf)), the later of the end of the last reporting cycle that counts (\(cycle.name.en)) and the end of the latest reading"
    )
  }

  /// Which survey is the latest, and the day that it speaks for.
  private var latestSurvey: Wording? {
    guard let value = assessed.value, value.making == .reading else { return nil }
    return Wording(
      zh: "\(value.period.text(in: .zh))的，说明的是\(day(value.period.end))的情况",
      en: "that of \(value.period.text(in: .en)), which speaks for \(day(value.period.end))")
  }

  /// How a level is read, by the day or only by whole years.
  var level: String {
    let cycle = judged.plan.cycle(of: assessed.indicator)
    if cycle.isSurvey { return language.text("取最近一次调查的数", "the latest survey is the value") }
    switch indicator.series.yearlyQuantity {
    case .accruing:
      return language.text(
        "一年累积的量：取最近一个整年的数，凑满一年的各段相加，一年中的一段不单独判定",
        "it accrues over a year: the last whole year is the value, parts that cover a year are added up, and a part alone decides nothing"
      )
    case .averaged:
      return language.text(
        "全年的平均数：取最近一个整年的数，一年中的一段只说明那一段",
        "an average over a year: the last whole year is the value, and part of a year speaks for that part only")
    case nil: return language.text("取最近一期的数", "the latest reading is the value")
    }
  }

  /// Readings of part of a later year, which stand beside the value.
  func parts(beside value: ValueToDate) -> String? {
    guard !value.parts.isEmpty else { return nil }
    let list = value.parts.map { position in
      let observation = judged.records.observations[position]
      return "\(observation.period.text(in: language)) \(observation.text(in: indicator.series.unit))"
    }.joined(separator: language.text("、", ", "))
    return language.text("\(list)：只是一年中的一段，不用于判定", "\(list): only part of a year, decides nothing")
  }
}
