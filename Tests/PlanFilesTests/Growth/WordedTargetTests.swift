import PlanFiles
import PlanRules
import TestSupport
import Testing

/// Rows as planners write them, in words; the verdicts were worked out before they were run.
private let rows: [TypedRow] = [
  TypedRow("优良天数比率", "%", "87", "87.5，力争88", "", "2021 87.2; 2022 87.3; 2023 87.4", on: "2023", .onSchedule),
  TypedRow("养老保险参保率", "%", "91", "95以上（力争97）", "", "2025 95", on: "2025", .met),
  TypedRow("全社会研发经费投入增长", "%", "", "＞7、力争投入强度高于“十三五”时期实际", "年均", "2021 14.6; 2022 10.1", on: "2022", .onSchedule),
  TypedRow("营商环境排名", "位", "15", "前10", "", "2023 9", on: "2023", .metEarly),
  TypedRow("经济总量全国排名", "位", "12", "进入全国前10", "", "2023 第11位", on: "2023", .behind),
  TypedRow("经济总量全国排名", "", "12", "第10位", "", "2025 10", on: "2025", .met),
  TypedRow("数字经济产值", "亿元", "100", "增长1.5倍", "", "2025 250", on: "2025", .met),
  TypedRow("高新技术企业产值", "亿元", "100", "增长一倍", "", "2023 152", on: "2023", .onSchedule),
  TypedRow("旅游收入", "亿元", "50", "达到2020年的2倍", "", "2025 99", on: "2025", .missed),
  TypedRow("能源消费总量", "万吨标准煤", "100", "年均下降3%", "", "2021 96; 2022 94", on: "2022", .onSchedule),
  TypedRow("能源消费总量", "万吨标准煤", "100", "年均下降3%", "", "2021 98; 2022 95", on: "2022", .behind),
  TypedRow("城镇化率", "%", "60", "年均提高1个百分点", "", "2023 62.9", on: "2023", .behind),
  TypedRow("城镇化率", "%", "60", "年均提高1个百分点", "", "2023 63.0", on: "2023", .onSchedule),
  TypedRow("城镇化率", "%", "60", "年均提高1个百分点", "", "2025 65", on: "2025", .met),
  TypedRow("规上企业数", "家", "500", "净增200家", "", "2023 620", on: "2023", .onSchedule),
  TypedRow("养老机构", "个", "", "新建100个", "", "2021 20; 2022 25; 2023 15", on: "2023", .onSchedule),
  TypedRow(
    "居民人均可支配收入增长", "%", "", "高于GDP增速2个百分点", "年均", "2021 9; 2022 7; 2023 8",
    with: ["国内生产总值增长|%|年均增速|2021 6; 2022 5; 2023 6"], on: "2023", .onSchedule),
  TypedRow("森林覆盖率", "%", "58", "不降低", "", "2023 57.9", on: "2023", .behind),
  TypedRow("森林覆盖率", "%", "58", "不降低", "", "2023 58.0", on: "2023", .onSchedule),
  TypedRow("耕地面积", "公顷", "1000", "不减少", "", "2025 1000", on: "2025", .met),
  TypedRow("九年义务教育巩固率", "%", "98", "不低于现状", "", "2023 98.2", on: "2023", .onSchedule),
  TypedRow("化肥使用量", "万吨", "20", "零增长", "", "2023 20.1", on: "2023", .behind),
  TypedRow("化肥使用量增长率", "%", "", "零增长", "", "2021 -1; 2022 -2; 2023 -0.5", on: "2023", .onSchedule),
  TypedRow("用水总量", "亿立方米", "6300", "不突破6400", "", "2023 6410", on: "2023", .behind),
  TypedRow("湿地面积", "公顷", "500", "只增不减", "", "2021 500; 2022 505; 2023 503", on: "2023", .undetermined, .noMeasure),
  TypedRow("湿地面积", "公顷", "500", "只增不减", "", "2021 500; 2022 502; 2023 503", on: "2023", .onSchedule),
  TypedRow("黑臭水体", "个", "12", "基本消除", "", "2023 0", on: "2023", .metEarly),
  TypedRow("黑臭水体", "个", "12", "基本消除", "", "2025 1", on: "2025", .undetermined, .approximate),
  TypedRow("行政村通达率", "%", "95", "100%全覆盖", "", "2025 100", on: "2025", .met),
  TypedRow("孕产妇死亡率", "1/10万", "16.9", "14.5/10万", "", "2025 14.4/10万", on: "2025", .met),
  TypedRow("残疾人就业", "人", "", "年均1100以上", "", "2021 1000; 2022 1200; 2023 1150", on: "2023", .onSchedule),
  TypedRow("单位GDP能耗降低", "%", "", "下降13.5%", "", "2021 2.7; 2022 0.1; 2023 0.5", on: "2023", .behind),
  TypedRow("通勤时间", "小时", "2", "100分钟", "", "2025 1.6", on: "2025", .met),
  TypedRow("造林", "万亩", "", "6.67万公顷", "累计", "2021 20; 2022 20; 2023 21", on: "2023", .onSchedule),
  TypedRow("能源消费总量", "万吨标准煤", "100", "每年下降3%", "", "2021 97; 2022 94.5; 2023 91", on: "2023", .behind),
  TypedRow("入园率", "%", "80", "每年提高1个百分点", "", "2021 81; 2022 82.5; 2023 83.5", on: "2023", .onSchedule),
  TypedRow("供水管网漏损率", "%", "12", "下降3%", "", "2025 9", on: "2025", .met),
  TypedRow("供水管网漏损率", "%", "12", "下降3%", "", "2025 11", on: "2025", .undetermined, .noMeasure),
  TypedRow("单位GDP能耗降低", "%", "", "年均下降3%", "", "2021 3.2; 2022 3.1", on: "2022", .onSchedule),
  TypedRow("家庭医生签约人数", "万人", "30", "较2020年增加10万人", "", "2023 36", on: "2023", .onSchedule),
  TypedRow("万元GDP用水量", "立方米", "60", "比2020年下降16%", "", "2025 50.4", on: "2025", .met),
  TypedRow("城市书房", "座", "10", "倍增", "", "2025 19", on: "2025", .missed),
  TypedRow("脱贫人口返贫", "户", "", "动态清零", "", "2023 0", on: "2023", .onSchedule),
  // What a careless reading turns green or red: stocks that are summed, ranks, growth held at nothing, parts of a total.
  TypedRow(
    "高新技术企业数", "家", "100", "新增60家", "", "2021 110; 2022 120; 2023 130; 2024 140; 2025 150", on: "2025", .undetermined,
    .noMeasure),
  TypedRow("道路里程", "公里", "100", "新建50公里", "", "2021 105; 2022 108", on: "2022", .undetermined, .noMeasure),
  TypedRow(
    "充电桩保有量", "个", "500", "每年新增200个", "", "2021 600; 2022 700; 2023 800; 2024 900; 2025 1000", on: "2025",
    .undetermined, .noMeasure),
  TypedRow(
    "高新技术企业数", "家", "150", "新增200家", "期末", "2021 160; 2022 170; 2023 180; 2024 190; 2025 200", on: "2025", .missed),
  TypedRow(
    "城镇新增就业", "人", "1000", "比上年增加100人", "", "2021 1100; 2022 1000; 2023 900; 2024 800; 2025 700", on: "2025", .missed),
  TypedRow("营商环境排名", "名次", "15", "不降低", "", "2025 16", on: "2025", .missed),
  TypedRow("营商环境排名", "名次", "15", "不降低", "", "2025 11", on: "2025", .met),
  TypedRow("营商环境排名", "位", "15", "提升5位", "", "2025 10", on: "2025", .met),
  TypedRow("营商环境排名", "位", "15", "提升5位", "", "2025 20", on: "2025", .missed),
  TypedRow("营商环境排名", "名次", "15", "每年提高1", "", "2021 14; 2022 13; 2023 12; 2024 11; 2025 10", on: "2025", .met),
  TypedRow("营商环境排名", "名次", "15", "不低于15", "", "2025 16", on: "2025", .missed),
  TypedRow("GDP增速", "%", "6.0", "不降低", "", "2021 6; 2022 5; 2023 4; 2024 3; 2025 3", on: "2025", .missed),
  TypedRow(
    "工业投资增长", "%", "", "零增长", "", "2021 3; 2022 3; 2023 3; 2024 3; 2025 3", on: "2025", .undetermined, .noDirection),
  TypedRow("森林覆盖率", "%", "40", "不低于上年水平", "", "2021 42; 2022 44; 2023 43; 2024 42; 2025 41", on: "2025", .missed),
  TypedRow("婴儿死亡率", "‰", "5", "下降1‰", "", "2025 4.9", on: "2025", .missed),
  TypedRow(
    "高新技术企业数", "家", "", "净增200家", "", "2021 1000; 2022 1010; 2023 1020; 2024 1030; 2025 1040", on: "2025",
    .undetermined, .noMeasure),
  TypedRow("产值", "亿元", "0", "翻一番", "", "2025 0", on: "2025", .undetermined, .noGrowth),
  TypedRow("城镇登记失业率", "%", "4", "1个百分点", "", "2025 5", on: "2025", .undetermined, .noDirection),
  TypedRow("煤炭消费占比", "%", "60", "5个百分点", "", "2025 65", on: "2025", .undetermined, .noDirection),
  TypedRow("重特大事故起数", "起", "2", "零发生", "", "2021 0; 2022 0; 2023 1; 2024 0; 2025 0", on: "2025", .missed),
  TypedRow("城市劣Ⅴ类断面比例", "%", "2", "基本消除", "", "2025 0.3", on: "2025", .undetermined, .approximate),
  TypedRow("农药使用量", "吨", "5200", "负增长", "", "2021 5150; 2022 5100; 2023 5050", on: "2023", .onSchedule),
  TypedRow("新建学校", "所", "", "100所左右", "", "2021 20; 2022 22; 2023 20; 2024 18; 2025 20", on: "2025", .met),
  TypedRow("高新技术产业产值", "亿元", "100", "增长5%以上，力争6%", "", "2025 106", on: "2025", .met),
  TypedRow(
    "单位GDP能耗降低", "%", "", "14以上", "", "2021 2.9; 2022 3.6; 2023 3.1; 2024 3.2; 2025 3.3", on: "2025", .undetermined,
    .noMeasure),
  TypedRow(
    "造林面积", "万亩", "", "60以上", "", "2021 12; 2022 13; 2023 12; 2024 12; 2025 12", on: "2025", .undetermined, .noMeasure),
  TypedRow(
    "造林面积", "万亩", "55", "60以上", "", "2021 12; 2022 13; 2023 12; 2024 12; 2025 12", on: "2025", .undetermined, .noMeasure
  ),
  TypedRow(
    "建设用地供应", "公顷", "", "控制在5000以内", "", "2021 1200; 2022 1210; 2023 1400; 2024 1400; 2025 1400", on: "2025",
    .undetermined, .noMeasure),
  TypedRow(
    "交通投资", "亿元", "450", "500以上", "", "2021 100; 2022 101; 2023 100; 2024 100; 2025 100", on: "2025", .undetermined,
    .noMeasure),
  TypedRow("用水总量", "亿立方米", "58", "64", "", "2021 57; 2022 58; 2023 59; 2024 60; 2025 61", on: "2025", .met),
  TypedRow(
    "居民人均可支配收入增长", "%", "", "30以上", "", "2021 8; 2022 5; 2023 6; 2024 5.5; 2025 5.2", on: "2025", .undetermined,
    .noMeasure),
]

