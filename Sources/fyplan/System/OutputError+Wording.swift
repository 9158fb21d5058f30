#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif
import PlanFiles
import PlanReports
import PlanRules

extension OutputError {
  /// What is wrong, in one sentence with what would mend it.
  func wording(of path: String) -> Wording {
    let path = TerminalText.escaped(path)
    switch self {
    case .refused(let number):
      let reason = String(cString: strerror(number))
      return Wording(
        zh: "无法写入 \(path)（\(reason)）；请检查文件夹是否存在、是否可写、磁盘是否已满",
        en:
          "cannot write \(path) (\(reason)); check that the folder exists and can be written to, and that there is room"
      )
    case .isPlanTable:
      return Wording(
        zh: "没有写入 \(path)：它是规划自己的数据文件，请换一个文件名",
        en: "did not write \(path): it is a data file of a plan; choose another name")
    case .leavesFolder:
      return Wording(
        zh: "没有写入 \(path)：它是指向别的文件夹的链接；请删去链接，或换一个文件名",
        en: "did not write \(path): it is a link to another folder; remove the link or choose another name")
    }
  }
}

extension OutputError {
  /// What keeps a document from standard output, in one sentence.
  var wordingOfStandardOutput: Wording {
    guard case .refused(let number) = self else { return wording(of: "-") }
    let reason = String(cString: strerror(number))
    return Wording(
      zh: "标准输出没有写完（\(reason)）；请检查它是否已关闭、磁盘是否已满",
      en: "standard output was not written to its end (\(reason)); check whether it is closed and whether there is room"
    )
  }
}

extension OutputFile {
  /// Writes a document whole; false where that fails, which is said.
  static func write(to path: String, in language: Language, _ document: (inout DescriptorSink) -> Void) -> Bool {
    do throws(OutputError) {
      try OutputFile(path).write(document)
      return true
    } catch {
      System.complain(error.wording(of: path).text(in: language) + "\n")
      return false
    }
  }
}
