/// One rule: what it catches, how much it weighs, why it exists, and an example of each kind.
///
/// A class without state of its own, as every finding carries its rule about.
public final class Rule: Sendable {
  /// The stable code, `FYP102`.
  public let code: String
  /// The stable name, after what it catches: `binding-target-behind`.
  public let name: String
  /// What it is about.
  public let family: Family
  /// The weight of its findings before any option.
  public let severity: Severity
  /// What it catches, in one sentence.
  public let summary: Wording
  /// Why that matters and what to do.
  public let why: Wording
  /// A case it lets pass.
  public let passes: Example
  /// A case it catches.
  public let fails: Example

  /// A case that a rule is tested with.
  public struct Example: Sendable {
    /// The files that matter, by name; whatever else a plan folder needs is filled in. Those under `base/` are of an earlier
    /// state of the plan, under other names of other plans.
    public var files: [(name: String, text: String)] { written.map { ($0.key, $0.value) } }
    /// The day it is judged on.
    public let asOf: String
    /// The command line, for rules on the run itself; the plan `example` is under `plans/`, and `./list.csv` beside it.
    public let command: String?
    /// As a rule states them: a run makes many rules and shows few examples.
    private let written: KeyValuePairs<String, String>

    /// Files of a plan folder, judged on a day.
    public init(asOf: String = "2025", _ files: KeyValuePairs<String, String>) {
      self.init(asOf: asOf, command: nil, files)
    }

    /// A command line, with files of a plan folder.
    public init(command: String, _ files: KeyValuePairs<String, String> = [:]) {
      self.init(asOf: "2025", command: command, files)
    }

    private init(asOf: String, command: String?, _ files: KeyValuePairs<String, String>) {
      self.asOf = asOf
      self.command = command
      written = files
    }
  }

  init(
    _ code: String, _ name: String, _ family: Family, _ severity: Severity, summary: Wording, why: Wording,
    passes: Example,
    fails: Example
  ) {
    self.code = code
    self.name = name
    self.family = family
    self.severity = severity
    self.summary = summary
    self.why = why
    self.passes = passes
    self.fails = fails
  }
}

extension Rule {
  /// What a rule is about.
  public enum Family: String, Sendable, CaseIterable {
    /// Targets against actuals.
    case targets
    /// Tasks, milestones and owed figures.
    case tasks
    /// Figures that contradict each other.
    case consistency
    /// Files, tables and cells.
    case data
    /// Plans above, below, before and after each other.
    case hierarchy
    /// A plan against an earlier state of itself.
    case changes
    /// The run itself.
    case run
  }
}

extension Rule: Hashable {
  /// Rules are told apart by their codes.
  public static func == (left: Rule, right: Rule) -> Bool { left === right || left.code == right.code }

  /// Feeds the code.
  public func hash(into hasher: inout Hasher) { hasher.combine(code) }
}

extension Rule: CustomStringConvertible {
  /// Code and name.
  public var description: String { "\(code) \(name)" }
}

extension Rule.Example {
  /// The files of the folder that an example leaves out.
  public static let ground: [(name: String, text: String)] = [
    (
      "plan.json",
      """
      {"id": "example", "title": "示例规划", "period": "2021-2025", "owner": "市残联",
       "sources": [{"id": "report", "title": "统计报告"}]}
      """
    ),
    ("departments.csv", "名称,别名\n市残联,\n市民政局,\n市卫生健康局,市卫健局\n"),
    ("indicators.csv", "编码,指标,单位,基期,目标,属性\ncoverage,覆盖率,%,80,85,约束性\n"),
  ]
}
