/// A named rule set that gives lights.
public enum LightRule: Sendable, Hashable {
  /// Green where the value due is reached, yellow up to and with 10 points behind it, red beyond.
  case standard
  /// 银川: yellow from 10 to 30 points behind, red beyond; it says nothing below 10.
  case yinchuan
  /// 三亚: yellow up to 50 % below the value due, red beyond; it says nothing of what is reached.
  case sanya
  /// The barometer (晴雨表) of 发改办环资〔2021〕629号: red moved the wrong way, yellow is below the pace, green at it.
  case barometer
  /// A plan's own: green below `yellow` points behind, yellow from there up to and with `red`, red beyond.
  case own(yellow: Figure, red: Figure)

  /// The rules that can be named, in the order in which they are listed to users.
  public static let named: [LightRule] = [.standard, .yinchuan, .sanya, .barometer]

  /// The name: `default`, `yinchuan`, `sanya`, `barometer`, or `own`.
  public var name: String {
    switch self {
    case .standard: "default"
    case .yinchuan: "yinchuan"
    case .sanya: "sanya"
    case .barometer: "barometer"
    case .own: "own"
    }
  }

  /// The rule of a name, or `nil`.
  public init?(named name: String) {
    guard let rule = LightRule.named.first(where: { $0.name == name }) else { return nil }
    self = rule
  }

  /// A plan's own thresholds in points, or `nil` for negative ones or a yellow one above the red one.
  public init?(yellow: Figure, red: Figure) {
    guard yellow >= Figure(digits: 0), yellow <= red else { return nil }
    self = .own(yellow: yellow, red: red)
  }

  /// The rule in one sentence.
  public var summary: Wording {
    switch self {
    case .standard:
      Wording(
        zh: "达到应达值为绿，目标进度落后不超过 10 个百分点为黄，超过为红；只需保持的，不达即红",
        en:
          "green at the value due, yellow where progress towards the target is up to 10 percentage points behind, red beyond; what is only to be kept is green or red"
      )
    case .yinchuan:
      Wording(
        zh: "银川：目标进度落后 10 至 30 个百分点为黄，超过 30 个为红，不足 10 个没有规定",
        en:
          "Yinchuan: yellow where progress towards the target is 10 to 30 percentage points behind, red beyond; nothing is said below 10"
      )
    case .sanya:
      Wording(
        zh: "三亚：低于应达值不超过 50% 为黄，超过为红，达到的没有规定",
        en: "Sanya: yellow up to 50% below the value due, red beyond; nothing is said of what is reached")
    case .barometer:
      Wording(
        zh: "晴雨表（发改办环资〔2021〕629号）：反向变动为红，方向对但未达进度为黄，达到进度为绿",
        en: "barometer (发改办环资〔2021〕629号): red moved the wrong way, yellow below the pace, green at it")
    case .own(let yellow, let red):
      Wording(
        zh: "本规划自定：目标进度落后不足 \(yellow.trimmed) 个百分点为绿，至 \(red.trimmed) 个百分点为黄，超过为红",
        en:
          "the plan's own: green where progress towards the target is less than \(yellow.trimmed) percentage points behind, yellow up to \(red.trimmed), red beyond"
      )
    }
  }
}
