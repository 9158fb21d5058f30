import PlanFiles
import PlanRules
import PlanRun

/// A table of all plans as CSV.
struct TableSheet<Row>: Renderer {
  private static var rows: Band { Band(0) }

  private let language: Language
  private let columns: [ReportColumn<Row>]
  private let table: @Sendable (PlanResult) -> ReportTable<Row>

  /// The columns of some keys; the table of one plan.
  init(
    _ language: Language, _ columns: [ReportColumn<Row>], _ table: @escaping @Sendable (PlanResult) -> ReportTable<Row>
  ) {
    self.language = language
    self.columns = columns
    self.table = table
  }

  func part(of item: RunItem) -> Part {
    var part = Part()
    guard let judged = item.judged else { return part }
    var shown = ShownTexts(language)
    for row in table(judged).rows {
      part.add(CSVText.line(columns.map { shown.once($0.cell(row).plain) }), to: Self.rows)
    }
    return part
  }

  func write(_ parts: Spool, of summary: RunSummary, to sink: inout some ByteSink) {
    sink.write(CSVText.mark + CSVText.header(columns, language))
    parts.write(Self.rows, to: &sink)
  }
}

/// A heading for each plan with sentences and tables, as GitHub Flavored Markdown, section 4.10 for tables.
struct TablePage: Renderer {
  private static let plans = Band(0)

  private let language: Language
  private let section: @Sendable (PlanResult) -> Section

  /// What stands under the heading of a plan.
  struct Section {
    var sentences: [Wording] = []
    /// Tables as they are written, and paragraphs between them.
    var tables: [String] = []
  }

  init(_ language: Language, _ section: @escaping @Sendable (PlanResult) -> Section) {
    self.language = language
    self.section = section
  }

  func part(of item: RunItem) -> Part {
    var part = Part()
    guard let judged = item.judged else { return part }
    let section = section(judged)
    let sentences = (UnreadText.sentence(judged).map { [$0] } ?? []) + section.sentences
    part.add(to: Self.plans) { sink in
      sink.write("## \(MarkdownText.inline(judged.heading(language)))\n")
      for sentence in sentences { sink.write("\n\(MarkdownText.line(sentence.text(in: language)))\n") }
      for table in section.tables { sink.write("\n" + table) }
    }
    return part
  }

  func write(_ parts: Spool, of summary: RunSummary, to sink: inout some ByteSink) {
    parts.write(Self.plans, separatedBy: "\n", to: &sink)
    for digest in summary.damaged {
      sink.write("\n\(MarkdownText.line(digest.unread.text(in: language)))\n")
    }
  }
}

extension PlanDigest {
  /// That a folder beside others holds no plan that could be read.
  var unread: Wording {
    guard isFolder else {
      return Wording(
        zh: "\(path) 不是能读的规划，没有列出；原因见 fyplan validate",
        en: "\(path) is no plan that is read and is not listed; fyplan validate tells why")
    }
    let word = ShellWord.quoted(path)
    return Wording(
      zh: "\(path) 不能读，没有列出；原因见 fyplan validate \(word)",
      en: "\(path) could not be read and is not listed; fyplan validate \(word) tells why")
  }
}

extension PlanResult {
  /// The title of a plan with its id.
  func heading(_ language: Language) -> String {
    language.text("\(plan.head.title)（\(plan.id)）", "\(plan.head.title) (\(plan.id))")
  }
}
