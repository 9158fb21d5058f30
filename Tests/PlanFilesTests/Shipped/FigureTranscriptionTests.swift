import PlanFiles
import PlanRules
import TestSupport
import Testing

/// Figures of the second transcription that the plans leave out, each with the reason.
private let leftOut = [
  "慰问金及慰问品",  // The sum of a visit, comparable with nothing.
  "助残日活动参加人数",  // Attendance of one event.
  "媒体刊发信息",  // No work for the disabled is measured by it.
  "慰问困难残疾人和自强模范",  // The article says 1564人 in one place and 1560余人 in another.
]

/// Observations that the second transcription leaves out, all of them in the documents.
private let added: [String: [String]] = [
  // 教育就业: 签订用工协议61人、达成用工意向87人; 应届毕业87名残疾人大学生; 拓岗总量135个.
  "ankang-2023": ["graduates", "job-contracts", "job-matches", "posts-found"],
  // 一（八）: 14 people assessed at their doors.
  "x-district-2023": ["doorstep-assessed"],
]

/// What is printed with another unit than the series has, and why.
private let otherUnits = [
  "各级残联工作人员": "个 → 人",  // 工作人员326个: people.
  "脱贫的建档立卡残疾人": "个 → 人",  // 17760个残疾人: people.
  "残疾人职业技能培训": "人次 → 人",  // The plan's assumption unitsRead.
  "对口帮扶资金": "万元 → 元",  // 超过4400万元, with the 万 in the cell.
]

/// Rows whose own series is not the one of the most similar name, because a longer name shares more with it.
private let looselyNamed: Set = [
  "就业年龄段残疾人就业率", "入户调查", "残疾人办证数", "基地园区带动残疾人及家庭成员", "助学资金", "阳光大棚等设施农业项目", "残疾人大学生",
  "残疾人研究生", "中职以上资助资金", "防返贫监测残疾人", "两项补贴发放金额", "两项补贴惠及",
]

/// A figure without its unit's multiplier, whatever way it was written.
private struct Exact: Equatable {
  let comparator: String
  let values: [Ratio]

  init(_ reading: Reading, in unit: Unit) throws {
    let scale = Figure(digits: (0..<unit.powerOfTen).reduce(Int128(1)) { power, _ in power * 10 }).ratio
    switch reading.content {
    case .figure(let figure): (comparator, values) = ("=", [try figure.ratio * scale])
    case .bounded(let sign, let figure): (comparator, values) = (sign.rawValue, [try figure.ratio * scale])
    case .approximate(let figure): (comparator, values) = ("约", [try figure.ratio * scale])
    case .range(let lower, let upper): (comparator, values) = ("—", [try lower.ratio * scale, try upper.ratio * scale])
    case .claim, .notApplicable: (comparator, values) = (reading.text, [])
    }
  }
}

/// One folder's observations against the rows of the second transcription.
private struct Pairing {
  let plan: Plan
  let all: [Observation]
  var unpaired: [Observation]
  var misnamed: [String] = []
  var misunited: [String: String] = [:]
  var missing: [String] = []

  init(_ folder: LoadedFolder) throws {
    plan = try #require(folder.plan)
    all = folder.records.observations
    unpaired = all
  }

  mutating func pair(_ row: [String: String]) throws {
    let (what, printed) = (try #require(row["what"]), try #require(row["unit"]))
    let reading = try Reading(cell: row["figure"] ?? "", unit: Unit(printed))
    let wanted = try Exact(try #require(reading), in: Unit(printed))
    let region = row["region"].flatMap { $0.isEmpty ? nil : $0 }
    let peers = unpaired.indices.filter {
      unpaired[$0].region == region && unpaired[$0].period == Period(row["period"] ?? "")
    }
    let equal = try peers.filter { position in
      try unpaired[position].value.map { try Exact($0, in: unit(at: position)) } == wanted
    }
    guard let found = equal.max(by: { likeness(what, name(at: $0)) < likeness(what, name(at: $1)) }) else {
      missing.append(what)
      return
    }
    let (place, period) = (unpaired[found].region, unpaired[found].period)
    let others = all.filter { $0.region == place && $0.period == period }
    let nearest = others.map { likeness(what, plan[$0.series].name) }.max() ?? 0
    if likeness(what, name(at: found)) < nearest { misnamed.append(what) }
    let ours = unit(at: found).text
    if ours != printed, !(ours == "人" && printed == "名") { misunited[what] = "\(printed) → \(ours)" }
    expectParts(of: unpaired.remove(at: found), toBe: row)
  }

  private func unit(at position: Int) -> Unit { plan[unpaired[position].series].unit }
  private func name(at position: Int) -> String { plan[unpaired[position].series].name }

  private func expectParts(of observation: Observation, toBe row: [String: String]) {
    #expect(observation.numerator?.text ?? "" == row["numerator"], "\(observation.place)")
    #expect(observation.denominator?.text ?? "" == row["denominator"], "\(observation.place)")
  }
}

@Test func theSecondTranscriptionHas235Figures() throws {
  let rows = try Repository.secondTranscription("figures")
  #expect(rows.count == 235)
  #expect(Set(rows.compactMap { $0["folder"] }) == Set(Repository.planIDs))
}

@Test func bothTranscriptionsHaveTheSameFigures() throws {
  let rows = try Repository.secondTranscription("figures")
  var (missing, misnamed): ([String], Set<String>) = ([], [])
  var misunited: [String: String] = [:]
  for id in Repository.planIDs {
    var pairing = try Pairing(try Shipped.load(id))
    for row in rows where row["folder"] == id { try pairing.pair(row) }
    missing += pairing.missing
    misnamed.formUnion(pairing.misnamed)
    misunited.merge(pairing.misunited) { first, _ in first }
    #expect(pairing.unpaired.map { pairing.plan[$0.series].code }.sorted() == added[id] ?? [], "\(id)")
  }
  #expect(missing == leftOut)
  #expect(misnamed == looselyNamed)
  #expect(misunited == otherUnits)
}

@Test func bothTranscriptionsHaveTheSameAnnualTargets() throws {
  var rows = try Repository.secondTranscription("annual-targets")
  #expect(rows.count == 10)
  for id in Repository.planIDs {
    let folder = try Shipped.load(id)
    let plan = try #require(folder.plan)
    for target in folder.records.annualTargets {
      let series = plan[target.series]
      let position = try #require(
        rows.indices.filter { rows[$0]["folder"] == id }.max {
          likeness(rows[$0]["what"] ?? "", series.name) < likeness(rows[$1]["what"] ?? "", series.name)
        })
      let row = rows.remove(at: position)
      #expect(target.period == Period(row["period"] ?? ""))
      #expect(target.region == nil)
      let printed = row["target"] ?? ""
      let expected = printed.isEmpty ? nil : try Target(cell: printed, unit: series.unit)?.requirement
      #expect(target.target?.requirement == expected, "\(target.place)")
      #expect(target.setBy ?? "" == row["set by"], "\(target.place)")
      let rate = row["completion rate"] ?? ""
      #expect(target.printedRate == (rate.isEmpty ? nil : try Reading(cell: rate, unit: Unit("%"))?.figure))
    }
  }
  #expect(rows.isEmpty)
}
