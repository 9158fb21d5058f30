import PlanFiles
import PlanRules
import TestSupport
import Testing

/// Why a cell cannot be read: one for every problem that a cell may have.
enum CellFlaw: String, CaseIterable {
  case notation = "a figure or target that cannot be read"
  case period = "no period"
  case pointOfTime = "a point of time of what adds up"
  case verdict = "an unknown verdict"
  case date = "no day"
  case deadline = "no deadline"
  case repeatedDay = "a day that is listed twice"
  case holidayAndWorkday = "a day both off and worked"
  case number = "no plain number"
  case share = "no percentage from 0 to 100"
  case word = "a word that is not allowed"
  case slug = "a code that is no slug"
  case rule = "no rule's code or name"
  case growthWithoutPercent = "a growth without its percent sign"
  case noYearlyGrowth = "no growth a year"
  case levelWithoutUnit = "a level without its unit"
  case empty = "an empty cell"
  case placeholder = "a word for nothing"
  case documentNumber = "a document without a number"
  case notWhatStood = "what did not stand before"
  case encoding = "bytes that are no text"
  case equation = "an equation that cannot be read"
  case kind = "a value of another kind"
  case zeroDenominator = "a denominator of zero"
  case folderName = "an id that is not the folder's name"
  case sharedName = "a name that another department has"
  case lightThresholds = "thresholds that are not two in order"
  case reportingTerm = "no term for reporting"
  case waiverWithoutReason = "not applicable without a reason"
  case waiverOfBinding = "not applicable of what binds"
  case shareOfNothing = "a share of no number"
  case deadlineOutside = "a deadline outside the period"
  case nothingSet = "a revision of no number"
  case severalSet = "a revision of one of two numbers"

  init(_ problem: CellProblem) {
    self =
      switch problem {
      case .notation: .notation
      case .period: .period
      case .pointOfTime: .pointOfTime
      case .verdict: .verdict
      case .date: .date
      case .deadline: .deadline
      case .repeatedDay: .repeatedDay
      case .holidayAndWorkday: .holidayAndWorkday
      case .number: .number
      case .share: .share
      case .reportingTerm: .reportingTerm
      case .waiverWithoutReason: .waiverWithoutReason
      case .waiverOfBinding: .waiverOfBinding
      case .shareOfNothing: .shareOfNothing
      case .deadlineOutside: .deadlineOutside
      case .nothingSet: .nothingSet
      case .severalSet: .severalSet
      case .word: .word
      case .slug: .slug
      case .rule: .rule
      case .growthWithoutPercent: .growthWithoutPercent
      case .noYearlyGrowth: .noYearlyGrowth
      case .levelWithoutUnit: .levelWithoutUnit
      case .empty: .empty
      case .placeholder: .placeholder
      case .documentNumber: .documentNumber
      case .notWhatStood: .notWhatStood
      case .encoding: .encoding
      case .equation: .equation
      case .kind: .kind
      case .zeroDenominator: .zeroDenominator
      case .folderName: .folderName
      case .sharedName: .sharedName
      case .lightThresholds: .lightThresholds
      }
  }

