import PlanFiles
import PlanReports
import PlanRules

/// `fyplan schema`: the JSON Schema of the output.
enum SchemaCommand: Command {
  static let name = "schema"
  static let spec = CommandSpec(
    name,
    abstract: Wording(zh: "打印 JSON 输出的 JSON Schema", en: "Print the JSON Schema of the JSON output"),
    discussion: Wording(
      zh: "描述 check、progress、overdue、tasks、validate、matrix、explain 的 --format json（draft 2020-12）。键只增不减。",
      en:
        "It describes --format json of check, progress, overdue, tasks, validate, matrix and explain (draft 2020-12). Keys are added and never removed."
    ),
    options: [.lines, .lang],
    examples: [
      ExampleSpec("fyplan schema > fyplan.schema.json", Wording(zh: "保存为文件", en: "save it to a file"))
    ])

  static func run(_ arguments: ParsedArguments, language: Language) -> Outcome {
    let schema = arguments.flag(.lines) ? JSONSchema.lines() : JSONSchema.document()
    return System.print(in: language) { schema.write(to: &$0) } ? .passed : .void
  }
}
