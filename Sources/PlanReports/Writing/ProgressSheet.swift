import PlanFiles
import PlanRules
import PlanRun

/// `progress` of all plans as CSV, with a column for each year of any of them.
///
/// Which years there are is only known behind the last plan: the cells of a row's years are a record of their own, which
/// says which years they are, and those of the other plans' years are put around it when the document is written.
struct ProgressSheet: Renderer {
  private static let rows = Band(0)

  private let language: Language

  init(_ language: Language) { self.language = language }

  func part(of item: RunItem) -> Part {
    var part = Part()
    guard let judged = item.judged, let first = judged.plan.years.first, let last = judged.plan.years.last else {
      return part
    }
    let table = ProgressTable.all(of: judged, over: judged.plan.years, language)
    let layout = Columns(of: table.columns, over: judged.plan.years)
    var shown = ShownTexts(language)
    for row in table.rows {
      func cells(_ columns: [ReportColumn<ProgressRow>]) -> String {
        CSVText.cells(columns.map { shown.once($0.cell(row).plain) })
      }
      part.add(cells(layout.before) + ",", to: Self.rows)
      part.add(cells(layout.years), to: Self.rows, Mark(years: first, last))
      part.add("," + cells(layout.behind) + CSVText.lineEnd, to: Self.rows)
    }
    return part
  }

  func write(_ parts: Spool, of summary: RunSummary, to sink: inout some ByteSink) {
    var years: ClosedRange<Int>?
    parts.forEachRecord(in: Self.rows) { _, mark in
      guard let own = mark?.years else { return }
      years = years.map { min($0.lowerBound, own.lowerBound)...max($0.upperBound, own.upperBound) } ?? own
    }
    let all = years.map(Array.init) ?? []
    let columns = ProgressTable.columns(over: all, language).choosing(ProgressTable.inSpreadsheet(over: all))
    sink.write(CSVText.mark + CSVText.header(columns, language))
    parts.forEachRecord(in: Self.rows) { record, mark in
      guard let own = mark?.years, let years else { return sink.write(record) }
      sink.write(String(repeating: ",", count: own.lowerBound - years.lowerBound))
      sink.write(record)
      sink.write(String(repeating: ",", count: years.upperBound - own.upperBound))
    }
  }

  /// The columns of one plan: those of its years, and what stands before and behind them.
  private struct Columns {
    let before: [ReportColumn<ProgressRow>]
    let years: [ReportColumn<ProgressRow>]
    let behind: [ReportColumn<ProgressRow>]

    init(of columns: [ReportColumn<ProgressRow>], over all: [Int]) {
      let chosen = columns.choosing(ProgressTable.inSpreadsheet(over: all))
      let first = ProgressTable.inSpreadsheet(over: []).firstIndex(of: ProgressTable.behindYears) ?? 0
      before = Array(chosen[..<first])
      years = Array(chosen[first..<(first + all.count)])
      behind = Array(chosen[(first + all.count)...])
    }
  }
}

extension Mark {
  /// That a record is of some years.
  fileprivate init(years first: Int, _ last: Int) { self.init(first * 10_000 + last) }

  /// The years that a record is of.
  fileprivate var years: ClosedRange<Int> { number / 10_000...number % 10_000 }
}
