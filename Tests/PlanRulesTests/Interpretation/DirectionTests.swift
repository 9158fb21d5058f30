import Testing

@testable import PlanRules

/// Bare targets without a direction, judged at the end of 2025 where no other day is given.
private let rows: [EverydayRow] = [
  // A word without doubt above its baseline is a limit to be kept.
  EverydayRow("用水总量", "亿立方米", "5812.9", "6400", ["2025": "6550"], .missed),
  EverydayRow("用水总量", "亿立方米", "5812.9", "6400", ["2025": "6400"], .met),
  EverydayRow("用水总量", "亿立方米", "5812.9", "6400", ["2023": "6100"], on: "2023", .onSchedule),
  EverydayRow("城镇登记失业率", "%", "4.24", "5", ["2025": "5.6"], .missed),
  EverydayRow("城镇登记失业率", "%", "4.24", "5", ["2025": "4.9"], .met),
  EverydayRow("耕地保有量", "亿亩", "19.18", "18.65", ["2025": "18.7"], .met),
  EverydayRow("耕地保有量", "亿亩", "19.18", "18.65", ["2025": "18.6"], .missed),
  EverydayRow("婴儿死亡率", "‰", "", "4", ["2025": "5"], .missed),
  EverydayRow("婴儿死亡率", "‰", "5", "4", ["2025": "3.9"], .met),
  EverydayRow("能源消费总量", "万吨标准煤", "900", "1000", ["2025": "1010"], .missed),
  EverydayRow("建设用地总规模", "万亩", "320", "330", ["2025": "331"], .missed),
  EverydayRow("PM2.5年均浓度", "微克/立方米", "35", "32", ["2025": "33"], .missed),
  EverydayRow("政府债务率", "%", "80", "100", ["2025": "90"], .met),
  EverydayRow("居民消费价格涨幅", "%", "2.5", "3", ["2025": "2.1"], .met),
  EverydayRow("城乡居民基本养老保险参保率", "%", "91.8", "90", ["2025": "91"], .met),
  EverydayRow("城乡居民基本养老保险参保率", "%", "91.8", "90", ["2025": "89.9"], .missed),
  EverydayRow("粮食播种面积", "万亩", "510", "500", ["2025": "499"], .missed),
  EverydayRow("国土空间生态保护红线", "平方公里", "1200", "1200", ["2025": "1190"], .missed),
  // The longest word decides.
  EverydayRow("失业人员再就业率", "%", "", "60", ["2025": "61"], .met),
  EverydayRow("工业污染源排放达标率", "%", "", "95", ["2025": "96"], .met),
  EverydayRow("重大事故隐患整改率", "%", "", "100", ["2025": "99"], .missed),
  EverydayRow("农田灌溉水有效利用系数", "", "0.56", "0.58", ["2025": "0.57"], .missed),
  // Any other word with the baseline, and without one.
  EverydayRow("平均通勤时间", "分钟", "36", "33", ["2025": "34"], .missed),
  EverydayRow("平均通勤时间", "分钟", "", "33", ["2025": "34"], .missed),
  EverydayRow("职工技能培训覆盖", "%", "", "85", ["2025": "86"], .met),
  // Against the baseline it is asked about, where the verdict hangs on it.
  EverydayRow("平均通勤时间", "分钟", "33", "36", ["2025": "35"], .undetermined, .noDirection),
  EverydayRow("平均通勤时间", "分钟", "33", "36", ["2025": "36"], .met),
  EverydayRow("平均通勤时间", "分钟", "33", "36", ["2025": "35"], direction: .down, .met),
  // Nothing but the side of the baseline.
  EverydayRow("甲类占比", "%", "28", "27", ["2025": "27.5"], .missed),
  EverydayRow("甲类占比", "%", "28", "30", ["2025": "29"], .missed),
  // Nothing at all.
  EverydayRow("甲类占比", "%", "", "30", ["2025": "29"], .undetermined, .noDirection),
  EverydayRow("甲类占比", "%", "", "30", ["2025": "30"], .met),
  // A reduction is to be reached.
  EverydayRow("化学需氧量排放减少", "%", "", "8", ["2025": "9"], .met),
  // Words both ways leave it to the baseline: 用水 and 节水.
  EverydayRow("节水型用水单位占比", "%", "40", "50", ["2025": "49"], .missed),
  // Ranks: smaller is better.
  EverydayRow("营商环境全国排名", "名", "15", "10", ["2025": "9"], .met),
  EverydayRow("营商环境全国排名", "名", "15", "10", ["2025": "11"], .missed),
  EverydayRow("营商环境评价", "", "", "前10", ["2025": "8"], .met),
  EverydayRow("营商环境评价", "", "", "进入全国前10", ["2025": "第12位"], .missed),
  EverydayRow("营商环境评价", "位", "15", "第10位", ["2025": "第10位"], .met),
  EverydayRow("营商环境评价", "位", "15", "第10位", ["2025": "11"], .missed),
  // Ranges: inside is attained, short of it is not, past its far end asks.
  EverydayRow("服务业占比", "%", "46", "48—50", ["2025": "49"], .met),
  EverydayRow("服务业占比", "%", "46", "48—50", ["2025": "47"], .missed),
  EverydayRow("服务业占比", "%", "46", "48—50", ["2025": "51"], .undetermined, .noDirection),
  EverydayRow("煤炭消费占比", "%", "56", "48—50", ["2025": "51"], .missed),
  EverydayRow("甲类占比", "%", "", "48—50", ["2025": "51"], .undetermined, .noDirection),
  EverydayRow("城镇调查失业率", "%", "5.2", "5—5.5", ["2025": "4.8"], .met),
  EverydayRow("城镇调查失业率", "%", "5.2", "5—5.5", ["2025": "5.6"], .missed),
  // A word that leaves doubt against the side of the baseline: short of it either way.
  EverydayRow("森林占比", "%", "42", "31—34", ["2025": "32"], .met),
  EverydayRow("森林占比", "%", "42", "31—34", ["2025": "30"], .undetermined, .noDirection),
  EverydayRow("森林占比", "%", "42", "31—34", ["2025": "35"], .undetermined, .noDirection),
  // `=` says no side, the baseline does: 90 − 10 × 0.6 = 84, 70 + 10 × 0.6 = 76.
  EverydayRow("事项甲", "%", "90", "=80", ["2023": "85"], on: "2023", .behind),
  EverydayRow("事项甲", "%", "90", "=80", ["2023": "84"], on: "2023", .onSchedule),
  EverydayRow("事项甲", "%", "70", "=80", ["2023": "75"], on: "2023", .behind),
  EverydayRow("事项甲", "%", "90", "=80", ["2025": "80"], .met),
  EverydayRow("事项甲", "%", "90", "=80", ["2025": "79"], .missed),
  // Totals of counts rise.
  EverydayRow("新增就业人数", "人", "", "〔3000〕", EverydayRow.yearly("600"), .met),
]

