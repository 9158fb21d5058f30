import PlanFiles
import PlanReports
import PlanRules

/// A command that fails a run: it judges plans, weighs what is found and ends as the gate says.
struct GateCommand {
  private let purpose: Run.Purpose
  private let arguments: ParsedArguments
  private let language: Language

  init(_ purpose: Run.Purpose, _ arguments: ParsedArguments, _ language: Language) {
    self.purpose = purpose
    self.arguments = arguments
    self.language = language
  }

  /// Runs the command and writes all that was asked for.
  func run(
    json: ((Run) -> JSONOutput)? = nil, text: @escaping (Run, TextLayout) -> [String]
  ) -> ExitStatus {
    let run: Run
    do throws(Refusal) {
      run = try weighed()
    } catch {
      run = PlanRun.refused(error.finding)
    }
    let isWritten = PlanRun.show(run, .findings, arguments, language, json: json) { text(run, $0) }
    guard writeKnown(run), isWritten else { return .void }
    return ExitStatus(run.end)
  }

  private struct Refusal: Error { let finding: Finding }

  private func weighed() throws(Refusal) -> Run {
    let weighing = Weighing(
      purpose, gate: Gate(allowsMissing: arguments.flag(.allowMissing), isStrict: arguments.flag(.strict)),
      rules: try rules(), known: try known(), expiryDay: expiryDay, isForgiven: arguments.flag(.exitZero))
    switch PlanRun(arguments, language).judge(arguments.positionals) {
    case .refused(let finding): throw Refusal(finding: finding)
    case .judged(let plans, let damaged): return weighing.run(plans, damaged: damaged)
    }
  }

  /// Exceptions are held against the day that was asked for, else against today; `due` names no day of its own.
  private var expiryDay: CalendarDate? {
    if let asked = arguments.value(.asOf), asked != "due" { return nil }
    return System.today
  }

  private func rules() throws(Refusal) -> RuleSelection {
    let selection = RuleSelection(only: try rules(.only), skipping: try rules(.skip))
    guard selection.isEmpty else { return selection }
    throw refusal(
      Wording(zh: "--skip 去掉了 --only 选中的全部规则", en: "--skip leaves out every rule that --only selects"))
  }

  private func rules(_ option: OptionSpec) throws(Refusal) -> [Rule] {
    var rules: [Rule] = []
    for name in arguments.values(option) {
      guard let rule = RuleBook.rule(name) else { throw Refusal(finding: PlanRun.noRule(name)) }
      rules.append(rule)
    }
    return rules
  }

  private func known() throws(Refusal) -> [KnownFinding]? {
    guard let path = arguments.value(.known) else { return nil }
    do throws(KnownFindingsError) {
      return try KnownFindingsFile.read(path, shownAs: System.shown(path))
    } catch {
      throw refusal(error.wording(of: path))
    }
  }

  private func refusal(_ wording: Wording) -> Refusal { Refusal(finding: PlanRun.usage(wording)) }

  /// Writes the list of known findings anew; a run that looked at no plan leaves the one that is there.
  private func writeKnown(_ run: Run) -> Bool {
    guard let path = arguments.value(.writeKnown), !run.plans.isEmpty else { return true }
    return OutputFile(path).write(KnownFindingsRenderer(run, language), in: language)
  }
}
