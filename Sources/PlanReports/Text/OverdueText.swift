import PlanFiles
import PlanRules
import PlanRun

/// `overdue` as text: a head for the person who signs it, then a list for each addressee that can be forwarded as it
/// stands.
///
/// What one body or region owes under several plans stands in one table.
struct OverdueText: Renderer {
  private static let facts = Band(0)
  private static let lines = Band(1)
  private static let remarks = Band(2)
  private static let quiet = Band(3)
  private static let damaged = Band(4)

  private let layout: TextLayout
  private let isAlone: Bool

  /// The report in one layout, of one plan alone or of several.
  init(_ layout: TextLayout, isAlone: Bool) {
    self.layout = layout
    self.isAlone = isAlone
  }

  private var language: Language { layout.language }

  // MARK: What one plan contributes

  func part(of item: RunItem) -> Part {
    var part = Part()
    guard let judged = item.judged else {
      part.add(lines: item.findings.flatMap(DiagnosticText(item, layout).lines), to: Self.damaged)
      return part
    }
    let report = judged.overdueReport()
    let plan = judged.heading(language)
    // Bodies of the same name are one body only where somebody asks for it by that name.
    let isMerged = judged.selection.department != nil || (judged.list?.side ?? .department) != .department
    part.counts = [isMerged && !isAlone ? 1 : 0]
    let facts = facts(judged, report)
    part.add(ListRecord([plan] + facts), to: Self.facts)
    if report.lists.isEmpty { part.add(ListRecord([plan]), to: Self.quiet) }
    for list in report.lists {
      let title = list.addressee.title(in: judged, language)
      for section in list.parts { add(section, of: list, title, judged, plan, report.changes != nil, to: &part) }
      for remark in ListRemarks(judged, language).below(list) {
        part.add(ListRecord([plan, title, remark]), to: Self.remarks)
      }
    }
    return part
  }

  private func add(
    _ section: AddressedList.Part, of list: AddressedList, _ title: String, _ judged: PlanResult, _ plan: String,
    _ compares: Bool, to part: inout Part
  ) {
    let columns = columns(section.kind, compares)
    for group in section.groups {
      let table = ListTable.table([group], for: list.addressee, in: judged, language, isShort: !layout.isVerbose)
      let rows = table.rows.map { row in columns.map { $0.cell(row).shown } }
      let days = group.days.map(String.init) ?? ""
      part.add(
        ListRecord([plan, title, section.kind.rawValue, days, compares ? "1" : ""], rows: rows), to: Self.lines)
    }
  }

  private func columns(_ kind: AddressedList.Kind, _ compares: Bool, ofPlans: Bool = true) -> [ReportColumn<ListRow>] {
    ListTable.columns(language).choosing((ofPlans ? ["plan"] : []) + ListTable.onTerminal(kind, compares: compares))
  }

  /// What holds for all lists of a plan.
  private func facts(_ judged: PlanResult, _ report: OverdueReport) -> [String] {
    var facts: [String] = []
    if let unread = UnreadText.sentence(judged) { facts.append(unread.text(in: language)) }
    facts += ListRemarks(judged, language).above(report)
    let listed = judged.late + judged.toConfirm + judged.behind + judged.upcoming
    if !layout.isVerbose, listed.contains(where: { $0.dueDay?.basis == .assumed }) {
      let day = judged.plan.period.end
      facts.append(
        language.text(
          "时限后的“（假定）”：没有写明时限，按规划期末\(day)计",
          "(assumed) behind a day: none is stated, the plan's last, \(day), is taken"))
    }
    return facts
  }

  // MARK: The document

  func write(_ parts: Spool, of summary: RunSummary, to sink: inout some ByteSink) {
    var blocks = Blocks()
    func write(_ lines: [String], _ blocks: inout Blocks, _ sink: inout some ByteSink) {
      blocks.write(to: &sink) { block in
        for line in lines { block.write(line: line) }
      }
    }
    let facts = parts.listRecords(in: Self.facts)
    if !facts.isEmpty {
      write(title(facts, summary) + OverdueHeadText(summary.head, layout, isAlone: isAlone).lines, &blocks, &sink)
    }
    let isMerged = parts.count(0) > 0
    write(shared(facts).flatMap { layout.lines($0) }, &blocks, &sink)
    for section in sections(parts, isMerged) { for block in section { write(block, &blocks, &sink) } }
    let quiet = parts.listRecords(in: Self.quiet).map { $0.fields[0] }
    if !quiet.isEmpty { write(layout.lines(nothing(quiet)), &blocks, &sink) }
    blocks.write(to: &sink) { parts.write(Self.damaged, to: &$0) }
  }