@Test(arguments: rows) func aTargetInWordsIsJudgedAsWorkedOutByHand(row: TypedRow) throws {
  let (judged, folder) = try row.judged()
  #expect(judged.status == row.status, "\(row.name) \(row.target) \(row.readings) \(folder.summary)")
  #expect(judged.reason == row.reason, "\(row.name) \(row.target)")
}

/// The same with a number set for the last year, whose changes are over the year before.
private let years: [(row: TypedRow, set: String, status: Status)] = [
  (TypedRow("地区生产总值增长", "%", "", "6", "年均", "2021 8; 2022 3; 2023 6.2", on: "2023", .behind), "增长6%", .met),
  (TypedRow("城镇化率", "%", "60", "65", "", "2022 61.0; 2023 62.0", on: "2023", .behind), "提高0.9个百分点", .met),
  (TypedRow("能源消费总量", "万吨标准煤", "100", "90", "", "2022 97; 2023 94.2", on: "2023", .behind), "下降3%", .missed),
  (TypedRow("一般公共预算收入", "亿元", "100", "150", "", "2022 118; 2023 130", on: "2023", .onSchedule), "增长8%", .met),
  (
    TypedRow(
      "居民收入增长", "%", "", "与GDP增长基本同步", "年均", "2021 8; 2022 3; 2023 5.8",
      with: ["国内生产总值增长|%|年均增速|2021 8; 2022 3; 2023 6"], on: "2023", .onSchedule), "与经济增长基本同步", .met
  ),
  (TypedRow("一般公共预算收入", "亿元", "100", "150", "", "2021 111", on: "2021", .onSchedule), "增长10%", .met),
  (TypedRow("GDP", "亿元", "100", "130", "", "2022 110", on: "2022", .behind), "比2020年增长10%", .met),
  (TypedRow("单位GDP能耗", "吨标准煤/万元", "0.5", "0.43", "", "2022 0.47", on: "2022", .behind), "累计下降6%", .met),
  (TypedRow("高新技术企业数", "家", "100", "130", "", "2021 110; 2022 130", on: "2022", .behind), "新增30家", .missed),
  (TypedRow("城镇新增就业", "人", "1000", "5500", "", "2021 1000; 2022 950", on: "2022", .behind), "比上年增加100人", .missed),
  (TypedRow("GDP增速", "%", "6", "6", "", "2022 4; 2021 5", on: "2022", .behind), "不低于上年", .missed),
  (TypedRow("排名", "位", "15", "10", "", "2022 14; 2021 12", on: "2022", .behind), "不降低", .missed),
]

@Test(arguments: years) func aNumberOfAYearInWordsIsHeldAgainstTheYearBefore(
  year: (row: TypedRow, set: String, status: Status)
) throws {
  let judged = try year.row.judged(settingForTheYear: year.set).row
  #expect(judged.annual.map(\.status) == [year.status], "\(year.row.name) \(year.set)")
}
