import PlanReports
import PlanRules

/// `fyplan explain`: how a verdict was reached, or what a rule means.
enum ExplainCommand: Command {
  static let name = "explain"
  static let spec = CommandSpec(
    name,
    abstract: Wording(
      zh: "说明一个指标的结论是怎样得出的，或一条规则的含义", en: "Explain how the verdict on an indicator was reached, or what a rule means"),
    discussion: Wording(
      zh: "写规则代码（如 FYP102），或写规划和指标；指标可写序号、编码或名称。",
      en: "Name a rule (as FYP102), or a plan and an indicator by number, code or Chinese name."),
    arguments: [
      ArgumentSpec(
        Wording(zh: "规则或规划", en: "RULE|PLAN"), .optional, kind: .ruleOrPlan,
        help: Wording(zh: "规则代码，或规划", en: "a rule's code or name, or a plan")),
      ArgumentSpec(
        Wording(zh: "指标", en: "INDICATOR"), .optional, kind: .indicator,
        help: Wording(zh: "序号、编码或名称；不写则全部", en: "a number, code or name; all indicators if none is named")),
    ],
    options: [.allRules, .asOf, .plans, .cell, .unit] + OptionSpec.display([.text, .json, .markdown]),
    examples: [
      ExampleSpec(
        "fyplan explain shaoguan-2021-2025 11 --as-of 2023",
        Wording(zh: "指标11的结论从何而来", en: "where the verdict on indicator 11 comes from")),
      ExampleSpec(
        "fyplan explain --cell '〔>10〕' --unit %", Wording(zh: "这样写会怎样理解", en: "how such a cell is understood")),
      ExampleSpec(
        "fyplan explain --all --format markdown", Wording(zh: "全部规则，写成 Markdown", en: "all rules, as Markdown")),
      ExampleSpec("fyplan explain FYP102", Wording(zh: "规则 FYP102 是什么意思", en: "what rule FYP102 means")),
    ])

  static func run(_ arguments: ParsedArguments, language: Language) -> ExitStatus {
    let names = arguments.positionals
    if arguments.flag(.allRules), !names.isEmpty || arguments.value(.cell) != nil {
      let wording = Wording(
        zh: "--all 说明全部规则，不能再写规则、规划或 --cell",
        en: "--all explains every rule: name neither a rule nor a plan, nor give --cell")
      return ReportingCommand.show(.refused(PlanRun.usage(wording)), .explanation, arguments, language) { _, _ in [] }
    }
    if let cell = arguments.value(.cell) { return explain(cell: cell, arguments, language) }
    if arguments.flag(.allRules) { return explain(RuleBook.rules, arguments, language) }
    guard !names.isEmpty else {
      let wording = Wording(
        zh: "请写规则代码，或规划和指标，或 --all、--cell", en: "name a rule, or a plan and an indicator, or give --all or --cell")
      return ReportingCommand.show(.refused(PlanRun.usage(wording)), .explanation, arguments, language) { _, _ in [] }
    }
    if names.count == 1, let rule = RuleBook.rule(names[0]) { return explain([rule], arguments, language) }
    if names.count == 1, names[0].hasPrefix("FYP") || names[0].hasPrefix("fyp") {
      return ReportingCommand.show(.refused(PlanRun.noRule(names[0].uppercased())), .explanation, arguments, language) {
        _, _ in []
      }
    }
    let result = PlanRun(arguments, language).judge(Array(names.prefix(1)), indicators: Array(names.dropFirst()))
    return ReportingCommand.show(
      result, .explanation, arguments, language, json: { JSONExplanation.document($0, language) }
    ) {
      run, layout in
      run.plans.flatMap { ExplainText($0, layout).lines() }
    }
  }

  private static func explain(cell: String, _ arguments: ParsedArguments, _ language: Language) -> ExitStatus {
    let unit = Unit(arguments.value(.unit) ?? "")
    let output = ReportOutput(arguments, language) { format, layout in
      let text = CellText(cell, unit: unit, layout)
      switch format {
      case .json: return JSONExplanation.document(text, cell, language)
      case .markdown: return LinesRenderer(text.markdown)
      default: return LinesRenderer(text.lines())
      }
    }
    return output.write() ? .success : .void
  }

  private static func explain(_ rules: [Rule], _ arguments: ParsedArguments, _ language: Language) -> ExitStatus {
    let output = ReportOutput(arguments, language) { format, layout in
      switch format {
      case .json: JSONExplanation.document(rules, language)
      case .markdown: RuleMarkdown(rules, language)
      default: LinesRenderer(Array(rules.map { RuleText($0, layout).lines() }.joined(separator: [""])))
      }
    }
    return output.write() ? .success : .void
  }
}
