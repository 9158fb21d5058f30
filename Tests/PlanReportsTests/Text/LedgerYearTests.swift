import PlanReports
import PlanRules
import PlanRun
import TestSupport
import Testing

/// A ledger of forty tasks over a year, looked at on the last day of each month.
private enum LedgerYear {
  static let folder = "Tests/PlanReportsTests/Golden/Ledger"

  /// A run for a list of what is late; without one for what is on record on the day alone.
  static func run(month: Int, of body: String? = nil, list: ListRequest? = ListRequest()) throws -> TestRun {
    let day = Period(try #require(Month(year: 2024, month: month))).end
    var selection = Selection()
    selection.department = body
    return try TestRun(
      RunRequest(
        [RunRequest.Folder("\(Repository.path)/\(folder)/yunxi-2024", shownAs: "plans/yunxi-2024")], day: .on(day),
        list: list, selection: selection))
  }

  static func rows(month: Int) throws -> LedgerRows {
    let result = try #require(try run(month: month, list: nil).plans.first)
    return LedgerRows(result.overdue, of: result.plan)
  }

  /// The states of the tasks in a month as worked out by hand.
  static func states(month: Int) throws -> [String] {
    let words = [
      "未": "未到期", "序": "按序时", "滞": "滞后", "逾": "逾期", "核": "待核", "办": "按期办结", "迟": "逾期办结",
      "缓": "暂缓", "终": "终止", "长": "长期",
    ]
    return try Repository.text("\(folder)/worked-out-states.tsv").split(separator: "\n").dropFirst().map { line in
      let cells = line.split(separator: "\t").map(String.init)
      return "\(cells[0]) \(words[cells[month]] ?? cells[month])"
    }
  }

  /// The counts and the list of each month as worked out by hand.
  static func lists() throws -> [(counts: String, list: [String])] {
    var lists: [(counts: String, list: [String])] = []
    for line in try Repository.text("\(folder)/worked-out-lists.txt").split(separator: "\n") {
      if line.hasPrefix("# ") {
        let counts = line.split(separator: " ").dropFirst(2).joined(separator: " ")
        lists.append((counts: counts, list: []))
      } else {
        lists[lists.count - 1].list.append(String(line))
      }
    }
    return lists
  }
}

@Test(arguments: 1...12)
func everyTaskHasTheStateWorkedOutForTheMonth(month: Int) throws {
  let states = try LedgerYear.states(month: month)
  #expect(states.count == 40)
  for (state, wanted) in zip(try LedgerYear.rows(month: month).tasks, states) { #expect(state == wanted) }
}

@Test(arguments: 1...12)
func theListOfAMonthNamesWhoOwesAndNobodyElse(month: Int) throws {
  let worked = try LedgerYear.lists()
  #expect(worked.count == 12)
  let rows = try LedgerYear.rows(month: month)
  #expect(rows.list.sorted() == worked[month - 1].list.sorted())
  #expect(rows.counts == worked[month - 1].counts)
}

@Test(arguments: 1...12)
func theListOfAMonthReadsAsItWasAccepted(month: Int) throws {
  let run = try LedgerYear.run(month: month)
  let name = month < 10 ? "0\(month)" : "\(month)"
  try Golden.expect(run.lines(.overdue, TextLayout(language: .zh, width: 100)), as: "Ledger/overdue.\(name).zh")
}

@Test(arguments: [(10, "市住建局", "10.housing"), (12, "南岭县人民政府", "12.nanling"), (6, "市人社局", "06.employment")])
func theListOfOneBodyReadsAsItWasAccepted(month: Int, body: String, name: String) throws {
  let run = try LedgerYear.run(month: month, of: body)
  try Golden.expect(
    run.lines(.overdue, TextLayout(language: .zh, width: 100)), as: "Ledger/overdue.\(name).zh")
}

@Test(arguments: [6, 12])
func theLedgerOfAMonthReadsAsItWasAccepted(month: Int) throws {
  let run = try LedgerYear.run(month: month)
  let name = month < 10 ? "0\(month)" : "\(month)"
  try Golden.expect(
    run.lines(.tasks(.department), TextLayout(language: .zh)), as: "Ledger/tasks.\(name).zh")
}

@Test func theListOfNovemberReadsAsItWasAcceptedInEnglish() throws {
  let run = try LedgerYear.run(month: 11)
  try Golden.expect(run.lines(.overdue, TextLayout(language: .en, width: 100)), as: "Ledger/overdue.11.en")
}
