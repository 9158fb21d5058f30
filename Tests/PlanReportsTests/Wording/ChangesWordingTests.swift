import PlanFiles
import PlanReports
import PlanRules
import Testing

/// A change of a row of the indicator table.
private func change(
  _ part: YardstickPart, of subject: Subject = .named("coverage"), called name: String = "康复服务覆盖率",
  region: String? = nil, period: Period? = nil, _ was: String?, _ stands: String?, _ bearing: YardstickChange.Bearing
) -> Facts {
  func text(_ text: String?) -> Wording? { text.map { Wording(zh: $0, en: $0) } }
  return .changes(
    ChangesFacts(
      YardstickChange(
        part, of: subject, called: name, region: region, period: period, was: text(was), stands: text(stands), bearing,
        place: Place(file: "example/indicators.csv", line: 2))))
}

private let told = [
  Told(
    "a target lowered in place", change(.target, "85", "80", .loosened),
    zh: "“康复服务覆盖率”的目标由“85”改为“80”，放宽了",
    "误改的，改回“85”；按文件调整的，原表不动，在 revisions.csv 写一行，填文号和来源",
    en: "“康复服务覆盖率”: the target was “85” and is “80” now, which asks for less",
    "if it is a slip, change it back to “85”; where a document adjusts it, leave the table as it was and write a row with 文号 and 来源 in revisions.csv"
  ),
  Told(
    "a target lowered with its document", change(.target, "85", "83", .covered(document: "市府办〔2023〕20号")),
    zh: "“康复服务覆盖率”的目标由“85”改为“83”，依据：市府办〔2023〕20号", "与所列文件核对",
    en: "“康复服务覆盖率”: the target was “85” and is “83” now, by 市府办〔2023〕20号", "hold it against that document"),
  Told(
    "a range shifted", change(.target, "4.5—5", "4.8—5.3", .undecided),
    zh: "“康复服务覆盖率”的目标由“4.5—5”改为“4.8—5.3”，改动，无法判断宽严，按放宽论",
    "误改的，改回“4.5—5”；按文件调整的，原表不动，在 revisions.csv 写一行，填文号和来源",
    en:
      "“康复服务覆盖率”: the target was “4.5—5” and is “4.8—5.3” now; nobody can tell which way that goes, so it counts as loosened",
    "if it is a slip, change it back to “4.5—5”; where a document adjusts it, leave the table as it was and write a row with 文号 and 来源 in revisions.csv"
  ),
  Told(
    "a target raised", change(.target, "85", "88", .tightened),
    zh: "“康复服务覆盖率”的目标由“85”改为“88”，收紧了", "有意改的，不必处理；误改的，改回“85”",
    en: "“康复服务覆盖率”: the target was “85” and is “88” now, which asks for more",
    "leave it if it was meant; if it is a slip, change it back to “85”"),
  Told(
    "a measure filled in", change(.measure, nil, "累计", .completed),
    zh: "“康复服务覆盖率”新写了计量“累计”，是补充写明", "核对原文，写错的改正",
    en: "“康复服务覆盖率”: the measure (计量) “累计” is new, where nothing was stated before", "hold it against the document"),
  Told(
    "an indicator that is gone", change(.indicator, "85", nil, .loosened),
    zh: "“康复服务覆盖率”不见了（原为“85”），不再检查",
    "误删的，补回“85”；文件取消的，这一行不动，在 revisions.csv 的新目标写“取消”，填文号和来源",
    en: "“康复服务覆盖率”: it is gone (was “85”), and is checked no more",
    "if it went by mistake, put “85” back; where a document cancels it, keep the row and write 取消 as 新目标 in revisions.csv, with 文号 and 来源"
  ),
  Told(
    "a reading rewritten", change(.reading, region: "甲县", period: Period(year: 2022), "79", "85", .undecided),
    zh: "“康复服务覆盖率”（甲县，2022年）的数值由“79”改为“85”，没有按修订数报送",
    "误改的，改回“79”；确需订正的，把这一行的状态写成“修订”，写明来源和报送日期",
    en: "“康复服务覆盖率” (甲县, 2022): the figure was “79” and is “85” now, and was not reported as a revised figure (修订)",
    "if it is a slip, change it back to “79”; where the figure was corrected, write 修订 under 状态, with 来源 and 报送日期"),
  Told(
    "a later day of a task",
    change(.deadline, of: .named("2"), called: "新建社区服务站50个", "2024年6月底前", "2024年底前", .loosened),
    zh: "“新建社区服务站50个”的完成时限由“2024年6月底前”改为“2024年底前”，期限放宽了",
    "误改的，改回“2024年6月底前”；批准延期的，时限不动，在 progress.csv 写申请延期，填批准、批准日期和现时限",
    en: "“新建社区服务站50个”: the deadline was “2024年6月底前” and is “2024年底前” now, which gives more time",
    "if it is a slip, change it back to “2024年6月底前”; where an extension was approved, keep the day and write a note in progress.csv with 批准, 批准日期 and 现时限"
  ),
  Told(
    "a lead taken off", change(.lead, of: .named("1"), called: "完善补贴制度", "市民政局、市残联", "市残联", .loosened),
    zh: "“完善补贴制度”的负责单位由“市民政局、市残联”改为“市残联”，有单位不再负责",
    "误改的，改回“市民政局、市残联”；机构改名、撤并的，在 departments.csv 写别名，或写承接单位和承接日期",
    en: "“完善补贴制度”: the lead was “市民政局、市残联” and is “市残联” now, so that somebody is off the duty",
    "if it is a slip, change it back to “市民政局、市残联”; where a body was renamed or merged, write its 别名, or 承接单位 and 承接日期, in departments.csv"
  ),
  Told(
    "an exception without a document",
    change(
      .exception, of: .row(.exceptions, key: "FYP104 energy"), called: "FYP104 energy", nil, "至2024-06-30", .loosened),
    zh: "例外“FYP104 energy”是新写的：至2024-06-30，批准栏没有文号",
    "删去这一行；确经批准的，批准栏写明文号或会议次数（如“某残联〔2024〕5号”）",
    en: "the exception “FYP104 energy”: it is new: 至2024-06-30, and its 批准 names no document",
    "delete the row; where it was approved, name the document or the meeting by its number under 批准"),
  Told(
    "a plan that is gone", change(.plan, of: .table(.head), called: "示例规划", nil, nil, .loosened),
    zh: "规划“示例规划”不见了，不再检查",
    "误删的，补回来；有文件依据的，在 exceptions.csv 为 FYP601 写一行，批准栏写明文号",
    en: "the plan “示例规划”: it is gone, and is checked no more",
    "if it went by mistake, put it back; where a document allows it, write a row for FYP601 in exceptions.csv whose 批准 gives its number"
  ),
]

@Test(arguments: told) func aPlannerReadsWhatChangedAndWhatMendsIt(_ told: Told) { told.expectToBeRead() }

@Test(arguments: YardstickPart.allCases) func everyPartHasSentencesAndAHeader(_ part: YardstickPart) {
  #expect(!part.header.isEmpty)
  let ways: [(String?, String?)] = [("甲", "乙"), ("甲", nil), (nil, "乙")]
  for bearing in [YardstickChange.Bearing.loosened, .undecided, .tightened, .completed, .restated] {
    for (was, stands) in ways {
      let finding = Finding(change(part, was, stands, bearing), plan: "example", place: nil)
      for language in Language.allCases {
        let (message, remedy) = FindingWording(language).texts(of: finding)
        #expect(message.contains("康复服务覆盖率"), "\(message)")
        #expect(was.map(message.contains) ?? true && stands.map(message.contains) ?? true, "\(message)")
        #expect(!remedy.isEmpty, "\(message)")
      }
    }
  }
}
