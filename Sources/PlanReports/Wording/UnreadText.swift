import PlanFiles
import PlanRules
import PlanRun

/// What a report begins with where the data that it rests on could not all be read.
enum UnreadText {
  /// How much was not understood, and which tables the report lacks; `nil` where all was read.
  static func sentence(_ judged: PlanResult) -> Wording? {
    let errors = judged.unreadCount
    let torn = judged.tornTables.map(judged.folder.name)
    guard errors > 0 || !torn.isEmpty else { return nil }
    let hint = "fyplan validate \(ShellWord.quoted(judged.path))"
    guard torn.isEmpty else {
      let zh = Language.zh.list(torn)
      let en = Language.en.list(torn)
      return Wording(
        zh: "\(zh) 没有读出来，本表不能用：见 \(hint)", en: "\(en) could not be read, so this cannot be relied on: see \(hint)")
    }
    return Wording(
      zh: "数据有\(errors)处读不懂，本表可能不全：见 \(hint)",
      en:
        "\(errors) \(errors == 1 ? "cell or column of the data is" : "cells or columns of the data are") not understood, so this may not be complete: see \(hint)"
    )
  }
}
