import PlanFiles
import PlanRules

/// What mends a change of the yardstick that was not meant, and where a lawful one has its place.
struct ChangesRemedy {
  private let change: YardstickChange

  init(_ change: YardstickChange) { self.change = change }

  var wording: Wording {
    switch change.bearing {
    case .loosened, .undecided: Wording(zh: "\(back.zh)；\(lawful.zh)", en: "\(back.en); \(lawful.en)")
    case .tightened: Wording(zh: "有意改的，不必处理；\(back.zh)", en: "leave it if it was meant; \(back.en)")
    case .completed, .restated: Wording(zh: "核对原文，写错的改正", en: "hold it against the document")
    case .covered: Wording(zh: "与所列文件核对", en: "hold it against that document")
    }
  }

  /// How to undo it.
  private var back: Wording {
    switch (change.part, change.was) {
    case (.exception, nil), (.notApplicable, nil): Wording(zh: "删去这一行", en: "delete the row")
    case (.workingDays, _): Wording(zh: "核对国务院办公厅的放假通知", en: "hold the days against the State Council's notice")
    case (.plan, nil): Wording(zh: "误删的，补回来", en: "if it went by mistake, put it back")
    case (_, nil): Wording(zh: "删去新写的内容", en: "take out what is new")
    case (_, let was?):
      change.stands == nil
        ? Wording(zh: "误删的，补回“\(was.zh)”", en: "if it went by mistake, put “\(was.en)” back")
        : Wording(zh: "误改的，改回“\(was.zh)”", en: "if it is a slip, change it back to “\(was.en)”")
    }
  }

  /// Where a lawful change is written down.
  private var lawful: Wording {
    let (revisions, exceptions) = (PlanTable.revisions.fileName, PlanTable.exceptions.fileName)
    switch change.part {
    case .target, .baseline, .annualTarget:
      return Wording(
        zh: "按文件调整的，原表不动，在 \(revisions) 写一行，填文号和来源",
        en: "where a document adjusts it, leave the table as it was and write a row with 文号 and 来源 in \(revisions)")
    case .indicator, .notApplicable:
      return Wording(
        zh: "文件取消的，这一行不动，在 \(revisions) 的新目标写“取消”，填文号和来源",
        en: "where a document cancels it, keep the row and write 取消 as 新目标 in \(revisions), with 文号 and 来源")
    case .reading, .readingState:
      return Wording(
        zh: "确需订正的，把这一行的状态写成“修订”，写明来源和报送日期",
        en: "where the figure was corrected, write 修订 under 状态, with 来源 and 报送日期")
    case .deadline:
      return Wording(
        zh: "批准延期的，时限不动，在 \(PlanTable.progress.fileName) 写申请延期，填批准、批准日期和现时限",
        en:
          "where an extension was approved, keep the day and write a note in \(PlanTable.progress.fileName) with 批准, 批准日期 and 现时限"
      )
    case .lead, .supporting, .members, .owner, .carried:
      return Wording(
        zh: "机构改名、撤并的，在 \(PlanTable.departments.fileName) 写别名，或写承接单位和承接日期",
        en: "where a body was renamed or merged, write its 别名, or 承接单位 and 承接日期, in \(PlanTable.departments.fileName)")
    case .exception:
      return Wording(
        zh: "确经批准的，批准栏写明文号或会议次数（如“某残联〔2024〕5号”）",
        en: "where it was approved, name the document or the meeting by its number under 批准")
    default:
      return Wording(
        zh: "有文件依据的，在 \(exceptions) 为 \(Rule.yardstickLoosened.code) 写一行，批准栏写明文号",
        en:
          "where a document allows it, write a row for \(Rule.yardstickLoosened.code) in \(exceptions) whose 批准 gives its number"
      )
    }
  }
}
