import PlanReports
import PlanRules

/// One of the program's commands: what it takes, and what it does.
protocol Command: Sendable {
  /// The word that calls it; known without its specification, which only one command of a run needs.
  static var name: String { get }
  static var spec: CommandSpec { get }
  static func run(_ arguments: ParsedArguments, language: Language) -> Outcome
}

extension ArgumentSpec {
  /// Any number of plans.
  static let plans = ArgumentSpec(
    Wording(zh: "规划", en: "PLAN"), .any, kind: .plan,
    help: Wording(
      zh: "规划文件夹或 plans/ 下的名称；不写则全部", en: "a plan folder, or an id under plans/; all plans if none is named"))
}

extension TextLayout {
  /// The layout that a command line and the terminal ask for.
  init(_ arguments: ParsedArguments, _ language: Language) {
    let color = arguments.choice(.color, as: ColorChoice.self) ?? .auto
    let isColored = color.isColored(
      isTerminal: System.isTerminal, noColor: System.environment("NO_COLOR"), term: System.environment("TERM"))
    let ambiguous = arguments.choice(.ambiguous, as: AmbiguousWidth.self) ?? .narrow
    self.init(
      language: language, width: System.width, measure: DisplayWidth(ambiguous: ambiguous),
      style: isColored ? Style(isColored: true) : .plain, isVerbose: arguments.flag(.verbose),
      isBrief: arguments.flag(.brief))
  }
}
