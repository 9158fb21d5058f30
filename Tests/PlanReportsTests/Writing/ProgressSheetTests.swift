import PlanReports
import PlanRules
import Testing

/// The cells of a line of CSV, quotes taken off.
private func cells(of line: Substring) -> [String] {
  var cells = [""]
  var isQuoted = false
  for character in line {
    switch character {
    case "\"": isQuoted.toggle()
    case "," where !isQuoted: cells.append("")
    default: cells[cells.count - 1].append(character)
    }
  }
  return cells
}

@Test func plansOfOtherYearsShareOneSheetWithAColumnForEachYear() throws {
  let sheet = try ShippedRun.overAll().document(.csv, .progress, .zh)
  let lines = sheet.split(separator: "\r\n").map(cells)
  let header = try #require(lines.first)
  // The plans run from 2016 to 2020 and from 2021 to 2025.
  #expect(header.filter { $0.count == 5 && $0.hasSuffix("年") } == (2016...2025).map { "\($0)年" })
  #expect(lines.count > 30)
  for line in lines { #expect(line.count == header.count, "\(line)") }
  func cell(_ title: String, _ plan: String, _ code: String) throws -> String {
    let row = try #require(lines.first { $0.contains(plan) && $0.contains(code) })
    return row[try #require(header.firstIndex(of: title))]
  }
  #expect(try cell("2020年", "shaoguan-2016-2020", "rehab-coverage") == "97.45%")
  #expect(try cell("2021年", "shaoguan-2016-2020", "rehab-coverage").isEmpty)
  #expect(try cell("2023年", "shaoguan-2021-2025", "barrier-free-homes") == "544")
  #expect(try cell("状态", "shaoguan-2016-2020", "rehab-coverage") == "已完成")
}

@Test func theSheetKeepsTheColumnsThatProgramsRead() throws {
  let sheet = try ShippedRun.over(["shaoguan-2021-2025"], asOf: "2023").document(.csv, .progress, .zh)
  let header = cells(of: try #require(sheet.split(separator: "\r\n").first).dropFirst())
  for title in [
    "截至", "类型", "序号", "编码", "指标", "单位", "类别", "属性", "地区", "时期", "基期", "目标", "应达", "应达依据", "实际", "差距", "完成率（%）", "每季需",
    "状态", "原因", "灯", "负责单位", "配合单位",
  ] {
    #expect(header.contains(title), "\(title)")
  }
}
