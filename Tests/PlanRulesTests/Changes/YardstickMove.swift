import Foundation
import PlanRules
import TestSupport
import Testing

/// An edit of one plan's tables, and what it should be seen as.
struct YardstickMove: Sendable, CustomTestStringConvertible {
  /// One place in a file, as it was and as it is; it must be there just once. A file without a text before is a new one.
  struct Edit: Sendable {
    let file: String
    let old: String
    let new: String

    init(_ file: String, _ old: String, _ new: String) { (self.file, self.old, self.new) = (file, old, new) }
  }

  let title: String
  let edits: [Edit]
  let expected: [String]

  /// An edit of one place; `expected` are the changes that it makes, by their places.
  init(_ title: String, _ file: String, _ old: String, _ new: String, _ expected: String...) {
    self.init(title, [Edit(file, old, new)], expected)
  }

  init(_ title: String, _ edits: [Edit], _ expected: [String]) {
    (self.title, self.edits, self.expected) = (title, edits, expected)
  }

  var testDescription: String { title }

  /// The plan before and after.
  func states(of plan: [(name: String, text: String)] = YardstickMove.plan) throws -> TwoStates {
    var head = plan
    for edit in edits {
      guard let position = head.firstIndex(where: { $0.name == edit.file }) else {
        try #require(edit.old.isEmpty, "\(edit.file) is not there")
        head.append((edit.file, edit.new))
        continue
      }
      let parts = head[position].text.components(separatedBy: edit.old)
      try #require(parts.count == 2, "“\(edit.old)” stands \(parts.count - 1) times in \(edit.file)")
      head[position].text = parts.joined(separator: edit.new)
    }
    return try TwoStates(base: plan, head: head)
  }

  /// The text of one of the plan's files.
  static func text(_ file: String) -> String { plan.first { $0.name == file }?.text ?? "" }

