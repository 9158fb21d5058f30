import PlanFiles
import PlanReports
import PlanRules

/// `fyplan check`: the gate.
enum CheckCommand: Command {
  static let spec = CommandSpec(
    "check",
    abstract: Wording(
      zh: "检查规划：数据是否表明约束性指标已达标或达到时序进度", en: "Check plans: does the data show the binding targets met or on schedule?"),
    discussion: Wording(
      zh: "退出状态：0 通过；1 有错误；2 无法运行或什么都没有判定。缺数据的约束性指标也算错误，因为达标要靠数据证明。",
      en:
        "Exit status: 0 passed; 1 errors; 2 could not run, or judged nothing. A binding target without data is an error too: a gate must be shown, not trusted."
    ),
    arguments: [.plans],
    options: OptionSpec.reporting + OptionSpec.display(.ofFindings) + [.allowMissing, .strict, .exitZero],
    examples: [
      ExampleSpec(
        "fyplan check shaoguan-2021-2025 --as-of 2023",
        Wording(zh: "按2023年底检查一个规划", en: "check one plan as of the end of 2023")),
      ExampleSpec(
        "fyplan check --allow-missing", Wording(zh: "检查全部规划，缺数据只警告", en: "check all plans; missing data only warns")),
      ExampleSpec(
        "fyplan check -o report.sarif -o report.xml --format github",
        Wording(zh: "在 GitHub 上检查，并写出 SARIF 和 JUnit 文件", en: "check on GitHub, and write SARIF and JUnit files")),
    ])

  static func run(_ arguments: ParsedArguments, language: Language) -> ExitStatus {
    let run: Run
    switch PlanRun(arguments, language).judge(arguments.positionals) {
    case .refused(let finding): run = PlanRun.refused(finding)
    case .judged(let plans, let damaged): run = weigh(plans, damaged, arguments)
    }
    let isWritten = PlanRun.show(run, .check, arguments, language) { CheckText(run, $0).lines() }
    guard isWritten else { return .void }
    return ExitStatus(run.end)
  }

  /// The findings of all plans with their weight, and how the gate ends.
  private static func weigh(
    _ plans: [JudgedPlan], _ damaged: [LoadedFolder], _ arguments: ParsedArguments
  ) -> Run {
    let gate = Gate(allowsMissing: arguments.flag(.allowMissing), isStrict: arguments.flag(.strict))
    var findings: [WeighedFinding] = damaged.flatMap(\.findings).map { WeighedFinding($0, gate.severity(of: $0)) }
    var counted = findings.map(\.severity)
    for judged in plans {
      let own = judged.planFindings
      let between = plans.hierarchyFindings(on: judged)
      let all = (judged.dataFindings + between + own).sortedByPlace().map { WeighedFinding($0, gate.severity(of: $0)) }
      findings += all
      counted += (judged.dataFindings + between).map(gate.severity(of:))
      counted += own.filter { judged.selection.counts($0, in: judged.plan) }.map(gate.severity(of:))
    }
    let hasJudgement = plans.contains(where: \.hasJudgement)
    let outcome: Gate.Outcome =
      plans.isEmpty ? .void : Gate.outcome(severities: counted, hasJudgement: hasJudgement)
    let void = nothingJudged(in: plans, outcome: outcome)
    return Run(
      plans: plans, damaged: damaged, findings: void + findings, outcome: outcome,
      isForgiven: arguments.flag(.exitZero))
  }

  /// A run that judged nothing says so; among others a plan without any targets is only a note.
  private static func nothingJudged(in plans: [JudgedPlan], outcome: Gate.Outcome) -> [WeighedFinding] {
    if outcome == .void, !plans.isEmpty {
      return [WeighedFinding(Finding(.nothingJudged, .nothingJudged, plan: nil, place: nil), .error)]
    }
    return plans.filter { $0.indicators.isEmpty && $0.annual.isEmpty }.map { judged in
      WeighedFinding(
        Finding(.nothingJudged, .nothingJudged, plan: judged.plan.id, place: judged.plan.head.place), .note)
    }
  }
}
