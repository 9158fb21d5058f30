/// What a hundred points of a lead or a lag are.
enum PointWay {
  /// So much, in the unit of the value.
  case length(Ratio)
  /// Nothing: the value has only to be kept.
  case none
  /// Not known, as nothing says where the way begins.
  case unknown

  /// The way of an indicator from where it starts to its target; of rates that are held against the target itself (年均增速,
  /// 失业率, 每年) a point is one of theirs, of other means and yearly numbers a hundredth of the target.
  init(of indicator: Indicator, under schedule: Schedule?, from start: Ratio?, to end: Ratio?) {
    guard let schedule, schedule.basis != .maintained else {
      self = .none
      return
    }
    guard schedule.basis != .target else {
      self = PointWay.ofTarget(indicator, end)
      return
    }
    guard let start, let end, start != end, let way = try? (end - start).magnitude else {
      self = .unknown
      return
    }
    self = .length(way)
  }

  private static func ofTarget(_ indicator: Indicator, _ end: Ratio?) -> PointWay {
    switch indicator.series.measure {
    case .averageGrowth, .averageLevel, .eachYear: break
    case .level, .total, .compoundedFall, .compoundedRise: return .none
    }
    let unit = indicator.series.valueUnit
    if unit.isRate || unit.isPoints { return .length(.hundred) }
    return end.map { $0 == .zero ? .none : .length($0.magnitude) } ?? .unknown
  }

  /// How much a hundred points are, where that is known.
  var length: Ratio? { if case .length(let length) = self { length } else { nil } }
}
