import PlanFiles
import PlanRules

/// What a cell means under 时期, 完成时限 and 负责单位.
extension CellText {
  /// What was understood, in sentences; or what is wrong and how to write it.
  enum Told {
    case understood([String])
    case refused(Sentences, offset: Int?)

    /// The sentences in a language, without a caret.
    func lines(_ language: Language) -> [String] {
      switch self {
      case .understood(let lines): lines
      case .refused(let sentences, _):
        [sentences.message.text(in: language), sentences.remedy.text(in: language)]
      }
    }
  }

  /// The months of a period, and from when a point of time counts.
  var period: Told {
    let written: WrittenPeriod
    do throws(PeriodError) {
      written = try WrittenPeriod(cell)
    } catch {
      return .refused(PeriodWording(cell, field: "时期").sentences(on: error), offset: nil)
    }
    let period = written.period
    var lines = [
      language.text(
        "\(period.text(in: .zh))，\(period.start)至\(period.end)，共 \(period.months) 个月（规范写法 \(period)）",
        "\(period.text(in: .en)), from \(period.start) to \(period.end), \(period.months) \(period.months == 1 ? "month" : "months") (canonically \(period))"
      )
    ]
    if written.isPoint {
      lines.append(
        language.text(
          "写的是时点：期末数就是那一天的数，累计数从当年1月算起（\(written.yearToDate.text(in: .zh))），跨年累计的要写明起止",
          "a point of time: a level is that of the day, a sum counts from January (\(written.yearToDate.text(in: .en))), and one over several years has to say from when"
        ))
    }
    return .understood(lines)
  }

  /// The days of a deadline; those that come again are listed in the months of a plan.
  var deadline: Told {
    let deadline: Deadline
    do throws(DeadlineError) {
      deadline = try Deadline(cell, in: plan?.period, issued: plan?.head.issued)
    } catch {
      return .refused(DeadlineWording(cell, error, field: "完成时限").sentences, offset: error.offset)
    }
    var lines = deadline.terms.map(told)
    if deadline.lasts {
      lines.append(language.text("长期坚持：没有终了的一天，不会逾期", "a duty without an end, which is never overdue"))
    }
    return .understood(lines)
  }

  private func told(_ term: Deadline.Term) -> String {
    if case .day(let day) = term { return language.text("\(day)当天结束前", "by the end of \(day)") }
    guard let plan else {
      return language.text(
        "每期一次，或从印发之日起算：写明规划才能列出日期，如 fyplan explain 规划 --cell …",
        "again and again, or from the day of issue: name a plan for the days, as in fyplan explain PLAN --cell …")
    }
    let days = Deadline(text: cell, terms: [term]).occasions(
      in: plan.period, issued: plan.head.issued, calendar: plan.head.workingCalendar
    ).map(\.due.description)
    guard days.count > 1 else { return days.first ?? language.text("规划期内没有一次", "never within the plan") }
    let (zh, en) = (days.prefix(6).joined(separator: "、"), days.prefix(6).joined(separator: ", "))
    return days.count > 6
      ? language.text("规划期内 \(days.count) 次：\(zh) …", "\(days.count) times within the plan: \(en) …")
      : language.text("规划期内 \(days.count) 次：\(zh)", "\(days.count) times within the plan: \(en)")
  }

  /// Who leads and who supports, and who that is by the register of a plan.
  var departments: Told {
    let read = DepartmentCell(cell, in: plan)
    guard !read.bodies.isEmpty else {
      return .understood([language.text("没有写单位", "names nobody")])
    }
    var lines = read.bodies.map { body in
      let role =
        body.isSupporting
        ? language.text("配合", "supporting")
        : read.bodies.count { !$0.isSupporting } > 1
          ? language.text("共同负责", "leading jointly") : language.text("负责", "leading")
      return "\(body.name)\(language.text("：", ": "))\(role)\(known(body))"
    }
    if read.isOpen { lines.append(language.text("末尾有“等”：没有列全", "the list ends in 等: it names only some")) }
    return .understood(lines)
  }

  private func known(_ body: DepartmentCell.Body) -> String {
    guard plan != nil else { return "" }
    if let registered = body.registered {
      return registered == body.name
        ? "" : language.text("，名录中是“\(registered)”", ", in the register “\(registered)”")
    }
    let near = Suggestion(body.nearest).wording
    return language.text("，名录中没有\(near.zh)", ", not in the register\(near.en)")
  }
}
