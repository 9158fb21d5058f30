import PlanRules
import PlanRun

/// `progress` as text: every indicator with baseline, the years, target, value due, assessment and what is still needed.
struct ProgressText: PlanText {
  let layout: TextLayout

  func blocks(_ judged: PlanResult) -> [[String]] {
    let tables = PlanTables(judged: judged, layout: layout)
    let rows = judged.indicators.isEmpty ? [empty(judged)] : tables.progress
    return [
      tables.heading + unread(judged) + since(judged), quarter(judged), rows, tables.legend, tables.required,
      tables.assumptions,
      tables.awaited,
      revised(judged) + revisedBaselines(judged), open(judged),
      tables.inHand, openNumbers(judged), tables.annual, otherYear(judged),
    ]
  }

  /// Why numbers of the running year are open, which their table has no room for.
  private func openNumbers(_ judged: PlanResult) -> [String] {
    YearInHandTable.rows(of: judged).flatMap { row -> [String] in
      let text = YearInHandText(row.running, in: judged, layout.language, quarter: row.quarter)
      guard row.quarter?.standing.kind != .awaited, let reason = text.reason else { return [] }
      return layout.lines(
        layout.language.text("\(text.name)  \(text.status)：\(reason)", "\(text.name)  \(text.status): \(reason)"))
    }
  }

  /// That no numbers are set for the year asked for.
  private func otherYear(_ judged: PlanResult) -> [String] {
    guard let year = judged.selection.year, judged.inHand.isEmpty, judged.annual.isEmpty else { return [] }
    return layout.lines(
      layout.language.text(
        "没有\(year)年到期或正在执行的年度目标", "no numbers are set for \(year) that are over or in progress"))
  }

  /// What has changed since the quarter before, and what departments have done.
  private func quarter(_ judged: PlanResult) -> [String] {
    guard let text = QuarterText(judged, layout.language) else { return [] }
    return (text.changes + text.work).flatMap { layout.lines($0) }
  }

  private func unread(_ judged: PlanResult) -> [String] {
    UnreadText.sentence(judged).map { layout.lines($0.text(in: layout.language)) } ?? []
  }

  private func empty(_ judged: PlanResult) -> String {
    guard let earlier = judged.earlier else { return layout.language.text("没有指标。", "No indicators.") }
    return layout.language.text(
      "自 \(earlier.asOf) 以来没有指标的状态有变。", "No indicator's status has changed since \(earlier.asOf).")
  }

  /// That the rows are only those whose status has changed.
  private func since(_ judged: PlanResult) -> [String] {
    guard let earlier = judged.earlier, !judged.indicators.isEmpty else { return [] }
    let (count, all) = (judged.indicators.count, judged.assessment.indicators.count)
    return layout.lines(
      layout.language.text(
        "只列自 \(earlier.asOf) 以来状态有变的指标：\(all) 项中的 \(count) 项",
        "only indicators whose status has changed since \(earlier.asOf): \(count) of \(all)"))
  }

  /// Targets adjusted since the plan was issued: the table shows the one in force, and here stands what it replaced.
  private func revised(_ judged: PlanResult) -> [String] {
    judged.indicators.flatMap { assessed -> [String] in
      let indicator = judged.plan.indicators[assessed.indicator.index]
      if indicator.isCancelled(on: assessed.judgedAt) { return cancelled(assessed, indicator, judged) }
      guard let original = indicator.target, let current = assessed.target, original != current,
        let revision = indicator.revisions.last(where: { $0.revised == current })
      else { return [] }
      let number = IndicatorText(assessed, in: judged, layout.language).number
      let document = revision.document.map { layout.language.text("（\($0)）", " (\($0))") } ?? ""
      return layout.lines(
        layout.language.text(
          "\(number)  目标原为“\(original.text)”，\(revision.effective)起调整为“\(current.text)”\(document)",
          "\(number)  the target was “\(original.text)” and is “\(current.text)” from \(revision.effective) on\(document)"
        ))
    }
  }

  /// A target that a document has cancelled.
  private func cancelled(_ assessed: IndicatorAssessment, _ indicator: Indicator, _ judged: PlanResult) -> [String] {
    guard let revision = indicator.revisions.last(where: { $0.effective <= assessed.judgedAt && $0.cancels }) else {
      return []
    }
    let number = IndicatorText(assessed, in: judged, layout.language).number
    let document = revision.document.map(layout.language.bracketed) ?? ""
    return layout.lines(
      layout.language.text(
        "\(number)  目标\(revision.effective)起取消\(document)",
        "\(number)  the target is cancelled from \(revision.effective) on\(document)"))
  }

  /// Baselines revised since: the table shows the one in force, and here stands what it replaced.
  private func revisedBaselines(_ judged: PlanResult) -> [String] {
    judged.indicators.flatMap { assessed -> [String] in
      guard let original = assessed.originalBaseline else { return [] }
      let (number, current) = (
        IndicatorText(assessed, in: judged, layout.language).number, assessed.baselineInForce.text
      )
      return layout.lines(
        layout.language.text(
          "\(number)  基期原为“\(original.text)”，订正为“\(current)”",
          "\(number)  the baseline was “\(original.text)” and is revised to “\(current)”"))
    }
  }

  /// How each indicator stood on the day that is compared with.
  private func standingsBefore(_ judged: PlanResult) -> [SeriesID: QuarterStanding.Kind] {
    var standings: [SeriesID: QuarterStanding.Kind] = [:]
    for row in judged.quarter?.indicators ?? [] { standings[row.subject.series] = row.standingBefore?.kind }
    return standings
  }

  /// What the table has no room for: why rows are undetermined, what is not reported, what rests on
  /// preliminary figures, and who answers.
  private func open(_ judged: PlanResult) -> [String] {
    let awaited = Set(
      (judged.quarter?.indicators ?? []).filter { $0.standing.kind == .awaited }.map(\.subject.series))
    let before = judged.earlier == nil ? [:] : standingsBefore(judged)
    return judged.indicators.filter { !awaited.contains($0.indicator) }.filter {
      !$0.status.isDetermined || $0.lostSince != nil || !$0.preliminary.isEmpty || judged.earlier != nil
        || $0.target?.aspiration != nil
    }.flatMap {
      assessed -> [String] in
      let text = IndicatorText(assessed, in: judged, layout.language)
      let lost =
        assessed.lostSince.map { layout.language.text("，\($0.text(in: .zh))曾达到目标", ", achieved in \($0)") } ?? ""
      let before =
        before[assessed.indicator].map { standing in
          layout.language.text(
            "（\(judged.earlier?.asOf.description ?? "")为\(standing.name.zh)）",
            " (on \(judged.earlier?.asOf.description ?? ""): \(standing.name.en))")
        } ?? ""
      let beyond =
        assessed.aspiration.map { layout.language.text("，", ", ") + AspirationText($0, layout.language).mark } ?? ""
      let who = Accountable(judged, layout.language).sentence(assessed.responsibility)
      return layout.lines(
        "\(text.number)  \(text.statusWithReason)\(before)\(lost)\(beyond)\(layout.language.text("；", "; "))\(who)")
    }
  }
}
