/// The words of Chinese plans that stand around numbers.
///
/// 以上, 以下 and 以内 include the number itself; 超过, 低于 and 不满 do not (Civil Code of China, article 1259).
enum CellWords {
  /// What one word says of the number it stands beside.
  enum Qualifier: Hashable {
    /// To stand so to it.
    case compared(Comparator)
    /// About as much.
    case approximate
    /// Near to it, but below.
    case nearly
  }

  static let before = WordList<Qualifier>([
    ">= ≥ ≧ ⩾ ≮ 不少于 不低于 不小于 不得低于 不得少于 下限 下限为 大于等于 大于或等于 至少 最少",
    "<= ≤ ≦ ⩽ ≯ 不超过 不突破 不得突破 不超出 上限 上限为 不高于 不多于 不大于 不得超过 不得高于 小于等于 小于或等于 至多 最多",
    "> 超过 超 逾 突破 高于 大于 多于",
    "< 低于 少于 小于 不足 不到 不满",
    "= 等于",
    "约 大约 大概",
    "近 接近 将近",
  ]) { group in
    switch group {
    case 0: .compared(.atLeast)
    case 1: .compared(.atMost)
    case 2: .compared(.moreThan)
    case 3: .compared(.lessThan)
    case 4: .compared(.equal)
    case 5: .approximate
    default: .nearly
    }
  }

  static let after = WordList<Qualifier>(["以上 及以上 或以上", "以下 及以下 或以下 以内 及以内 之内", "左右 上下"]) { group in
    switch group {
    case 0: .compared(.atLeast)
    case 1: .compared(.atMost)
    default: .approximate
    }
  }

  /// The value is larger than the number: `3000余`.
  static let surplus = ["余", "多"]

  /// Powers of ten, from 万 on one by one.
  static let multipliers = WordList(["万", "十万", "百万", "千万", "亿", "十亿", "百亿", "千亿", "万亿"]) { $0 + 4 }

  static let dashes = ["--", "-", "至", "到"]
  /// Whether a character may stand behind a cell without a meaning of its own.
  static func isFootnote(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "*", "※", "。", "①"..."⑩": true
    default: false
    }
  }
  /// Whether a cell says that it states nothing.
  static func isAbsent(_ text: String) -> Bool { text.isOne(of: absent) }

  private static let absent = [
    "", "-", "--", "---", "----", "/", "//", "\\", "…", "……", "暂无", "无", "暂无数据", "无数据", "暂缺", "缺", "缺失", "缺数据", "待统计",
    "未统计",
    "暂未统计", "尚未统计", "暂不统计", "不统计", "待报", "未报", "未上报", "未填", "未填报", "待公布", "未公布", "暂未公布", "尚未公布", "待发布", "未发布", "暂未发布",
    "尚未发布", "N/A", "n/a", "NA", "null", "NULL",
  ]

  /// Whether what says that it states nothing may begin so; no figure and hardly any name does.
  static func mayBeginAbsent(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "0"..."9", "A"..."M", "a"..."m", "O"..."Z", "o"..."z": false
    case "暂", "无", "缺", "待", "未", "尚", "不": true
    case "\u{4E00}"..."\u{9FFF}": false
    default: true
    }
  }
  /// Whether a character is a number written out.
  static func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "〇", "零", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "百", "千", "两": true
    default: false
    }
  }
}

extension CellWords {
  /// Whether a text says that all who are entitled are served: `应保尽保`, `应助尽助`, `全覆盖`.
  static func isUniversal(_ text: String) -> Bool {
    let scalars = Array(text.unicodeScalars)
    if scalars.count == 4, scalars[0] == "应", scalars[2] == "尽", scalars[1] == scalars[3] { return true }
    return text.isOne(of: ["全覆盖", "全部覆盖", "全员覆盖"])
  }
}
