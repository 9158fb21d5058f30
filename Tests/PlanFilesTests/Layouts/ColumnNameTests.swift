import Foundation
import PlanRules
import TestSupport
import Testing

@testable import PlanFiles

/// The tables that offices lay out their own way, with the names that their columns may have.
private struct NamedTable {
  let table: PlanTable
  let columns: [(header: String, others: [String], isRequired: Bool)]

  init<Column: OfficeColumn>(_ columns: Column.Type) {
    table = Column.table
    self.columns = Column.allCases.map { column in
      (column.header, column.otherNames, Column.required.contains { $0.rawValue == column.rawValue })
    }
  }

  static let all = [
    NamedTable(IndicatorTable.Column.self), NamedTable(ActualsTable.Column.self),
    NamedTable(AnnualTargetTable.Column.self), NamedTable(TaskTable.Column.self),
    NamedTable(ProgressNoteTable.Column.self), NamedTable(MilestoneTable.Column.self),
    NamedTable(StatisticTable.Column.self), NamedTable(DepartmentTable.Column.self),
  ]
}

/// The README's table of names is made from the columns; with `GOLDEN=write` in the environment it is made anew.
@Test func theTableOfColumnNamesInTheReadmeIsThatOfTheColumns() throws {
  let path = "\(Repository.path)/README.md"
  let readme = try String(contentsOfFile: path, encoding: .utf8)
  let (start, end) = ("<!-- column names -->\n", "<!-- end of column names -->\n")
  let head = try #require(readme.range(of: start))
  let tail = try #require(readme.range(of: end))
  let rows = NamedTable.all.flatMap { table in
    table.columns.filter { !$0.others.isEmpty }.map {
      "| `\(table.table.fileName)` | \($0.header) | \($0.others.joined(separator: "、")) |\n"
    }
  }
  let table = "\n| table | column | also called |\n| --- | --- | --- |\n" + rows.joined() + "\n"
  if ProcessInfo.processInfo.environment["GOLDEN"] == "write" {
    try (readme[..<head.upperBound] + table + readme[tail.lowerBound...]).write(
      toFile: path, atomically: true, encoding: .utf8)
    return
  }
  #expect(readme[head.upperBound..<tail.lowerBound] == table)
}

/// Each name stands for one column, and a header that uses it is read with nothing to say.
@Test func everyNameOfAColumnIsReadAsThatColumn() throws {
  for named in NamedTable.all {
    let all = named.columns.flatMap { [$0.header] + $0.others }
    #expect(Set(all).count == all.count, "\(named.table.fileName)")
    for column in named.columns {
      for other in column.others {
        var headers = named.columns.filter { $0.isRequired && $0.header != column.header }.map(\.header)
        headers.append(other)
        for column in named.columns where column.isRequired && !headers.contains(column.header) {
          if column.others.contains(other) { continue }
          headers.append(column.header)
        }
        let folder = try ExampleFolder.load([named.table.fileName: headers.joined(separator: ",") + "\n"])
        let told = folder.faults.filter { !$0.hasPrefix("FYP404") }
        #expect(told.isEmpty, "\(named.table.fileName) \(other)")
      }
    }
  }
}
