import PlanRules
import PlanRun

/// What stands beside the verdict: light, outlook, annual and announced results, assumptions, responsibility.
extension Working {
  var light: WorkingStep {
    let rule = judged.plan.head.assumptions.lights
    let note = judged.plan.head.assumptions.note(.lights).map { language.text("：\($0)", ": \($0)") } ?? ""
    let named = language.text("规则：\(rule.summary.zh)", "rule \(rule.name): \(rule.summary.en)") + note
    return WorkingStep(
      key: "light", title: language.text("灯", "Light"), lines: [lightSentence, named])
  }

  /// What is wanting before any outlook is asked for.
  private var lackOfOutlook: Wording? {
    if assessed.open != nil { return Wording(zh: "这一行怎样读还没有定", en: "how the row is to be read is open") }
    if assessed.value == nil, assessed.reason == nil { return Wording(zh: "没有数据", en: "nothing was reported") }
    // Why a target has no number stands with the verdict.
    guard assessed.goal == nil || assessed.value == nil, assessed.target != nil || assessed.lacksReadableTarget,
      assessed.reason != nil
    else {
      return nil
    }
    return Wording { language in
      IndicatorText(assessed, in: judged, language).reason ?? ""
    }
  }

  /// The colour with what it rests on; where nothing was reported, no data can be undecided.
  private var lightSentence: String {
    guard assessed.value != nil || assessed.reason != nil else {
      return language.text("没有灯：没有数据", "no light: nothing was reported")
    }
    return LightText(assessed.lighting, language).sentence
  }

  var outlook: WorkingStep {
    let working = OutlookWorking(
      assessed.outlook, lacking: lackOfOutlook, target: assessed.targetFigures?.value, unit: indicator.series.valueUnit,
      places: text.places, language)
    return WorkingStep(key: "outlook", title: language.text("展望", "Outlook"), lines: working.lines)
  }

  var annual: WorkingStep {
    // Those of regions stand here too: nowhere else are they explained.
    let lines = judged.assessment.annual(of: assessed.indicator).map { annual in
      let region = annual.region.map { language.text("\($0)", "\($0), ") } ?? ""
      let row = AnnualText(annual, in: judged)
      let record = judged.records.annualTargets[annual.annualTarget]
      let rate =
        row.completion.map { language.text("，完成率 \($0)%", ", completion rate \($0)%") }
        ?? row.deviation(language).map { language.text("，", ", ") + $0.sentence } ?? ""
      let own = judged.plan[annual.series].unit
      let number = (row.target.map(own.following) ?? "—") + row.change(language)
      let done = row.actualWithUnit ?? "—"
      let reason = annual.reasonName.map { language.text("，\($0.zh)", ", \($0.en)") } ?? ""
      let setBy = record.setBy.map { language.text("，\($0)下达", ", set by \($0)") } ?? ""
      return language.text(
        "\(region)\(annual.period.text(in: .zh))：任务数 \(number)\(setBy)，完成 \(done)\(rate)：\(annual.statusName.zh)\(reason)（\(record.place.row)）",
        "\(region)\(annual.period.text(in: .en)): set \(number)\(setBy), actual \(done)\(rate): \(annual.statusName.en)\(reason) (\(record.place.row))"
      )
    }
    return WorkingStep(key: "annual", title: language.text("年度目标", "Annual targets"), lines: lines)
  }

  /// The numbers of the year that still runs, of regions too.
  var yearInHand: WorkingStep {
    let lines = judged.assessment.inHand.filter { $0.series == assessed.indicator }
      .flatMap { YearInHandWorking($0, in: judged, language).lines }
    return WorkingStep(key: "yearInHand", title: language.text("本年目标", "Target of the year"), lines: lines)
  }

  var official: WorkingStep {
    let title = language.text("公布的结论", "Announced verdict")
    guard let official = assessed.official else { return WorkingStep(key: "officialVerdict", title: title, lines: []) }
    let source =
      judged.plan.head.sources.first { $0.id == official.source }.map {
        language.text("，《\($0.title)》", ", 《\($0.title)》")
      } ?? ""
    let relation =
      assessed.contradictsOfficial
      ? language.text("与计算的状态相反，两个并列", "contradicts the computed status; both stand side by side")
      : language.text("与计算的状态并列，不影响判定", "stands beside the computed status and changes nothing")
    return WorkingStep(
      key: "officialVerdict", title: title,
      lines: [
        "\(day(official.date)) “\(official.conclusion)”\(understood(official))\(source)\(place(official.place))",
        relation,
      ])
  }

  /// What the announced word is taken for, where it is not the class's own.
  private func understood(_ official: OfficialVerdict) -> String {
    let name = official.verdictClass.name
    guard name.text(in: language) != official.conclusion else { return "" }
    return language.text("（即“\(name.zh)”一类）", " (that it is \(name.en))")
  }

  var assumptions: WorkingStep {
    let lines = assessed.assumptions.map { key in
      let remarks = [detail(of: key), note(on: key)].compactMap { $0 }
      let name = key.name.text(in: language)
      guard !remarks.isEmpty else { return name }
      return name + language.text("：", ": ") + remarks.joined(separator: language.text("；", "; "))
    }
    return WorkingStep(key: "assumptions", title: language.text("所依假定", "Assumptions"), lines: lines)
  }

  var inStepAssumption: Assumptions.InStep? {
    judged.plan.head.assumptions.inStep.first { $0.indicator == indicator.series.code }
  }

  func note(on key: Assumptions.Key) -> String? {
    key == .inStep ? inStepAssumption?.note : judged.plan.head.assumptions.note(key)
  }

  /// The figures of an assumption, defaults too.
  func detail(of key: Assumptions.Key) -> String? {
    switch key {
    case .inStep: return inStepDetail
    case .approximate: return approximateDetail
    case .claimsAccepted: return language.text("表述按100%读", "a claim is read as 100%")
    case .cumulativeRead, .unitsRead, .lights, .reportingLag: return nil
    }
  }

  /// What `约` and `左右` allow in readings, and in the target where the plan says so.
  private var approximateDetail: String {
    let assumed = judged.plan.head.assumptions
    let within = FigureText.printed(assumed.approximateReadings)
    let readings =
      assessed.restsOnApproximateFigures
      ? language.text("约数按上下 \(within)% 读", "an approximate figure is taken within \(within)%") : nil
    let target = approximate.room(of: assessed.goal).map { language.text("目标\($0)", "the target has \($0)") }
    return [readings, target].compactMap { $0 }.joined(separator: language.text("，", ", "))
  }

  var responsibility: WorkingStep {
    let answer = assessed.responsibility
    var lines = [Accountable(judged, language).sentence(answer)]
    lines += answer.tasks.map { position in
      let task = judged.plan.tasks[position]
      return language.text(
        "任务\(task.id)“\(task.text)”（\(task.place.row)）",
        "task \(task.id) “\(task.text)” (\(task.place.row))")
    }
    if answer.basis == .owner {
      lines.append(language.text("没有任务承担本指标，由规划归口单位负责", "no task carries the indicator, so the plan's owner answers"))
    }
    return WorkingStep(key: "responsibility", title: language.text("责任", "Responsibility"), lines: lines)
  }

  var remarks: WorkingStep {
    WorkingStep(key: "note", title: language.text("备注", "Note"), lines: indicator.series.note.map { [$0] } ?? [])
  }
}
