import TestSupport
import Testing

@testable import fyplan

private let shaoguan = "shaoguan-2021-2025"

@Test func indicatorsAreOfferedByCodeNumberAndName() {
  let all = completion("explain", shaoguan, "")
  #expect(all.words.count == 11)
  #expect(all.words.first == "household-income-growth")
  guard case .candidates(let candidates) = all else { return }
  #expect(candidates.last == Candidate("barrier-free-homes", "11 困难重度残疾人家庭无障碍改造数"))
  #expect(completion("explain", shaoguan, "1").words == ["1", "10", "11"])
  #expect(
    completion("progress", shaoguan, "--indicator", "困难").words == ["困难残疾人生活补贴覆盖率", "困难重度残疾人家庭无障碍改造数"])
  #expect(completion("check", shaoguan, "--indicator=barr").words == ["--indicator=barrier-free-homes"])
}

@Test func indicatorsAreThoseOfThePlansNamed() {
  // One of a plan's indicators, and the two statistics of a report that has no indicators.
  #expect(
    completion("check", "--indicator", "barrier").words == ["barrier-free-homes", "barrier-free-homes-funds"])
  // 2016-2020 had no such indicator.
  #expect(completion("check", "shaoguan-2016-2020", "--indicator", "subs").words == [])
  #expect(completion("check", shaoguan, "--indicator", "subs").words == ["subsistence-allowance-coverage"])
}

@Test func aPlanWithoutIndicatorsOffersItsStatistics() throws {
  let place = try TemporaryFolder()
  try place.file("yearly/statistics.csv", "编码,名称\nclinics,诊所\n")
  try place.file("plan/statistics.csv", "编码,名称\nbeds,床位\n")
  try place.file("plan/indicators.csv", "编码,指标,目标\ncoverage,覆盖率,85\n")
  #expect(completion("check", "--indicator", "", plans: place.path).words == ["coverage", "clinics"])
}

@Test func departmentsAreOfferedByNameAndWhereThatDoesNotFitByAnother() {
  #expect(completion("overdue", shaoguan, "--department", "市卫").words == ["市卫生健康局"])
  #expect(
    completion("overdue", shaoguan, "--department", "市卫健") == .candidates([Candidate("市卫健局", "市卫生健康局")]))
  #expect(completion("overdue", shaoguan, "--department=市民").words == ["--department=市民政局"])
}

@Test func withoutARegisterDepartmentsAreThoseThatTablesName() throws {
  let place = try TemporaryFolder()
  try place.file("plan/tasks.csv", "序号,重点工作任务,负责单位,配合单位\n1,做,市残联,市民政局、市财政局\n")
  #expect(completion("overdue", "--department", "", plans: place.path).words == ["市残联", "市民政局", "市财政局"])
}

@Test func categoriesAndYearsAreThoseOfThePlans() {
  #expect(completion("check", shaoguan, "--category", "").words == ["收入和就业", "社会保障和基本公共服务"])
  #expect(
    completion("check", shaoguan, "--as-of", "").words == ["2021", "2022", "2023", "2024", "2025", "due"])
  #expect(completion("progress", shaoguan, "--since", "202").words == ["2021", "2022", "2023", "2024", "2025"])
}

@Test func plansAreLookedForWhereTheLineSays() throws {
  let place = try TemporaryFolder()
  try place.folder("elsewhere/mine")
  let folder = place.path + "/elsewhere"
  #expect(completion("check", "--plans", folder, "m").words == ["mine"])
  #expect(completion("check", "--plans=\(folder)", "m").words == ["mine"])
  #expect(completion("check", "--plans", "~/elsewhere", "m", home: place.path).words == ["mine"])
}

@Test func aPlanNamedByItsFolderIsReadToo() {
  #expect(completion("explain", "\(Repository.plans)/\(shaoguan)", "barr").words == ["barrier-free-homes"])
}

@Test func whatCannotBeReadOffersNothing() throws {
  let place = try TemporaryFolder()
  try place.file("broken/plan.json", "{")
  try place.file("broken/departments.csv", [0xFF, 0xFE, 0x00])
  try place.file("broken/indicators.csv", "\"编码")
  for plans in [place.path, place.path + "/nowhere", "/dev/null"] {
    for option in ["--department", "--category", "--indicator"] {
      #expect(completion("check", option, "", plans: plans) == .nothing)
    }
    #expect(completion("check", "--as-of", "2", plans: plans) == .nothing)
    #expect(completion("explain", "no-such-plan", "", plans: plans) == .nothing)
  }
  #expect(completion("check", "", plans: place.path + "/nowhere") == .folders(after: ""))
}

@Test func aWordThatNoLineCanHoldIsNotOffered() throws {
  let place = try TemporaryFolder()
  for name in ["good", "two\nlines", "tab\tbed", "red\u{1B}[31m", "egpj\u{202E}", "--strict", "-q"] {
    try place.folder(name)
  }
  try place.file("good/departments.csv", "名称\n\"first\nsecond\"\n--strict\n 残联 \n")
  #expect(completion("check", "", plans: place.path).words == ["good"])
  // After `--` or `=` nothing is taken for an option.
  #expect(completion("check", "--", "-", plans: place.path).words == ["--strict", "-q"])
  #expect(completion("check", "--department", "", plans: place.path).words == ["残联"])
  #expect(
    completion("check", "--department=", plans: place.path).words == ["--department=--strict", "--department=残联"])
}

@Test func whatExplainsAWordIsOneLineWithoutControls() throws {
  let place = try TemporaryFolder()
  try place.file("plan/indicators.csv", "编码,指标,目标\ncoverage,\"覆\n盖\u{1B}[31m\t率\",85\n")
  #expect(
    completion("check", "--indicator", "", plans: place.path)
      == .candidates([Candidate("coverage", "覆 盖\\u{1B}[31m 率")]))
}
