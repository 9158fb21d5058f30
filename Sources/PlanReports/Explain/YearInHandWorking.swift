import PlanRules
import PlanRun

/// How a number set for a period that still runs came to its status to date.
struct YearInHandWorking {
  private let running: YearInHand
  private let judged: PlanResult
  private let language: Language
  private let text: YearInHandText

  init(_ running: YearInHand, in judged: PlanResult, _ language: Language) {
    self.running = running
    self.judged = judged
    self.language = language
    text = YearInHandText(running, in: judged, language)
  }

  private var unit: String { judged.plan[running.series].unit.behindFigures }
  private var record: AnnualTarget { running.record }

  /// The steps in the order in which they build on each other.
  var steps: [WorkingStep] {
    [
      step("verdict", "结论", "Verdict", [verdict]), step("target", "本年目标", "Target of the year", target),
      step("observations", "至今", "To date", readings), step("due", "应达", "Due", due),
      step("distance", "差距", "Distance", distance),
    ].filter { !$0.lines.isEmpty }
  }

  /// All of it in lines, for where other steps stand beside it.
  var lines: [String] { target + readings + due + [verdict] + distance }

  private func step(_ key: String, _ zh: String, _ en: String, _ lines: [String]) -> WorkingStep {
    WorkingStep(key: key, title: language.text(zh, en), lines: lines)
  }

  private var verdict: String {
    let reason = text.reason.map { language.text("：\($0)", ": \($0)") } ?? ""
    let light = text.light.word.map(language.bracketed) ?? ""
    return text.status + reason + light
  }

  private var target: [String] {
    let region = running.region.map { language.text($0, "\($0), ") } ?? ""
    let setBy = record.setBy.map { language.text("，\($0)下达", ", set by \($0)") } ?? ""
    let rival =
      running.isCounted
      ? "" : language.text("，另有上级下达的数，计数以上级为准", ", beside a superior's number, which is the one that counts")
    let deadline = record.deadline.map { language.text("，限期\($0)", ", to be done by \($0)") } ?? ""
    let place = language.text("（\(record.place.row)）", " (\(record.place.row))")
    let set = judged.plan[running.series].unit.following(record.target?.text ?? "—")
    let period = running.period
    return [
      language.text(
        "\(region)\(period.text(in: .zh))：\(set)\(setBy)\(deadline)\(rival)\(place)",
        "\(region)\(period.text(in: .en)): \(set)\(setBy)\(deadline)\(rival)\(place)")
    ] + revisions + nodes
  }

  private var revisions: [String] {
    record.revisions.filter { $0.effective <= judged.assessment.asOf }.map { revision in
      let document = revision.document.map(language.bracketed) ?? ""
      let number = revision.revised?.text ?? language.text("取消", "cancelled")
      return language.text(
        "\(revision.effective)起调整为“\(number)”\(document)", "“\(number)” from \(revision.effective) on\(document)")
    }
  }

  private var nodes: [String] {
    guard let points = running.line?.nodes?.points, !points.isEmpty else { return [] }
    let list = points.map { point in
      let day = point.month.lastDay.description
      return "\(day) \(FigureText.legible(point.number, orTo: running.places))\(unit)"
    }.joined(separator: language.text("、", ", "))
    return [language.text("节点：\(list)", "to be there by: \(list)")]
  }

  private var readings: [String] {
    let used = (running.value?.observations ?? []).map { position in
      let observation = judged.records.observations[position]
      let region = observation.region.map { language.text($0, "\($0), ") } ?? ""
      let figure = observation.text(in: judged.plan[running.series].unit)
      let place = language.text("（\(observation.place.row)）", " (\(observation.place.row))")
      return "\(region)\(observation.period.text(in: language))\(language.text("：", ": "))\(figure)\(place)"
    }
    guard let span = text.span, text.value != nil, used.count > 1 || (running.value?.missing.isEmpty == false) else {
      return used
    }
    return used + [language.text("\(span)合计\(text.valueWithUnit)", "together \(text.valueWithUnit) in \(span)")]
  }

  private var due: [String] {
    guard let line = running.line, let due = text.dueWithUnit else { return [] }
    let number = running.number.map(figure) ?? "—"
    let start = line.start.map(figure) ?? "0"
    let span = text.span ?? ""
    let (gone, all) = (running.span?.months ?? 0, running.period.months)
    let share =
      record.deadline == nil
      ? "\(gone) ÷ \(all)" : language.text("到限期的时间份额", "the share of the time to the deadline")
    switch line.basis {
    case .months: return ["\(number) × \(share) = \(due)"]
    case .yearLine: return ["\(start) + (\(number) − \(start)) × \(share) = \(due)"]
    case .node:
      return [
        language.text("按节点，到\(span)应达\(due)", "by the numbers for parts of the year \(due) at the end of \(span)")
      ]
    case .rate: return [language.text("增速不按月分摊，应达\(due)", "a rate is not spread over months: \(due)")]
    case .samePeriod:
      let before = text.before ?? "—"
      return [
        language.text(
          "上年同期\(before)，按目标增减应达\(due)", "\(before) in the same months of the year before, changed as set: \(due)")
      ]
    case .target: return [language.text("不分摊，应达目标本身\(due)", "not spread: the number itself, \(due)")]
    }
  }

  private func figure(_ value: Ratio) -> String { FigureText.legible(value, orTo: running.places) }

  private var distance: [String] {
    var lines: [String] = []
    if let done = text.shareDone, let share = running.shareDue {
      let due = FigureText.portion(share)
      lines.append(language.text("完成\(done)，应完成\(due)%", "\(done) done, \(due)% due"))
    }
    if let distance = text.distance { lines.append(distance) }
    if let before = text.before, running.line?.basis != .samePeriod {
      let growth = text.growth.map { language.text("，同比\($0)", ", growth \($0)") } ?? ""
      lines.append(language.text("上年同期\(before)\(growth)", "the same months of the year before \(before)\(growth)"))
    }
    if let rest = text.restInSentence { lines.append(rest) }
    return lines
  }
}
