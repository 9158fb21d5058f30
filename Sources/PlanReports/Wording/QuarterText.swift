import PlanRules
import PlanRun

/// The sentences of the table that is handed up each quarter.
struct QuarterText {
  private let table: QuarterTable
  private let judged: PlanResult
  private let language: Language

  /// The sentences of a judged plan's table; `nil` where none is made.
  init?(_ judged: PlanResult, _ language: Language) {
    guard let table = judged.quarter else { return nil }
    self.table = table
    self.judged = judged
    self.language = language
  }

  // MARK: Days

  /// The day, when the data were cut off, and how much of the plan's and the year's time has passed.
  var days: String {
    let cut =
      table.days.isCutOffStated
      ? table.days.cutOff.map { language.text("，数据截止\($0)", ", data handed in by \($0)") } ?? "" : ""
    let (asOf, plan) = (table.days.asOf, share(table.elapsed))
    let ofYear = table.elapsedOfYear.map { time in
      language.text("，年度时间进度\(share(time))", ", \(share(time)) of the year's")
    }
    return language.text(
      "截至\(asOf)\(cut)；规划时间进度\(plan)\(ofYear ?? "")",
      "as of \(asOf)\(cut); \(plan) of the plan's months have passed\(ofYear ?? "")")
  }

  /// `33/60＝55%`.
  private func share(_ time: TimeShare) -> String {
    "\(time.gone)/\(time.whole)\(language.text("＝", " = "))\(FigureText.rate(time.percent))%"
  }

  // MARK: Counts

  /// How all targets stand, in one sentence.
  var summary: String {
    var parts: [String] = []
    if !table.indicators.isEmpty {
      parts.append(
        sentence(
          language.text("规划指标\(table.counts().total)项", "\(table.counts().total) targets of the plan"),
          table.counts(), before: table.countsBefore))
    }
    let year = table.countsOfYear
    if year.total > 0 {
      parts.append(
        sentence(
          language.text("\(table.year)年度目标\(year.total)项", "\(year.total) of \(table.year)"), year,
          before: table.countsOfYearBefore))
    }
    if let binding { parts.append(binding) }
    return parts.isEmpty ? "" : parts.joined(separator: language.text("；", "; ")) + language.text("。", ".")
  }

  private func sentence(_ name: String, _ counts: QuarterCounts, before: QuarterCounts?) -> String {
    let kinds = QuarterStanding.Kind.allCases.filter { counts.count($0) > 0 }.map { kind in
      language.text("\(kind.name.zh)\(counts.count(kind))项", "\(counts.count(kind)) \(kind.name.en)")
    }.joined(separator: language.text("、", ", "))
    let then = before.flatMap(rate).map { rate in
      language.text("（\(label.zh)\(rate)）", " (\(rate) \(label.en))")
    }
    let share = rate(counts).map { language.text("，序时达标率\($0)", ", on schedule \($0)") + (then ?? "") }
    return language.text("\(name)，", "\(name): ") + kinds + (share ?? "")
  }

  /// `8/11＝72.73%`; nothing where none is judged.
  private func rate(_ counts: QuarterCounts) -> String? {
    counts.share.map { share in
      "\(counts.count(.onSchedule))/\(counts.judged)\(language.text("＝", " = "))\(FigureText.rate(share))%"
    }
  }

  /// What the table is compared with.
  private var label: Wording {
    guard judged.earlier != nil, let day = table.days.before else { return Wording(zh: "上季", en: "the quarter before") }
    return Wording(zh: "\(day)为", en: "on \(day)")
  }

  /// The binding targets apart, those that are not on schedule by name.
  private var binding: String? {
    let rows = table.indicators.filter(\.isBinding)
    guard !rows.isEmpty, rows.count < table.indicators.count else { return nil }
    let counts = table.counts(isBinding: true)
    let kinds = QuarterStanding.Kind.allCases.filter { counts.count($0) > 0 }.map { kind in
      let names = kind == .onSchedule ? [] : rows.filter { $0.standing.kind == kind }.map { name($0) }
      let list = names.isEmpty ? "" : language.bracketed(names.joined(separator: language.text("、", ", ")))
      return language.text(
        "\(kind.name.zh)\(counts.count(kind))项\(list)", "\(counts.count(kind)) \(kind.name.en)\(list)")
    }
    return language.text(
      "约束性\(rows.count)项：\(kinds.joined(separator: "、"))",
      "\(rows.count) of them binding: \(kinds.joined(separator: ", "))")
  }

  /// The name of a target, of a number of the year marked as one.
  private func name(_ row: QuarterRow) -> String {
    let series = judged.plan[row.subject.series].name
    let region = row.subject.region.map { language.text("\($0)", "\($0) ") } ?? ""
    switch row.subject {
    case .indicator: return series
    case .running(let running): return region + series + ofYear(running.record.setBy)
    case .over(let annual): return region + series + ofYear(judged.records.annualTargets[annual.annualTarget].setBy)
    }
  }

  private func ofYear(_ setBy: String?) -> String {
    let body = setBy.map { language.text("·\($0)", ", \($0)") } ?? ""
    return language.text("（年度\(body)）", " (of the year\(body))")
  }

  // MARK: What has changed

