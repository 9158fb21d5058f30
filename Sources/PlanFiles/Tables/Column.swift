/// A column of the tables, whichever table it stands in.
package enum Column: Int, Sendable, CaseIterable {
  case number, code, category, indicator, unit, baseline
  case baselineYear, target, nature, measure, direction, definition
  case reportingCycle, lead, note, name, relatedIndicators, effective
  case oldTarget, newTarget, document, source, region, period
  case setBy, completionRate, value, numerator, denominator, state
  case passage, reference, leftSide, relation, rightSide, tolerance
  case aliases, kind, members, successor, successorFrom, task
  case supporting, deadline, ofTask, milestone, subject, date
  case progress, explanation, cause, remedy, conclusion
  case ruleCode, reason, approver, expires

  /// The header that names it.
  package var header: String { Column.headers[rawValue] }

  private static let headers = [
    "序号", "编码", "类别", "指标", "单位", "基期", "基期年", "目标",
    "属性", "计量", "方向", "口径", "报送周期", "负责单位", "备注", "名称",
    "相关指标", "生效日期", "原目标", "新目标", "文号", "来源", "地区", "时期",
    "下达单位", "完成率", "数值", "分子", "分母", "状态", "出处", "编号",
    "左式", "关系", "右式", "容差", "别名", "类型", "成员", "承接单位",
    "承接日期", "重点工作任务", "配合单位", "完成时限", "任务", "事项", "对象", "日期",
    "进展", "说明", "原因", "措施", "结论",
    "代码", "理由", "批准", "到期",
  ]
}
