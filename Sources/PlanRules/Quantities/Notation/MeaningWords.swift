/// The pieces that meanings are put together from.
extension Comparator {
  func wording(_ number: String) -> Wording { wording(Wording(zh: " \(number)", en: number)) }

  /// The same of something with a name in each language, with the blank before it that it needs.
  func wording(_ thing: Wording) -> Wording {
    switch self {
    case .atLeast: Wording(zh: "不低于\(thing.zh)", en: "at least \(thing.en)")
    case .moreThan: Wording(zh: "大于\(thing.zh)", en: "more than \(thing.en)")
    case .atMost: Wording(zh: "不高于\(thing.zh)", en: "at most \(thing.en)")
    case .lessThan: Wording(zh: "小于\(thing.zh)", en: "less than \(thing.en)")
    case .equal: Wording(zh: "等于\(thing.zh)", en: "exactly \(thing.en)")
    }
  }
}

extension Direction {
  /// Which way a verb says that the value goes.
  var remark: Wording? {
    switch self {
    case .up: Wording(zh: "（升）", en: " (rising)")
    case .down: Wording(zh: "（降）", en: " (falling)")
    case .within: nil
    }
  }
}

extension Unit {
  /// A figure with the unit as reports print it: `10%`, `3000 人`; a ratio stands alone.
  func phrase(_ figure: Figure) -> String {
    if isRate { return "\(figure)\(base)" }
    if isRatio, base != "倍" { return figure.description }
    return behindFigures == text ? "\(figure) \(text)" : "\(figure)\(behindFigures)"
  }
}

extension Wording {
  init(both text: String) { self.init(zh: text, en: text) }

  static func about(_ number: String) -> Wording { Wording(zh: "约 \(number)", en: "about \(number)") }

  static func range(_ lower: String, _ upper: String) -> Wording {
    Wording(zh: "\(lower) 至 \(upper)", en: "\(lower) to \(upper)")
  }

  func joined(_ other: Wording?) -> Wording {
    guard let other else { return self }
    return Wording(zh: zh + other.zh, en: en + other.en)
  }
}

extension String {
  /// The name of a reference with the growth that is compared, unless it is a level (`全市平均水平`, `全省平均`).
  var withGrowth: String { ends(with: "水平") || ends(with: "平均") ? self : self + "增长" }

  /// The text and another behind it, with a blank between an ideograph and a digit.
  func spaced(_ other: String) -> String {
    guard let head = other.unicodeScalars.first, !isEmpty else { return self + other }
    return head.isDigit || head == "-" ? "\(self) \(other)" : self + other
  }
}
