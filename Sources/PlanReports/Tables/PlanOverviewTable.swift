import PlanRules
import PlanRun

/// What `check` shows of several plans: a line for each.
enum PlanOverviewTable {
  /// A row for each plan that was judged.
  static func table(of summary: RunSummary, _ language: Language) -> ReportTable<PlanDigest> {
    let hasExceptions = summary.tally.excepted > 0
    let all = columns(language)
    return ReportTable(columns: hasExceptions ? all : all.filter { $0.key != "excepted" }, rows: summary.judged)
  }

  private static func columns(_ language: Language) -> [ReportColumn<PlanDigest>] {
    [
      ReportColumn("plan", "规划", "plan") { .text($0.id) },
      ReportColumn("asOf", "截至", "as of") { $0.asOf.map(ReportCell.date) ?? .absent },
      ReportColumn("errors", "错误", "errors", isFigure: true) { count($0.tally.failed, .error) },
      ReportColumn("warnings", "警告", "warnings", isFigure: true) { count($0.tally.warned, .warning) },
      ReportColumn("notes", "提示", "notes", isFigure: true) { count($0.tally.noted, .note) },
      ReportColumn("excepted", "例外", "excepted", isFigure: true) { count($0.tally.excepted, .note) },
      ReportColumn("indicators", "指标", "indicators", give: .wraps(to: 30)) { .text(targets(of: $0, language)) },
    ]
  }

  private static func count(_ count: Int, _ severity: Severity) -> ReportCell {
    .status(String(count), reason: nil, count > 0 ? severity.emphasis : nil)
  }

  private static func targets(of plan: PlanDigest, _ language: Language) -> String {
    var facts = plan.statuses.lines(language)
    if plan.annual.all > 0 {
      facts.append(
        Wording(
          zh: "年度目标完成 \(plan.annual.reached)/\(plan.annual.all)",
          en: "annual targets achieved \(plan.annual.reached)/\(plan.annual.all)"
        ).text(in: language))
    }
    if plan.tasks.total > 0 {
      facts.append(
        Wording(
          zh: "任务办结 \(plan.tasks.finished)/\(plan.tasks.total)",
          en: "tasks done \(plan.tasks.finished)/\(plan.tasks.total)"
        ).text(in: language))
    }
    if plan.isClosed { facts.append(Wording(zh: "规划已结束", en: "closed").text(in: language)) }
    guard facts.isEmpty else { return facts.joined(separator: language.text("；", "; ")) }
    return Wording(zh: "没有目标和任务", en: "no targets, no tasks").text(in: language)
  }
}

extension StatusCounts {
  /// A line for each nature: `约束性 6 项：缺数据 5，无法判定 1`.
  func lines(_ language: Language) -> [String] {
    Nature.allCases.compactMap { nature in
      let total = total(nature)
      guard total > 0 else { return nil }
      let parts = Status.allCases.compactMap { status -> String? in
        let count = count(nature, status)
        return count == 0 ? nil : "\(status.name.text(in: language)) \(count)"
      }
      let name = nature.name.text(in: language)
      return language.text(
        "\(name) \(total) 项：\(parts.joined(separator: "，"))", "\(name) \(total): \(parts.joined(separator: ", "))")
    }
  }
}
