/// A level of government, from the village's to the nation's, as far as a body's or a place's name tells it.
public enum GovernmentLevel: Int, Sendable, Hashable, Comparable {
  /// 乡, 镇, 街道.
  case township
  /// 县, 区, 旗.
  case county
  /// 市, 州, 盟.
  case prefecture
  /// 省, 自治区.
  case province
  /// 上级, which is above whoever speaks.
  case superior
  /// 国务院, 中央, 全国.
  case nation

  /// From low to high.
  public static func < (left: GovernmentLevel, right: GovernmentLevel) -> Bool { left.rawValue < right.rawValue }

  /// The level that a name tells by its last word for a place: `省残联`, `广东省韶关市残联`, `曲江区`; `nil` where none is in it, or
  /// where a body has set a number for itself (`市自定`).
  public init?(of name: String) {
    let folded = NameFolding.folded(name)
    guard !GovernmentLevel.ownWords.contains(where: folded.contains(text:)) else { return nil }
    if GovernmentLevel.nationalWords.contains(where: folded.contains(text:)) {
      self = .nation
    } else if folded.contains(text: "上级") {
      self = .superior
    } else if let level = GovernmentLevel.last(in: folded) {
      self = level
    } else {
      return nil
    }
  }

  private static let ownWords = ["自定", "自设", "自加压", "奋斗", "力争", "内控"]
  private static let nationalWords = ["国务院", "国家", "中央", "全国", "中国"]

  /// By the last word for a place; the 区 of 自治区 is no district, the 市 of 县级市 no prefecture.
  private static func last(in name: String) -> GovernmentLevel? {
    var found: GovernmentLevel?
    var before: [Unicode.Scalar] = []
    for scalar in name.unicodeScalars {
      switch scalar {
      case "省": found = .province
      case "区": found = before.suffix(2) == ["自", "治"] ? .province : before.last == "地" ? .prefecture : .county
      case "市": found = before.suffix(2) == ["县", "级"] ? .county : .prefecture
      case "州", "盟": found = .prefecture
      case "县", "旗": found = .county
      case "乡", "镇": found = .township
      case "街": found = .township
      default: break
      }
      before.append(scalar)
    }
    return found
  }
}
