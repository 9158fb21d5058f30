import PlanFiles
import PlanRules
import PlanRun

/// A finding in words, with the place that formats need that refuse one without.
struct FindingRow: Sendable {
  let weighed: WeighedFinding
  let message: String
  let remedy: String
  let lead: [String]
  let supporting: [String]
  /// Where it is; for a finding without a place the first line of its plan's file.
  let place: Place

  var finding: Finding { weighed.finding }
  /// The rule that found it.
  var rule: Rule { finding.rule }
  /// Where it really is.
  var ownPlace: Place? { finding.place }
}

/// Puts the findings of one result, or of the run itself, into rows.
struct FindingRows: Sendable {
  private let judged: PlanResult?
  private let head: Place
  private let wording: FindingWording
  let language: Language

  /// Of one folder's findings.
  init(_ item: RunItem, _ language: Language) {
    judged = item.judged
    head = Place(file: item.folder.name(of: .head))
    wording = FindingWording(item, language)
    self.language = language
  }

  /// Of findings on the run itself: one without a place stands at the first plan's, as consumers refuse a whole document
  /// for one result without a location.
  init(_ summary: RunSummary, _ language: Language) {
    judged = nil
    let first = summary.judged.first ?? summary.digests.first
    head = Place(file: (first.map { "\($0.path)/" } ?? "") + PlanTable.head.fileName)
    wording = FindingWording(language)
    self.language = language
  }

  /// The row of a finding.
  func row(_ weighed: WeighedFinding) -> FindingRow {
    let finding = weighed.finding
    let (message, remedy) = wording.texts(of: finding)
    return FindingRow(
      weighed: weighed, message: LongText.sentence(message, language), remedy: LongText.sentence(remedy, language),
      lead: judged?.names(finding.lead) ?? [],
      supporting: judged?.names(finding.supporting) ?? [], place: finding.place ?? head)
  }
}

/// What was found, as a table: the rows that `check` and `validate` print as diagnostics.
enum FindingsTable {
  /// What a page shows.
  static let onPage = ["label", "code", "row", "lead", "message", "help"]
  /// What a spreadsheet is given: everything that JSON tells.
  static let inSpreadsheet = [
    "severity", "code", "rule", "plan", "subject", "field", "region", "period", "lead", "supporting", "file", "line",
    "column", "message", "remedy", "standing", "approval", "change",
  ]

  static func columns(_ language: Language) -> [ReportColumn<FindingRow>] {
    [
      ReportColumn("severity", "级别", "severity") { .text($0.weighed.severity.name.text(in: language)) },
      ReportColumn("label", "级别", "severity") { .text($0.weighed.label.text(in: language)) },
      ReportColumn("code", "代码", "code") { .text($0.rule.code) },
      ReportColumn("rule", "规则", "rule") { .text($0.rule.name) },
      ReportColumn("plan", "规划", "plan") { .text($0.finding.plan ?? "") },
      ReportColumn("subject", "对象", "subject") { .text($0.finding.subject?.text ?? "") },
      ReportColumn("field", "列", "field") { .text($0.finding.field?.header ?? "") },
      ReportColumn("region", "地区", "region") { .text($0.finding.region ?? "") },
      ReportColumn("period", "时期", "period") { .text($0.finding.period?.description ?? "") },
      ReportColumn("lead", "负责单位", "lead") { .list($0.lead, isOpen: false) },
      ReportColumn("supporting", "配合单位", "supporting") { .list($0.supporting, isOpen: false) },
      ReportColumn("file", "文件", "file") { .text($0.ownPlace?.file ?? "") },
      ReportColumn("line", "行号", "line", isFigure: true) { .text($0.ownPlace.map { String($0.lineNumber) } ?? "") },
      ReportColumn("column", "字符位置", "column", isFigure: true) {
        .text($0.ownPlace.map { String($0.columnNumber) } ?? "")
      },
      ReportColumn("row", "位置", "place") { .text($0.ownPlace?.row ?? "") },
      ReportColumn("message", "说明", "message") { .text($0.message) },
      ReportColumn("remedy", "办法", "remedy") { .text($0.remedy) },
      ReportColumn("help", "办法", "remedy") { .text($0.weighed.approval?.text(in: language) ?? $0.remedy) },
      ReportColumn("standing", "处置", "standing") { .text($0.weighed.standingName.text(in: language)) },
      ReportColumn("change", "变化", "change") { .text($0.weighed.change?.name.text(in: language) ?? "") },
      ReportColumn("approval", "处置说明", "approval") { .text($0.weighed.approval?.text(in: language) ?? "") },
    ]
  }
}
