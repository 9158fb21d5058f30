/// How many targets stand how in a quarter.
public struct QuarterCounts: Sendable, Hashable {
  private var counts: [QuarterStanding.Kind: Int] = [:]

  /// Counts standings.
  init(_ standings: some Sequence<QuarterStanding>) {
    for standing in standings { counts[standing.kind, default: 0] += 1 }
  }

  /// How many stand in a way.
  public func count(_ kind: QuarterStanding.Kind) -> Int { counts[kind] ?? 0 }

  /// How many there are.
  public var total: Int { counts.values.reduce(0, +) }

  /// Of how many it is known whether they are on schedule: the denominator of ``share``.
  public var judged: Int { count(.onSchedule) + count(.behind) }

  /// The share of those on schedule among those that are judged, in percent (`序时达标率`); `nil` where none is.
  public var share: Ratio? {
    judged == 0 ? nil : Ratio(reducing: 100 * Int128(count(.onSchedule)), over: Int128(judged))
  }
}
