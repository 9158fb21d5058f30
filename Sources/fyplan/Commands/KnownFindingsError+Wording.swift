import PlanFiles
import PlanReports
import PlanRules

extension KnownFindingsError {
  /// What is wrong with the list, in one sentence with what would mend it.
  func wording(of path: String) -> Wording {
    let path = TerminalText.escaped(path)
    switch self {
    case .file(.missing):
      return Wording(
        zh: "没有已知问题清单 \(path)；先用 --write-known 写一份",
        en: "there is no list of known findings \(path); write one with --write-known"
      )
    case .file:
      return Wording(zh: "读不了已知问题清单 \(path)", en: "the list of known findings \(path) cannot be read")
    case .notAList(let line):
      return Wording(
        zh: "\(path) 第\(line)行不是已知问题清单的写法；用 --write-known 重写",
        en: "line \(line) of \(path) is not of a list of known findings; write it anew with --write-known")
    }
  }
}
