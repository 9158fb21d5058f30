/// The columns of one of a plan folder's tables.
package struct TableSchema: Sendable {
  /// The file's name.
  package let file: String
  /// All columns it may have.
  package let columns: [String]
  /// Columns without which the table cannot be used.
  package let required: [String]

  static let indicators = TableSchema(
    file: "indicators.csv",
    columns: [
      "序号", "编码", "类别", "指标", "单位", "基期", "基期年", "目标", "属性", "计量", "方向", "口径", "报送周期", "负责单位", "备注",
    ],
    required: ["编码", "指标", "目标"])
  static let statistics = TableSchema(
    file: "statistics.csv", columns: ["编码", "名称", "单位", "计量", "口径", "相关指标", "报送周期", "负责单位", "备注"],
    required: ["编码", "名称"])
  static let revisions = TableSchema(
    file: "revisions.csv", columns: ["指标", "生效日期", "原目标", "新目标", "文号", "来源"], required: ["指标", "生效日期", "新目标"])
  static let annualTargets = TableSchema(
    file: "annual-targets.csv", columns: ["指标", "地区", "时期", "目标", "下达单位", "完成率", "来源", "备注"],
    required: ["指标", "时期"])
  static let actuals = TableSchema(
    file: "actuals.csv", columns: ["指标", "地区", "时期", "数值", "分子", "分母", "状态", "来源", "出处", "备注"],
    required: ["指标", "时期"])
  static let equations = TableSchema(
    file: "equations.csv", columns: ["编号", "左式", "关系", "右式", "时期", "容差", "备注"], required: ["编号", "左式", "关系", "右式"])
  static let departments = TableSchema(
    file: "departments.csv", columns: ["名称", "别名", "类型", "成员", "承接单位", "承接日期", "备注"], required: ["名称"])
  static let tasks = TableSchema(
    file: "tasks.csv", columns: ["序号", "重点工作任务", "负责单位", "配合单位", "指标", "完成时限", "备注"],
    required: ["序号", "重点工作任务", "负责单位"])
  static let milestones = TableSchema(
    file: "milestones.csv", columns: ["编号", "任务", "事项", "完成时限", "负责单位", "来源", "备注"], required: ["编号", "事项"])
  static let progress = TableSchema(
    file: "progress.csv", columns: ["对象", "时期", "日期", "进展", "说明", "原因", "措施", "来源"], required: ["对象", "进展"])
  static let verdicts = TableSchema(
    file: "verdicts.csv", columns: ["指标", "日期", "结论", "来源"], required: ["指标", "日期", "结论"])

  /// The tables of a plan folder, in the order in which they are read.
  package static let all = [
    departments, indicators, statistics, revisions, equations, tasks, milestones, actuals, annualTargets, progress,
    verdicts,
  ]
}
