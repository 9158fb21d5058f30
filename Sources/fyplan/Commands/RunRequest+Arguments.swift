import PlanFiles
import PlanReports
import PlanRules
import PlanRun

extension RunRequest {
  /// What a command line asks for: the plans that it names, all where it names none, and what limits the report.
  ///
  /// - Parameters:
  ///   - tables: The tables that the report is made of.
  ///   - names: The plans; by default all words of the command line.
  ///   - usualDay: The day to judge for when none is asked for; by default the last period with data.
  init(
    _ arguments: ParsedArguments, of tables: [PlanTable] = [], named names: [String]? = nil,
    usualDay: CalendarDate? = nil,
    list: ListRequest? = nil, weighing: Weighing = Weighing(.report), limit: (inout Selection) -> Void = { _ in }
  ) throws(Refusal) {
    let shelf = PlanShelf(arguments.value(.plans) ?? System.environment("FYPLAN_PLANS") ?? "plans")
    let named = names ?? arguments.positionals
    let folders = try shelf.folders(named: named, shownAs: System.shown)
    var selection = Selection()
    selection.department = arguments.value(.department)
    selection.category = arguments.value(.category)
    selection.indicators = arguments.values(.indicator)
    limit(&selection)
    self.init(
      folders, isComplete: named.isEmpty, day: try DayChoice(arguments, usual: usualDay), today: System.today,
      list: list, selection: selection, weighing: weighing)
    self.tables = tables
    base = try Base(arguments, for: folders, on: shelf, isComplete: named.isEmpty)
    jobs = try RunRequest.jobs(arguments, for: folders.count)
  }
}

extension RunRequest {
  /// How many threads are asked for; as many as there are processors unless a number is, and one for one plan.
  private static func jobs(_ arguments: ParsedArguments, for plans: Int) throws(Refusal) -> Int {
    guard let text = arguments.value(.jobs) else { return plans > 1 ? System.processors : 1 }
    guard let jobs = Int(text), (1...1024).contains(jobs) else {
      throw Refusal(
        usage: Wording(
          zh: "--jobs 要写 1 到 1024 的整数，不能是“\(text)”", en: "--jobs takes a whole number from 1 to 1024, not “\(text)”"))
    }
    return jobs
  }
}

extension DayChoice {
  /// The day to judge for: as asked, else the usual one.
  fileprivate init(_ arguments: ParsedArguments, usual: CalendarDate?) throws(Refusal) {
    guard let text = arguments.value(.asOf) else {
      self = usual.map(DayChoice.on) ?? .usual(today: System.today)
      return
    }
    if text == "due" {
      self = .due(today: System.today)
    } else if let day = CalendarDate(asOf: text) {
      self = .on(day)
    } else {
      throw Refusal(
        usage: Wording(
          zh: "“\(text)”不是日期或时期；写作 2023、2023Q3、2023-09-30 或 due",
          en: "“\(text)” is no date or period; write 2023, 2023Q3, 2023-09-30 or due"))
    }
  }
}

extension Refusal {
  /// No rule has a code or name.
  init(noRule name: String, in book: RuleBook = .standard) {
    let nearest = book.nearest(to: name)
    let zh = nearest.isEmpty ? "；规则见 fyplan explain --all" : "，相近的有 \(nearest.joined(separator: "、"))"
    let en =
      nearest.isEmpty ? "; fyplan explain --all lists them" : "; near to it are \(nearest.joined(separator: ", "))"
    self.init(usage: Wording(zh: "没有规则“\(name)”\(zh)", en: "there is no rule “\(name)”\(en)"))
  }
}