  /// A folder with such a cell.
  var example: FlawedFolder {
    switch self {
    case .notation: FlawedFolder("actuals.csv:2:15", ["actuals.csv": "指标,时期,数值\ncoverage,2023,八十四\n"])
    case .period: FlawedFolder("actuals.csv:2:10", ["actuals.csv": "指标,时期,数值\ncoverage,2023H3,84\n"])
    case .pointOfTime:
      FlawedFolder(
        "actuals.csv:2:7",
        [
          "indicators.csv": "编码,指标,单位,目标,属性,计量\nhomes,改造户数,户,1000,预期性,累计\n",
          "actuals.csv": "指标,时期,数值\nhomes,2023年9月末,544\n",
        ])
    case .verdict: FlawedFolder("verdicts.csv:2:21", ["verdicts.csv": "指标,日期,结论\ncoverage,2023-08-01,很好\n"])
    case .date: FlawedFolder("progress.csv:2:10", ["progress.csv": "对象,日期,进展\ncoverage,2023-02-30,推进中\n"])
    case .deadline: FlawedFolder("tasks.csv:2:10", ["tasks.csv": "序号,重点工作任务,负责单位,完成时限\n1,改造,市残联,尽快\n"])
    case .repeatedDay: FlawedFolder("plan.json:2:29", head: #""holidays": ["2024-05-01", "2024-05-01"]"#)
    case .holidayAndWorkday:
      FlawedFolder("plan.json:2:43", head: #""holidays": ["2024-05-01"], "workdays": ["2024-05-01"]"#)
    case .number: FlawedFolder("plan.json:2:22", head: #""reportingLagDays": "31天""#)
    case .waiverWithoutReason:
      FlawedFolder("actuals.csv:2:15", ["actuals.csv": "指标,时期,数值\ncoverage,2023,不适用\n"])
    case .waiverOfBinding:
      FlawedFolder("actuals.csv:2:15", ["actuals.csv": "指标,时期,数值,备注\ncoverage,2023,不适用,没有对象\n"])
    case .reportingTerm:
      FlawedFolder(
        "statistics.csv:2:11", ["statistics.csv": "编码,名称,报送期限\nserved,人数,年报后\n"])
    case .share: FlawedFolder("progress.csv:2:14", ["progress.csv": "对象,进展,形象进度\ncoverage,推进中,120%\n"])
    case .word: FlawedFolder("actuals.csv:2:18", ["actuals.csv": "指标,时期,数值,状态\ncoverage,2023,84,终稿\n"])
    case .slug: FlawedFolder("statistics.csv:2:1", ["statistics.csv": "编码,名称\nCoverage Rate,率\n"])
    case .rule:
      FlawedFolder(
        "exceptions.csv:2:1", ["exceptions.csv": "代码,对象,理由,批准,到期\nFYP1O1,coverage,停工,市残工委,2026-06-30\n"])
    case .growthWithoutPercent: CellFlaw.income("indicators.csv:2:21", target: "36000")
    case .noYearlyGrowth: CellFlaw.income("indicators.csv:2:21", target: "翻一番")
    case .levelWithoutUnit: CellFlaw.income("annual-targets.csv:2:13", target: "8%", in2023: "8")
    case .empty: FlawedFolder("actuals.csv:2:10", ["actuals.csv": "指标,时期,数值\ncoverage,,84\n"])
    case .placeholder:
      FlawedFolder(
        "revisions.csv:2:31", ["revisions.csv": "指标,生效日期,新目标,来源,文号\ncoverage,2023-06-01,84,report,-\n"])
    case .documentNumber:
      FlawedFolder("plan.json:2:46", head: #""closed": {"day": "2026-03-31", "document": "领导同意"}"#)
    case .notWhatStood:
      FlawedFolder(
        "revisions.csv:2:21",
        ["revisions.csv": "指标,生效日期,原目标,新目标,文号,来源\ncoverage,2023-06-01,95,84,残工委〔2023〕5号,report\n"])
    case .shareOfNothing:
      FlawedFolder(
        "annual-targets.csv:2:17", ["annual-targets.csv": "指标,时期,目标\ncoverage,2023Q1,全年任务的20%\n"])
    case .deadlineOutside:
      FlawedFolder(
        "annual-targets.csv:2:18", ["annual-targets.csv": "指标,时期,目标,限期\ncoverage,2023,84,2024-03-31\n"])
    case .nothingSet: CellFlaw.revision("revisions.csv:2:10", after: "coverage,2022,84,\n")
    case .severalSet: CellFlaw.revision("revisions.csv:2:10", after: "coverage,2023,84,省残联\ncoverage,2023,85,市自定\n")
    case .encoding:
      FlawedFolder("actuals.csv:2:15") { folder in
        let before = "指标,时期,数值,来源\ncoverage,2023,8"
        try folder.file("example/actuals.csv", Array(before.utf8) + [0xFF] + Array(",report\n".utf8))
      }
    case .equation: FlawedFolder("equations.csv:2:17", ["equations.csv": "编号,左式,关系,右式\nE1,coverage,=,1 +coverage\n"])
    case .kind: FlawedFolder("plan.json:2:12", head: #""region": 7"#)
    case .zeroDenominator: FlawedFolder("actuals.csv:2:18", ["actuals.csv": "指标,时期,分子,分母\ncoverage,2023,84,0\n"])
    case .folderName:
      FlawedFolder(
        "plan.json:1:8", ["plan.json": #"{"id": "other", "title": "示例", "period": "2021-2025", "owner": "市残联"}"#])
    case .sharedName: FlawedFolder("departments.csv:3:6", ["departments.csv": "名称,别名\n市残联,\n市民政局,市残联\n"])
    case .lightThresholds: FlawedFolder("plan.json:2:28", head: #""assumptions": {"lights": {"yellow": 5}}"#)
    }
  }

  /// A revision of the number for 2023.
  private static func revision(_ place: String, after numbers: String) -> FlawedFolder {
    FlawedFolder(
      place,
      [
        "annual-targets.csv": "指标,时期,目标,下达单位\n" + numbers,
        "revisions.csv": "指标,时期,生效日期,新目标,文号,来源\ncoverage,2023,2023-06-01,83,残工委〔2023〕5号,report\n",
      ])
  }

  /// An indicator of levels of which the yearly growth is judged, and a number set for 2023.
  private static func income(_ place: String, target: String, in2023: String = "27000元") -> FlawedFolder {
    FlawedFolder(
      place,
      [
        "indicators.csv": "编码,指标,单位,基期,目标,属性,计量\nincome,人均收入,元,25000,\(target),预期性,年均增速\n",
        "annual-targets.csv": "指标,时期,目标\nincome,2023,\(in2023)\n",
      ])
  }
}

@Test(arguments: CellFlaw.allCases) func everyFlawOfACellIsFoundAtItsPlace(flaw: CellFlaw) throws {
  let found = try flaw.example.load().summary
  #expect(found == ["\(flaw.example.place) \(flaw.rawValue)"])
}
