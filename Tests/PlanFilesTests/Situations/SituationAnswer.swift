import PlanFiles
import PlanRules
import TestSupport
import Testing

/// What the program says of a situation, in the words of the files of situations.
struct SituationAnswer {
  /// The ledger and its list.
  let rows: LedgerRows
  /// The codes of what is wrong with the tables, each once.
  let findings: [String]

  /// Writes a situation to disk, loads it and judges it on its day.
  init(_ situation: Situation) throws {
    let place = try TemporaryFolder()
    try place.file(
      "situation/plan.json", #"{"id": "situation", "title": "示例", "owner": "市府办", \#(situation.head)}"#)
    if !situation.tables.contains(where: { $0.name == "departments.csv" }) {
      try place.file("situation/departments.csv", Self.register)
    }
    for table in situation.tables { try place.file("situation/\(table.name)", table.text) }
    let folder = try PlanFolder.load(place.path + "/situation", shownAs: "situation")
    let plan = try #require(folder.plan)
    let day = try #require(CalendarDate(asOf: situation.day))
    let assessment = Assessor(plan: plan, records: folder.records, asOf: day).assess()
    rows = LedgerRows(OverdueList(plan: plan, records: folder.records, assessment: assessment), of: plan)
    findings = Set(folder.findings.map(\.rule.code)).sorted()
  }

  /// The bodies of a town, for situations that need no register of their own.
  static let register = """
    名称,别名,类型,成员,承接单位,承接日期
    市府办,,部门,,,
    市民政局,,部门,,,
    市教育局,,部门,,,
    市财政局,,部门,,,
    市残联,,群团,,,
    市卫健局,市卫生健康局,部门,,,
    市住建局,,部门,,,
    市人社局,,部门,,,
    各县（市、区）人民政府,,组,永宁县人民政府、贺兰县人民政府、灵武市人民政府,,
    永宁县人民政府,,政府,,,
    贺兰县人民政府,,政府,,,
    灵武市人民政府,,政府,,,

    """
}
