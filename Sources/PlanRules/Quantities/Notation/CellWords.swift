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

  static let before: WordList<Qualifier> = [
    ">=": .compared(.atLeast), "≥": .compared(.atLeast), "≧": .compared(.atLeast), "⩾": .compared(.atLeast),
    "≮": .compared(.atLeast), "不少于": .compared(.atLeast), "不低于": .compared(.atLeast), "不小于": .compared(.atLeast),
    "不得低于": .compared(.atLeast), "不得少于": .compared(.atLeast), "大于等于": .compared(.atLeast),
    "大于或等于": .compared(.atLeast), "至少": .compared(.atLeast), "最少": .compared(.atLeast),
    "<=": .compared(.atMost), "≤": .compared(.atMost), "≦": .compared(.atMost), "⩽": .compared(.atMost),
    "≯": .compared(.atMost), "不超过": .compared(.atMost), "不高于": .compared(.atMost), "不多于": .compared(.atMost),
    "不大于": .compared(.atMost), "不得超过": .compared(.atMost), "不得高于": .compared(.atMost),
    "小于等于": .compared(.atMost), "小于或等于": .compared(.atMost), "至多": .compared(.atMost), "最多": .compared(.atMost),
    ">": .compared(.moreThan), "超过": .compared(.moreThan), "超": .compared(.moreThan), "突破": .compared(.moreThan),
    "高于": .compared(.moreThan), "大于": .compared(.moreThan), "多于": .compared(.moreThan),
    "<": .compared(.lessThan), "低于": .compared(.lessThan), "少于": .compared(.lessThan), "小于": .compared(.lessThan),
    "不足": .compared(.lessThan), "不到": .compared(.lessThan), "不满": .compared(.lessThan),
    "=": .compared(.equal), "等于": .compared(.equal),
    "约": .approximate, "大约": .approximate, "大概": .approximate, "近": .nearly, "接近": .nearly, "将近": .nearly,
  ]

  static let after: WordList<Qualifier> = [
    "以上": .compared(.atLeast), "及以上": .compared(.atLeast), "或以上": .compared(.atLeast),
    "以下": .compared(.atMost), "及以下": .compared(.atMost), "或以下": .compared(.atMost),
    "以内": .compared(.atMost), "及以内": .compared(.atMost), "之内": .compared(.atMost),
    "左右": .approximate, "上下": .approximate,
  ]

  /// The value is larger than the number: `3000余`.
  static let surplus = ["余", "多"]

  /// Powers of ten.
  static let multipliers: WordList<Int> = [
    "万": 4, "十万": 5, "百万": 6, "千万": 7, "亿": 8, "十亿": 9, "百亿": 10, "千亿": 11, "万亿": 12,
  ]

  static let dashes = ["--", "-", "至", "到"]
  /// Whether a character may stand behind a cell without a meaning of its own.
  static func isFootnote(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "*", "※", "。", "①"..."⑩": true
    default: false
    }
  }
  /// Whether a cell says that it states nothing.
  static func isAbsent(_ text: String) -> Bool { ["", "-", "--", "---", "----", "/"].contains(text) }
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
    return ["全覆盖", "全部覆盖", "全员覆盖"].contains(text)
  }
}
