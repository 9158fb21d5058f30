import TestSupport
import Testing

@testable import PlanRules

/// A row of the manual's table of periods.
private struct PeriodRow: CustomTestStringConvertible {
  let meaning: String
  let writings: [String]

  var testDescription: String { meaning }

  /// The rows between the marks of the table.
  static func all() throws -> [PeriodRow] {
    let text = try Repository.text("README.md")
    let table = text.split(separator: "<!-- periods -->").last?.split(separator: "<!-- end of periods -->").first ?? ""
    return table.split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "|").map { $0.split(separator: " ").joined(separator: " ") }
      guard cells.count == 2, cells[1].hasPrefix("`") else { return nil }
      let words = cells[1].split(separator: "`").enumerated().filter { $0.offset.isMultiple(of: 2) }
      return PeriodRow(meaning: cells[0], writings: words.map { String($0.element) })
    }
  }
}

/// What a writing is read as, in the words of the table.
private func meaning(_ text: String) -> String {
  do throws(PeriodError) {
    let written = try WrittenPeriod(text)
    return (written.isPoint ? "at the end of " : "") + written.period.description
  } catch {
    switch error {
    case .notUnderstood: return "refused: not understood"
    case .yearMissing: return "refused: no year"
    case .shortYear: return "refused: a year of two digits"
    case .withinMonth: return "refused: within a month"
    case .openEnded: return "refused: no end"
    case .reversed: return "refused: reversed"
    case .schoolYear: return "refused: which school year"
    case .lostZero: return "refused: January or October"
    case .beginning: return "refused: a beginning"
    case .spreadsheet(let typed): return "refused: a spreadsheet's date, type " + typed.joined(separator: " or ")
    case .either(let one, let other): return "refused: \(one) or \(other)"
    }
  }
}

@Test func theREADMEsTableOfPeriodsIsWhatTheLibraryReads() throws {
  let rows = try PeriodRow.all()
  #expect(rows.count == 42)
  for row in rows {
    for writing in row.writings { #expect(meaning(writing) == row.meaning, "\(writing)") }
  }
}

@Test func noWritingStandsTwiceInTheTable() throws {
  let writings = try PeriodRow.all().flatMap(\.writings)
  #expect(Set(writings).count == writings.count)
  #expect(writings.count > 200)
}

// Everyday rows written down with their answers before any of them was tried.
@Test(arguments: [
  ("2024年1-2月份", "2024-01..2024-02"), ("2024 年 前 8 个 月", "2024-01..2024-08"), ("2024年１—１１月", "2024-01..2024-11"),
  ("2022年第四季度", "2022Q4"), ("2022年4季度末", "at the end of 2022"), ("2024年6月30日", "at the end of 2024-06"),
  ("截至2024年6月末", "at the end of 2024-06"), ("2025.12.31", "at the end of 2025"), ("2024-06", "2024-06"),
  ("2024.11", "2024-11"), ("2024年元月", "2024-01"), ("2021年1月1日至2025年12月31日", "2021-2025"),
  ("2023—2024学年", "2023-09..2024-08"), ("2024年秋季学期", "2024-09..2025-02"), ("2024学年", "refused: which school year"),
  ("2024年下半年", "2024H2"), ("本年1—6月", "refused: no year"), ("24年上半年", "refused: a year of two digits"),
  ("2024年8月20日", "refused: within a month"), ("2022年以来", "refused: no end"), ("2024年年初", "refused: a beginning"),
  ("2024年第2季度", "2024Q2"), ("2024年二季度末", "at the end of 2024Q2"), ("二〇二四年度", "2024"),
  ("2024年一季度至三季度", "2024Q1-Q3"), ("十三五", "2016-2020"), ("2024/12", "2024-12"), ("202413", "refused: not understood"),
  ("2021至2024年", "2021-2024"), ("2024年末—2023年末", "refused: not understood"),
])
func anEverydayWritingIsReadRightlyOrRefused(text: String, read: String) { #expect(meaning(text) == read) }

@Test func aPointOfTimeReachesBackToJanuaryAndSurelyHoldsItsLastMonth() throws {
  let september = try WrittenPeriod("2023年9月末")
  #expect(september.yearToDate.description == "2023Q1-Q3")
  #expect(september.surely.description == "2023-09")
  let year = try WrittenPeriod("2023年底")
  #expect(year.yearToDate.description == "2023")
  #expect(year.surely.description == "2023-12")
  // What is no point of time is what it says.
  let quarter = try WrittenPeriod("2023年三季度")
  #expect(quarter.yearToDate == quarter.period && quarter.surely == quarter.period)
}

@Test func everyRunOfMonthsIsReadInEveryOrdinaryWriting() throws {
  var random = SplitMix64(seed: 20_231_130)
  for _ in 0..<4_000 {
    let year = Int.random(in: 1990...2049, using: &random)
    let months = [Int.random(in: 1...12, using: &random), Int.random(in: 1...12, using: &random)].sorted()
    let (from, to) = (months[0], months[1])
    let first = try #require(Month(year: year, month: from))
    let last = try #require(Month(year: year, month: to))
    let period = try #require(Period(first: first, last: last))
    let dash = ["-", "—", "至", "到", "～", "–"].randomElement(using: &random) ?? "-"
    let writings = [
      "\(year)年\(from)\(dash)\(to)月", "\(year)年\(from)月\(dash)\(to)月份", "\(year)年\(from)月\(dash)\(year)年\(to)月",
      "\(year)年\(from)月1日\(dash)\(to)月\(last.lastDay.day)日",
      "\(year).\(padded(from, 2))\(dash)\(year).\(padded(to, 2))",
      "\(year)\(padded(from, 2))\(dash)\(year)\(padded(to, 2))", "自\(year)年\(from)月\(dash)\(to)月底",
    ]
    for writing in writings {
      let written = try? WrittenPeriod(writing)
      #expect(written?.period == period && written?.isPoint == false, "\(writing)")
    }
    // The day on which it ends, however it is written.
    let day = last.lastDay
    for writing in [
      "\(year)年\(to)月末", "截至\(year)年\(to)月底", "\(year)年\(to)月\(day.day)日", "\(year)/\(to)/\(day.day)", "\(day)",
    ] {
      let written = try? WrittenPeriod(writing)
      #expect(written?.isPoint == true && written?.period.end == day, "\(writing)")
    }
  }
}

/// Any text put together of what periods are written with.
private func madeUp(using random: inout SplitMix64) -> String {
  let pieces = [
    "2021", "2023", "23", "9", "09", "1", "12", "年", "月", "月份", "日", "季度", "第", "前", "个", "三", "一", "元", "-", "—", "至",
    "..", "、", ".", "/", "Q", "H", "末", "底", "初", "截至", "自", "上半年", "学年", "春季学期", "十四五", "累计", "止", "全年", "30",
  ]
  return (0..<Int.random(in: 1...7, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
}

@Test func noTextMakesAPeriodThatDoesNotPrintAsWhatReadsBack() {
  var random = SplitMix64(seed: 9)
  var read = 0
  for _ in 0..<60_000 {
    let text = madeUp(using: &random)
    guard let written = try? WrittenPeriod(text) else { continue }
    read += 1
    #expect(Period(written.period.description) == written.period, "\(text)")
    for language in [written.yearToDate, written.surely] {
      #expect(Period(language.description) == language, "\(text)")
      #expect(language.end == written.period.end, "\(text)")
    }
  }
  #expect(read > 500)
}
