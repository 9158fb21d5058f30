/// How many single changes turn one text into another.
enum EditDistance {
  /// The Damerau–Levenshtein distance (optimal string alignment: insert, delete, replace, swap neighbours), or nil
  /// where it is more than `limit`.
  ///
  /// - Complexity: O(n × m), but it stops at the first row in which nothing is within the limit.
  static func between(_ first: [UInt32], _ second: [UInt32], limit: Int) -> Int? {
    guard abs(first.count - second.count) <= limit else { return nil }
    var beforeLast: [Int] = []
    var last = Array(0...second.count)
    for row in first.indices {
      let current = nextRow(row, first, second, last: last, beforeLast: beforeLast)
      // A swap reaches back two rows, so both must have left the limit.
      if min(current.min() ?? 0, last.min() ?? 0) > limit { return nil }
      (beforeLast, last) = (last, current)
    }
    let distance = last[second.count]
    return distance <= limit ? distance : nil
  }

  private static func nextRow(
    _ row: Int, _ first: [UInt32], _ second: [UInt32], last: [Int], beforeLast: [Int]
  ) -> [Int] {
    var current = [row + 1]
    current.reserveCapacity(second.count + 1)
    for column in second.indices {
      let replaced = last[column] + (first[row] == second[column] ? 0 : 1)
      var best = min(replaced, last[column + 1] + 1, current[column] + 1)
      if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
        best = min(best, beforeLast[column - 1] + 1)
      }
      current.append(best)
    }
    return current
  }
}
