import PlanRules
import PlanRun

/// Rows of a folder's tables that were set aside: counted in a line, and listed one by one where all is shown.
struct RowsSetAside {
  private let layout: TextLayout

  init(_ layout: TextLayout) { self.layout = layout }

  /// Whether a finding is on such a row and only counted.
  func counts(_ weighed: WeighedFinding) -> Bool {
    !layout.isVerbose && weighed.isOpen && weighed.severity == .note && weighed.finding.rule == .rowSetAside
  }

  /// How many there are, table by table.
  func lines(of item: RunItem) -> [String] {
    var tables: [(file: String, rows: Int)] = []
    for weighed in item.ownFindings where counts(weighed) {
      guard let file = weighed.finding.place?.file.split(separator: "/").last.map(String.init) else { continue }
      if let known = tables.firstIndex(where: { $0.file == file }) {
        tables[known].rows += 1
      } else {
        tables.append((file, 1))
      }
    }
    guard !tables.isEmpty else { return [] }
    let note = layout.style.apply(.blue, to: Severity.note.name.text(in: layout.language))
    let rows = tables.map { table in
      let file = TerminalText.cell(table.file)
      return layout.language.text("\(file) \(table.rows)行", "\(file) \(table.rows)")
    }
    let id = TerminalText.cell(item.id)
    return [
      layout.language.text(
        "\(note): [FYP422] \(id) 的表中有不作为数据的行：\(rows.joined(separator: "、"))（合计、注、分类标题等，用 --verbose 逐行列出）",
        "\(note): [FYP422] rows of \(id) that are none of its tables: \(rows.joined(separator: ", ")) (sums, remarks, titles and the like; --verbose lists them)"
      )
    ]
  }
}
