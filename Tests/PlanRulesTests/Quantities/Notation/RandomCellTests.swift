import TestSupport
import Testing

@testable import PlanRules

private let alphabet = [
  "净增", "不降低", "零增长", "持平", "基本消除", "倍", "一", "2020年的", "力争88", "前", "第", "名", "不突破", "公顷", "/10万", "分钟", "上年", "新建",
  "高于GDP增速",
  "0", "1", "2", "5", "9", "10", "80", "2025", "１", "８", "，", ",", ".", "．", "-", "－", "—", "+", "/", "%", "％", "‰",
  "〔", "〕", "[",
  "]", "（", "）", "(", ")", "＞", ">", "<", "≥", "≤", "=", "∶", ":", "*", "；", "、", " ", "\u{3000}", "万", "亿", "千", "百分点",
  "个百分点",
  "以上", "以下", "以内", "左右", "余", "多", "约", "近", "不低于", "不少于", "超过", "低于", "控制在", "降低到", "提高到", "降低", "增长", "提高",
  "比2020年", "比", "较", "翻一番", "番", "每年", "年均", "累计", "五年", "5年", "年", "底", "到", "至", "达到", "力争", "预计", "稳定在", "户", "人",
  "人次", "次", "套（间）", "个", "倍", "应保尽保", "全覆盖", "与", "高于", "同步", "基本", "保持", "国内生产总值增长", "平均水平", "完成", "下达", "任务", "要求",
  "稳步", "建成", "三", "八十", "成", "预期性", "约束性", "其中", "2024年", "\u{2F08}", "x", "\u{0}", "🙂",
]
private let units = ["", "%", "‰", "人", "人次", "户", "万户", "套（间）", "百分点", "年", "倍", "元/人·年", "亿元", "以农民收入为1"].map {
  Unit($0)
}

private func randomCell(_ generator: inout SplitMix64) -> String {
  let length = Int.random(in: 1...7, using: &generator)
  return (0..<length).map { _ in alphabet.randomElement(using: &generator) ?? "" }.joined()
}

@Test func noRandomCellIsPrintedBackAsSomethingElse() throws {
  var generator = SplitMix64(seed: 2026)
  var (targets, readings) = (0, 0)
  for _ in 0..<100_000 {
    let cell = randomCell(&generator)
    let unit = try #require(units.randomElement(using: &generator))
    if let target = try? Target(cell: cell, unit: unit) {
      targets += 1
      let again = try? Target(cell: target.canonicalText, unit: unit)
      #expect(again?.hasSameMeaning(as: target) == true, "\(cell) in \(unit.text) as \(target.canonicalText)")
    }
    if let reading = try? Reading(cell: cell, unit: unit) {
      readings += 1
      let again = try? Reading(cell: reading.canonicalText, unit: unit)
      #expect(again?.hasSameMeaning(as: reading) == true, "\(cell) in \(unit.text) as \(reading.canonicalText)")
    }
  }
  #expect(targets > 3_000 && readings > 500, "\(targets) \(readings)")
}

@Test func aRefusalPointsIntoTheCellOrBehindIt() throws {
  var generator = SplitMix64(seed: 7)
  for _ in 0..<20_000 {
    let cell = randomCell(&generator)
    let unit = try #require(units.randomElement(using: &generator))
    do throws(NotationError) {
      _ = try Target(cell: cell, unit: unit)
    } catch {
      #expect((0...cell.unicodeScalars.count).contains(error.offset), "\(cell)")
    }
  }
}

@Test(arguments: ["(", "其中(", "〔", "每年", "约", "八", "1,", "建成", "(累计)", "-", "全覆盖"])
func aVeryLongCellIsReadInNoTime(piece: String) {
  let cell = String(repeating: piece, count: 60_000 / piece.utf8.count)
  let duration = ContinuousClock().measure {
    _ = try? Target(cell: cell, unit: Unit("%"))
    _ = try? Reading(cell: cell, unit: Unit("%"))
  }
  #expect(duration < .seconds(10), "\(duration)")
}
