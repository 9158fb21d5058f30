import PlanRules
import TestSupport
import Testing

@testable import PlanFiles

/// A plan of a few indicators, as it is meant and in the ways in which offices hand it in.
private struct MessyPlan {
  struct Row {
    let name: String
    let unit: String
    let baseline: String
    let target: String
    let isBinding: Bool
    /// The figures of the years from 2021 on.
    let figures: [String]
  }

  private static let things = ["养老保险参保", "医疗救助", "辅具适配", "康复服务", "家庭医生签约", "无障碍改造", "义务教育", "就业帮扶"]

  let rows: [Row]
  let tasks: [(text: String, lead: String, supporting: String, due: String)]

  init(_ random: inout SplitMix64) {
    rows = MessyPlan.things.shuffled(using: &random).prefix(Int.random(in: 2...5, using: &random)).map { thing in
      let baseline = Int.random(in: 300...800, using: &random)
      func tenths(_ number: Int) -> String { number % 10 == 0 ? "\(number / 10)" : "\(number / 10).\(number % 10)" }
      let years = Int.random(in: 1...4, using: &random)
      return Row(
        name: thing + "覆盖率", unit: "%", baseline: tenths(baseline),
        target: tenths(baseline + Int.random(in: 10...150, using: &random)), isBinding: Bool.random(using: &random),
        figures: (0..<years).map { _ in tenths(baseline + Int.random(in: -40...160, using: &random)) })
    }
    tasks = (0..<Int.random(in: 1...4, using: &random)).map { number in
      (
        "完善第\(number)项制度", ["市残联", "市民政局"].randomElement(using: &random) ?? "", "市卫生健康局",
        ["2023年底前", "长期坚持", "2024年6月底前"].randomElement(using: &random) ?? ""
      )
    }
  }

  /// The plan in the shape in which it is kept.
  var clean: KeyValuePairs<String, String?> {
    var indicators = "编码,指标,单位,基期,基期年,目标,属性\n"
    var actuals = "指标,时期,数值\n"
    for (position, row) in rows.enumerated() {
      indicators += "i\(position),\(row.name),\(row.unit),\(row.baseline),2020,\(row.target),"
      indicators += (row.isBinding ? "约束性" : "预期性") + "\n"
      for (year, figure) in row.figures.enumerated() { actuals += "i\(position),\(2021 + year),\(figure)\n" }
    }
    var list = "序号,重点工作任务,负责单位,配合单位,完成时限\n"
    for (number, task) in tasks.enumerated() {
      list += "\(number + 1),\(task.text),\(task.lead),\(task.supporting),\(task.due)\n"
    }
    return ["indicators.csv": indicators, "actuals.csv": actuals, "tasks.csv": list]
  }
}

/// Hands a plan in as an office does.
private struct Office {
  var random: SplitMix64

  mutating func one(_ texts: [String]) -> String { texts.randomElement(using: &random) ?? "" }
  mutating func coin() -> Bool { Bool.random(using: &random) }

  mutating func messy(_ plan: MessyPlan) -> KeyValuePairs<String, String?> {
    ["indicators.csv": indicators(plan), "actuals.csv": actuals(plan), "tasks.csv": tasks(plan)]
  }

  private mutating func indicators(_ plan: MessyPlan) -> String {
    let (hasUnit, isNumberInside) = (coin(), coin())
    var columns = [one(["指标名称", "主要指标", "指 标", "指標"]), one(["2020年", "2020年基期值", "2020年（%）"])]
    columns += [one(["2025年", "2025年目标", "2025年目标值"]), one(["属性", "指标属性", "屬性"])]
    if hasUnit { columns.append(one(["单位", "计量单位"])) }
    if !isNumberInside { columns.append("序号") }
    let order = columns.indices.shuffled(using: &random)
    let rows = plan.rows.enumerated().map { position, row -> [String] in
      var name = row.name
      if isNumberInside { name = "\(position + 1)" + one(["．", "、", "."]) + name }
      if !hasUnit { name += one(["（%）", "(%)"]) }
      var cells = [
        name, figure(row.baseline), figure(row.target), row.isBinding ? one(["约束性", "约束"]) : one(["预期性", "预期"]),
      ]
      if hasUnit { cells.append(row.unit) }
      if !isNumberInside { cells.append("\(position + 1)") }
      return cells
    }
    return table(columns, rows, order, titles: ["主要指标表", "附件1"], chapters: coin() ? ["一、发展水平", "（二）民生福祉"] : [])
  }

