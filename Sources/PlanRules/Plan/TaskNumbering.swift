/// What the tasks of a table are called, where numbering begins anew in each chapter or a number stands twice.
///
/// A number that only one task has is its id. One that several chapters have is written with the chapter before it
/// (`社会保障 1`); the second task of one number in one chapter is told from the first by its place among them
/// (`1（重号2）`), so that neither is lost before the number is mended.
public struct TaskNumbering: Sendable {
  /// The ids, in the order of the table; no two are the same.
  public private(set) var ids: [String] = []
  /// For each task the position of the one that has its number and chapter already; `nil` where it is the first.
  public private(set) var firsts: [Int?] = []

  /// The numbering of a table's rows; a row that states no chapter belongs to that of the row above.
  public init(_ rows: [(number: String, chapter: String?)]) {
    let numbers = rows.map { PrintedNumber($0.number)[.plain] }
    let hasChapters = rows.contains { $0.chapter != nil }
    let chapters = TaskNumbering.chapters(of: rows.map(\.chapter))
    let restarting = hasChapters ? TaskNumbering.restarting(numbers, in: chapters) : []
    var (holders, taken) = (NameTable(), NameTable())
    // How many rows have the number and chapter of a row so far.
    var counts = [Int](repeating: 1, count: rows.count)
    for (position, row) in rows.enumerated() {
      var (name, key) = (row.number, numbers[position])
      if hasChapters {
        key = (chapters[position] ?? TaskNumbering.noChapter) + " " + key
        if restarting[position] { name = key }
      }
      let first = holders.insert(key, position)
      firsts.append(first == position ? nil : first)
      var id = name
      var isFree = first == position && taken.insert(id, position) == position
      while !isFree {
        counts[first] += 1
        id = "\(name)\(TaskNumbering.mark)\(counts[first])）"
        isFree = taken.insert(id, position) == position
      }
      ids.append(id)
    }
  }

  /// Which rows have a number that rows of other chapters have too.
  private static func restarting(_ numbers: [String], in chapters: [String?]) -> [Bool] {
    var firsts = NameTable()
    var isRestarted = [Bool](repeating: false, count: numbers.count)
    let holders = numbers.indices.map { firsts.insert(numbers[$0], $0) }
    for (position, first) in holders.enumerated() where chapters[position] != chapters[first] {
      isRestarted[first] = true
    }
    return holders.map { isRestarted[$0] }
  }

  /// Whether an id is that of a second task of one number in one chapter, which the number alone does not name.
  static func isRepeat(_ id: String) -> Bool { id.contains(text: mark) }

  private static let mark = "（重号"
  private static let noChapter = "无类别"

  private static func chapters(of stated: [String?]) -> [String?] {
    var above: String?
    return stated.map { chapter in
      above = chapter ?? above
      return above
    }
  }
}
