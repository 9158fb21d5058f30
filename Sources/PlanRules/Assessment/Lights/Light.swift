/// A traffic light over how far an indicator lags; it repeats what the status rests on and decides nothing.
public struct Light: Sendable, Hashable {
  /// The colour, never shown without its word.
  public let color: Color
  /// The rule that gives it.
  public let rule: LightRule
  /// What it rests on.
  public let fact: Fact

  /// A colour of a light.
  public enum Color: String, Sendable, Hashable, CaseIterable {
    /// All is well.
    case green
    /// A warning.
    case yellow
    /// An alarm.
    case red

    /// The word of the colour.
    public var name: Wording {
      switch self {
      case .green: Wording(zh: "绿", en: "green")
      case .yellow: Wording(zh: "黄", en: "yellow")
      case .red: Wording(zh: "红", en: "red")
      }
    }
  }

  /// What a light rests on.
  public enum Fact: Sendable, Hashable {
    /// The value due is reached.
    case reached
    /// The value due is missed by so many points of the way; `nil` where a published bound alone shows the colour.
    case pointsBehind(Ratio?)
    /// A rate, a mean or a yearly number that is held against the target itself is short of it by so many points; `nil` where a
    /// bound alone shows the colour.
    case pointsOffTarget(Ratio?)
    /// The value is worse than the value due by so many percent of it; `nil` where a bound alone shows the colour.
    case percentBelowDue(Ratio?)
    /// It falls short, and there is no way that the shortfall could be points of: it had only to be kept, for example.
    case withoutPoints
    /// It moved the wrong way.
    case movedWrongWay
    /// It moved the right way, but not far enough.
    case belowPace
  }
}

/// Why an indicator has no light.
public enum LightGap: String, Error, Sendable, Hashable, CaseIterable {
  /// The status is undetermined or nothing is reported.
  case notDetermined = "not-determined"
  /// The rule names no colour for a row that stands like this.
  case ruleSilent = "rule-silent"
  /// There is nothing that the rule could measure the shortfall by.
  case noMeasure = "no-measure"
  /// A bound was published, and it allows several colours.
  case bound

  /// The reason in words.
  public var name: Wording {
    switch self {
    case .notDetermined: Wording(zh: "数据不能判定", en: "the data decides nothing")
    case .ruleSilent: Wording(zh: "规则对这种情况没有规定颜色", en: "the rule names no colour for this")
    case .noMeasure: Wording(zh: "差距无法按规则衡量", en: "the rule cannot measure this shortfall")
    case .bound: Wording(zh: "公布的只是界限，颜色不能确定", en: "only a bound was published, which allows several colours")
    }
  }
}
