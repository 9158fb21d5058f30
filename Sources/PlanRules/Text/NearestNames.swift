/// The known names that somebody may have meant by an unknown one.
public enum NearestNames {
  /// The names nearest to what was typed, best first, names equally near in the order given; at most `limit` of them.
  ///
  /// Names are compared by code point after `NameFolding` and without regard to the case of ASCII letters. A name is
  /// near when a third of the typed text's length, at least 1 and at most 3 changes, turns one into the other, or
  /// when one of them, two characters long or more, stands inside the other. A text with nothing in common is never
  /// near. Looking up one text among 10,000 names takes a few milliseconds.
  public static func nearest(to typed: String, among names: [String], limit: Int = 3) -> [String] {
    let wanted = ComparableName(typed)
    guard !wanted.points.isEmpty, limit > 0 else { return [] }
    var best: [(distance: Int, name: String)] = []
    for name in names {
      let worst = best.count < limit ? Int.max : best[best.count - 1].distance - 1
      guard let distance = distance(from: wanted, to: ComparableName(name), limit: worst),
        !best.contains(where: { $0.name == name })
      else { continue }
      let place = best.firstIndex { $0.distance > distance } ?? best.count
      best.insert((distance, name), at: place)
      if best.count > limit { best.removeLast() }
    }
    return best.map(\.name)
  }

  /// The distance of a near name; nil when it is not near, or farther than `limit`.
  private static func distance(from wanted: ComparableName, to name: ComparableName, limit: Int) -> Int? {
    let shorter = min(wanted.points.count, name.points.count)
    let longer = max(wanted.points.count, name.points.count)
    guard longer - shorter <= limit else { return nil }
    if shorter >= 2, wanted.contains(name) || name.contains(wanted) { return longer - shorter }
    // Replacing every character of a short name is no likeness.
    let accepted = min(max(1, min(3, wanted.points.count / 3)), longer - 1, limit)
    guard wanted.leastDistance(to: name) <= accepted else { return nil }
    return EditDistance.between(wanted.points, name.points, limit: accepted)
  }
}
