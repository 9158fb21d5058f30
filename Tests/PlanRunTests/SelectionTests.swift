import PlanRules
import PlanRun
import TestSupport
import Testing

/// Two obligations that ended below their targets, and a statistic of a like name.
@Suite struct SelectionTests {
  let place: TemporaryFolder

  init() throws {
    place = try TemporaryFolder()
    try place.plan(
      "example",
      [
        "indicators.csv": """
        序号,编码,指标,单位,基期,目标,属性
        1,rehab,残疾人康复服务覆盖率,%,80,85,约束性
        2,aid,补贴覆盖率,%,80,85,约束性

        """,
        "statistics.csv": "编码,名称,单位\nserved,康复服务人数,人\n",
        "actuals.csv": "指标,时期,数值,来源\nrehab,2025,84,report\naid,2025,84,report\n",
      ])
  }

  private func approve(_ subject: String) throws {
    try place.file(
      "example/exceptions.csv", "代码,对象,时期,理由,批准,到期\nFYP101,\(subject),2025,洪灾停工,市残工委,2026-12-31\n")
  }

  /// A run limited to what somebody calls an indicator.
  private func request(_ name: String) throws -> RunRequest {
    var selection = Selection()
    selection.indicators = [name]
    return RunRequest([place.runFolder("example")], day: .on(try TestRun.day("2025")), selection: selection)
  }

  /// What a run over an indicator by a name is refused for.
  private func refusal(of name: String) throws -> Finding? {
    let request = try request(name)
    do throws(Refusal) {
      _ = try TestRun(request)
      return nil
    } catch {
      return error.finding
    }
  }

  @Test(arguments: ["1", "１", "rehab", "残疾人康复服务覆盖率", "康复", "康复服务"])
  func anOptionAndAnExceptionMeanTheSameIndicatorByTheSameName(name: String) throws {
    try approve(name)
    let run = try TestRun(try request(name))
    #expect(run.findings.map(\.finding.subject) == [.named("rehab")])
    #expect(run.findings.map(\.exception?.approver) == ["市残工委"])
  }

  @Test func anExceptionOnAPartThatFitsTwoIndicatorsApprovesNeither() throws {
    try approve("覆盖率")
    let run = try TestRun(try request("1"))
    #expect(run.only(.bindingTargetMissed)?.isCounted == true)
    #expect(run.only(.exceptionUnmatched)?.severity == .warning)
  }

  @Test func aPartThatFitsTwoIndicatorsIsRefusedWithTheirNames() throws {
    let told = try refusal(of: "覆盖率")
    guard case .run(.ambiguousName(.indicator, "覆盖率", let fitting)) = told?.facts else {
      Issue.record("\(String(describing: told?.facts))")
      return
    }
    #expect(fitting.map(\.name) == ["残疾人康复服务覆盖率", "补贴覆盖率"])
    #expect(told?.rule == .usage)
  }

  @Test func indicatorsOfOneNameAreToldApartByNumberAndCode() throws {
    try place.file(
      "example/indicators.csv",
      "序号,编码,指标,单位,基期,目标,属性\n1,rehab,覆盖率,%,80,85,约束性\n,aid,覆盖率,%,80,85,约束性\n")
    guard case .run(.ambiguousName(.indicator, "覆盖率", let fitting)) = try refusal(of: "覆盖率")?.facts else {
      Issue.record("nothing was refused")
      return
    }
    #expect(
      fitting == [
        RunFacts.Fitting(name: "覆盖率", number: "1", code: "rehab"), RunFacts.Fitting(name: "覆盖率", code: "aid"),
      ])
  }

  @Test func aNameThatNoPlanKnowsIsRefusedWithTheNearest() throws {
    let told = try refusal(of: "rehap")
    guard case .run(.unknownName(.indicator, "rehap", let nearest)) = told?.facts else {
      Issue.record("\(String(describing: told?.facts))")
      return
    }
    #expect(nearest == ["rehab"])
  }

  @Test func whatOnePlanKnowsIsEnoughForARunOverSeveral() throws {
    try place.plan("other", [:])
    var request = try request("rehab")
    request.folders.append(place.runFolder("other"))
    let missed = try TestRun(request).items.map { $0.findings.filter { $0.finding.rule == .bindingTargetMissed } }
    #expect(missed.map { $0.map(\.finding.subject) } == [[.named("rehab")], []])
  }
}
