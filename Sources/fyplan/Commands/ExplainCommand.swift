import PlanFiles
import PlanReports
import PlanRules
import PlanRun

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
    options: [.allRules, .cell, .unit, .cellUse, .asOf, .plans] + OptionSpec.display([.text, .json, .markdown]),
    examples: [
      ExampleSpec(
        "fyplan explain shaoguan-2021-2025 11 --as-of 2023",
        Wording(zh: "指标11的结论从何而来", en: "where the verdict on indicator 11 comes from")),
      ExampleSpec(
        "fyplan explain --cell '〔>10〕' --unit %", Wording(zh: "这样写会怎样理解", en: "how such a cell is understood")),
      ExampleSpec(
        "fyplan explain --cell '截至2023年9月底' --as period",
        Wording(zh: "这样写的时期是哪几个月", en: "which months such a period is")),
      ExampleSpec(
        "fyplan explain shaoguan-2021-2025 --cell '每年6月底前' --as deadline",
        Wording(zh: "按这个规划，时限是哪几天", en: "on which days such a deadline falls in that plan")),
      ExampleSpec(
        "fyplan explain --all --format markdown", Wording(zh: "全部规则，写成 Markdown", en: "all rules, as Markdown")),
      ExampleSpec("fyplan explain FYP102", Wording(zh: "规则 FYP102 是什么意思", en: "what rule FYP102 means")),
    ])

  static func run(_ arguments: ParsedArguments, language: Language) -> Outcome {
    let names = arguments.positionals
    let report = ReportCommand(.explanation, arguments, language)
    if arguments.flag(.allRules), !names.isEmpty || arguments.value(.cell) != nil {
      return report.refuse(
        Refusal(
          usage: Wording(
            zh: "--all 说明全部规则，不能再写规则、规划或 --cell",
            en: "--all explains every rule: name neither a rule nor a plan, nor give --cell")))
    }
    if let cell = arguments.value(.cell) {
      do throws(Refusal) {
        return try explain(cell: cell, arguments, language)
      } catch {
        return report.refuse(error)
      }
    }
    if arguments.value(.cellUse) != nil || arguments.value(.unit) != nil {
      return report.refuse(
        Refusal(usage: Wording(zh: "--as 和 --unit 要和 --cell 一起用", en: "--as and --unit go with --cell")))
    }
    if arguments.flag(.allRules) { return explain(RuleBook.standard.rules, arguments, language) }
    guard let name = names.first else {
      return report.refuse(
        Refusal(
          usage: Wording(
            zh: "请写规则代码，或规划和指标，或 --all、--cell", en: "name a rule, or a plan and an indicator, or give --all or --cell"))
      )
    }
    if names.count == 1, let rule = RuleBook.standard.rule(name) { return explain([rule], arguments, language) }
    if names.count == 1, name.hasPrefix("FYP") || name.hasPrefix("fyp") {
      return report.refuse(Refusal(noRule: name.uppercased()))
    }
    return report.run { () throws(Refusal) in
      try RunRequest(arguments, named: [name]) { $0.indicators = Array(names.dropFirst()) }
    }
  }

  private static func explain(
    cell: String, _ arguments: ParsedArguments, _ language: Language
  ) throws(Refusal) -> Outcome {
    let unit = arguments.value(.unit).map { Unit($0) }
    let use = arguments.value(.cellUse).flatMap(CellUse.init(rawValue:))
    if let use, !use.hasUnit, unit != nil {
      throw Refusal(
        usage: Wording(
          zh: "--as \(use.rawValue) 不看单位，不能写 --unit", en: "--as \(use.rawValue) has no unit: leave --unit out"))
    }
    let plan = try plan(of: arguments)
    let uses = use.map { [$0] } ?? [.target, .reading]
    let output = DocumentOutput(arguments, language) { format, layout in
      let text = CellText(cell, unit: unit, as: uses, in: plan, layout)
      switch format {
      case .json: return JSONReference.document(text, cell, language)
      case .markdown: return Lines(text.markdown)
      default: return Lines(text.lines())
      }
    }
    return output.write() ? .passed : .void
  }

  /// The plan whose months and register count, where the line names one.
  private static func plan(of arguments: ParsedArguments) throws(Refusal) -> Plan? {
    guard let name = arguments.positionals.first else { return nil }
    let request = try RunRequest(arguments, named: [name])
    guard let folder = request.folders.first else { return nil }
    return (try? PlanFolder.load(folder.path, shownAs: folder.shown))?.plan
  }

  private static func explain(_ rules: [Rule], _ arguments: ParsedArguments, _ language: Language) -> Outcome {
    let output = DocumentOutput(arguments, language) { format, layout in
      switch format {
      case .json: JSONReference.document(rules, language)
      case .markdown: RuleMarkdown(rules, language)
      default: Lines(Array(rules.map { RuleText($0, layout).lines() }.joined(separator: [""])))
      }
    }
    return output.write() ? .passed : .void
  }
}
