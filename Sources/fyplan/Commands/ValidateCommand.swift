import PlanFiles
import PlanReports
import PlanRules

/// `fyplan validate`: the data only, no verdicts.
enum ValidateCommand: Command {
  static let spec = CommandSpec(
    "validate",
    abstract: Wording(
      zh: "只查数据：能否读懂，是否互相矛盾，勾稽关系是否成立", en: "Check the data only: is it readable, consistent, and do its equations hold?"
    ),
    discussion: Wording(
      zh: "不作达标与否的结论。退出状态：0 没有错误；1 有错误；2 没有可读的规划。",
      en: "No verdicts on targets. Exit status: 0 no errors; 1 errors; 2 no plan could be read."),
    arguments: [.plans],
    options: [.plans, .strict, .exitZero] + OptionSpec.display(.ofFindings),
    examples: [ExampleSpec("fyplan validate", Wording(zh: "检查全部规划的数据", en: "check the data of all plans"))])

  static func run(_ arguments: ParsedArguments, language: Language) -> ExitStatus {
    let run: Run
    switch PlanRun(arguments, language).judge(arguments.positionals) {
    case .refused(let finding): run = PlanRun.refused(finding)
    case .judged(let plans, let damaged): run = weigh(plans, damaged, arguments)
    }
    let isWritten = PlanRun.show(
      run, .validate, arguments, language, json: { JSONReport($0, language).dataDocument() }
    ) {
      ValidateText(run, $0).lines()
    }
    guard isWritten else { return .void }
    return ExitStatus(run.end)
  }

  private static func weigh(_ plans: [JudgedPlan], _ damaged: [LoadedFolder], _ arguments: ParsedArguments) -> Run {
    let gate = Gate(isStrict: arguments.flag(.strict))
    let findings = (damaged.flatMap(\.findings) + plans.flatMap { $0.dataFindings.sortedByPlace() })
      .map { WeighedFinding($0, gate.severity(of: $0)) }
    let outcome = plans.isEmpty ? .void : Gate.outcome(severities: findings.map(\.severity), hasJudgement: true)
    return Run(
      plans: plans, damaged: damaged, findings: findings, outcome: outcome, isForgiven: arguments.flag(.exitZero))
  }
}
