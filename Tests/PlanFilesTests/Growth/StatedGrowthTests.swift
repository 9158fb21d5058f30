import PlanRules
import Testing

/// Targets stated as growth are due along the average rate, not along a straight line.
private let rows: [TypedRow] = [
  // 2369 × 2^0.6 = 3590.73; the straight line would ask 3790.4.
  TypedRow("地区生产总值", "亿元", "2369", "翻一番", "期末", "2023 3600", on: "2023", .onSchedule),
  TypedRow("地区生产总值", "亿元", "2369", "翻一番", "期末", "2023 3590.7", on: "2023", .behind),
  TypedRow("地区生产总值", "亿元", "2369", "比2020年翻一番", "期末", "2023 3590.8", on: "2023", .onSchedule),
  // 100 × 2.5^0.6 = 173.29; in a straight line 190.
  TypedRow("新能源装机", "万千瓦", "100", "增长1.5倍", "", "2023 173.3", on: "2023", .onSchedule),
  TypedRow("新能源装机", "万千瓦", "100", "增长1.5倍", "", "2023 173.2", on: "2023", .behind),
  TypedRow("新能源装机", "万千瓦", "100", "增长1.5倍", "", "2025 250", on: "2025", .met),
  TypedRow("新能源装机", "万千瓦", "100", "增长1.5倍", "", "2025 249.9", on: "2025", .missed),
  TypedRow("充电桩", "万个", "2", "增长1倍以上", "期末", "2022 2.64", on: "2022", .onSchedule),
  // 2 × 2^0.4 = 2.639.
  TypedRow("充电桩", "万个", "2", "增长1倍以上", "期末", "2022 2.63", on: "2022", .behind),
  // 50 × 4^0.4 = 87.06.
  TypedRow("高新技术企业", "家", "50", "翻两番", "期末", "2022 88", on: "2022", .onSchedule),
  TypedRow("高新技术企业", "家", "50", "翻两番", "期末", "2022 87", on: "2022", .behind),
  // 1000 × 1.5^0.6 = 1275.4; in a straight line 1300.
  TypedRow("发明专利拥有量", "件", "1000", "比2020年增长50%", "期末", "2023 1280", on: "2023", .onSchedule),
  TypedRow("发明专利拥有量", "件", "1000", "比2020年增长50%", "期末", "2023 1270", on: "2023", .behind),
  TypedRow("旅游收入", "亿元", "400", "增长0.5倍", "", "2022 471", on: "2022", .onSchedule),
  // 400 × 1.5^0.4 = 470.4.
  TypedRow("旅游收入", "亿元", "400", "增长0.5倍", "", "2022 470", on: "2022", .behind),
  // A fall, and a rise in points, stay on the straight line: 100 − 18 × 0.6 = 89.2.
  TypedRow("煤炭消费量", "万吨", "100", "比2020年下降18%", "期末", "2023 89.2", on: "2023", .onSchedule),
  TypedRow("煤炭消费量", "万吨", "100", "比2020年下降18%", "期末", "2023 89.3", on: "2023", .behind),
  TypedRow("城镇化率", "%", "60", "提高5个百分点", "", "2023 63", on: "2023", .onSchedule),
  TypedRow("城镇化率", "%", "60", "提高5个百分点", "", "2023 62.9", on: "2023", .behind),
  // Reached early is reached early; a baseline that is not there leaves it open.
  TypedRow("数据中心机架", "万架", "3", "翻一番", "期末", "2023 6", on: "2023", .metEarly),
  TypedRow("数据中心机架", "万架", "", "翻一番", "期末", "2023 6", on: "2023", .undetermined, .noBaseline),
  // A plain number is no growth: 2369 + 2369 × 0.6 = 3790.4.
  TypedRow("进出口总额", "亿元", "2369", "4738", "期末", "2023 3790.4", on: "2023", .onSchedule),
  TypedRow("进出口总额", "亿元", "2369", "4738", "期末", "2023 3790.3", on: "2023", .behind),
]

@Test(arguments: rows) func whatIsStatedAsGrowthIsDueAlongTheAverageRate(row: TypedRow) throws {
  let (judged, folder) = try row.judged()
  #expect(judged.status == row.status, "\(row.name) \(row.target) \(row.readings) \(folder.summary)")
  #expect(judged.reason == row.reason, "\(row.name) \(row.target)")
}

@Test func doublingIsDueAlongTheAverageRate() throws {
  let row = TypedRow("地区生产总值", "亿元", "2369", "翻一番", "期末", "2023 3600", on: "2023", .onSchedule)
  let schedule = try #require(try row.judged().row.schedule)
  #expect(schedule.due.rounded(to: 1)?.description == "3590.7")
  #expect(schedule.basis == .averageGrowth)
}
