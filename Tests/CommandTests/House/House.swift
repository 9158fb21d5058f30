/// Which room of a tree of sources uses which: one uses another where a file of it names a type that only the other
/// declares.
struct House {
  /// From each room to those it uses, each with a file and the type that it names.
  private var arrows: [String: [String: String]] = [:]

  /// The rooms of some files; `room` tells which one a file is in.
  init(_ files: [SwiftFile], room: (SwiftFile) -> String) {
    let names = files.map { (file: $0, room: room($0), names: TypeNames($0)) }
    var homes: [String: [String]] = [:]
    var inside: [String: Set<String>] = [:]
    for (_, room, names) in names {
      for type in names.declared { homes[type, default: []].append(room) }
      inside[room, default: []].formUnion(names.own.subtracting(names.declared))
    }
    for (file, room, names) in names {
      // Inside a room a name means what the room declares; one that several declare tells nothing.
      for type in names.used.subtracting(names.own).subtracting(inside[room] ?? []).sorted() {
        guard let home = homes[type], home.count == 1, home[0] != room, arrows[room]?[home[0]] == nil else { continue }
        arrows[room, default: [:]][home[0]] = "\(file.path) names \(type)"
      }
    }
  }

  /// The rooms that a room uses.
  func rooms(usedBy room: String) -> [String] { (arrows[room] ?? [:]).keys.sorted() }

  /// Each arrow that lies on a circle, with what makes it.
  var circles: [String] {
    arrows.keys.sorted().flatMap { room in
      rooms(usedBy: room).filter { reached(from: $0).contains(room) }.map { other in
        "\(room) → \(other): \(arrows[room]?[other] ?? "")"
      }
    }
  }

  /// A room with all that it uses and all that those use.
  private func reached(from room: String) -> Set<String> {
    var seen: Set<String> = []
    var next = [room]
    while let room = next.popLast() {
      if seen.insert(room).inserted { next += rooms(usedBy: room) }
    }
    return seen
  }
}