  private mutating func actuals(_ plan: MessyPlan) -> String {
    let years = plan.rows.map(\.figures.count).max() ?? 0
    if coin() {
      // A column for each year, under one heading perhaps.
      let isGrouped = coin()
      let heads = (0..<years).map { "\(2021 + $0)年" + (isGrouped ? "" : one(["", "完成值", "实际值"])) }
      let columns = [one(["指标名称", "主要指标", "指标"])] + heads
      let rows = plan.rows.map { row in
        [called(row)] + (0..<years).map { $0 < row.figures.count ? figure(row.figures[$0]) : one(["", "—", "/"]) }
      }
      guard isGrouped else {
        return table(columns, rows, Array(columns.indices), titles: ["完成情况表"], chapters: [])
      }
      let upper = [columns[0], "实际完成值"] + [String](repeating: "", count: max(0, years - 1))
      let body = [[""] + heads] + rows
      return table(upper, body, Array(upper.indices), titles: ["完成情况表"], chapters: [], isGrouped: true)
    }
    let columns = [one(["指标", "指标名称"]), one(["时期", "年份", "年度"]), one(["数值", "完成值", "实际值"])]
    let rows = plan.rows.flatMap { row in
      row.figures.indices.map { year in
        [called(row), "\(2021 + year)" + one(["", "年", "年度"]), figure(row.figures[year])]
      }
    }
    return table(columns, rows, columns.indices.shuffled(using: &random), titles: ["完成情况"], chapters: [])
  }

  private mutating func tasks(_ plan: MessyPlan) -> String {
    let columns = [
      "序号", one(["任务内容", "工作任务", "重点任务"]), one(["牵头单位", "主办单位"]), one(["配合单位", "参与单位", "责任单位"]),
      one(["完成时限", "完成时间", "时间节点"]),
    ]
    let rows = plan.tasks.enumerated().map { [("\($0 + 1)"), $1.text, $1.lead, $1.supporting, $1.due] }
    return table(columns, rows, Array(columns.indices), titles: ["重点任务分工表"], chapters: [])
  }

  private mutating func called(_ row: MessyPlan.Row) -> String { row.name + one(["", "（%）"]) }

  private mutating func figure(_ text: String) -> String {
    let wide = String(
      text.unicodeScalars.map {
        ("0"..."9").contains($0) ? Character(Unicode.Scalar($0.value + 0xFEE0) ?? $0) : Character($0)
      })
    return one([text, text, text + "%", " " + text + " ", wide, "'" + text])
  }

  /// A table with its titles above, its rows in an order of columns, and what stands between and behind them.
  private mutating func table(
    _ columns: [String], _ rows: [[String]], _ order: [Int], titles: [String], chapters: [String],
    isGrouped: Bool = false
  ) -> String {
    func row(_ cells: [String]) -> [String] { order.map { cells[$0] } }
    func alone(_ text: String) -> [String] { [text] + [String](repeating: "", count: columns.count - 1) }
    var lines = titles.prefix(Int.random(in: 0...titles.count, using: &random)).map(alone)
    lines.append(row(columns))
    for (position, cells) in rows.enumerated() {
      let isHeader = isGrouped && position == 0
      if !isHeader, position < chapters.count, rows.count > 1 { lines.append(alone(chapters[position])) }
      if !isHeader, !isGrouped, position > 0, Int.random(in: 0..<6, using: &random) == 0 { lines.append(row(columns)) }
      lines.append(row(cells))
    }
    if coin() { lines.append(alone(one(["注：以部门统计为准", "填报人：张三", "2024年1月10日", "合计", "联系电话：0751-1234567"]))) }
    return lines.map { $0.joined(separator: ",") }.joined(separator: one(["\n", "\r\n"])) + "\n"
  }
}

/// Two thousand ways to hand in two thousand plans; what stands in them is the same.
@Test func aPlanMadeMessyIsReadAsTheCleanOneIs() throws {
  var random = SplitMix64(seed: 31)
  var asides = 0
  for round in 0..<2_000 {
    let plan = MessyPlan(&random)
    var office = Office(random: SplitMix64(seed: random.next()))
    let (clean, messy) = (try ExampleFolder.load(plan.clean), try ExampleFolder.load(office.messy(plan)))
    let (meant, read) = (ReadPlan(clean), ReadPlan(messy))
    // Numbers, codes and categories are what only one of the two states.
    func withoutCodes(_ rows: [String]) -> [String] {
      rows.map { row in
        let cells = row.split(separator: "|", omittingEmptySubsequences: false)
        return figures(cells.dropFirst(3).joined(separator: "|"))
      }
    }
    #expect(withoutCodes(read.indicators) == withoutCodes(meant.indicators), "round \(round)")
    #expect(read.readings.map(figures).sorted() == meant.readings.map(figures).sorted(), "round \(round)")
    #expect(read.tasks == meant.tasks, "round \(round)")
    #expect(messy.faults.isEmpty, "round \(round)")
    #expect(
      messy.assessment()?.indicators.map(\.status) == clean.assessment()?.indicators.map(\.status), "round \(round)")
    asides += messy.codes.count { $0.hasPrefix("FYP422") }
  }
  #expect(asides > 2_000)
}

/// A row in words without the ways to print its figures.
private func figures(_ row: String) -> String {
  NameFolding.folded(row).filter { $0 != "%" && $0 != "'" }
}
