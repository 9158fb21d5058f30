import PlanRules
import Testing

/// Why a file may not be read; a new fault does not compile before it has a kind, nor pass before it has a sentence.
private enum Kind: CaseIterable {
  case missing, notFolder, notRegular, danglingLink, leavesFolder, tooLarge, refused, severalSeparators, empty, json

  init(_ fault: FileFault) {
    self =
      switch fault {
      case .missing: .missing
      case .notFolder: .notFolder
      case .notRegular: .notRegular
      case .danglingLink: .danglingLink
      case .leavesFolder: .leavesFolder
      case .tooLarge: .tooLarge
      case .refused: .refused
      case .severalSeparators: .severalSeparators
      case .empty: .empty
      case .json: .json
      }
  }
}

private func told(
  _ what: String, _ fault: FileFault, zh: String, _ zhRemedy: String, en: String, _ enRemedy: String
) -> (fault: FileFault, told: Told) {
  (fault, Told(what, .data(.file(fault)), zh: zh, zhRemedy, en: en, enRemedy))
}

private let faults = [
  told(
    "a file that is not there", .missing,
    zh: "没有这个文件", "补上文件；规划文件夹必须有 plan.json，并有 indicators.csv、statistics.csv、tasks.csv 之一",
    en: "there is no such file",
    "a plan folder needs plan.json and one of indicators.csv, statistics.csv and tasks.csv"),
  told(
    "a file where a plan's folder should be", .notFolder,
    zh: "这不是文件夹，没有读", "换成规划文件夹",
    en: "this is no folder, and was not read", "put a plan's folder in its place"),
  told(
    "a link to nothing", .danglingLink,
    zh: "这是一个指向空处的链接", "改正链接，或换成文件",
    en: "this link leads nowhere", "mend the link or put the file in its place"),
  told(
    "a link to a file of the system", .leavesFolder,
    zh: "这个链接指向规划文件夹之外，或指向隐藏的文件，没有读", "换成文件本身，或链接到同一文件夹内的规划",
    en: "this link leads out of the folder of plans, or to what is hidden there, and was not read",
    "put the file in its place, or link to a plan in the same folder"),
  told(
    "a file beyond the limit of 64 mebibytes", .tooLarge(limit: 67_108_864),
    zh: "文件超过64 MiB，没有读", "分成几个规划文件夹",
    en: "the file is larger than 64 MiB and was not read", "split the plan into several folders"),
  told(
    "a file without permission to read it", .refused(13),
    zh: "系统不让读（错误号 13）", "检查文件权限",
    en: "the system refuses to read it (error 13)", "check its permissions"),
  told(
    "a table whose header tabs and full-width commas part alike", .severalSeparators([.tab, .fullWidthComma]),
    zh: "用制表符、全角逗号来分，都分得出表头；分不清是哪一种，没有读", "第一行写明用哪一种，如“sep=;”，或另存为“CSV UTF-8”",
    en: "tabs and full-width commas part the cells of its header equally well; the file was not read",
    "say which in the first line, such as “sep=;”, or save it as “CSV UTF-8”"),
  told(
    "a file of no bytes", .empty,
    zh: "文件是空的", "至少写上表头；不需要的表就删去",
    en: "the file is empty", "write at least the header, or remove the file"),
]

/// A file that is something else; a regular file is never told to be none.
private let kinds = [
  (FileKind.folder, "文件夹", "a folder"), (.fifo, "命名管道", "a named pipe"), (.socket, "套接字", "a socket"),
  (.characterDevice, "设备", "a device"), (.blockDevice, "设备", "a device"), (.other, "别的东西", "something else"),
].map { kind, zh, en in
  told(
    "\(en) under a table's name", .notRegular(kind),
    zh: "这不是普通文件，而是\(zh)，没有读", "换成普通文件",
    en: "this is no regular file but \(en), and was not read", "put a regular file in its place")
}

private let flaws = [
  (JSONFault.emptyFile, "文件里什么都没有", "the file holds nothing"),
  (.unexpectedEnd, "没有写完文件就结束了", "the file ends too early"),
  (.expectedValue, "这里应当是一个值", "a value was expected"),
  (.expectedKey, "这里应当是加引号的键", "a key in quotes was expected"),
  (.expectedColon, "键的后面缺冒号", "a colon was expected after the key"),
  (.expectedCommaOrEnd, "这里应当是逗号或右括号", "a comma or a closing bracket was expected"),
  (.trailingComma, "最后一项后面多了逗号", "a comma follows the last item"),
  (.textAfterValue, "结尾之后还有文字", "text follows the end"),
  (.comment, "JSON 里不能写注释", "JSON has no comments"),
  (.malformedNumber, "数的写法不对", "a number is malformed"),
  (.unclosedString, "引号没有配对", "a quote is never closed"),
  (.unknownEscape, "反斜杠后面的字符不对", "a backslash escapes nothing known"),
  (.loneSurrogate, "\\u 转义只写了半个字符", "a \\u escape is only half of a character"),
  (.controlCharacter, "字符串里有控制字符（如换行）", "a string holds a control character, such as a line end"),
  (.invalidText, "这里的字节不是文字", "the bytes here are no text"),
  (.nestedTooDeep, "括号嵌套太深", "brackets are nested too deep"),
].map { fault, zh, en in
  told(
    "a plan's own file in which \(en)", .json(fault),
    zh: "JSON 写法有误：\(zh)", "改正此处；常见的是多了或少了逗号、引号",
    en: "this is no valid JSON: \(en)", "mend it here; a comma or quote too many or too few is common")
}

@Test(arguments: (faults + kinds + flaws).map(\.told)) func aFileThatCannotBeReadIsReadAbout(row: Told) {
  row.expectToBeRead()
}

@Test func everyFaultOfAFileHasASentence() {
  let all = (faults + kinds + flaws).map(\.fault)
  #expect(Set(all.map { Kind($0) }) == Set(Kind.allCases))
  #expect(Set(all) == Set(faults.map(\.fault) + others.map { .notRegular($0) } + JSONFault.allCases.map { .json($0) }))
}

private let others = FileKind.allCases.filter { $0 != .regular }
