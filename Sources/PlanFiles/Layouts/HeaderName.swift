package import PlanRules

/// A header as offices write it: what it calls its column, the months that it is of, and the unit of the figures below.
package struct HeaderName: Sendable {
  /// The name without months and unit; empty where it states nothing else.
  package private(set) var name: String
  /// The months that it names.
  package private(set) var period: Period?
  /// The text of these months as it is written.
  private(set) var periodText: String?
  /// The unit that stands in brackets behind it.
  private(set) var unit: String?

  /// All of it as headers are compared.
  let whole: String

  /// Reads a header: `2025年（%）`, `规划目标值`, `2023年完成值`, `“十四五”目标`.
  init(_ text: String) {
    whole = HeaderName.folded(text)
    name = whole
    while let bracket = HeaderName.bracketAtEnd(of: name), bracket.lowerBound > name.startIndex {
      let content = String(name[name.index(after: bracket.lowerBound)..<name.index(before: bracket.upperBound)])
      if period == nil, let written = try? WrittenPeriod(content) {
        (period, periodText) = (written.period, content)
      } else if unit == nil, !content.isEmpty {
        unit = content
      } else {
        break
      }
      name = String(name[..<bracket.lowerBound])
    }
    takePlanWord()
    takePeriod()
  }

  /// The same with another name.
  func named(_ name: String) -> HeaderName {
    var copy = self
    copy.name = name
    return copy
  }

  /// The same of the months of the group that it stands under.
  func of(_ group: HeaderName) -> HeaderName {
    var copy = self
    (copy.period, copy.periodText) = (group.period, group.periodText)
    return copy
  }

  /// Whether it says that those below lead.
  var namesLeader: Bool { name.begins(with: "牵头") || name.begins(with: "主办") || name.begins(with: "主责") }

  /// The text as headers are compared: folded, in simplified characters and small letters, without a numeral's dots.
  static func folded(_ text: String) -> String {
    var folded = ""
    for scalar in NameFolding.folded(text).unicodeScalars {
      if let simplified = TraditionalHeaders.simplified[scalar] {
        folded.unicodeScalars.append(simplified)
      } else if ("A"..."Z").contains(scalar) {
        folded.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value) + 32))
      } else {
        folded.unicodeScalars.append(scalar)
      }
    }
    return folded
  }

  private static func bracketAtEnd(of text: String) -> Range<String.Index>? {
    guard let last = text.last, last == ")" || last == "]" || last == "〕" else { return nil }
    let opening: Character = last == ")" ? "(" : last == "]" ? "[" : "〔"
    guard let start = text.lastIndex(of: opening) else { return nil }
    return start..<text.endIndex
  }

  /// `“十四五”目标` is 目标.
  private mutating func takePlanWord() {
    var rest = name.filter { !"“”\"'‘’".contains($0) }
    guard let plan = ["十三五", "十四五", "十五五", "十六五"].first(where: rest.begins(with:)) else { return }
    rest.removeFirst(plan.count)
    if let word = ["规划期", "规划", "时期", "期间", "末"].first(where: rest.begins(with:)), rest.count > word.count + 1 {
      // 规划目标 is a name of its own.
      if word != "规划" { rest.removeFirst(word.count) }
    }
    if !rest.isEmpty { name = rest }
  }

  /// Takes the months from the beginning of the name, as many characters as name some.
  private mutating func takePeriod() {
    guard period == nil, let first = name.unicodeScalars.first,
      ("0"..."9").contains(first) || name.begins(with: "截至") || name.begins(with: "截止")
    else { return }
    for length in stride(from: name.count, through: 4, by: -1) {
      let head = String(name.prefix(length))
      guard let written = try? WrittenPeriod(head) else { continue }
      (period, periodText) = (written.period, head)
      name = String(name.dropFirst(length))
      if name.begins(with: "的") { name.removeFirst() }
      return
    }
  }
}

/// Traditional characters that headers are written with.
enum TraditionalHeaders {
  private static let pairs = """
    標标 單单 數数 時时 間间 責责 牽牵 頭头 備备 註注 來来 屬属 計计 量量 類类 別别 編编 碼码 項项 務务 節节 點点 實实 際际 況况 規规 劃划 現现 狀状 參参 與与 \
    協协 辦办 內内 據据 負负 報报 審审 說说 預预 約约 稱称 號号 領领 導导 係系 值值 達达 進进 度度 級级 圍围 區区 縣县 鎮镇 週周 個个 萬万 億亿 畝亩 噸吨
    """

  /// The simplified form of each.
  static let simplified: [Unicode.Scalar: Unicode.Scalar] = {
    var simplified: [Unicode.Scalar: Unicode.Scalar] = [:]
    var previous: Unicode.Scalar?
    for scalar in pairs.unicodeScalars {
      if scalar == " " {
        previous = nil
      } else if let traditional = previous {
        if traditional != scalar { simplified[traditional] = scalar }
      } else {
        previous = scalar
      }
    }
    return simplified
  }()
}
