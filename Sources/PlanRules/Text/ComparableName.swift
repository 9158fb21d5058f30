/// A name made ready for many quick comparisons.
struct ComparableName {
  /// The folded code points, ASCII letters in lower case.
  let points: [UInt32]
  /// A set of the code points, 64 bits wide; different points may share a bit.
  let mask: UInt64

  init(_ name: String) {
    var points: [UInt32] = []
    var mask: UInt64 = 0
    for scalar in NameFolding.folded(name).unicodeScalars {
      let value = ("A"..."Z").contains(scalar) ? scalar.value + 32 : scalar.value
      points.append(value)
      mask |= 1 << UInt64(value & 63)
    }
    self.points = points
    self.mask = mask
  }

  /// A distance that the edit distance to another name cannot be below; costs next to nothing.
  func leastDistance(to other: ComparableName) -> Int {
    let onlyHere = (mask & ~other.mask).nonzeroBitCount
    let onlyThere = (other.mask & ~mask).nonzeroBitCount
    return max(onlyHere, onlyThere, abs(points.count - other.points.count))
  }

  /// Whether the other name stands inside this one.
  func contains(_ other: ComparableName) -> Bool {
    guard let head = other.points.first, other.points.count <= points.count, other.mask & ~mask == 0 else {
      return false
    }
    return (0...(points.count - other.points.count)).contains { start in
      points[start] == head && points[start..<(start + other.points.count)].elementsEqual(other.points)
    }
  }
}
