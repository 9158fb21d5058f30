import PlanRules
import PlanRun

/// A line of a list for one addressee: one thing, all its open cycles together.
struct ListRow: Sendable {
  let judged: PlanResult
  let addressee: AddressedList.Addressee
  let line: ListLine
  let wording: ListWording
  let language: Language
  /// Whether the text of the matter is cut to what names it.
  let isShort: Bool

  /// The number, that of a milestone under its task set in.
  var number: String { (line.isUnderTask ? "  " : "") + wording.number(line.items[0]) }
  /// Why it has to be confirmed.
  var doubts: String { OverdueWording(judged, language).doubts(of: line.latest) }
  /// What it is.
  var subject: String { wording.subject(line, isShort: isShort) }
}

/// The tables of a list that can be forwarded.
enum ListTable {
  /// The lines of some groups of a list.
  static func table(
    _ groups: [ListGroup], for addressee: AddressedList.Addressee, in judged: PlanResult, _ language: Language,
    isShort: Bool = false
  ) -> ReportTable<ListRow> {
    let wording = ListWording(judged, language)
    let rows = groups.flatMap(\.lines).map { line in
      ListRow(
        judged: judged, addressee: addressee, line: line, wording: wording, language: language, isShort: isShort)
    }
    return ReportTable(columns: columns(language), rows: rows)
  }

  /// What a page shows of a part.
  static func onPage(_ kind: AddressedList.Kind, compares: Bool) -> [String] {
    let own =
      switch kind {
      case .overdue: ["number", "subject", "role", "deadline", "days", "progress", "cause", "nextStep"]
      case .toConfirm: ["number", "subject", "role", "deadline", "progress", "doubts", "nextStep"]
      case .behind: ["number", "subject", "role", "deadline", "progress", "cause", "nextStep"]
      case .dueSoon: ["number", "subject", "role", "deadline", "left", "progress", "nextStep"]
      case .help: ["number", "subject", "leads", "deadline", "standing"]
      case .closed: ["number", "subject", "role", "deadline", "outcome"]
      }
    return compares && kind == .overdue ? own + ["change"] : own
  }

  /// What a terminal shows of a part: the same, the free text last.
  static func onTerminal(_ kind: AddressedList.Kind, compares: Bool) -> [String] {
    onPage(kind, compares: compares).filter { $0 != "subject" && $0 != "role" }
      + (kind == .help ? [] : ["role"]) + ["subject"]
  }

  static func columns(_ language: Language) -> [ReportColumn<ListRow>] {
    [
      ReportColumn("plan", "规划", "plan") { .text($0.judged.plan.id) },
      ReportColumn("number", "编号", "No.") { .text($0.number) },
      ReportColumn("subject", "事项", "matter", give: .wraps(to: 14)) { .text($0.subject) },
      ReportColumn("role", "牵头/配合", "lead/supporting", short: Wording(zh: "牵头/配合", en: "role"), give: .wraps(to: 10)) {
        .text($0.wording.role($0.line, for: $0.addressee))
      },
      ReportColumn("leads", "牵头单位", "lead", give: .wraps(to: 10)) {
        .text($0.wording.leads($0.line.items[0].responsibility))
      },
      ReportColumn("deadline", "时限", "due", give: .wraps(to: 12)) {
        .text($0.wording.deadline($0.line, isShort: $0.isShort))
      },
      ReportColumn(
        "days", "逾期天数", "days overdue", short: Wording(zh: "逾期天数", en: "days"), isFigure: true
      ) { $0.line.days.map { .count(max(0, $0)) } ?? .absent },
      ReportColumn("left", "还有", "left") { .text($0.wording.left($0.line)) },
      ReportColumn("standing", "状态", "state") { .text($0.wording.standing($0.line)) },
      ReportColumn(
        "progress", "最近进展（日期）", "latest report (day)", short: Wording(zh: "最近进展（日期）", en: "latest report"),
        give: .wraps(to: 14)
      ) { .text($0.wording.progress($0.line)) },
      ReportColumn("doubts", "待核原因", "to be confirmed because", give: .wraps(to: 12)) { .text($0.doubts) },
      ReportColumn("cause", "原因", "cause", give: .wraps(to: 8)) { .text(orAbsent: $0.wording.cause($0.line.latest)) },
      ReportColumn("nextStep", "下一步", "next step", give: .wraps(to: 10)) { .text($0.wording.nextStep($0.line)) },
      ReportColumn("outcome", "现状", "now") { .text($0.wording.outcome($0.line)) },
      ReportColumn("change", "比上次", "change") { row in
        .text(
          orAbsent: row.line.isNew.map { isNew in
            isNew ? language.text("新增", "new") : language.text("仍逾期", "still open")
          })
      },
    ]
  }
}

extension AddressedList.Kind {
  /// The heading of a part, with how many things stand in it.
  func title(_ count: Int, _ language: Language) -> String {
    switch self {
    case .overdue: language.text("逾期（\(count)项）", "Overdue (\(count))")
    case .toConfirm: language.text("待核（\(count)项）", "To be confirmed (\(count))")
    case .behind: language.text("滞后，未到期（\(count)项）", "Behind, not due yet (\(count))")
    case .dueSoon: language.text("今天和即将到期（\(count)项）", "Due today or soon (\(count))")
    case .help: language.text("请配合（\(count)项，由牵头单位负责）", "Asked to help (\(count); others lead)")
    case .closed: language.text("不再逾期（\(count)项）", "No longer overdue (\(count))")
    }
  }
}

extension AddressedList.Addressee {
  /// Whom the list is for, or what its lines share.
  func title(in judged: PlanResult, _ language: Language) -> String {
    switch self {
    case .body(let id): judged.plan.departments[id].name
    case .name(let name): name
    case .unnamed:
      (judged.list?.side ?? .department) == .department
        ? language.text("未写明负责单位", "nobody named") : language.text("未写明", "not stated")
    }
  }
}
