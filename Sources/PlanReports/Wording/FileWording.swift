import PlanFiles
import PlanRules

/// Sentences on a file that cannot be read.
struct FileWording {
  private let fault: FileFault

  init(_ fault: FileFault) { self.fault = fault }

  /// The tables of which one makes a folder a plan.
  private static func one(_ language: Language) -> String {
    let names = [PlanTable.indicators, .statistics, .tasks].map(\.fileName)
    return language.text(names.joined(separator: "、"), "\(names[0]), \(names[1]) and \(names[2])")
  }

  var sentences: Sentences {
    switch fault {
    case .missing:
      Sentences(
        Wording(zh: "没有这个文件", en: "there is no such file"),
        Wording(
          zh:
            "补上文件；规划文件夹必须有 \(PlanTable.head.fileName)，并有 \(FileWording.one(.zh)) 之一",
          en: "a plan folder needs \(PlanTable.head.fileName) and one of \(FileWording.one(.en))"))
    case .notFolder:
      Sentences(
        Wording(zh: "这不是文件夹，没有读", en: "this is no folder, and was not read"),
        Wording(zh: "换成规划文件夹", en: "put a plan's folder in its place"))
    case .notRegular(let kind):
      Sentences(
        Wording(
          zh: "这不是普通文件，而是\(kind.name.zh)，没有读", en: "this is no regular file but \(kind.name.en), and was not read"),
        Wording(zh: "换成普通文件", en: "put a regular file in its place"))
    case .danglingLink:
      Sentences(
        Wording(zh: "这是一个指向空处的链接", en: "this link leads nowhere"),
        Wording(zh: "改正链接，或换成文件", en: "mend the link or put the file in its place"))
    case .leavesFolder:
      Sentences(
        Wording(
          zh: "这个链接指向规划文件夹之外，或指向隐藏的文件，没有读",
          en: "this link leads out of the folder of plans, or to what is hidden there, and was not read"),
        Wording(zh: "换成文件本身，或链接到同一文件夹内的规划", en: "put the file in its place, or link to a plan in the same folder"))
    case .tooLarge(let limit):
      Sentences(
        Wording(zh: "文件超过\(limit >> 20) MiB，没有读", en: "the file is larger than \(limit >> 20) MiB and was not read"),
        Wording(zh: "分成几个规划文件夹", en: "split the plan into several folders"))
    case .refused(let number):
      Sentences(
        Wording(zh: "系统不让读（错误号 \(number)）", en: "the system refuses to read it (error \(number))"),
        Wording(zh: "检查文件权限", en: "check its permissions"))
    case .severalSeparators(let separators):
      Sentences(
        Wording(
          zh: "用\(separators.map(\.name.zh).joined(separator: "、"))来分，都分得出表头；分不清是哪一种，没有读",
          en:
            "\(separators.map { $0.name.en + "s" }.joined(separator: " and ")) part the cells of its header equally well; the file was not read"
        ),
        Wording(
          zh: "第一行写明用哪一种，如“sep=;”，或另存为“CSV UTF-8”",
          en: "say which in the first line, such as “sep=;”, or save it as “CSV UTF-8”"))
    case .empty:
      Sentences(
        Wording(zh: "文件是空的", en: "the file is empty"),
        Wording(zh: "至少写上表头；不需要的表就删去", en: "write at least the header, or remove the file"))
    case .json(let kind):
      Sentences(
        Wording(zh: "JSON 写法有误：\(kind.name.zh)", en: "this is no valid JSON: \(kind.name.en)"),
        Wording(zh: "改正此处；常见的是多了或少了逗号、引号", en: "mend it here; a comma or quote too many or too few is common"))
    }
  }
}

extension FileKind {
  /// What it is, in words.
  var name: Wording {
    switch self {
    case .regular: Wording(zh: "普通文件", en: "a regular file")
    case .folder: Wording(zh: "文件夹", en: "a folder")
    case .fifo: Wording(zh: "命名管道", en: "a named pipe")
    case .socket: Wording(zh: "套接字", en: "a socket")
    case .characterDevice, .blockDevice: Wording(zh: "设备", en: "a device")
    case .other: Wording(zh: "别的东西", en: "something else")
    }
  }
}

extension JSONFault {
  /// What is wrong, in words.
  var name: Wording {
    switch self {
    case .emptyFile: Wording(zh: "文件里什么都没有", en: "the file holds nothing")
    case .unexpectedEnd: Wording(zh: "没有写完文件就结束了", en: "the file ends too early")
    case .expectedValue: Wording(zh: "这里应当是一个值", en: "a value was expected")
    case .expectedKey: Wording(zh: "这里应当是加引号的键", en: "a key in quotes was expected")
    case .expectedColon: Wording(zh: "键的后面缺冒号", en: "a colon was expected after the key")
    case .expectedCommaOrEnd: Wording(zh: "这里应当是逗号或右括号", en: "a comma or a closing bracket was expected")
    case .trailingComma: Wording(zh: "最后一项后面多了逗号", en: "a comma follows the last item")
    case .textAfterValue: Wording(zh: "结尾之后还有文字", en: "text follows the end")
    case .comment: Wording(zh: "JSON 里不能写注释", en: "JSON has no comments")
    case .malformedNumber: Wording(zh: "数的写法不对", en: "a number is malformed")
    case .unclosedString: Wording(zh: "引号没有配对", en: "a quote is never closed")
    case .unknownEscape: Wording(zh: "反斜杠后面的字符不对", en: "a backslash escapes nothing known")
    case .loneSurrogate: Wording(zh: "\\u 转义只写了半个字符", en: "a \\u escape is only half of a character")
    case .controlCharacter: Wording(zh: "字符串里有控制字符（如换行）", en: "a string holds a control character, such as a line end")
    case .invalidText: Wording(zh: "这里的字节不是文字", en: "the bytes here are no text")
    case .nestedTooDeep: Wording(zh: "括号嵌套太深", en: "brackets are nested too deep")
    }
  }
}
