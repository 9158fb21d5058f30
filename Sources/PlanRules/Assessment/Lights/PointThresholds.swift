/// Where the colours of a rule over points behind begin.
struct PointThresholds {
  /// The fewest points behind that are yellow.
  let yellow: Ratio
  /// The most points behind that are yellow.
  let red: Ratio
  /// The colour of what is reached; `nil` where the rule does not say.
  let reached: Light.Color?
  /// The colour of what is behind by less than ``yellow``; `nil` where the rule does not say.
  let below: Light.Color?
  /// The colour of a shortfall that is no part of a way, as where a value had only to be kept; `nil` where the rule knows
  /// nothing but points.
  let withoutPoints: Light.Color?
}

extension LightRule {
  /// The thresholds of a rule over points, or `nil` for one of another kind.
  var thresholds: PointThresholds? {
    switch self {
    case .standard: PointThresholds(yellow: .zero, red: Ratio(10), reached: .green, below: .yellow, withoutPoints: .red)
    case .yinchuan: PointThresholds(yellow: Ratio(10), red: Ratio(30), reached: nil, below: nil, withoutPoints: nil)
    case .own(let yellow, let red):
      PointThresholds(yellow: yellow.ratio, red: red.ratio, reached: .green, below: .green, withoutPoints: .red)
    case .sanya, .barometer: nil
    }
  }
}