  /// The plan that the edits are of.
  static let plan: [(name: String, text: String)] = [
    (
      "plan.json",
      """
      {"id": "example", "title": "示例规划", "period": "2021-2025", "owner": "市残联", "issued": "2021-03-01",
       "reportingCycle": "季", "reportingLagDays": 31, "exceptionDays": 366, "leads": "all",
       "sources": [{"id": "report", "title": "统计报告"}],
       "holidays": ["2024-10-01", "2024-10-02"],
       "assumptions": {
        "cumulativeRead": {"indicators": ["training"], "note": "按五年合计读"},
        "approximate": {"readings": 5, "targets": 2, "note": "惯例"},
        "lights": {"yellow": 5, "red": 15, "note": "自定"},
        "inStep": [{"indicator": "income", "reference": "gdp", "tolerance": 0.3, "note": "公报"}]}}
      """
    ),
    (
      "departments.csv",
      """
      名称,别名,类型,成员,承接单位,承接日期
      市残联,,群团,,,
      市民政局,,部门,,,
      市卫生健康局,市卫健局,部门,,,
      市教育局,,部门,,,
      市财政局,,部门,,,
      甲县人民政府,,政府,,,
      乙县人民政府,,政府,,,
      各县人民政府,,组,甲县人民政府、乙县人民政府,,

      """
    ),
    (
      "indicators.csv",
      """
      序号,编码,指标,单位,基期,基期年,目标,属性,计量,方向,口径,报送周期,报送期限,负责单位,备注
      1,coverage,康复服务覆盖率,%,80,2020,85,约束性,期末,升,有需求的残疾人,年,60天,市卫生健康局、市残联,
      2,unemployment,登记失业率,%,5.5,2020,5,约束性,期末,降,,年,,市教育局,
      3,training,职业培训人数,人,,,3200,预期性,累计,升,,年,,,
      4,income,居民人均可支配收入增速,%,,,与国内生产总值增长基本同步,预期性,年均增速,升,,年,,,
      5,share,占比,%,4.2,2020,4.5—5,预期性,期末,区间,,年,,,
      6,energy,单位GDP能耗降低,%,,,〔13.5〕,约束性,,,,年,,,
      7,subsidy,护理补贴覆盖率,%,95,2020,应保尽保,约束性,期末,升,,年,,,
      8,doctors,医生数,人,100,2020,比2020年增长10%,预期性,期末,升,,年,,,
      9,satisfaction,办事满意程度,,,,稳步提高,预期性,,,,年,,,
      10,devices,辅具适配率,%,80,2020,＞85,约束性,,,,年,,,
      11,homes,家庭医生签约人数,万人,10,2020,12,预期性,期末,升,,年,,,
      12,beds,床位数,张,50,2020,70左右,预期性,期末,升,,年,,,
      13,open,养老服务质量,%,,,,,,,,年,,,
      14,trees,森林蓄积量,万立方米,200,2020,2024年≥220,约束性,期末,升,,年,,,
      15,waste,居民满意度,%,80,2020,90,,,,,年,,,

      """
    ),
    (
      "statistics.csv",
      """
      编码,名称,单位,计量,报送周期,负责单位
      gdp,国内生产总值增速,%,,年,市财政局
      served,服务人数,人,累计,年,
      visual,视力服务人数,人,累计,年,
      hearing,听力服务人数,人,累计,年,
      spare,没有用的统计,人,,年,

      """
    ),
    (
      "equations.csv",
      """
      编号,左式,关系,右式,时期,容差
      E1,served,=,visual + hearing,,1
      E2,visual,≤,served,2022-2024,

      """
    ),
    (
      "annual-targets.csv",
      """
      指标,地区,时期,目标,下达单位,限期,完成率
      training,,2022,640,市残联,,
      training,甲县,2022,100,,2022-10-31,
      unemployment,,2022,5.4,,,
      served,,2022,,省残联,,118

      """
    ),
    (
      "revisions.csv",
      """
      指标,时期,生效日期,原目标,新目标,原基期,新基期,文号,来源
      trees,,2023-05-01,,2024年≥210,,,市府办〔2023〕7号,report

      """
    ),
    (
      "actuals.csv",
      """
      指标,地区,时期,数值,分子,分母,状态,来源,报送日期,备注
      coverage,,2021,81,,,,report,2022-01-20,
      coverage,,2022,80.5,161,200,核定,report,2023-01-20,
      coverage,甲县,2022,79,,,初步,report,2023-01-20,
      coverage,,2023,84,,,预计,report,,
      served,,2022,30,,,修订,report,2023-03-01,
      visual,,2022,20,,,,report,,
      hearing,,2022,10,,,,report,,

      """
    ),
    (
      "tasks.csv",
      """
      序号,重点工作任务,负责单位,配合单位,指标,完成时限,量化目标,单位,完成标准
      1,完善困难残疾人生活补贴制度,市民政局、市残联,市财政局,,2023年底前,,,印发办法
      2,新建社区服务站50个,各县人民政府,市民政局,training,2024年6月底前,50,个,
      3,按季度通报进展,市残联,,,每季度,,,
      4,加强宣传引导,市残联,,,2025年底前并长期坚持,,,
      5,制定实施方案,市残联,,,印发之日起3个月内,,,
      6,公布名单,市残联,,,2024年7月1日起30日内,,,

      """
    ),
    (
      "milestones.csv",
      """
      编号,任务,事项,完成时限,负责单位
      M1,1,印发生活补贴办法,2022年6月底前,市民政局
      M2,,召开联席会议,每年,市残联

      """
    ),
    (
      "progress.csv",
      """
      对象,单位,时期,日期,进展,说明,批准,批准日期,现时限
      1,,2022,2022-12-20,滞后,经费没有到位,,,
      2,,2023,2023-12-20,推进中,已建20个,,,
      M1,,,2022-06-20,申请延期,等待省里文件,市府办〔2022〕3号,2022-06-25,2022-09-30

      """
    ),
    (
      "verdicts.csv",
      """
      指标,日期,结论,来源
      coverage,2023-06-01,滞后,report
      devices,2023-06-01,符合预期,report

      """
    ),
    (
      "exceptions.csv",
      """
      代码,对象,地区,时期,理由,批准,到期
      FYP103,devices,,,统计制度在建,市残工委2023年第2次会议,2024-06-30

      """
    ),
  ]
}
