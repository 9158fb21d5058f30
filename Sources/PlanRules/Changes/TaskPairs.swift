/// Which tasks of an earlier state of a plan are which of the plan as it stands.
///
/// A task is the one of the same words, whatever its number; one that is worded otherwise is that of the same number, as
/// long as half of its words are there still.
struct TaskPairs {
  /// For each task of the base the position of the one of the head.
  private(set) var heads: [Int?]
  /// The same for milestones, which have codes.
  private(set) var milestones: [Int?]

  init(_ base: Plan, _ head: Plan) {
    heads = TaskPairs.pairs(
      base.tasks.map { Entry(id: $0.id, words: $0.text) }, head.tasks.map { Entry(id: $0.id, words: $0.text) },
      byWordsFirst: true)
    milestones = TaskPairs.pairs(
      base.milestones.map { Entry(id: $0.code, words: $0.text) },
      head.milestones.map { Entry(id: $0.code, words: $0.text) }, byWordsFirst: false)
  }

  private struct Entry {
    let id: String
    let words: String
  }

  private static func pairs(_ own: [Entry], _ others: [Entry], byWordsFirst: Bool) -> [Int?] {
    var heads = [Int?](repeating: nil, count: own.count)
    var isTaken = [Bool](repeating: false, count: others.count)
    var byID = NameTable()
    for position in others.indices { byID.insert(others[position].id, position) }
    func pair(_ position: Int, _ other: Int) {
      guard heads[position] == nil, !isTaken[other] else { return }
      heads[position] = other
      isTaken[other] = true
    }
    // Most rows are as they were, and nothing of them has to be folded.
    for position in own.indices {
      guard let other = byID[own[position].id],
        own[position].words.hasSameBytes(as: others[other].words) || !byWordsFirst
      else { continue }
      pair(position, other)
    }
    guard heads.contains(nil) else { return heads }
    let words = own.indices.map { heads[$0] == nil ? folded(own[$0].words) : "" }
    let otherWords = others.indices.map { isTaken[$0] ? "" : folded(others[$0].words) }
    for position in own.indices where heads[position] == nil {
      guard let other = byID[own[position].id], words[position] == otherWords[other] else { continue }
      pair(position, other)
    }
    var free = Dictionary(grouping: others.indices.reversed().filter { !isTaken[$0] }) { otherWords[$0] }
    for position in own.indices where heads[position] == nil {
      if let other = free[words[position]]?.popLast() { pair(position, other) }
    }
    for position in own.indices where heads[position] == nil {
      guard let other = byID[own[position].id], !isTaken[other],
        isReworded(words[position], as: otherWords[other])
      else { continue }
      pair(position, other)
    }
    return heads
  }

  private static let signs: Set<Unicode.Scalar> = ["。", "；", ";", "，", ",", "、", ".", "：", ":", "“", "”", "\""]

  /// A text without blanks, marks of its ends and the forms of its signs.
  static func folded(_ text: String) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in NameFolding.folded(text).unicodeScalars where !signs.contains(scalar) { folded.append(scalar) }
    return String(folded)
  }

  /// Whether half of the words are there still.
  private static func isReworded(_ text: String, as other: String) -> Bool {
    // What names a task stands at its beginning.
    let (own, others) = (
      Array(ComparableName(text).points.prefix(400)), Array(ComparableName(other).points.prefix(400))
    )
    return EditDistance.between(own, others, limit: max(own.count, others.count) / 2) != nil
  }
}
