import PlanFiles
import PlanRules

/// Sentences on claims beyond what a plan may claim.
struct BoundsWording {
  private let claim: ClaimFault

  init(_ claim: ClaimFault) { self.claim = claim }

  var sentences: Sentences {
    switch claim {
    case .revisionBeforeIssue(let day, let issued):
      Sentences(
        Wording(
          zh: "调整自\(day)起生效，而规划\(issued)才印发，这次调整不算数",
          en: "the revision is in force from \(day) on, before the plan was issued on \(issued); it does not count"),
        revision)
    case .revisionBeforePlan(let day, let start):
      Sentences(
        Wording(
          zh: "调整自\(day)起生效，早于规划期的第一天（\(start)），这次调整不算数",
          en: "the revision is in force from \(day) on, before the first day of the plan (\(start)); it does not count"),
        revision)
    case .revisionAtEnd(let day, let end):
      Sentences(
        Wording(
          zh: "调整到\(day)才生效，规划期到\(end)为止，期满再调不算数",
          en: "the revision is in force only from \(day) on, and the plan ends on \(end); it does not count"),
        revision)
    case .revisionOutside(let day, let period):
      Sentences(
        Wording(
          zh: "调整的是\(period.text(in: .zh))的任务数，却自\(day)起生效，不在这一期内，这次调整不算数",
          en: "the revision of the number for \(period) is in force from \(day) on, outside of it; it does not count"),
        Wording(zh: "按调整文件改正“生效日期”：在这一期之内", en: "mend 生效日期 by the document: a day within the period"))
    case .planTooLong(let period):
      Sentences(
        Wording(
          zh: "规划期\(period.text(in: .zh))超过\(ClaimFault.longestPlan)年，没有判定",
          en: "the period \(period) is longer than \(ClaimFault.longestPlan) years; nothing is judged"),
        Wording(zh: "改正 period", en: "mend the period"))
    case .planOverTitle(let period, let years):
      Sentences(
        Wording(
          zh: "规划期写作\(period.text(in: .zh))，而文件名称写明的是\(years.lowerBound)—\(years.upperBound)年",
          en: "the period is \(period), but the title names \(years.lowerBound) to \(years.upperBound)"),
        Wording(zh: "period 按文件填写", en: "give the period of the document"))
    case .reportingLag(let days):
      beyond(
        Wording(zh: "reportingLagDays ", en: "reportingLagDays"), days,
        Wording(zh: "最多\(ClaimFault.longestLag)天", en: "at most \(ClaimFault.longestLag) days"),
        Wording(zh: "改正之前按31天", en: "until it is mended 31 days are taken"))
    case .exceptionDays(let days):
      beyond(
        Wording(zh: "exceptionDays ", en: "exceptionDays"), days,
        Wording(zh: "最多\(ClaimFault.longestTerm)天", en: "at most \(ClaimFault.longestTerm) days"),
        Wording(zh: "改正之前按366天", en: "until it is mended 366 days are taken"))
    case .tolerance(let text):
      beyond(
        Wording(zh: "容差", en: "the tolerance"), text, Wording(zh: "最多10（% 或百分点）", en: "at most 10 (percent or points)"),
        Wording(zh: "改正之前按没有写", en: "until it is mended it counts as not stated"))
    case .exceptionTooLong(let exception, let days):
      Sentences(
        Wording(
          zh: "\(exception.rule.code)“\(exception.subject)”的例外到\(exception.expires)为止，超过今后\(days)天，不予放行",
          en:
            "the exception for \(exception.rule.code) “\(exception.subject)” holds until \(exception.expires), more than \(days) days ahead; it approves nothing"
        ),
        Wording(
          zh: "到期提前，届时再报批；期限另有规定的，写入 \(PlanTable.head.fileName) 的 exceptionDays",
          en: "choose an earlier day and have it renewed, or state exceptionDays in \(PlanTable.head.fileName)"))
    case .exceptionOfTable(let rule, let table):
      Sentences(
        Wording(
          zh: "\(table.fileName) 没有读全（\(rule.code)），缺了哪些内容谁也不知道，不能批准为例外",
          en:
            "\(table.fileName) was not read whole (\(rule.code)): nobody knows what is missing, so it cannot be approved"
        ),
        Wording(zh: "改好那张表，删去这一行", en: "mend the table and remove this row"))
    case .equation(let claim): equation(claim)
    case .totalOfRates(let unit):
      Sentences(
        Wording(
          zh: "“计量”写作累计，而这样的数（单位“\(unit)”）逐年相加没有意义",
          en: "计量 says 累计, but figures like these (in “\(unit)”) do not add up"),
        Wording(
          zh: "改为 期末；逐年下降或上升的百分数写 累计降幅 或 累计增幅",
          en: "make it 期末; for yearly falls or rises in percent 累计降幅 or 累计增幅"))
    case .unsourced(_, let count):
      Sentences(
        Wording(
          zh: count == 1 ? "判定依据的这个数没有写来源" : "判定依据的\(count)个数没有写来源，这是其中第一个",
          en: count == 1
            ? "a verdict rests on this figure, which names no source"
            : "a verdict rests on \(count) figures that name no source; this is the first"),
        Wording(
          zh: "填“来源”，并在 \(PlanTable.head.fileName) 的 sources 中登记",
          en: "fill in 来源, and list it under sources in \(PlanTable.head.fileName)"))
    case .relative(let relation, let claim): relative(relation, claim)
    case .nameTooLong(let length):
      Sentences(
        Wording(
          zh: "这里有\(length)个字符，名称、编码和数最多\(ClaimFault.longestName)个，只读了开头",
          en:
            "this has \(length) characters, and a name, a code or a figure at most \(ClaimFault.longestName); only its beginning is read"
        ),
        Wording(zh: "只写名称，其余写入“备注”", en: "give the name alone, and put the rest under 备注"))
    }
  }