  /// What holds for all lists of a plan, said once for all plans that share it.
  private func shared(_ facts: [ListRecord]) -> [String] {
    var said: [(fact: String, plans: [String])] = []
    for record in facts {
      for fact in record.fields.dropFirst() {
        if let known = said.firstIndex(where: { $0.fact == fact }) {
          said[known].plans.append(record.fields[0])
        } else {
          said.append((fact, [record.fields[0]]))
        }
      }
    }
    return said.map { fact, plans in
      guard !isAlone else { return fact }
      let names =
        plans.count > 3
        ? language.text("\(plans.count)个规划", "\(plans.count) plans")
        : plans.joined(separator: language.text("、", ", "))
      return "\(names)\(language.text("：", ": "))\(fact)"
    }
  }

  private func title(_ facts: [ListRecord], _ summary: RunSummary) -> [String] {
    let plans =
      facts.count == 1
      ? facts[0].fields[0] : language.text("\(facts.count)个规划", "\(facts.count) plans")
    let day = summary.asOf.map { language.text("截至 \($0) 的", " as of \($0)") } ?? ""
    return layout.lines(language.text("\(plans)：\(day)逾期清单", "\(plans): overdue\(day)"))
      .map { layout.style.apply(.bold, to: $0) }
  }

  private func nothing(_ plans: [String]) -> String {
    guard !isAlone else {
      return language.text(
        "清单上没有事项：没有逾期、待核和滞后，所问的日子里也没有到期的。",
        "Nothing is on the list: nothing overdue, to be confirmed or behind, and nothing due on the days asked for.")
    }
    let names = plans.joined(separator: language.text("、", ", "))
    return language.text("清单上没有事项的：\(names)", "Nothing on the list: \(names)")
  }

  /// The lists, each as blocks: of all plans in one, or plan by plan.
  private func sections(_ parts: Spool, _ isMerged: Bool) -> [[[String]]] {
    let records = parts.listRecords(in: Self.lines)
    let remarks = parts.listRecords(in: Self.remarks)
    var keys: [[String]] = []
    var byKey: [[String]: [ListRecord]] = [:]
    for record in records {
      let key = key(of: record, isMerged)
      if byKey[key] == nil { keys.append(key) }
      byKey[key, default: []].append(record)
    }
    // A list may hold no more than what nobody has reported on.
    let remarksByKey = Dictionary(grouping: remarks) { key(of: $0, isMerged) }
    var met = Set(keys)
    for remark in remarks {
      let key = key(of: remark, isMerged)
      if met.insert(key).inserted { keys.append(key) }
    }
    var plan = ""
    return keys.map { key in
      var blocks: [[String]] = []
      if !isMerged, !isAlone, key[0] != plan {
        plan = key[0]
        blocks.append(layout.lines(plan).map { layout.style.apply(.bold, to: $0) })
      }
      let own = remarksByKey[key] ?? []
      let said = own.map { isMerged ? "\($0.fields[0])\(language.text("：", ": "))\($0.fields[2])" : $0.fields[2] }
      let name = layout.style.apply(.bold, to: "【\(key[key.count - 1])】")
      let lines = list(of: byKey[key] ?? [], isMerged) + [said.flatMap { layout.lines($0) }]
      blocks += lines.enumerated().map { $0 == 0 ? [name] + $1 : $1 }
      return blocks
    }
  }

  /// Which list a record belongs to: that of an addressee, in one plan or over all.
  private func key(of record: ListRecord, _ isMerged: Bool) -> [String] {
    isMerged ? [record.fields[1]] : [record.fields[0], record.fields[1]]
  }

  /// The parts of one list, each a heading and a table.
  private func list(of records: [ListRecord], _ isMerged: Bool) -> [[String]] {
    AddressedList.Kind.allCases.compactMap { kind in
      let own = records.filter { $0.fields[2] == kind.rawValue }
      guard let first = own.first else { return nil }
      let ordered = own.enumerated().sorted { left, right in
        let (a, b) = (Int(left.element.fields[3]) ?? .min, Int(right.element.fields[3]) ?? .min)
        return a == b ? left.offset < right.offset : a > b
      }.flatMap(\.element.rows)
      let columns = columns(kind, first.fields[4] == "1", ofPlans: isMerged)
      let rows = isMerged ? ordered : ordered.map { Array($0.dropFirst()) }
      return [kind.title(own.count, language)] + layout.lines(columns, rows)
    }
  }
}
