import PlanRules
import PlanRun
import TestSupport
import Testing

/// Plan folders of random rows and figures: every measure, notation and gap in the data that decides what is shown.
struct RandomFolder {
  private var generator: SplitMix64
  private let place: TemporaryFolder

  /// A generator of folders that are the same for the same seed.
  init(seed: UInt64) throws {
    generator = SplitMix64(seed: seed)
    place = try TemporaryFolder()
  }

  /// A folder, loaded and judged on a random day.
  mutating func judge() throws -> PlanResult {
    for (name, text) in files() { try place.file("random/\(name)", text) }
    let day = generator.one(of: ["2021", "2022", "2022H1", "2023", "2023Q1", "2024", "2025", "2022-05-15"])
    let folder = RunRequest.Folder("\(place.path)/random", shownAs: "random")
    let run = try TestRun(RunRequest([folder], day: .on(try #require(CalendarDate(asOf: day)))))
    return try #require(run.plans.first)
  }

  private mutating func files() -> [(name: String, text: String)] {
    let codes = (0..<generator.pick(2...6)).map { "row\($0)" }
    return [
      ("plan.json", head()), ("departments.csv", "名称\n市残联\n"), ("indicators.csv", indicators(codes)),
      ("statistics.csv", "编码,名称,单位,计量,相关指标\ngdp,gdp,%,年均增速,\nhead,head,人,累计,row0\n"),
      ("actuals.csv", actuals(codes + ["gdp", "head"])), ("annual-targets.csv", annualTargets(codes + ["head"])),
    ]
  }

  private mutating func head() -> String {
    let assumptions = [
      #""approximate": {"readings": 5, "targets": 10, "note": "n"}"#,
      #""claimsAccepted": {"indicators": ["row1"], "note": "n"}"#,
      #""inStep": [{"indicator": "row1", "reference": "gdp", "note": "n"}]"#,
    ].filter { _ in generator.flip() }
    let cycle = generator.one(of: ["年", "半年", "季", "月"])
    return """
      {"id": "random", "title": "random", "period": "2021-2025", "owner": "市残联", "reportingCycle": "\(cycle)",
       "sources": [{"id": "report", "title": "report"}], "assumptions": {\(assumptions.joined(separator: ", "))}}
      """
  }

  private mutating func indicators(_ codes: [String]) -> String {
    let measures = ["期末", "期末", "期末", "累计", "累计", "累计降幅", "累计增幅", "年均增速", "年均水平", "每年", ""]
    let rows = codes.map { code in
      [
        code, code, generator.one(of: ["%", "户", "元", "百分点"]), baseline(), generator.one(of: ["", "2020"]),
        target(), generator.one(of: ["约束性", "预期性"]), generator.one(of: measures),
        generator.one(of: ["", "", "升", "降", "区间"]),
      ].joined(separator: ",")
    }
    return (["编码,指标,单位,基期,基期年,目标,属性,计量,方向"] + rows).joined(separator: "\n") + "\n"
  }

  private mutating func baseline() -> String {
    let number = generator.pick(1...90)
    return generator.one(of: ["", "0", "\(number)", "\(number)", "\(number).5", ">\(number)", "约\(number)"])
  }

  private mutating func target() -> String {
    let number = generator.pick(1...99)
    return generator.one(
      of: [
        "＞\(number)", "≤\(number)", "＜\(number).25", "\(number)左右", "\(number)—\(number + 9)", "〔\(number * 5)〕",
        "-10%",
        "翻一番", "比2020年下降3%", "年均增长5%", "应保尽保", "完成上级下达任务", "稳步提高", "与国内生产总值增长基本同步",
      ] + [String](repeating: "\(number)", count: 6))
  }

  private mutating func actuals(_ codes: [String]) -> String {
    let periods = ["2020", "2021", "2022", "2023", "2021H1", "2022H1", "2022H2", "2023Q1", "2021-2022", "2022-12"]
    var rows = (0..<generator.pick(3...16)).map { _ in
      "\(generator.one(of: codes)),\(generator.one(of: periods)),\(reading()),report"
    }
    for code in codes where generator.flip() {
      for year in 2021...generator.pick(2021...2025) { rows.append("\(code),\(year),\(generator.pick(1...99)),report") }
    }
    return (["指标,时期,数值,来源"] + rows).joined(separator: "\n") + "\n"
  }

  private mutating func reading() -> String {
    let number = generator.pick(1...120)
    return generator.one(of: [
      "\(number)", "\(number).37", "\(number)以上", "近\(number)", "约\(number)", "应保尽保", "-\(number)",
    ])
  }

  private mutating func annualTargets(_ codes: [String]) -> String {
    let rows = codes.flatMap { code in
      (2021...2023).filter { _ in generator.pick(0...2) == 0 }.map { year in
        let number = generator.pick(1...90)
        let (target, rate) = generator.one(
          of: [("\(number)", ""), ("≥\(number)", ""), ("\(number)—\(number + 5)", ""), ("", "118"), ("", "211.11")])
        return "\(code),\(year),\(target),市残联,\(rate),report"
      }
    }
    return (["指标,时期,目标,下达单位,完成率,来源"] + rows).joined(separator: "\n") + "\n"
  }
}
