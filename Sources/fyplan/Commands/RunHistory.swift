import PlanFiles
import PlanReports
import PlanRules
import PlanRun

/// The history that a command line names: what it holds, and how this run goes into it.
struct RunHistory {
  /// The file.
  let path: String
  /// What it holds.
  let entries: [HistoryEntry]
  /// This run.
  let run: RunRecord

  /// The history of a command line; `nil` where it names none.
  init?(_ arguments: ParsedArguments) throws(Refusal) {
    guard let path = arguments.value(.history) else {
      guard arguments.flag(.sinceRun) else { return nil }
      throw Refusal(usage: Wording(zh: "--since-run 要与 --history 一起用", en: "--since-run goes with --history"))
    }
    self.path = path
    do throws(HistoryError) {
      entries = try HistoryFile.read(path)
    } catch {
      throw Refusal(usage: error.wording(of: path))
    }
    let plans = arguments.value(.plans) ?? System.environment("FYPLAN_PLANS") ?? "plans"
    let folder = Disk().isFolder(plans) ? plans : "."
    run = RunRecord(on: System.today, of: GitCommit.current(in: folder), version: Program.version)
  }
}

extension HistoryError {
  /// What is wrong with the file, in one sentence with what would mend it.
  fileprivate func wording(of path: String) -> Wording {
    let path = TerminalText.escaped(path)
    switch self {
    case .file: return Wording(zh: "读不了历史文件 \(path)", en: "the history \(path) cannot be read")
    case .notAHistory(let line):
      return Wording(
        zh: "\(path) 第\(line)行不是历史文件的写法；删去这一行，或换一个文件",
        en: "line \(line) of \(path) is not of a history; remove the line, or name another file")
    }
  }
}
