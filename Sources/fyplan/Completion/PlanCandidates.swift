import PlanFiles
import PlanReports
import PlanRules

/// Words from the plans that a command line speaks of; a plan that cannot be read has none.
struct PlanCandidates {
  /// The folder of plans where the line names none.
  let directory: String
  /// The home folder, for `~/`, which no shell has replaced yet while a line is typed.
  let home: String?
  /// Where plans are looked for by their ids.
  private var shelf: PlanShelf
  /// The plans that the line names, as it names them.
  private var named: [String] = []
  /// What stands under the cursor.
  private var typed = ""

  init(directory: String, home: String?) {
    self.directory = directory
    self.home = home
    shelf = PlanShelf(directory)
  }

  /// The same, of the plans that a line names; all where it names none.
  func named(in line: PartialLine, typed: String) -> PlanCandidates {
    var candidates = self
    if let folder = line.value(of: .plans) { candidates.shelf = PlanShelf(expanded(folder)) }
    candidates.named = line.command.arguments.enumerated().flatMap { position, argument in
      guard argument.kind == .plan || argument.kind == .ruleOrPlan else { return [] as ArraySlice<String> }
      return line.positionals.dropFirst(position).prefix(argument.takesRest ? .max : 1)
    }.map(expanded)
    candidates.typed = typed
    return candidates
  }

  private func expanded(_ path: String) -> String {
    guard let home, path == "~" || path.hasPrefix("~/") else { return path }
    return home + path.dropFirst()
  }
}

extension PlanCandidates {
  /// The ids of plans that are not named yet.
  var ids: [Candidate] {
    shelf.ids().filter { !named.contains($0) }.map { Candidate($0) }
  }

  /// The codes of indicators with their names; numbers and names too once one is begun.
  ///
  /// A plan without indicators has its annual targets on statistics.
  var indicators: [Candidate] {
    tables.flatMap { names in
      let indicators = names.indicators
      if indicators.isEmpty { return names.statistics.flatMap { candidates(of: $0.series, number: nil) } }
      return indicators.flatMap { candidates(of: $0.series, number: $0.number) }
    }
  }

  private func candidates(of series: Series, number: String?) -> [Candidate] {
    let code = Candidate(series.code, (number.map { "\($0) " } ?? "") + series.name)
    guard !typed.isEmpty else { return [code] }
    return [code] + (number.map { [Candidate($0, series.name)] } ?? []) + [Candidate(series.name, series.code)]
  }

  /// The names of departments; where one does not fit what is typed, its other names.
  var departments: [Candidate] {
    tables.flatMap(\.departments).flatMap { department in
      let fits = department.name.utf8.starts(with: typed.utf8)
      return fits ? [Candidate(department.name)] : department.aliases.map { Candidate($0, department.name) }
    }
  }

  /// The categories of the indicator tables.
  var categories: [Candidate] {
    tables.flatMap(\.indicators).compactMap(\.category).map { Candidate($0) }
  }

  /// The years of the plans, the earliest first.
  var years: [Candidate] {
    Set(tables.compactMap(\.period).flatMap { $0.first.year...$0.last.year }).sorted().map { Candidate("\($0)") }
  }

  private var tables: [PlanNames] {
    let found = named.isEmpty ? shelf.entries() : named.compactMap { try? shelf.find($0).get() }
    return found.filter { $0.fault == nil }.compactMap { PlanNames($0.path) }
  }
}
