import PlanRules

/// What was found, as a table: the rows that `check` and `validate` print as diagnostics.
struct FindingsTables {
  private let run: Run
  private let language: Language

  init(_ run: Run, _ language: Language) {
    self.run = run
    self.language = language
  }

  /// One row for each finding, with everything that JSON tells.
  var flat: ReportTable {
    ReportTable(FindingsTables.columns, language) { [run, language] append in
      let reader = FindingReader(run, language)
      for weighed in run.findings { append(FindingsTables.row(reader.read(weighed), language)) }
    }
  }

  /// The verdict, then the findings with what a reader acts on.
  var sections: [ReportSection] {
    let conclusion = GateText(run).conclusion.text(in: language)
    return [ReportSection(heading: conclusion, sentences: [], tables: run.findings.isEmpty ? [] : [short])]
  }

  /// The findings with fewer columns, for a page.
  var short: ReportTable {
    ReportTable(FindingsTables.shortColumns, language) { [run, language] append in
      let reader = FindingReader(run, language)
      for weighed in run.findings { append(FindingsTables.shortRow(reader.read(weighed), language)) }
    }
  }

  private static let columns = [
    ReportColumn("级别", "severity"), ReportColumn("代码", "code"), ReportColumn("规则", "rule"),
    ReportColumn("规划", "plan"), ReportColumn("对象", "subject"), ReportColumn("列", "field"),
    ReportColumn("地区", "region"), ReportColumn("时期", "period"), ReportColumn("负责单位", "lead"),
    ReportColumn("配合单位", "supporting"), ReportColumn("文件", "file"), ReportColumn("行号", "line", isFigure: true),
    ReportColumn("字符位置", "column", isFigure: true), ReportColumn("说明", "message"), ReportColumn("办法", "remedy"),
    ReportColumn("处置", "standing"), ReportColumn("处置说明", "approval"),
  ]

  private static func row(_ read: ReadFinding, _ language: Language) -> [String] {
    let finding = read.finding
    let place = finding.place
    return [
      read.severity.name.text(in: language), read.rule.code, read.rule.name, finding.plan ?? "",
      finding.subject ?? "", finding.field ?? "", finding.region ?? "", finding.period?.description ?? "",
      read.lead.joined(separator: "、"), read.supporting.joined(separator: "、"), place?.file ?? "",
      place.map { String($0.line) } ?? "", place.map { String($0.column) } ?? "", read.message, read.remedy,
      read.weighed.standingName.text(in: language), read.weighed.approval?.text(in: language) ?? "",
    ]
  }

  static let shortColumns = [
    ReportColumn("级别", "severity"), ReportColumn("代码", "code"), ReportColumn("位置", "place"),
    ReportColumn("负责单位", "lead"), ReportColumn("说明", "message"), ReportColumn("办法", "remedy"),
  ]

  static func shortRow(_ read: ReadFinding, _ language: Language) -> [String] {
    [
      read.weighed.weight.text(in: language), read.rule.code,
      read.finding.place.map { "\($0.file):\($0.line)" } ?? "", read.lead.joined(separator: "、"), read.message,
      read.weighed.approval?.text(in: language) ?? read.remedy,
    ]
  }
}
