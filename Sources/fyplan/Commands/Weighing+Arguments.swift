import PlanFiles
import PlanReports
import PlanRules
import PlanRun

extension Weighing {
  /// How a command line wants findings to weigh.
  init(_ purpose: Purpose, _ arguments: ParsedArguments) throws(Refusal) {
    self.init(
      purpose, gate: Gate(allowsMissing: arguments.flag(.allowMissing), isStrict: arguments.flag(.strict)),
      rules: try RuleSelection(arguments), known: try Weighing.known(arguments),
      expiryDay: Weighing.expiryDay(arguments), isForgiven: arguments.flag(.exitZero))
  }

  /// Exceptions are held against the day that was asked for, else against today; `due` names no day of its own.
  private static func expiryDay(_ arguments: ParsedArguments) -> CalendarDate? {
    if let asked = arguments.value(.asOf), asked != "due" { return nil }
    return System.today
  }

  private static func known(_ arguments: ParsedArguments) throws(Refusal) -> [KnownFinding]? {
    guard let path = arguments.value(.known) else { return nil }
    do throws(KnownFindingsError) {
      return try KnownFindingsFile.read(path, shownAs: System.shown(path))
    } catch {
      throw Refusal(usage: error.wording(of: path))
    }
  }
}

extension RuleSelection {
  /// The rules that a command line selects.
  fileprivate init(_ arguments: ParsedArguments) throws(Refusal) {
    self.init(
      only: try RuleSelection.rules(.only, arguments), skipping: try RuleSelection.rules(.skip, arguments))
    guard isEmpty else { return }
    throw Refusal(
      usage: Wording(zh: "--skip 去掉了 --only 选中的全部规则", en: "--skip leaves out every rule that --only selects"))
  }

  private static func rules(_ option: OptionSpec, _ arguments: ParsedArguments) throws(Refusal) -> [Rule] {
    var rules: [Rule] = []
    for list in arguments.values(option) {
      let names = list.split(whereSeparator: { ",，、".contains($0) }).map(String.init)
      guard !names.isEmpty else { throw Refusal(noRule: list) }
      for name in names {
        let named = RuleBook.standard.rules(name)
        guard !named.isEmpty else { throw Refusal(noRule: name) }
        rules += named
      }
    }
    return rules
  }
}