  /// What has changed since the quarter before, one line for each kind; none where it is not known.
  var changes: [String] {
    guard let before = table.days.before else { return [] }
    var lines = QuarterRow.Change.allCases.compactMap { change -> String? in
      let found = table.changed(change)
      guard !found.isEmpty else { return nil }
      let list = found.map { told($0, change) }.joined(separator: language.text("、", "; "))
      let name = QuarterText.name(of: change)
      return language.text("\(name.zh)\(found.count)项：\(list)", "\(found.count) \(name.en): \(list)")
    }
    lines += awaited + news
    if lines.isEmpty { lines = [language.text("没有变化", "nothing has changed")] }
    let title =
      judged.earlier == nil
      ? language.text("与上季（\(before)）相比", "compared with the quarter before (\(before))")
      : language.text("与\(before)相比", "compared with \(before)")
    return [title + language.text("：", ":")] + lines
  }

  private static func name(of change: QuarterRow.Change) -> Wording {
    switch change {
    case .better: Wording(zh: "变好", en: "better")
    case .worse: Wording(zh: "变差", en: "worse")
    case .decided: Wording(zh: "新作判定", en: "newly judged")
    case .opened: Wording(zh: "这次不能判定", en: "no longer judged")
    case .widened: Wording(zh: "仍滞后、差距扩大", en: "still behind, and further")
    }
  }

  private func told(_ row: QuarterRow, _ change: QuarterRow.Change) -> String {
    let pace = PaceText(judged, language)
    let before = row.standingBefore?.kind.name.text(in: language) ?? "—"
    let now = row.standing.kind.name.text(in: language)
    let detail: String
    switch change {
    case .better, .worse, .decided, .opened: detail = "\(before)→\(now)"
    case .widened: detail = "\(pace.short(row.before) ?? "—")→\(pace.short(row.subject) ?? "—")"
    }
    return name(row) + language.bracketed(detail)
  }

  /// What is awaited, with the day by which it is to be there.
  private var awaited: [String] {
    let rows = (table.indicators + table.numbers).compactMap { row -> String? in
      guard case .awaited(let day) = row.standing else { return nil }
      let before = row.standingBefore.flatMap { $0.kind == .awaited ? nil : $0.kind.name.text(in: language) }
      let then = before.map { language.text("，\(label.zh)\($0)", ", \($0) \(label.en)") } ?? ""
      return name(row) + language.text("（\(day)前报\(then)）", " (by \(day)\(then))")
    }
    guard !rows.isEmpty else { return [] }
    return [
      language.text("待报\(rows.count)项：", "\(rows.count) awaited: ")
        + rows.joined(separator: language.text("、", "; "))
    ]
  }

  private var news: [String] {
    var lines: [String] = []
    if !table.news.new.isEmpty {
      let count = table.news.new.count
      lines.append(language.text("新报数\(count)个", "\(count) new figure\(count == 1 ? "" : "s")"))
    }
    let (dated, undated) = (table.news.revised.filter(\.isDated), table.news.revised.filter { !$0.isDated })
    if !dated.isEmpty { lines.append(revised(dated, "")) }
    if !undated.isEmpty {
      lines.append(revised(undated, language.text("（没有写报送日期，不知是否本季）", " (without the day, so perhaps earlier)")))
    }
    return lines
  }

  private func revised(_ found: [FigureNews.Revision], _ remark: String) -> String {
    let list = found.map { revision in
      let (new, old) = (judged.records.observations[revision.new], judged.records.observations[revision.old])
      let series = judged.plan[new.series]
      let region = new.region.map { language.text("\($0)", "\($0) ") } ?? ""
      let (from, to) = (old.printed, new.text(in: series.unit))
      return language.text(
        "\(region)\(series.name)\(new.period.text(in: .zh))\(from)→\(to)",
        "\(region)\(series.name) \(new.period.text(in: .en)) \(from)→\(to)")
    }.joined(separator: language.text("、", "; "))
    let count = found.count
    return language.text("修订\(count)个\(remark)：\(list)", "\(count) revised\(remark): \(list)")
  }

  // MARK: What departments have done

  /// Tasks closed and opened, and who has reported; none where no day is asked for.
  var work: [String] {
    guard let work = judged.work else { return [] }
    return [
      tasks(work.closed, Wording(zh: "办结任务", en: "tasks closed")),
      tasks(work.opened, Wording(zh: "新转逾期、滞后或待核的任务", en: "tasks newly late, behind or to be confirmed")),
      reports(work.reports),
    ]
  }

  private func tasks(_ positions: [Int], _ name: Wording) -> String {
    guard !positions.isEmpty else { return language.text("\(name.zh)：无", "\(name.en): none") }
    let list = positions.map { position in
      let task = judged.plan.tasks[position]
      return language.text("\(task.id)“\(MatterName.short(task.text))”", "\(task.id) “\(MatterName.short(task.text))”")
    }.joined(separator: language.text("、", "; "))
    return language.text("\(name.zh)\(positions.count)项：\(list)", "\(name.en), \(positions.count): \(list)")
  }

  private func reports(_ reports: [WorkNews.Report]) -> String {
    guard !reports.isEmpty else { return language.text("有报送的单位：无", "departments that have reported: none") }
    let list = reports.map { report in
      let name = judged.plan.departments[report.body].name
      let parts = [
        report.figures > 0
          ? language.text("\(report.figures)个数", "\(report.figures) figure\(report.figures == 1 ? "" : "s")") : nil,
        report.notes > 0
          ? language.text("\(report.notes)条进展", "\(report.notes) note\(report.notes == 1 ? "" : "s")") : nil,
      ].compactMap { $0 }.joined(separator: language.text("、", ", "))
      return name + language.bracketed(parts)
    }.joined(separator: language.text("、", "; "))
    return language.text(
      "有报送的单位\(reports.count)家：\(list)", "departments that have reported, \(reports.count): \(list)")
  }
}