@Suite struct DirectionTests {
  @Test(arguments: rows) func isJudgedAsWorkedOutByHand(row: EverydayRow) throws { try row.check() }

  @Test func anUnreadableDirectionDecidesNothing() throws {
    // 85 at 86: met where it should rise, missed where it should fall.
    let cells = IndicatorCells(
      name: "覆盖率", unit: .percent, baseline: .absent, target: try Target(cell: "85", unit: .percent), measure: nil,
      direction: .unreadable)
    #expect(cells.interpretations.map(\.direction) == [.up, .down])
  }

  @Test func aLimitAboveItsBaselineIsDueThroughout() throws {
    let row = try EverydayRow("用水总量", "亿立方米", "5812.9", "6400", ["2023": "6450"], on: "2023", .behind).assessed()
    #expect(row.status == .behind)
    #expect(row.isMaintained)
    #expect(row.schedule?.due == Ratio(6400))
    #expect(row.directionBasis?.name == "word")
  }

  @Test(
    arguments: [
      ("用水总量", Direction.up, "用水总量"), ("耕地保有量", .down, "保有量"), ("单位GDP能耗降低", .down, nil), ("用水总量", .down, nil),
      ("通勤时间", .up, nil),
    ] as [(String, Direction, String?)])
  func aStatedDirectionContradictsOnlyAWordWithoutDoubt(name: String, stated: Direction, word: String?) throws {
    let cells = IndicatorCells(
      name: name, unit: .percent, baseline: .absent, target: try Target(cell: "85", unit: .percent), measure: nil,
      direction: .direction(stated))
    #expect(cells.contradictedWord?.text == word)
  }
}