  private let revision = Wording(
    zh: "按调整文件改正“生效日期”，应在印发之后、期满之前",
    en: "mend 生效日期 by the document: not before the plan's issue, and before its last day")

  private func beyond(_ key: Wording, _ text: String, _ limit: Wording, _ meanwhile: Wording) -> Sentences {
    Sentences(
      Wording(
        zh: "\(key.zh)写了\(text)，\(limit.zh)；\(meanwhile.zh)", en: "\(key.en) is \(text); \(limit.en); \(meanwhile.en)"),
      Wording(zh: "改正，或删去", en: "mend it or leave it out"))
  }

  private func equation(_ claim: EquationClaim) -> Sentences {
    switch claim {
    case .outsidePlan(let period, let plan):
      Sentences(
        Wording(
          zh: "这个等式只用于\(period.text(in: .zh))，不在规划期\(plan.text(in: .zh))内，什么也没有核对",
          en: "the equation is for \(period) alone, outside the plan's \(plan), and checks nothing"),
        Wording(zh: "改正“时期”，或留空（各期都核对）", en: "mend 时期, or leave it empty to check every period"))
    case .ofNumbers:
      Sentences(
        Wording(zh: "等式两边都没有编码，什么也没有核对", en: "neither side of the equation has a code, so it checks nothing"),
        Wording(zh: "写入指标或统计项的编码，或删去这一行", en: "use the codes of indicators or statistics, or remove the row"))
    case .tolerance(let tolerance, let figures):
      Sentences(
        Wording(
          zh: "容差\(tolerance)比等式里的数还大（最大才\(FigureText.rate(figures))），怎样都成立",
          en:
            "the tolerance \(tolerance) is larger than the figures (\(FigureText.rate(figures)) at most), so anything passes"
        ),
        Wording(zh: "容差只留四舍五入的出入", en: "allow no more than what rounding explains"))
    case .unchecked:
      Sentences(
        Wording(
          zh: "规划期已满，这个等式的各项没有一期是齐全的，一次也没有核对",
          en: "the plan is over, and in no period have all terms of the equation been reported: it has checked nothing"),
        Wording(zh: "补报缺的数，改正编码，或删去这一行", en: "report what is missing, mend the codes, or remove the row"))
    }
  }

  private func relative(_ relation: PlanRelation, _ claim: RelativeClaim) -> Sentences {
    switch claim {
    case .own:
      Sentences(
        Wording(zh: "\(relation.rawValue) 写的是这个规划自己", en: "\(relation.rawValue) names the plan itself"), named(relation)
      )
    case .circle(let ids):
      Sentences(
        Wording(
          zh: "\(relation.rawValue) 绕了一圈又回到自己：\(ids.joined(separator: " → "))",
          en: "\(relation.rawValue) leads back to the plan itself: \(ids.joined(separator: " → "))"),
        named(relation))
    case .unknown(let id, let nearest):
      Sentences(
        Wording(
          zh: "\(relation.rawValue) 写的规划“\(id)”不在同一个文件夹里\(Suggestion(nearest).wording.zh)",
          en:
            "\(relation.rawValue) names the plan “\(id)”, which is not in the same folder of plans\(Suggestion(nearest).wording.en)"
        ),
        Wording(
          zh: "改正；没有录入的规划，删去这个键，写入 note",
          en: "mend it; leave out a plan that is not kept here, and name it under note"))
    }
  }

  private func named(_ relation: PlanRelation) -> Wording {
    switch relation {
    case .parent: Wording(zh: "写上级规划的 id，或删去", en: "give the id of the plan above, or leave it out")
    case .children: Wording(zh: "只写下级规划的 id", en: "give only ids of plans below")
    case .predecessor: Wording(zh: "写上一期规划的 id，或删去", en: "give the id of the plan before, or leave it out")
    }
  }
}
