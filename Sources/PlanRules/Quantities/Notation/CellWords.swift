/// The words of Chinese plans that stand before and after numbers, the longest first where one begins another.
///
/// 以上, 以下 and 以内 include the number itself; 超过, 低于 and 不满 do not (Civil Code of China, article 1259).
enum CellWords {
  static let prefixes: [(word: String, value: Comparator)] = [
    (">=", .atLeast), ("≥", .atLeast), ("≧", .atLeast), ("⩾", .atLeast), ("<=", .atMost), ("≤", .atMost),
    ("≦", .atMost),
    ("⩽", .atMost), (">", .moreThan), ("<", .lessThan),
    ("不少于", .atLeast), ("不低于", .atLeast), ("不小于", .atLeast), ("不得低于", .atLeast), ("不得少于", .atLeast),
    ("至少", .atLeast), ("最少", .atLeast), ("不超过", .atMost), ("不高于", .atMost), ("不多于", .atMost), ("不大于", .atMost),
    ("至多", .atMost), ("最多", .atMost), ("超过", .moreThan), ("突破", .moreThan), ("高于", .moreThan), ("大于", .moreThan),
    ("多于", .moreThan), ("超", .moreThan), ("低于", .lessThan), ("少于", .lessThan), ("小于", .lessThan), ("不足", .lessThan),
    ("不到", .lessThan), ("不满", .lessThan),
  ]

  static let suffixes: [(word: String, value: Comparator)] = [
    ("及以上", .atLeast), ("或以上", .atLeast), ("以上", .atLeast), ("及以下", .atMost), ("或以下", .atMost), ("以下", .atMost),
    ("以内", .atMost), ("之内", .atMost),
  ]

  static let approximatePrefixes = ["大约", "约", "大概"]
  static let approximateSuffixes = ["左右", "上下"]
  /// Near, but below: only readings use it (`近200`).
  static let nearlyPrefixes = ["接近", "将近", "近"]

  static let absent: Set<String> = ["", "-", "--", "---", "/", "\\", "无", "…", "……"]
  /// All who are entitled are served: as a target 100 where the unit is %, as a reading a claim.
  static let universal: Set<String> = [
    "应保尽保", "应补尽补", "应助尽助", "应救尽救", "应改尽改", "应享尽享", "应纳尽纳", "应帮尽帮", "应适尽适", "全覆盖", "实现全覆盖", "全部覆盖",
  ]
  static let chineseNumerals = Set("〇零一二三四五六七八九十百千两".unicodeScalars)
}
