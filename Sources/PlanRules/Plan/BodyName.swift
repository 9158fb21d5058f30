/// A body's name with and without the place that it belongs to: 韶关市民政局 and 市民政局 are 民政局.
struct BodyName {
  /// A way to read the name: of a place or only of a kind of place, or of none.
  private struct Parts {
    var place: String?
    var level: Character?
    let core: String
  }

  private let parts: [Parts]

  /// Reads a folded name.
  init(_ folded: String) {
    let characters = Array(folded)
    var parts = [Parts(core: folded)]
    for (index, level) in characters.enumerated().prefix(12) where "省市县区州旗盟".contains(level) {
      // A place has two characters before its kind, if it is not 某市; `城市管理局` is of no place.
      guard index != 1 || "某Xx×*＊".contains(characters[0]) else { continue }
      // `市民政局市人社局` are two bodies, and no place.
      if index > 2, characters[..<index].contains(where: { "局厅".contains($0) }) { break }
      var core = characters[(index + 1)...]
      let isAnyPlace = index <= 1 || characters[..<index].allSatisfy { "某Xx×*＊".contains($0) }
      let place = isAnyPlace ? nil : String(characters[...index])
      if core.count >= 2 { parts.append(Parts(place: place, level: level, core: String(core))) }
      // 市委宣传部 is the 宣传部 of the place.
      if core.first == "委", core.count >= 4 {
        core = core.dropFirst()
        parts.append(Parts(place: place, level: level, core: String(core)))
      }
    }
    self.parts = parts
  }

  /// What is left of it without a place, in every way to read it.
  var cores: [String] { parts.map(\.core) }

  /// Whether both may name one body of a region: the same but for a place, which neither contradicts.
  func isSame(as other: BodyName, in region: String?) -> Bool {
    parts.contains { own in
      other.parts.contains { theirs in
        guard own.core == theirs.core, own.level == nil || theirs.level == nil || own.level == theirs.level else {
          return false
        }
        if let place = own.place, let other = theirs.place { return place == other }
        guard let place = own.place ?? theirs.place else {
          // 省民政局 is not the 民政局 of a city.
          guard own.level != theirs.level, let region, let level = own.level ?? theirs.level else { return true }
          return region.last == level
        }
        // Whose place it is nobody can tell where the plan's own is not known.
        guard let region else { return false }
        return region.ends(with: place) || place.ends(with: region)
      }
    }
  }
}
