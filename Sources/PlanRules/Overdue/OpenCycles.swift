/// Many open cycles of one duty that stand alike and are owed by the same bodies, told of together.
public struct OpenCycles: Sendable, Hashable {
  /// How many of one duty are told of one by one; of more the oldest, the newest and their number.
  public static let mostOneByOne = 24

  /// The months of each, the oldest first; two or more.
  public let periods: [Period]
  /// The day by which the newest is due.
  public let newestDue: CalendarDate?

  /// How many there are.
  public var count: Int { periods.count }
  /// The months of the oldest.
  public var oldest: Period { periods[0] }
  /// The months of the newest.
  public var newest: Period { periods[periods.count - 1] }
}

extension [OverdueItem] {
  /// The same with one item for all open cycles of a duty, where they are many: more than ``OpenCycles/mostOneByOne``, or
  /// fewer where there would be more lines in all than `limit`.
  func withCyclesTogether(atMost limit: Int) -> [OverdueItem] {
    guard count > OpenCycles.mostOneByOne else { return self }
    let groups = Dictionary(grouping: indices.filter { self[$0].period != nil }) { Duty(self[$0]) }
    let most = mostOneByOne(in: groups.values.map { ($0.count, self[$0[0]].lines) }, atMost: limit)
    // What takes the place of an item, or nothing where another one tells of it.
    var together: [Int: OverdueItem?] = [:]
    for positions in groups.values where positions.count > most {
      for position in positions { together.updateValue(nil, forKey: position) }
      together[positions[0]] = OverdueItem.together(positions.map { self[$0] })
    }
    guard !together.isEmpty else { return self }
    return indices.compactMap { position in
      if let item = together[position] { return item }
      return self[position]
    }
  }
}

extension [OverdueItem] {
  /// How many cycles of one duty may be told of one by one, given how many each has and how many lines one of them takes.
  private func mostOneByOne(in duties: [(cycles: Int, lines: Int)], atMost limit: Int) -> Int {
    for most in [OpenCycles.mostOneByOne, 12, 6, 3] {
      let lines = duties.reduce(0) { $0 + ($1.cycles > most ? 1 : $1.cycles) * $1.lines }
      if lines <= limit { return most }
    }
    return 1
  }
}

extension OverdueItem {
  /// How many addressees have a line about it: those who owe it, a group as one, and those who support it.
  fileprivate var lines: Int {
    Set(owing.map { $0.group ?? $0.body }).count + responsibility.supporting.count
  }
}

/// What the open cycles of one duty share.
private struct Duty: Hashable {
  let kind: OverdueItem.Kind
  let position: Int
  let region: String?
  let owing: [OverdueItem.Owing]

  init(_ item: OverdueItem) {
    kind = item.kind
    position = item.position
    region = item.region
    owing = item.owing
  }
}

extension OverdueItem {
  /// All open cycles of a duty, two or more, in any order: due as the oldest is, with the latest note on any of them.
  fileprivate static func together(_ cycles: [OverdueItem]) -> OverdueItem {
    let sorted = cycles.enumerated().sorted { left, right in
      let (first, second) = (left.element.period?.first, right.element.period?.first)
      guard let first, let second, first != second else { return left.offset < right.offset }
      return first < second
    }.map(\.element)
    let (oldest, newest) = (sorted[0], sorted[sorted.count - 1])
    let told = sorted.last { $0.note != nil } ?? oldest
    var doubts: [Doubt] = []
    var remarks: [LedgerRemark] = []
    var seen: (doubts: Set<Doubt>, remarks: Set<LedgerRemark>) = ([], [])
    for item in sorted {
      doubts += item.doubts.filter { seen.doubts.insert($0).inserted }
      remarks += item.remarks.filter { seen.remarks.insert($0).inserted }
    }
    return OverdueItem(
      oldest, cycles: OpenCycles(periods: sorted.compactMap(\.period), newestDue: newest.due), record: told.record,
      note: told.note, doubts: doubts, remarks: remarks)
  }
}
