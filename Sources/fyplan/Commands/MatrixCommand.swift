import PlanReports
import PlanRules
import PlanRun

/// `fyplan matrix`: tasks × departments.
enum MatrixCommand: Command {
  static let name = "matrix"
  static let spec = CommandSpec(
    name,
    abstract: Wording(zh: "任务分工：每个单位负责、配合哪些任务", en: "Show who leads and who supports which tasks"),
    arguments: [.plans],
    options: [.asOf, .plans, .jobs, .department, .by] + OptionSpec.display(.ofTables),
    examples: [
      ExampleSpec("fyplan matrix shaoguan-2021-2025 --by department", Wording(zh: "按单位看", en: "by department"))
    ])

  static func run(_ arguments: ParsedArguments, language: Language) -> Outcome {
    let view = arguments.choice(.by, as: MatrixView.self) ?? .both
    return ReportCommand(.matrix(view), arguments, language).run { () throws(Refusal) in
      try RunRequest(arguments, of: [.tasks, .departments])
    }
  }
}
